import { evaluate, type ResolvedReadings, stands } from '../reasoning/index.js';
import { authorityOf } from './govern.js';
import type { ConfidenceCase, Forum, Measure } from './model.js';
import type { MeasureRule } from './regulations/regulation.js';

/** The measures that stand under the readings, for this forum; a condition the facts settle falls away. */
export function measuresOf(
  rules: readonly MeasureRule[],
  forum: Forum,
  readings: ResolvedReadings,
  facts?: ConfidenceCase,
): readonly Measure[] {
  const measures: Measure[] = [];
  for (const rule of rules) {
    if (!stands(rule.onlyIf, readings)) continue;
    const settled = rule.when && facts ? evaluate(rule.when, facts, readings).verdict : 'unknown';
    if (settled === 'fail') continue;
    measures.push(measureOf(rule, forum, settled === 'pass'));
  }
  return measures;
}

function measureOf(rule: MeasureRule, forum: Forum, conditionMet: boolean): Measure {
  const { kind, modality, by, time, condition, alternative, provision, evidence } = rule;
  return {
    kind,
    modality,
    by: authorityOf(by, forum) ?? 'managingAuthority',
    provision: provision.ref,
    evidence: evidence ?? provision.evidence,
    ...(time && { time }),
    ...(condition && !conditionMet && { condition }),
    ...(alternative !== undefined && { alternative }),
  };
}
