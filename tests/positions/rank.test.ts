import { describe, expect, it } from 'vitest';
import {
  compareRank,
  type Place,
  type PositionId,
  type Post,
  positions,
  type RankOrder,
  rankOf,
} from '../../src/positions/index.js';
import { daNang, hanoi, hoChiMinhCity, ngheAn } from './support.js';

const said = (posts: PositionId | Post | readonly Post[], on: string, place?: Place): string => {
  const answer = rankOf(posts, { on, place });
  if (answer.outcome)
    return `${answer.outcome.group}${answer.outcome.tier === undefined ? '' : `.${answer.outcome.tier}`}`;
  return answer.status === 'notApplicable'
    ? answer.why
    : `${answer.status} ${answer.status === 'undetermined' ? answer.why : ''}`;
};

describe('368-QĐ/TW, commune table: two bands', () => {
  it.each([
    ['communePartySecretary', 'IV.5', 'IV.6'],
    ['communePartyDeputySecretary', 'IV.6', 'IV.7'],
    ['communePeoplesCouncilChairperson', 'IV.6', 'IV.7'],
    ['communePeoplesCommitteeChairperson', 'IV.6', 'IV.7'],
    ['communePartyStandingCommitteeMember', 'IV.7', 'IV.8'],
    ['communePeoplesCouncilViceChairperson', 'IV.7', 'IV.8'],
    ['communePeoplesCommitteeViceChairperson', 'IV.7', 'IV.8'],
    ['communeFrontChairperson', 'IV.7', 'IV.8'],
    ['communePartyCommitteeMember', 'IV.8', 'IV.9'],
    ['communePartyBodyHead', 'IV.8', 'IV.9'],
    ['communeSpecialisedBodyHead', 'IV.8', 'IV.9'],
    ['communePeoplesCouncilBoardHead', 'IV.8', 'IV.9'],
    ['communeFrontViceChairHeadingOrganisation', 'IV.8', 'IV.9'],
    ['communeFrontViceChairperson', 'IV.9', 'IV.10'],
    ['communePartyBodyDeputyHead', 'IV.10', 'IV.10'],
    ['communeSpecialisedBodyDeputyHead', 'IV.10', 'IV.10'],
    ['communePeoplesCouncilBoardDeputyHead', 'IV.10', 'IV.10'],
    ['communeInspectionCommitteeMember', 'IV.10', 'undetermined textSilent'],
    ['communeSocioPoliticalDeputyHead', 'undetermined textSilent', 'IV.10'],
  ])('%s: %s in the two cities, %s elsewhere', (id, cities, elsewhere) => {
    expect([hanoi, hoChiMinhCity, ngheAn, daNang].map((place) => said(id, '2025-12-01', place))).toEqual([
      cities,
      cities,
      elsewhere,
      elsewhere,
    ]);
  });

  it('without a place the fact is missing, and both ranks stay possible', () => {
    const answer = rankOf('communePartySecretary', { on: '2025-12-01' });
    expect(answer).toMatchObject({ why: 'missingFacts', missing: ['posts.place.province'] });
    expect(answer.status === 'undetermined' && answer.possible.map(({ tier }) => tier)).toEqual([5, 6]);
  });

  it('a chief of a body ranks as the kind of title the table names, marked as inferred', () => {
    const answer = rankOf('communeOfficeChief', { on: '2026-01-01', place: hanoi });
    expect(answer).toMatchObject({ outcome: { group: 'IV', tier: 8 }, evidence: 'derived' });
    expect(answer.notes.map(({ code }) => code)).toEqual(['rankedByKind']);
  });
});

describe('ranks by day', () => {
  it.each([
    ['communePartySecretary', '2022-05-04', ngheAn, 'notYetInForce'],
    ['communePartySecretary', '2022-05-05', ngheAn, 'XI.1'],
    ['communePartyDeputySecretary', '2024-06-01', undefined, 'XI.2'],
    ['communePeoplesCommitteeViceChairperson', '2024-06-01', undefined, 'XI.3'],
    ['communeWomensUnionPresident', '2024-06-01', undefined, 'XI.3'],
    ['communePartySecretary', '2025-09-07', ngheAn, 'XI.1'],
    [
      'communePartySecretary',
      '2025-09-07',
      { province: 'province', commune: 'specialZone' },
      'undetermined textSilent',
    ],
    ['communePartySecretary', '2025-09-08', { province: 'province', commune: 'specialZone' }, 'IV.6'],
    ['secretariatStandingMember', '2025-09-07', undefined, 'II'],
    ['secretariatStandingMember', '2025-09-08', undefined, 'I.1'],
    ['centralInspectionChairperson', '2024-01-01', undefined, 'undetermined textSilent'],
    ['centralInspectionChairperson', '2026-01-01', undefined, 'I.2'],
    ['provincialPartyDeputySecretary', '2025-11-01', hanoi, 'II.1'],
    ['provincialPartyDeputySecretary', '2025-11-01', ngheAn, 'III.1'],
    ['centralCommissionDeputyHeadInCC', '2026-01-01', undefined, 'II.1'],
    ['centralCommissionDeputyHead', '2026-01-01', undefined, 'undetermined textSilent'],
    ['provincialStandingCommitteeMember', '2026-01-01', hanoi, 'IV.1'],
    ['provincialStandingCommitteeMember', '2026-01-01', daNang, 'undetermined textSilent'],
    ['provincialDepartmentDirector', '2026-01-01', hanoi, 'undetermined localTextNeeded'],
    ['districtPartySecretary', '2025-06-30', hanoi, 'undetermined localTextNeeded'],
    ['districtPartySecretary', '2025-07-01', hanoi, 'ended'],
    ['communePartyBodyHead', '2025-06-30', hanoi, 'notYetInForce'],
    ['minister', '2024-01-01', undefined, 'undetermined textSilent'],
  ] as const)('%s on %s, %o: %s', (id, on, place, expected) => expect(said(id, on, place)).toBe(expected));

  it('a rank not known keeps its group, and gets an equivalent only as a hint', () => {
    const deputy = rankOf('centralCommissionDeputyHead', { on: '2026-01-01' });
    expect(deputy.status === 'undetermined' && deputy.possible).toEqual([
      { catalogue: 'qd-368-tw-2025', group: 'III' },
    ]);
    const hints = rankOf('districtPartySecretary', { on: '2025-08-01', place: hanoi }).notes.map(
      ({ values }) => values['en'],
    );
    expect(hints).toEqual(['group 3', 'step 5 of a province’s table']);
    expect(rankOf('minister', { on: '2024-01-01' }).outcome).toBeUndefined();
  });

  it('"Thành ủy" of tier IV.1 may be read as every central city', () => {
    const readings = { 'positions.groupFourTierOnePlace': 'centralCities' } as const;
    const options = { on: '2026-01-01', readings };
    expect(rankOf('provincialStandingCommitteeMember', { ...options, place: daNang }).outcome).toMatchObject({
      group: 'IV',
      tier: 1,
    });
    expect(rankOf('provincialStandingCommitteeMember', { ...options, place: ngheAn }).status).toBe(
      'undetermined',
    );
  });

  it('the number of key and high-ranking leaders: 4 and 9, then 5 and 12', () => {
    const count = (on: string, group: string) => positions({ on, group }).length;
    expect([count('2025-09-07', 'I'), count('2025-09-07', 'II')]).toEqual([4, 9]);
    expect([count('2025-09-08', 'I.1'), count('2025-09-08', 'I.2')]).toEqual([5, 12]);
  });
});

describe('somebody with several posts', () => {
  const on = '2026-01-01';
  const secretary = (fullTime?: boolean): Post => ({
    position: 'communePartySecretary',
    ...(fullTime !== undefined && { fullTime }),
  });
  const chair = (fullTime?: boolean): Post => ({
    position: 'communePeoplesCouncilChairperson',
    ...(fullTime !== undefined && { fullTime }),
  });
  const of = (...posts: Post[]) => rankOf(posts, { on, place: hanoi });

  it('ranks by the highest full-time one; concurrent posts do not rank', () => {
    expect(of(chair(false), secretary(true))).toMatchObject({
      by: 'communePartySecretary',
      outcome: { tier: 5 },
    });
    expect(of(chair(true), secretary(false))).toMatchObject({
      by: 'communePeoplesCouncilChairperson',
      outcome: { tier: 6 },
    });
    expect(of(chair(true), secretary(true))).toMatchObject({ by: 'communePartySecretary' });
  });

  it('a post of which it is not said matters only where it could be the highest', () => {
    expect(of(chair(), secretary(true))).toMatchObject({ by: 'communePartySecretary' });
    expect(of(chair(true), secretary())).toMatchObject({
      why: 'missingFacts',
      missing: ['posts[1].fullTime'],
    });
  });

  it('only concurrent posts: nothing ranks', () => {
    expect(of(chair(false)).status).toBe('undetermined');
    expect(of(chair(false)).notes.map(({ code }) => code)).toEqual(['noFullTimePost']);
  });
});

describe('compareRank', () => {
  const on = '2026-01-01';
  const order = (a: PositionId | Post, b: PositionId | Post, place?: Place, day = on): RankOrder =>
    compareRank(a, b, { on: day, place }).order;

  it.each([
    ['communePartySecretary', 'communePeoplesCommitteeChairperson', hanoi, 'higher'],
    ['provincialStandingCommitteeMember', 'ministryDepartmentDirector', ngheAn, 'higherOrEqual'],
    ['ministryBureauDirector', 'provincialStandingCommitteeMember', ngheAn, 'lowerOrEqual'],
    [
      'provincialStandingCommitteeMember',
      'provincialPeoplesCommitteeViceChairperson',
      ngheAn,
      'higherOrEqual',
    ],
    ['provincialStandingCommitteeMember', 'provincialPeoplesCommitteeViceChairperson', hanoi, 'equal'],
    ['provincialStandingCommitteeMember', 'deputyMinister', ngheAn, 'lower'],
    ['provincialStandingCommitteeMember', 'provincialPartyDeputySecretary', ngheAn, 'lower'],
    ['provincialStandingCommitteeMember', 'nationalAssemblyCommitteeViceChairperson', ngheAn, 'lower'],
    ['provincialStandingCommitteeMember', 'womensUnionVicePresident', ngheAn, 'lower'],
    ['provincialStandingCommitteeMember', 'womensUnionPresident', ngheAn, 'lower'],
    ['generalSecretary', 'secretariatStandingMember', undefined, 'equal'],
    ['generalSecretary', 'politburoMember', undefined, 'higher'],
    ['minister', 'deputyMinister', undefined, 'higher'],
    ['centralCommissionDeputyHead', 'massAssociationPresidentSecretariat', undefined, 'incomparable'],
    ['provincialDepartmentDirector', 'communePartySecretary', hanoi, 'incomparable'],
    ['communePartySecretary', 'communePartyDeputySecretary', undefined, 'incomparable'],
  ] as const)('%s, %s at %o: %s', (a, b, place, expected) => expect(order(a, b, place)).toBe(expected));

  it('a secretary elsewhere is level with a committee chair in Hà Nội (tier 6 both)', () => {
    const a = { position: 'communePartySecretary', place: ngheAn };
    const b = { position: 'communePeoplesCommitteeChairperson', place: hanoi };
    expect(compareRank(a, b, { on })).toMatchObject({ outcome: 'equal', evidence: 'readInOneSource' });
  });

  it('two catalogues are never compared, and neither are the scales of 35-KL/TW', () => {
    const before = { position: 'communePartySecretary', on: '2025-09-07' };
    expect(compareRank(before, 'communePartySecretary', { on, place: hanoi })).toMatchObject({
      status: 'undetermined',
      order: 'incomparable',
      notes: [{ code: 'twoCatalogues' }],
    });
    expect(order('communePartySecretary', 'ministryDivisionHead', undefined, '2024-01-01')).toBe(
      'incomparable',
    );
    expect(order('communePartySecretary', 'districtOfficeHead', undefined, '2024-01-01')).toBe('equal');
    expect(order('districtOfficeHead', 'communePartyDeputySecretary', undefined, '2024-01-01')).toBe(
      'higher',
    );
  });

  it('the order of listing may be read as an order', () => {
    const readings = { 'positions.groupOneOrder': 'listOrder' } as const;
    expect(compareRank('generalSecretary', 'statePresident', { on, readings }).outcome).toBe('higher');
    expect(compareRank('generalSecretary', 'statePresident', { on }).notes.map(({ code }) => code)).toEqual([
      'reading',
    ]);
  });
});
