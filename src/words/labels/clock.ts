import type { Bilingual } from '../../law/index.js';
import type { ClockAct, ClockKind, ClockOutcome, EntryStanding } from '../../measures/index.js';

/** How the months after a discipline stand. */
export const clock = {
  waiting: { vi: 'chưa hết thời gian chờ sau kỷ luật', en: 'the wait after the discipline is not over' },
  waitOver: { vi: 'đã hết thời gian chờ sau kỷ luật', en: 'the wait after the discipline is over' },
  barredForGood: {
    vi: 'không được bổ nhiệm chức vụ lãnh đạo, quản lý',
    en: 'barred from leading posts for good',
  },
} satisfies Record<ClockOutcome, Bilingual>;

/** What is waited for. */
export const clockAct = {
  planning: { vi: 'quy hoạch', en: 'planning' },
  higherAppointment: { vi: 'bổ nhiệm chức vụ cao hơn', en: 'appointment to a higher post' },
  appointment: {
    vi: 'bổ nhiệm chức vụ tương đương hoặc thấp hơn',
    en: 'appointment to an equal or lower post',
  },
  nomination: { vi: 'giới thiệu ứng cử', en: 'nomination' },
  movement: { vi: 'điều động, luân chuyển, biệt phái', en: 'transfer, rotation, secondment' },
  training: { vi: 'đào tạo', en: 'training' },
  gradePromotion: { vi: 'nâng ngạch', en: 'promotion to a higher grade' },
  militaryPromotion: { vi: 'thăng quân hàm', en: 'military promotion' },
  titles: { vi: 'phong tặng danh hiệu', en: 'award of titles' },
} satisfies Record<ClockAct, Bilingual>;

/** Whose rules bind beside those of the Party. */
export const clockKind = {
  partyCadre: { vi: 'cán bộ của Đảng, đoàn thể', en: 'a cadre of the Party or a mass organisation' },
  cadre: { vi: 'cán bộ', en: 'a cadre under the law on cadres' },
  civilServant: { vi: 'công chức', en: 'a civil servant' },
  publicEmployee: { vi: 'viên chức', en: 'a public employee' },
} satisfies Record<ClockKind, Bilingual>;

/** How one text stands. */
export const clockStanding = {
  waiting: { vi: 'chưa hết thời gian', en: 'the months are running' },
  over: { vi: 'đã hết thời gian', en: 'the months are over' },
  noDay: { vi: 'chưa có ngày kết thúc', en: 'no last day yet' },
  forGood: { vi: 'không có thời hạn', en: 'for good' },
  unknown: { vi: 'chưa đủ thông tin', en: 'a fact is missing' },
  weighed: { vi: 'cấp có thẩm quyền cân nhắc', en: 'weighed by the authority' },
  silent: { vi: 'văn bản không nói rõ', en: 'the text does not say' },
} satisfies Record<EntryStanding, Bilingual>;

/** The further facts of the clock. */
export const clockFact = {
  officeLost: {
    vi: 'việc bị miễn nhiệm, thôi giữ chức vụ sau kỷ luật',
    en: 'whether the office was lost after the discipline',
  },
  forCorruption: { vi: 'kỷ luật do tham nhũng', en: 'whether the discipline was for corruption' },
} satisfies Readonly<Record<string, Bilingual>>;

/** What each value of its reading means. */
export const clockReading = {
  'clock.oldLawBars.continue': {
    vi: 'thời hạn theo luật cũ được tính tiếp',
    en: 'the months of the old law go on',
  },
  'clock.oldLawBars.lapse': {
    vi: 'thời hạn theo luật cũ chấm dứt cùng luật',
    en: 'the months of the old law end with it',
  },
} satisfies Readonly<Record<string, Bilingual>>;
