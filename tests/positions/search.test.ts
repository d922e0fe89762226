import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPositions, InputError, position, positions } from '../../src/index.js';
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
