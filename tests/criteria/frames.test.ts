import { describe, expect, it } from 'vitest';
import { bodyTexts, frameProvisions } from '../../src/criteria/index.js';
import {
  type CriteriaSubject,
  criteriaFrame,
  criteriaFrames,
  criteriaOf,
  type InputError,
  meets,
  share,
} from '../../src/index.js';
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
  ])('%s', (frame, kinds) => {
    expect(kindsIn(frame)).toEqual(kinds);
  });

  it('366-QĐ/TW prints 30 and 70 and no other points (Art. 10, 43-HD/BTCTW 7.12)', () => {
    for (const { criteria } of criteriaFrames({ instrument: 'qd-366-tw-2025' }))
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
