import { type Instrument, provisionsOf, type RecordedText } from '../../../law/index.js';
import type { ScoringScheme } from '../../schemes/model.js';
import { app4 } from '../qd-366-tw-2025/app-4.js';
import { concretising } from './parts.js';

const id = 'hd-20-duca-2026';
const since = '2026-06-08';

const instrument: Instrument = {
  id,
  kind: 'guidance',
  number: '20-HD/ĐUCA',
  title: {
    vi: 'Hướng dẫn đánh giá, xếp loại (Đảng ủy Công an Trung ương)',
    en: 'Guidance on assessment and rating (Central Public Security Party Committee)',
  },
  issuer: 'unitPartyCommittee',
  signedOn: since,
  inForceFrom: since,
  evidence: 'readInOneSource',
  remark: {
    vi: 'Tên nêu theo nội dung; ngày hiệu lực lấy theo ngày ký.',
    en: 'Named by its subject; the day of signing is taken as entry into force.',
  },
};

const provisions = provisionsOf(id, {
  unplaced__nonLeaderTable: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Người không giữ chức vụ: tiêu chí chung 20/8/2 theo Phụ lục 4 Quy định 366-QĐ/TW, mỗi mục đủ điểm hoặc 0 điểm.',
    en: 'Non-leaders: general criteria 20/8/2 on Annex 4 of Regulation 366-QĐ/TW, each item full points or none.',
  },
  unplaced__formula: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'KPI tập thể, người không giữ chức vụ (A + B + C) / 3; lãnh đạo (A + B + C + D) / 4; KPI người đứng đầu không cao hơn KPI tập thể; tổng điểm = điểm chung + KPI × 0,7. A, B, C lấy ba chữ số thập phân, KPI hai chữ số.',
    en: 'KPI of collectives and non-leaders (A + B + C) / 3, of leaders (A + B + C + D) / 4; the head’s is not above the collective’s; total = general points + KPI × 0.7. A, B, C to three decimals, KPI to two.',
  },
  unplaced__ceilings: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Chất lượng theo số lần phải sửa, tiến độ theo số lần bị nhắc: vượt mức tối đa 120 %; không lần nào 100 %; càng nhiều lần mức tối đa càng thấp, đến 0 %.',
    en: 'Quality by revisions, schedule by reminders: exceeded at most 120 %; none 100 %; the more of them the lower the ceiling, down to 0 %.',
  },
});

export const ducaTexts: readonly RecordedText[] = [{ instrument, provisions }];

const tens = (prefix: string, numerals: readonly string[], points: number) =>
  Object.fromEntries(numerals.map((numeral) => [`${prefix}.${numeral}`, points]));

/** Người không giữ chức vụ: 10 × 2, 4 × 2, 2. */
export const ducaNonLeader: ScoringScheme = {
  id: 'duca-nonleader',
  body: { vi: 'Đảng ủy Công an Trung ương', en: 'Central Public Security Party Committee' },
  since,
  general: {
    ...concretising(app4, {
      'A4.I.1': 20,
      ...tens('A4.I.1', ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'], 2),
      'A4.I.2': 8,
      ...tens('A4.I.2', ['i', 'ii', 'iii', 'iv'], 2),
      'A4.I.3': 2,
    }),
    mode: 'binary',
    provision: provisions.unplaced__nonLeaderTable.ref,
    evidence: 'readInOneSource',
  },
};

/** KPI: A quantity, B quality, C schedule, each achieved over assigned points; D units and persons rated completed or better. */
export const ducaKpi = {
  provision: provisions.unplaced__formula,
  ceilings: provisions.unplaced__ceilings,
  since,
  factors: {
    collective: ['A', 'B', 'C'],
    nonLeader: ['A', 'B', 'C'],
    leader: ['A', 'B', 'C', 'D'],
    head: ['A', 'B', 'C', 'D'],
  },
  /** What one percent of KPI is worth. */
  pointsPerPercent: 0.7,
  /** A, B, C to a thousandth, of the ratio or of the percentage; KPI to a hundredth of a percent. */
  steps: { asRatio: 0.1, asPercent: 0.001, kpi: 0.01 },
  /** Percent at most when exceeded; from so many revisions or reminders on, and at least where it is fixed. */
  exceeded: 120,
  revisions: [
    { from: 0, most: 100, least: 100 },
    { from: 1, most: 75, least: 0 },
    { from: 2, most: 50, least: 0 },
    { from: 5, most: 25, least: 0 },
    { from: 7, most: 0, least: 0 },
  ],
  reminders: [
    { from: 0, most: 100, least: 100 },
    { from: 1, most: 75, least: 0 },
    { from: 2, most: 50, least: 0 },
    { from: 3, most: 25, least: 0 },
    { from: 4, most: 0, least: 0 },
  ],
} as const;
