import { type Instrument, provisionsOf, type RecordedText } from '../../../law/index.js';
import { fraction } from '../../../quantity/index.js';
import type { ScoringScheme } from '../../schemes/model.js';

const id = 'qd-3814-tu-hanoi-2018';
const since = '2018-05-16';

const instrument: Instrument = {
  id,
  kind: 'decision',
  number: '3814-QĐ/TU',
  title: {
    vi: 'Khung tiêu chí đánh giá hằng tháng (Thành ủy Hà Nội)',
    en: 'Monthly scoring frame (Party Committee of Hà Nội)',
  },
  issuer: 'provincialPartyCommittee',
  signedOn: since,
  inForceFrom: since,
  evidence: 'readInSeveralSources',
  remark: {
    vi: 'Tên, loại văn bản nêu theo nội dung. Được sửa đổi bởi 3251-QĐ/TU (tháng 8/2022), các mức A, B, C, D không đổi; bảng điểm chi tiết dưới 20 và 70 chưa đọc được.',
    en: 'Title and kind by its subject. Amended by 3251-QĐ/TU (August 2022), the bands unchanged; the points under 20 and 70 could not be read.',
  },
};

/** The later text that amends it. */
const amending: Instrument = {
  id: 'qd-3251-tu-hanoi-2022',
  kind: 'decision',
  number: '3251-QĐ/TU',
  title: {
    vi: 'Sửa đổi khung tiêu chí đánh giá hằng tháng (Thành ủy Hà Nội)',
    en: 'Amendment of the monthly scoring frame (Party Committee of Hà Nội)',
  },
  issuer: 'provincialPartyCommittee',
  signedOn: '2022-08',
  amends: [id],
  evidence: 'readInSeveralSources',
  remark: {
    vi: 'Tên, loại văn bản nêu theo nội dung; chín nhóm nội dung sửa đổi chưa đọc được.',
    en: 'Title and kind by its subject; its nine groups of change could not be read.',
  },
};

const provisions = provisionsOf(id, {
  unplaced__score: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Điểm tháng: 20 điểm ý thức tổ chức kỷ luật, phẩm chất đạo đức; 70 điểm kết quả thực hiện chức trách, nhiệm vụ; 10 điểm thưởng.',
    en: 'Score of the month: 20 discipline and ethics, 70 results of duties and tasks, 10 bonus.',
  },
  unplaced__bands: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'A từ 90 điểm trở lên, B từ 70 đến dưới 90, C từ 50 đến dưới 70, D dưới 50 (bản in ghi "70-90"; đúng 90 điểm là A, suy ra).',
    en: 'A from 90, B from 70 to under 90, C from 50 to under 70, D under 50 (printed "70-90"; exactly 90 is A, inferred).',
  },
  unplaced__cap: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Loại A không quá 30 % số người được đánh giá (kể cả lao động hợp đồng); không quá 40 % ở đơn vị có thành tích đặc biệt.',
    en: 'A for at most 30 % of all rated (contract staff included); at most 40 % in a unit of special merit.',
  },
});

export const haNoiTexts: readonly RecordedText[] = [
  { instrument, provisions },
  { instrument: amending, provisions: {} },
];

/** Hà Nội, hằng tháng. */
export const haNoiMonthly: ScoringScheme = {
  id,
  body: { vi: 'Thành ủy Hà Nội', en: 'Party Committee of Hà Nội' },
  period: 'month',
  since,
  own: {
    frame: null,
    mode: 'graded',
    items: [
      {
        id: 'discipline',
        vi: 'ý thức tổ chức kỷ luật, phẩm chất đạo đức',
        en: 'sense of discipline, ethics',
        max: 20,
      },
      {
        id: 'duties',
        vi: 'kết quả thực hiện chức trách, nhiệm vụ',
        en: 'results of duties and tasks',
        max: 70,
      },
      { id: 'bonus', vi: 'điểm thưởng', en: 'bonus', max: 10 },
    ],
    provision: provisions.unplaced__score.ref,
    evidence: 'readInSeveralSources',
  },
  bands: [
    { id: 'A', from: 90, level: 'excellent' },
    { id: 'B', from: 70, level: 'good' },
    { id: 'C', from: 50, level: 'completed' },
    { id: 'D', from: 0, level: 'notCompleted' },
  ],
  // All rated, not those rated good: not the base of the Party’s 20 %.
  cap: { band: 'A', base: 'allRated', ratio: fraction(3, 10), outstanding: fraction(4, 10) },
  remarks: [
    {
      vi: 'Theo một văn bản sau (chưa rõ số): nghỉ ốm, nghỉ phép, thai sản, học tập mà chỉ làm việc từ 50 % số ngày làm việc của tháng trở xuống thì vẫn xếp loại nhưng không từ loại B trở lên; lãnh đạo quyết định mức thấp hơn, có thể xem xét lý do khách quan.',
      en: 'By a later text (number not known): illness, leave, maternity or training that leaves at most 50 % of the month’s working days worked is rated, but not B or higher; the leader decides the lower level and may weigh objective causes.',
      evidence: 'readInOneSource',
    },
  ],
};
