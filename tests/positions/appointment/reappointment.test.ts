import { describe, expect, it } from 'vitest';
import { addDays, monthNumber, monthWritten, publishedWorkCalendar } from '../../../src/calendar/index.js';
import {
  appointmentTimetable,
  type ReappointmentCase,
  reappointmentChecks,
} from '../../../src/positions/appointment/index.js';
import { refusal } from './support.js';

const on = '2026-08-01';
const calendar = publishedWorkCalendar;
const term: ReappointmentCase = {
  kind: 'civilServant',
  termBegan: '2022-01-01',
  termEnds: '2026-12-31',
  reachesRetirement: '2040-01',
  ratings: [2022, 2023, 2024, 2025].map((year) => ({ year, level: 'completed' as const })),
  standardsMet: true,
  neededByBody: true,
  healthy: true,
  underHandling: false,
  awayMonths: 0,
  inPatientMonths: 0,
  onMaternityLeave: false,
  servingDiscipline: false,
};
const judged = (facts: Partial<ReappointmentCase> = {}, day = on) =>
  reappointmentChecks({ ...term, ...facts }, { on: day });
const withLeft = (left: number) => ({ reachesRetirement: monthWritten(monthNumber('2026-12') + left) });

describe('how long (Decree 170/2025 Art. 36(2))', () => {
  it.each([
    [22, 'tenureExtension'],
    [23, 'tenureExtension'],
    [24, 'untilRetirement'],
    [59, 'untilRetirement'],
    [60, 'fullTerm'],
    [61, 'fullTerm'],
  ] as const)('A27: %i months left at expiry: %s', (left, outcome) =>
    expect(judged(withLeft(left)).outcome).toBe(outcome),
  );

  it('for the Party alone the end near retirement was not read', () => {
    expect(judged({ kind: 'partyCadre', ...withLeft(60) }).outcome).toBe('fullTerm');
    expect(judged({ kind: 'partyCadre', ...withLeft(59) })).toMatchObject({
      why: 'textSilent',
      possible: ['untilRetirement', 'tenureExtension'],
    });
  });
});

describe('whether (Art. 36, 37; 377-QĐ/TW)', () => {
  it.each([
    [{ underHandling: true }, 'deferred'],
    [{ awayMonths: 3 }, 'deferred'],
    [{ awayMonths: 4 }, 'deferred'],
    [{ awayMonths: 2 }, 'fullTerm'],
    [{ inPatientMonths: 3 }, 'deferred'],
    [{ inPatientMonths: 2 }, 'fullTerm'],
    [{ onMaternityLeave: true }, 'deferred'],
    [{ standardsMet: false }, 'notReappointed'],
    [{ neededByBody: false }, 'notReappointed'],
    [{ healthy: false }, 'notReappointed'],
  ] as const)('F-12, F-14: %j: %s', (facts, outcome) => expect(judged(facts).outcome).toBe(outcome));

  const rated = (...levels: NonNullable<ReappointmentCase['ratings']>[number]['level'][]) => ({
    ratings: levels.map((level, at) => ({ year: 2022 + at, level })),
  });
  it('F-14: completed over the term: every year, none, some', () => {
    expect(judged(rated('completed', 'good', 'completed', 'good')).outcome).toBe('fullTerm');
    expect(judged(rated('notCompleted', 'notCompleted')).outcome).toBe('notReappointed');
    expect(judged(rated('completed', 'notCompleted', 'good'))).toMatchObject({
      why: 'authorityWeighs',
      possible: ['notReappointed', 'fullTerm'],
      decidedBy: 'managingAuthority',
    });
    expect(judged({ ratings: undefined })).toMatchObject({ why: 'missingFacts', missing: ['ratings'] });
  });

  it('a rating of before the term does not count', () =>
    expect(
      judged({ ratings: [{ year: 2021, level: 'notCompleted' }, ...(term.ratings ?? [])] }).outcome,
    ).toBe('fullTerm'));

  it('F-13: serving a discipline: the appointing level weighs', () =>
    expect(judged({ servingDiscipline: true })).toMatchObject({ why: 'authorityWeighs' }));

  it('before 01/07/2025 no text could be read', () => {
    expect(judged({}, '2025-06-30')).toMatchObject({ status: 'notApplicable', deadlines: [] });
    expect(judged({}, '2025-07-01').deadlines.length).toBe(2);
    expect(judged({ kind: 'partyCadre' }, '2025-10-07').status).toBe('notApplicable');
  });
});

describe('N8: 90 days are not 90 working days', () => {
  it.each([
    ['V-43, A26', '2026-12-31', '2026-10-02', '2026-08-24', '2026-12-30'],
    ['V-44', '2026-06-30', '2026-04-01', '2026-02-12', '2026-06-29'],
    ['V-45', '2026-02-28', '2025-11-30', '2025-10-17', '2026-02-27'],
  ])(
    '%s: term to %s: notice by %s (State), %s (Party), decision by %s',
    (_, termEnds, state, party, decision) => {
      const { deadlines } = judged({ termEnds, calendar });
      expect(deadlines.map(({ act, unit, n, latest }) => [act, unit, n, latest])).toEqual([
        ['notice', 'days', 90, state],
        ['decision', 'workingDays', 1, decision],
        ['notice', 'workingDays', 90, party],
      ]);
    },
  );

  it('without a calendar working days name no day', () =>
    expect(judged().deadlines.map(({ latest }) => latest)).toEqual(['2026-10-02', undefined, undefined]));
});

describe('limits of time (section H)', () => {
  const due = (acts: Parameters<typeof appointmentTimetable>[0]['acts'], more: object = {}, day = on) =>
    appointmentTimetable({ acts, calendar, ...more }, { on: day }).outcome?.map(
      ({ id, names, day: last }) => [id, names, last],
    );

  it('A25, N9: a plan file complete on 02/03/2026: 30 working days, and 15 more', () => {
    expect(due({ planFileComplete: '2026-03-02' })).toEqual([['planApproval', 'latest', '2026-04-13']]);
    expect(due({ planFileComplete: '2026-03-02' }, { planExtended: true })).toEqual([
      ['planApproval', 'latest', '2026-05-07'],
    ]);
  });

  it.each([
    [
      'N3: policy answered in 15 working days, not 10',
      { policyRequestReceived: '2026-02-13' },
      ['policyAnswer', 'latest', '2026-03-13'],
    ],
    [
      'V-22: procedure finished in 30',
      { policyConsent: '2025-07-01' },
      ['procedureEnd', 'latest', '2025-08-12'],
    ],
    ['review reported by June', { planReview: '2026-03-20' }, ['planReport', 'latest', '2026-06-30']],
    [
      'second review not before 30 days',
      { secondReviewApproved: '2026-09-01' },
      ['secondReviewReport', 'earliest', '2026-10-01'],
    ],
    ['V-31: decision made public in 5', { decision: '2025-08-28' }, ['publication', 'latest', '2025-09-08']],
    [
      'displayed 20 consecutive days',
      { publication: '2026-03-02' },
      ['displayEnds', 'earliest', '2026-03-22'],
    ],
    [
      'health certificate at most 6 months old',
      { file: '2026-08-31' },
      ['healthCertificate', 'earliest', '2026-02-28'],
    ],
  ] as const)('%s', (_, acts, expected) => expect(due(acts)).toEqual([expected]));

  it('secondReviewReport: within 30 days by the reading', () =>
    expect(
      appointmentTimetable(
        { acts: { secondReviewApproved: '2026-09-01' }, calendar },
        { on, readings: { 'planning.secondReview': 'within' } },
      ),
    ).toMatchObject({
      outcome: [{ names: 'latest', day: '2026-10-01' }],
      notes: [{ values: { reading: 'planning.secondReview', value: 'within' } }],
    }));

  it('several acts: each by its own text, the answer as well founded as the weakest', () => {
    const acts = { decision: '2026-03-02', planFileComplete: '2026-03-02' };
    const answer = appointmentTimetable({ acts, calendar }, { on });
    expect(answer).toMatchObject({
      status: 'determined',
      under: 'qd-377-tw-2025',
      evidence: 'readInOneSource',
      notes: [],
    });
    expect(answer.outcome?.map(({ provision }) => provision.instrument)).toEqual([
      'qd-377-tw-2025',
      'l-10-2022-qh15',
    ]);
    expect(
      appointmentTimetable({ acts, calendar }, { on, readings: { 'planning.secondReview': undefined } })
        .notes,
    ).toEqual([]);
  });

  it('no act: the acts are missing; an act no text counts from yet, or no text at all: not applicable', () => {
    expect(appointmentTimetable({ acts: {} }, { on: '2025-07-01' })).toMatchObject({
      why: 'missingFacts',
      under: 'nd-170-2025',
      missing: [
        'acts.policyRequestReceived',
        'acts.policyConsent',
        'acts.decision',
        'acts.publication',
        'acts.file',
      ],
    });
    expect(appointmentTimetable({ acts: { decision: '2023-06-30' } }, { on: '2023-06-30' })).toMatchObject({
      why: 'notYetInForce',
    });
  });

  it('a limit binds from the day of its text; working days need a calendar', () => {
    const before = { acts: { planFileComplete: '2025-10-07' }, calendar };
    expect(appointmentTimetable(before, { on: '2025-10-07' })).toMatchObject({
      status: 'notApplicable',
      why: 'notCovered',
    });
    expect(due({ planFileComplete: '2025-10-08' }, {}, '2025-10-08')?.length).toBe(1);
    expect(refusal(() => due({ decision: '2026-03-02' }, { calendar: undefined }))).toMatch(/^noCalendar/);
    expect(refusal(() => judged({ termEnds: addDays('2027-12-30', 1), calendar }))).toMatch(/^noCalendar/);
  });
});
