import { describe, expect, it } from 'vitest';
import {
  checkJobPositionChange,
  checkPositionChange,
  checkRotation,
  checkSecondment,
  checkTransfer,
  movementRoles,
  movementTimetable,
  nonLocalRule,
  twoTermRule,
} from '../../src/assignment/index.js';
import { inForce } from '../../src/lawbook/index.js';
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

describe('mistakes of public apps (section 8)', () => {
  it('a missing fact is not false: nothing known of the bars, nothing is eligible', () => {
    for (const answer of [
      checkRotation({ ...rotation, bars: undefined }),
      checkTransfer({ ...transfer, bars: undefined }),
      checkSecondment({ ...secondment, bars: undefined }),
      checkPositionChange({ ...positionChange, bars: undefined }),
    ])
      expect(answer.status === 'undetermined' && answer.missing.length).toBeGreaterThan(2);
    const { disciplineInProgress: _, ...others } = clear;
    expect(checkRotation({ ...rotation, bars: others })).toMatchObject({
      missing: ['bars.disciplineInProgress'],
    });
  });

  it('titles that ended on 01/07/2025 answer for earlier days only', () => {
    const district = { office: 'partySecretary', level: 'district' } as const;
    expect(nonLocalRule({ ...district, on: '2025-06-30' }).outcome).toBe('required');
    expect(said(nonLocalRule({ ...district, on: '2025-07-01' }))).toBe('ended');
  });

  it('an option nobody knows is refused where it stands, by every check', () => {
    const options = { on: '2026-01-01' } as never;
    for (const ask of [
      () => checkRotation(rotation, options),
      () => checkTransfer(transfer, options),
      () => checkSecondment(secondment, options),
      () => checkPositionChange(positionChange, options),
      () => checkJobPositionChange(jobPosition, options),
      () => twoTermRule({ on: '2026-01-01' }, options),
      () => movementRoles({ movement: 'rotation', kind: 'cadre', on: '2026-01-01' }, options),
      () => movementTimetable({ movement: 'rotation', kind: 'cadre', on: '2026-01-01', acts: {} }, options),
    ])
      expect(refusal(ask)).toBe('unknownKey at options.on');
  });

  it('no names: people are not even asked for', () =>
    expect(refusal(() => checkTransfer({ ...transfer, name: 'Nguyễn Văn A' } as never))).toBe(
      'unknownKey at name',
    ));

  it('a decree’s bounds are no ministry’s cycle', () =>
    expect(said(checkPositionChange({ ...positionChange, cycleMonths: undefined }))).toBe('localTextNeeded'));
});

describe('traps of the texts themselves', () => {
  it('a child of 24 months bars a move', () => {
    const bars = { ...clear, youngestChildBornOn: '2023-09-01' };
    expect(checkTransfer({ ...transfer, bars }).outcome).toBe('barred');
  });

  it('a transfer keeps the allowance six months, a rotation has no last day of it', () => {
    const asked = { kind: 'civilServant', on: '2025-09-01', acts: { start: '2025-09-01' } } as const;
    const ids = (movement: 'transfer' | 'rotation') =>
      movementTimetable({ ...asked, movement }).map(({ id }) => id);
    expect(ids('transfer')).toContain('allowanceKept');
    expect(ids('rotation')).not.toContain('allowanceKept');
  });

  it('one full term is gone in the Party’s text and stands in the State’s', () => {
    const sixty = { ...rotation.person, reachesRetirement: '2031-01' };
    const asked = { ...rotation, ground: 'nonLocal' } as const;
    expect(said(checkRotation({ ...asked, person: sixty }))).toBe('specialCase');
    expect(
      said(checkRotation({ ...asked, person: { ...sixty, kind: 'civilServant', partyManaged: false } })),
    ).toBe('eligible');
  });
});

describe('Hà Nội, 17/11/2023: the texts its plan stands under', () => {
  const on = '2023-11-17';

  it.each([
    ['rotation.party', 'qd-65-tw-2022'],
    ['positionChange', 'nd-59-2019'],
    ['secondment.civilServants', 'l-22-2008-qh12'],
  ] as const)('%s: %s', (subject, instrument) => expect(inForce(subject, on)).toMatchObject({ instrument }));

  it('State rotation had no text of its own yet', () =>
    expect(inForce('rotation.civilServants', on)).toEqual({ inForce: false, why: 'notYetInForce' }));
});
