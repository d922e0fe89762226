import { describe, expect, it } from 'vitest';
import {
  type AssignmentReadings,
  checkPositionChange,
  type MovementBars,
  type PositionChangeCase,
} from '../../src/assignment/index.js';
import { clear, positionChange, refusal, said } from './support.js';

const changed = (
  facts: Partial<PositionChangeCase> = {},
  bars: Partial<MovementBars> = {},
  readings: AssignmentReadings = {},
) => checkPositionChange({ ...positionChange, ...facts, bars: { ...clear, ...bars } }, { readings });
const person = positionChange.person;
const old = { ...person, bornIn: '1964-10' };

describe('in the order in which it is asked (3.5)', () => {
  it('1 and 2, K-06: leaders and posts not listed are out of scope', () => {
    expect(changed({ postListed: false })).toMatchObject({
      why: 'outOfScope',
      under: 'nd-59-2019',
      notes: [
        {
          kind: 'caution',
          code: 'postNotListed',
          provisions: [{ instrument: 'l-36-2018-qh14', eId: 'art_25' }],
        },
      ],
    });
    expect(changed({ person: { ...person, isLeader: true } })).toMatchObject({
      why: 'outOfScope',
      notes: [
        {
          kind: 'caution',
          values: { movement: 'rotation' },
          provisions: [{ instrument: 'l-36-2018-qh14', eId: 'art_24' }],
        },
      ],
    });
    expect(changed({ postListed: undefined })).toMatchObject({
      why: 'missingFacts',
      missing: ['postListed'],
    });
    expect(changed({ person: { ...person, isLeader: undefined }, postListed: undefined })).toMatchObject({
      missing: ['person.isLeader', 'postListed'],
      possible: ['exempt', 'deferred', 'swapByHigherManager', 'due', 'notYetDue'],
      notes: [],
    });
  });

  it('3, K-07: without the ministry’s cycle its list is needed, also of somebody near retirement', () => {
    const words = expect.stringMatching(/.{20}/);
    expect(changed({ cycleMonths: undefined, person: old })).toMatchObject({
      status: 'undetermined',
      why: 'localTextNeeded',
      movement: 'positionChange',
      notes: [{ code: 'unread', values: { vi: words, en: words } }],
    });
  });

  it.each([
    ['2024-12-15', 16, 'exempt'],
    ['2024-11-15', 17, 'exempt'],
    ['2024-10-15', 18, 'due'],
    ['2024-09-15', 19, 'due'],
  ] as const)('4, K-09: effective %s, %i months left: %s', (effectiveOn, left, outcome) => {
    const answer = changed({ decidedOn: '2024-09-01', effectiveOn, person: old });
    expect([said(answer), answer.trace.steps[0]?.findings[0]?.actual]).toEqual([outcome, left]);
  });

  it('K-09: without the day of effect the day of the decision counts', () => {
    expect(said(changed({ decidedOn: '2024-11-15', effectiveOn: undefined, person: old }))).toBe('exempt');
    expect(said(changed({ decidedOn: '2024-10-15', effectiveOn: undefined, person: old }))).toBe('due');
  });

  it.each([
    [{ disciplineInProgress: true }, 'male'],
    [{ linkedToInspection: true }, 'male'],
    [{ underInvestigation: true }, 'male'],
    [{ graveIllness: true }, 'male'],
    [{ studyMonths: 12 }, 'male'],
    [{ alreadySeconded: true }, 'male'],
    [{ pregnant: true }, 'female'],
    [{ youngestChildBornOn: '2022-09-02' }, 'female'],
    [{ youngestChildBornOn: '2022-09-02', fatherAlone: true }, 'male'],
    [{ pregnant: true, wishes: true }, 'female'],
  ] as const)('5, K-08: %j, %s: deferred', (bars, sex) =>
    expect(changed({ person: { ...person, sex } }, bars).outcome).toBe('deferred'),
  );

  it.each([
    [{ youngestChildBornOn: '2022-09-02' }, 'male'],
    [{ youngestChildBornOn: '2022-09-01' }, 'female'],
    [{ longStudy: true, studyMonths: 11 }, 'female'],
    [{ confirmedHardship: true, onMaternityLeave: true, fileUndeclared: true }, 'female'],
  ] as const)('K-08 does not name %j, %s: due', (bars, sex) =>
    expect(changed({ person: { ...person, sex } }, bars).outcome).toBe('due'),
  );

  it.each([
    [{ youngestChildBornOn: '2022-09-02' }, {}, '2025-09-02'],
    [{ youngestChildBornOn: '2022-09-02' }, { 'assignment.childAge': 'byMonth' }, undefined],
    [{ youngestChildBornOn: '2022-10-02' }, { 'assignment.childAge': 'byMonth' }, '2025-10-01'],
    [{ youngestChildBornOn: '2022-09-02', pregnant: true }, {}, undefined],
  ] as const)('deferred for a child %j by %j alone: until %s', (bars, readings, until) =>
    expect(changed({ person: { ...person, sex: 'female' } }, bars, readings).until).toBe(until),
  );

  it.each([
    ['exempt', 'exempt'],
    ['deferred', 'deferred'],
  ] as const)('R-08: both at once is %s by the reading', (reading, outcome) => {
    const both = { decidedOn: '2025-09-01', person: old };
    const readings = { 'assignment.exemptAndDeferred': reading };
    const answer = changed(both, { alreadySeconded: true }, readings);
    expect(answer.outcome).toBe(outcome);
    expect(answer.notes.map(({ values }) => values['reading'])).toContain('assignment.exemptAndDeferred');
    expect(changed(both, {}, readings).outcome).toBe('exempt');
    expect(changed(both).notes).toEqual([]);
  });

  it('6, K-10: the only listed post of its kind is swapped by the directly higher manager, unverified', () => {
    expect(changed({ onlyListedPostOfKind: true })).toMatchObject({
      outcome: 'swapByHigherManager',
      evidence: 'unverified',
    });
    expect(changed({ onlyListedPostOfKind: undefined })).toMatchObject({
      missing: ['onlyListedPostOfKind'],
      possible: ['swapByHigherManager', 'due'],
    });
  });

  it.each([
    [24, 23, 'notYetDue', 1],
    [24, 24, 'due', undefined],
    [24, 25, 'due', undefined],
    [60, 59, 'notYetDue', 1],
    [60, 60, 'due', undefined],
    [60, 61, 'due', undefined],
    [60, 0, 'notYetDue', 60],
  ] as const)(
    '7, K-07: a cycle of %i, %i months in post: %s',
    (cycleMonths, monthsInPost, outcome, remaining) => {
      const answer = changed({ cycleMonths, monthsInPost });
      expect([answer.outcome, answer.monthsRemaining]).toEqual([outcome, remaining]);
    },
  );
});

describe('days', () => {
  it('the first day in the post gives the months and the day they are full', () => {
    const since = { inPostSince: '2020-08-31', monthsInPost: undefined, cycleMonths: 60 };
    expect(changed({ ...since, effectiveOn: '2025-08-30', decidedOn: '2025-07-01' })).toMatchObject({
      outcome: 'notYetDue',
      monthsRemaining: 1,
      dueOn: '2025-08-31',
    });
    expect(changed({ ...since, effectiveOn: '2025-08-31', decidedOn: '2025-07-01' })).toMatchObject({
      outcome: 'due',
      dueOn: '2025-08-31',
      noticeBy: '2025-08-01',
    });
    expect(changed({ ...since, effectiveOn: undefined, decidedOn: '2025-08-31' })).not.toHaveProperty(
      'noticeBy',
    );
    expect(changed({ monthsInPost: 70 })).not.toHaveProperty('dueOn');
  });

  it('R-07: 30 days before it takes effect, unless the sector provides its own', () => {
    expect(changed().noticeBy).toBe('2025-10-04');
    expect(changed({}, {}, { 'assignment.noticeOfChange': 'sectorsOwn' })).not.toHaveProperty('noticeBy');
    expect(changed({ monthsInPost: 10 })).not.toHaveProperty('noticeBy');
  });

  it.each([
    ['2019-08-14', 'notYetInForce'],
    ['2019-08-15', 'due'],
    ['2026-11-26', 'due'],
  ] as const)('on %s: %s', (decidedOn, outcome) =>
    expect(said(changed({ decidedOn, effectiveOn: decidedOn }))).toBe(outcome),
  );

  it.each([
    [{ inPostSince: '2025-01-01', monthsInPost: 9 }, 'inconsistent at monthsInPost'],
    [{ inPostSince: '2025-01-01', monthsInPost: 10 }, 'accepted'],
    [{ inPostSince: '2025-09-02', monthsInPost: undefined }, 'inconsistent at inPostSince'],
    [{ effectiveOn: '2025-08-01', inPostSince: '2025-09-01', monthsInPost: 0 }, 'accepted'],
    [{ cycleMonths: 5 }, 'outOfRange at cycleMonths'],
    [{ cycleMonths: 5, sector: undefined }, 'outOfRange at cycleMonths'],
    [{ cycleMonths: 5, postListed: false }, 'outOfRange at cycleMonths'],
  ] as const)('%j: %s', (facts, expected) => expect(refusal(() => changed(facts))).toBe(expected));
});
