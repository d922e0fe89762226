import { describe, expect, it } from 'vitest';
import { rate, type StateFacts, stateRegime } from '../../../src/rating/index.js';
import { leader, points, rated, reprimand, staff } from './support.js';

/** What stands beside the level: notes with their provisions, decisions with their effects, the shape of an open answer. */

const civilServant = { kind: 'civilServant', leader: false, year: 2023 } as const;
const in2026 = { kind: 'civilServant', leader: false, year: 2026 } as const;
const notesOf = ({ notes }: ReturnType<typeof rated>) =>
  notes.map(({ kind, code, provisions }) =>
    [kind, code, ...provisions.map(({ instrument, eId }) => `${instrument}/${eId}`)].join(' '),
  );

describe('notes', () => {
  const cap = 'caution capApplies';
  it.each<[string, () => ReturnType<typeof rated>, string[]]>([
    ['excellent under a cap', () => rated(civilServant, staff), [cap]],
    ['excellent before there was one', () => rated({ ...civilServant, year: 2022 }, staff), []],
    [
      'good under a cap',
      () =>
        rated(civilServant, {
          ...staff,
          work: { total: 1, done: 1, onTimeQuality: 1, highEfficiency: 0, exceeded: 0 },
        }),
      [],
    ],
    [
      'a year not rated',
      () => rated(civilServant, { ...staff, attendance: { monthsWorked: 3, maternity: false } }),
      ['caution selfReviewDue nd-90-2020/art_2__para_3'],
    ],
    [
      'a year not rated by points: no such duty read',
      () =>
        rated(in2026, {
          ...points(90),
          attendance: { monthsWorked: 3, maternity: false, insuredSickLeave: false },
        }),
      [],
    ],
    [
      'maternity leave beside other absence',
      () =>
        rated(civilServant, { ...staff, attendance: { monthsWorked: 5, monthsAbsent: 1, maternity: true } }),
      [cap, 'silent maternityFirst nd-90-2020/art_2__para_3'],
    ],
    [
      'maternity leave alone',
      () =>
        rated(civilServant, { ...staff, attendance: { monthsWorked: 5, monthsAbsent: 0, maternity: true } }),
      [cap],
    ],
    [
      'absence alone',
      () =>
        rated(civilServant, {
          ...staff,
          attendance: { monthsWorked: 10, monthsAbsent: 2, maternity: false },
        }),
      [cap],
    ],
    [
      'a breach left out in 2025',
      () =>
        rated(
          { ...civilServant, year: 2025 },
          {
            ...staff,
            discipline: [
              reprimand('2025-09-01', { linkedToDuty: false }),
              reprimand('2024-09-01', { usedForStateRating: 2024 }),
            ],
          },
        ),
      [cap, 'conflict localTextsCountAny l-80-2025-qh15/art_38__para_4'],
    ],
    ['no breach in 2025', () => rated({ ...civilServant, year: 2025 }, staff), [cap]],
    [
      'a breach of the former body',
      () =>
        rated(in2026, {
          ...points(75),
          discipline: [
            reprimand('2026-09-01', { actHere: false }),
            reprimand('2025-09-01', { usedForStateRating: 2025 }),
          ],
        }),
      ['silent transferUnread nd-335-2025/art_11__para_3__point_d'],
    ],
    [
      'a breach here',
      () => rated(in2026, { ...points(75), discipline: [reprimand('2026-09-01', { linkedToDuty: false })] }),
      [],
    ],
    [
      'nobody rates a cadre any more',
      () => rated({ kind: 'cadre', year: 2026, decidedOn: '2026-12-10' }, leader),
      ['caution noStateText l-80-2025-qh15/art_17__para_1'],
    ],
    ['nothing is cited where nothing is written', () => rated({ kind: 'agency', year: 2025 }, {}), []],
  ])('%s', (_, answer, notes) => {
    expect(notesOf(answer())).toEqual(notes);
  });
});

describe('an answer without a level', () => {
  it('of a subject no text rates', () => {
    expect(rated({ kind: 'agency', year: 2025 }, {})).toEqual({
      status: 'notApplicable',
      why: 'notYetInForce',
      trace: { on: '2025-12-31', steps: [] },
      notes: [],
      notReached: [],
      discipline: [],
    });
  });
  it('of a public employee while it is not known by which text', () => {
    expect(rated({ kind: 'publicEmployee', leader: false, year: 2026, decidedOn: '2026-12-10' }, {})).toEqual(
      {
        status: 'undetermined',
        why: 'missingFacts',
        possible: ['excellent', 'good', 'completed', 'notCompleted'],
        missing: ['unitHasRegulation'],
        under: 'nd-233-2026',
        trace: { on: '2026-12-10', steps: [] },
        notes: [],
        notReached: [],
        discipline: [],
      },
    );
  });
  it('of a contract worker whom the head of the unit decides on', () => {
    expect(rated({ kind: 'contractWorker', year: 2026 }, {})).toMatchObject({
      status: 'undetermined',
      why: 'localTextNeeded',
      possible: ['excellent', 'good', 'completed', 'notCompleted'],
      missing: [],
      under: 'nd-233-2026',
      trace: { on: '2026-12-31', steps: [] },
      notReached: [],
      discipline: [],
    });
    expect(rated({ kind: 'contractWorker', year: 2026 }, {}).notes.map(({ code }) => code)).toEqual([
      'unread',
    ]);
  });
  it('of somebody the text asked for does not rate', () => {
    expect(rate({ side: 'state', kind: 'cadre', year: 2026, facts: {} }, { under: 'nd-335-2025' })).toEqual({
      status: 'notApplicable',
      why: 'outOfScope',
      under: 'nd-335-2025',
      trace: { on: '2026-12-31', steps: [] },
      notes: [],
      notReached: [],
      discipline: [],
    });
  });
  it('of a year too short', () => {
    const answer = rated(civilServant, { ...staff, attendance: { monthsWorked: 3, maternity: false } });
    expect(answer).toMatchObject({
      why: 'notRated',
      ground: 'notRated',
      under: 'nd-90-2020',
      notReached: [],
      generation: 'nd-90-2020+nd-48-2023',
    });
  });
  it('of a year whose working time is not known', () => {
    const { attendance: _, ...less } = staff;
    const answer = rated(civilServant, less);
    expect(answer).toMatchObject({
      why: 'missingFacts',
      missing: ['facts.attendance.monthsWorked', 'facts.attendance.maternity'],
      notReached: [],
    });
  });
});

describe('where each decision counts', () => {
  const effects = (
    discipline: NonNullable<StateFacts['discipline']>,
    whom: Parameters<typeof rated>[0] = civilServant,
  ) => rated(whom, { ...staff, ...points(92), discipline }).discipline.map(({ effect }) => effect);
  it('the first and the last day of the year count, the days around them do not', () => {
    const days = ['2022-12-31', '2023-01-01', '2023-12-31', '2024-01-01'];
    expect(effects(days.map((day) => reprimand(day, { usedForStateRating: false })))).toEqual([
      'otherPeriod',
      'counts',
      'counts',
      'otherPeriod',
    ]);
  });
  it('a decision used for this very year counts in it', () => {
    expect(effects([reprimand('2023-05-01', { usedForStateRating: 2023 })])).toEqual(['counts']);
    expect(effects([reprimand('2023-05-01', { usedForStateRating: 2024 })])).toEqual(['counts']);
    expect(effects([reprimand('2023-05-01', { usedForStateRating: true })])).toEqual(['alreadyCounted']);
  });
  it('a breach of this year cannot have been used before; of an earlier one it must be said', () => {
    expect(effects([reprimand('2023-05-01')])).toEqual(['counts']);
    expect(effects([reprimand('2023-05-01', { actYear: 2022 })])).toEqual([undefined]);
  });
  it('decisions without an act are not taken for one', () => {
    const two = [reprimand('2022-05-01'), reprimand('2023-05-01')];
    expect(effects(two)).toEqual(['otherPeriod', 'counts']);
    expect(effects(two.map((one) => ({ ...one, act: 'a' })))).toEqual(['otherPeriod', undefined]);
    expect(
      effects([
        { ...reprimand('2022-05-01'), act: 'a' },
        { ...reprimand('2023-05-01'), act: 'b' },
      ]),
    ).toEqual(['otherPeriod', 'counts']);
  });
  it('under the other reading the last of several decisions on an act counts', () => {
    const three = ['2022-05-01', '2023-05-01', '2024-05-01'].map((day) =>
      reprimand(day, { act: 'a', actYear: 2022, usedForStateRating: false }),
    );
    const later = (year: number) =>
      rate(
        {
          side: 'state',
          ...civilServant,
          year,
          decidedOn: `${year}-12-10`,
          facts: { ...staff, discipline: three },
        },
        { readings: { 'rating.doubleDecisionYear': 'laterDecision' } },
      ).discipline.map(({ effect }) => effect);
    expect([later(2023), later(2024)]).toEqual([
      ['otherPeriod', 'alreadyCounted', 'otherPeriod'],
      ['otherPeriod', 'otherPeriod', 'counts'],
    ]);
    expect(effects(three)).toEqual(['otherPeriod', 'counts', 'otherPeriod']);
  });
  it('before Decree 48 nothing is counted once, and no body is asked for', () => {
    const at2022 = { ...civilServant, year: 2022 };
    expect(
      effects([reprimand('2022-05-01', { actYear: 2021, usedForStateRating: 2021, actHere: false })], at2022),
    ).toEqual(['counts']);
  });
  it('a unit has no decisions of persons', () => {
    expect(() =>
      rated({ kind: 'serviceUnit', year: 2026 }, { discipline: [reprimand('2026-05-01')] }),
    ).toThrow(expect.objectContaining({ code: 'unknownKey', path: 'facts.discipline' }));
    expect(rated({ kind: 'serviceUnit', year: 2026 }, {}).discipline).toEqual([]);
  });
});

describe('facts left out', () => {
  it.each<[keyof StateFacts, string[]]>([
    ['general', ['facts.general']],
    ['criteria', ['facts.criteria.failed', 'facts.criteria.total']],
    ['findings', ['facts.findings.degenerate']],
    ['discipline', ['facts.discipline']],
    [
      'work',
      [
        'facts.work.highEfficiency',
        'facts.work.total',
        'facts.work.exceeded',
        'facts.work.onTimeQuality',
        'facts.work.done',
      ],
    ],
  ])('%s: named, never assumed', (key, missing) => {
    const { [key]: _, ...less } = staff;
    const answer = rated(civilServant, less);
    expect(answer.status === 'undetermined' && [...answer.missing].sort()).toEqual([...missing].sort());
  });
  it('a suspension on the first and the last day of its year, and on the days around', () => {
    const at = (decidedOn: string) =>
      rated({ ...civilServant, year: 2026 }, { ...points(92), suspension: { decidedOn, cancelled: false } })
        .status;
    expect(['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map(at)).toEqual([
      'determined',
      'undetermined',
      'undetermined',
      'determined',
    ]);
    const { suspension: _, ...less } = points(92);
    expect(rated(in2026, less).status).toBe('undetermined');
  });
  it('months of absence are asked for once the level turns on them', () => {
    const answer = rated(civilServant, { ...staff, attendance: { monthsWorked: 12, maternity: false } });
    expect(answer.status === 'undetermined' && answer.missing).toEqual(['facts.attendance.monthsAbsent']);
    const noted = rated(civilServant, { ...staff, attendance: { monthsWorked: 10, monthsAbsent: 2 } });
    expect(noted.outcome).toBe('excellent');
  });
});

describe('who decides', () => {
  it.each<[string, Parameters<typeof rated>[0], StateFacts, string | undefined]>([
    [
      'on a cadre the level that manages him (90/2020/NĐ-CP Art. 16(1))',
      { kind: 'cadre', year: 2023 },
      leader,
      'managingAuthority',
    ],
    ['on whoever leads nothing the head (Art. 16(2)(b))', civilServant, staff, 'head'],
    [
      'on a head the direct superior (Art. 16(2)(a))',
      { ...civilServant, leader: true },
      { ...leader, headedLevel: 'good' },
      'managingBody',
    ],
    [
      'on a deputy the head (Art. 16(2)(b))',
      { ...civilServant, leader: true },
      { ...leader, headedLevel: null },
      'head',
    ],
    [
      'on a leader of whom it is not said whether he heads',
      { ...civilServant, leader: true },
      leader,
      undefined,
    ],
    [
      'on the head of a unit (233/2026/NĐ-CP Art. 13(3))',
      { kind: 'publicEmployee', leader: true, year: 2026, decidedOn: '2026-12-10', unitHasRegulation: true },
      { ...points(75), headedLevel: 'good' },
      'managingBody',
    ],
    [
      'on everyone else there',
      { kind: 'publicEmployee', leader: true, year: 2026, decidedOn: '2026-12-10', unitHasRegulation: true },
      points(75),
      'head',
    ],
    ['on a unit', { kind: 'serviceUnit', year: 2026 }, {}, 'managingBody'],
  ])('%s', (_, whom, facts, decidedBy) => {
    expect(rated(whom, facts).decidedBy).toBe(decidedBy);
  });
});

describe('the regime beside its text', () => {
  it('a year decided again is asked of nobody without a day', () => {
    expect(stateRegime({ kind: 'civilServant', year: 2022, again: true })).toMatchObject({
      outcome: 'nd-90-2020',
      notes: [],
    });
  });
  it('a begun assessment that began after the change is under the new text', () => {
    expect(stateRegime({ kind: 'cadre', year: 2023, decidedOn: '2023-12-01' }).outcome).toBe(
      'nd-90-2020+nd-48-2023',
    );
  });
  it('another text by the caller’s choice has no rule that leads to it', () => {
    expect(stateRegime({ kind: 'cadre', year: 2026 }, { under: 'nd-90-2020' })).toMatchObject({
      outcome: 'nd-90-2020',
      evidence: 'unverified',
      trace: { on: '2026-12-31', steps: [] },
    });
    expect(stateRegime({ kind: 'cadre', year: 2026 }, { under: 'nd-90-2020' }).provision).toBeUndefined();
  });
  it('what could not be read has no provision', () => {
    expect(stateRegime({ kind: 'cadre', year: 2019 })).toMatchObject({
      outcome: 'nd-56-2015+nd-88-2017',
      evidence: 'readInOneSource',
    });
    expect(stateRegime({ kind: 'contractWorker', year: 2027 })).toMatchObject({
      under: 'nd-233-2026',
      possible: [],
      missing: [],
      trace: { on: '2027-12-31', steps: [] },
    });
  });
  it('refuses options it does not know, and names their place', () => {
    expect(() =>
      stateRegime({ kind: 'cadre', year: 2023 }, { readings: { 'rating.none': 'x' } } as never),
    ).toThrow(expect.objectContaining({ path: 'options.readings.rating.none' }));
  });
});
