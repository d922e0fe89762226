import { type Instrument, provisionsOf, type RecordedText } from '../../../law/index.js';
import type { ScoringScheme } from '../../schemes/model.js';
import { axes, numbered } from './parts.js';

const id = 'qd-1923-cdkt-2026';

const instrument: Instrument = {
  id,
  kind: 'decision',
  number: '1923/QĐ-CĐKT',
  title: {
    vi: 'Quyết định về đánh giá, xếp loại (Trường Cao đẳng Kon Tum)',
    en: 'Decision on assessment and rating (Kon Tum College)',
  },
  issuer: 'publicServiceUnit',
  signedOn: '2026-08-30',
  inForceFrom: '2026-08-30',
  evidence: 'readInOneSource',
  remark: {
    vi: 'Tên nêu theo nội dung; ngày hiệu lực lấy theo ngày ký.',
    en: 'Named by its subject; the day of signing is taken as entry into force.',
  },
};

const provisions = provisionsOf(id, {
  unplaced__general: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Tiêu chí chung 13/12/5, mỗi nhóm không dưới 5 điểm; mức của từng nhóm theo tỷ lệ 90, 70, 50 %.',
    en: 'General criteria 13/12/5, no group under 5 points; each group has bands at 90, 70 and 50 %.',
  },
  unplaced__axes: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Sáu trục kết quả theo vị trí; trục chính không dưới 40 % trọng số.',
    en: 'Six result axes by post; the main axis at least 40 % of the weight.',
  },
});

export const konTumTexts: readonly RecordedText[] = [{ instrument, provisions }];

const body = { vi: 'Trường Cao đẳng Kon Tum', en: 'Kon Tum College' };
const since = '2026-08-30';

/** Viên chức, người lao động: tiêu chí chung. */
export const konTumStaff: ScoringScheme = {
  id: 'kontum-13-12-5',
  body,
  since,
  general: {
    frame: null,
    mode: 'graded',
    items: [...numbered(1, 13), ...numbered(2, 12), ...numbered(3, 5)],
    groupBands: [
      { id: '90-100', from: 90 },
      { id: '70-90', from: 70 },
      { id: '50-70', from: 50 },
      { id: '0-50', from: 0 },
    ],
    provision: provisions.unplaced__general.ref,
    evidence: 'readInOneSource',
  },
};

const axesOf = (post: string, points: Parameters<typeof axes>[0]): ScoringScheme => ({
  id: `axes-kt-${post}`,
  body,
  since,
  results: {
    ...axes(points),
    main: { least: 40 },
    provision: provisions.unplaced__axes.ref,
    evidence: 'readInOneSource',
  },
  remarks: [
    {
      vi: 'Trục T4 không bao giờ được miễn đối với viên chức quản lý.',
      en: 'Axis T4 is never waived for managers.',
      evidence: 'readInOneSource',
    },
  ],
});

/** Trưởng, phó phòng, khoa; bộ môn, nhà giáo; giáo vụ, hành chính; hỗ trợ. */
export const konTumAxes: readonly ScoringScheme[] = [
  axesOf('head', [40, 7, 8, 5, 5, 5]),
  axesOf('teacher', [40, 5, 10, 5, 5, 5]),
  axesOf('admin', [45, 7, 6, 4, 4, 4]),
  axesOf('support', [55, 3, 3, 3, 3, 3]),
];
