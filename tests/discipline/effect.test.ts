import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../../src/calendar/index.js';
import {
  disciplineEffect,
  disciplineRelapse,
  disciplineTimelines,
  type EffectCase,
  type RelapseCase,
} from '../../src/discipline/index.js';
import { isUnread } from '../../src/reasoning/index.js';

const told = (answer: { status: string; outcome?: unknown; why?: unknown }) =>
  answer.outcome ?? answer.why ?? answer.status;

const party: EffectCase = {
  track: 'party',
  form: 'warning',
  effectiveOn: '2025-10-15',
  complaint: null,
  relapse: false,
  newViolation: false,
};
const state: EffectCase = {
  track: 'civilServant',
  form: 'reprimand',
  effectiveOn: '2025-08-10',
  partyEffectiveOn: null,
  newDecisionOn: null,
};
const at = (decision: EffectCase, on: string) => told(disciplineEffect(decision, { on }));

describe('how long a Party decision runs (69-QĐ/TW Art. 2(5))', () => {
  it.each([
    ['2025-10-14', 'notYetEffective'],
    ['2025-10-15', 'running'],
    ['2026-10-14', 'running'],
    ['2026-10-15', 'running'],
    ['2026-10-16', 'lapsed'],
  ])('V21, on %s: %s', (on, expected) => expect(at(party, on)).toBe(expected));

  it.each<[Partial<EffectCase>, string, string]>([
    [{ complaint: {} }, '2026-10-15', 'running'],
    [{ complaint: {} }, '2026-10-16', 'prolonged'],
    [{ relapse: true }, '2026-10-16', 'prolonged'],
    [{ newViolation: true }, '2026-10-16', 'prolonged'],
    // The answer to the complaint starts the months anew
    [{ complaint: { answeredOn: '2025-12-01' } }, '2026-12-01', 'running'],
    [{ complaint: { answeredOn: '2025-12-01' } }, '2026-12-02', 'lapsed'],
    [{ complaint: undefined }, '2026-10-16', 'missingFacts'],
    [{ relapse: undefined }, '2026-10-16', 'missingFacts'],
    [{ newViolation: undefined }, '2026-10-16', 'missingFacts'],
    [{ newViolation: undefined }, '2026-10-15', 'running'],
    [{ annulled: true }, '2025-11-01', 'annulled'],
    [{ annulled: false }, '2025-11-01', 'running'],
    [{ form: 'demotion' }, '2025-11-01', 'outOfScope'],
    [{ form: 'expulsion' }, '2030-01-01', 'noEnd'],
    [{ form: 'dissolution' }, '2030-01-01', 'noEnd'],
    [{ form: 'expulsion' }, '2025-10-14', 'notYetEffective'],
    // Time served and a new decision are rules of the State
    [{ servedFrom: '2025-01-01' }, '2026-10-15', 'running'],
    [{ newDecisionOn: '2026-01-01' }, '2026-06-01', 'running'],
    [{ effectiveOn: '2022-07-06' }, '2023-07-06', 'running'],
    [{ effectiveOn: '2022-07-05' }, '2023-07-06', 'textSilent'],
    [{ effectiveOn: '2011-07-05' }, '2023-07-06', 'notYetInForce'],
  ])('%j on %s: %s', (change, on, expected) => expect(at({ ...party, ...change }, on)).toBe(expected));

  it('lists what is missing and what stays possible', () => {
    const { complaint: _, relapse: __, newViolation: ___, ...bare } = party;
    expect(disciplineEffect(bare, { on: '2026-10-16' })).toMatchObject({
      possible: ['prolonged', 'lapsed'],
      missing: ['complaint', 'relapse', 'newViolation'],
      runs: { from: '2025-10-15', to: '2026-10-15' },
    });
    expect(disciplineEffect({ ...bare, effectiveOn: '2022-01-01' }, { on: '2026-10-16' })).toMatchObject({
      possible: ['running', 'prolonged', 'lapsed'],
    });
  });
});

describe('how long a State decision runs (172/2025/NĐ-CP, 234/2026/NĐ-CP Art. 2(6), 2(9))', () => {
  it.each<[Partial<EffectCase>, string, string]>([
    [{}, '2026-08-10', 'running'],
    [{}, '2026-08-11', 'lapsed'],
    // V25: from the Party decision on the same act
    [{ partyEffectiveOn: '2025-07-20' }, '2026-07-20', 'running'],
    [{ partyEffectiveOn: '2025-07-20' }, '2026-07-21', 'lapsed'],
    [{ partyEffectiveOn: undefined }, '2026-08-10', 'missingFacts'],
    [{ partyEffectiveOn: undefined }, '2026-08-11', 'lapsed'],
    // A new decision ends the old one on its day
    [{ newDecisionOn: '2026-02-01' }, '2026-01-31', 'running'],
    [{ newDecisionOn: '2026-02-01' }, '2026-02-01', 'lapsed'],
    [{ newDecisionOn: undefined }, '2026-02-01', 'missingFacts'],
    [{ newDecisionOn: undefined }, '2026-08-11', 'lapsed'],
    // A changed form: time served is deducted
    [{ servedFrom: '2025-06-01' }, '2026-06-01', 'running'],
    [{ servedFrom: '2025-06-01' }, '2026-06-02', 'lapsed'],
    [{ form: 'forcedTermination' }, '2030-01-01', 'noEnd'],
    [{ track: 'cadre', form: 'recall' }, '2030-01-01', 'noEnd'],
    [{ track: 'cadre' }, '2026-08-10', 'running'],
    [{ track: 'publicEmployee', effectiveOn: '2026-07-01' }, '2027-07-01', 'running'],
    [{ track: 'publicEmployee', effectiveOn: '2026-07-01' }, '2027-07-02', 'lapsed'],
    [
      { track: 'publicEmployee', form: 'forcedTermination', effectiveOn: '2026-07-01' },
      '2029-01-01',
      'noEnd',
    ],
    // 112/2020 as amended by 71/2023; as first issued unread
    [{ effectiveOn: '2025-06-30' }, '2026-06-30', 'running'],
    [{ effectiveOn: '2025-06-30', newDecisionOn: '2026-01-01' }, '2026-06-30', 'running'],
    [{ effectiveOn: '2023-09-20' }, '2024-09-20', 'running'],
    [{ effectiveOn: '2023-09-20' }, '2024-09-21', 'lapsed'],
    [{ effectiveOn: '2023-09-19' }, '2024-09-19', 'textSilent'],
    [{ track: 'cadre', effectiveOn: '2023-09-20' }, '2024-09-20', 'running'],
    [{ track: 'massOrganisation' }, '2026-08-10', 'notCovered'],
  ])('%j on %s: %s', (change, on, expected) => expect(at({ ...state, ...change }, on)).toBe(expected));

  it('says where it stands', () => {
    expect(disciplineEffect({ ...state, partyEffectiveOn: undefined }, { on: '2026-03-01' })).toMatchObject({
      missing: ['partyEffectiveOn'],
      possible: ['running', 'lapsed'],
    });
    const { notes, ...answer } = disciplineEffect(state, { on: '2026-08-09' });
    expect(notes).toEqual([]);
    expect(answer).toMatchObject({
      under: 'nd-172-2025',
      evidence: 'readInOneSource',
      runs: { to: '2026-08-10' },
    });
    expect(
      disciplineEffect({ ...state, newDecisionOn: '2026-01-01' }, { on: '2026-01-01' }).trace.steps.at(-1)
        ?.findings[0],
    ).toMatchObject({ rule: 'newDecision', fact: 'newDecisionOn', actual: true });
  });

  it('forced termination of a civil servant: recruitment is open again after 12 months', () => {
    const sacked = { ...state, form: 'forcedTermination', effectiveOn: '2026-02-28' } as const;
    const answer = disciplineEffect(sacked, { on: '2027-01-01' });
    expect([answer.runs, answer.recruitableFrom]).toEqual([undefined, '2027-03-01']);
    const cadre = disciplineEffect({ ...sacked, track: 'cadre', form: 'recall' }, { on: '2027-01-01' });
    expect(cadre.recruitableFrom).toBeUndefined();
    expect(
      disciplineEffect({ ...sacked, form: 'recall' }, { on: '2027-01-01' }).recruitableFrom,
    ).toBeUndefined();
    expect(
      disciplineEffect(
        { ...sacked, track: 'publicEmployee', effectiveOn: '2026-07-01' },
        { on: '2027-01-01' },
      ).recruitableFrom,
    ).toBeUndefined();
  });
});

describe('the last day', () => {
  const days = fc
    .date({ min: new Date('2022-07-06'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it('is the day the months are full, month ends and leap days included; by the other reading the day before', () => {
    fc.assert(
      fc.property(days, (effectiveOn) => {
        const one = { ...party, effectiveOn };
        const full = addMonths(effectiveOn, 12);
        const answer = disciplineEffect(one, { on: full });
        expect([answer.outcome, answer.runs]).toEqual(['running', { from: effectiveOn, to: full }]);
        expect(at(one, addDays(full, 1))).toBe('lapsed');
        const readings = { 'discipline.lastDay': 'dayBefore' } as const;
        expect(disciplineEffect(one, { on: full, readings }).outcome).toBe('lapsed');
        const before = disciplineEffect(one, { on: addDays(full, -1), readings });
        expect([before.outcome, before.runs?.to]).toEqual(['running', addDays(full, -1)]);
      }),
    );
  });

  it.each([
    ['2024-02-29', '2025-02-28'],
    ['2023-02-28', '2024-02-28'],
    ['2025-01-31', '2026-01-31'],
  ])('from %s: %s', (effectiveOn, to) =>
    expect(disciplineEffect({ ...party, effectiveOn }, { on: effectiveOn }).runs?.to).toBe(to),
  );

  it('on that day alone the answer rests on the reading, said once', () => {
    const notes = (on: string, readings = {}) =>
      disciplineEffect(party, { on, readings }).notes.map(
        ({ values }) => `${values['reading']}=${values['value']}`,
      );
    expect(notes('2026-10-15')).toEqual(['discipline.lastDay=monthsFull']);
    expect(notes('2026-10-14')).toEqual([]);
    expect(notes('2026-10-15', { 'discipline.lastDay': 'dayBefore' })).toEqual([
      'discipline.lastDay=dayBefore',
    ]);
  });
});

describe('relapse', () => {
  const again: RelapseCase = {
    track: 'civilServant',
    effectiveOn: '2025-08-10',
    actOn: '2026-08-10',
    sameAct: true,
  };
  it.each<[Partial<RelapseCase>, string, string]>([
    [{}, '2026-09-01', 'relapse'],
    [{ actOn: '2026-08-11' }, '2026-09-01', 'firstTime'],
    [{ actOn: '2025-08-10' }, '2026-09-01', 'relapse'],
    [{ actOn: '2025-08-09' }, '2026-09-01', 'firstTime'],
    [{ sameAct: false }, '2026-09-01', 'firstTime'],
    [{ sameAct: undefined }, '2026-09-01', 'missingFacts'],
    [{ sameAct: undefined, actOn: '2026-08-11' }, '2026-09-01', 'firstTime'],
    // 112/2020 as amended: 24 months, later a first act, aggravated
    [{ effectiveOn: '2023-10-01', actOn: '2025-05-01' }, '2025-06-30', 'relapse'],
    [{ track: 'publicEmployee', effectiveOn: '2024-01-31', actOn: '2026-01-31' }, '2026-06-30', 'relapse'],
    [
      { track: 'publicEmployee', effectiveOn: '2024-01-31', actOn: '2026-02-01' },
      '2026-06-30',
      'firstTimeAggravating',
    ],
    [
      { track: 'publicEmployee', effectiveOn: '2024-01-31', actOn: '2026-02-01', sameAct: undefined },
      '2026-06-30',
      'missingFacts',
    ],
    [{ track: 'publicEmployee', effectiveOn: '2025-07-01', actOn: '2026-07-01' }, '2026-07-02', 'relapse'],
    [{ track: 'publicEmployee', effectiveOn: '2025-07-01', actOn: '2026-07-02' }, '2026-07-02', 'firstTime'],
    [{ effectiveOn: '2022-10-01', actOn: '2023-01-01' }, '2023-09-19', 'textSilent'],
    // The Party's window is the caller's
    [{ track: 'party' }, '2026-09-01', 'textSilent'],
    [{ track: 'party', windowMonths: 12 }, '2026-09-01', 'relapse'],
    [{ track: 'party', windowMonths: 11 }, '2026-09-01', 'firstTime'],
    [{ track: 'massOrganisation', windowMonths: 11 }, '2026-09-01', 'notCovered'],
  ])('%j, handled on %s: %s', (change, on, expected) =>
    expect(told(disciplineRelapse({ ...again, ...change }, { on }))).toBe(expected),
  );

  it('V26: first decision under 71/2023, handled under 172/2025: 12 months, by the other reading 24', () => {
    const case26 = { ...again, effectiveOn: '2025-06-10', actOn: '2026-08-01' };
    const options = { on: '2026-09-01' };
    const early = disciplineRelapse(case26, {
      ...options,
      readings: { 'discipline.relapseText': 'firstDecision' },
    });
    const reading = (value: string) => ({
      code: 'reading',
      values: { reading: 'discipline.relapseText', value },
    });
    expect(disciplineRelapse(case26, options)).toMatchObject({
      outcome: 'firstTime',
      under: 'nd-172-2025',
      notes: [reading('handling')],
    });
    expect(early).toMatchObject({
      outcome: 'relapse',
      under: 'nd-112-2020',
      notes: [reading('firstDecision')],
    });
    // Both windows agree: nothing rests on it
    expect(disciplineRelapse({ ...case26, actOn: '2026-06-10' }, options).notes).toEqual([]);
  });

  it('a window of the caller is said to be one', () => {
    const codes = (windowMonths: number | undefined) =>
      disciplineRelapse({ ...again, track: 'party', windowMonths }, { on: '2026-09-01' }).notes.map(
        ({ code }) => code,
      );
    expect(codes(24)).toEqual(['unread', 'windowGiven']);
    expect(codes(undefined)).toEqual(['unread']);
    const given = disciplineRelapse({ ...again, windowMonths: 24 }, { on: '2026-09-01' });
    expect(given.notes).toEqual([]);
    expect(disciplineRelapse({ ...again, track: 'party' }, { on: '2026-09-01' })).toMatchObject({
      possible: ['relapse', 'firstTime'],
    });
  });
});

it('every text says of every part what it holds or that it could not be read', () => {
  const texts = Object.values(disciplineTimelines).flatMap((timeline) =>
    isUnread(timeline) ? [] : timeline.map(({ text }) => text),
  );
  const parts = [
    ...(['forms', 'effect', 'limitation', 'relapse', 'severalActs', 'whileServing'] as const),
    ...(['matching', 'handling', 'proposal', 'procedure', 'by'] as const),
  ];
  expect(texts.length).toBe(12);
  for (const text of texts) for (const part of parts) expect(text[part], `${text.id} ${part}`).toBeDefined();
});
