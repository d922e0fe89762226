import { describe, expect, it } from 'vitest';
import { appointmentTerm, reorganisedPost } from '../../../src/positions/appointment/index.js';
import { refusal } from './support.js';

describe('how long an appointment lasts', () => {
  it.each([
    ['105-QĐ/TW Art. 13', 'partyCadre', '2022-08-17', 60, '2027-08-17'],
    ['Decree 170/2025 Art. 28', 'civilServant', '2025-07-01', 60, '2030-07-01'],
    ['a leap day', 'civilServant', '2028-02-29', 60, '2033-02-28'],
  ] as const)('%s: %s from %s: %i months, to %s', (_, kind, effectiveOn, months, endsOn) =>
    expect(appointmentTerm({ kind, effectiveOn }).outcome).toEqual({ months, endsOn }),
  );

  it.each([
    ['partyCadre', '2022-08-18'],
    ['partyCadre', '2025-10-08'],
    ['civilServant', '2025-06-30'],
    ['civilServant', '2017-12-18'],
  ] as const)('%s from %s: no length could be read', (kind, effectiveOn) =>
    expect(appointmentTerm({ kind, effectiveOn })).toMatchObject({
      status: 'notApplicable',
      why: 'notCovered',
    }),
  );

  it('a specialised law shortens it and never lengthens it', () => {
    const months = (monthsBySpecialisedLaw: number) =>
      appointmentTerm({ kind: 'civilServant', effectiveOn: '2025-07-01', monthsBySpecialisedLaw }).outcome
        ?.months;
    expect([months(59), months(60), months(61)]).toEqual([59, 60, 60]);
  });
});

describe('F-09: reorganisation (Decree 170/2025 Art. 34(1))', () => {
  const on = '2025-08-01';
  it.each([
    [{ renamedOnly: true }, 'oldTermRunsOn'],
    [{ renamedOnly: false, move: 'equal' }, 'decisionNewTerm'],
    [{ renamedOnly: false, move: 'lower' }, 'decisionNewTerm'],
    [{ renamedOnly: false, move: 'higher' }, 'outsideProcedure'],
  ] as const)('%j: %s', (post, outcome) => expect(reorganisedPost(post, { on }).outcome).toBe(outcome));

  it('what is not known is asked for; before 01/07/2025 nothing answers', () => {
    expect(reorganisedPost({}, { on })).toMatchObject({ missing: ['renamedOnly', 'move'] });
    expect(reorganisedPost({ renamedOnly: true }, { on: '2025-06-30' }).status).toBe('notApplicable');
    expect(refusal(() => reorganisedPost({ move: 'up' } as never, { on }))).toBe('notOneOf move');
  });
});
