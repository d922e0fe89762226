import { describe, expect, it } from 'vitest';
import {
  catalogueCoverage,
  communeStructure,
  compareRank,
  levelStructure,
  position,
  positions,
  rankOf,
  standards,
} from '../../src/positions/index.js';
import { refusal } from './appointment/support.js';
import { cases, hanoi, type Row, told } from './support.js';

const on = '2026-01-01';

describe('levels and bodies, the whole answer', () => {
  it('four levels, then three', () => {
    expect(levelStructure('2025-06-30')).toEqual({
      levels: ['central', 'province', 'district', 'commune'],
      communeKinds: ['commune', 'ward', 'township'],
      units: { province: 63 },
      communeParty: 'grassroots',
      provision: { instrument: 'qd-298-tw-2025', eId: 'unplaced__districtLevel' },
      evidence: 'readInSeveralSources',
    });
    expect(levelStructure('2025-07-01')).toEqual({
      levels: ['central', 'province', 'commune'],
      communeKinds: ['commune', 'ward', 'specialZone'],
      units: { province: 34, commune: 3321 },
      communeParty: 'aboveGrassroots',
      provision: { instrument: 'qd-298-tw-2025', eId: 'unplaced__aboveGrassroots' },
      evidence: 'readInSeveralSources',
    });
  });

  it.each([
    [
      'commune',
      [
        'partyCommittee art_4 3',
        'peoplesCouncil unplaced__council 2',
        'peoplesCommittee unplaced__committee 4',
      ],
    ],
    [
      'ward',
      [
        'partyCommittee art_4 3',
        'peoplesCouncil unplaced__council 2',
        'peoplesCommittee unplaced__committee 4',
      ],
    ],
    ['specialZone', ['partyCommittee art_4 4']],
  ] as const)('%s: %j', (kind, expected) => {
    const { outcome = [], ...answer } = communeStructure(kind, on);
    expect(outcome.map(({ of, bodies, provision }) => `${of} ${provision.eId} ${bodies.length}`)).toEqual(
      expected,
    );
    const [first, ...notes] = told(answer);
    expect(first).toBe('determined readInOneSource qd-298-tw-2025 2026-01-01');
    expect(notes).toHaveLength(kind === 'specialZone' ? 1 : 0);
  });

  const rows: readonly Row[] = [
    [
      'a ward before the change',
      () => communeStructure('ward', '2025-06-30'),
      'notApplicable notYetInForce 2025-06-30',
    ],
    [
      'a township after it',
      () => communeStructure('township', '2025-07-01'),
      'notApplicable ended 2025-07-01',
    ],
    [
      'five groups of standards',
      () => ({ ...standards({ on: '2025-08-29', centrallyManaged: true }), outcome: undefined }),
      'determined readInOneSource qd-214-tw-2020 2025-08-29',
    ],
    [
      'five groups of standards of those not centrally managed',
      () => ({ ...standards({ on: '2020-01-02', centrallyManaged: false }), outcome: undefined }),
      'determined readInOneSource qd-89-tw-2017 2020-01-02',
    ],
    [
      'of centrally managed ones the day before the later text',
      () => ({ ...standards({ on: '2020-01-01', centrallyManaged: true }), outcome: undefined }),
      'determined readInOneSource qd-90-tw-2017 2020-01-01',
    ],
    ['before any standards', () => standards({ on: '2017-08-03' }), 'notApplicable notYetInForce 2017-08-03'],
    [
      'six groups, and a title that could not be read',
      () => ({ ...standards({ on, position: 'communePartySecretary' }), outcome: undefined }),
      'determined readInSeveralSources qd-365-tw-2025 2026-01-01',
      'silent | unread | What the text in force asks of this title itself could not be read.',
    ],
    [
      'a title that could be read',
      () => ({ ...standards({ on, position: 'minister' }), outcome: undefined }),
      'determined readInOneSource qd-365-tw-2025 2026-01-01',
    ],
  ];
  it.each(cases(rows))('$name', ({ ask, lines }) => expect(told(ask())).toEqual(lines));

  it('a standard of a title with its place and exception; without a title none', () => {
    const { outcome } = standards({ on, position: 'minister' });
    expect(outcome?.specific).toMatchObject({
      exceptionBy: { en: 'The Politburo' },
      provision: { instrument: 'qd-365-tw-2025' },
      evidence: 'readInOneSource',
    });
    expect(standards({ on }).outcome).not.toHaveProperty('specific');
    expect(standards({ on }).notes).toEqual([]);
    const [general] = standards({ on: '2025-08-29' }).outcome?.general ?? [];
    expect(general).toEqual({
      id: 'politicsIdeology',
      name: { vi: 'Chính trị tư tưởng', en: 'Politics and ideology' },
      checkable: [],
      provision: { instrument: 'qd-89-tw-2017', eId: 'unplaced__fiveGroups' },
      evidence: 'readInOneSource',
    });
  });
});

describe('coverage, row by row', () => {
  const rowsOf = (instrument: string, of: string) =>
    catalogueCoverage()
      .filter((one) => one.instrument === instrument && one.of === of)
      .flatMap(({ titles, groups }) => [
        titles,
        ...groups.map(
          (group) => `${group.code} ${group.titles} ${group.tiered} ${group.read} ${group.evidence}`,
        ),
      ]);

  it('every text once, by what it lists', () =>
    expect(catalogueCoverage().map(({ instrument, of }) => `${of} ${instrument}`)).toEqual([
      'ranks kl-35-tw-2022',
      'ranks qd-368-tw-2025',
      'managers qd-105-tw-2017',
      'managers qd-80-tw-2022',
      'managers qd-377-tw-2025',
      'equivalents nq-55-hdndhanoi-2025',
      'equivalents nd-98-2023',
    ]));

  it('ranks, managers, equivalents', () => {
    expect(rowsOf('qd-368-tw-2025', 'ranks')).toEqual([
      77,
      'I.1 5 5 whole readInSeveralSources',
      'I.2 12 12 whole readInSeveralSources',
      'II 20 20 part readInSeveralSources',
      'III 7 5 part readInSeveralSources',
      'IV 36 36 part readInOneSource',
    ]);
    expect(rowsOf('kl-35-tw-2022', 'ranks').slice(1, 4)).toEqual([
      'I 4 4 whole readInSeveralSources',
      'II 9 9 whole readInSeveralSources',
      'III 1 1 part readInSeveralSources',
    ]);
    expect(rowsOf('qd-105-tw-2017', 'managers')).toEqual([
      97,
      'politburo 46 undefined part readInSeveralSources',
      'secretariat 53 undefined part readInOneSource',
    ]);
    expect(rowsOf('qd-377-tw-2025', 'managers')).toEqual([
      20,
      'politburo 20 undefined part readInSeveralSources',
    ]);
    expect(rowsOf('nd-98-2023', 'equivalents').slice(0, 3)).toEqual([
      39,
      'minister and equivalent 24 undefined part readInOneSource',
      'step 2 of a province’s table 3 undefined part readInOneSource',
    ]);
    expect(rowsOf('kl-35-tw-2022', 'ranks').at(-1)).toBe('XI 8 8 whole readInOneSource');
    expect(rowsOf('kl-35-tw-2022', 'ranks')[4]).toBe('IV 0 0 none readInOneSource');
  });

  it('a group has its name, a list of managers none', () => {
    const [ranks, , managers] = catalogueCoverage();
    expect(ranks?.groups[0]?.name?.en).toMatch(/key leaders/i);
    expect(managers?.groups[0]).not.toHaveProperty('name');
  });
});

describe('titles of a day, a level, a branch, a group', () => {
  it('what is left out does not narrow; what is given narrows together', () => {
    const all = positions();
    expect(positions({})).toEqual(all);
    expect(positions({ level: 'district' }).every(({ to }) => to === '2025-06-30')).toBe(true);
    expect(positions({ level: 'district', on: '2025-06-30' })).toEqual(positions({ level: 'district' }));
    expect(positions({ branch: 'court' }).every(({ branch }) => branch === 'court')).toBe(true);
    expect(positions({ branch: 'court' }).length).toBeGreaterThan(0);
    expect(positions({ on: '2022-05-04', group: 'I.1' })).toEqual([]);
    expect(positions({ on: '2022-05-05', group: 'I' })).toHaveLength(4);
    expect(all.length).toBeGreaterThan(positions({ on }).length);
  });

  it('a title begins and ends on its days', () => {
    const days = ['2025-06-30', '2025-07-01'];
    const has = (id: string) => days.map((day) => positions({ on: day }).some((title) => title.id === id));
    expect(has('districtPartySecretary')).toEqual([true, false]);
    expect(has('communeOfficeChief')).toEqual([false, true]);
    expect(has('minister')).toEqual([true, true]);
    expect(position('communeOfficeChief').from).toBe('2025-07-01');
  });

  it.each([
    [() => positions({ on, group: 'XI' }), 'unknownId filter.group'],
    [() => positions({ group: 'I.1' }), 'missing filter.on'],
    [() => positions({ on: '2026-02-30' }), 'notADate filter.on'],
    [() => position(3 as never), 'wrongType id'],
    [() => position('nobody'), 'unknownId id'],
    [() => levelStructure('x' as never), 'notADate on'],
    [() => communeStructure('district' as never, on), 'notOneOf kind'],
    [() => communeStructure('ward', 'x' as never), 'notADate on'],
    [() => standards({ on, position: 'nobody' }), 'unknownId position'],
    [() => rankOf([], { on }), 'outOfRange posts'],
    [() => rankOf([{ position: 'nobody' }], { on }), 'unknownId posts[0].position'],
    [() => rankOf({ position: 'minister', on: 'x' } as never, { on }), 'notADate posts.on'],
    [
      () => rankOf('minister', { on, readings: { 'positions.groupOneOrder': 'x' } } as never),
      'notOneOf options.readings.positions.groupOneOrder',
    ],
    [() => compareRank('nobody', 'minister', { on }), 'unknownId a'],
    [() => compareRank('minister', 'nobody', { on }), 'unknownId b'],
    [
      () => compareRank('minister', 'deputyMinister', { on, place: { province: 'x' } } as never),
      'notOneOf options.place.province',
    ],
  ])('refuses what cannot be %#', (call, expected) => expect(refusal(call)).toBe(expected));

  it('names the ids nearest to a wrong one', () =>
    expect(() => position('ministr')).toThrow(/such as minister, /));

  it('a reading given as undefined is not chosen, and a post’s own place and day go before those of the options', () => {
    const readings = { 'positions.groupOneOrder': undefined };
    expect(compareRank('generalSecretary', 'statePresident', { on, readings }).notes).toHaveLength(1);
    expect(rankOf('minister', { on, readings }).notes).toEqual([]);
    const own = {
      position: 'communePartySecretary',
      place: { province: 'province' },
      on: '2025-09-08',
    } as const;
    expect(rankOf(own, { on: '2022-05-04', place: hanoi })).toMatchObject({
      outcome: { tier: 6 },
      trace: { on: '2025-09-08' },
    });
  });
});
