import { describe, expect, it } from 'vitest';
import { leadershipAllowance } from '../../../src/positions/index.js';
import { refusal } from '../appointment/support.js';
import { cases, daNang, hanoi, hoChiMinhCity, ngheAn, type Row, told } from '../support.js';

const on = '2026-02-01';
const amounts = (title: string) =>
  [hanoi, hoChiMinhCity, ngheAn, daNang].map(
    (place) => leadershipAllowance(title, { on, place }).outcome?.amount,
  );

describe('07/2026/NĐ-CP: communes by place, from 01/01/2026', () => {
  it.each([
    ['P19', 'communePeoplesCommitteeChairperson', 1_638_000, 1_404_000],
    ['H-11', 'communePeoplesCommitteeViceChairperson', 1_404_000, 1_170_000],
    ['H-11', 'communeSpecialisedBodyHead', 819_000, 585_000],
    ['H-11', 'communeSpecialisedBodyDeputyHead', 468_000, 351_000],
  ])('%s: %s', (_, title, cities, elsewhere) =>
    expect(amounts(title)).toEqual([cities, cities, elsewhere, elsewhere]),
  );

  it.each([
    ['ministryBureauDirector', 1, 110],
    ['ministryBureauDirector', 2, 100],
    ['classOneDepartmentDeputyDirector', undefined, 90],
  ] as const)('%s of class %s: %i hundredths', (title, departmentClass, numerator) =>
    expect(leadershipAllowance(title, { on, departmentClass }).outcome?.coefficient).toEqual({
      numerator,
      denominator: 100,
    }),
  );
});

describe('33/2023/NĐ-CP Art. 19(1)', () => {
  it.each([
    ['communePartySecretary', 30],
    ['communePartyDeputySecretary', 25],
    ['communePeoplesCouncilChairperson', 25],
    ['communePeoplesCommitteeChairperson', 25],
    ['communeFrontChairperson', 20],
    ['communePeoplesCouncilViceChairperson', 20],
    ['communePeoplesCommitteeViceChairperson', 20],
    ['communeYouthUnionSecretary', 15],
    ['communeWomensUnionPresident', 15],
    ['communeFarmersAssociationPresident', 15],
    ['communeVeteransAssociationPresident', 15],
  ])('%s: %i hundredths, anywhere', (title, numerator) =>
    expect(leadershipAllowance(title, { on: '2024-06-01' }).outcome).toEqual({
      coefficient: { numerator, denominator: 100 },
    }),
  );
});

describe('the whole answer', () => {
  const rows: readonly Row[] = [
    [
      'P19: chair of a ward committee in Hà Nội',
      () => leadershipAllowance('communePeoplesCommitteeChairperson', { on, place: hanoi }),
      'determined readInSeveralSources nd-07-2026 2026-02-01',
      'by: communePeoplesCommitteeChairperson',
      'outcome: coefficient (numerator 70 denominator 100) baseSalary 2340000 amount 1638000',
      'provision: nd-07-2026#unplaced__communes',
    ],
    [
      'another base salary',
      () => leadershipAllowance('communePeoplesCommitteeChairperson', { on, place: hanoi, baseSalary: 1000 }),
      'determined readInSeveralSources nd-07-2026 2026-02-01',
      'by: communePeoplesCommitteeChairperson',
      'outcome: coefficient (numerator 70 denominator 100) baseSalary 1000 amount 700',
      'provision: nd-07-2026#unplaced__communes',
    ],
    [
      'the place not given: both stay possible',
      () => leadershipAllowance('communePeoplesCommitteeChairperson', { on, baseSalary: 100 }),
      'undetermined missingFacts nd-07-2026 2026-02-01',
      'by: communePeoplesCommitteeChairperson',
      'missing: place.province',
      'possible: coefficient (numerator 70 denominator 100) baseSalary 100 amount 70, coefficient (numerator 60 denominator 100) baseSalary 100 amount 60',
    ],
    [
      'the class of a bureau not given',
      () => leadershipAllowance('ministryBureauDirector', { on, baseSalary: 100 }),
      'undetermined missingFacts nd-07-2026 2026-02-01',
      'by: ministryBureauDirector',
      'missing: departmentClass',
      'possible: coefficient (numerator 110 denominator 100) baseSalary 100 amount 110, coefficient (numerator 100 denominator 100) baseSalary 100 amount 100',
    ],
    [
      'the last day of the earlier number for the committee',
      () => leadershipAllowance('communePeoplesCommitteeChairperson', { on: '2025-12-31', place: hanoi }),
      'determined unverified nd-33-2023 2025-12-31',
      'by: communePeoplesCommitteeChairperson',
      'outcome: coefficient (numerator 25 denominator 100)',
      'provision: nd-33-2023#art_19__para_1',
      'weakEvidence | remark | nd-33-2023#unplaced__cadresAfter | Its part on commune cadres after 30/06/2025: it is not known whether it still stands.',
    ],
    [
      'the first day of the later one',
      () =>
        leadershipAllowance('communePeoplesCommitteeViceChairperson', { on: '2026-01-01', place: ngheAn }),
      'determined readInSeveralSources nd-07-2026 2026-01-01',
      'by: communePeoplesCommitteeViceChairperson',
      'outcome: coefficient (numerator 50 denominator 100) baseSalary 2340000 amount 1170000',
      'provision: nd-07-2026#unplaced__communes',
    ],
    [
      'a secretary in 2026: the number of 2023, unverified',
      () => leadershipAllowance('communePartySecretary', { on }),
      'determined unverified nd-33-2023 2026-02-01',
      'by: communePartySecretary',
      'outcome: coefficient (numerator 30 denominator 100) baseSalary 2340000 amount 702000',
      'provision: nd-33-2023#art_19__para_1',
      'weakEvidence | remark | nd-33-2023#unplaced__cadresAfter | Its part on commune cadres after 30/06/2025: it is not known whether it still stands.',
    ],
    [
      'the last day it plainly stands',
      () => leadershipAllowance('communePartySecretary', { on: '2025-06-30' }),
      'determined readInOneSource nd-33-2023 2025-06-30',
      'by: communePartySecretary',
      'outcome: coefficient (numerator 30 denominator 100)',
      'provision: nd-33-2023#art_19__para_1',
    ],
    [
      'its first day',
      () => leadershipAllowance('communePartySecretary', { on: '2023-08-01' }),
      'determined readInOneSource nd-33-2023 2023-08-01',
      'by: communePartySecretary',
      'outcome: coefficient (numerator 30 denominator 100)',
      'provision: nd-33-2023#art_19__para_1',
    ],
    [
      'the day before',
      () => leadershipAllowance('communePartySecretary', { on: '2023-07-31' }),
      'notApplicable notYetInForce 2023-07-31',
      'by: communePartySecretary',
    ],
    [
      'a title that could not be read',
      () => leadershipAllowance('minister', { on }),
      'undetermined textSilent nd-07-2026 2026-02-01',
      'by: minister',
      'silent | unread | The allowance of this title is not in what could be read of the texts.',
    ],
    [
      'a title that has ended',
      () => leadershipAllowance('districtPartySecretary', { on }),
      'notApplicable ended 2026-02-01',
      'by: districtPartySecretary',
    ],
  ];
  it.each(cases(rows))('$name', ({ ask, lines }) => expect(told(ask())).toEqual(lines));

  it.each([
    [() => leadershipAllowance('nobody', { on }), 'unknownId position'],
    [() => leadershipAllowance('minister', { on, baseSalary: 0 }), 'outOfRange options.baseSalary'],
    [() => leadershipAllowance('minister', {} as never), 'missing options.on'],
    [() => leadershipAllowance(3 as never, { on }), 'wrongType position'],
  ])('refuses what cannot be %#', (call, expected) => expect(refusal(call)).toBe(expected));
});
