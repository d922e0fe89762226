import { describe, expect, it } from 'vitest';
import {
  bodyTexts,
  type CriteriaSubject,
  criteriaFrame,
  criteriaFrames,
  criteriaOf,
  frameProvisions,
} from '../../src/criteria/index.js';
import type { InputError } from '../../src/input/index.js';
import { meets, share } from '../../src/quantity/index.js';
import { refusal } from './support.js';

const kindsIn = (frame: string) => {
  const count = (kind: 'root' | 'group' | 'item' | 'bloc') => criteriaOf(frame, { kind }).length;
  return [count('root'), count('group'), count('item'), count('bloc')];
};

describe('published names are complete, row by row', () => {
  it.each([
    // root, group, item, bloc
    ['qd-366-tw-2025/app_1', [2, 2, 6, 9]],
    ['qd-366-tw-2025/app_2', [2, 3, 17, 11]],
    ['qd-366-tw-2025/app_3', [2, 13, 12, 1]],
    ['qd-366-tw-2025/app_4', [2, 7, 10, 9]],
    ['qd-366-tw-2025/app_5', [2, 2, 6, 0]],
    ['hd-02-btctw-2026/axes', [0, 0, 6, 0]],
    ['hd-21-btctw-2019/member', [0, 0, 6, 0]],
    ['hd-21-btctw-2019/organisation', [0, 3, 5, 0]],
    ['qd-124-tw-2023/collective', [0, 3, 6, 0]],
    ['qd-124-tw-2023/individual', [0, 3, 3, 0]],
    ['qd-132-tw-2018/collective', [0, 3, 0, 0]],
    ['qd-132-tw-2018/individual', [0, 3, 0, 0]],
    ['nd-90-2020/person', [0, 6, 24, 0]],
    ['nd-335-2025/civilServant', [2, 3, 6, 0]],
    ['nd-335-2025/agency', [2, 0, 9, 0]],
    ['nd-233-2026/unit', [2, 0, 4, 0]],
    ['nd-233-2026/publicEmployee', [2, 7, 6, 0]],
  ])('%s', (frame, kinds) => {
    expect(kindsIn(frame)).toEqual(kinds);
  });

  it('366-QĐ/TW (Art. 10, 43-HD/BTCTW 7.12) and the decrees of the State print 30 and 70 and no other points', () => {
    const printed = ['qd-366-tw-2025', 'nd-335-2025', 'nd-233-2026'].flatMap((instrument) =>
      criteriaFrames({ instrument }),
    );
    expect(printed.length).toBe(9);
    for (const { criteria } of printed)
      expect(
        criteria.filter(({ max }) => max !== undefined).map(({ kind, max, task }) => [kind, max, task]),
      ).toEqual([
        ['root', 30, false],
        ['root', 70, true],
      ]);
  });

  it('Annex 2: nine, four and four items (9 + 4 + 4); Annex 3: six and six; Annex 4: ten', () => {
    const under = (frame: string, group: string) => criteriaOf(frame, { under: group }).length;
    expect(['A2.I.1', 'A2.I.2', 'A2.I.3'].map((id) => under('qd-366-tw-2025/app_2', id))).toEqual([9, 4, 4]);
    expect(['A3.I.1', 'A3.I.2', 'A3.I.3'].map((id) => under('qd-366-tw-2025/app_3', id))).toEqual([6, 6, 5]);
    expect(['A4.I.1', 'A4.I.2', 'A4.II'].map((id) => under('qd-366-tw-2025/app_4', id))).toEqual([10, 4, 9]);
  });

  it('criteria printed but not read are counted, not invented (Annexes 3 and 4)', () => {
    const unlisted = (frame: string) => criteriaOf(frame).flatMap(({ unlisted = [] }) => unlisted);
    expect(unlisted('qd-366-tw-2025/app_3')).toEqual([4, 3, 2, 3, 4, 2, 1]);
    expect(unlisted('qd-366-tw-2025/app_4')).toEqual([4, 2, 3, 3, 1]);
    expect(unlisted('nd-233-2026/publicEmployee')).toEqual([10, 3]);
    expect(unlisted('nd-233-2026/unit')).toEqual([3]);
  });

  it('the same nine blocs in Annexes 1 and 4, each with what it looks at there', () => {
    const blocs = (frame: string) => criteriaOf(frame, { kind: 'bloc' });
    const [collective, nonLeader] = [blocs('qd-366-tw-2025/app_1'), blocs('qd-366-tw-2025/app_4')];
    expect(collective.map(({ vi }) => vi)).toEqual(nonLeader.map(({ vi }) => vi));
    expect(collective[1]?.focus?.vi).toContain('GRDP bình quân đầu người');
    expect(nonLeader[1]?.focus?.vi).toContain('tỉ lệ hồ sơ xử lý đúng hạn');
    expect(collective.filter(({ focus }) => focus).length).toBe(5);
    expect(nonLeader.filter(({ focus }) => focus).length).toBe(5);
  });
});

describe('every criterion', () => {
  const all = criteriaFrames().flatMap(({ criteria }) => criteria);

  it('has an id of its own in all frames: no id under other words (M15)', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('has a place of its own, in its own text, and speaks both languages', () => {
    const places = all.map(({ ref }) => `${ref.instrument} ${ref.eId}`);
    expect(new Set(places).size).toBe(all.length);
    for (const { vi, en } of all) {
      expect(vi.trim()).not.toBe('');
      expect(en.trim()).not.toBe('');
      expect(vi).not.toBe(en);
    }
    for (const { instrument, criteria } of criteriaFrames())
      expect(criteria.every(({ ref }) => ref.instrument === instrument)).toBe(true);
  });

  it('stands under a criterion of its own frame, printed before it', () => {
    for (const { criteria } of criteriaFrames())
      criteria.forEach(({ parent }, at) => {
        if (parent !== null) expect(criteria.slice(0, at).map(({ id }) => id)).toContain(parent);
      });
  });

  it('stands among the provisions of the room, which claim no place twice', () => {
    const written = [...frameProvisions, ...bodyTexts.map(({ provisions }) => provisions)].flatMap((table) =>
      Object.values(table),
    );
    const places = written.map(({ ref }) => `${ref.instrument} ${ref.eId}`);
    expect(new Set(places).size).toBe(places.length);
    for (const { ref } of all) expect(places).toContain(`${ref.instrument} ${ref.eId}`);
  });

  it.each([
    ['A1.II.1.B2', 'app_1__point_II.1__bloc2'],
    ['A2.I.3.3', 'app_2__point_I.3.3'],
    ['A3.II.x', 'app_3__point_II__detail'],
    ['A4.I.1.x', 'app_4__point_I.1.x'],
    ['QD124I.2', 'art_10__para_2__point_2.2'],
    ['ND90.3', 'art_3__para_3'],
    ['ND90.3.d', 'art_3__para_3__point_d'],
    ['ND90.5a', 'art_3__para_5__point_a'],
    ['ND90.5b.3', 'art_3__para_5__point_b__indent_3'],
    ['ND335.I.b', 'art_12__para_2__point_b'],
    ['ND335.II.dd', 'art_15__para_3__point_b'],
    ['ND335A.II.5', 'unplaced__agencyII_5'],
    ['ND233U.I', 'art_5__criteria'],
    ['ND233U.II.2', 'art_6__criterion2'],
    ['ND233.II', 'art_11__criteria'],
    ['ND233.II.4', 'art_11__criterion4'],
    ['ND233.I.2.4', 'app_1__point_2.4'],
  ])('%s stands at %s', (id, eId) => {
    expect(all.find((one) => one.id === id)?.ref.eId).toBe(eId);
  });

  it('on tasks under 124-QĐ/TW: the results, not capacity or ties with the masses (K2, K5)', () => {
    const tasks = (frame: string) => criteriaOf(frame, { task: true }).map(({ id }) => id);
    expect(tasks('qd-124-tw-2023/collective')).toEqual(['QD124C.2']);
    expect(tasks('qd-124-tw-2023/individual')).toEqual(['QD124I.2', 'QD124I.2.a']);
    expect(tasks('hd-21-btctw-2019/member')).toEqual(['HD21M.5']);
    expect(tasks('hd-21-btctw-2019/organisation')).toEqual(['HD21O.1.5', 'HD21O.2']);
  });
});

describe('families', () => {
  const ids = (frame: string, family: 'qualities' | 'results' | 'innovation') =>
    criteriaOf(frame, { family }).map(({ id }) => id);

  it('the innovation criteria of each annex, by their own words', () => {
    expect(ids('qd-366-tw-2025/app_2', 'innovation')).toEqual([
      'A2.I.1.8',
      'A2.I.2',
      'A2.I.2.1',
      'A2.I.2.2',
      'A2.I.2.3',
      'A2.I.2.4',
    ]);
    expect(ids('qd-366-tw-2025/app_3', 'innovation')).toEqual(['A3.I.1.vi', 'A3.I.2.iii', 'A3.I.3.v']);
    expect(ids('qd-366-tw-2025/app_4', 'innovation')).toEqual(['A4.I.2.iv']);
    expect(ids('qd-366-tw-2025/app_5', 'innovation')).toEqual([]);
  });

  it('qualities are never on tasks, results always are', () => {
    for (const { id } of criteriaFrames()) {
      expect(criteriaOf(id, { family: 'qualities', task: true })).toEqual([]);
      expect(criteriaOf(id, { family: 'results', task: false })).toEqual([]);
      expect(criteriaOf(id, { family: 'results' })).toEqual(criteriaOf(id, { task: true }));
    }
  });

  it('a frame in hand is asked like its id', () => {
    const frame = criteriaFrame({ subject: 'nonLeader', year: 2024 }).outcome;
    expect(frame && criteriaOf(frame, { family: 'qualities' }).map(({ id }) => id)).toEqual(['QD124I.1']);
  });

  it.each([
    [() => criteriaOf('qd-366-tw-2025/app_6'), ['unknownId', 'frame']],
    [
      () => criteriaOf('hd-21-btctw-2019/member', { family: 'tasks' as 'results' }),
      ['notOneOf', 'filter.family'],
    ],
    [() => criteriaFrames({ subject: 'everyone' as CriteriaSubject }), ['notOneOf', 'filter.subject']],
    [() => criteriaFrame({ subject: 'leader', year: 2026, quarter: 5 as 4 }), ['notOneOf', 'quarter']],
    [
      () => criteriaFrame({ subject: 'leader', year: 2025, decidedOn: '2025-02-30' }),
      ['notADate', 'decidedOn'],
    ],
  ] as [() => unknown, [InputError['code'], string]][])('refuses %s', (act, expected) => {
    expect(refusal(act)).toEqual(expected);
  });
});

describe('which frame governs', () => {
  const frameOf = (subject: CriteriaSubject, year: number, decidedOn?: string) =>
    criteriaFrame({ subject, year, ...(decidedOn && { decidedOn }) }).outcome?.id;

  it.each([
    // subject, 2018, 2022, 2024, 2025
    [
      'collective',
      'qd-132-tw-2018/collective',
      'qd-132-tw-2018/collective',
      'qd-124-tw-2023/collective',
      'app_1',
    ],
    [
      'organisation',
      'qd-132-tw-2018/collective',
      'hd-21-btctw-2019/organisation',
      'qd-124-tw-2023/collective',
      'app_1',
    ],
    [
      'centralLeader',
      'qd-132-tw-2018/individual',
      'hd-21-btctw-2019/member',
      'qd-124-tw-2023/individual',
      'app_2',
    ],
    ['leader', 'qd-132-tw-2018/individual', 'hd-21-btctw-2019/member', 'qd-124-tw-2023/individual', 'app_3'],
    [
      'nonLeader',
      'qd-132-tw-2018/individual',
      'hd-21-btctw-2019/member',
      'qd-124-tw-2023/individual',
      'app_4',
    ],
    // Phụ lục 5, not Phụ lục 4, for those outside the system (M10)
    [
      'memberOutsideSystem',
      'qd-132-tw-2018/individual',
      'hd-21-btctw-2019/member',
      'qd-124-tw-2023/individual',
      'app_5',
    ],
  ] as [CriteriaSubject, ...string[]][])('%s', (subject, ...expected) => {
    const found = [2018, 2022, 2024, 2025].map((year) =>
      frameOf(subject, year)?.replace('qd-366-tw-2025/', ''),
    );
    expect(found).toEqual(expected);
  });

  it.each([
    ['2018-03-07', undefined],
    ['2018-03-08', 'qd-132-tw-2018/individual'],
    ['2019-10-17', 'qd-132-tw-2018/individual'],
    ['2019-10-18', 'hd-21-btctw-2019/member'],
    ['2023-10-03', 'hd-21-btctw-2019/member'],
    ['2023-10-04', 'qd-124-tw-2023/individual'],
    ['2025-08-29', 'qd-124-tw-2023/individual'],
    ['2025-08-30', 'qd-366-tw-2025/app_4'],
  ])('decided on %s', (decidedOn, id) => {
    expect(frameOf('nonLeader', 2020, decidedOn)).toBe(id);
  });

  it('before 132-QĐ/TW: not yet in force', () => {
    expect(criteriaFrame({ subject: 'leader', year: 2017 })).toMatchObject({
      why: 'notYetInForce',
      beside: [],
    });
  });

  it('a quarter only under 366-QĐ/TW; the six axes beside it for leaders, Quý II/2026 to Quý III (02-HD/BTCTW)', () => {
    const quarter = (subject: CriteriaSubject, year: number, at: 1 | 2 | 3 | 4) =>
      criteriaFrame({ subject, year, quarter: at });
    expect(quarter('leader', 2024, 2)).toMatchObject({ status: 'notApplicable', why: 'outOfScope' });
    const beside = ([1, 2, 3, 4] as const).map((at) => quarter('leader', 2026, at).beside.length);
    expect(beside).toEqual([0, 1, 1, 0]);
    expect(quarter('centralLeader', 2026, 3).beside.map(({ id }) => id)).toEqual(['hd-02-btctw-2026/axes']);
    expect(quarter('nonLeader', 2026, 3).beside).toEqual([]);
    expect(criteriaFrame({ subject: 'leader', year: 2026 }).beside).toEqual([]);
  });

  it('what could not be read stands in the notes, for those it concerns', () => {
    const unread = (subject: CriteriaSubject, year: number) =>
      criteriaFrame({ subject, year }).notes.filter(({ code }) => code === 'unread').length;
    expect([unread('leader', 2022), unread('nonLeader', 2022)]).toEqual([1, 0]);
    expect([unread('leader', 2024), unread('nonLeader', 2024)]).toEqual([1, 0]);
    expect([unread('leader', 2025), unread('nonLeader', 2025)]).toEqual([2, 1]);
  });

  it('an answer is as well founded as its weakest criterion', () => {
    const evidence = (subject: CriteriaSubject, year: number) => {
      const answer = criteriaFrame({ subject, year });
      return answer.status === 'determined' ? answer.evidence : answer.status;
    };
    expect(evidence('collective', 2024)).toBe('unverified');
    expect(evidence('nonLeader', 2022)).toBe('readInSeveralSources');
    expect(evidence('nonLeader', 2025)).toBe('readInSeveralSources');
    expect(evidence('leader', 2025)).toBe('readInOneSource');
  });
});

describe('Annex 2 and its 18/4/8', () => {
  const annex2 = (readings = {}) => criteriaFrame({ subject: 'centralLeader', year: 2025 }, { readings });
  const points = (answer: ReturnType<typeof annex2>) =>
    answer.outcome?.criteria
      .filter(({ kind, max }) => kind === 'group' && max)
      .map(({ id, max }) => [id, max]);

  it('prints no points by default, 18/4/8 by the reading, and says so once', () => {
    expect(points(annex2())).toEqual([]);
    expect(points(annex2({ 'criteria.annex2Points': 'printed' }))).toEqual([
      ['A2.I.1', 18],
      ['A2.I.2', 4],
      ['A2.I.3', 8],
    ]);
    for (const answer of [annex2(), annex2({ 'criteria.annex2Points': 'printed' })])
      expect(answer.notes.filter(({ code }) => code === 'reading').length).toBe(1);
  });

  it.each([
    [3, 4, false],
    [4, 5, true],
    [79, 100, false],
    [80, 100, true],
    [81, 100, true],
  ])('A2.I.3.3, %i of %i faults cured: at least 80 %%, not more than (M12, V21): %s', (cured, of, met) => {
    const bar = criteriaOf('qd-366-tw-2025/app_2').find(({ id }) => id === 'A2.I.3.3')?.bar;
    expect(bar && meets(share(cured, of, 'faultsPointedOut'), bar)).toBe(met);
  });
});

describe('the frames of the State, by subject, year and day (Decrees 90/2020, 335/2025, 233/2026)', () => {
  const state = (
    subject: CriteriaSubject,
    year: number,
    more: Partial<Parameters<typeof criteriaFrame>[0]> = {},
  ) => {
    const answer = criteriaFrame({ subject, year, ...more });
    return answer.outcome?.id ?? ('why' in answer ? answer.why : answer.status);
  };
  const nd90 = 'nd-90-2020/person';
  const nd335 = 'nd-335-2025/civilServant';
  const nd233 = 'nd-233-2026/publicEmployee';

  it.each([
    // What Decree 56/2015 asked could not be read
    ['civilServant', 2019, undefined, 'localTextNeeded'],
    ['cadre', 2014, undefined, 'notYetInForce'],
    ['civilServant', 2020, '2020-08-19', 'localTextNeeded'],
    ['civilServant', 2020, '2020-08-20', nd90],
    // The year stays with its text, decided late (TV-31)
    ['civilServant', 2025, '2026-01-10', nd90],
    ['civilServant', 2026, undefined, nd335],
    ['leadingCivilServant', 2026, '2026-01-01', nd335],
    ['agency', 2025, '2026-01-10', 'notYetInForce'],
    ['agency', 2026, undefined, 'nd-335-2025/agency'],
    ['cadre', 2026, '2026-06-30', nd90],
    // TV-30: no State decree (Law 80/2025/QH15 Art. 17(1))
    ['cadre', 2026, '2026-07-01', 'ended'],
    ['cadre', 2025, '2026-12-10', nd90],
    ['publicEmployee', 2026, '2026-06-30', nd90],
    ['publicEmployee', 2025, '2026-12-10', nd90],
    ['managingPublicEmployee', 2027, undefined, nd233],
    ['serviceUnit', 2026, '2026-06-30', 'notYetInForce'],
    ['serviceUnit', 2026, '2026-07-01', 'nd-233-2026/unit'],
  ] as [CriteriaSubject, number, string | undefined, string][])(
    '%s %i, decided %s: %s',
    (subject, year, decidedOn, id) => {
      expect(state(subject, year, decidedOn === undefined ? {} : { decidedOn })).toBe(id);
    },
  );

  it('TV-29: public employees for 2026 by the old text where the unit has no regulation of its own (233/2026/NĐ-CP Art. 20(1))', () => {
    expect(state('publicEmployee', 2026, { unitHasRegulation: true })).toBe(nd233);
    expect(state('publicEmployee', 2026, { unitHasRegulation: false })).toBe(nd90);
    expect(state('publicEmployee', 2027, { unitHasRegulation: false })).toBe(nd233);
    const open = criteriaFrame({ subject: 'managingPublicEmployee', year: 2026 });
    expect(open).toMatchObject({
      status: 'undetermined',
      why: 'missingFacts',
      missing: ['unitHasRegulation'],
      possible: [{ id: nd233 }, { id: nd90 }],
      under: 'nd-233-2026',
      trace: { on: '2026-12-31', steps: [] },
      beside: [],
    });
    expect(open.status === 'undetermined' && open.possible.map(({ criteria }) => criteria.length)).toEqual([
      15, 26,
    ]);
  });

  it('what ended, and what could not be read, is said under its text', () => {
    expect(criteriaFrame({ subject: 'cadre', year: 2027 })).toMatchObject({
      under: 'l-80-2025-qh15',
      beside: [],
    });
    const unread = criteriaFrame({ subject: 'publicEmployee', year: 2018, quarter: 1 });
    expect(unread).toMatchObject({ under: 'nd-56-2015', notes: [{ code: 'unread' }] });
  });

  it('by quarter under Decrees 335/2025 and 233/2026, not under 90/2020', () => {
    expect(state('civilServant', 2025, { quarter: 4 })).toBe('outOfScope');
    expect(state('civilServant', 2026, { quarter: 1 })).toBe(nd335);
    expect(state('publicEmployee', 2026, { quarter: 1 })).toBe('outOfScope');
    expect(state('serviceUnit', 2026, { quarter: 3 })).toBe('nd-233-2026/unit');
    expect(criteriaFrame({ subject: 'leadingCivilServant', year: 2026, quarter: 2 }).beside).toEqual([]);
  });

  it('leaders have criteria of their own, and others theirs', () => {
    const ids = (subject: CriteriaSubject, year: number) =>
      criteriaFrame({
        subject,
        year,
        decidedOn: `${year + 1}-01-10`,
        unitHasRegulation: true,
      }).outcome?.criteria.map(({ id }) => id);
    const own = (subject: CriteriaSubject, other: CriteriaSubject, year: number) =>
      ids(subject, year)?.filter((id) => !ids(other, year)?.includes(id));
    expect(own('leadingCivilServant', 'civilServant', 2026)).toEqual([
      'ND335.II.d',
      'ND335.II.dd',
      'ND335.II.e',
    ]);
    expect(own('civilServant', 'leadingCivilServant', 2026)).toEqual([]);
    expect(own('managingPublicEmployee', 'publicEmployee', 2026)).toEqual([
      'ND233.II.4',
      'ND233.II.5',
      'ND233.II.6',
    ]);
    expect(own('cadre', 'civilServant', 2024)).toEqual([
      'ND90.5a',
      ...[1, 2, 3, 4, 5].map((at) => `ND90.5a.${at}`),
    ]);
    expect(own('publicEmployee', 'cadre', 2024)).toEqual(['ND90.5b', 'ND90.5b.1', 'ND90.5b.2', 'ND90.5b.3']);
    expect(ids('managingPublicEmployee', 2024)).toEqual(ids('cadre', 2024));
    expect(criteriaOf('nd-335-2025/civilServant', { subject: 'civilServant' }).map(({ id }) => id)).toEqual(
      ids('civilServant', 2026),
    );
    expect(criteriaOf('nd-335-2025/civilServant', { subject: 'agency' }).length).toBe(0);
  });

  it('bands of points from 90, 70, 50 and 0, each at its place; conditions of levels have none', () => {
    const bands = (id: string) => criteriaFrames().find((one) => one.id === id)?.bands;
    for (const id of [nd335, 'nd-335-2025/agency', nd233, 'nd-233-2026/unit'])
      expect(bands(id)?.map(({ level, from }) => [level, from])).toEqual([
        ['excellent', 90],
        ['good', 70],
        ['completed', 50],
        ['notCompleted', 0],
      ]);
    expect(bands(nd335)?.map(({ provision }) => provision.eId)).toEqual([
      'art_20__para_1',
      'art_20__para_2',
      'art_20__para_3',
      'art_20__para_4__point_a',
    ]);
    expect(bands(nd90)).toBeUndefined();
    expect(criteriaFrames({ subject: 'cadre' }).map(({ scale }) => scale)).toEqual(['conditions']);
  });

  it('the weakest criterion speaks for the frame: read in a sister text (90/2020), in several (335/2025)', () => {
    const evidence = (subject: CriteriaSubject, year: number) => {
      const answer = criteriaFrame({ subject, year, unitHasRegulation: true });
      return answer.status === 'determined' ? answer.evidence : answer.status;
    };
    expect(evidence('civilServant', 2024)).toBe('readInSiblingText');
    expect(evidence('civilServant', 2026)).toBe('readInSeveralSources');
    expect(evidence('publicEmployee', 2026)).toBe('readInOneSource');
  });
});
