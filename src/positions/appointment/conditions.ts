import type { IsoDate } from '../../calendar/index.js';
import type { Authority } from '../../law/index.js';
import {
  allHold,
  evaluate,
  type FactPath,
  type Finding,
  type ResolvedReadings,
  type Step,
  stands,
} from '../../reasoning/index.js';
import type { Condition, Instead } from './regulations/regulation.js';

/** How a condition stands: met, not met, left to somebody to weigh, unknown, excused by the text, or not readable. */
export type ConditionStanding = 'met' | 'notMet' | 'weighed' | 'unknown' | 'excused' | 'notRead';

/** One condition of the text as it was judged. */
export interface CheckedCondition {
  readonly id: string;
  readonly standing: ConditionStanding;
  /** Provision, operator, bar, actual value of what must hold, then of what was tried to excuse or soften it. */
  readonly findings: readonly Finding[];
  /** Who weighs, where the text gives it to somebody. */
  readonly weighedBy?: Authority;
  /** Of a wait: the first day on which it is over. */
  readonly openFrom?: IsoDate;
  /** Of planning, where it is not met: when somebody already planned leaves the plans. */
  readonly removes?: 'atOnce' | 'atYearlyReview';
  /** The facts that would settle it, where it is unknown. */
  readonly missing: readonly FactPath[];
}

/** Judges one condition, what excuses it, and what the text puts in the place of a refusal. */
export function check<Facts>(
  condition: Condition<Facts>,
  facts: Facts,
  readings: ResolvedReadings,
): CheckedCondition {
  const { id, rule, unless = [], otherwise = [], openFrom, removes } = condition;
  const common = { id, ...(openFrom !== undefined && { openFrom }) };
  const found = evaluate(rule, facts, readings);
  if (found.verdict === 'pass') return { ...common, standing: 'met', findings: [found], missing: [] };
  const excuses = unless.map((excuse) => evaluate(excuse, facts, readings));
  const findings = [found, ...excuses];
  if (excuses.some(({ verdict }) => verdict === 'pass')) {
    return { ...common, standing: 'excused', findings, missing: [] };
  }
  const missing = findings.flatMap((finding) => finding.missing);
  if (missing.length > 0) return { ...common, ...unknown(condition, findings, missing) };
  const judged = softened(otherwise, facts, readings, findings);
  return { ...common, ...judged, ...(judged.standing === 'notMet' && removes && { removes }) };
}

type Judged = Pick<CheckedCondition, 'standing' | 'findings' | 'missing' | 'weighedBy'>;

/** Some facts are somebody's judgement: while it is not given, it is still to be made. */
const unknown = <Facts>(
  { judgedBy }: Condition<Facts>,
  findings: readonly Finding[],
  missing: readonly FactPath[],
): Judged =>
  judgedBy === undefined
    ? { standing: 'unknown', findings, missing }
    : { standing: 'weighed', findings, missing: [], weighedBy: judgedBy };

/** The first softening whose own conditions hold; none: the condition is not met. */
function softened<Facts>(
  ways: readonly Instead<Facts>[],
  facts: Facts,
  readings: ResolvedReadings,
  before: readonly Finding[],
): Judged {
  let findings = before;
  for (const { when = [], onlyIf, notIf, weighs } of ways) {
    if (!stands(onlyIf, readings) || (notIf !== undefined && stands(notIf, readings))) continue;
    const tried = when.map((rule) => evaluate(rule, facts, readings));
    const verdict = allHold(tried);
    findings = [...findings, ...tried];
    if (verdict === 'unknown') {
      return { standing: 'unknown', findings, missing: tried.flatMap(({ missing }) => missing) };
    }
    if (verdict === 'fail') continue;
    if (weighs === undefined) return { standing: 'notRead', findings, missing: [] };
    return { standing: 'weighed', findings, missing: [], weighedBy: weighs };
  }
  return { standing: 'notMet', findings, missing: [] };
}

const verdicts = {
  met: 'pass',
  excused: 'pass',
  notMet: 'fail',
  weighed: 'unknown',
  unknown: 'unknown',
  notRead: 'unknown',
} as const satisfies Record<ConditionStanding, Step['verdict']>;

/** A condition as a step of the trace, towards what all of them together lead to. */
export const conditionStep =
  (outcome: string) =>
  ({ findings, standing }: Pick<CheckedCondition, 'findings' | 'standing'>): Step => ({
    findings,
    exceptions: [],
    verdict: verdicts[standing],
    leadsTo: { outcome },
  });
