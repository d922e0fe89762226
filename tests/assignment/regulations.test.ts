import { describe, expect, it } from 'vitest';
import {
  assignmentTexts,
  movementInstruments,
  movementProcedure,
  movementProvisions,
  movementRoles,
  movementTimetable,
  planProvisions,
  trainingInstruments,
  trainingProvisions,
} from '../../src/assignment/index.js';
import { publishedWorkCalendar } from '../../src/calendar/index.js';

/** The marks of movement.md; `#`: read, but not under which number. */
const marks: Readonly<Record<string, string>> = {
  readInSeveralSources: 'S2',
  readInOneSource: 'S',
  readInSiblingText: 'P',
  derived: 'D',
  unverified: 'K',
};
const bothLanguages = { vi: expect.stringMatching(/.{5}/), en: expect.stringMatching(/.{5}/) };
const records = [...movementInstruments, ...trainingInstruments];

describe('records (movement 1)', () => {
  it.each([
    ['qd-98-tw-2017', 'regulation 98-QĐ/TW politburo 2017-10-07 2017-10-07 2022-04-27', [], 'S2', false],
    [
      'qd-65-tw-2022',
      'regulation 65-QĐ/TW politburo 2022-04-28 2022-04-28 -',
      ['qd-98-tw-2017'],
      'S2',
      false,
    ],
    ['kl-200-tw-2025', 'conclusion 200-KL/TW politburo 2025-10-17 2025-10-17 -', [], 'S', true],
    ['l-36-2018-qh14', 'law 36/2018/QH14 nationalAssembly 2018 2019-07-01 -', [], 'S2', true],
    ['nd-59-2019', 'decree 59/2019/NĐ-CP government 2019-07-01 2019-08-15 -', [], 'S2', true],
    ['nd-33-2023', 'decree 33/2023/NĐ-CP government 2023-06-10 2023-08-01 -', [], 'S2', true],
    ['da-34-tuhn-2023', 'scheme 34-ĐA/TU provincialPartyStandingCommittee 2023-11 - -', [], 'S', true],
    ['kh-188-tuhn-2023', 'plan 188-KH/TU provincialPartyStandingCommittee 2023-11 - -', [], 'S', true],
  ] as const)('%s: %s', (id, expected, replaced, mark, remarked) => {
    const [found, ...twice] = records.filter((one) => one.id === id);
    if (found === undefined) throw new TypeError(id);
    const { kind, number, issuer, signedOn, inForceFrom = '-', inForceTo = '-', ...more } = found;
    expect([kind, number, issuer, signedOn, inForceFrom, inForceTo].join(' ')).toBe(expected);
    expect([more.replaces ?? [], marks[more.evidence ?? ''], twice]).toEqual([replaced, mark, []]);
    expect(more.title).toEqual(bothLanguages);
    expect(more.remark).toEqual(remarked ? bothLanguages : undefined);
  });

  it('no others', () => expect(records).toHaveLength(8));
});

describe('every provision carries the mark of how it could be read (movement 2)', () => {
  const tables = [...movementProvisions, ...planProvisions, ...trainingProvisions];

  it.each([
    ['qd-98-tw-2017', 'art_5=S art_5__age=S art_5__oneTerm=S unplaced__duration=S#'],
    [
      'qd-65-tw-2022',
      'art_3=S art_3__para_3=S2 art_4__para_1=S2 art_4__para_2=S2 art_4__para_2__point_a=S2 art_4__para_2__point_b=S2 art_4__para_2__point_c=S2 art_4__para_3=S2 art_5=S2 art_5__timeLeft=S2 art_7__para_2=S art_7__para_2__later=P art_8=S2 art_10=S art_11=S unplaced__yearlyRating=P# art_7__para_1=S2',
    ],
    [
      'nd-170-2025',
      'art_22__para_2__point_a=S art_23__para_1=S art_23__para_2__point_a=S art_23__para_2__point_b=S art_23__para_2__point_c=S art_23__para_2__point_d=S art_24__para_2=S art_24__para_4=S art_25__para_5__point_a=S art_25__para_5__point_b=S art_25__para_5__point_c=S art_25__para_5__point_d=S art_25__para_5__point_dd=S art_25__para_5__point_e=S art_25__para_5__point_g=S art_26__para_2=S art_26__para_2__end=S art_26__para_3=S art_26__para_5=D art_26__para_6=D art_26__para_7=S art_27__para_1=S art_27__pay=S art_42__para_1=S art_42__para_1__point_a=S art_42__para_1__point_b=S art_42__para_1__point_c=S art_43=S art_43__health=S art_43__para_4=S art_43__para_4__term=S art_46=S art_48=S art_49__para_1=S art_49__para_2=S art_50__para_2=S art_51=S art_45__para_1__point_a=S art_45__para_1__point_b=S art_45__para_1__point_c=S art_45__para_1__point_d=S art_45__para_1__point_dd=S art_45__para_1__point_e=S art_45__para_1__point_g=S',
    ],
    ['l-22-2008-qh12', 'art_7=S2 unplaced__secondment=S#'],
    ['l-80-2025-qh15', 'art_5=S'],
    ['l-58-2010-qh12', 'art_36=S2 art_36__women=S2'],
    ['ct-45-tw-2025', 'unplaced__nonLocal=S#'],
    ['kl-200-tw-2025', 'unplaced__nonLocal=S#'],
    ['dieu-le-dang-2011', 'art_13__para_3=S'],
    ['l-36-2018-qh14', 'art_24=S2 art_25=S2'],
    ['nd-59-2019', 'art_36=S2 art_36__courts=S art_36__notice=S art_38=S2 art_39=S2 unplaced__onlyPost=K#'],
    ['nd-33-2023', 'art_8=S'],
    ['da-34-tuhn-2023', 'unplaced__targets=K unplaced__movementPlans=S#'],
  ])('%s', (id, expected) => {
    const found = tables
      .flatMap((table) => Object.entries(table))
      .filter(([, { ref }]) => ref.instrument === id)
      .map(([eId, { ref, evidence, numberUnverified }]) => {
        expect(ref.eId).toBe(eId);
        return `${eId}=${marks[evidence]}${numberUnverified ? '#' : ''}`;
      });
    expect(found.join(' ')).toBe(expected);
  });
});

describe('the conditions of every text, in the order of its articles (3.3, 3.4, 3.6)', () => {
  type Asked = {
    readonly id: string;
    readonly failing: string;
    readonly rule: { readonly provision: never };
  };
  const asked = (conditions: readonly unknown[]) =>
    (conditions as readonly Asked[]).map(({ id, failing, rule }) => {
      const { ref } = rule.provision as {
        readonly ref: { readonly instrument: string; readonly eId: string };
      };
      return `${id} ${failing} ${ref.eId}`;
    });
  const bars25 = [
    ...['disciplineInProgress a', 'underInvestigation b', 'linkedToInspection b', 'graveIllness c'],
    ...['longStudy d', 'alreadySeconded d', 'pregnant dd', 'onMaternityLeave dd', 'childUnder36Months dd'],
    ...['confirmedHardship e', 'otherDecidedByHead g'],
  ].map((one) => one.replace(' ', ' barred art_25__para_5__point_'));
  const { partyRotation, stateRotation, transfer, transferOfLeaders, secondment, jobPosition, bars } =
    assignmentTexts;

  it.each([
    [
      'J-06',
      partyRotation[0]?.text,
      'qd-98-tw-2017',
      [
        ...['isLeader outOfScope art_5', 'toLeadership outOfScope art_5', 'groundKnown notEligible art_5'],
        ...['inPlan notEligible art_5', 'isLocalToDestination notEligible art_5__oneTerm'],
        ...['meetsTitleStandard notEligible art_5', 'healthy notEligible art_5'],
        ...['printedAge notEligible art_5__age', 'printedAge notEligible art_5__age'],
        ...['monthsLeft notEligible art_5__age', 'monthsLeft notEligible art_5__oneTerm'],
        ...['duration notEligible unplaced__duration', 'disciplinedOrWeak barred art_5'],
      ],
    ],
    [
      'J-02 to J-05, J-09',
      partyRotation[1]?.text,
      'qd-65-tw-2022',
      [
        ...['isLeader outOfScope art_4__para_2', 'toLeadership outOfScope art_4__para_2'],
        ...['inPlan notEligible art_4__para_2__point_a', 'headMonths notEligible art_3__para_3'],
        ...['headTerms notEligible art_3__para_3', 'isLocalToDestination notEligible art_4__para_2__point_b'],
        ...['equalOffice notEligible art_4__para_3', 'postExisted notEligible art_3'],
        ...['meetsTitleStandard notEligible art_5', 'healthy notEligible art_5'],
        ...['monthsLeft notEligible art_5__timeLeft', 'duration notEligible art_8'],
      ],
    ],
    [
      'O6.40, O6.41, O6.44',
      stateRotation[0]?.text,
      'nd-170-2025',
      [
        ...['isLeader outOfScope art_42__para_1', 'toLeadership outOfScope art_42__para_1'],
        ...['groundKnown notEligible art_42__para_1', 'inPlan notEligible art_42__para_1__point_a'],
        ...['headMonths', 'headTerms'].map((id) => `${id} notEligible art_42__para_1__point_b`),
        ...[
          'isLocalToDestination notEligible art_42__para_1__point_c',
          'meetsTitleStandard notEligible art_43',
        ],
        ...['hasHealthCertificate', 'healthCertificate'].map((id) => `${id} notEligible art_43__health`),
        'monthsLeft notEligible art_43__para_4',
        ...['monthsLeft', 'monthsLeft'].map((id) => `${id} notEligible art_43__para_4__term`),
        'duration notEligible art_48',
      ],
    ],
    ['O6.10', transfer.civilServant[1]?.text, 'nd-170-2025', bars25],
    [
      'O5.2, O6.11, O6.12, O6.14',
      secondment.civilServant[1]?.text,
      'nd-170-2025',
      [
        ...['outsideManagingAgency outOfScope art_5', 'taskFits notEligible art_26__para_2'],
        ...['secondmentMonths notEligible art_26__para_2', 'writtenAgreement notEligible art_26__para_5'],
        ...['metWithPerson notEligible art_26__para_6', ...bars25],
      ],
    ],
    [
      'K-04',
      secondment.civilServant[0]?.text,
      'l-22-2008-qh12',
      ['secondmentMonths notEligible unplaced__secondment'],
    ],
    [
      'K-05',
      secondment.publicEmployee[0]?.text,
      'l-58-2010-qh12',
      [
        ...['secondmentMonths notEligible art_36', 'pregnant barred art_36__women'],
        'childUnder36Months barred art_36__women',
      ],
    ],
    ['O2.30', secondment.publicEmployee[1]?.text, 'l-129-2025-qh15', []],
    [
      'O6.2 to O6.6',
      jobPosition[0].text,
      'nd-170-2025',
      [
        ...['toLeading outOfScope art_23__para_1', 'freePlace notEligible art_23__para_2__point_a'],
        ...['ratedGood', 'disciplineInProgress', 'underInvestigation', 'stateDisciplineRunning'].map(
          (id) => `${id} notEligible art_23__para_2__point_b`,
        ),
        'stateDisciplineAfterEffect notEligible art_23__para_2__point_b',
        ...[
          'resultsMet notEligible art_23__para_2__point_c',
          'abilityMet notEligible art_23__para_2__point_d',
        ],
        ...['councilOdd', 'councilQuorum', 'councilMajority'].map((id) => `${id} notEligible art_24__para_2`),
        'lowerRankGround notEligible art_24__para_4',
      ],
    ],
  ] as const)('%s', (_, text, id, expected) => {
    expect(text?.instrument.id).toBe(id);
    expect(asked(text?.conditions ?? [])).toEqual(expected);
  });

  it('D-10', () =>
    expect(transferOfLeaders.map(({ from, text }) => [from, asked(text.conditions)])).toEqual([
      ['2025-10-08', ['equalOrLowerPost outOfScope art_45__para_1']],
    ]));

  it('M-10, O5.16, M-11, O2.6, J-12: what bars several kinds, from when to when, and whom', () =>
    expect(
      bars.map(({ instrument, from, to, kinds, binds, conditions }) => [
        [instrument.id, from, to ?? '-'].join(' '),
        kinds.join(),
        binds?.join(),
        asked(conditions),
      ]),
    ).toEqual([
      [
        'l-22-2008-qh12 2010-01-01 2025-06-30',
        'transfer,rotation,secondment',
        'cadre,civilServant',
        ['disciplineInProgress barred art_82__para_3', 'underInvestigation barred art_82__para_3'],
      ],
      [
        'l-80-2025-qh15 2025-07-01 -',
        'transfer,rotation,secondment',
        'cadre,civilServant',
        ['disciplineInProgress barred art_38__para_2', 'underInvestigation barred art_38__para_2'],
      ],
      ...['rotation', 'transfer'].map((kind) => [
        ...['qd-69-tw-2022 2022-07-06 -', kind],
        ...[undefined, ['partyDiscipline barred art_2__para_13']],
      ]),
      [
        ...['hd-45-btctw-2025 2025-11-21 -', 'transfer,rotation'],
        ...[undefined, ['fileUndeclared barred point_VI.1']],
      ],
      ...['2025-03-07 2025-06-30', '2025-07-01 -'].map((days) => [
        ...[`kl-128-tw-2025 ${days}`, 'transfer,rotation'],
        ...[undefined, ['paused barred unplaced__pause']],
      ]),
    ]));

  it('what could not be read says so in both languages', () => {
    const unread = [transfer, secondment]
      .flatMap((byKind) => Object.values(byKind).flat())
      .flatMap(({ text }) => text.unread ?? []);
    for (const { what } of unread) expect(what).toEqual(bothLanguages);
    // cadres under two laws, each for transfer and secondment; public employees from 01/07/2026
    expect(unread.map((one) => one.unread)).toEqual([...Array(4).fill('textSilent'), 'localTextNeeded']);
  });
});

const on = '2026-01-05';
const at = ({ instrument, eId }: { readonly instrument: string; readonly eId: string }) =>
  `${instrument} ${eId}`;

describe('who acts, and where it stands', () => {
  it.each([
    [
      'J-08: steps 4 and 5 after the State’s text',
      { movement: 'rotation', kind: 'cadre' },
      [
        'managingAuthority qd-65-tw-2022 art_7__para_2',
        ...['', ''].map(() => 'cadreAdvisoryBody qd-65-tw-2022 art_7__para_2'),
        'cadreAdvisoryBody qd-65-tw-2022 art_7__para_2__later',
        'managingAuthority qd-65-tw-2022 art_7__para_2__later',
      ],
    ],
    [
      'O6.43',
      { movement: 'rotation', kind: 'civilServant' },
      [
        ...['managingAuthority', 'cadreAdvisoryBody', 'cadreAdvisoryBody', 'cadreAdvisoryBody'],
        'managingAuthority',
      ].map((by) => `${by} nd-170-2025 art_46`),
    ],
    [
      'O6.14',
      { movement: 'secondment', kind: 'civilServant' },
      ['art_26__para_5', 'art_26__para_6', 'art_26__para_6'].map((eId) => `sendingBody nd-170-2025 ${eId}`),
    ],
    [
      'K-06, K-07',
      { movement: 'positionChange', kind: 'cadre' },
      ['l-36-2018-qh14 art_24', 'nd-59-2019 art_36__notice', 'l-36-2018-qh14 art_24'].map(
        (eId) => `head ${eId}`,
      ),
    ],
    [
      'O6.5',
      { movement: 'jobPositionChange', kind: 'civilServant' },
      ['rankCouncil nd-170-2025 art_24__para_2', 'managingBody nd-170-2025 art_24__para_2'],
    ],
  ] as const)('steps, %s', (_, asked, expected) => {
    const { outcome = [] } = movementProcedure({ ...asked, on });
    expect(outcome.map(({ by, provision }) => `${by} ${at(provision)}`)).toEqual(expected);
  });

  it('what the steps of the State’s rotation hold', () => {
    const { outcome = [] } = movementProcedure({ movement: 'rotation', kind: 'civilServant', on });
    expect(outcome.flatMap(({ id, holds }) => (holds ? [[id, holds]] : []))).toEqual([
      ['standardsChecked', bothLanguages],
      ['vettedAndTalked', bothLanguages],
    ]);
    const party = movementProcedure({ movement: 'rotation', kind: 'cadre', on }).outcome ?? [];
    expect(party.filter((step) => 'holds' in step || 'vote' in step)).toEqual([]);
  });

  it.each([
    ['rotation', 'cadre', 'qd-65-tw-2022', ['unplaced__yearlyRating', 'art_11', 'art_11']],
    ['rotation', 'civilServant', 'nd-170-2025', ['art_49__para_1', 'art_49__para_2', 'art_51']],
    [
      'secondment',
      'civilServant',
      'nd-170-2025',
      [
        ...['art_26__para_3', 'art_26__para_3', 'art_26__para_3', 'art_27__pay', 'art_26__para_3'],
        'art_26__para_2__end',
      ],
    ],
    ['secondment', 'publicEmployee', 'l-58-2010-qh12', ['art_36']],
  ] as const)('J-11, O6.13, O6.45, K-05: roles in the %s of a %s', (movement, kind, id, eIds) => {
    const { outcome = [], under, status, trace } = movementRoles({ movement, kind, on });
    expect([status, under, trace]).toEqual(['determined', id, { on, steps: [] }]);
    expect(outcome.map(({ provision }) => at(provision))).toEqual(eIds.map((eId) => `${id} ${eId}`));
  });

  it.each([
    ['rotation', 'civilServant', 'start', 'rotationMinimum earliest qd-65-tw-2022 art_8'],
    ['secondment', 'civilServant', 'start', 'secondmentEnds latest nd-170-2025 art_26__para_2'],
    ['secondment', 'publicEmployee', 'start', 'secondmentEnds latest l-58-2010-qh12 art_36'],
    ['transfer', 'civilServant', 'start', 'allowanceKept latest nd-170-2025 art_27__para_1'],
    ['rotation', 'civilServant', 'healthCertificate', 'certificateServes latest nd-170-2025 art_43__health'],
    ['positionChange', 'cadre', 'effect', 'noticeOfChange latest nd-59-2019 art_36__notice'],
    ['secondment', 'cadre', 'decision', 'publication latest l-10-2022-qh15 art_47__para_2'],
    ['rotation', 'cadre', 'publication', 'displayEnds earliest l-10-2022-qh15 art_48'],
  ] as const)('3.8: %s of a %s, counted from the %s: %s', (movement, kind, anchor, expected) => {
    const asked = { movement, kind, on, acts: { [anchor]: on }, calendar: publishedWorkCalendar };
    const rows = movementTimetable(asked).map(
      ({ id, names, provision }) => `${id} ${names} ${at(provision)}`,
    );
    expect(rows).toEqual([expected]);
  });
});
