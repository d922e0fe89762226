import { describe, expect, it } from 'vitest';
import {
  committeeTransferLimit,
  nonLocalRule,
  type RotationEndCase,
  rotationEnd,
  twoTermRule,
} from '../../src/assignment/index.js';
import { refusal, said } from './support.js';

describe('two consecutive terms as head (65-QĐ/TW Art. 3(3), F-17)', () => {
  const head = { on: '2026-01-05', headMonthsSamePlace: 100 };

  it.each([
    [{ anotherTermInSamePlace: true }, {}, 'beyondTwoTerms'],
    [{ anotherTermInSamePlace: false }, {}, 'subjectForRotation'],
    [{}, {}, 'missingFacts'],
    [{ headMonthsSamePlace: 95 }, {}, 'notReached'],
    [{ headMonthsSamePlace: 95, anotherTermInSamePlace: true }, {}, 'notReached'],
    [{ on: '2022-04-27' }, {}, 'notYetInForce'],
    [{ headMonthsSamePlace: 90, actingHeadMonthsSamePlace: 10 }, {}, 'notReached'],
    [
      { headMonthsSamePlace: 90, actingHeadMonthsSamePlace: 6, anotherTermInSamePlace: false },
      { 'assignment.actingHead': 'counted' },
      'subjectForRotation',
    ],
    [
      { fullTermsAsHead: 2, anotherTermInSamePlace: true },
      { 'assignment.twoTerms': 'fullTerms' },
      'beyondTwoTerms',
    ],
    [{ fullTermsAsHead: 1 }, { 'assignment.twoTerms': 'fullTerms' }, 'notReached'],
  ] as const)('R-05: %j by %j: %s', (more, readings, outcome) =>
    expect(said(twoTermRule({ ...head, ...more }, { readings }))).toBe(outcome),
  );
});

describe('holders who are not local people (J-02, J-13, J-14)', () => {
  it.each([
    ['2022-04-27', 'partySecretary', 'province', 'notYetInForce', undefined],
    ['2022-04-28', 'partySecretary', 'province', 'required', 'qd-65-tw-2022'],
    ['2025-06-30', 'customsHead', 'district', 'required', 'qd-65-tw-2022'],
    ['2025-07-01', 'customsHead', 'district', 'ended', undefined],
    ['2025-07-01', 'chiefJudge', 'province', 'required', 'qd-65-tw-2022'],
    ['2025-04-13', 'partySecretary', 'commune', 'outOfScope', undefined],
    ['2025-04-14', 'partySecretary', 'commune', 'striveFor', 'ct-45-tw-2025'],
    ['2025-10-16', 'partySecretary', 'commune', 'striveFor', 'ct-45-tw-2025'],
    ['2025-10-17', 'partySecretary', 'commune', 'striveFor', 'kl-200-tw-2025'],
    ['2025-04-14', 'peoplesCommitteeChairperson', 'commune', 'encouraged', 'ct-45-tw-2025'],
    ['2025-04-14', 'other', 'district', 'encouraged', 'ct-45-tw-2025'],
    ['2025-04-14', 'partySecretary', 'province', 'required', 'qd-65-tw-2022'],
    ['2025-04-14', 'partySecretary', 'district', 'required', 'qd-65-tw-2022'],
    ['2026-01-05', 'partySecretary', 'province', 'required', 'qd-65-tw-2022'],
    ['2026-01-05', 'partySecretary', 'district', 'ended', undefined],
    ['2026-01-05', 'other', 'province', 'encouraged', 'kl-200-tw-2025'],
    ['2025-04-13', 'other', 'province', 'outOfScope', undefined],
    ['2026-01-05', 'partySecretary', 'central', 'outOfScope', undefined],
  ] as const)('%s, %s of a %s: %s under %s', (on, office, level, outcome, under) => {
    const answer = nonLocalRule({ on, office, level });
    expect([said(answer), answer.under]).toEqual([outcome, under]);
    if (under === undefined) expect(answer.status).toBe('notApplicable');
    else
      expect(answer).toMatchObject({
        status: 'determined',
        trace: { on, steps: [] },
        notes: [
          {
            kind: 'caution',
            code: 'nonLocalBy',
            values: { duty: outcome },
            provisions: [{ instrument: under }],
          },
        ],
      });
  });

  it('every named head of province and district is required', () => {
    const offices = [
      ...(['partySecretary', 'peoplesCommitteeChairperson', 'chiefJudge', 'chiefProcurator'] as const),
      ...(['policeHead', 'inspectorateHead', 'financeHead', 'taxHead', 'customsHead'] as const),
    ];
    const at = (level: 'province' | 'district') =>
      offices.map((office) => nonLocalRule({ on: '2024-01-02', office, level }).outcome);
    expect(new Set([...at('province'), ...at('district')])).toEqual(new Set(['required']));
  });
});

describe('how a rotation ends (J-09, J-10, O6.44, O6.46)', () => {
  const rotation = { kind: 'cadre', startedOn: '2023-01-31', on: '2026-01-31' } as const;
  const ended = (facts: Partial<RotationEndCase>) =>
    rotationEnd({ ...rotation, keptForGood: false, ...facts });

  it.each([
    [{ ends: true, on: '2026-01-30', competentLevelAllowsShorter: false }, 'notComplete'],
    [{ ends: true, on: '2026-01-30', competentLevelAllowsShorter: true }, 'shorterAllowed'],
    [{ ends: true, on: '2026-01-30' }, 'missingFacts'],
    [{ ends: true }, 'complete'],
    [{ ends: true, on: '2026-02-01' }, 'complete'],
    [{ ends: false }, 'goesOn'],
    [{ ends: false, on: '2030-01-01' }, 'goesOn'],
    [{ keptForGood: true }, 'rotatedNoMore'],
    [{}, 'missingFacts'],
    [{ keptForGood: undefined, ends: true }, 'missingFacts'],
    [{ on: '2022-04-27', startedOn: '2022-01-01' }, 'notYetInForce'],
    [{ on: '2022-04-27', startedOn: '2022-01-01', kind: 'publicEmployee' }, 'notYetInForce'],
    [{ on: '2022-04-27', startedOn: '2022-01-01', kind: 'civilServant' }, 'notYetInForce'],
  ] as const)('%j: %s', (facts, outcome) => expect(said(ended(facts))).toBe(outcome));

  it.each([
    ['cadre', '2026-01-31', 'qd-65-tw-2022'],
    ['publicEmployee', '2026-01-31', 'qd-65-tw-2022'],
    ['civilServant', '2025-06-30', 'qd-65-tw-2022'],
    ['civilServant', '2025-07-01', 'nd-170-2025'],
  ] as const)('of a %s on %s: %s', (kind, on, under) =>
    expect(ended({ kind, on, ends: false })).toMatchObject({ under, minimumReachedOn: '2026-01-31' }),
  );

  it('not before it began, but on that very day', () => {
    expect(refusal(() => ended({ on: '2023-01-30' }))).toBe('inconsistent at on');
    expect(said(ended({ on: '2023-01-31', ends: false }))).toBe('goesOn');
  });
});

describe('elected members of a committee (Party Statutes Art. 13(3), M-40)', () => {
  it('counts exactly, in thirds', () => {
    const of = (electedMembers: number, transferred: number) =>
      committeeTransferLimit({ on: '2026-01-05', electedMembers, transferred }).outcome;
    expect([of(27, 9), of(27, 10), of(3, 1), of(2, 1), of(1, 0)]).toEqual([
      'withinLimit',
      'overLimit',
      'withinLimit',
      'overLimit',
      'withinLimit',
    ]);
  });

  it('asks what is missing, refuses more than were elected', () => {
    const unknown = committeeTransferLimit({ on: '2026-01-05', transferred: 3 });
    expect(unknown).toMatchObject({ missing: ['electedMembers'], possible: ['withinLimit', 'overLimit'] });
    expect(unknown).not.toHaveProperty('most');
    expect(
      refusal(() => committeeTransferLimit({ on: '2026-01-05', electedMembers: 3, transferred: 4 })),
    ).toBe('inconsistent at transferred');
  });
});
