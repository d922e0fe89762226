import type { Bilingual } from '../../../law/index.js';
import type { CapBase, CapRounding, OutstandingGround } from '../../../rating/index.js';

/** Of whom the cap on the first level is a share. */
export const capBase = {
  goodOnly: {
    vi: 'số được xếp loại Hoàn thành tốt nhiệm vụ',
    en: 'those rated "tasks completed well"',
  },
  goodOrBetter: {
    vi: 'số được xếp loại Hoàn thành tốt nhiệm vụ trở lên',
    en: 'those rated "tasks completed well" or better',
  },
  allRated: { vi: 'tổng số được xếp loại', en: 'all those rated' },
} satisfies Record<CapBase, Bilingual>;

/** What becomes of the fraction of a place. */
export const capRounding = {
  floor: { vi: 'bỏ phần lẻ', en: 'the fraction dropped' },
  halfUp: { vi: 'làm tròn từ một nửa trở lên', en: 'rounded half up' },
} satisfies Record<CapRounding, Bilingual>;

/** What else a share of a rating is a share of. */
export const ratingWhole = {
  ownTasks: { vi: 'chỉ tiêu, nhiệm vụ được giao', en: 'targets and tasks of its own' },
  ledTasks: {
    vi: 'chỉ tiêu, nhiệm vụ của nơi trực tiếp lãnh đạo, phụ trách',
    en: 'targets and tasks of what is directly led',
  },
  collectiveTasks: { vi: 'chỉ tiêu, nhiệm vụ của tập thể', en: 'targets and tasks of the collective' },
  ownCriteria: { vi: 'tiêu chí của bản thân', en: 'criteria of the person' },
  units: { vi: 'đơn vị trực thuộc, phụ trách', en: 'subordinate or managed units' },
  ...capBase,
} satisfies Readonly<Record<string, Bilingual>>;

/** What an outstanding body must show for the higher share. */
export const outstandingGround = {
  outstandingResults: { vi: 'kết quả nổi trội', en: 'outstanding results' },
  positiveTurn: { vi: 'có chuyển biến tích cực', en: 'a positive turn' },
  exceedsPlan: { vi: 'vượt kế hoạch được giao', en: 'exceeds its plan' },
  realValue: { vi: 'có giá trị thiết thực', en: 'of real value' },
} satisfies Record<OutstandingGround, Bilingual>;
