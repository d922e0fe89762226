import { describe, expect, it } from 'vitest';
import {
  checkJobPositionChange,
  checkPositionChange,
  checkRotation,
  checkSecondment,
  checkTransfer,
  committeeTransferLimit,
  type RotationCase,
  twoTermRule,
} from '../../src/assignment/index.js';
import {
  clear,
  jobPosition,
  positionChange,
  refusal,
  rotation,
  said,
  secondment,
  transfer,
} from './support.js';

const rotated = (facts: Partial<RotationCase>, person: Partial<RotationCase['person']> = {}) =>
  checkRotation({ ...rotation, ...facts, person: { ...rotation.person, ...person } });
const left = (answer: ReturnType<typeof checkRotation>) =>
  answer.conditions.find(({ id }) => id === 'monthsLeft')?.findings[0]?.actual;

describe('derived vectors', () => {
  it.each([
    ['V-01', 'male', '1974-11', 120, 'eligible'],
    ['V-02', 'male', '1974-10', 119, 'specialCase'],
    ['V-03', 'female', '1976-11', 120, 'eligible'],
    ['V-03', 'female', '1976-10', 119, 'specialCase'],
  ] as const)('%s: %s born %s, starts 11/2026: %i months, %s', (_, sex, bornIn, months, outcome) => {
    const answer = rotated({ decidedOn: '2026-10-20', startsOn: '2026-11-02' }, { sex, bornIn });
    expect([left(answer), said(answer)]).toEqual([months, outcome]);
  });

  const first65 = { decidedOn: '2022-04-28', startsOn: '2022-04-28', healthCertificateOn: null };
  const last98 = { decidedOn: '2022-04-27', startsOn: '2022-04-27', healthCertificateOn: null };

  it('V-04: born 04/1970, starts on the first day of 65-QĐ/TW: 120, passes', () => {
    const answer = rotated(first65, { bornIn: '1970-04' });
    expect([answer.under, left(answer), said(answer)]).toEqual(['qd-65-tw-2022', 120, 'eligible']);
  });

  it('V-05: aged 51 under the printed ceiling of 98-QĐ/TW, 130 months left by the reading; passes a day later', () => {
    const answer = rotated(last98, { bornIn: '1971-02' });
    expect([answer.under, said(answer)]).toEqual(['qd-98-tw-2017', 'specialCase']);
    expect(answer.conditions.find(({ id }) => id === 'printedAge')?.findings[0]).toMatchObject({
      operator: 'atMost',
      bar: 600,
      actual: 614,
    });
    expect(answer.notes.map(({ values }) => values['reading'])).toContain('assignment.oldRotationAge');
    const byMonths = checkRotation(
      { ...rotation, ...last98, person: { ...rotation.person, bornIn: '1971-02' } },
      { readings: { 'assignment.oldRotationAge': 'monthsLeft' } },
    );
    expect([left(byMonths), said(byMonths)]).toEqual([130, 'eligible']);
    expect(said(rotated(first65, { bornIn: '1971-02' }))).toBe('eligible');
  });

  it('V-06: the same man, so that the head is not local: one full term', () => {
    const answer = rotated({ ...last98, ground: 'nonLocal' }, { bornIn: '1971-02' });
    expect([left(answer), said(answer)]).toEqual([130, 'eligible']);
  });

  it('V-07: 72 months left: the State’s text passes, the Party’s is a special case, textsConflict with both', () => {
    const answer = rotated(
      {
        decidedOn: '2025-09-01',
        startsOn: '2025-09-01',
        ground: 'nonLocal',
        healthCertificateOn: '2025-08-01',
      },
      { kind: 'civilServant', bornIn: '1969-09', reachesRetirement: '2031-09' },
    );
    expect(answer).toMatchObject({
      status: 'undetermined',
      why: 'textsConflict',
      possible: ['specialCase', 'eligible'],
    });
    expect(answer.verdicts.map(({ under, outcome }) => [under, outcome])).toEqual([
      ['qd-65-tw-2022', 'specialCase'],
      ['nd-170-2025', 'eligible'],
    ]);
    expect(answer.notes.find(({ code }) => code === 'rotationTextsDiffer')).toMatchObject({
      kind: 'conflict',
      provisions: [{ instrument: 'nd-170-2025', eId: 'art_70__para_3' }],
    });
  });

  it.each([
    [35, 'specialCase'],
    [36, 'eligible'],
    [37, 'eligible'],
  ] as const)('V-08: planned for %i months: %s', (plannedMonths, outcome) =>
    expect(said(rotated({ plannedMonths }))).toBe(outcome),
  );

  it.each([
    [95, 'notReached', 'notEligible'],
    [96, 'subjectForRotation', 'eligible'],
    [97, 'subjectForRotation', 'eligible'],
  ] as const)('V-09: head for %i months in one place: %s', (headMonthsSamePlace, rule, outcome) => {
    const asked = { on: '2026-01-05', headMonthsSamePlace, anotherTermInSamePlace: false };
    expect(twoTermRule(asked).outcome).toBe(rule);
    expect(said(rotated({ ground: 'twoTerms', headMonthsSamePlace }))).toBe(outcome);
  });

  it.each([
    ['2025-03-06', 'eligible', undefined],
    ['2025-03-07', 'barred', '2025-07-01'],
    ['2025-06-30', 'barred', '2025-07-01'],
    ['2025-07-01', 'eligible', undefined],
  ] as const)('V-10: rotation decided on %s: %s', (decidedOn, outcome, until) => {
    const answer = rotated({ decidedOn, startsOn: '2025-07-10', healthCertificateOn: '2025-01-10' });
    expect([said(answer), answer.until]).toEqual([outcome, until]);
  });

  it('V-11: 128-KL/TW does not name secondment', () => {
    const answer = checkSecondment({ ...secondment, decidedOn: '2025-04-01' });
    expect(answer.outcome).toBe('eligible');
    expect(answer.conditions.map(({ id }) => id)).not.toContain('paused');
  });

  it.each([
    [35, {}, 'eligible'],
    [36, {}, 'eligible'],
    [37, {}, 'notEligible'],
    [37, { extendedBySender: true }, 'eligible'],
    [37, { specialLaw: true }, 'eligible'],
    [37, { specialLaw: undefined }, 'missingFacts'],
  ] as const)('V-12: seconded for %i months %j: %s', (plannedMonths, more, outcome) =>
    expect(said(checkSecondment({ ...secondment, plannedMonths, ...more }))).toBe(outcome),
  );

  it('V-13: pregnant and wishing it: a civil servant is not barred, a public employee is', () => {
    const bars = { ...clear, pregnant: true, wishes: true };
    const person = { kind: 'publicEmployee', sex: 'female' } as const;
    expect(checkSecondment({ ...secondment, bars }).outcome).toBe('eligible');
    expect(checkTransfer({ ...transfer, bars }).outcome).toBe('eligible');
    expect(checkSecondment({ ...secondment, person, bars }).outcome).toBe('barred');
  });

  it.each([
    ['2025-09-14', 'barred', '2025-09-15'],
    ['2025-09-15', 'eligible', undefined],
    ['2025-09-16', 'eligible', undefined],
  ] as const)('V-14: child born 2022-09-15, transfer on %s: %s', (decidedOn, outcome, until) => {
    const answer = checkTransfer({
      ...transfer,
      decidedOn,
      bars: { ...clear, youngestChildBornOn: '2022-09-15' },
    });
    expect([said(answer), answer.until]).toEqual([outcome, until]);
  });

  it.each([
    ['2024-11-01', 18, 'due'],
    ['2024-12-01', 17, 'exempt'],
    ['2025-01-01', 16, 'exempt'],
  ] as const)(
    'V-15: woman born 05/1969, effective %s: %i months left, %s',
    (effectiveOn, months, outcome) => {
      const person = { ...positionChange.person, sex: 'female', bornIn: '1969-05' } as const;
      const answer = checkPositionChange({ ...positionChange, decidedOn: '2024-10-01', effectiveOn, person });
      expect(answer.outcome).toBe(outcome);
      expect(answer.trace.steps[0]?.findings[0]).toMatchObject({
        operator: 'lessThan',
        bar: 18,
        actual: months,
      });
    },
  );

  it.each([
    [23, 'other', {}, 'outOfRange at cycleMonths'],
    [24, 'other', {}, 'accepted'],
    [60, 'other', {}, 'accepted'],
    [61, 'other', {}, 'outOfRange at cycleMonths'],
    [61, 'other', { specialistPost: true, goodEveryYear: true }, 'outOfRange at cycleMonths'],
    [35, 'courts', {}, 'outOfRange at cycleMonths'],
    [36, 'courts', {}, 'accepted'],
    [61, 'courts', {}, 'outOfRange at cycleMonths'],
    [61, 'courts', { specialistPost: true }, 'outOfRange at cycleMonths'],
    [61, 'courts', { goodEveryYear: true }, 'outOfRange at cycleMonths'],
    [61, 'courts', { specialistPost: true, goodEveryYear: true }, 'accepted'],
    [35, 'courts', { specialistPost: true, goodEveryYear: true }, 'outOfRange at cycleMonths'],
  ] as const)('V-16: a cycle of %i months, %s %j: %s', (cycleMonths, sector, more, expected) =>
    expect(refusal(() => checkPositionChange({ ...positionChange, cycleMonths, sector, ...more }))).toBe(
      expected,
    ),
  );

  it('V-17: 70 months in post of a cycle of 60, on secondment: deferred, not exempt', () => {
    const bars = { ...clear, alreadySeconded: true };
    expect(checkPositionChange({ ...positionChange, bars }).outcome).toBe('deferred');
  });

  it.each([
    [11, 'due'],
    [12, 'deferred'],
    [13, 'deferred'],
  ] as const)('V-18: a course of %i months: %s', (studyMonths, outcome) =>
    expect(checkPositionChange({ ...positionChange, bars: { ...clear, studyMonths } }).outcome).toBe(outcome),
  );

  it('V-19: a leader in a listed post is out of scope', () => {
    const person = { ...positionChange.person, isLeader: true };
    expect(checkPositionChange({ ...positionChange, person })).toMatchObject({
      status: 'notApplicable',
      why: 'outOfScope',
      notes: [{ code: 'otherMovement', values: { movement: 'rotation' } }],
    });
  });

  it.each([
    ['excellent', 'eligible'],
    ['good', 'eligible'],
    ['completed', 'notEligible'],
    ['notCompleted', 'notEligible'],
    ['notRated', 'textSilent'],
    [undefined, 'missingFacts'],
  ] as const)('V-20: rated %s the year before: %s', (lastYearRating, outcome) =>
    expect(said(checkJobPositionChange({ ...jobPosition, lastYearRating }))).toBe(outcome),
  );

  it('V-21: transferred 2025-09-01 to a lower allowance: the old one kept to 2026-02-28', () => {
    expect(checkTransfer({ ...transfer, allowance: { before: 0.9, after: 0.7 } }).allowance).toEqual({
      to: '2026-02-28',
      provision: { instrument: 'nd-170-2025', eId: 'art_27__para_1' },
    });
    expect(checkTransfer({ ...transfer, allowance: { before: 0.7, after: 0.7 } }).allowance).toBeUndefined();
  });

  it.each([
    [26, 8],
    [27, 9],
    [28, 9],
    [29, 9],
    [30, 10],
  ])('V-22: of %i elected members at most %i are transferred', (electedMembers, most) => {
    const asked = { on: '2026-01-05', electedMembers };
    expect(committeeTransferLimit(asked)).toMatchObject({
      most,
      why: 'missingFacts',
      missing: ['transferred'],
    });
    expect(committeeTransferLimit({ ...asked, transferred: most }).outcome).toBe('withinLimit');
    expect(committeeTransferLimit({ ...asked, transferred: most + 1 }).outcome).toBe('overLimit');
  });

  it.each([
    ['2026-01-09', 'barred', '2026-01-11'],
    ['2026-01-10', 'barred', '2026-01-11'],
    ['2026-01-11', 'eligible', undefined],
  ] as const)(
    'V-24: Party reprimand published 2025-01-10, rotation on %s: %s',
    (decidedOn, outcome, until) => {
      const answer = rotated({
        decidedOn,
        startsOn: '2026-02-01',
        bars: { ...clear, partyDisciplinePublishedOn: '2025-01-10' },
      });
      expect([said(answer), answer.until]).toEqual([outcome, until]);
    },
  );
});
