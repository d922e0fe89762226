import type { Disagreement, Mark } from '../../confidence/index.js';
import type { Bilingual } from '../../law/index.js';
import type { Whole } from '../../quantity/index.js';
import { consequenceWhole } from './consequences/index.js';
import { positionWhole } from './positions/index.js';
import { ratingWhole } from './rating/cap.js';
import { trainingWhole } from './training.js';

/** What a share is a share of; `pollBase` is whatever the poll took its shares of. */
export const whole = {
  totalMembers: { vi: 'tổng số đại biểu (thành viên)', en: 'deputies or members in all' },
  convened: { vi: 'số người được triệu tập', en: 'people convened' },
  present: { vi: 'số người có mặt', en: 'people present' },
  issued: { vi: 'số phiếu phát ra', en: 'ballots issued' },
  collected: { vi: 'số phiếu thu về', en: 'ballots collected' },
  valid: { vi: 'số phiếu hợp lệ', en: 'valid ballots' },
  pollBase: { vi: 'số phiếu dùng để tính tỷ lệ', en: 'ballots the shares are taken of' },
  ...ratingWhole,
  ...positionWhole,
  ...trainingWhole,
  ...consequenceWhole,
} satisfies Record<
  | Whole
  | 'pollBase'
  | keyof typeof ratingWhole
  | keyof typeof positionWhole
  | keyof typeof trainingWhole
  | keyof typeof consequenceWhole,
  Bilingual
>;

/** The three marks of a poll. */
export const mark = {
  high: { vi: 'tín nhiệm cao', en: 'high confidence' },
  confidence: { vi: 'tín nhiệm', en: 'confidence' },
  low: { vi: 'tín nhiệm thấp', en: 'low confidence' },
} satisfies Record<Mark, Bilingual>;

/** The two boxes of a motion. */
export const vote = {
  confidence: { vi: 'tín nhiệm', en: 'confidence' },
  noConfidence: { vi: 'không tín nhiệm', en: 'no confidence' },
} satisfies Record<'confidence' | 'noConfidence', Bilingual>;

/** The figures of a count. */
export const figure = {
  collected: { vi: 'phiếu thu về', en: 'ballots collected' },
  valid: { vi: 'phiếu hợp lệ', en: 'valid ballots' },
  invalid: { vi: 'phiếu không hợp lệ', en: 'invalid ballots' },
  ...mark,
} satisfies Record<Exclude<Disagreement['figure'], `invalidBy.${string}`>, Bilingual>;
