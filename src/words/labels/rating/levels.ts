import type { Bilingual } from '../../../law/index.js';
import type { DistributionVerdict, Grade, RatedKind, Rating, Scope } from '../../../rating/index.js';

/** The four levels of the quality rating. */
export const rating = {
  excellent: { vi: 'Hoàn thành xuất sắc nhiệm vụ', en: '"tasks completed excellently"' },
  good: { vi: 'Hoàn thành tốt nhiệm vụ', en: '"tasks completed well"' },
  completed: { vi: 'Hoàn thành nhiệm vụ', en: '"tasks completed"' },
  notCompleted: { vi: 'Không hoàn thành nhiệm vụ', en: '"tasks not completed"' },
} satisfies Record<Rating, Bilingual>;

/** The four grades of one criterion. */
export const grade = {
  excellent: { vi: 'Xuất sắc', en: 'excellent' },
  good: { vi: 'Tốt', en: 'good' },
  average: { vi: 'Trung bình', en: 'average' },
  poor: { vi: 'Kém', en: 'poor' },
} satisfies Record<Grade, Bilingual>;

/** Who is rated. */
export const ratedKind = {
  partyMember: { vi: 'đảng viên', en: 'a Party member' },
  leader: { vi: 'cán bộ lãnh đạo, quản lý', en: 'a leading or managing cadre' },
  collective: { vi: 'tập thể lãnh đạo, quản lý', en: 'a leadership collective' },
  organisation: { vi: 'tổ chức, cơ quan, đơn vị', en: 'an organisation, agency or unit' },
} satisfies Record<RatedKind, Bilingual>;

/** Whether somebody is rated, or on what ground not. */
export const scope = {
  rated: { vi: 'thuộc diện đánh giá, xếp loại', en: 'to be rated' },
  exempt: {
    vi: 'không xếp loại vì được miễn công tác và sinh hoạt đảng',
    en: 'not rated, exempt from work and Party activities',
  },
  suspended: {
    vi: 'không xếp loại vì bị đình chỉ sinh hoạt đảng',
    en: 'not rated, suspended from Party activities',
  },
  tooNew: {
    vi: 'không xếp loại vì mới kết nạp, chưa đủ thời gian',
    en: 'not rated, admitted too short a time ago',
  },
  notRated: { vi: 'không thuộc diện xếp loại trong kỳ', en: 'not rated for the period' },
  notYetRated: { vi: 'chưa xếp loại trong kỳ', en: 'not yet rated for the period' },
} satisfies Record<Scope, Bilingual>;

/** Whether a tally of levels keeps the cap on the first. */
export const distribution = {
  ok: { vi: 'trong giới hạn theo câu chữ của văn bản', en: 'within the cap by the letter' },
  okOnlyIfExcellentCounted: {
    vi: 'chỉ trong giới hạn nếu tính cả số xuất sắc vào mẫu số',
    en: 'within the cap only if those rated excellent are counted in its base',
  },
  exceeds: { vi: 'vượt giới hạn', en: 'above the cap' },
  sumOfGroupsExceeds: {
    vi: 'số cộng của nhiều nhóm vượt giới hạn, chưa kết luận được cho nhóm nào',
    en: 'the sum of several groups is above the cap, which proves nothing of any of them',
  },
} satisfies Record<DistributionVerdict, Bilingual>;
