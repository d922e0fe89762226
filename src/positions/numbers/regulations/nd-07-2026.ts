import { type Instrument, provisionsOf } from '../../../law/index.js';
import { percent } from '../../../quantity/index.js';
import type { AllowanceRow } from './allowances.js';

export const nd07Record: Instrument = {
  id: 'nd-07-2026',
  kind: 'decree',
  number: '07/2026/NĐ-CP',
  title: {
    vi: 'Nghị định sửa đổi, bổ sung Nghị định 204/2004/NĐ-CP về chế độ tiền lương',
    en: 'Decree amending Decree 204/2004 on salaries',
  },
  issuer: 'government',
  signedOn: '2026-01-10',
  inForceFrom: '2026-01-10',
  evidence: 'readInSeveralSources',
  remark: {
    vi: 'Ngày ký chưa kiểm chứng; phụ cấp áp dụng từ 01/01/2026.',
    en: 'The day of signing is unverified; the allowances apply from 01/01/2026.',
  },
};

export const nd07Provisions = provisionsOf(nd07Record.id, {
  unplaced__communes: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Phụ cấp chức vụ cấp xã (Hà Nội, Thành phố Hồ Chí Minh; nơi khác): Chủ tịch Ủy ban nhân dân 0,70; 0,60. Phó Chủ tịch 0,60; 0,50. Trưởng phòng 0,35; 0,25. Phó trưởng phòng 0,20; 0,15.',
    en: 'Leadership allowances of communes (Hà Nội, TP. Hồ Chí Minh; elsewhere): Chairperson of the People’s Committee 0.70; 0.60. Vice Chair 0.60; 0.50. Division head 0.35; 0.25. Deputy 0.20; 0.15.',
  },
  unplaced__bureaus: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Cục thuộc bộ (loại 1; loại 2): Cục trưởng 1,10; 1,00. Phó Cục trưởng 0,90; 0,80.',
    en: 'Bureau of a ministry (class 1; class 2): director 1.10; 1.00. Deputy director 0.90; 0.80.',
  },
});

const from = '2026-01-01';
const commune = { from, provision: nd07Provisions.unplaced__communes } as const;
const bureau = { from, provision: nd07Provisions.unplaced__bureaus } as const;

const byPlace = (title: string, cities: number, elsewhere: number): readonly AllowanceRow[] => [
  { ...commune, titles: [title], band: 'twoCities', coefficient: percent(cities) },
  { ...commune, titles: [title], band: 'elsewhere', coefficient: percent(elsewhere) },
];

export const nd07: readonly AllowanceRow[] = [
  ...byPlace('communePeoplesCommitteeChairperson', 70, 60),
  ...byPlace('communePeoplesCommitteeViceChairperson', 60, 50),
  ...byPlace('communeSpecialisedBodyHead', 35, 25),
  ...byPlace('communeSpecialisedBodyDeputyHead', 20, 15),
  { ...bureau, titles: ['ministryBureauDirector'], departmentClass: 1, coefficient: percent(110) },
  { ...bureau, titles: ['ministryBureauDirector'], departmentClass: 2, coefficient: percent(100) },
  { ...bureau, titles: ['classOneDepartmentDeputyDirector'], coefficient: percent(90) },
];

/** The base salary the coefficients are multiplied by, as printed with them. */
export const baseSalaries = [{ from, text: 2_340_000 }] as const;
