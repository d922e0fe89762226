import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type RatedKind,
  type Rating,
  type RatingFacts,
  type RatingOptions,
  rate,
} from '../../../src/rating/index.js';
import { caseOf, decision } from './qd-132-cases.js';

const levels: readonly Rating[] = ['notCompleted', 'completed', 'good', 'excellent'];
const kind = fc.constantFrom<RatedKind>('partyMember', 'leader', 'collective', 'organisation');
const grade = fc.constantFrom('poor', 'average', 'good', 'excellent' as const);
const level = fc.constantFrom(...levels);

/** Counts in steps from nothing to all, so that every bar is near. */
const workload = fc
  .tuple(
    fc.constantFrom(4, 5, 10),
    fc.nat(10),
    fc.nat(10),
    fc.nat(10),
    fc.nat(10),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([total, a, b, c, d, mainTargetsMet, forceMajeure]) => {
    const done = Math.min(total, a);
    return {
      total,
      done,
      onTimeQuality: Math.min(done, b),
      exceeded: Math.min(done, c),
      short: Math.min(total, d),
      mainTargetsMet,
      forceMajeure,
    };
  });
const units = fc
  .tuple(fc.constantFrom(4, 5, 10), fc.nat(10), fc.nat(10), fc.nat(3))
  .map(([total, a, b, disciplined]) => {
    const atLeastCompleted = Math.min(total, a);
    return { total, atLeastCompleted, atLeastGood: Math.min(atLeastCompleted, b), disciplined };
  });
const mostly = fc.boolean().chain((likely) => (likely ? fc.constant(false) : fc.boolean()));
const discipline = fc
  .array(
    fc.record({
      of: fc.constantFrom('self', 'member', 'subUnit' as const),
      form: fc.constantFrom('reprimand', 'warning', 'expulsion' as const),
      actYear: fc.constantFrom(2018, 2020),
      actHere: fc.boolean(),
      usedForStateRating: fc.boolean(),
    }),
    { maxLength: 2 },
  )
  .map((all) => all.map(({ of, ...more }) => decision(of, 2020, more)));

const known: fc.Arbitrary<RatingFacts> = fc.record({
  membership: fc.constant({ admittedOn: '2000-01-01', exempt: false, suspended: null }),
  formedOn: fc.constant('2000-01-01'),
  sickMonths: fc.constantFrom(0, 2, 3),
  grades: fc.record({
    task: fc.array(grade, { minLength: 1, maxLength: 2 }),
    other: fc.array(grade, { minLength: 1, maxLength: 3 }),
  }),
  work: workload,
  led: workload,
  units,
  findings: fc.record({
    disunity: mostly,
    degenerate: mostly,
    memberDegenerate: mostly,
    corruptionBelow: mostly,
    subUnitMisconduct: mostly,
    subUnitMisconductSelfFoundAndRemedied: fc.boolean(),
  }),
  bodyDisciplined: mostly,
  discipline,
  stateRating: fc.option(level),
  headedLevel: fc.option(level),
  organisationLevel: level,
  peers: fc.array(level, { maxLength: 2 }),
  model: fc.boolean(),
  initiativesApplied: fc.boolean(),
});

const readings = fc.record<NonNullable<RatingOptions['readings']>>({
  'rating.poorRule': fc.constantFrom('anyTaskPoorOrAllPoor', 'anyPoor', 'allPoor'),
  'rating.memberHalfTest': fc.constantFrom('guidance', 'qd132'),
  'rating.ladder89': fc.constantFrom('both', 'hd21Only', 'qd89Only'),
  'rating.headNotAboveCollective': fc.constantFrom('on', 'off'),
  'rating.n1AgainstN3': fc.constantFrom('tiedToBody', 'literal'),
});

/** Every level the answer leaves possible, as ranks from the bottom. */
const ranks = (of: RatedKind, facts: RatingFacts, options: RatingOptions): readonly number[] => {
  const answer = rate(caseOf(of, facts), options);
  const possible = answer.status === 'undetermined' ? answer.possible : [answer.outcome as Rating];
  return possible.map((one) => levels.indexOf(one)).sort();
};

/** One fact made better, all others as they are; the same where it cannot be better. */
type Better = (facts: RatingFacts) => RatingFacts;
const up = <Level extends string>(order: readonly Level[], one: Level): Level =>
  order[order.indexOf(one) + 1] ?? one;
const gradeOrder = ['poor', 'average', 'good', 'excellent'] as const;
const finding =
  (name: keyof NonNullable<RatingFacts['findings']>, to: boolean): Better =>
  (facts) => ({ ...facts, findings: { ...facts.findings, [name]: to } });
const raised =
  (name: 'stateRating' | 'headedLevel' | 'organisationLevel'): Better =>
  (facts) => ({ ...facts, [name]: facts[name] && up(levels, facts[name]) });
const load =
  (name: 'work' | 'led', better: (of: NonNullable<RatingFacts['work']>) => object): Better =>
  (facts) => ({ ...facts, [name]: facts[name] && { ...facts[name], ...better(facts[name]) } });
const ofUnits =
  (better: (of: NonNullable<RatingFacts['units']>) => object): Better =>
  (facts) => ({ ...facts, units: facts.units && { ...facts.units, ...better(facts.units) } });
const grown = (count: number | undefined, most: number | undefined) => Math.min((count ?? 0) + 1, most ?? 0);
const shrunk = (count: number | undefined) => Math.max((count ?? 0) - 1, 0);

const improvements: readonly Better[] = [
  ({ grades, ...facts }) => ({
    ...facts,
    grades: grades && { ...grades, task: grades.task.map((one) => one && up(gradeOrder, one)) },
  }),
  ({ grades, ...facts }) => ({
    ...facts,
    grades: grades && {
      ...grades,
      other: grades.other.map((one, at) => (at === 0 && one ? up(gradeOrder, one) : one)),
    },
  }),
  ...(['work', 'led'] as const).flatMap((name) => [
    load(name, ({ done, total }) => ({ done: grown(done, total) })),
    load(name, ({ onTimeQuality, done }) => ({ onTimeQuality: grown(onTimeQuality, done) })),
    load(name, ({ exceeded, done }) => ({ exceeded: grown(exceeded, done) })),
    load(name, ({ short }) => ({ short: shrunk(short) })),
    load(name, () => ({ mainTargetsMet: true })),
    load(name, () => ({ forceMajeure: true })),
  ]),
  ofUnits(({ atLeastCompleted, total }) => ({ atLeastCompleted: grown(atLeastCompleted, total) })),
  ofUnits(({ atLeastGood, atLeastCompleted }) => ({ atLeastGood: grown(atLeastGood, atLeastCompleted) })),
  ofUnits(({ disciplined }) => ({ disciplined: shrunk(disciplined) })),
  finding('disunity', false),
  finding('degenerate', false),
  finding('memberDegenerate', false),
  finding('corruptionBelow', false),
  finding('subUnitMisconduct', false),
  finding('subUnitMisconductSelfFoundAndRemedied', true),
  raised('stateRating'),
  raised('headedLevel'),
  raised('organisationLevel'),
  ({ peers, ...facts }) => ({ ...facts, peers: peers?.map((one) => up(levels, one)) }),
  ({ discipline: _, ...facts }) => ({ ...facts, discipline: [] }),
  (facts) => ({ ...facts, bodyDisciplined: false }),
  (facts) => ({ ...facts, sickMonths: 0 }),
  (facts) => ({ ...facts, model: true }),
  (facts) => ({ ...facts, initiativesApplied: true }),
];

describe('the levels of 132-QĐ/TW', () => {
  it('never fall when one fact improves and nothing else changes', () => {
    fc.assert(
      fc.property(kind, known, readings, fc.constantFrom(...improvements), (of, facts, chosen, better) => {
        const [before, after] = [facts, better(facts)].map((one) => ranks(of, one, { readings: chosen }));
        expect(after?.[0]).toBeGreaterThanOrEqual(before?.[0] as number);
        expect(after?.at(-1)).toBeGreaterThanOrEqual(before?.at(-1) as number);
      }),
      { numRuns: 2000 },
    );
  }, 60_000);

  const names = Object.keys(fc.sample(known, 1)[0] as object) as (keyof RatingFacts)[];
  const inner = ['work', 'led', 'units', 'findings', 'membership'] as const;
  it('an unknown fact never yields a level some value of it would contradict', () => {
    fc.assert(
      fc.property(
        kind,
        known,
        readings,
        fc.subarray(names, { maxLength: 6 }),
        fc.constantFrom(...inner),
        fc.nat(6),
        (of, facts, chosen, dropped, within, at) => {
          const part = Object.entries(facts[within] as object);
          const name = part.map(([one]) => one).filter((one) => one !== 'total')[at];
          const less = {
            ...facts,
            [within]: Object.fromEntries(part.filter(([one]) => one !== name)),
          } as RatingFacts;
          // Sub-units are also counted from the decisions given, which the random cases do not match.
          if (name === 'disciplined') delete (less as Record<string, unknown>)['discipline'];
          for (const one of dropped) delete (less as Record<string, unknown>)[one];
          const whole = ranks(of, facts, { readings: chosen });
          const partly = ranks(of, less, { readings: chosen });
          expect(partly).toEqual(expect.arrayContaining([...whole]));
        },
      ),
      { numRuns: 2000 },
    );
  }, 60_000);
});
