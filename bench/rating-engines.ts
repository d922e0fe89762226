import { ZenEngine } from '@gorules/zen-engine';
import type { RatingCase } from 'canbo';
import { Engine, type RuleProperties, type TopLevelCondition } from 'json-rules-engine';
import { compares, type Fraction, type Share } from '../src/quantity/index.js';
import type { Rated } from '../src/rating/facts/rated.js';
import { type Rating, type RatingRegulation, readings } from '../src/rating/index.js';
import { periodOf } from '../src/rating/period.js';
import { defaultsOf, isUnread, picked, type Rule, type Rung, stands } from '../src/reasoning/index.js';

/** The ladder of a leader as other engines have it, read off the same values: no bar is written twice. */

type Condition = Extract<TopLevelCondition, { all: unknown }>['all'][number];
type Value = boolean | number | Pick<Share, 'part' | 'whole'> | undefined;

const operators = { moreThan: '>', atLeast: '>=', lessThan: '<', atMost: '<=' } as const;

/** The rungs that stand under the default readings, from the top. */
function rungsOf(text: RatingRegulation): readonly Rung<Rated, Rating>[] {
  const ladder = text.levels.leader;
  if (isUnread(ladder)) throw new TypeError(`${text.id} has no ladder for leaders`);
  const defaults = defaultsOf(readings, text.readings);
  return [...(ladder.vetoes ?? []), ...ladder.rungs].filter(({ onlyIf }) => stands(onlyIf, defaults));
}

/** Every condition on the way, each once. */
const rulesOf = (rungs: readonly Rung<Rated, Rating>[]): readonly Rule<Rated>[] => [
  ...new Set(rungs.flatMap(({ when, unless = [] }) => [...when, ...unless.flatMap((one) => one.when)])),
];

/** What each condition looks at, under its number; worked out on every call, as an app would have to. */
function valuesOf(text: RatingRegulation, rules: readonly Rule<Rated>[]) {
  const defaults = defaultsOf(readings, text.readings);
  const reads = rules.map((rule) => {
    if (rule.kind !== 'share') return picked(rule.fact, defaults).read as (rated: Rated) => Value;
    const whole = picked(rule.whole, defaults);
    return (rated: Rated): Value => {
      const [counted, all] = [rule.part.read(rated), whole.read(rated)];
      return counted === undefined || all === undefined ? undefined : { part: counted, whole: all };
    };
  });
  return (asked: RatingCase): Record<string, Value> => {
    const period = periodOf(asked);
    const rated: Rated = { facts: asked.facts, period, on: period.to, effects: [] };
    return Object.fromEntries(reads.map((read, at) => [`f${at}`, read(rated)]));
  };
}

/** json-rules-engine: every rung a rule; the highest that holds is the outcome. */
export function byJsonRules(text: RatingRegulation) {
  const rungs = rungsOf(text);
  const rules = rulesOf(rungs);
  const conditionOf = (rule: Rule<Rated>): Condition => {
    const fact = `f${rules.indexOf(rule)}`;
    if (rule.kind === 'flag') return { fact, operator: 'equal', value: rule.bar };
    return {
      fact,
      operator: rule.kind === 'share' ? rule.operator : `number.${rule.operator}`,
      value: rule.bar,
    };
  };
  const all = (when: readonly Rule<Rated>[]) => ({ all: when.map(conditionOf) });
  const engine = new Engine(
    rungs.map(
      ({ when, unless = [], leadsTo }, at): RuleProperties => ({
        conditions: { all: [...when.map(conditionOf), ...unless.map((one) => ({ not: all(one.when) }))] },
        event: { type: 'rung', params: { at, leadsTo } },
      }),
    ),
    { allowUndefinedFacts: true },
  );
  for (const operator of ['moreThan', 'atLeast', 'lessThan', 'atMost'] as const) {
    engine.addOperator(operator, (share: Share | undefined, bar: Fraction) =>
      share === undefined
        ? false
        : compares(operator, share.part * bar.denominator, share.whole * bar.numerator),
    );
    engine.addOperator(`number.${operator}`, (value: number | undefined, bar: number) =>
      value === undefined ? false : compares(operator, value, bar),
    );
  }
  const values = valuesOf(text, rules);
  return async (asked: RatingCase) => {
    const { events, results, failureResults } = await engine.run(values(asked));
    const highest = events.reduce<number>(
      (least, { params }) => Math.min(least, params?.['at']),
      rungs.length,
    );
    return { outcome: outcomeOf(rungs[highest]), results, failureResults };
  };
}

/** zen-engine: the same rungs as one expression. */
export function byZen(text: RatingRegulation) {
  const rungs = rungsOf(text);
  const rules = rulesOf(rungs);
  const conditionOf = (rule: Rule<Rated>): string => {
    const fact = `f${rules.indexOf(rule)}`;
    if (rule.kind === 'flag') return `${fact} == ${rule.bar}`;
    const operator = operators[rule.operator];
    if (rule.kind === 'count') return `${fact} ${operator} ${rule.bar}`;
    const { numerator, denominator } = rule.bar;
    return `${fact}.part * ${denominator} ${operator} ${fact}.whole * ${numerator}`;
  };
  const all = (when: readonly Rule<Rated>[]) => `(${when.map(conditionOf).join(' and ')})`;
  const value = rungs.reduceRight((below, rung) => {
    const holds = [all(rung.when), ...(rung.unless ?? []).map((one) => `not ${all(one.when)}`)].join(' and ');
    return `${holds} ? '${outcomeOf(rung)}' : ${below}`;
  }, "'undefined'");
  const decision = new ZenEngine().createDecision({
    nodes: [
      { id: 'facts', name: 'facts', type: 'inputNode', content: {} },
      {
        id: 'level',
        name: 'level',
        type: 'expressionNode',
        content: { expressions: [{ id: 'outcome', key: 'outcome', value }] },
      },
      { id: 'answer', name: 'answer', type: 'outputNode', content: {} },
    ],
    edges: [
      { id: 'in', sourceId: 'facts', targetId: 'level', type: 'edge' },
      { id: 'out', sourceId: 'level', targetId: 'answer', type: 'edge' },
    ],
  });
  const values = valuesOf(text, rules);
  return async (asked: RatingCase) => {
    const { result, trace } = await decision.evaluate(values(asked), { trace: true });
    return { outcome: result.outcome === 'undefined' ? undefined : result.outcome, trace };
  };
}

const outcomeOf = (rung: Rung<Rated, Rating> | undefined): Rating | undefined =>
  rung !== undefined && 'outcome' in rung.leadsTo ? rung.leadsTo.outcome : undefined;
