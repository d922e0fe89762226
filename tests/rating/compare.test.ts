import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/input/index.js';
import { provision } from '../../src/lawbook/index.js';
import { fraction } from '../../src/quantity/index.js';
import type { Rated } from '../../src/rating/facts/rated.js';
import {
  compareRatings,
  generations,
  type PartyRatingCase,
  type RatedKind,
  type Rating,
  type RatingFacts,
  type RatingRegulation,
  rate,
} from '../../src/rating/index.js';
import type { Ladder, Rule } from '../../src/reasoning/index.js';
import { inOrder as best132 } from './regulations/qd-132-cases.js';
import { best as best366, decision, said } from './regulations/qd-366-cases.js';

const [qd124, qd366] = ['qd-124-tw-2023+hd-25-btctw-2023', 'qd-366-tw-2025+hd-43-btctw-2025'] as const;
const kinds: readonly RatedKind[] = ['partyMember', 'leader', 'collective', 'organisation'];
const ids = generations.map(({ id }) => id);

/** Facts in order under every text: grades for those before 2025, points for those after. */
const tasks = {
  total: 10,
  done: 10,
  onTimeQuality: 10,
  exceeded: 5,
  late: 0,
  short: 0,
  mainTargetsMet: true,
};
const inOrder = (kind: RatedKind): RatingFacts => {
  const [older, later] = [best132[kind], best366[kind]];
  return {
    ...{ ...later, ...older, score: 95, discipline: [], model: true },
    findings: { ...older.findings, ...later.findings, ...(kind === 'leader' && ofLeader) },
    ...(kind === 'leader' && { led: tasks, units: { ...older.units, ...later.units, total: 10 } as const }),
  };
};
const ofLeader = { prohibitedConduct: false, exemplaryBreach: false };
const caseOf = (kind: RatedKind, more: RatingFacts = {}): PartyRatingCase => ({
  side: 'party',
  kind,
  year: 2025,
  facts: { ...inOrder(kind), ...more },
});

const compared = (kind: RatedKind, more: RatingFacts = {}) =>
  compareRatings(caseOf(kind, more), [qd124, qd366]);
const work = (exceeded: number) => ({ ...inOrder('partyMember').work, total: 10, done: 10, exceeded });
const reprimanded = (more: Parameters<typeof decision>[1]) => ({
  discipline: [decision('self', { usedForStateRating: false, ...more })],
});

describe('one case under 124-QĐ/TW and 366-QĐ/TW, and the facts that tell them apart', () => {
  it.each<[string, RatedKind, RatingFacts, string, string, string]>([
    [
      '5 of 10 exceeded: both bars met',
      'partyMember',
      { work: work(5) },
      'excellent',
      'excellent',
      'facts.work.exceeded',
    ],
    [
      '4 of 10: 50 % missed, 30 % met',
      'partyMember',
      { work: work(4) },
      'good',
      'excellent',
      'facts.work.exceeded',
    ],
    [
      '3 of 10: 50 % missed, 30 % met',
      'partyMember',
      { work: work(3) },
      'good',
      'excellent',
      'facts.work.exceeded',
    ],
    [
      '2 of 10: both missed',
      'partyMember',
      { work: work(2) },
      'good',
      'textSilent: good completed',
      'facts.work.exceeded',
    ],
    [
      'a reprimand not linked to duty',
      ...([
        'partyMember',
        reprimanded({ linkedToDuty: false }),
        'notCompleted',
        'excellent',
        'facts.discipline',
      ] as const),
    ],
    [
      'a reprimand linked to duty, self-found',
      ...([
        'leader',
        reprimanded({ selfFoundAndRemedied: true }),
        'good',
        'authorityWeighs: notCompleted excellent',
        'facts.discipline',
      ] as const),
    ],
    [
      'a task criterion only Tốt',
      'partyMember',
      { grades: { task: ['good'], other: ['good'] } },
      'good',
      'excellent',
      'facts.grades.task',
    ],
    ['89 points', 'partyMember', { score: 89 }, 'excellent', 'good', 'facts.score'],
    [
      'a fault not cured',
      'partyMember',
      { faultsBefore: { pointedOut: 1, cured: 0 } },
      'excellent',
      'textSilent: good completed',
      'facts.faultsBefore',
    ],
    [
      'over half low marks',
      'leader',
      { poll: { part: 20, whole: 39 } },
      'excellent',
      'notCompleted',
      'facts.poll.part',
    ],
    [
      'what members may not do, not a ground for leaders',
      'leader',
      { findings: { ...inOrder('leader').findings, prohibitedConduct: true } },
      'notCompleted',
      'excellent',
      'facts.findings.prohibitedConduct',
    ],
  ])('%s', (_, kind, facts, under124, under366, fact) => {
    const { first, second, sameLevel, differences } = compared(kind, facts);
    expect([said(first), said(second)]).toEqual([under124, under366]);
    expect(sameLevel).toBe(under124 === under366);
    expect(differences.map((one) => one.fact)).toContain(fact);
  });

  it('a difference holds the bars of both', () => {
    const { differences } = compared('partyMember', { work: work(4) });
    const exceeded = differences.find(({ fact }) => fact === 'facts.work.exceeded');
    const bars = [exceeded?.first, exceeded?.second].map((findings) =>
      findings?.map(({ operator, bar, verdict }) => ({ operator, bar, verdict })),
    );
    expect(bars).toEqual([
      [{ operator: 'atLeast', bar: { numerator: 1, denominator: 2 }, verdict: 'fail' }],
      [{ operator: 'atLeast', bar: { numerator: 30, denominator: 100 }, verdict: 'pass' }],
    ]);
  });
  it('a condition only one of them sets stands alone', () => {
    const { differences } = compared('partyMember');
    const of = (fact: string) => differences.find((one) => one.fact === fact);
    expect([of('facts.score')?.first, of('facts.grades.task')?.second]).toEqual([[], []]);
  });
  it('what both judge alike is no difference, nor what a reading waives', () => {
    const facts = (kind: RatedKind) => compared(kind).differences.map(({ fact }) => fact);
    expect(facts('partyMember')).not.toContain('facts.membership.admittedOn');
    expect(facts('leader')).not.toContain('');
  });
  it('two open answers are not the same level', () => {
    const { first, second, sameLevel } = compareRatings(caseOf('leader', {}), [qd366, qd366]);
    expect([first.outcome, second.outcome, sameLevel]).toEqual(['excellent', 'excellent', true]);
    const bare = compareRatings({ ...caseOf('leader'), facts: {} }, [qd124, qd366]);
    expect([bare.first.outcome, bare.second.outcome, bare.sameLevel]).toEqual([undefined, undefined, false]);
  });
});

const anyCase = fc
  .record({
    kind: fc.constantFrom(...kinds),
    exceeded: fc.nat(10),
    score: fc.nat(100),
    task: fc.constantFrom('excellent', 'good', 'average', 'poor', null),
    disciplined: fc.boolean(),
    unknown: fc.boolean(),
  })
  .map(({ kind, exceeded, score, task, disciplined, unknown }): PartyRatingCase => {
    const facts = { work: work(exceeded), score, ...(disciplined && reprimanded({ linkedToDuty: false })) };
    const { grades: _, ...known } = inOrder(kind);
    if (unknown) return { ...caseOf(kind), facts: { ...known, ...facts } };
    return caseOf(kind, { ...facts, grades: { task: [task], other: ['good'] } });
  });
const anyId = fc.constantFrom(...ids);

describe('laws of comparing', () => {
  it('both answers are those of rate, and the second text never touches the first answer', () => {
    fc.assert(
      fc.property(anyCase, anyId, anyId, (asked, one, other) => {
        const { first, second } = compareRatings(asked, [one, other]);
        expect(first).toEqual(rate(asked, { under: one }));
        expect(second).toEqual(rate(asked, { under: other }));
      }),
    );
  });
  it('swapping the texts swaps the sides, of the same facts', () => {
    fc.assert(
      fc.property(anyCase, anyId, anyId, (asked, one, other) => {
        const [there, back] = [compareRatings(asked, [one, other]), compareRatings(asked, [other, one])];
        expect([back.first, back.second, back.sameLevel]).toEqual([
          there.second,
          there.first,
          there.sameLevel,
        ]);
        const byFact = (differences: typeof there.differences) =>
          new Map(differences.map(({ fact, first, second }) => [fact, [first, second]]));
        const swapped = there.differences.map(({ fact, first, second }) => ({
          fact,
          first: second,
          second: first,
        }));
        expect(byFact(back.differences)).toEqual(byFact(swapped));
      }),
    );
  });
  it('a text does not differ from itself', () => {
    fc.assert(
      fc.property(anyCase, anyId, (asked, id) => {
        const { first, second, differences, sameLevel } = compareRatings(asked, [id, id]);
        expect([differences, first]).toEqual([[], second]);
        expect(sameLevel).toBe(first.outcome !== undefined);
      }),
    );
  });
  it('guidance without a condition of its own makes no difference', () => {
    fc.assert(
      fc.property(anyCase, (asked) => {
        expect(compareRatings(asked, ['qd-124-tw-2023', qd124]).differences).toEqual([]);
      }),
    );
  });
  it('a difference is one: each fact once, and never the same operators, bars and verdicts on both sides', () => {
    fc.assert(
      fc.property(anyCase, anyId, anyId, (asked, one, other) => {
        const { differences } = compareRatings(asked, [one, other]);
        expect(new Set(differences.map(({ fact }) => fact)).size).toBe(differences.length);
        for (const { fact, first, second } of differences) {
          const signs = [first, second].map((side) =>
            [
              ...new Set(side.map(({ operator, bar, verdict }) => JSON.stringify([operator, bar, verdict]))),
            ].sort(),
          );
          expect(signs[0]).not.toEqual(signs[1]);
          for (const finding of [...first, ...second]) {
            expect(finding.fact).toBe(fact);
            expect(provision(finding.provision).evidence).toBe(finding.evidence);
          }
        }
      }),
    );
  });
});

describe('the texts compared', () => {
  const asked = caseOf('partyMember', { work: work(4) });
  const text366 = generations.find(({ id }) => id === qd366) as RatingRegulation;

  /** The same text with its percentages as tenths. */
  const inTenths = (rule: Rule<Rated>): Rule<Rated> =>
    rule.kind === 'share' && rule.bar.denominator === 100
      ? { ...rule, bar: fraction(rule.bar.numerator / 10, 10) }
      : rule;
  it('a regulation of your own stands beside one of ours; a bar is its value, however it is written', () => {
    const ladder = text366.levels.partyMember as Ladder<Rated, Rating>;
    const rungs = ladder.rungs.map((rung) => ({ ...rung, when: rung.when.map(inTenths) }));
    const levels = { ...text366.levels, partyMember: { ...ladder, rungs } };
    const { first, differences } = compareRatings(asked, [{ ...text366, id: 'draft', levels }, qd366]);
    const bars = first.trace.steps.flatMap(({ findings }) => findings.map(({ bar }) => bar));
    expect(bars).toContainEqual({ numerator: 3, denominator: 10 });
    expect([first.generation, differences]).toEqual(['draft', []]);
  });
  it('readings hold for both sides', () => {
    const readings = { 'rating.landing': 'nextLevelMet' } as const;
    const { second } = compareRatings(caseOf('partyMember', { work: work(2) }), [qd124, qd366], { readings });
    expect(said(second)).toBe('good');
  });
  it.each([
    ['a generation there is none of, first', ['qd-999-tw-2030', qd366], 'unknownId'],
    ['… and second', [qd124, 'qd-999-tw-2030'], 'unknownId'],
    ['an instrument is not a generation with its guidance', ['hd-25-btctw-2023', qd366], 'unknownId'],
    ['one text', [qd124], 'outOfRange'],
    ['three', [qd124, qd366, qd366], 'outOfRange'],
    ['none', undefined, 'missing'],
  ])('%s is refused', (_, unders, code) => {
    const compare = () => compareRatings(asked, unders as [string, string]);
    expect(compare).toThrow(InputError);
    expect(compare).toThrow(expect.objectContaining({ code }));
  });
  it('an impossible case is refused, as by rate', () => {
    const wrong = caseOf('partyMember', { work: { total: 10, done: 3, exceeded: 4 } });
    expect(() => compareRatings(wrong, [qd124, qd366])).toThrow(
      expect.objectContaining({ code: 'inconsistent', path: 'facts.work.exceeded' }),
    );
  });
});
