import { provisionsOf } from '../../../law/index.js';

const instrument = 'nd-335-2025';
const read = { evidence: 'readInSeveralSources' } as const;

/** Điều 14 đến 17, beside the criteria themselves: how the points of results follow from the factors. */
export const nd335Provisions = provisionsOf(instrument, {
  art_14__para_1: {
    ...read,
    vi: 'So sản phẩm, công việc đã quy đổi hoàn thành với số được giao trong tháng hoặc quý.',
    en: 'Converted products and work done are compared with those assigned in the month or quarter.',
  },
  art_14__para_2: {
    ...read,
    vi: 'Mỗi lần sản phẩm không đạt vì lỗi lớn về nội dung, mỗi lần chậm tiến độ: trừ 25 % điểm của sản phẩm đó, trừ nguyên nhân khách quan được cấp có thẩm quyền xác nhận.',
    en: 'Each time a product fails for a major fault of content, each delay: 25 % of the points of that product are taken off, unless an objective cause is confirmed by the authority.',
  },
  art_15__deputy: {
    evidence: 'readInOneSource',
    vi: 'Cấp phó: các yếu tố d, đ, e tính trong lĩnh vực được phân công phụ trách.',
    en: 'A deputy: the factors d, đ and e within the field assigned.',
  },
  art_16__para_1: {
    ...read,
    vi: 'Công chức không giữ chức vụ lãnh đạo, quản lý: điểm kết quả = (a + b + c) / 3 × 70.',
    en: 'Civil servants without a leading post: points of results = (a + b + c) / 3 × 70.',
  },
  art_16__para_2: {
    ...read,
    vi: 'Công chức lãnh đạo, quản lý (cấp trưởng, cấp phó): điểm kết quả = (a + b + c + d + đ + e) / 6 × 70.',
    en: 'Leading civil servants (heads and deputies): points of results = (a + b + c + d + đ + e) / 6 × 70.',
  },
});

const leading = {
  provision: nd335Provisions.art_16__para_2,
  evidence: nd335Provisions.art_16__para_2.evidence,
  factors: ['a', 'b', 'c', 'd', 'dd', 'e'],
} as const;

/**
 * Nghị định 335/2025/NĐ-CP: points of civil servants, Điều 12, 14 to 16. Its levels are the State rating’s.
 */
export const nd335Kpi = {
  instrument,
  since: '2026-01-01',
  formulas: {
    nonLeader: {
      provision: nd335Provisions.art_16__para_1,
      evidence: nd335Provisions.art_16__para_1.evidence,
      factors: ['a', 'b', 'c'],
    },
    leader: leading,
    deputy: { ...leading, evidence: nd335Provisions.art_15__deputy.evidence },
  },
  general: 30,
  results: 70,
  /** The factors d, đ, e have two values, in percent: the better first. */
  twoValues: [100, 50],
  /** Percent of a product’s points taken off each time it fails, each time it is late. */
  deduction: 25,
  /** Điều 15 khoản 3 điểm a: all of the staff reach this many points (the band of Hoàn thành nhiệm vụ), or not. */
  staffReach: 50,
  deputyWithinField: nd335Provisions.art_15__deputy,
} as const;

/** Điều 17 khoản 3, Điều 21 khoản 1: the points of the year are the average of the periods, those sent by the old body too. */
export const nd335Average = {
  since: nd335Kpi.since,
  provision: { instrument, eId: 'art_17' },
  sentByOldBody: { instrument, eId: 'art_21__para_1' },
  evidence: 'readInSeveralSources',
  /** A formula is printed, so what was done and assigned can be accumulated. */
  accumulates: true,
} as const;
