import type { Consequence, Exclusion, TimeLimit } from '../../../measures/index.js';
import type { Finding } from '../../../reasoning/index.js';
import { dayInWords, numberInWords } from '../../amounts.js';
import { label } from '../../label.js';
import type { Language } from '../../language.js';
import { capital } from '../../sentence.js';
import { citation } from '../../texts.js';
import { findingInWords, statementOf } from '../conditions.js';
import { evidenceIfWeak } from '../evidence.js';
import { type Lines, numbered } from '../lines.js';
import { say } from '../phrases.js';

/** Every consequence as a numbered item: what, how binding, who, by when, where; under it why, and what bars it. */
export const consequenceLines = (consequences: readonly Consequence[], lang: Language): Lines =>
  consequences.flatMap((one, at) =>
    numbered(at + 1, [headOf(one, lang), ...whyLines(one, lang), ...barLines(one, lang)]),
  );

const headOf = (
  {
    kind,
    modality,
    decidedBy,
    limits,
    time,
    condition,
    until,
    coefficient,
    vote,
    alternative,
    provision,
    evidence,
  }: Consequence,
  lang: Language,
): string =>
  [
    capital(`${label(`modality.${modality}`, lang)}: ${label(`measure.${kind}`, lang)}`),
    ...(alternative === undefined ? [] : [say('oneOfSeveral', lang)]),
    label(`authority.${decidedBy}`, lang),
    ...(condition === undefined ? [] : [label(`condition.${condition}`, lang)]),
    ...(time === undefined ? [] : [label(`time.${time}`, lang)]),
    ...limits.map((limit) => limitInWords(limit, lang)),
    ...(vote === undefined ? [] : [say('afterVote', lang, { place: citation(vote, lang) })]),
    ...(until === undefined ? [] : [say('barUntil', lang, { on: dayInWords(until, lang) })]),
    ...(coefficient === undefined
      ? []
      : [
          say('coefficient', lang, { times: numberInWords(coefficient.times, lang) }),
          citation(coefficient.provision, lang),
        ]),
    citation(provision, lang),
    ...evidenceIfWeak(evidence, lang),
  ].join('; ');

/** Trao đổi, đề xuất: trong 10 ngày làm việc, kéo dài không quá 15. */
function limitInWords({ act, n, unit, most, further }: TimeLimit, lang: Language): string {
  const within = say('within', lang, { act: label(`limitedAct.${act}`, lang), n, unit });
  if (most !== undefined) return `${within}, ${say('atMostExtended', lang, { n: most, unit })}`;
  return further === undefined ? within : `${within}, ${say('furtherExtended', lang, { n: further, unit })}`;
}

/** Why it follows: what is so in few words, what is counted with its bar and value; the article where it is another than that above. */
const whyLines = ({ findings, provision }: Consequence, lang: Language): Lines =>
  findings.map((finding) => {
    const elsewhere = citation(finding.provision, lang);
    const said = typeof finding.bar === 'boolean' ? soInWords(finding, lang) : countedInWords(finding, lang);
    const place = elsewhere === citation(provision, lang) ? [] : [elsewhere];
    return `${say('because', lang)} ${[said, ...place].join('; ')}`;
  });

const soInWords = (finding: Finding, lang: Language): string => {
  const statement = statementOf(finding, lang);
  if (finding.actual === null) return say('notKnownYet', lang, { statement });
  return finding.actual === true ? statement : say('isNotSo', lang, { statement });
};

const countedInWords = (finding: Finding, lang: Language): string =>
  findingInWords(finding, lang, false).split('; ').slice(0, -1).join('; ');

const barLines = ({ excludedBy }: Consequence, lang: Language): Lines =>
  excludedBy.map(({ standing, provision }: Exclusion) =>
    say(standing === 'holds' ? 'excluded' : 'mayBeExcluded', lang, { place: citation(provision, lang) }),
  );
