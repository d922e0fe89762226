import { describe, expect, it } from 'vitest';
import type { RatingOptions, StateFacts } from '../../../src/rating/index.js';
import { levelOf, points, rated, reprimand } from './support.js';

const year = 2026;
const on = { year, decidedOn: '2026-12-10' } as const;
const civilServant = { ...on, kind: 'civilServant', leader: false } as const;
const leading = { ...on, kind: 'civilServant', leader: true } as const;
const employee = { ...on, kind: 'publicEmployee', leader: false, unitHasRegulation: true } as const;
const managing = { ...on, kind: 'publicEmployee', leader: true, unitHasRegulation: true } as const;

const persons = [
  ['335/2025/NĐ-CP Art. 20, a civil servant', civilServant],
  ['335/2025/NĐ-CP Art. 20, a leading civil servant', leading],
  ['233/2026/NĐ-CP Art. 12, a public employee', employee],
  ['233/2026/NĐ-CP Art. 12, a managing public employee', managing],
] as const;

describe.each(persons)('%s', (_, whom) => {
  it.each([
    [100, 'excellent'],
    [90, 'excellent'],
    [89.996, 'good'],
    [89.99, 'good'],
    [70, 'good'],
    [69.99, 'completed'],
    [50, 'completed'],
    [49.99, 'notCompleted'],
    [0, 'notCompleted'],
  ])('%d points: %s (TV-14)', (score, level) => {
    expect(levelOf(whom, points(score))).toBe(level);
  });
  const against = (findings: StateFacts['findings'], readings: RatingOptions['readings'] = {}) =>
    levelOf(whom, { ...points(92), findings: { ...points(92).findings, ...findings } }, readings);
  it('grounds must be concluded, every one of them unless the reading asks it of the first only', () => {
    const onlyFirst: RatingOptions['readings'] = { 'rating.concludedGovernsAll': 'onlyFirst' };
    expect(against({ degenerate: true, concluded: true })).toBe('notCompleted');
    expect(against({ degenerate: true, concluded: false })).toBe('excellent');
    expect(against({ degenerate: true })).toBe('missingFacts: notCompleted, excellent');
    expect(against({ degenerate: true, concluded: false }, onlyFirst)).toBe('excellent');
    expect(against({ prohibitedConduct: true, concluded: true })).toBe('notCompleted');
    expect(against({ prohibitedConduct: true, concluded: false })).toBe('excellent');
    expect(against({ prohibitedConduct: true, concluded: false }, onlyFirst)).toBe('notCompleted');
  });
  it('a breach of the duty to set an example must have hurt', () => {
    const breach = { exemplaryBreach: true, concluded: true };
    expect(against({ ...breach, harmfulToPrestige: true })).toBe('notCompleted');
    expect(against({ ...breach, harmfulToPrestige: false })).toBe('excellent');
    expect(against(breach)).toBe('missingFacts: notCompleted, excellent');
  });
  it('discipline from reprimand up for a breach related to duty, or for degradation: TV-15, TV-16', () => {
    const with_ = (more: object) =>
      levelOf(whom, { ...points(92), discipline: [reprimand('2026-03-01', more)] });
    expect(with_({})).toBe('notCompleted');
    expect(with_({ form: 'warning', linkedToDuty: false })).toBe('excellent');
    expect(with_({ linkedToDuty: false, decline: true })).toBe('notCompleted');
    expect(with_({ linkedToDuty: undefined })).toBe('missingFacts: notCompleted, excellent');
    expect(with_({ actYear: 2025, usedForStateRating: 2025 })).toBe('excellent');
  });
  it('a breach at the former body is counted there: TV-28', () => {
    const decided = (actHere: boolean | undefined) =>
      rated(whom, {
        ...points(92),
        discipline: [reprimand('2026-09-01', { actYear: 2025, actHere, usedForStateRating: false })],
      });
    expect(decided(false).outcome).toBe('excellent');
    expect(decided(false).discipline.map(({ effect }) => effect)).toEqual(['otherBody']);
    expect(decided(true).outcome).toBe('notCompleted');
    expect(decided(undefined).status).toBe('undetermined');
  });
  it('under six months is not rated, but insured sick leave and maternity leave are', () => {
    const worked = (attendance: StateFacts['attendance'], readings: RatingOptions['readings'] = {}) =>
      levelOf(whom, { ...points(92), attendance }, readings);
    const plain = { maternity: false, insuredSickLeave: false };
    expect(worked({ ...plain, monthsWorked: 5.9 })).toBe('notRated');
    expect(worked({ ...plain, monthsWorked: 6, monthsAbsent: 5 })).toBe('excellent');
    expect(worked({ ...plain, monthsWorked: 4, maternity: true })).toBe('excellent');
    expect(worked({ ...plain, monthsWorked: 4, insuredSickLeave: true })).toBe('excellent');
    const notRated: RatingOptions['readings'] = { 'rating.sickMaternityUnderSix': 'notRated' };
    expect(worked({ ...plain, monthsWorked: 4, maternity: true }, notRated)).toBe('notRated');
    expect(worked({ ...plain, monthsWorked: 4, insuredSickLeave: true }, notRated)).toBe('notRated');
  });
});

describe('leaders', () => {
  it.each([
    ['335/2025/NĐ-CP Art. 20(4)(d)', leading, 'notCompleted'],
    [
      '233/2026/NĐ-CP Art. 12(4)(d): found, reported, handled and remedied is weighed',
      managing,
      'authorityWeighs: notCompleted, excellent',
    ],
  ] as const)('%s', (_, whom, handled) => {
    const facts = (handledBelow: boolean): StateFacts => ({
      ...points(95),
      findings: { ...points(95).findings, corruptionBelow: true, handledBelow },
    });
    expect(levelOf(whom, facts(false))).toBe('notCompleted');
    expect(levelOf(whom, facts(true))).toBe(handled);
  });
  it('a unit below linked to corruption is no ground for whoever leads nothing', () => {
    const facts: StateFacts = { ...points(95), findings: { ...points(95).findings, corruptionBelow: true } };
    expect(levelOf(civilServant, facts)).toBe('excellent');
    expect(levelOf(employee, facts)).toBe('excellent');
  });
  it.each([leading, managing])(
    'the head is not above what he heads (233/2026/NĐ-CP Art. 12(7)); TV-25',
    (whom) => {
      const under = (headedLevel: StateFacts['headedLevel'], score = 95) =>
        levelOf(whom, { ...points(score), headedLevel });
      expect([under('excellent'), under('good'), under('completed'), under('notCompleted')]).toEqual([
        'excellent',
        'good',
        'completed',
        'notCompleted',
      ]);
      expect(under('good', 60)).toBe('completed');
      expect(under(undefined)).toMatch(/^missingFacts/);
    },
  );
  it('of Decree 335 the ceiling is a reading: no article of its own could be read', () => {
    const facts: StateFacts = { ...points(95), headedLevel: 'notCompleted' };
    expect(levelOf(leading, facts, { 'rating.nd335HeadCeiling': 'none' })).toBe('excellent');
    expect(levelOf(managing, facts, { 'rating.nd335HeadCeiling': 'none' })).toBe('notCompleted');
    const { notes } = rated(leading, { ...points(95), headedLevel: 'good' });
    expect(notes.map(({ values }) => values['reading'])).toContain('rating.nd335HeadCeiling');
  });
  it('a suspension is weighed of civil servants only (170/2025/NĐ-CP Art. 56(5)(b)); TV-17', () => {
    const facts: StateFacts = { ...points(92), suspension: { decidedOn: '2026-05-05', cancelled: false } };
    expect(levelOf(civilServant, facts)).toBe('authorityWeighs: notCompleted, excellent');
    expect(levelOf(leading, facts)).toBe('authorityWeighs: notCompleted, excellent');
    expect(levelOf(employee, facts)).toBe('excellent');
  });
});

const unit = { ...on, kind: 'serviceUnit' } as const;
const agency = { ...on, kind: 'agency' } as const;
const body: StateFacts = {
  score: 95,
  work: { total: 100, done: 100, onTimeQuality: 100, exceeded: 30, late: 0, forceMajeure: false },
  units: { total: 4, notCompleted: 0 },
  faultsBefore: { pointedOut: 2, cured: 2 },
  findings: { cadreWorkWrongdoing: false },
};
const every = 'excellent, good, completed, notCompleted';
const weighed = `authorityWeighs: ${every}`;
const work = (more: Partial<NonNullable<StateFacts['work']>>): Partial<StateFacts> => ({
  work: { ...(body.work as NonNullable<StateFacts['work']>), ...more },
});

describe('public service units (233/2026/NĐ-CP Art. 7)', () => {
  it.each<[string, Partial<StateFacts>, string]>([
    ['1: all conditions', {}, 'excellent'],
    ['1: exactly 90', { score: 90 }, 'excellent'],
    ['1a: 29 of 100 exceed: TV-26', work({ exceeded: 29 }), weighed],
    ['1b: a constituent unit not completed', { units: { total: 4, notCompleted: 1 } }, weighed],
    ['1b: no constituent units', { units: null }, 'excellent'],
    ['1c: a limit not cured', { faultsBefore: { pointedOut: 2, cured: 1 } }, weighed],
    ['2: 89.99', { score: 89.99 }, 'good'],
    ['2: 70', { score: 70 }, 'good'],
    ['2: one task late', { score: 75, ...work({ onTimeQuality: 99, exceeded: 30, late: 1 }) }, weighed],
    ['3: 69.99, 20 of 100 late', { score: 69.99, ...work({ onTimeQuality: 80, late: 20 }) }, 'completed'],
    ['3: 21 of 100 late', { score: 60, ...work({ onTimeQuality: 79, late: 21 }) }, weighed],
    ['3: 50', { score: 50 }, 'completed'],
    ['4: 49.99', { score: 49.99 }, 'notCompleted'],
    ['4a: concluded wrongdoing', { findings: { cadreWorkWrongdoing: true } }, 'notCompleted'],
    ['4b: 69 of 100 done', { score: 60, ...work({ done: 69, onTimeQuality: 60 }) }, 'notCompleted'],
    [
      '4b: 70 of 100 done, 60 points: TV-27',
      { score: 60, ...work({ done: 70, onTimeQuality: 60 }) },
      weighed,
    ],
    [
      '4b: force majeure is weighed',
      { score: 60, ...work({ done: 69, onTimeQuality: 60, forceMajeure: true }) },
      `authorityWeighs: notCompleted, excellent, good, completed`,
    ],
  ])('%s', (_, more, level) => {
    expect(levelOf(unit, { ...body, ...more })).toBe(level);
  });
});

describe('administrative agencies (335/2025/NĐ-CP)', () => {
  const open = `textSilent: ${every}`;
  it.each<[string, Partial<StateFacts>, string]>([
    ['90 points and all on time: the further conditions could not be read', {}, open],
    ['good', { score: 89.99 }, 'good'],
    ['good, a task late', { score: 75, ...work({ onTimeQuality: 99, late: 1 }) }, open],
    ['completed', { score: 69.99, ...work({ onTimeQuality: 80, late: 20 }) }, 'completed'],
    ['under 50', { score: 49.99 }, 'notCompleted'],
    [
      'concluded wrongdoing: the tail could not be read',
      { score: 75, findings: { cadreWorkWrongdoing: true } },
      'good',
    ],
  ])('%s', (_, more, level) => {
    expect(levelOf(agency, { ...body, ...more })).toBe(level);
  });
  it('in the mould of Decree 233, by a reading', () => {
    const readings: RatingOptions['readings'] = { 'rating.agencyModel': 'asServiceUnits' };
    const under = (more: Partial<StateFacts>) => levelOf(agency, { ...body, ...more }, readings);
    expect(under({})).toBe('excellent');
    expect(under(work({ exceeded: 29 }))).toBe(weighed);
    expect(under({ findings: { cadreWorkWrongdoing: true } })).toBe('notCompleted');
    expect(under({ score: 60, ...work({ done: 69, onTimeQuality: 60 }) })).toBe('notCompleted');
  });
});

describe('what the decree counts and could not be read', () => {
  it('335/2025/NĐ-CP Art. 11(3)(d): a note where a breach belongs to the former body', () => {
    const { notes } = rated(civilServant, {
      ...points(92),
      discipline: [reprimand('2026-09-01', { actHere: false })],
    });
    expect(notes.map(({ code }) => code)).toContain('transferUnread');
  });
});
