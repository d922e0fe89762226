import * as z from 'zod';
import { checked } from '../../../input/index.js';
import type { Difference, RatingAnswer, RatingComparison } from '../../../rating/index.js';
import type { Finding } from '../../../reasoning/index.js';
import { label, named } from '../../label.js';
import { type Language, languageSchema } from '../../language.js';
import { capital } from '../../sentence.js';
import { findingLines } from '../conditions.js';
import { type Lines, section } from '../lines.js';
import { say } from '../phrases.js';
import { textsInWords } from './texts.js';

const comparisonSchema = z.looseObject({
  first: z.looseObject({ status: z.string() }),
  second: z.looseObject({ status: z.string() }),
  differences: z.array(z.unknown()),
}) as unknown as z.ZodType<RatingComparison>;

/**
 * Two ratings of one case side by side, in words: the level under each text, whether they agree, and the conditions they set
 * or judge otherwise, each with value, operator, bar, verdict and article under both. Both levels are proposals; each answer
 * by itself is {@link explain}'s.
 *
 * @throws InputError `notOneOf` for an unknown language; for anything that is not a comparison
 * @example
 * import { compareRatings, explainComparison } from 'canbo';
 * const compared = compareRatings(
 *   { side: 'party', kind: 'partyMember', year: 2023, facts: { score: 95, discipline: [] } },
 *   ['qd-124-tw-2023', 'qd-366-tw-2025'],
 * );
 * explainComparison(compared, 'vi').split('\n')[0]; //=> 'So sánh đề xuất xếp loại của cùng một trường hợp:'
 */
export function explainComparison(comparison: RatingComparison, lang: Language): string {
  const language = checked(languageSchema, lang, 'lang');
  const { first, second, sameLevel, differences } = checked(comparisonSchema, comparison, 'comparison');
  const names = [textsInWords(first, language), textsInWords(second, language)] as const;
  return [
    ...section(say('comparison', language), [
      say('underTexts', language, { texts: names[0], outcome: levelOf(first, language) }),
      say('underTexts', language, { texts: names[1], outcome: levelOf(second, language) }),
    ]),
    say(sameLevel ? 'sameLevel' : 'otherLevel', language),
    ...section(
      say('differences', language),
      differences.flatMap((difference) => differenceLines(difference, names, language)),
    ),
  ].join('\n');
}

function levelOf(answer: RatingAnswer, lang: Language): string {
  switch (answer.status) {
    case 'determined':
      return label(`rating.${answer.outcome}`, lang);
    case 'undetermined':
      return label(`why.${answer.why}`, lang);
    case 'notApplicable':
      return answer.ground ? label(`scope.${answer.ground}`, lang) : label(`whyNot.${answer.why}`, lang);
  }
}

function differenceLines(
  { fact, first, second }: Difference,
  names: readonly [string, string],
  lang: Language,
): Lines {
  return section(capital(named('fact', fact, lang)), [
    ...section(`${names[0]}:`, findingsOrNone(first, lang)),
    ...section(`${names[1]}:`, findingsOrNone(second, lang)),
  ]);
}

const findingsOrNone = (findings: readonly Finding[], lang: Language): Lines =>
  findings.length === 0 ? [say('noSuchCondition', lang)] : [...new Set(findingLines(findings, lang))];
