import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, monthNumber, monthWritten } from '../../../src/calendar/index.js';
import {
  type AppointmentCase,
  type AppointmentReadings,
  appointmentChecks,
  type Disciplined,
  type YearlyRating,
} from '../../../src/positions/appointment/index.js';
import { fit, refusal } from './support.js';

const on80 = '2025-09-01';
const on377 = '2025-10-08';

const judged = (facts: Partial<AppointmentCase>, on: string, readings?: AppointmentReadings) =>
  appointmentChecks({ ...fit, ...facts }, { on, readings });
const standing = (
  id: string,
  facts: Partial<AppointmentCase>,
  on: string,
  readings?: AppointmentReadings,
): string | undefined => judged(facts, on, readings).conditions.find((one) => one.id === id)?.standing;
/** In the present post for so many months, and a day less or more. */
const heldFor = (months: number, on: string, days = 0): AppointmentCase['held'] => [
  { from: addDays(addMonths(on, -months), -days), as: 'present' },
];
const withMonthsLeft = (left: number, on: string): Partial<AppointmentCase> => ({
  reachesRetirement: monthWritten(monthNumber(on.slice(0, 7)) + left),
});
const rated = (...levels: YearlyRating['level'][]): readonly YearlyRating[] =>
  levels.map((level, at) => ({ year: 2025 - at, level }));

describe('which text judges, by the day of the decision', () => {
  it.each([
    ['2017-12-18', 'notApplicable', undefined],
    ['2017-12-19', 'undetermined', 'qd-105-tw-2017'],
    ['2022-08-17', 'undetermined', 'qd-105-tw-2017'],
    ['2022-08-18', 'determined', 'qd-80-tw-2022'],
    ['2025-10-07', 'determined', 'qd-80-tw-2022'],
    ['2025-10-08', 'determined', 'qd-377-tw-2025'],
  ] as const)('%s: %s under %s', (on, status, under) => {
    const answer = judged({}, on);
    expect([answer.status, answer.under]).toEqual([status, under]);
  });

  it('every condition met is eligible, a proposal to the managing authority, with nothing missing', () => {
    const answer = judged({}, on377);
    expect([answer.outcome, answer.decidedBy]).toEqual(['eligible', 'managingAuthority']);
    expect(new Set(answer.conditions.map((one) => one.standing))).toEqual(new Set(['met', 'excused']));
  });

  it('regimeDay: a procedure begun under 80-QĐ/TW keeps it by the reading', () => {
    const facts = { procedureBegan: '2025-10-01', held: heldFor(12, on377) };
    expect(judged(facts, on377).under).toBe('qd-377-tw-2025');
    const kept = judged(facts, on377, { 'appointment.regimeDay': 'procedureBegan' });
    expect([kept.under, kept.status]).toEqual(['qd-80-tw-2022', 'undetermined']);
    expect(judged({}, on377, { 'appointment.regimeDay': 'procedureBegan' }).under).toBe('qd-377-tw-2025');
  });

  it('105-QĐ/TW: what could not be read keeps the answer open and says so', () => {
    const answer = judged({}, '2020-01-01');
    expect(answer).toMatchObject({ status: 'undetermined', why: 'textSilent' });
    expect(answer.notes.some(({ code }) => code === 'unread')).toBe(true);
  });
});

describe('time in post (80-QĐ/TW Art. 18: 24 months; 377-QĐ/TW Art. 34(3): 12)', () => {
  it.each([
    [on80, 23, 'weighed'],
    [on80, 24, 'met'],
    [on80, 25, 'met'],
    [on377, 11, 'weighed'],
    [on377, 12, 'met'],
    [on377, 13, 'met'],
    ['2025-10-07', 12, 'weighed'],
  ] as const)('A11, A12: on %s, %i months: %s', (on, months, expected) =>
    expect(standing('timeInPost', { held: heldFor(months, on) }, on)).toBe(expected),
  );

  it('a day short of 12 months is 11 months; the managing committee weighs, and the answer names it', () => {
    const answer = judged({ held: heldFor(12, on377, -1) }, on377);
    expect(answer).toMatchObject({
      status: 'undetermined',
      why: 'authorityWeighs',
      possible: ['eligible', 'notEligible'],
      decidedBy: 'managingBody',
    });
    const [finding] = answer.conditions.find(({ id }) => id === 'timeInPost')?.findings ?? [];
    expect(finding).toMatchObject({
      operator: 'atLeast',
      bar: 12,
      actual: 11,
      verdict: 'fail',
      provision: { instrument: 'qd-377-tw-2025', eId: 'art_34__para_3' },
    });
  });

  it('D-04: not required where the post held carries the seat; not known, it is asked', () => {
    const held = heldFor(3, on377);
    expect(standing('timeInPost', { held, seatCarriedByPost: true }, on377)).toBe('excused');
    expect(judged({ held, seatCarriedByPost: undefined }, on377)).toMatchObject({
      why: 'missingFacts',
      missing: ['seatCarriedByPost'],
    });
  });

  it('D-10: 377-QĐ/TW does not ask it of an equal or lower post, 80-QĐ/TW does', () => {
    const facts = { move: 'equal', held: heldFor(1, on377) } as const;
    expect(standing('timeInPost', facts, on377)).toBeUndefined();
    expect(
      judged(facts, on377).notes.flatMap(({ provisions }) => provisions.map(({ eId }) => eId)),
    ).toContain('art_45__para_1');
    expect(standing('timeInPost', facts, on80)).toBe('weighed');
  });

  it.each([
    [
      'equivalents without a gap count',
      [
        { from: '2025-01-01', to: '2025-05-31', as: 'equivalent' },
        { from: '2025-06-01', as: 'present' },
      ],
      'unbroken',
      'weighed',
      9,
    ],
    [
      'with a gap only the present post',
      [
        { from: '2023-01-01', to: '2025-05-30', as: 'equivalent' },
        { from: '2025-06-01', as: 'present' },
      ],
      'unbroken',
      'weighed',
      4,
    ],
    [
      'added up by the reading',
      [
        { from: '2023-01-01', to: '2025-05-30', as: 'equivalent' },
        { from: '2025-06-01', as: 'present' },
      ],
      'summed',
      'met',
      32,
    ],
    [
      'F-10: time as acting head does not count',
      [
        { from: '2023-01-01', to: '2025-05-31', as: 'acting' },
        { from: '2025-06-01', as: 'present' },
      ],
      'summed',
      'weighed',
      4,
    ],
    [
      'overlapping posts count once',
      [
        { from: '2024-10-08', to: '2025-08-01', as: 'equivalent' },
        { from: '2025-02-01', as: 'present' },
      ],
      'summed',
      'met',
      12,
    ],
    [
      'a post already left is not the present one',
      [{ from: '2020-01-01', to: '2025-06-01', as: 'present' }],
      'unbroken',
      'weighed',
      0,
    ],
  ] as const)('timeInPostSum: %s', (_, held, how, expected, months) => {
    const answer = judged({ held }, on377, { 'appointment.timeInPost': how });
    const found = answer.conditions.find(({ id }) => id === 'timeInPost');
    expect([found?.standing, found?.findings[0]?.actual]).toEqual([expected, months]);
  });
});

describe('age for a full term', () => {
  it.each([
    [on377, 61, 60, 'met'],
    [on377, 60, 60, 'met'],
    [on377, 59, 60, 'weighed'],
    [on377, 49, 60, 'weighed'],
    [on377, 48, 60, 'weighed'],
    [on377, 47, 60, 'notMet'],
    [on377, 36, 36, 'met'],
    [on377, 35, 36, 'notRead'],
    [on377, 71, 72, 'notRead'],
    [on80, 60, 60, 'met'],
    [on80, 59, 60, 'notMet'],
    [on80, 36, 36, 'met'],
  ] as const)(
    'A13, A14, shortTerm: %s, %i months left of a term of %i: %s',
    (on, left, termMonths, expected) =>
      expect(standing('age', { ...withMonthsLeft(left, on), termMonths }, on)).toBe(expected),
  );

  it('D-05b, D-16: not tested at an equal or lower post', () => {
    for (const move of ['equal', 'lower'] as const) {
      for (const kind of ['partyCadre', 'civilServant'] as const)
        expect(standing('age', { move, kind, ...withMonthsLeft(1, on80) }, on80)).toBeUndefined();
    }
  });

  it('the move not known, neither is the answer', () => {
    const facts = { move: undefined, ...withMonthsLeft(47, on377) };
    expect(judged(facts, on377)).toMatchObject({ why: 'missingFacts', missing: ['move'] });
    expect(judged({ move: undefined }, on377).outcome).toBe('eligible');
  });

  it('ageReference: by the reading at the month the file came in', () => {
    const facts = { ...withMonthsLeft(59, on377), fileReceivedOn: '2025-09-30' };
    expect(standing('age', facts, on377)).toBe('weighed');
    const readings = { 'appointment.ageReference': 'fileReceived' } as const;
    expect(standing('age', facts, on377, readings)).toBe('met');
    expect(standing('age', { ...facts, fileReceivedOn: undefined }, on377, readings)).toBe('unknown');
  });
});

describe('the three latest yearly ratings (45-HD/BTCTW III.1.3; 365-QĐ/TW)', () => {
  const on = '2026-03-02';
  it.each([
    [rated('good', 'excellent', 'good'), 'met'],
    [rated('completed', 'good', 'good'), 'weighed'],
    [rated('completed', 'completed', 'good'), 'weighed'],
    [rated('completed', 'completed', 'completed'), 'notMet'],
    [rated('good', 'good', 'good', 'completed'), 'met'],
    [rated('good', 'good'), 'unknown'],
    [rated('good', 'notRated', 'good'), 'weighed'],
    [rated('notRated', 'completed', 'completed'), 'weighed'],
  ] as const)('A18: %j: %s', (ratings, expected) =>
    expect(standing('ratings', { ratings }, on)).toBe(expected),
  );

  it.each([
    ['ratingFloor', { 'appointment.ratingFloor': 'everyYear' }, rated('good', 'completed', 'good'), 'notMet'],
    [
      'ratingFloor',
      { 'appointment.ratingFloor': 'latestYear' },
      rated('good', 'completed', 'completed'),
      'met',
    ],
    [
      'ratingFloor',
      { 'appointment.ratingFloor': 'latestYear' },
      rated('completed', 'good', 'good'),
      'notMet',
    ],
    [
      'ratingWindowGaps',
      { 'appointment.ratingGap': 'furtherBack' },
      rated('good', 'notRated', 'good', 'good'),
      'met',
    ],
    [
      'ratingWindowGaps',
      { 'appointment.ratingGap': 'furtherBack' },
      rated('good', 'notRated', 'good'),
      'unknown',
    ],
  ] as const)('%s: %j', (_, readings, ratings, expected) =>
    expect(standing('ratings', { ratings }, on, readings)).toBe(expected),
  );

  it('counted back from the procedure, and with its own year once that is rated', () => {
    const ratings = rated('completed', 'good', 'good', 'good');
    expect(standing('ratings', { ratings, procedureBegan: '2025-11-10' }, on)).toBe('weighed');
    expect(standing('ratings', { ratings: ratings.slice(1), procedureBegan: '2025-11-10' }, on)).toBe('met');
  });

  it('80-QĐ/TW names no window', () => expect(standing('ratings', {}, on80)).toBeUndefined());
});

describe('conditions that are so or not', () => {
  it.each(['standardsMet', 'politicalStandardMet', 'conclusionsChecked', 'fileTrue'] as const)(
    '377-QĐ/TW: %s must be so; not known, it is missing',
    (name) => {
      expect(judged({ [name]: false }, on377).outcome).toBe('notEligible');
      expect(judged({ [name]: undefined }, on377)).toMatchObject({ why: 'missingFacts', missing: [name] });
    },
  );
  it.each(['standardsMet', 'fileVerified', 'assetsVerified', 'healthy'] as const)(
    '80-QĐ/TW Art. 18: %s must be so',
    (name) => expect(judged({ [name]: false }, on80).outcome).toBe('notEligible'),
  );
  it.each([
    ['none', 'weighed'],
    ['post', 'met'],
    ['equivalent', 'met'],
    ['higher', 'met'],
    [undefined, 'unknown'],
  ] as const)('D-01: planned for %s: %s', (plannedFor, expected) =>
    expect(standing('planned', { plannedFor }, on377)).toBe(expected),
  );

  it('localPlanScope: by the letter of 170/2025 a local plan for a higher post does not count', () => {
    const facts = { kind: 'civilServant', plannedFor: 'higher' } as const;
    const narrow = { 'appointment.localPlan': 'equalOnly' } as const;
    expect(judged(facts, on80).outcome).toBe('eligible');
    expect(judged(facts, on80, narrow)).toMatchObject({ why: 'authorityWeighs' });
    expect(judged({ ...facts, source: 'outside' }, on80, narrow).outcome).toBe('eligible');
    expect(judged(facts, on377, narrow).outcome).toBe('eligible');
  });

  it('KL 128: paused from 07/03/2025 at the levels named', () => {
    expect(judged({ levelPaused: true }, '2025-03-06').outcome).toBe('eligible');
    expect(judged({ levelPaused: true }, '2025-03-07').outcome).toBe('notEligible');
    expect(judged({ levelPaused: undefined }, '2025-03-07')).toMatchObject({ missing: ['levelPaused'] });
  });

  it.each([
    ['release', true, false, 'eligible'],
    ['release', false, false, 'notEligible'],
    ['resignation', true, true, 'notEligible'],
    ['resignation', true, false, 'eligible'],
  ] as const)('A29: after %s, lower %s, with a structural seat %s: %s', (leftBy, lower, seat, expected) =>
    expect(
      judged({ leftBy, lowerThanPostLeft: lower, carriesSeatOfLevelLeft: seat, move: 'lower' }, on377)
        .outcome,
    ).toBe(expected),
  );
});

const discipline = (form: Disciplined['form'], effectiveOn: string, more: Partial<Disciplined> = {}) => ({
  disciplines: [{ form, track: 'party', effectiveOn, officeLost: false, ...more } as const],
});

describe('months after discipline (table D1): the day before they are full, that day, the first open day', () => {
  it.each([
    ['qd-105', 'reprimand', 12, '2019-01-15'],
    ['qd-105', 'warning', 12, '2019-01-15'],
    ['qd-105', 'removalFromOffice', 12, '2019-01-15'],
    ['qd-80', 'reprimand', 12, '2023-01-10'],
    ['qd-80', 'warning', 30, '2023-01-10'],
    ['qd-80', 'removalFromOffice', 60, '2019-01-10'],
    ['qd-377', 'reprimand', 24, '2024-03-15'],
    ['qd-377', 'warning', 36, '2024-01-31'],
    ['qd-377', 'removalFromOffice', 60, '2021-02-28'],
  ] as const)('%s, %s: %i months from %s', (text, form, months, effectiveOn) => {
    const full = addMonths(effectiveOn, months);
    const facts = discipline(form, effectiveOn);
    const at = (on: string) => judged(facts, on).conditions.find(({ id }) => id === 'disciplineWait');
    expect(judged(facts, full).under).toContain(text);
    expect(at(addDays(full, -1))?.standing).toBe('notMet');
    expect(at(full)).toMatchObject({ standing: 'notMet', openFrom: addDays(full, 1) });
    expect(at(addDays(full, 1))?.standing).toBe('met');
    const sameDay = { 'appointment.waitEnd': 'sameDay' } as const;
    expect(standing('disciplineWait', facts, full, sameDay)).toBe('met');
    expect(standing('disciplineWait', facts, addDays(full, -1), sameDay)).toBe('notMet');
    expect(standing('disciplineWait', { ...facts, move: 'equal' }, full)).toBeUndefined();
  });

  it.each([
    ['2026-03-16', 'notEligible'],
    ['2027-03-15', 'notEligible'],
    ['2027-03-16', undefined],
  ] as const)('A15: khiển trách effective 15/03/2025, decided %s: %s', (on, outcome) =>
    expect(judged(discipline('reprimand', '2025-03-15'), on).outcome).toBe(outcome),
  );

  it('A16: cảnh cáo effective 10/01/2023 under 80-QĐ/TW: no on 10/07/2025, open on 11/07/2025', () => {
    expect(judged(discipline('warning', '2023-01-10'), '2025-07-10').outcome).toBe('notEligible');
    expect(judged(discipline('warning', '2023-01-10'), '2025-07-11').outcome).toBe('eligible');
  });

  it('A17, D-09: after the months 377-QĐ/TW only lets it be considered, on a positive assessment', () => {
    const facts = discipline('removalFromOffice', '2021-02-01');
    expect(judged(facts, '2026-02-01').outcome).toBe('notEligible');
    expect(judged(facts, '2026-02-02')).toMatchObject({
      why: 'authorityWeighs',
      decidedBy: 'managingAuthority',
    });
    expect(judged({ ...facts, positiveAssessment: true }, '2026-02-02').outcome).toBe('eligible');
    expect(judged({ ...facts, positiveAssessment: false }, '2026-02-02').outcome).toBe('notEligible');
  });

  it('D-09: a warning that cost the office is not opened by its months', () => {
    const on = '2027-06-01';
    const facts = (officeLost?: boolean) => ({
      ...discipline('warning', '2024-03-15', { officeLost }),
      positiveAssessment: true,
    });
    expect(judged(facts(false), on).outcome).toBe('eligible');
    expect(judged(facts(true), on)).toMatchObject({ why: 'textSilent' });
    expect(judged(facts(), on)).toMatchObject({ missing: ['disciplines[0].officeLost'] });
  });

  it('N5: 12 / 30 / 60 are not asked after 08/10/2025; disciplineWaitRegime keeps those of the decision', () => {
    const facts = { ...discipline('reprimand', '2024-10-01'), positiveAssessment: true };
    expect(judged(facts, on377).outcome).toBe('notEligible');
    expect(judged(facts, on377, { 'appointment.waitRegime': 'discipline' }).outcome).toBe('eligible');
  });

  it('waitStart: a State decision waits from the Party decision it follows', () => {
    const facts = discipline('reprimand', '2024-01-20', {
      track: 'civilServant',
      partyEffectiveOn: '2023-12-01',
    });
    const on = '2025-12-02';
    expect(standing('disciplineWait', facts, on)).toBe('met');
    expect(standing('disciplineWait', facts, on, { 'appointment.waitStart': 'eachDecision' })).toBe('notMet');
  });

  it('stateDisciplineOnly: State decisions start the months of 377-QĐ/TW, unless by the reading', () => {
    const facts = discipline('reprimand', '2024-12-01', { track: 'civilServant' });
    expect(standing('disciplineWait', facts, '2026-02-01')).toBe('notMet');
    expect(
      standing('disciplineWait', facts, '2026-02-01', { 'appointment.stateDiscipline': 'partyDecisions' }),
    ).toBeUndefined();
    expect(standing('disciplineWait', facts, on80)).toBeUndefined();
  });

  it('a decision after the day asked about is none yet; the list not given is asked for', () => {
    expect(judged(discipline('warning', '2026-01-01'), on377).outcome).toBe('eligible');
    expect(judged({ disciplines: undefined }, on377)).toMatchObject({ missing: ['disciplines'] });
  });

  it('D-20, V-47: no appointment at all, not even an equal post, for 12 months of a Party decision', () => {
    const facts = { move: 'equal', ...discipline('reprimand', '2025-01-10') } as const;
    expect(judged(facts, '2026-01-10').outcome).toBe('notEligible');
    expect(judged(facts, '2026-01-11').outcome).toBe('eligible');
  });
});

describe('civil servants and public employees beside the Party rule', () => {
  const servant = { kind: 'civilServant' } as const;
  it.each(['underHandling'] as const)(
    '%s bars (Law 80/2025 Art. 38(2), Decree 170/2025 Art. 29(7))',
    (name) => {
      expect(judged({ ...servant, [name]: true }, on377).outcome).toBe('notEligible');
      expect(judged({ ...servant, [name]: true }, '2023-01-01').outcome).toBe('notEligible');
      expect(judged({ ...servant, [name]: undefined }, on377)).toMatchObject({ missing: [name] });
      expect(judged({ [name]: true }, on377).outcome).toBe('eligible');
    },
  );

  it.each([
    ['2020-06-30', 'salaryReduction', 12, 'higher'],
    ['2024-01-10', 'salaryReduction', 12, 'higher'],
    ['2024-01-10', 'reprimand', 12, 'higher'],
    ['2023-01-10', 'demotion', 24, 'equal'],
    ['2023-01-10', 'removalFromOffice', 24, 'equal'],
  ] as const)('D-25: %s, %s: %i months for a post that is %s', (from, form, months, move) => {
    const facts = { ...servant, move, ...discipline(form, from, { track: 'civilServant' }) };
    const full = addMonths(from, months);
    expect(standing('stateDisciplineWait', facts, full)).toBe('notMet');
    expect(standing('stateDisciplineWait', facts, addDays(full, 1))).toBe('met');
  });

  it('D-25 before 01/07/2020: 12 months for a demotion too', () => {
    const facts = { ...servant, ...discipline('demotion', '2019-01-10', { track: 'civilServant' }) };
    expect(standing('stateDisciplineWait', facts, '2020-01-10')).toBe('notMet');
    expect(standing('stateDisciplineWait', facts, '2020-01-11')).toBe('met');
  });

  it('Law 2008 with its months ends on 30/06/2025; a State decision then runs 12 months (D-22)', () => {
    const facts = { ...servant, ...discipline('demotion', '2024-01-10', { track: 'civilServant' }) };
    expect(standing('stateDisciplineWait', facts, '2025-06-30')).toBe('notMet');
    expect(standing('stateDisciplineWait', facts, '2025-07-01')).toBeUndefined();
    const running = {
      ...servant,
      move: 'equal',
      ...discipline('reprimand', '2025-08-01', { track: 'civilServant' }),
    } as const;
    expect(standing('stateDisciplineRunning', running, '2026-08-01')).toBe('notMet');
    expect(standing('stateDisciplineRunning', running, '2026-08-02')).toBe('met');
  });

  it('D-24, A17: removed for corruption, never; for corruption or not unknown, it is asked', () => {
    const removed = (forCorruption?: boolean) => ({
      ...servant,
      positiveAssessment: true,
      ...discipline('removalFromOffice', '2012-02-01', { forCorruption }),
    });
    expect(judged(removed(true), on377).outcome).toBe('notEligible');
    expect(judged(removed(false), on377).outcome).toBe('eligible');
    expect(judged(removed(), on377)).toMatchObject({ missing: ['disciplines'] });
    expect(judged({ ...removed(true), kind: 'partyCadre' }, on377).outcome).toBe('eligible');
  });

  it('D-28: relieved, no leadership; not re-appointed, no equal or higher post', () => {
    expect(judged({ ...servant, leftBy: 'relief', move: 'lower' }, on377).outcome).toBe('notEligible');
    expect(judged({ ...servant, leftBy: 'notReappointed', move: 'equal' }, on377).outcome).toBe(
      'notEligible',
    );
    expect(judged({ ...servant, leftBy: 'notReappointed', move: 'lower' }, on377).outcome).toBe('eligible');
  });

  it('Decree 170/2025 Art. 29 asks the full term to 07/10/2025, then 377-QĐ/TW with its floor is followed (Art. 70(3))', () => {
    const left = withMonthsLeft(50, on377);
    expect(judged({ ...servant, ...left }, on377)).toMatchObject({ why: 'authorityWeighs' });
    expect(judged({ ...servant, ...withMonthsLeft(59, on80) }, on80).outcome).toBe('notEligible');
  });

  it.each([
    ['reprimand', 12, 'higher'],
    ['warning', 12, 'higher'],
    ['removalFromOffice', 24, 'equal'],
  ] as const)('D-26: a public employee, %s: %i months', (form, months, move) => {
    const facts = {
      kind: 'publicEmployee',
      move,
      ...discipline(form, '2023-01-10', { track: 'publicEmployee' }),
    } as const;
    const full = addMonths('2023-01-10', months);
    expect(standing('stateDisciplineWait', facts, full)).toBe('notMet');
    expect(standing('stateDisciplineWait', facts, addDays(full, 1))).toBe('met');
  });

  it('from 01/07/2026 the rules on public employees could not be read', () => {
    expect(judged({ kind: 'publicEmployee' }, '2026-06-30').outcome).toBe('eligible');
    expect(judged({ kind: 'publicEmployee' }, '2026-07-01')).toMatchObject({ why: 'textSilent' });
  });
});

describe('laws', () => {
  const days = fc.integer({ min: 0, max: 4700 }).map((n) => addDays('2017-12-19', n));
  it('every day from 2017 has exactly one Party text, and bare facts are missing, never refused', () =>
    fc.assert(
      fc.property(
        days,
        fc.constantFrom('partyCadre', 'civilServant', 'publicEmployee' as const),
        (on, kind) => {
          const answer = appointmentChecks({ kind }, { on });
          expect(answer.status).toBe('undetermined');
          expect(answer.outcome).toBeUndefined();
        },
      ),
    ));

  it('a wait once over stays over', () =>
    fc.assert(
      fc.property(
        days,
        fc.constantFrom('reprimand', 'warning', 'removalFromOffice' as const),
        (effectiveOn, form) => {
          const facts = discipline(form, effectiveOn);
          const openFrom = judged(facts, '2030-12-01').conditions.find(
            ({ id }) => id === 'disciplineWait',
          )?.openFrom;
          fc.pre(openFrom !== undefined);
          expect(standing('disciplineWait', facts, addDays(openFrom as string, 1))).not.toBe('notMet');
        },
      ),
    ));
});

it('refuses impossible input', () => {
  expect(refusal(() => appointmentChecks({ kind: 'king' } as never, { on: on377 }))).toBe('notOneOf kind');
  expect(refusal(() => appointmentChecks(fit, { on: '2025-02-30' }))).toBe('notADate options.on');
  expect(refusal(() => judged({ ratings: [...rated('good'), ...rated('completed')] }, on377))).toBe(
    'duplicate ratings[1].year',
  );
  expect(refusal(() => judged({ termMonths: 0 }, on377))).toBe('outOfRange termMonths');
  expect(refusal(() => judged({ reachesRetirement: '2040' }, on377))).toBe('notADate reachesRetirement');
  expect(refusal(() => judged({}, on377, { 'appointment.waitEnd': 'never' } as never))).toBe(
    'notOneOf options.readings.appointment.waitEnd',
  );
});
