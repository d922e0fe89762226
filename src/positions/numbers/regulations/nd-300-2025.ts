import { provisionsOf } from '../../../law/index.js';
import { fraction } from '../../../quantity/index.js';
import type { DeputyText } from './deputies.js';

const p = provisionsOf('nd-300-2025', {
  unplaced__communes: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Cấp xã: bình quân không quá 2,5 Phó Chủ tịch Ủy ban nhân dân một đơn vị, tính trong toàn tỉnh (Điều 5, Điều 6).',
    en: 'Communes: on average at most 2.5 Vice Chairs of the People’s Committee a unit, over the whole province (Art. 5, 6).',
  },
  unplaced__provinces: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Cấp tỉnh: Thành phố Hồ Chí Minh không quá 8; thành phố hình thành từ 3 đơn vị không quá 7, từ 2 đơn vị không quá 6; tỉnh từ 3 đơn vị, hoặc từ 2 đơn vị có loại I, không quá 6; từ 2 đơn vị loại II, III không quá 5; không sắp xếp: Hà Nội không quá 5, Huế và tỉnh loại I không quá 4, tỉnh loại II, III không quá 3 (Điều 5, Điều 6).',
    en: 'Provinces: Ho Chi Minh City at most 8; a city made of 3 units 7, of 2 units 6; a province made of 3, or of 2 with one of class I, 6; of 2 of class II or III, 5; not merged: Hà Nội 5, Huế and provinces of class I 4, of class II or III 3 (Art. 5, 6).',
  },
  unplaced__rotation: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Chức danh do Trung ương luân chuyển về không tính trong số lượng này (Điều 5, Điều 6).',
    en: 'Posts filled by rotation from the Centre are outside the number (Art. 5, 6).',
  },
});

const provincial = {
  of: 'provincialPeoplesCommittee',
  provision: p.unplaced__provinces,
  beside: [p.unplaced__rotation],
} as const;

/** 300/2025/NĐ-CP; the only unmerged city beside Hà Nội is Huế. */
export const nd300: DeputyText = {
  instrument: { id: 'nd-300-2025' },
  provisions: p,
  rules: [
    {
      of: 'communePeoplesCommittees',
      most: [{ part: fraction(5, 2), of: 'units' }],
      provision: p.unplaced__communes,
      beside: [p.unplaced__rotation],
    },
    { ...provincial, when: { province: 'hoChiMinhCity' }, most: [8] },
    { ...provincial, when: { province: 'hanoi' }, most: [5] },
    { ...provincial, when: { province: 'otherCity', mergedFrom: 3 }, most: [7] },
    { ...provincial, when: { province: 'otherCity', mergedFrom: 2 }, most: [6] },
    { ...provincial, when: { province: 'otherCity', mergedFrom: 1 }, most: [4] },
    { ...provincial, when: { province: 'province', mergedFrom: 3 }, most: [6] },
    { ...provincial, when: { province: 'province', mergedFrom: 2, classOne: true }, most: [6] },
    { ...provincial, when: { province: 'province', mergedFrom: 2, classOne: false }, most: [5] },
    { ...provincial, when: { province: 'province', mergedFrom: 1, classOne: true }, most: [4] },
    { ...provincial, when: { province: 'province', mergedFrom: 1, classOne: false }, most: [3] },
  ],
};
