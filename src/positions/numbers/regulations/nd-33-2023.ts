import { provisionsOf } from '../../../law/index.js';
import { percent } from '../../../quantity/index.js';
import type { AllowanceRow } from './allowances.js';

/** The record of the decree is held with the training of commune cadres. */
export const nd33Provisions = provisionsOf('nd-33-2023', {
  art_19__para_1: {
    evidence: 'readInOneSource',
    vi: 'Phụ cấp chức vụ: Bí thư 0,30; Phó Bí thư, Chủ tịch Hội đồng nhân dân, Chủ tịch Ủy ban nhân dân 0,25; Chủ tịch Mặt trận, Phó Chủ tịch Hội đồng nhân dân, Phó Chủ tịch Ủy ban nhân dân 0,20; người đứng đầu các đoàn thể 0,15.',
    en: 'Allowances: Secretary 0.30; Deputy Secretary, Chairpersons of Council and Committee 0.25; Chairperson of the Front, Vice Chairs of Council and Committee 0.20; heads of the organisations 0.15.',
  },
  unplaced__cadresAfter: {
    evidence: 'unverified',
    numberUnverified: true,
    vi: 'Phần về cán bộ cấp xã sau 30/06/2025: chưa rõ còn hiệu lực hay không.',
    en: 'Its part on commune cadres after 30/06/2025: it is not known whether it still stands.',
  },
});

const committee = ['communePeoplesCommitteeChairperson', 'communePeoplesCommitteeViceChairperson'];
const rows: readonly Pick<AllowanceRow, 'titles' | 'coefficient'>[] = [
  { titles: ['communePartySecretary'], coefficient: percent(30) },
  {
    titles: [
      'communePartyDeputySecretary',
      'communePeoplesCouncilChairperson',
      'communePeoplesCommitteeChairperson',
    ],
    coefficient: percent(25),
  },
  {
    titles: [
      'communeFrontChairperson',
      'communePeoplesCouncilViceChairperson',
      'communePeoplesCommitteeViceChairperson',
    ],
    coefficient: percent(20),
  },
  {
    titles: [
      'communeYouthUnionSecretary',
      'communeWomensUnionPresident',
      'communeFarmersAssociationPresident',
      'communeVeteransAssociationPresident',
    ],
    coefficient: percent(15),
  },
];

const provision = nd33Provisions.art_19__para_1;
const beside = nd33Provisions.unplaced__cadresAfter;

/** Plain until the district level ended; the two posts of the People's Committee until another decree took them over. */
export const nd33: readonly AllowanceRow[] = rows.flatMap((row) => [
  { ...row, provision, from: '2023-08-01', to: '2025-06-30' },
  { ...row, provision, beside, from: '2025-07-01', to: '2025-12-31' },
  {
    ...row,
    titles: row.titles.filter((title) => !committee.includes(title)),
    provision,
    beside,
    from: '2026-01-01',
  },
]);
