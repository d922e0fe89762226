import { provisionsOf } from '../../../law/index.js';
import { kl128 } from './kl-128-tw-2025.js';
import { type CaseText, fullTermLeft, must, mustNot, planned, timeInPost } from './parts.js';

const p = provisionsOf('qd-80-tw-2022', {
  art_18: {
    evidence: 'readInSeveralSources',
    vi: 'Đạt tiêu chuẩn chung và tiêu chuẩn cụ thể của chức vụ; được quy hoạch: nguồn tại chỗ quy hoạch chức vụ đó hoặc tương đương trở lên, nguồn từ nơi khác quy hoạch chức vụ tương đương trở lên.',
    en: 'General and specific standards met; planned: a local candidate for the post or an equal or higher one, an outside candidate for an equal or higher one.',
  },
  art_18__timeInPost: {
    evidence: 'readInSeveralSources',
    vi: 'Thời gian giữ chức vụ hiện tại hoặc tương đương ít nhất là 2 năm (24 tháng); trường hợp đặc biệt do cấp có thẩm quyền quyết định.',
    en: 'At least 2 years (24 months) in the present or an equivalent post; special cases are decided by the competent level.',
  },
  art_18__age: {
    evidence: 'readInSeveralSources',
    vi: 'Lần đầu hoặc chức vụ cao hơn: còn đủ tuổi công tác trọn một nhiệm kỳ hoặc một thời hạn bổ nhiệm; không xét đối với chức vụ tương đương hoặc thấp hơn.',
    en: 'First or higher post: age for a full term or appointment period; not tested for an equal or lower post.',
  },
  art_18__file: {
    evidence: 'readInOneSource',
    vi: 'Hồ sơ cá nhân, bản kê khai tài sản được xác minh; đủ sức khỏe.',
    en: 'Personal file and declaration of assets verified; in good health.',
  },
  unplaced__disciplineWait: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Không quy hoạch, bổ nhiệm, giới thiệu ứng cử chức vụ cao hơn trong 12 tháng (khiển trách), 30 tháng (cảnh cáo), 60 tháng (cách chức) kể từ ngày có quyết định.',
    en: 'No planning for nor appointment to a higher post within 12 months (reprimand), 30 (warning), 60 (removal) from the decision.',
  },
});

/** 80-QĐ/TW. */
export const qd80: CaseText = {
  id: 'qd-80-tw-2022',
  instrument: { id: 'qd-80-tw-2022' },
  provisions: [p],
  conditions: [
    must('standardsMet', p.art_18),
    planned(p.art_18),
    timeInPost(p.art_18__timeInPost, 24, 'managingAuthority'),
    fullTermLeft(p.art_18__age),
    must('fileVerified', p.art_18__file),
    must('assetsVerified', p.art_18__file),
    must('healthy', p.art_18__file),
    mustNot('levelPaused', kl128.provisions.unplaced__pause, { from: '2025-03-07' }),
  ],
  waits: [
    {
      id: 'disciplineWait',
      provision: p.unplaced__disciplineWait,
      months: { reprimand: 12, warning: 30, removalFromOffice: 60 },
      tracks: ['party'],
      moves: ['higher'],
    },
  ],
};
