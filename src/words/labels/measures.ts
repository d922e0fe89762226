import type { MeasureCondition, MeasureKind, MeasureTime, Modality } from '../../confidence/index.js';
import type { Bilingual } from '../../law/index.js';

/** What a text attaches to a result. */
export const measure = {
  removeFromPlanning: {
    vi: 'đưa ra khỏi quy hoạch các chức vụ cao hơn',
    en: 'removal from planning for higher posts',
  },
  leavePost: { vi: 'thôi giữ chức vụ đang đảm nhiệm', en: 'leaving the post held' },
  assignOtherWork: { vi: 'bố trí công tác khác', en: 'assignment to other work' },
  assignLowerWork: { vi: 'bố trí công tác khác thấp hơn', en: 'assignment to other, lower work' },
  resignation: { vi: 'từ chức', en: 'resignation' },
  relief: { vi: 'miễn nhiệm', en: 'relief from office' },
  mayResign: { vi: 'xin từ chức', en: 'asking to resign' },
  confidenceMotion: { vi: 'bỏ phiếu tín nhiệm', en: 'a vote of confidence proper' },
  submitDismissal: {
    vi: 'trình miễn nhiệm hoặc phê chuẩn đề nghị miễn nhiệm',
    en: 'submission of the dismissal, or of its approval',
  },
  staysInOffice: { vi: 'tiếp tục giữ chức vụ', en: 'staying in office' },
  ratedNotCompleted: { vi: 'xếp loại không hoàn thành nhiệm vụ', en: 'the rating "tasks not completed"' },
} satisfies Record<MeasureKind, Bilingual>;

/** How binding a measure is. */
export const modality = {
  mandatory: { vi: 'phải thực hiện', en: 'mandatory' },
  considered: { vi: 'xem xét', en: 'to be considered' },
  permitted: { vi: 'có thể', en: 'permitted' },
  prohibited: { vi: 'không được', en: 'not permitted' },
} satisfies Record<Modality, Bilingual>;

/** By when. */
export const time = {
  withoutWaitingForTerm: {
    vi: 'không chờ đến hết nhiệm kỳ, hết thời hạn bổ nhiệm',
    en: 'without waiting for the end of term or appointment',
  },
  thatOrNearestSession: {
    vi: 'tại kỳ họp đó hoặc kỳ họp gần nhất',
    en: 'at that or the nearest session',
  },
  inTime: { vi: 'kịp thời', en: 'in time' },
} satisfies Record<MeasureTime, Bilingual>;

/** On what a measure still depends. */
export const condition = {
  ifNotResigned: { vi: 'nếu không xin từ chức', en: 'unless the holder resigns' },
  ifTwoYearsRunning: { vi: 'nếu hai năm liên tiếp như vậy', en: 'if it is so two years running' },
  ifMotionCarried: { vi: 'nếu quá nửa số phiếu không tín nhiệm', en: 'if no confidence is carried' },
} satisfies Record<MeasureCondition, Bilingual>;
