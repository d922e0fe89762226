import { describe, expect, it } from 'vitest';
import {
  compareRank,
  type LocalTable,
  localCatalogue,
  managingAuthority,
  positions,
  rankOf,
  validateLocalTable,
} from '../../src/positions/index.js';
import { refusal } from './appointment/support.js';
import { cases, hanoi, ngheAn, type Row, told } from './support.js';

const on = '2026-03-02';

describe('managingAuthority, the whole answer', () => {
  const rows: readonly Row[] = [
    [
      "by the text's own list, elected",
      () => managingAuthority('primeMinister', { on }),
      'determined readInSeveralSources qd-377-tw-2025 2026-03-02',
      'by: primeMinister',
      'outcome: by politburo electedBy nationalAssembly',
      'provision: qd-377-tw-2025#unplaced__assemblyElects',
    ],
    [
      "by the text's own list, the Central Committee asked first",
      () => managingAuthority('minister', { on }),
      'determined readInSeveralSources qd-377-tw-2025 2026-03-02',
      'by: minister',
      'outcome: by politburo electedBy nationalAssembly centralCommitteeAskedFirst true',
      'provision: qd-377-tw-2025#unplaced__centralCommitteeAsked',
    ],
    [
      'by the group of the catalogue',
      () => managingAuthority('deputyMinister', { on }),
      'determined derived qd-377-tw-2025 2026-03-02',
      'by: deputyMinister',
      'outcome: by secretariat',
      'provision: qd-368-tw-2025#unplaced__groupThree',
    ],
    [
      'by the group, the place not given',
      () => managingAuthority('provincialPartyDeputySecretary', { on }),
      'undetermined missingFacts qd-377-tw-2025 2026-03-02',
      'by: provincialPartyDeputySecretary',
      'missing: posts.place.province',
    ],
    [
      'by a list with a place, the place not given',
      () => managingAuthority('provincialPeoplesCouncilChairperson', { on: '2024-01-01' }),
      'undetermined missingFacts qd-80-tw-2022 2024-01-01',
      'by: provincialPeoplesCouncilChairperson',
      'missing: posts.place.province',
    ],
    [
      'carried over with its reading',
      () => managingAuthority('minister', { on: '2024-01-01' }),
      'determined readInSiblingText qd-80-tw-2022 2024-01-01',
      'by: minister',
      'outcome: by politburo',
      'provision: qd-105-tw-2017#app_1__item_I__central',
      'reading | reading | positions.managersCarriedOver | answer',
    ],
    [
      'carried over, the reading chosen is named once',
      () =>
        managingAuthority('minister', {
          on: '2024-01-01',
          readings: { 'positions.managersCarriedOver': 'answer' },
        }),
      'determined readInSiblingText qd-80-tw-2022 2024-01-01',
      'by: minister',
      'outcome: by politburo',
      'provision: qd-105-tw-2017#app_1__item_I__central',
      'reading | reading | positions.managersCarriedOver | answer',
    ],
    [
      'carried over twice: 80-QĐ/TW from 105-QĐ/TW',
      () => managingAuthority('frontPresident', { on }),
      'determined readInSiblingText qd-377-tw-2025 2026-03-02',
      'by: frontPresident',
      'outcome: by politburo',
      'provision: qd-105-tw-2017#app_1__item_I__central',
      'reading | reading | positions.managersCarriedOver | answer',
    ],
    [
      'carried over, left open by the reading',
      () =>
        managingAuthority('minister', {
          on: '2024-01-01',
          readings: { 'positions.managersCarriedOver': 'undetermined' },
        }),
      'undetermined textSilent qd-80-tw-2022 2024-01-01',
      'by: minister',
      'reading | reading | positions.managersCarriedOver | undetermined',
      'silent | managerNotRead',
      'caution | equivalentElsewhere | nd-98-2023#art_7__minister | nd-98-2023 | minister and equivalent',
    ],
    [
      'Hà Nội, by the annex of its resolution',
      () => managingAuthority('communePartySecretary', { on, place: hanoi }),
      'determined derived qd-377-tw-2025 2026-03-02',
      'by: communePartySecretary',
      'outcome: by municipalStandingCommittee',
      'provision: nq-55-hdndhanoi-2025#app_01',
      'reading | reading | positions.nq55AsManagement | yes',
    ],
    [
      'Hà Nội, the day before its list begins',
      () => managingAuthority('communePartySecretary', { on: '2025-06-30', place: hanoi }),
      'undetermined localTextNeeded qd-80-tw-2022 2025-06-30',
      'by: communePartySecretary',
      'silent | localListNeeded | qd-80-tw-2022#unplaced__localLists',
      'caution | equivalentElsewhere | nq-55-hdndhanoi-2025#app_01 | nq-55-hdndhanoi-2025 | group 4',
    ],
    [
      'Hà Nội, the reading takes it for benefits only',
      () =>
        managingAuthority('communePartySecretary', {
          on,
          place: hanoi,
          readings: { 'positions.nq55AsManagement': 'no' },
        }),
      'undetermined localTextNeeded qd-377-tw-2025 2026-03-02',
      'by: communePartySecretary',
      'reading | reading | positions.nq55AsManagement | no',
      'silent | localListNeeded | hd-45-btctw-2025#point_V.2',
      'caution | equivalentElsewhere | nq-55-hdndhanoi-2025#app_01 | nq-55-hdndhanoi-2025 | group 4',
    ],
    [
      'P18: Hà Nội leaves the title out',
      () => managingAuthority('communePartyStandingCommitteeMember', { on, place: hanoi }),
      'undetermined localTextNeeded qd-377-tw-2025 2026-03-02',
      'by: communePartyStandingCommitteeMember',
      'silent | localListNeeded | hd-45-btctw-2025#point_V.2',
      'caution | listExcludesTitle | nq-55-hdndhanoi-2025#app_01__communeStandingMembers',
    ],
    [
      'the same before the list',
      () => managingAuthority('communePartyStandingCommitteeMember', { on: '2025-06-30', place: hanoi }),
      'undetermined localTextNeeded qd-80-tw-2022 2025-06-30',
      'by: communePartyStandingCommitteeMember',
      'silent | localListNeeded | qd-80-tw-2022#unplaced__localLists',
    ],
    [
      'the same title elsewhere',
      () => managingAuthority('communePartyStandingCommitteeMember', { on, place: ngheAn }),
      'undetermined localTextNeeded qd-377-tw-2025 2026-03-02',
      'by: communePartyStandingCommitteeMember',
      'silent | localListNeeded | hd-45-btctw-2025#point_V.2',
    ],
    [
      'a title of Hà Nội the list does not speak of',
      () => managingAuthority('communePeoplesCommitteeViceChairperson', { on, place: hanoi }),
      'undetermined localTextNeeded qd-377-tw-2025 2026-03-02',
      'by: communePeoplesCommitteeViceChairperson',
      'silent | localListNeeded | hd-45-btctw-2025#point_V.2',
    ],
    [
      'a central title no list names',
      () => managingAuthority('generalSecretary', { on: '2020-01-01' }),
      'undetermined textSilent qd-105-tw-2017 2020-01-01',
      'by: generalSecretary',
      'silent | managerNotRead',
    ],
    [
      'a title that has ended',
      () => managingAuthority('districtPartySecretary', { on, place: hanoi }),
      'notApplicable ended 2026-03-02',
      'by: districtPartySecretary',
      'caution | equivalentElsewhere | nq-55-hdndhanoi-2025#app_01 | nq-55-hdndhanoi-2025 | group 3',
      'caution | equivalentElsewhere | nd-98-2023#art_7__provincialLadder | nd-98-2023 | step 5 of a province’s table',
    ],
    [
      'before any list',
      () => managingAuthority('minister', { on: '2017-12-18' }),
      'notApplicable notYetInForce 2017-12-18',
      'by: minister',
    ],
    [
      'several posts of one level',
      () =>
        managingAuthority([{ position: 'minister' }, { position: 'centralCommitteeMember' }], {
          on: '2020-01-01',
        }),
      'determined readInSeveralSources qd-105-tw-2017 2020-01-01',
      'by: minister',
      'outcome: by politburo',
      'provision: qd-105-tw-2017#app_1__item_I__central',
    ],
    [
      'several posts of two levels: the highest decides',
      () =>
        managingAuthority([{ position: 'deputyMinister' }, { position: 'centralCommitteeMember' }], { on }),
      'determined derived qd-377-tw-2025 2026-03-02',
      'by: centralCommitteeMember',
      'outcome: by politburo',
      'provision: qd-368-tw-2025#unplaced__groupTwo',
      'caution | highestPostDecides | qd-377-tw-2025#unplaced__highestPost',
    ],
    [
      'several posts of two levels under a text that could not be read',
      () =>
        managingAuthority([{ position: 'deputyMinister' }, { position: 'centralCommitteeMember' }], {
          on: '2025-10-07',
        }),
      'undetermined textSilent qd-80-tw-2022 2025-10-07',
      'possible: by secretariat, by politburo',
      'silent | managersDiffer',
    ],
    [
      'several posts, the place not given',
      () =>
        managingAuthority([{ position: 'provincialPartyDeputySecretary' }, { position: 'deputyMinister' }], {
          on,
        }),
      'undetermined missingFacts qd-377-tw-2025 2026-03-02',
      'missing: posts[0].place.province',
      'possible: by secretariat',
      'silent | highestPostOpen',
    ],
    [
      'several posts, which is the highest is open',
      () =>
        managingAuthority(
          [
            { position: 'massAssociationPresidentSecretariat' },
            { position: 'generalSecretary' },
            { position: 'provincialDepartmentDirector', place: ngheAn },
          ],
          { on },
        ),
      'undetermined textSilent qd-377-tw-2025 2026-03-02',
      'possible: by secretariat, by politburo electedBy centralCommittee',
      'silent | highestPostOpen',
    ],
    [
      'several posts, all ended',
      () =>
        managingAuthority(
          [{ position: 'districtPartySecretary' }, { position: 'districtPartyDeputySecretary' }],
          { on },
        ),
      'notApplicable ended 2026-03-02',
      'by: districtPartySecretary',
      'caution | equivalentElsewhere | nd-98-2023#art_7__provincialLadder | nd-98-2023 | step 5 of a province’s table',
    ],
    [
      'several posts, none known',
      () =>
        managingAuthority(
          [{ position: 'communePartyCommitteeMember' }, { position: 'communeDivisionHead' }],
          { on, place: ngheAn },
        ),
      'undetermined localTextNeeded qd-377-tw-2025 2026-03-02',
      'by: communePartyCommitteeMember',
      'silent | localListNeeded | hd-45-btctw-2025#point_V.2',
      'caution | highestPostDecides | qd-377-tw-2025#unplaced__highestPost',
    ],
    [
      'several posts before any list',
      () =>
        managingAuthority([{ position: 'minister' }, { position: 'deputyMinister' }], { on: '2017-12-18' }),
      'notApplicable notYetInForce 2017-12-18',
      'by: minister',
    ],
    [
      'one post of several ended',
      () =>
        managingAuthority([{ position: 'districtPartySecretary' }, { position: 'deputyMinister' }], { on }),
      'undetermined textSilent qd-377-tw-2025 2026-03-02',
      'possible: by secretariat',
      'silent | highestPostOpen',
    ],
  ];
  it.each(cases(rows))('$name', ({ ask, lines }) => expect(told(ask())).toEqual(lines));
});

/** Nobody's decision. */
const table: LocalTable = {
  id: 'qd-1-tu-hanoi-2026',
  name: { vi: 'Bảng danh mục', en: 'Table' },
  province: 'hanoi',
  from: '2026-02-01',
  groups: [
    {
      code: 'A',
      name: { vi: 'Nhóm A', en: 'Group A' },
      tiers: [['provincialDepartmentDirector'], ['provincialDepartmentDeputyDirector', 'wardChief']],
    },
    { code: 'B', name: { vi: 'Nhóm B', en: 'Group B' }, tiers: [['unmanaged']] },
  ],
  titles: [
    {
      id: 'wardChief',
      name: { vi: 'Chức danh riêng', en: 'A title of its own' },
      aliases: ['Chức danh riêng khác'],
      level: 'commune',
      branch: 'state',
    },
    {
      id: 'unmanaged',
      name: { vi: 'Chức danh khác', en: 'Another title' },
      level: 'province',
      branch: 'party',
    },
  ],
  managed: [
    { by: 'communeStandingCommittee', titles: ['wardChief'] },
    { by: 'municipalStandingCommittee', titles: ['provincialDepartmentDirector'] },
  ],
};
const ownNames =
  'local: id qd-1-tu-hanoi-2026 name (vi Bảng danh mục en Table) groups (code A name (vi Nhóm A en Group A), code B name (vi Nhóm B en Group B)) titles (id wardChief name (vi Chức danh riêng en A title of its own), id unmanaged name (vi Chức danh khác en Another title))';

describe('a local table, the whole answer', () => {
  const local = localCatalogue(table);
  const over = localCatalogue({ ...table, to: '2026-02-28' });
  const rows: readonly Row[] = [
    [
      'a manager the local table names',
      () => managingAuthority('wardChief', { on, local }),
      'determined readInOneSource qd-377-tw-2025 2026-03-02',
      'by: wardChief',
      ownNames,
      'outcome: by communeStandingCommittee',
    ],
    [
      'the local table before its first day',
      () =>
        managingAuthority('provincialDepartmentDirector', { on: '2026-01-31', local: over, place: hanoi }),
      'determined derived qd-377-tw-2025 2026-01-31',
      'by: provincialDepartmentDirector',
      'outcome: by municipalStandingCommittee',
      'provision: nq-55-hdndhanoi-2025#app_01',
      'reading | reading | positions.nq55AsManagement | yes',
    ],
    [
      'on its first day',
      () =>
        managingAuthority('provincialDepartmentDirector', { on: '2026-02-01', local: over, place: hanoi }),
      'determined readInOneSource qd-377-tw-2025 2026-02-01',
      'by: provincialDepartmentDirector',
      ownNames,
      'outcome: by municipalStandingCommittee',
    ],
    [
      'on its last day',
      () =>
        managingAuthority('provincialDepartmentDirector', { on: '2026-02-28', local: over, place: hanoi }),
      'determined readInOneSource qd-377-tw-2025 2026-02-28',
      'by: provincialDepartmentDirector',
      ownNames,
      'outcome: by municipalStandingCommittee',
    ],
    [
      'the day after its last',
      () =>
        managingAuthority('provincialDepartmentDirector', { on: '2026-03-01', local: over, place: hanoi }),
      'determined derived qd-377-tw-2025 2026-03-01',
      'by: provincialDepartmentDirector',
      'outcome: by municipalStandingCommittee',
      'provision: nq-55-hdndhanoi-2025#app_01',
      'reading | reading | positions.nq55AsManagement | yes',
    ],
    [
      'a title of its own that it ranks, and no list manages',
      () => managingAuthority('unmanaged', { on, local }),
      'undetermined localTextNeeded qd-377-tw-2025 2026-03-02',
      'by: unmanaged',
      ownNames,
      'silent | localListNeeded | hd-45-btctw-2025#point_V.2',
    ],
    [
      'a title the local table does not name',
      () => managingAuthority('deputyMinister', { on, local }),
      'determined derived qd-377-tw-2025 2026-03-02',
      'by: deputyMinister',
      'outcome: by secretariat',
      'provision: qd-368-tw-2025#unplaced__groupThree',
    ],
    [
      'a rank in the local table',
      () => rankOf('provincialDepartmentDirector', { on, local }),
      'determined readInOneSource qd-1-tu-hanoi-2026 2026-03-02',
      'by: provincialDepartmentDirector',
      ownNames,
      'outcome: catalogue qd-1-tu-hanoi-2026 group A tier 1',
    ],
    [
      'the rank before its first day',
      () => rankOf('provincialDepartmentDirector', { on: '2026-01-31', local: over }),
      'undetermined localTextNeeded qd-368-tw-2025 2026-01-31',
      'by: provincialDepartmentDirector',
      'silent | unread | "Director of a provincial department and equivalent" is not in what could be read of the list; the local committee’s own list is needed (in Hà Nội the city’s table of titles, number and date not known).',
      'caution | equivalentElsewhere | nd-98-2023#art_7__provincialLadder | nd-98-2023 | step 5 of a province’s table',
    ],
    [
      'the rank on its last day',
      () => rankOf('provincialDepartmentDirector', { on: '2026-02-28', local: over }),
      'determined readInOneSource qd-1-tu-hanoi-2026 2026-02-28',
      'by: provincialDepartmentDirector',
      ownNames,
      'outcome: catalogue qd-1-tu-hanoi-2026 group A tier 1',
    ],
    [
      'the rank the day after',
      () => rankOf('provincialDepartmentDirector', { on: '2026-03-01', local: over }),
      'undetermined localTextNeeded qd-368-tw-2025 2026-03-01',
      'by: provincialDepartmentDirector',
      'silent | unread | "Director of a provincial department and equivalent" is not in what could be read of the list; the local committee’s own list is needed (in Hà Nội the city’s table of titles, number and date not known).',
      'caution | equivalentElsewhere | nd-98-2023#art_7__provincialLadder | nd-98-2023 | step 5 of a province’s table',
    ],
    [
      'a title of its own before its first day',
      () => rankOf('wardChief', { on: '2026-01-31', local }),
      'notApplicable notYetInForce 2026-01-31',
      'by: wardChief',
      ownNames,
    ],
    [
      'a title of its own the day after its last',
      () => rankOf('wardChief', { on: '2026-03-01', local: over }),
      'notApplicable ended 2026-03-01',
      'by: wardChief',
      ownNames,
    ],
    [
      'a title it leaves to the central catalogue',
      () => rankOf('communePartySecretary', { on, place: hanoi, local }),
      'determined readInOneSource qd-368-tw-2025 2026-03-02',
      'by: communePartySecretary',
      'outcome: catalogue qd-368-tw-2025 group IV tier 5',
      'provision: qd-368-tw-2025#unplaced__groupFourCommune',
    ],
    [
      'two titles in two groups of it',
      () => compareRank('unmanaged', 'provincialDepartmentDirector', { on, local }),
      'determined readInOneSource qd-1-tu-hanoi-2026 2026-03-02',
      ownNames,
      'order: lower',
      'outcome: lower',
      'titles: position unmanaged on 2026-03-02, position provincialDepartmentDirector on 2026-03-02',
    ],
    [
      'one of its titles and a central one',
      () => compareRank('wardChief', 'communePartySecretary', { on, place: hanoi, local }),
      'undetermined textSilent qd-1-tu-hanoi-2026 2026-03-02',
      ownNames,
      'order: incomparable',
      'possible: higher, lower, equal',
      'provisions: qd-368-tw-2025#unplaced__groupFourCommune',
      'titles: position wardChief place (province hanoi) on 2026-03-02, position communePartySecretary place (province hanoi) on 2026-03-02',
      'caution | twoCatalogues',
    ],
    [
      'two central titles beside it',
      () => compareRank('minister', 'deputyMinister', { on, local }),
      'determined readInOneSource qd-368-tw-2025 2026-03-02',
      'order: higher',
      'outcome: higher',
      'provisions: qd-368-tw-2025#unplaced__groupTwoTierOne, qd-368-tw-2025#unplaced__groupThreeTitles',
      'titles: position minister on 2026-03-02, position deputyMinister on 2026-03-02',
    ],
    [
      'several posts, one of its own',
      () =>
        rankOf(
          [
            { position: 'wardChief', fullTime: true },
            { position: 'communePartySecretary', fullTime: true },
          ],
          { on, place: hanoi, local },
        ),
      'undetermined textSilent qd-1-tu-hanoi-2026 2026-03-02',
      ownNames,
      'possible: catalogue qd-1-tu-hanoi-2026 group A tier 2, catalogue qd-368-tw-2025 group IV tier 5',
      'silent | highestPostOpen',
    ],
  ];
  it.each(cases(rows))('$name', ({ ask, lines }) => expect(told(ask())).toEqual(lines));

  it('its own titles are listed with their days, its groups beside the central ones', () => {
    const [fresh, ended] = [localCatalogue(table), localCatalogue({ ...table, to: '2026-02-28' })];
    expect(ended.titles).toEqual([
      {
        id: 'wardChief',
        name: { vi: 'Chức danh riêng', en: 'A title of its own' },
        aliases: ['Chức danh riêng khác'],
        level: 'commune',
        branch: 'state',
        from: '2026-02-01',
        to: '2026-02-28',
        evidence: 'readInOneSource',
      },
      {
        id: 'unmanaged',
        name: { vi: 'Chức danh khác', en: 'Another title' },
        level: 'province',
        branch: 'party',
        from: '2026-02-01',
        to: '2026-02-28',
        evidence: 'readInOneSource',
      },
    ]);
    expect(fresh.titles.map((title) => 'to' in title)).toEqual([false, false]);
    expect(fresh.catalogue).toEqual({
      instrument: { id: 'qd-1-tu-hanoi-2026' },
      groups: [
        { code: 'A', name: { vi: 'Nhóm A', en: 'Group A' }, tiers: 2, read: 'whole' },
        { code: 'B', name: { vi: 'Nhóm B', en: 'Group B' }, tiers: 1, read: 'whole' },
      ],
      ranks: [
        { group: 'A', tier: 1, titles: ['provincialDepartmentDirector'] },
        { group: 'A', tier: 2, titles: ['provincialDepartmentDeputyDirector', 'wardChief'] },
        { group: 'B', tier: 1, titles: ['unmanaged'] },
      ],
      bounds: [],
      order: [],
      rankedAs: {},
      provisions: [],
    });
    const listed = (group: string) => positions({ on, group, local }).map(({ id }) => id);
    expect(listed('B')).toEqual(['unmanaged']);
    expect(listed('I.1')).toHaveLength(5);
    expect(positions({ local, level: 'commune', branch: 'state' }).map(({ id }) => id)).toContain(
      'wardChief',
    );
  });

  it.each([
    [
      { ...table, groups: [{ ...table.groups[0], tiers: [['nobody']] }] },
      'unknownId table.groups[0].tiers[0][0]',
    ],
    [
      { ...table, managed: [{ by: 'headOfBody', titles: ['wardChief', 'nobody'] }] },
      'unknownId table.managed[0].titles[1]',
    ],
    [{ ...table, managed: undefined }, 'accepted'],
    [
      { ...table, groups: [{ ...table.groups[0], tiers: [['minister', 'minister']] }] },
      'duplicate table.groups',
    ],
    [{ ...table, titles: [...(table.titles ?? []), ...(table.titles ?? [])] }, 'duplicate table.titles'],
    [{ ...table, titles: undefined, groups: [], managed: [] }, 'accepted'],
    [{ ...table, id: '' }, 'outOfRange table.id'],
  ])('refuses what cannot be %#', (given, expected) =>
    expect(refusal(() => localCatalogue(given as never))).toBe(expected),
  );

  it('says what it is put against, and that an equal is no contradiction', () => {
    const tiers = (...given: string[][]) => {
      const { problems } = validateLocalTable({
        ...table,
        groups: [{ code: 'A', name: table.name, tiers: given }],
      });
      return problems.filter(({ code }) => code !== 'notMapped');
    };
    const provision = { instrument: 'hd-45-btctw-2025', eId: 'point_V.2' };
    expect(tiers(['communePartyDeputySecretary'], ['communePartySecretary'])).toEqual([
      {
        code: 'againstCentralOrder',
        title: 'communePartySecretary',
        against: 'communePartyDeputySecretary',
        provision,
      },
    ]);
    expect(tiers(['communePartyDeputySecretary', 'communePartySecretary'])).toHaveLength(1);
    expect(tiers(['communePartySecretary'], ['communePartyDeputySecretary'])).toEqual([]);
    expect(tiers(['communePartyDeputySecretary'], ['communePeoplesCommitteeChairperson'])).toEqual([]);
    expect(tiers(['districtPartySecretary', 'wardChief'])).toEqual([
      { code: 'notInUse', title: 'districtPartySecretary' },
    ]);
    expect(tiers(['minister'], ['wardChief'])).toEqual([]);
  });

  it('the order sentence of 45-HD/BTCTW II.1.2 binds a province too: at least as high is not lower', () => {
    const [member, vice] = ['provincialStandingCommitteeMember', 'provincialPeoplesCommitteeViceChairperson'];
    const against = (...tiers: string[][]) =>
      validateLocalTable({ ...table, province: 'province', groups: [{ code: 'A', name: table.name, tiers }] })
        .problems.filter(({ code }) => code === 'againstCentralOrder')
        .map(({ title, against: other }) => [title, other]);
    expect(against([vice], [member])).toEqual([[member, vice]]);
    expect(against([vice, member])).toEqual([]);
    expect(against([member], [vice])).toEqual([]);
  });
});
