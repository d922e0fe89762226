import type { Elsewhere, MeasureKind, UnderOther } from '../../confidence/index.js';
import type { Share } from '../../quantity/index.js';
import type { Finding } from '../../reasoning/index.js';
import { label } from '../label.js';
import type { Language } from '../language.js';
import { basisLines } from './basis.js';
import { findingLines } from './conditions.js';
import { indented, type Lines, section } from './lines.js';
import { clauseOf } from './outcomes/index.js';
import { say } from './phrases.js';

/** What other texts in force that day read out of the same marks. */
export const elsewhereLines = (
  elsewhere: readonly Elsewhere[],
  share: Share | undefined,
  lang: Language,
): Lines =>
  section(
    say('elsewhere', lang),
    elsewhere.flatMap(({ under, covers, met, notMet, findings }) => {
      const read = [...reading('reaching', met, lang), ...reading('notReachingMeasures', notMet, lang)];
      return section(
        say('elsewhereText', lang, { under, covers, read: read.join('; ') }),
        findingLines(
          findings.map((finding) => overShare(finding, share)),
          lang,
        ),
      );
    }),
  );

function reading(
  phrase: 'reaching' | 'notReachingMeasures',
  kinds: readonly MeasureKind[],
  lang: Language,
): Lines {
  const measures = kinds.map((kind) => label(`measure.${kind}`, lang)).join(', ');
  return kinds.length === 0 ? [] : [say(phrase, lang, { measures })];
}

/** These texts take the base of the poll, whichever it is: here it has a name. */
function overShare(finding: Finding, share: Share | undefined): Finding {
  const { actual } = finding;
  const overBase = typeof actual === 'object' && actual?.of === 'pollBase';
  return overBase && share ? { ...finding, actual: { ...actual, of: share.of } } : finding;
}

/** The same case under the other texts of its forum: the outcome of each, and the share it rests on. */
export const elsewhenLines = (elsewhen: readonly UnderOther[], lang: Language): Lines =>
  section(
    say('elsewhen', lang),
    elsewhen.flatMap(({ under, answer }) => [
      say('under', lang, { under, outcome: resultOf(answer, lang) }),
      ...(answer.status === 'determined' ? indented(basisLines(answer.trace.steps, lang)) : []),
    ]),
  );

function resultOf(answer: UnderOther['answer'], lang: Language): string {
  switch (answer.status) {
    case 'determined':
      return clauseOf(answer.outcome, lang);
    case 'undetermined':
      return label(`why.${answer.why}`, lang);
    case 'notApplicable':
      return label(`whyNot.${answer.why}`, lang);
  }
}
