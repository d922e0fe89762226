import { ZenEngine } from '@gorules/zen-engine';
import { Engine, type RuleProperties, type TopLevelCondition } from 'json-rules-engine';
import { compares, type Fraction, type Share } from '../src/quantity/index.js';
import type { Rating } from '../src/rating/index.js';
import {
  type Ladder,
  picked,
  type ResolvedReadings,
  type Rule,
  type Rung,
  stands,
} from '../src/reasoning/index.js';

/** A ladder as other engines have it, read off the same values: no bar is written twice. */
export interface Written<Asked, Facts> {
  readonly ladder: Ladder<Facts, Rating>;
  readonly readings: ResolvedReadings;
  /** What its conditions look at, of a case. */
  readonly factsOf: (asked: Asked) => Facts;
}

type Condition = Extract<TopLevelCondition, { all: unknown }>['all'][number];
type Value = boolean | number | Pick<Share, 'part' | 'whole'> | undefined;

const operators = { moreThan: '>', atLeast: '>=', lessThan: '<', atMost: '<=' } as const;

/** The rungs that stand under the default readings, from the top. */
const rungsOf = <Facts>({ ladder, readings }: Written<never, Facts>): readonly Rung<Facts, Rating>[] =>
  [...(ladder.vetoes ?? []), ...ladder.rungs].filter(({ onlyIf }) => stands(onlyIf, readings));

/** Every condition on the way, each once. */
const rulesOf = <Facts>(rungs: readonly Rung<Facts, Rating>[]): readonly Rule<Facts>[] => [
  ...new Set(rungs.flatMap(({ when, unless = [] }) => [...when, ...unless.flatMap((one) => one.when)])),
];

/** What each condition looks at, under its number; worked out on every call, as an app would have to. */
function valuesOf<Asked, Facts>(
  { readings, factsOf }: Written<Asked, Facts>,
  rules: readonly Rule<Facts>[],
): (asked: Asked) => Record<string, Value> {
  const reads = rules.map((rule) => {
    if (rule.kind !== 'share') return picked(rule.fact, readings).read as (rated: Facts) => Value;
    const whole = picked(rule.whole, readings);
    return (rated: Facts): Value => {
      const [counted, all] = [rule.part.read(rated), whole.read(rated)];
      return counted === undefined || all === undefined ? undefined : { part: counted, whole: all };
    };
  });
  return (asked) => {
    const rated = factsOf(asked);
    return Object.fromEntries(reads.map((read, at) => [`f${at}`, read(rated)]));
  };
}

/** json-rules-engine: every rung a rule; the highest that holds is the outcome. */
export function byJsonRules<Asked, Facts>(text: Written<Asked, Facts>) {
  const rungs = rungsOf(text);
  const rules = rulesOf(rungs);
  const conditionOf = (rule: Rule<Facts>): Condition => {
    const fact = `f${rules.indexOf(rule)}`;
    if (rule.kind === 'flag') return { fact, operator: 'equal', value: rule.bar };
    return {
      fact,
      operator: rule.kind === 'share' ? rule.operator : `number.${rule.operator}`,
      value: rule.bar,
    };
  };
  const all = (when: readonly Rule<Facts>[]) => ({ all: when.map(conditionOf) });
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
  return async (asked: Asked) => {
    const { events, results, failureResults } = await engine.run(values(asked));
    const highest = events.reduce<number>(
      (least, { params }) => Math.min(least, params?.['at']),
      rungs.length,
    );
    return { outcome: outcomeOf(rungs[highest]), results, failureResults };
  };
}

/** zen-engine: the same rungs as one expression. */
export function byZen<Asked, Facts>(text: Written<Asked, Facts>) {
  const rungs = rungsOf(text);
  const rules = rulesOf(rungs);
  const conditionOf = (rule: Rule<Facts>): string => {
    const fact = `f${rules.indexOf(rule)}`;
    if (rule.kind === 'flag') return `${fact} == ${rule.bar}`;
    const operator = operators[rule.operator];
    if (rule.kind === 'count') return `${fact} ${operator} ${rule.bar}`;
    const { numerator, denominator } = rule.bar;
    return `${fact}.part * ${denominator} ${operator} ${fact}.whole * ${numerator}`;
  };
  const all = (when: readonly Rule<Facts>[]) => `(${when.map(conditionOf).join(' and ')})`;
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
  return async (asked: Asked) => {
    const { result, trace } = await decision.evaluate(values(asked), { trace: true });
    return { outcome: result.outcome === 'undefined' ? undefined : result.outcome, trace };
  };
}

const outcomeOf = (rung: Pick<Rung<never, Rating>, 'leadsTo'> | undefined): Rating | undefined =>
  rung !== undefined && 'outcome' in rung.leadsTo ? rung.leadsTo.outcome : undefined;
