import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/input/index.js';
import {
  findPositions,
  findPositionsByPart,
  localCatalogue,
  position,
  positions,
} from '../../src/positions/index.js';
import { likeness } from '../../src/positions/search/likeness.js';
import { wordsOf } from '../../src/positions/search/words.js';
import { bare, namesOf } from './support.js';

const all = positions();
const names = all.flatMap((title) => namesOf(title).map((name) => [name, title.id] as const));
const best = (text: string, on?: string) => findPositions(text, on ? { on } : {})[0]?.position.id;
const exact = (text: string) =>
  findPositions(text).flatMap(({ how, position: { id } }) => (how === 'exact' ? [id] : []));

describe('every title is found by its own name, and never by another’s', () => {
  it.each(names)('%s: %s', (name, id) => {
    for (const written of [
      name,
      bare(name),
      name.toUpperCase(),
      bare(name).toLowerCase(),
      name.normalize('NFD'),
    ])
      expect(exact(written)).toEqual([id]);
  });

  it('in any order of its words', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names.filter(([name]) => name.length < 30)),
        fc.integer({ min: 0 }),
        ([name, id], turn) => {
          const parts = [name.slice(0, name.lastIndexOf(' ')), name.slice(name.lastIndexOf(' ') + 1)];
          const written = turn % 2 === 0 ? parts.join(' ') : parts.join(', ');
          expect(best(written)).toBe(id);
        },
      ),
    );
    expect(best('xã, phó chủ tịch UBND')).toBe('communePeoplesCommitteeViceChairperson');
  });
});

describe('what officials type', () => {
  it.each([
    ['pct ubnd xa', '2026-01-01', 'communePeoplesCommitteeViceChairperson'],
    ['CT UBND phường', '2026-01-01', 'communePeoplesCommitteeChairperson'],
    ['Chủ tịch UBND đặc khu', '2026-01-01', 'communePeoplesCommitteeChairperson'],
    ['Chủ tịch UBND thị trấn', '2024-01-01', 'communePeoplesCommitteeChairperson'],
    ['PCT HĐND xã', '2026-01-01', 'communePeoplesCouncilViceChairperson'],
    ['CT MTTQ xã', '2026-01-01', 'communeFrontChairperson'],
    ['UBKT đảng ủy xã, ủy viên', '2026-01-01', 'communeInspectionCommitteeMember'],
    ['BT ĐU xã', '2026-01-01', 'communePartySecretary'],
    ['PBT đảng ủy phường', '2026-01-01', 'communePartyDeputySecretary'],
    ['UVBTV đảng ủy xã', '2026-01-01', 'communePartyStandingCommitteeMember'],
    ['UV BTV Thành ủy', '2026-01-01', 'provincialStandingCommitteeMember'],
    ['UVBTV TU', '2026-01-01', 'provincialStandingCommitteeMember'],
    ['bí thư HU', '2024-06-01', 'districtPartySecretary'],
    ['bi thu quan uy', '2024-06-01', 'districtPartySecretary'],
    ['chu tich ubnd quan', '2024-06-01', 'districtPeoplesCommitteeChairperson'],
    ['PGĐ sở', '2026-01-01', 'provincialDepartmentDeputyDirector'],
    ['UVBCT', '2026-01-01', 'politburoMember'],
    ['UVTW Đảng', '2026-01-01', 'centralCommitteeMember'],
    ['Chánh án TANDTC', '2026-01-01', 'chiefJustice'],
    ['Viện trưởng VKSNDTC', '2026-01-01', 'prosecutorGeneral'],
    ['Phó Chủ nhiệm UBKT TW', '2026-01-01', 'centralInspectionDeputyChairperson'],
    ['Chánh VP Trung ương Đảng', '2026-01-01', 'centralPartyOfficeChief'],
  ])('%s on %s: %s', (text, on, id) => expect(best(text, on)).toBe(id));

  it('lists every title that fits with its score, and does not choose', () => {
    const found = findPositions('Chủ tịch UBND', { on: '2026-01-01' });
    expect(found.map(({ position: { level }, how }) => [level, how])).toEqual([
      ['province', 'words'],
      ['commune', 'words'],
    ]);
    expect(new Set(found.map(({ score }) => score)).size).toBe(1);
    expect([...found].sort((a, b) => b.score - a.score)).toEqual(found);
  });

  it('keeps to the day, the level and the branch', () => {
    expect(
      findPositions('bí thư huyện ủy', { on: '2025-07-01' }).some(
        ({ position: { level } }) => level === 'district',
      ),
    ).toBe(false);
    const found = findPositions('chủ tịch', {
      on: '2024-01-01',
      level: 'district',
      branch: 'peoplesCouncil',
    });
    expect(found.every(({ position: p }) => p.level === 'district' && p.branch === 'peoplesCouncil')).toBe(
      true,
    );
  });

  it('a slip of the pen finds what is near, and says so', () => {
    const near = findPositions('bi thuw dang uyy xa');
    expect(near[0]).toMatchObject({ position: { id: 'communePartySecretary' } });
    expect(findPositions('xyz qqq').filter(({ how }) => how !== 'near')).toEqual([]);
    expect(findPositions('')).toEqual([]);
  });

  it('never fails on any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const found = findPositions(text);
        expect(found.every(({ score }) => score > 0 && score <= 1)).toBe(true);
      }),
    );
  });
});

describe('a text that names several titles', () => {
  const on = '2026-01-01';
  const parts = (text: string) =>
    findPositionsByPart(text, { on }).map(({ part, matches }) => {
      const [first] = matches;
      return [part, first?.position.id, first?.how];
    });

  it.each([
    [
      'Bí thư Đảng ủy, Chủ tịch HĐND xã',
      ['Bí thư Đảng ủy', 'communePartySecretary', 'exact'],
      ['Chủ tịch HĐND xã', 'communePeoplesCouncilChairperson', 'exact'],
    ],
    [
      'bi thu dang uy kiem chu tich hdnd phuong',
      ['bi thu dang uy', 'communePartySecretary', 'exact'],
      ['chu tich hdnd phuong', 'communePeoplesCouncilChairperson', 'exact'],
    ],
    [
      'Phó Bí thư Tỉnh ủy; Chủ tịch UBND',
      ['Phó Bí thư Tỉnh ủy', 'provincialPartyDeputySecretary', 'exact'],
      ['Chủ tịch UBND', 'provincialPeoplesCommitteeChairperson', 'exact'],
    ],
    [
      'Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức Tỉnh ủy',
      ['Ủy viên Ban Thường vụ', 'provincialStandingCommitteeMember', 'exact'],
      ['Trưởng Ban Tổ chức Tỉnh ủy', 'provincialPartyBodyHead', 'words'],
    ],
    [
      'Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy',
      ['Ủy viên Trung ương Đảng', 'centralCommitteeMember', 'exact'],
      ['Bí thư Tỉnh ủy', 'provincialPartySecretary', 'exact'],
    ],
    [
      'Chủ tịch UBND xã/Phó Bí thư Đảng ủy',
      ['Chủ tịch UBND xã', 'communePeoplesCommitteeChairperson', 'exact'],
      ['Phó Bí thư Đảng ủy', 'communePartyDeputySecretary', 'exact'],
    ],
    [
      'Phó Bí thư Đảng ủy + Chủ tịch HĐND và Chủ tịch MTTQ xã',
      ['Phó Bí thư Đảng ủy', 'communePartyDeputySecretary', 'exact'],
      ['Chủ tịch HĐND', 'communePeoplesCouncilChairperson', 'exact'],
      ['Chủ tịch MTTQ xã', 'communeFrontChairperson', 'exact'],
    ],
    [
      'Phó Chủ tịch UBND xã, cấp trưởng cơ quan tham mưu, giúp việc của đảng ủy cấp xã',
      ['Phó Chủ tịch UBND xã', 'communePeoplesCommitteeViceChairperson', 'exact'],
      ['cấp trưởng cơ quan tham mưu, giúp việc của đảng ủy cấp xã', 'communePartyBodyHead', 'exact'],
    ],
    [
      'Cấp trưởng cơ quan tham mưu, giúp việc của đảng ủy cấp xã; Phó Chủ tịch UBND xã',
      ['Cấp trưởng cơ quan tham mưu, giúp việc của đảng ủy cấp xã', 'communePartyBodyHead', 'exact'],
      ['Phó Chủ tịch UBND xã', 'communePeoplesCommitteeViceChairperson', 'exact'],
    ],
    [
      'Chủ tịch UBND tỉnh, Bí thư, Chủ tịch UBND xã',
      ['Chủ tịch UBND tỉnh', 'provincialPeoplesCommitteeChairperson', 'exact'],
      ['Bí thư', 'communePartySecretary', 'words'],
      ['Chủ tịch UBND xã', 'communePeoplesCommitteeChairperson', 'exact'],
    ],
    [
      'Ba Vì, Bí thư Đảng ủy\nChủ tịch UBND xã',
      ['Bí thư Đảng ủy', 'communePartySecretary', 'exact'],
      ['Chủ tịch UBND xã', 'communePeoplesCommitteeChairperson', 'exact'],
    ],
    [
      'xã, Phó Chủ tịch UBND, Bí thư Đảng ủy xã',
      ['Phó Chủ tịch UBND', 'communePeoplesCommitteeViceChairperson', 'exact'],
      ['Bí thư Đảng ủy xã', 'communePartySecretary', 'exact'],
    ],
    [
      'Chủ tịch UBND xã, Chủ tịch UBND, Ba Vì, Bí thư Đảng ủy xã',
      ['Chủ tịch UBND xã', 'communePeoplesCommitteeChairperson', 'exact'],
      ['Chủ tịch UBND', 'communePeoplesCommitteeChairperson', 'exact'],
      ['Bí thư Đảng ủy xã', 'communePartySecretary', 'exact'],
    ],
    [
      'Bí thư Đảng ủy, Ba Vì, Chủ tịch HĐND xã',
      ['Bí thư Đảng ủy', 'communePartySecretary', 'exact'],
      ['Chủ tịch HĐND xã', 'communePeoplesCouncilChairperson', 'exact'],
    ],
    [
      'Chủ tịch HĐND, Bí thư Thành ủy',
      ['Chủ tịch HĐND', 'provincialPeoplesCouncilChairperson', 'exact'],
      ['Bí thư Thành ủy', 'provincialPartySecretary', 'exact'],
    ],
  ])('%s', (text, ...expected) => expect(parts(text)).toEqual(expected));

  it.each([
    [
      'of the next part that says it',
      'Bí thư Huyện ủy, Chủ tịch HĐND, Chủ tịch UBND xã',
      1,
      'communePeoplesCouncilChairperson',
    ],
    [
      'else of the part just before',
      'Bí thư Tỉnh ủy, Chủ tịch HĐND huyện, Chủ tịch UBND',
      2,
      'districtPeoplesCommitteeChairperson',
    ],
  ])('the level is that %s: %s', (_, text, at, id) => {
    const found = findPositionsByPart(text, { on: '2024-06-01' });
    expect(found).toHaveLength(3);
    expect(found[at]?.matches[0]).toMatchObject({ position: { id }, how: 'exact', score: 1 });
  });

  it.each([
    [
      'the level of the part just before, where none follows',
      'Chủ tịch UBND tỉnh, Chủ tịch UBND xã, Bí thư',
      ['Chủ tịch UBND tỉnh', 'provincialPeoplesCommitteeChairperson', 'exact'],
      ['Chủ tịch UBND xã', 'communePeoplesCommitteeChairperson', 'exact'],
      ['Bí thư', 'communePartySecretary', 'words'],
    ],
    [
      'a part that begins as a title and is like none is left out',
      'Trưởng abc xyz qqq, Bí thư Đảng ủy, Chủ tịch UBND xã',
      ['Bí thư Đảng ủy', 'communePartySecretary', 'exact'],
      ['Chủ tịch UBND xã', 'communePeoplesCommitteeChairperson', 'exact'],
    ],
    [
      'a name in three pieces stays whole',
      'Trưởng phòng Kinh tế, Hạ tầng và Đô thị cấp xã, Chủ tịch UBND xã',
      ['Trưởng phòng Kinh tế, Hạ tầng và Đô thị cấp xã', 'communeDivisionHead', 'exact'],
      ['Chủ tịch UBND xã', 'communePeoplesCommitteeChairperson', 'exact'],
    ],
    [
      'pieces that begin no title do not take the next name into theirs',
      'quân chủng, Phó Chính ủy quân khu, Bí thư Đảng ủy xã',
      ['Phó Chính ủy quân khu', 'militaryRegionDeputyPoliticalCommissar', 'exact'],
      ['Bí thư Đảng ủy xã', 'communePartySecretary', 'exact'],
    ],
  ])('%s: %s', (_, text, ...expected) => expect(parts(text as string)).toEqual(expected));

  it('without a level anywhere, or with one of its own, a part is searched as it is written', () => {
    const [, chair] = findPositionsByPart('Thủ tướng Chính phủ, Chủ tịch UBND', { on });
    expect(chair?.matches).toEqual(findPositions('Chủ tịch UBND', { on }));
    const [secretary] = findPositionsByPart('Bí thư Thành ủy Hà Nội, Chủ tịch UBND xã', { on });
    expect(secretary?.matches).toEqual(findPositions('Bí thư Thành ủy Hà Nội', { on }));
    expect(findPositionsByPart('', { on })).toEqual([{ part: '', matches: [] }]);
    expect(findPositionsByPart(',', { on })).toEqual([{ part: ',', matches: [] }]);
  });

  it.each([
    'xã, phó chủ tịch UBND',
    'Chủ tịch HĐND và UBND xã',
    'Cấp trưởng cơ quan tham mưu, giúp việc của đảng ủy cấp xã',
    'Chủ tịch UBND xã, Ba Vì',
    'Chủ tịch UBND xã,',
    'chutich ubndd xa',
  ])('%s names one title', (text) =>
    expect(findPositionsByPart(text, { on })).toEqual([{ part: text, matches: findPositions(text, { on }) }]),
  );

  it('the flat list takes the parts in turn, each match with its part, none silently the first', () => {
    const text = 'Bí thư Đảng ủy, Chủ tịch HĐND xã';
    const [secretary, chair] = findPositionsByPart(text, { on });
    const flat = findPositions(text, { on });
    expect(flat.slice(0, 3)).toEqual([
      { ...secretary?.matches[0], part: 'Bí thư Đảng ủy' },
      { ...chair?.matches[0], part: 'Chủ tịch HĐND xã' },
      { ...secretary?.matches[1], part: 'Bí thư Đảng ủy' },
    ]);
    expect(flat.length).toBe((secretary?.matches.length ?? 0) + (chair?.matches.length ?? 0));
    expect(flat.every(({ part }) => part !== undefined)).toBe(true);
    expect(findPositions('Bí thư Đảng ủy xã', { on }).some((match) => 'part' in match)).toBe(false);
  });

  it('keeps to day and level in every part, and finds the titles of a local table', () => {
    const text = 'Bí thư huyện ủy, Chủ tịch UBND xã';
    const level = { on: '2024-06-01', level: 'district' } as const;
    expect(findPositionsByPart(text, level).map(({ matches }) => matches[0]?.position.id)).toEqual([
      'districtPartySecretary',
      'districtPeoplesCommitteeChairperson',
    ]);
  });

  it('two names of the record side by side are two parts', () => {
    const setOf = (name: string) => [...wordsOf(name)].sort().join(' ');
    const sets = new Set(names.map(([name]) => setOf(name)));
    const plainNames = names.filter(([name]) => !/[,;/+]|\s(?:và|kiêm)\s/.test(name));
    fc.assert(
      fc.property(fc.constantFrom(...plainNames), fc.constantFrom(...plainNames), ([a, idA], [b, idB]) => {
        fc.pre(idA !== idB && !sets.has(setOf(`${a}, ${b}`)));
        const found = findPositionsByPart(`${a}, ${b}`);
        expect(found.map(({ matches }) => matches[0]?.position.id)).toEqual([idA, idB]);
      }),
    );
  });
});

describe('how alike and how much', () => {
  const score = (text: string) => {
    const [first] = findPositions(text, { on: '2026-01-01' });
    return first && [first.position.id, Number(first.score.toFixed(3)), first.how];
  };

  it.each([
    ['Bí thư đảng ủy xã', 'communePartySecretary', 1, 'exact'],
    ['Bí thư đảng ủy xã Ba Vì', 'communePartySecretary', 0.828, 'words'],
    ['bi thuw dang uyy xa', 'communePartySecretary', 0.789, 'near'],
  ] as const)('%s: %s %f %s', (text, ...expected) => expect(score(text)).toEqual(expected));

  it('a half of the words is not enough, six tenths are', () => {
    expect(findPositions('Bí thư a', { on: '2026-01-01' }).every(({ how }) => how === 'near')).toBe(true);
    expect(findPositions('Giám đốc Sở a b').find(({ how }) => how === 'words')?.score).toBeGreaterThanOrEqual(
      0.6,
    );
  });

  it('at most twelve that share words, three that are only like', () => {
    expect(findPositions('phó trưởng phòng').length).toBeLessThanOrEqual(12);
    expect(findPositions('Phó Chủ tịch')).toHaveLength(12);
    const near = findPositions('bi thuw dang uyy xa');
    expect(near.map(({ how }) => how)).toEqual(['near', 'near', 'near']);
    expect([...near].sort((a, b) => b.score - a.score)).toEqual(near);
  });

  it.each([
    ['', '', 0],
    ['a', 'a', 0],
    ['ab', 'AB', 1],
    ['abab', 'ab', 0.5],
    ['ab', 'abab', 0.5],
    ['night', 'nacht', 0.25],
    ['abc', 'xyz', 0],
  ])('likeness of %j and %j: %f', (a, b, expected) => expect(likeness(a, b)).toBe(expected));

  it.each([
    ['  Ủy ban  nhân dân ', ['ubnd']],
    ['Chủ tịch, chủ tịch', ['ct']],
    ['', []],
    ['PCT UBND', ['pho', 'ct', 'ubnd']],
    ['Ban Thường vụ Tỉnh ủy, Thành ủy', ['btv', 'tu']],
    ['Đặc khu', ['xa']],
  ])('words of %j: %j', (text, expected) => expect(wordsOf(text)).toEqual(expected));

  it('titles of a local table are found beside those on record', () => {
    const local = localCatalogue({
      id: 'qd-1-tu-hanoi-2026',
      name: { vi: 'Bảng danh mục', en: 'Table' },
      province: 'hanoi',
      from: '2026-02-01',
      groups: [],
      titles: [
        {
          id: 'ownTitle',
          name: { vi: 'Điều phối viên Thành phố', en: 'City coordinator' },
          aliases: ['Đầu mối liên thông'],
          level: 'province',
          branch: 'state',
        },
      ],
    });
    const found = (text: string) => findPositions(text, { local })[0]?.position.id;
    expect([found('dieu phoi vien thanh pho'), found('Đầu mối liên thông')]).toEqual([
      'ownTitle',
      'ownTitle',
    ]);
    expect(findPositions('Đầu mối liên thông').some(({ position: { id } }) => id === 'ownTitle')).toBe(false);
    expect(found('Bí thư đảng ủy cấp xã')).toBe('communePartySecretary');
  });
});

describe('what is only near', () => {
  const title = { level: 'province', branch: 'state' } as const;
  const local = localCatalogue({
    id: 'qd-1-tu-hanoi-2026',
    name: { vi: 'Bảng danh mục', en: 'Table' },
    province: 'hanoi',
    from: '2026-02-01',
    groups: [],
    titles: [
      { ...title, id: 'ownTitle', name: { vi: 'abcdqqqqqqq', en: 'x' } },
      { ...title, id: 'ownAlias', name: { vi: 'Xxww', en: 'y' }, aliases: ['Điều phối kkkk'] },
    ],
  });
  it.each([
    ['three of ten pairs of letters', 'abcdzzzzzzz', 'ownTitle', 0.3],
    ['two of ten', 'abcezzzzzzz', 'ownTitle', undefined],
    ['nine of eleven and thirteen, by the best of its names', 'dieuphoikkkk', 'ownAlias', 0.75],
  ])('%s', (_, text, id, score) => {
    const match = findPositions(text, { local }).find(({ position }) => position.id === id);
    expect(match?.score).toBe(score);
    if (match) expect(match.how).toBe('near');
  });
});

describe('positions', () => {
  it('the commune titles before and after 01/07/2025', () => {
    const ids = (on: string) => positions({ on, level: 'commune' }).map(({ id }) => id);
    const [before, after] = [ids('2025-06-30'), ids('2025-07-01')];
    expect(before.filter((id) => !after.includes(id))).toEqual([
      'communeMilitaryCommander',
      'communeOfficeStatisticsOfficial',
      'communeLandOfficial',
      'communeFinanceOfficial',
      'communeJusticeOfficial',
      'communeCultureOfficial',
    ]);
    expect(after.filter((id) => !before.includes(id))).toHaveLength(11);
    expect(positions({ on: '2025-06-30', level: 'district' }).length).toBeGreaterThan(8);
    expect(positions({ on: '2025-07-01', level: 'district' })).toEqual([]);
  });

  it('ids are unique, names are in both languages and composed', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const title of all) {
      for (const name of namesOf(title)) expect(name).toBe(name.normalize('NFC'));
      expect(title.name.vi).not.toBe(title.name.en);
    }
  });

  it.each([
    [() => position('communePartySecretry'), 'unknownId', 'id'],
    [() => positions({ group: 'I.1' }), 'missing', 'filter.on'],
    [() => positions({ on: '2026-01-01', group: 'XI' }), 'unknownId', 'filter.group'],
    [() => positions({ level: 'ward' as never }), 'notOneOf', 'filter.level'],
    [() => findPositions(3 as never), 'wrongType', 'text'],
  ])('refuses bad input %#', (call, code, path) => {
    expect(call).toThrow(InputError);
    expect(call).toThrow(expect.objectContaining({ code, path }));
  });

  it('names the nearest id', () => {
    expect(() => position('communePartySecretry')).toThrow(/communePartySecretary/);
  });
});

describe('every title by the usual abbreviations of its own name', () => {
  const shortened: readonly (readonly [RegExp, string])[] = [
    [/Ủy ban nhân dân/gi, 'UBND'],
    [/Hội đồng nhân dân/gi, 'HĐND'],
    [/Mặt trận Tổ quốc(?: Việt Nam)?/gi, 'MTTQ'],
    [/(?<!Ủy )Ban Thường vụ/gi, 'BTV'],
    [/Ủy ban Kiểm tra/gi, 'UBKT'],
    [/Phó Chủ tịch/gi, 'PCT'],
    [/Phó Bí thư/gi, 'PBT'],
  ];
  const all = positions({});
  const written = all
    .map(
      ({ id, name }) =>
        [id, name.vi, shortened.reduce((text, [long, short]) => text.replace(long, short), name.vi)] as const,
    )
    .filter(([, name, short]) => short !== name);
  it('is asked of many', () => expect(written.length).toBeGreaterThan(60));
  it.each(written)('%s', (id, name, short) => {
    const exact = findPositions(short)
      .filter(({ how }) => how === 'exact')
      .map(({ position }) => position.id);
    expect(exact).toContain(id);
    // Never by another's: whoever else is found bears the very same name.
    expect(exact.filter((one) => all.find((title) => title.id === one)?.name.vi !== name)).toEqual([]);
  });
});
