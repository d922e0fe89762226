import { describe, expect, it } from 'vitest';
import {
  checkMovementSequence,
  type MovementKind,
  type MovementSequenceCase,
  movementProcedure,
  movementRoles,
  movementTimetable,
  type PersonKind,
} from '../../src/assignment/index.js';
import { publishedWorkCalendar } from '../../src/calendar/index.js';
import { refusal, said } from './support.js';

const five = ['policyApproved', 'namesProposed', 'standardsChecked', 'vettedAndTalked', 'moveDecided'];

describe('steps (J-08, O6.43, O6.14, O6.5, K-06, K-07)', () => {
  it.each([
    ['rotation', 'cadre', '2026-01-05', 'qd-65-tw-2022', five, 'readInSiblingText'],
    ['rotation', 'publicEmployee', '2026-01-05', 'qd-65-tw-2022', five, 'readInSiblingText'],
    ['rotation', 'civilServant', '2025-06-30', 'qd-65-tw-2022', five, 'readInSiblingText'],
    ['rotation', 'civilServant', '2025-07-01', 'nd-170-2025', five, 'readInOneSource'],
    [
      'secondment',
      'civilServant',
      '2025-07-01',
      'nd-170-2025',
      ['bodiesAgreed', 'personMet', 'moveDecided'],
      'derived',
    ],
    [
      'jobPositionChange',
      'civilServant',
      '2025-07-01',
      'nd-170-2025',
      ['councilVoted', 'moveDecided'],
      'readInOneSource',
    ],
    [
      'positionChange',
      'publicEmployee',
      '2019-08-15',
      'nd-59-2019',
      ['planPublished', 'changeNotified', 'positionChanged'],
      'readInOneSource',
    ],
  ] as const)('%s of a %s on %s: under %s', (movement, kind, on, under, ids, evidence) => {
    const answer = movementProcedure({ movement, kind, on });
    expect([answer.under, answer.outcome?.map(({ id }) => id)]).toEqual([under, ids]);
    expect(answer).toMatchObject({ status: 'determined', evidence, notes: [], trace: { on, steps: [] } });
  });

  it('each of the five comes after the one before it; the council has its vote', () => {
    const steps = movementProcedure({ movement: 'rotation', kind: 'cadre', on: '2026-01-05' }).outcome ?? [];
    expect(steps.map(({ after }) => after)).toEqual([[], ...five.slice(0, 4).map((id) => [id])]);
    const after = (movement: MovementKind) =>
      movementProcedure({ movement, kind: 'civilServant', on: '2026-01-05' }).outcome?.map(
        (one) => one.after,
      );
    expect(after('secondment')).toEqual([[], [], ['bodiesAgreed', 'personMet']]);
    expect(after('positionChange')).toEqual([[], ['planPublished'], ['changeNotified']]);
    expect(after('jobPositionChange')).toEqual([[], ['councilVoted']]);
    expect(steps.map(({ by }) => by)).toEqual([
      'managingAuthority',
      ...['cadreAdvisoryBody', 'cadreAdvisoryBody', 'cadreAdvisoryBody', 'managingAuthority'],
    ]);
    const [vote] =
      movementProcedure({ movement: 'jobPositionChange', kind: 'civilServant', on: '2026-01-05' }).outcome ??
      [];
    expect(vote).toMatchObject({
      by: 'rankCouncil',
      vote: {
        quorum: { operator: 'atLeast', bar: { numerator: 2, denominator: 3 } },
        passes: { operator: 'moreThan', bar: { numerator: 1, denominator: 2 } },
        tie: 'chair',
      },
      holds: { en: 'only to a higher rank' },
    });
  });

  it.each([
    ['transfer', 'cadre', '2025-10-08', 'textSilent'],
    ['transfer', 'cadre', '2025-10-07', 'notYetInForce'],
    ['secondment', 'cadre', '2026-01-05', 'notCovered'],
    ['secondment', 'civilServant', '2025-06-30', 'notYetInForce'],
    ['rotation', 'cadre', '2022-04-27', 'notYetInForce'],
    ['positionChange', 'cadre', '2019-08-14', 'notYetInForce'],
    ['jobPositionChange', 'civilServant', '2025-06-30', 'notYetInForce'],
  ] as const)('D-10: %s of a %s on %s: %s', (movement, kind, on, why) => {
    const answer = movementProcedure({ movement, kind, on });
    expect([said(answer), answer.under]).toEqual([why, why === 'textSilent' ? 'qd-377-tw-2025' : undefined]);
    const words = expect.stringMatching(/.{20}/);
    for (const { values } of answer.notes) expect(values).toEqual({ vi: words, en: words });
    expect(answer).toMatchObject(
      why === 'textSilent' ? { status: 'undetermined', possible: [] } : { status: 'notApplicable' },
    );
  });
});

describe('the order of the steps', () => {
  const days = ['2025-07-10', '2025-07-20', '2025-08-01', '2025-08-20', '2025-09-01'];
  const acts = Object.fromEntries(five.map((id, at) => [id, days[at]])) as MovementSequenceCase['acts'];
  const question = { movement: 'rotation', kind: 'civilServant', on: '2025-09-01' } as const;
  const ordered = (more: MovementSequenceCase['acts']) =>
    checkMovementSequence({ ...question, acts: { ...acts, ...more } });

  it.each([
    [{}, 'inOrder'],
    [{ namesProposed: '2025-07-10' }, 'inOrder'],
    [{ namesProposed: '2025-07-09' }, 'outOfOrder'],
    [{ policyApproved: null }, 'outOfOrder'],
    [{ policyApproved: undefined }, 'missingFacts'],
    [{ policyApproved: undefined, moveDecided: '2025-08-19' }, 'outOfOrder'],
    [{ moveDecided: undefined, vettedAndTalked: null }, 'inOrder'],
  ] as const)('%j: %s', (more, outcome) => expect(said(ordered(more))).toBe(outcome));

  it('each finding carries its article; what is missing is named once', () => {
    expect(ordered({ standardsChecked: null }).sequence).toEqual([
      expect.objectContaining({ act: 'namesProposed', mustFollow: 'policyApproved', standing: 'inOrder' }),
      {
        act: 'vettedAndTalked',
        mustFollow: 'standardsChecked',
        provision: { instrument: 'nd-170-2025', eId: 'art_46' },
        evidence: 'readInOneSource',
        standing: 'notDoneBefore',
      },
      expect.objectContaining({ act: 'moveDecided', standing: 'inOrder' }),
    ]);
    expect(ordered({ policyApproved: undefined })).toMatchObject({
      status: 'undetermined',
      missing: ['acts.policyApproved'],
      possible: ['inOrder', 'outOfOrder'],
    });
    expect(ordered({})).toMatchObject({
      status: 'determined',
      evidence: 'readInOneSource',
      under: 'nd-170-2025',
    });
    // nothing done yet, nothing out of order
    const none = checkMovementSequence({ ...question, acts: {} });
    expect(none).toMatchObject({ outcome: 'inOrder', evidence: 'readInSeveralSources', sequence: [] });
  });

  it('where there is no procedure, or it could not be read, there is no order', () => {
    const of = (movement: MovementKind, kind: PersonKind) =>
      checkMovementSequence({ movement, kind, on: '2025-11-01', acts: {} });
    expect(of('secondment', 'cadre')).toMatchObject({ status: 'notApplicable', sequence: [] });
    expect(of('transfer', 'cadre')).toMatchObject({
      status: 'undetermined',
      possible: ['inOrder', 'outOfOrder'],
      sequence: [],
    });
    expect(
      refusal(() => checkMovementSequence({ ...question, acts: { dreamt: '2025-01-01' } as never })),
    ).toMatch('acts');
  });
});

describe('who does what (J-11, O6.13, O6.15b, O6.45, O6.46, K-05, R-10)', () => {
  const roles = (movement: MovementKind, kind: PersonKind, on: string, readings = {}) =>
    movementRoles({ movement, kind, on }, { readings });
  const rows = (...asked: Parameters<typeof roles>) =>
    (roles(...asked).outcome ?? []).map(({ matter, by }) => `${matter}: ${by}`);

  it.each([
    [
      'rotation',
      'cadre',
      '2026-01-05',
      ['ratesYearly: receivingBody', 'pays: receivingBody', 'keepsAllowance: receivingBody'],
    ],
    [
      'rotation',
      'civilServant',
      '2025-06-30',
      ['ratesYearly: receivingBody', 'pays: receivingBody', 'keepsAllowance: receivingBody'],
    ],
    [
      'rotation',
      'civilServant',
      '2025-07-01',
      ['ratesYearly: receivingBody', 'ratesAtEnd: managingAuthority', 'keepsAllowance: receivingBody'],
    ],
    [
      'secondment',
      'civilServant',
      '2025-07-01',
      [
        ...['assignsWork: receivingBody', 'evaluates: receivingBody', 'ratesYearly: managingBody'],
        ...['pays: sendingBody', 'staffList: sendingBody', 'endsOrExtends: sendingBody'],
      ],
    ],
    ['secondment', 'publicEmployee', '2026-06-30', ['pays: sendingBody']],
  ] as const)('%s of a %s on %s: %j', (movement, kind, on, expected) =>
    expect(rows(movement, kind, on)).toEqual(expected),
  );

  it('the yearly rating of the rotated goes in copy to the sending side and the advisory body', () => {
    const [first] = roles('rotation', 'civilServant', '2025-07-01').outcome ?? [];
    expect(first?.copiesTo).toEqual(['sendingBody', 'cadreAdvisoryBody']);
    expect(roles('rotation', 'cadre', '2026-01-05')).toMatchObject({
      evidence: 'readInSiblingText',
      notes: [],
    });
  });

  it('R-10: who signs the rating of the seconded is a reading, said once', () => {
    const host = roles('secondment', 'civilServant', '2026-01-05', { 'assignment.secondedRating': 'host' });
    expect(host.outcome?.find(({ matter }) => matter === 'ratesYearly')?.by).toBe('receivingBody');
    expect(host.notes).toHaveLength(1);
    expect(roles('secondment', 'civilServant', '2026-01-05').notes).toMatchObject([
      { values: { reading: 'assignment.secondedRating', value: 'managingBody' } },
    ]);
    const other = roles('secondment', 'civilServant', '2026-01-05', { 'assignment.twoTexts': 'party' });
    expect(other.notes.map(({ values }) => values['reading'])).toEqual([
      'assignment.twoTexts',
      'assignment.secondedRating',
    ]);
  });

  it.each([
    ['transfer', 'cadre', '2026-01-05', 'notCovered'],
    ['secondment', 'cadre', '2026-01-05', 'notCovered'],
    ['secondment', 'publicEmployee', '2026-07-01', 'ended'],
    ['secondment', 'publicEmployee', '2011-12-31', 'notYetInForce'],
    ['secondment', 'civilServant', '2025-06-30', 'notYetInForce'],
    ['rotation', 'cadre', '2022-04-27', 'notYetInForce'],
  ] as const)('%s of a %s on %s: %s', (movement, kind, on, why) =>
    expect(said(roles(movement, kind, on))).toBe(why),
  );
});

describe('limits of time (3.8)', () => {
  const calendar = publishedWorkCalendar;
  const acts = {
    decision: '2025-08-28',
    start: '2025-09-01',
    publication: '2025-09-08',
    effect: '2025-11-03',
    healthCertificate: '2025-08-31',
  };
  const days = (movement: MovementKind, kind: PersonKind, on = '2025-08-28', readings = {}) =>
    Object.fromEntries(
      movementTimetable({ movement, kind, on, acts, calendar }, { readings }).map(({ id, day }) => [id, day]),
    );

  it('G9.1–G9.3, J-09, O6.41: of a rotation', () =>
    expect(days('rotation', 'civilServant')).toEqual({
      rotationMinimum: '2028-09-01',
      certificateServes: '2026-02-28',
      publication: '2025-09-08',
      displayEnds: '2025-09-28',
    }));

  it('K-02, K-05: a secondment ends the day before the months are full', () => {
    expect(days('secondment', 'civilServant')).toMatchObject({ secondmentEnds: '2028-08-31' });
    expect(days('secondment', 'publicEmployee')).toMatchObject({ secondmentEnds: '2028-08-31' });
    expect(days('secondment', 'publicEmployee', '2026-06-30')).toHaveProperty('secondmentEnds');
    expect(days('secondment', 'publicEmployee', '2026-07-01')).not.toHaveProperty('secondmentEnds');
    expect(days('secondment', 'cadre')).toEqual({ publication: '2025-09-08', displayEnds: '2025-09-28' });
  });

  it('O6.15a: a transfer; G9.1 does not name it', () => {
    expect(days('transfer', 'civilServant')).toEqual({ allowanceKept: '2026-02-28' });
    expect(days('transfer', 'cadre')).toEqual({});
  });

  it('K-07, R-07: the notice of a change of position', () => {
    expect(days('positionChange', 'civilServant')).toEqual({ noticeOfChange: '2025-10-04' });
    expect(
      days('positionChange', 'civilServant', '2025-08-28', { 'assignment.noticeOfChange': 'sectorsOwn' }),
    ).toEqual({});
  });

  it.each([
    ['2022-04-27', {}],
    ['2022-04-28', { rotationMinimum: '2028-09-01' }],
    ['2023-06-30', { rotationMinimum: '2028-09-01' }],
    ['2023-07-01', { rotationMinimum: '2028-09-01', publication: '2025-09-08', displayEnds: '2025-09-28' }],
  ])('on %s a cadre’s rotation has %j', (on, expected) =>
    expect(days('rotation', 'cadre', on)).toEqual(expected),
  );

  it.each([
    ['secondment', 'civilServant', '2025-06-30', 'secondmentEnds'],
    ['secondment', 'publicEmployee', '2011-12-31', 'secondmentEnds'],
    ['transfer', 'civilServant', '2025-06-30', 'allowanceKept'],
    ['rotation', 'civilServant', '2025-06-30', 'certificateServes'],
    ['positionChange', 'cadre', '2019-08-14', 'noticeOfChange'],
  ] as const)('%s of a %s on %s: not yet %s', (movement, kind, on, id) =>
    expect(days(movement, kind, on)).not.toHaveProperty(id),
  );

  it('what names the first day and what the last, with its article; working days need a calendar', () => {
    const rows = movementTimetable({ movement: 'rotation', kind: 'cadre', on: '2025-08-28', acts, calendar });
    expect(rows.map(({ id, countedFrom, names }) => [id, countedFrom, names])).toEqual([
      ['rotationMinimum', 'start', 'earliest'],
      ['publication', 'decision', 'latest'],
      ['displayEnds', 'publication', 'earliest'],
    ]);
    expect(rows[0]).toMatchObject({ provision: { instrument: 'qd-65-tw-2022', eId: 'art_8' } });
    const bare = { movement: 'rotation', kind: 'cadre', on: '2025-08-28' } as const;
    expect(refusal(() => movementTimetable({ ...bare, acts: { decision: '2025-08-28' } }))).toBe(
      'noCalendar at calendar.2025',
    );
    expect(movementTimetable({ ...bare, acts: { start: '2025-08-30' } }).map(({ day }) => day)).toEqual([
      '2028-08-30',
    ]);
  });
});
