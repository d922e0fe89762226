import { type Instrument, provisionsOf, type RecordedText } from '../../../law/index.js';
import type { ScoringScheme } from '../../schemes/model.js';
import { app1 } from '../qd-366-tw-2025/app-1.js';
import { app2, split18x4x8 } from '../qd-366-tw-2025/app-2.js';
import { axes, concretising } from './parts.js';

const id = 'hd-03-tvdu-2026';
const since = '2026-09-10';

const instrument: Instrument = {
  id,
  kind: 'guidance',
  number: '03-HD/TVĐU',
  title: {
    vi: 'Hướng dẫn đánh giá, xếp loại hằng quý (Đảng ủy Tổng công ty Quản lý bay Việt Nam)',
    en: 'Guidance on quarterly assessment and rating (Party Committee of the Vietnam Air Traffic Management Corporation)',
  },
  issuer: 'unitPartyCommittee',
  signedOn: since,
  inForceFrom: since,
  evidence: 'readInOneSource',
  remark: {
    vi: 'Tên nêu theo nội dung; thay thế 02-HD/TVĐU ngày 01/06/2026. Đọc từ bản trích do máy nhận dạng, chủ bản trích chưa xác nhận.',
    en: 'Named by its subject; replaces 02-HD/TVĐU of 01/06/2026. Read from an extract of a machine-read scan its owner has not confirmed.',
  },
};

const provisions = provisionsOf(id, {
  app_1: {
    evidence: 'readInSeveralSources',
    vi: 'Tập thể: sáu tiêu chí chung, mỗi tiêu chí 5 điểm; kết quả nhiệm vụ 50 điểm và kết quả xếp loại trực thuộc 20 điểm.',
    en: 'Collectives: six general criteria of 5 points; results of tasks 50, ratings of what is under it 20.',
  },
  unplaced__scoreCard: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Mẫu 09A, 09B: tiêu chí chung 18/4/8, mỗi mục Đảm bảo hoặc Không đảm bảo; phần lời của hướng dẫn lại cho chấm điểm có trừ điểm.',
    en: 'Forms 09A, 09B: general criteria 18/4/8, each item met or not met; the body of the guidance lets points be cut instead.',
  },
  unplaced__axes: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Mẫu 09B (riêng Quý III/2026): sáu trục 15/10/10/15/10/10; trục không áp dụng ghi "K/AD", nêu lý do, bỏ ra và quy đổi phần còn lại.',
    en: 'Form 09B (Quý III/2026 only): six axes 15/10/10/15/10/10; an axis that does not apply is marked "K/AD" with a reason, dropped, and the rest rescaled.',
  },
  unplaced__productFormula: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Từng sản phẩm: tổng của tỷ trọng nhân với mức đạt A, B, C, D; điểm là tỷ lệ đó nhân trọng số sản phẩm; cộng không quá 70 điểm.',
    en: 'Each product: the weights times what A, B, C and D reach; its points are that percentage of its weight; at most 70 in all.',
  },
});

export const vatmTexts: readonly RecordedText[] = [{ instrument, provisions }];

const body = {
  vi: 'Đảng ủy Tổng công ty Quản lý bay Việt Nam',
  en: 'Party Committee of the Vietnam Air Traffic Management Corporation',
};

/** Phụ lục I: six times 5; the general part also in 20-HD/ĐUCA. */
export const collective6x5: ScoringScheme = {
  id: 'collective-6x5',
  body,
  since,
  general: {
    ...concretising(app1, {
      'A1.I.1': 5,
      'A1.I.2': 5,
      'A1.I.3': 5,
      'A1.I.4': 5,
      'A1.I.5': 5,
      'A1.I.6': 5,
    }),
    provision: provisions.app_1.ref,
    evidence: 'readInSeveralSources',
  },
  results: {
    ...concretising(app1, { 'A1.II.1': 50, 'A1.II.2': 20 }),
    provision: provisions.app_1.ref,
    evidence: 'readInSeveralSources',
  },
};

/** Mẫu 09A, 09B: the criteria of Phụ lục 2, used for the body’s own leaders; so do 20-HD/ĐUCA and Mẫu 01-A of TP.HCM. */
export const sheet18x4x8: ScoringScheme = {
  id: 'sheet-18-4-8',
  body,
  since,
  general: {
    ...concretising(app2, split18x4x8),
    mode: 'binary',
    provision: provisions.unplaced__scoreCard.ref,
    evidence: 'readInSeveralSources',
  },
};

/** Mẫu 09B: the points Thanh Hóa has too, with the rule on an axis that does not apply. */
export const axesVatm: ScoringScheme = {
  id: 'axes-vatm-09B',
  body,
  period: 'quarter',
  since,
  results: {
    ...axes([15, 10, 10, 15, 10, 10]),
    notApplicable: 'rescale',
    provision: provisions.unplaced__axes.ref,
    evidence: 'readInSeveralSources',
  },
  remarks: [
    {
      vi: 'Hướng dẫn yêu cầu trục chính chiếm 40 đến 50 % (28 đến 35 điểm), các trục khác cộng lại không quá 50 %; bảng này không theo yêu cầu đó.',
      en: 'The guidance asks for a main axis of 40 to 50 % (28 to 35 points) and the others together at most 50 %; this table does not follow it.',
      evidence: 'readInOneSource',
    },
  ],
};

/** KPI by product: percent unless said. */
export const vatmKpi = {
  provision: provisions.unplaced__productFormula,
  since,
  /** Khung tỷ trọng: A, B, C, D. */
  frames: {
    K1: { A: 25, B: 35, C: 20, D: 20 },
    K2: { A: 15, B: 50, C: 15, D: 20 },
    K3: { A: 20, B: 30, C: 35, D: 15 },
    K4: { A: 15, B: 30, C: 20, D: 35 },
  },
  /** Each weight may move so far from its frame, and they sum to this. */
  moves: 10,
  sum: 100,
  products: { least: 3, most: 7 },
  /** Points of a product, by its kind; of all together. */
  weights: { key: [15, 30], sudden: [10, 15], routine: [5, 10] },
  total: 70,
  /** What a product’s points are rounded to: the text says both. */
  steps: { tenth: 0.1, half: 0.5 },
  bands: [
    { id: 'full', from: 95 },
    { id: 'nearlyFull', from: 90 },
    { id: 'most', from: 80 },
    { id: 'minimum', from: 65 },
    { id: 'part', from: 50 },
    { id: 'none', from: 0 },
  ],
} as const;
