import { Engine, type RuleProperties, type TopLevelCondition } from 'json-rules-engine';
import {
  type ConfidenceOutcome,
  type ConfidenceRegulation,
  confidenceTimelines,
  type Forum,
  neighbours,
  readings,
} from '../src/confidence/index.js';
import { governing } from '../src/law/index.js';
import { compares, type Fraction, type Share } from '../src/quantity/index.js';
import { defaultsOf, isUnread, picked, type Rule, type Rung } from '../src/reasoning/index.js';
import type { Assessed } from './cases.js';

/** Our regulations as json-rules-engine has them, read off the same values: no bar and no date is written twice. */

type Condition = Extract<TopLevelCondition, { all: unknown }>['all'][number];

const defaults = defaultsOf(readings);

function conditionOf(rule: Rule<never>): Condition {
  if (rule.kind !== 'share') throw new TypeError(`${rule.id} is not about a share`);
  const { operator, bar } = rule.barFrom?.(defaults) ?? rule;
  return { fact: `low/${picked(rule.whole, defaults).of}`, operator, value: bar };
}

/** The engine compares only numbers by size. */
const numberOf = (day: string): number => Number(day.replaceAll('-', ''));

const onDays = (
  from: string,
  to: string | undefined,
  until: 'lessThan' | 'lessThanInclusive',
): Condition[] => [
  { fact: 'day', operator: 'greaterThanInclusive', value: numberOf(from) },
  ...(to ? [{ fact: 'day', operator: until, value: numberOf(to) }] : []),
];

const forumsOf = (timeline: unknown): Forum[] =>
  (Object.keys(confidenceTimelines) as Forum[]).filter((forum) => confidenceTimelines[forum] === timeline);

const bandRule = (
  { instrument }: ConfidenceRegulation,
  { when, leadsTo }: Rung<never, ConfidenceOutcome>,
  governs: Condition[],
): RuleProperties => ({
  conditions: { all: [...governs, ...when.map(conditionOf)] },
  event: { type: 'outcome', params: { ...leadsTo, under: instrument.id } },
});

/** Every text in its days and forums: which band the low marks land in. */
const bands: RuleProperties[] = [...new Set(Object.values(confidenceTimelines))].flatMap((timeline) =>
  timeline.flatMap(({ from, text }, index) => {
    if (isUnread(text.use)) return [];
    const governs: Condition[] = [
      { fact: 'forum', operator: 'in', value: forumsOf(timeline) },
      ...onDays(from, timeline[index + 1]?.from, 'lessThan'),
    ];
    return text.use.ladder.rungs.map((rung) => bandRule(text, rung, governs));
  }),
);

/** The other texts that read the same low marks. */
const beside: RuleProperties[] = neighbours.flatMap(({ from, to, grounds, instrument }) =>
  grounds.map(({ kind, when }) => ({
    conditions: { all: [...onDays(from, to, 'lessThanInclusive'), ...when.map(conditionOf)] },
    event: { type: 'elsewhere', params: { kind, under: instrument.id } },
  })),
);

/** The bands of the one text that governs a case, as an app would have them that picks the text itself. */
function bandsOf({ forum, heldOn }: Assessed['facts']): RuleProperties[] {
  const found = governing(confidenceTimelines[forum], heldOn);
  if (!found.inForce || isUnread(found.text.use)) throw new TypeError(`no bands on ${heldOn}`);
  return found.text.use.ladder.rungs.map((rung) => bandRule(found.text, rung, []));
}

/** An engine with our exact comparison of shares as its operators. */
function engineOf(rules: RuleProperties[]): Engine {
  const engine = new Engine(rules, { allowUndefinedFacts: true });
  for (const operator of ['moreThan', 'atLeast', 'lessThan', 'atMost'] as const) {
    engine.addOperator(operator, (share: Share<string> | undefined, bar: Fraction) =>
      share === undefined
        ? false
        : compares(operator, share.part * bar.denominator, share.whole * bar.numerator),
    );
  }
  return engine;
}

/** The facts it asks for. They are worked out on every call, as an app would have to. */
function factsOf({ forum, heldOn, electorate, ballots, marks }: Assessed['facts']): Record<string, unknown> {
  const lowOf = (whole: number | undefined) => whole && { part: marks.low, whole };
  return {
    forum,
    day: numberOf(heldOn),
    'low/collected': lowOf(ballots.collected),
    'low/totalMembers': lowOf(electorate?.totalMembers),
    'low/pollBase': lowOf(ballots.collected),
  };
}

const runner = (rules: RuleProperties[]) => {
  const engine = engineOf(rules);
  return async (facts: Assessed['facts']) => {
    const { events, results, failureResults } = await engine.run(factsOf(facts));
    const outcome: unknown = events.find(({ type }) => type === 'outcome')?.params?.['outcome'] ?? 'none';
    return { outcome, events, results, failureResults };
  };
};

export const allTexts = runner([...bands, ...beside]);

export const oneText = (facts: Assessed['facts']) => runner(bandsOf(facts));
