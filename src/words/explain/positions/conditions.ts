import type { CheckedCondition, ConditionStanding, PlanLimit } from '../../../positions/index.js';
import { label } from '../../label.js';
import type { Language } from '../../language.js';
import { capital } from '../../sentence.js';
import { findingInWords, findingLines } from '../conditions.js';
import { indented, type Lines, section } from '../lines.js';
import { say } from '../phrases.js';

/** What settles an answer first. */
const standings: readonly ConditionStanding[] = ['notMet', 'unknown', 'weighed', 'notRead', 'excused', 'met'];

/** Every condition asked, those that settle the answer first, each with what was tried to excuse or soften it. */
export const checkedLines = (conditions: readonly CheckedCondition[], lang: Language): Lines =>
  standings.flatMap((standing) =>
    section(
      `${capital(label(`conditionStanding.${standing}`, lang))}:`,
      conditions
        .filter((condition) => condition.standing === standing)
        .flatMap((condition) => oneLines(condition, lang)),
    ),
  );

function oneLines({ findings, weighedBy, openFrom, removes }: CheckedCondition, lang: Language): Lines {
  const [asked, ...tried] = findings;
  if (asked === undefined) return [];
  const said = [
    findingInWords(asked, lang),
    ...(weighedBy === undefined ? [] : [say('weighedBy', lang, { by: weighedBy })]),
    ...(openFrom === undefined ? [] : [say('openFrom', lang, { on: openFrom })]),
    ...(removes === undefined ? [] : [label(`removal.${removes}`, lang)]),
  ];
  return [
    `- ${said.join('; ')}`,
    ...indented(section(say('triedToo', lang), findingLines(tried, lang, false))),
  ];
}

/** The numbers of a plan, first those that bind. */
export const limitLines = (limits: readonly PlanLimit[], lang: Language): Lines =>
  (['limit', 'target'] as const).flatMap((kind) =>
    section(
      `${capital(label(`planLimit.${kind}`, lang))}:`,
      findingLines(
        limits.filter((one) => one.kind === kind).map(({ finding }) => finding),
        lang,
      ),
    ),
  );
