import { type Instrument, provisionsOf, type RecordedText } from '../../../law/index.js';
import type { ScoringScheme } from '../../schemes/model.js';
import { axes, numbered } from './parts.js';

const id = 'qd-1053-tu-thanhhoa-2026';
const since = '2026-06-05';

const instrument: Instrument = {
  id,
  kind: 'regulation',
  number: '1053-QĐ/TU',
  title: {
    vi: 'Quy định về đánh giá, xếp loại (Tỉnh ủy Thanh Hóa)',
    en: 'Regulation on assessment and rating (Provincial Party Committee of Thanh Hóa)',
  },
  issuer: 'provincialPartyCommittee',
  signedOn: since,
  inForceFrom: since,
  evidence: 'readInOneSource',
  remark: {
    vi: 'Tên, loại văn bản nêu theo nội dung. Tỉnh có ba văn bản (73 ngày 14/11/2025, 1053 ngày 05/06/2026, 03-HD ngày 02/07/2026); bảng điểm 2026 thuộc văn bản nào chưa kiểm chứng.',
    en: 'Title and kind by its subject. The province has three texts (73 of 14/11/2025, 1053 of 05/06/2026, 03-HD of 02/07/2026); which of them holds the table of 2026 is unverified.',
  },
};

const provisions = provisionsOf(id, {
  unplaced__leaderTable: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Lãnh đạo, tiêu chí chung 10/10/10, chấm bất kỳ mức nào đến điểm tối đa.',
    en: 'Leaders, general criteria 10/10/10, any points up to the most.',
  },
  unplaced__axes: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Sáu trục kết quả: 15/10/10/15/10/10.',
    en: 'Six result axes: 15/10/10/15/10/10.',
  },
  unplaced__formula: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Kế hoạch = tổng khối lượng × hệ số; A = tổng hoàn thành × hệ số / kế hoạch; B, C, D = tổng hoàn thành × hệ số × tỷ lệ / kế hoạch; trục = (A + B + C + D) / 4, không quá 100 %.',
    en: 'Plan = sum of quantity × coefficient; A = sum of done × coefficient / plan; B, C, D = sum of done × coefficient × rate / plan; axis = (A + B + C + D) / 4, at most 100 %.',
  },
});

export const thanhHoaTexts: readonly RecordedText[] = [{ instrument, provisions }];

const body = { vi: 'Tỉnh ủy Thanh Hóa', en: 'Provincial Party Committee of Thanh Hóa' };

/** Lãnh đạo, tiêu chí chung. */
export const thanhHoaLeaders: ScoringScheme = {
  id: 'thanhhoa-10-10-10',
  body,
  since,
  general: {
    frame: null,
    mode: 'graded',
    items: [
      ...numbered(1, 10, [1, 1, 1, 1, 1.5, 1.5, 1, 1, 1]),
      ...numbered(2, 10, [4, 2, 2, 2]),
      ...numbered(3, 10, [4, 2, 2, 2]),
    ],
    provision: provisions.unplaced__leaderTable.ref,
    evidence: 'readInOneSource',
  },
};

/** Sáu trục kết quả; Mẫu 09B of the Vietnam Air Traffic Management Corporation has the same points. */
export const axesThanhHoa: ScoringScheme = {
  id: 'axes-15-10-10-15-10-10',
  body,
  since,
  results: {
    ...axes([15, 10, 10, 15, 10, 10]),
    provision: provisions.unplaced__axes.ref,
    evidence: 'readInSeveralSources',
  },
};

/** KPI of one axis. */
export const thanhHoaKpi = {
  provision: provisions.unplaced__formula,
  since,
  most: 100,
} as const;
