import { describe, expect, it } from 'vitest';
import { partyRows, stateOffices } from '../../src/confidence/regulations/titles.js';
import {
  catalogueCoverage,
  communeStructure,
  compareRank,
  electorateOf,
  InputError,
  type LocalTable,
  levelStructure,
  localCatalogue,
  managingAuthority,
  type Place,
  type Post,
  pollEligibility,
  position,
  positions,
  provision,
  rankOf,
  validateLocalTable,
} from '../../src/index.js';
import { catalogueTimeline, managementTimeline } from '../../src/positions/index.js';
import { equivalenceLists } from '../../src/positions/regulations/index.js';
import { hanoi, hoChiMinhCity, ngheAn } from './support.js';

const said = (posts: string | readonly Post[], on: string, place?: Place): string => {
  const answer = managingAuthority(posts, { on, place });
  if (answer.status === 'determined') {
    const { by, electedBy, centralCommitteeAskedFirst } = answer.outcome;
    return [by, electedBy, centralCommitteeAskedFirst && 'asked', answer.evidence].filter(Boolean).join(' ');
  }
  return answer.status === 'undetermined' ? `${answer.status} ${answer.why}` : answer.why;
};

describe('managingAuthority', () => {
  it.each([
    ['minister', '2017-12-18', undefined, 'notYetInForce'],
    ['minister', '2017-12-19', undefined, 'politburo readInSeveralSources'],
    ['minister', '2022-08-17', undefined, 'politburo readInSeveralSources'],
    ['minister', '2022-08-18', undefined, 'politburo readInSiblingText'],
    ['minister', '2025-10-07', undefined, 'politburo readInSiblingText'],
    ['minister', '2025-10-08', undefined, 'politburo nationalAssembly asked readInSeveralSources'],
    ['primeMinister', '2026-01-01', undefined, 'politburo nationalAssembly readInSeveralSources'],
    ['generalSecretary', '2026-01-01', undefined, 'politburo centralCommittee readInSeveralSources'],
    ['generalSecretary', '2020-01-01', undefined, 'undetermined textSilent'],
    ['deputyMinister', '2024-01-01', undefined, 'secretariat readInOneSource'],
    ['deputyMinister', '2026-01-01', undefined, 'secretariat derived'],
    ['provincialPeoplesCouncilChairperson', '2018-01-01', hanoi, 'politburo readInOneSource'],
    ['provincialPeoplesCouncilChairperson', '2018-01-01', ngheAn, 'secretariat readInOneSource'],
    ['provincialPeoplesCommitteeChairperson', '2024-01-01', hoChiMinhCity, 'politburo readInSiblingText'],
    ['provincialPartyDeputySecretary', '2025-11-01', hanoi, 'politburo derived'],
    ['provincialPartyDeputySecretary', '2025-11-01', ngheAn, 'secretariat derived'],
    ['provincialPartyDeputySecretary', '2025-11-01', undefined, 'undetermined missingFacts'],
    ['centralCommissionDeputyHeadInCC', '2026-01-01', undefined, 'politburo derived'],
    ['centralCommissionDeputyHead', '2026-01-01', undefined, 'secretariat derived'],
    ['communePartySecretary', '2025-06-30', hanoi, 'undetermined localTextNeeded'],
    ['communePartySecretary', '2025-07-01', hanoi, 'municipalStandingCommittee derived'],
    ['communePartySecretary', '2026-01-01', ngheAn, 'undetermined localTextNeeded'],
    ['communePartyStandingCommitteeMember', '2026-01-01', hanoi, 'undetermined localTextNeeded'],
    ['districtPartySecretary', '2025-07-01', hanoi, 'ended'],
  ] as const)('%s on %s at %o: %s', (id, on, place, expected) => expect(said(id, on, place)).toBe(expected));

  it('a standing member of a commune of Hà Nội: the list leaves the title out', () => {
    const { notes } = managingAuthority('communePartyStandingCommitteeMember', {
      on: '2026-01-01',
      place: hanoi,
    });
    expect(notes.map(({ code }) => code)).toContain('listExcludesTitle');
  });

  it('lists not read are carried over, unless the reading leaves them open', () => {
    const readings = {
      'positions.managersCarriedOver': 'undetermined',
      'positions.nq55AsManagement': 'no',
    } as const;
    expect(managingAuthority('minister', { on: '2024-01-01', readings }).status).toBe('undetermined');
    expect(
      managingAuthority('communePartySecretary', { on: '2026-01-01', place: hanoi, readings }).status,
    ).toBe('undetermined');
    expect(managingAuthority('minister', { on: '2024-01-01' }).notes).toMatchObject([
      { values: { reading: 'positions.managersCarriedOver' } },
    ]);
  });

  it('several posts: the level of the highest decides (377-QĐ/TW), before it the text is silent', () => {
    const deputyInCentralCommittee = [{ position: 'deputyMinister' }, { position: 'centralCommitteeMember' }];
    expect(said(deputyInCentralCommittee, '2026-01-01')).toBe('politburo derived');
    expect(said(deputyInCentralCommittee, '2025-10-07')).toBe('undetermined textSilent');
    const secretary = [
      { position: 'communePartySecretary' },
      { position: 'communePeoplesCouncilChairperson' },
    ];
    expect(said(secretary, '2026-01-01', hanoi)).toBe('municipalStandingCommittee derived');
    expect(
      managingAuthority([{ position: 'minister' }, { position: 'centralCommitteeMember' }], {
        on: '2020-01-01',
      }).outcome,
    ).toEqual({ by: 'politburo' });
  });
});

const problemsOf = (given: LocalTable) => validateLocalTable(given).problems;

/** A table made for the test: it is nobody's decision. */
const table = (tiers: readonly (readonly string[])[], more: Partial<LocalTable> = {}): LocalTable => ({
  id: 'qd-1-tu-hanoi-2026',
  name: { vi: 'Bảng danh mục chức danh', en: 'Table of titles' },
  province: 'hanoi',
  from: '2026-02-01',
  groups: [{ code: 'A', name: { vi: 'Nhóm A', en: 'Group A' }, tiers: tiers.map((tier) => [...tier]) }],
  ...more,
});

describe('a local catalogue', () => {
  const local = localCatalogue(
    table([['provincialDepartmentDirector'], ['provincialDepartmentDeputyDirector', 'wardChief']], {
      titles: [
        {
          id: 'wardChief',
          name: { vi: 'Chức danh riêng', en: 'A title of its own' },
          level: 'commune',
          branch: 'state',
        },
      ],
      managed: [{ by: 'communeStandingCommittee', titles: ['wardChief'] }],
    }),
  );

  it('ranks, compares and manages as the central ones do, from its first day', () => {
    const options = { on: '2026-02-01', place: hanoi, local };
    expect(rankOf('provincialDepartmentDirector', options).outcome).toEqual({
      catalogue: 'qd-1-tu-hanoi-2026',
      group: 'A',
      tier: 1,
    });
    expect(rankOf('provincialDepartmentDirector', { ...options, on: '2026-01-31' }).status).toBe(
      'undetermined',
    );
    expect(compareRank('provincialDepartmentDirector', 'wardChief', options).outcome).toBe('higher');
    expect(compareRank('wardChief', 'communePartySecretary', options).order).toBe('incomparable');
    expect(managingAuthority('wardChief', options).outcome).toEqual({ by: 'communeStandingCommittee' });
    expect(positions({ on: '2026-02-01', group: 'A', local })).toHaveLength(3);
    expect(rankOf('communePartySecretary', options).outcome?.catalogue).toBe('qd-368-tw-2025');
  });

  const central = positions({ on: '2026-02-01', group: 'IV' })
    .filter(({ level }) => level !== 'central')
    .map(({ id }) => id);
  const ranked = central
    .map((id) => ({ id, tier: rankOf(id, { on: '2026-02-01', place: hanoi }).outcome?.tier }))
    .filter(({ tier }) => tier !== undefined);
  /** Tier 2 takes those the order sentence names at or below the provincial standing member. */
  const byOrderSentence = catalogueTimeline
    .flatMap(({ text }) => text.order.flatMap(({ atLeast }) => atLeast))
    .filter((id) => position(id).level === 'province' && !central.includes(id));
  const inOrder = Array.from({ length: 10 }, (_, at) => [
    ...ranked.filter(({ tier }) => tier === at + 1).map(({ id }) => id),
    ...(at === 1 ? byOrderSentence : []),
  ]);

  it('fits where every title is mapped in the central order', () => {
    expect(validateLocalTable(table(inOrder))).toMatchObject({
      status: 'determined',
      outcome: 'fits',
      under: 'qd-368-tw-2025',
      evidence: 'readInOneSource',
      trace: { on: '2026-02-01', steps: [] },
      notes: [{ code: 'catalogueReadInPart', values: { text: 'qd-368-tw-2025', groups: 'II, III, IV' } }],
      problems: [],
    });
  });

  it('names titles left out, ended, or put against the central order', () => {
    const { problems: without, outcome } = validateLocalTable(table(inOrder.slice(0, 9)));
    expect(outcome).toBe('doesNotFit');
    expect(without.map(({ code }) => code)).toEqual(inOrder[9]?.map(() => 'notMapped'));
    expect(without[0]?.provision).toEqual({ instrument: 'hd-45-btctw-2025', eId: 'point_V.2' });
    const upside = problemsOf(table([['communePartyDeputySecretary'], ['communePartySecretary']]));
    expect(upside.filter(({ code }) => code === 'againstCentralOrder')).toMatchObject([
      { title: 'communePartySecretary', against: 'communePartyDeputySecretary' },
    ]);
    const level = problemsOf(table([['communePartyDeputySecretary', 'communePartySecretary']]));
    expect(level.filter(({ code }) => code === 'againstCentralOrder')).toHaveLength(1);
    expect(problemsOf(table([['districtPartySecretary']]))[0]).toMatchObject({ code: 'notInUse' });
    expect(validateLocalTable(table([], { from: '2022-05-04' }))).toMatchObject({
      status: 'notApplicable',
      why: 'notYetInForce',
      problems: [{ code: 'noCentralCatalogue' }],
    });
  });

  it.each([
    [() => localCatalogue(table([['nobody']])), 'unknownId', 'table.groups[0].tiers[0][0]'],
    [() => localCatalogue(table([['minister'], ['minister']])), 'duplicate', 'table.groups'],
    [() => localCatalogue({ ...table([]), province: 'ngheAn' } as never), 'notOneOf', 'table.province'],
    [() => rankOf([], { on: '2026-01-01' }), 'outOfRange', 'posts'],
    [() => rankOf('ministr', { on: '2026-01-01' }), 'unknownId', 'posts'],
    [() => compareRank('minister', { position: 'x' }, { on: '2026-01-01' }), 'unknownId', 'b.position'],
    [() => rankOf('minister', {} as never), 'missing', 'options.on'],
  ])('refuses bad input %#', (call, code, path) => {
    expect(call).toThrow(InputError);
    expect(call).toThrow(expect.objectContaining({ code, path }));
  });
});

describe('the tables', () => {
  const known = new Set(positions().map(({ id }) => id));

  it('cite no title that is not on record', () => {
    const cited = [
      ...catalogueTimeline.flatMap(({ text }) => [
        ...[...text.ranks, ...text.bounds].flatMap(({ titles }) => titles),
        ...text.order.flatMap(({ titles, atLeast }) => [...titles, ...atLeast]),
        ...Object.entries(text.rankedAs).flat(),
      ]),
      ...managementTimeline.flatMap(({ text }) => text.rows.flatMap(({ titles }) => titles)),
      ...equivalenceLists.flatMap(({ steps }) => steps.flatMap(({ titles }) => titles)),
      ...Object.keys(partyRows),
      ...Object.values(stateOffices).flat(),
    ];
    expect(cited.filter((id) => !known.has(id))).toEqual([]);
  });

  it('name no title twice for one place in a list', () => {
    for (const { text } of catalogueTimeline)
      for (const band of ['twoCities', 'elsewhere'] as const) {
        const named = text.ranks
          .filter((row) => row.band === undefined || row.band === band)
          .flatMap(({ titles }) => titles);
        expect(named.filter((id, at) => named.indexOf(id) !== at)).toEqual([]);
      }
  });

  it('every rank and manager cites a provision on record', () => {
    for (const { text } of catalogueTimeline)
      for (const { provision: cited } of [...text.ranks, ...text.bounds, ...text.groups])
        if (cited) expect(provision(cited.ref)).toBeDefined();
    for (const { text } of managementTimeline)
      for (const { provision: cited } of text.rows) expect(provision(cited.ref)).toBeDefined();
  });

  it('coverage says what is read whole, in part, not at all', () => {
    const [kl35, qd368] = catalogueCoverage();
    expect(kl35?.groups.filter(({ read }) => read === 'none').map(({ code }) => code)).toEqual(['IV']);
    expect(qd368?.groups.map(({ code, titles, tiered, read }) => [code, titles, tiered, read])).toEqual([
      ['I.1', 5, 5, 'whole'],
      ['I.2', 12, 12, 'whole'],
      ['II', 20, 20, 'part'],
      ['III', 7, 5, 'part'],
      ['IV', 36, 36, 'part'],
    ]);
  });
});

describe('levels', () => {
  it('four levels until 30/06/2025, three from 01/07/2025', () => {
    expect(levelStructure('2025-06-30')).toMatchObject({
      units: { province: 63 },
      communeParty: 'grassroots',
    });
    expect(levelStructure('2025-06-30').communeKinds).toContain('township');
    expect(levelStructure('2025-07-01')).toMatchObject({
      levels: ['central', 'province', 'commune'],
      units: { province: 34 },
    });
    expect(levelStructure('2025-07-01').communeKinds).toContain('specialZone');
  });
});

describe('commune bodies (298-QĐ/TW Điều 4)', () => {
  it('three of a commune or ward committee, four of a special zone, none before 01/07/2025', () => {
    const partyBodies = (kind: 'ward' | 'specialZone', on: string) =>
      communeStructure(kind, on).outcome?.find(({ of }) => of === 'partyCommittee')?.bodies.length;
    expect([partyBodies('ward', '2025-07-01'), partyBodies('specialZone', '2025-07-01')]).toEqual([3, 4]);
    expect(communeStructure('ward', '2025-06-30')).toMatchObject({ why: 'notYetInForce' });
    expect(communeStructure('township', '2026-01-01')).toMatchObject({ why: 'ended' });
    expect(communeStructure('commune', '2026-01-01').notes).toEqual([]);
    expect(communeStructure('specialZone', '2026-01-01')).toMatchObject({
      outcome: [{ of: 'partyCommittee', evidence: 'readInOneSource' }],
      under: 'qd-298-tw-2025',
      evidence: 'readInOneSource',
      notes: [{ code: 'unread' }],
    });
  });
});

describe('confidence votes by position', () => {
  it('the voters on a title of the catalogue', () => {
    const on = '2023-12-11';
    expect(electorateOf({ forum: 'party', on, position: 'provincialPartySecretary' }).outcome?.title).toBe(
      'standingCommitteeMember',
    );
    expect(
      electorateOf({ forum: 'peoplesCouncil', on, position: 'provincialPeoplesCommitteeChairperson' }).outcome
        ?.voters,
    ).toEqual(['councilDeputies']);
    expect(electorateOf({ forum: 'party', on, position: 'minister' }).status).toBe('undetermined');
    expect(() => electorateOf({ forum: 'party', on, position: 'nobody' })).toThrow(
      expect.objectContaining({ code: 'unknownId', path: 'position' }),
    );
  });

  const holder = {
    forum: 'party',
    retirementLeaveNoticeOn: null,
    tookOffice: { by: 'election', on: '2024-06-01' },
  } as const;
  it.each([
    ['communePartySecretary', '2025-12-28', 'subject'],
    ['communePartyStandingCommitteeMember', '2025-12-28', 'notApplicable outOfScope'],
    ['provincialPartySecretary', '2025-12-28', 'subject'],
    ['communePartySecretary', '2025-06-30', 'undetermined levelHasSubordinateUnits'],
    ['districtPartySecretary', '2025-06-30', 'subject'],
  ] as const)('%s on %s: %s', (position, on, expected) => {
    const answer = pollEligibility({ ...holder, on, position });
    const open =
      answer.status === 'undetermined'
        ? answer.missing.join()
        : answer.status === 'notApplicable'
          ? answer.why
          : '';
    expect(answer.outcome ?? `${answer.status} ${open}`).toBe(expected);
  });

  it('a fact the caller gives is kept', () => {
    const given = {
      ...holder,
      on: '2025-12-28',
      position: 'provincialPartySecretary',
      holdsListedTitle: false,
    } as const;
    expect(pollEligibility(given)).toMatchObject({ status: 'notApplicable', why: 'outOfScope' });
  });

  it('a council polls the offices it elects, and no others', () => {
    const state = {
      ...holder,
      forum: 'peoplesCouncil',
      on: '2023-12-06',
      tookOffice: { by: 'election', on: '2021-06-01' },
    } as const;
    expect(pollEligibility({ ...state, position: 'provincialPeoplesCouncilChairperson' }).status).not.toBe(
      'notApplicable',
    );
    expect(pollEligibility({ ...state, position: 'provincialDepartmentDirector' }).status).toBe(
      'notApplicable',
    );
  });
});
