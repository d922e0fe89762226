import { type Instrument, provisionsOf, type RecordedText } from '../../../law/index.js';
import type { ScoringScheme } from '../../schemes/model.js';
import { axes, numbered, times } from './parts.js';

const id = 'hd-06-btctu-hcm-2026';
const since = '2026-08-12';

const instrument: Instrument = {
  id,
  kind: 'guidance',
  number: '06-HD/BTCTU',
  title: {
    vi: 'Hướng dẫn đánh giá, xếp loại (Ban Tổ chức Thành ủy Thành phố Hồ Chí Minh)',
    en: 'Guidance on assessment and rating (Organisation Commission of the Party Committee of Hồ Chí Minh City)',
  },
  issuer: 'provincialOrganisationCommission',
  signedOn: since,
  inForceFrom: since,
  evidence: 'readInOneSource',
  remark: {
    vi: 'Tên nêu theo nội dung; ngày hiệu lực lấy theo ngày ký.',
    en: 'Named by its subject; the day of signing is taken as entry into force.',
  },
};

const provisions = provisionsOf(id, {
  unplaced__form01B: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Mẫu 01-B, người không giữ chức vụ: 18/4/8, 16 mục, mỗi mục đủ điểm hoặc 0 điểm.',
    en: 'Form 01-B, non-leaders: 18/4/8, sixteen items, each full points or none.',
  },
  unplaced__axes: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Sáu trục kết quả: 10/15/10/20/10/5 (đọc từ một ứng dụng của thành phố).',
    en: 'Six result axes: 10/15/10/20/10/5 (read from an application of the city).',
  },
  app_5: {
    evidence: 'readInOneSource',
    vi: 'Điểm nhiệm vụ = điểm chuẩn × (0,30 tiến độ + 0,70 chất lượng), nhân hệ số khó; thưởng 5 % mỗi nhiệm vụ xuất sắc, không quá 7 trong kỳ; tổng không quá 100.',
    en: 'A task = standard × (0.30 progress + 0.70 quality), times its difficulty; bonus of 5 % for each outstanding task, at most 7 in the period; total at most 100.',
  },
});

export const hcmTexts: readonly RecordedText[] = [{ instrument, provisions }];

const body = {
  vi: 'Ban Tổ chức Thành ủy Thành phố Hồ Chí Minh',
  en: 'Organisation Commission of the Party Committee of Hồ Chí Minh City',
};

/** Mẫu 01-B. */
export const hcm01B: ScoringScheme = {
  id: 'hcm-01B',
  body,
  since,
  general: {
    frame: null,
    mode: 'binary',
    items: [...numbered(1, 18, times(9, 2)), ...numbered(2, 4, [2, 1, 1]), ...numbered(3, 8, times(4, 2))],
    provision: provisions.unplaced__form01B.ref,
    evidence: 'readInOneSource',
  },
};

/** Sáu trục kết quả. */
export const axesHcm: ScoringScheme = {
  id: 'axes-hcm',
  body,
  since,
  results: {
    ...axes([10, 15, 10, 20, 10, 5]),
    provision: provisions.unplaced__axes.ref,
    evidence: 'readInOneSource',
  },
};

/** KPI by task. */
export const hcmKpi = {
  provision: provisions.app_5,
  since,
  progress: 0.3,
  quality: 0.7,
  /** Percent for each outstanding task; of what, and whether 7 counts tasks or points, is not said. */
  bonus: { percent: 5, limit: 7 },
  most: 100,
} as const;
