import { describe, expect, it } from 'vitest';
import { monthNumber, monthWritten, retirementMonth } from '../../../src/calendar/index.js';
import {
  type AppointmentReadings,
  congressAge,
  type Disciplined,
  type PlanningCase,
  planningChecks,
  planningCounts,
} from '../../../src/positions/appointment/index.js';
import { fitToPlan, refusal } from './support.js';

const on = '2026-03-02';
const judged = (facts: Partial<PlanningCase> = {}, day = on, readings?: AppointmentReadings) =>
  planningChecks({ ...fitToPlan, ...facts }, { on: day, readings });
const of = (facts: Partial<PlanningCase>, id: string, day = on, readings?: AppointmentReadings) =>
  judged(facts, day, readings).conditions.find((one) => one.id === id);

describe('377-QĐ/TW Art. 19 to 29', () => {
  it('every condition met', () => expect(judged().outcome).toBe('mayBePlanned'));

  it.each([
    ['A22, E-01', { higherThanHeld: false }, 'higherThanHeld', 'atYearlyReview'],
    ['E-07', { theoryLevelMet: false }, 'theoryLevelMet', 'atYearlyReview'],
    ['E-15', { ratedNotCompleted: true }, 'ratedNotCompleted', 'atYearlyReview'],
    ['E-15', { standardsMet: false }, 'standardsMet', 'atYearlyReview'],
    ['E-12', { politicalStandardMet: false }, 'politicalStandardMet', 'atYearlyReview'],
    ['D-15', { fileTrue: false }, 'fileTrue', 'atYearlyReview'],
    ['A24, E-24', { lastPoll: { low: 51, collected: 100 } }, 'lastPoll', 'atOnce'],
  ] as const)('%s: %j refuses; somebody planned leaves %s %s', (_, facts, id, removes) => {
    expect(judged(facts).outcome).toBe('mayNotBePlanned');
    expect(of(facts, id)).toMatchObject({ standing: 'notMet', removes });
  });

  it('A24: 50 low of 100 collected have no effect; a poll not known is asked for', () => {
    expect(judged({ lastPoll: { low: 50, collected: 100 } }).outcome).toBe('mayBePlanned');
    expect(judged({ lastPoll: undefined })).toMatchObject({ missing: ['lastPoll'] });
  });

  it('E-02: the holder of a higher title needs no plan for a structural seat', () =>
    expect(judged({ higherThanHeld: false, holdsHigherThanSeat: true }).outcome).toBe('mayBePlanned'));

  it.each([
    ['one', false, true, 'mayNotBePlanned'],
    ['two', false, true, 'mayBePlanned'],
    ['two', false, false, 'mayNotBePlanned'],
    ['two', true, true, 'mayNotBePlanned'],
  ] as const)(
    'E-07: object %s without the theory level, central %s, training planned %s: %s',
    (object, centrallyManaged, theoryTrainingPlanned, outcome) =>
      expect(judged({ object, centrallyManaged, theoryTrainingPlanned, theoryLevelMet: false }).outcome).toBe(
        outcome,
      ),
  );

  it('A23, E-17: khiển trách takes out at once; back once its effect of 12 months has ended', () => {
    const facts = {
      disciplines: [{ form: 'reprimand', track: 'party', effectiveOn: '2025-03-15' }] as const,
    };
    expect(of(facts, 'disciplineEffect', '2026-03-15')).toMatchObject({
      standing: 'notMet',
      removes: 'atOnce',
      openFrom: '2026-03-16',
    });
    expect(judged(facts, '2026-03-16').outcome).toBe('mayBePlanned');
  });

  it('planningAfterRemoval: 60 months and then weighed; by the reading the effect of 12', () => {
    const facts = {
      disciplines: [{ form: 'removalFromOffice', track: 'party', effectiveOn: '2021-03-02' }] as const,
    };
    expect(judged(facts, '2026-03-02').outcome).toBe('mayNotBePlanned');
    expect(judged(facts, '2026-03-03')).toMatchObject({ why: 'authorityWeighs' });
    expect(judged({ ...facts, positiveAssessment: true }, '2026-03-03').outcome).toBe('mayBePlanned');
    const effect = { 'planning.afterRemoval': 'effectEnded' } as const;
    expect(judged(facts, '2026-03-02', effect).outcome).toBe('mayBePlanned');
  });

  it('E-25: State discipline takes out too', () => {
    const decision: Disciplined = { form: 'warning', track: 'civilServant', effectiveOn: '2025-12-01' };
    expect(judged({ disciplines: [decision] }).outcome).toBe('mayNotBePlanned');
  });

  it('what is not known is asked for', () => {
    expect(judged({ body: undefined })).toMatchObject({
      missing: ['body'],
    });
    expect(judged({ disciplines: undefined })).toMatchObject({ missing: ['disciplines'] });
    expect(judged({ object: undefined, reachesRetirement: '2036-01' })).toMatchObject({
      missing: ['object'],
    });
  });
});

describe('E-08, E-09: birth-month floors of the next term', () => {
  const rows = [
    ['grassroots', '1973-04', '1975-05', '1978-04', '1980-04', '1975-04'],
    ['aboveGrassroots', '1973-06', '1975-06', '1978-06', '1980-06', '1975-06'],
    ['commune', '1973-07', '1975-07', '1978-07', '1980-07', '1975-07'],
    ['centralDirect', '1973-09', '1975-09', '1978-09', '1980-09', '1975-09'],
    ['stateBodies', '1974-03', '1976-03', '1979-03', '1981-03', '1976-03'],
    ['front', '1974-05', '1976-05', '1979-05', '1981-05', '1976-05'],
    ['socioPolitical', '1974-06', '1976-06', '1979-06', '1981-06', '1976-06'],
  ] as const;
  const cases = rows.flatMap(([body, man1, woman1, man2, woman2, leader1]) => [
    [body, 'one', 'male', 'normal', man1] as const,
    [body, 'one', 'female', 'normal', woman1] as const,
    [body, 'two', 'male', 'normal', man2] as const,
    [body, 'two', 'female', 'normal', woman2] as const,
    [body, 'one', 'female', 'higherAge', leader1] as const,
    [body, 'two', 'female', 'higherAge', woman2] as const,
  ]);
  it.each(cases)(
    '%s, object %s, %s, %s: born %s passes, the month before fails',
    (body, object, sex, age, born) => {
      const outcome = (month: string) =>
        judged({ body, object, reachesRetirement: retirementMonth({ sex, born: month, age }).reached })
          .outcome;
      expect(outcome(born)).toBe('mayBePlanned');
      expect(outcome(monthWritten(monthNumber(born) - 1))).toBe('mayNotBePlanned');
    },
  );

  it.each([
    ['one', 59, false],
    ['one', 60, true],
    ['one', 61, true],
    ['two', 119, false],
    ['two', 120, true],
    ['two', 121, true],
  ] as const)(
    'N1: review of the current term, object %s, %i months at the month of the review: %s',
    (object, left, fits) => {
      const reachesRetirement = monthWritten(monthNumber(on.slice(0, 7)) + left);
      const { outcome } = judged({ review: 'currentTerm', body: undefined, object, reachesRetirement });
      expect(outcome === 'mayBePlanned').toBe(fits);
    },
  );
});

describe('50-QĐ/TW (27/12/2021 to 07/10/2025)', () => {
  const at = '2024-06-01';
  const left = (months: number): Partial<PlanningCase> => ({
    referenceMonth: '2025-06',
    reachesRetirement: monthWritten(monthNumber('2025-06') + months),
  });
  it.each([
    [120, 'mayBePlanned'],
    [119, undefined],
    [60, undefined],
    [59, 'mayNotBePlanned'],
  ] as const)('E-20: two terms, at the least one: %i months: %s', (months, outcome) =>
    expect(judged(left(months), at).outcome).toBe(outcome),
  );

  it('names no month of reference itself', () =>
    expect(judged({}, at)).toMatchObject({
      why: 'missingFacts',
      missing: ['referenceMonth'],
    }));

  it.each([
    ['2021-12-26', undefined, 'notApplicable'],
    ['2021-12-27', 'qd-50-tw-2021', 'determined'],
    ['2025-10-07', 'qd-50-tw-2021', 'determined'],
    ['2025-10-08', 'qd-377-tw-2025', 'determined'],
  ])('%s: %s', (day, under, status) => {
    const answer = judged({ ...left(200), body: 'commune' }, day);
    expect([answer.under, answer.status]).toEqual([under, status]);
  });

  it('D-08: cảnh cáo: no planning for a higher post within 30 months; D-07: under 105-QĐ/TW 12', () => {
    const facts = {
      ...left(200),
      disciplines: [{ form: 'warning', track: 'party', effectiveOn: '2021-06-01' }] as const,
    };
    expect(judged(facts, '2022-06-01').outcome).toBe('mayNotBePlanned');
    expect(judged(facts, '2022-06-02').outcome).toBe('mayBePlanned');
    expect(judged(facts, '2023-12-01').outcome).toBe('mayNotBePlanned');
    expect(judged(facts, '2023-12-02').outcome).toBe('mayBePlanned');
  });

  it('KL 128 pauses planning, the poll of 96-QĐ/TW counts from 02/02/2023', () => {
    expect(judged({ ...left(200), levelPaused: true }, '2025-03-06').outcome).toBe('mayBePlanned');
    expect(judged({ ...left(200), levelPaused: true }, '2025-03-07').outcome).toBe('mayNotBePlanned');
    const low = { ...left(200), lastPoll: { low: 51, collected: 100 } };
    expect(judged(low, '2023-02-01').outcome).toBe('mayBePlanned');
    expect(judged(low, '2023-02-02').outcome).toBe('mayNotBePlanned');
  });
});

describe('numbers of a plan', () => {
  const counted = (counts: Parameters<typeof planningCounts>[0], day = on, readings?: AppointmentReadings) =>
    planningCounts(counts, { on: day, readings });
  it.each([
    [50, 75],
    [15, 23],
    [9, 14],
    [7, 11],
    [10, 15],
  ])('A19: %i seats: at most %i', (seats, most) => {
    expect(counted({ committee: { seats, planned: most } }).outcome).toBe('within');
    expect(counted({ committee: { seats, planned: most + 1 } }).outcome).toBe('exceeded');
    expect(counted({ committee: { seats, planned: most } }).limits[1]?.finding.bar).toBe(most);
    expect(counted({ committee: { seats, planned: most } }, on, { 'planning.rounding': 'up' }).outcome).toBe(
      'within',
    );
  });

  it('planMinimum: fewer than the seats is pointed out, by the reading refused', () => {
    const few = { committee: { seats: 9, planned: 8 } };
    expect(counted(few)).toMatchObject({
      outcome: 'within',
      limits: [{ kind: 'target', finding: { verdict: 'fail' } }, {}],
    });
    expect(counted(few, on, { 'planning.minimum': 'fail' }).outcome).toBe('exceeded');
    expect(counted({ committee: { seats: 9, planned: 9 } }, on, { 'planning.minimum': 'fail' }).outcome).toBe(
      'within',
    );
  });

  it.each([
    ['A20', { post: { posts: 3, planned: 9 } }, 'within'],
    ['A20', { post: { posts: 3, planned: 10 } }, 'exceeded'],
    ['E-11', { post: { posts: 1, planned: 3 } }, 'within'],
    ['E-11', { post: { posts: 1, planned: 4 } }, 'exceeded'],
    ['E-14', { post: { posts: 1, planned: 4, secretaryPlace: true } }, 'within'],
    ['E-14', { post: { posts: 1, planned: 5, secretaryPlace: true } }, 'exceeded'],
    ['E-11', { person: { titles: 2 } }, 'within'],
    ['E-11', { person: { titles: 3 } }, 'within'],
    ['E-11', { person: { titles: 4 } }, 'exceeded'],
    ['E-04', { person: { titles: 3, extras: 2 } }, 'within'],
    ['A21', { person: { titles: 3, extras: 3 } }, 'exceeded'],
  ] as const)('%s: %j: %s', (_, counts, outcome) => expect(counted(counts).outcome).toBe(outcome));

  it.each([
    [14, 24, 'fail', 'fail'],
    [15, 25, 'pass', 'pass'],
    [16, 26, 'pass', 'pass'],
  ] as const)(
    'A30, E-21: of 100 planned in 2022 %i young, %i women: %s, %s, and nothing is refused',
    (young, women, y, w) => {
      const answer = counted({ shares: { planned: 100, young, women } }, '2022-12-01');
      expect(answer.outcome).toBe('within');
      expect(answer.limits.map(({ kind, finding }) => [kind, finding.verdict])).toEqual([
        ['target', y],
        ['target', w],
      ]);
    },
  );

  it('E-16: 377-QĐ/TW has no number for the shares, and the answer says so', () => {
    const answer = counted({ shares: { planned: 100, young: 1 } });
    expect([answer.limits, answer.notes.map(({ code }) => code)]).toEqual([[], ['unread']]);
  });

  it('refuses impossible input; before 27/12/2021 nothing answers', () => {
    expect(refusal(() => counted({ shares: { planned: 10, young: 11 } }))).toBe('inconsistent shares.young');
    expect(refusal(() => judged({ lastPoll: { low: 3, collected: 2 } }))).toBe('inconsistent lastPoll.low');
    expect(counted({ post: { posts: 1, planned: 9 } }, '2021-12-26').status).toBe('notApplicable');
  });
});

describe('45-CT/TW: the congresses of 2025', () => {
  const rows = [
    ['grassroots', '1968-04', '1972-01', '1967-04', '1971-05'],
    ['aboveGrassroots', '1968-06', '1972-02', '1967-06', '1971-06'],
    ['commune', '1968-07', '1972-03', '1967-07', '1971-07'],
    ['centralDirect', '1968-09', '1972-05', '1967-09', '1971-09'],
    ['stateBodies', '1969-03', '1972-09', '1968-03', '1972-01'],
  ] as const;
  const cases = rows.flatMap(([level, man, woman, manAgain, womanAgain]) => [
    [level, 'first', 'male', man] as const,
    [level, 'first', 'female', woman] as const,
    [level, 'again', 'male', manAgain] as const,
    [level, 'again', 'female', womanAgain] as const,
  ]);
  it.each(cases)('%s, %s, %s: born %s is of age, the month before too old', (level, standing, sex, born) => {
    const outcome = (month: string) =>
      congressAge(
        { level, standing, reachesRetirement: retirementMonth({ sex, born: month }).reached },
        { on: '2025-05-01' },
      ).outcome;
    expect(outcome(born)).toBe('ofAge');
    expect(outcome(monthWritten(monthNumber(born) - 1))).toBe('tooOld');
  });

  it('does not speak before 14/04/2025; retirement not known is asked for', () => {
    const asked = { level: 'commune', standing: 'first' } as const;
    expect(congressAge(asked, { on: '2025-04-13' }).status).toBe('notApplicable');
    expect(congressAge(asked, { on: '2025-04-14' })).toMatchObject({ missing: ['reachesRetirement'] });
  });
});
