import type { TitleGroup } from '../catalogue.js';
import { p } from './provisions.js';

/** The four groups; the first in its two parts. */
export const groups: readonly TitleGroup[] = [
  {
    code: 'I.1',
    name: { vi: 'Lãnh đạo chủ chốt của Đảng, Nhà nước', en: 'Key leaders of the Party and State' },
    tiers: 0,
    read: 'whole',
    provision: p.unplaced__groupOneOne,
  },
  {
    code: 'I.2',
    name: {
      vi: 'Lãnh đạo cấp cao của Đảng, Nhà nước, Mặt trận Tổ quốc Việt Nam',
      en: 'High-ranking leaders of the Party, State and Fatherland Front',
    },
    tiers: 0,
    read: 'whole',
    provision: p.unplaced__groupOneTwo,
  },
  {
    code: 'II',
    name: { vi: 'Chức danh thuộc diện Bộ Chính trị quản lý', en: 'Titles managed by the Politburo' },
    tiers: 2,
    read: 'part',
    provision: p.unplaced__groupTwo,
  },
  {
    code: 'III',
    name: { vi: 'Chức danh thuộc diện Ban Bí thư quản lý', en: 'Titles managed by the Secretariat' },
    read: 'part',
    provision: p.unplaced__groupThree,
  },
  {
    code: 'IV',
    name: {
      vi: 'Khung chức danh do cấp ủy, tổ chức đảng, lãnh đạo cơ quan, đơn vị quản lý',
      en: 'Framework of titles managed by committees, Party organisations and heads of bodies',
    },
    tiers: 10,
    read: 'part',
    provision: p.unplaced__groupFour,
  },
];
