import type { Fact } from '../../reasoning/index.js';
import type { RatingFacts } from '../model.js';
import { fact, type Rated, type RatedFlag } from './rated.js';

type InQuarter = NonNullable<RatingFacts['inQuarter']>;

/** What kept the person from the work of the quarter: nothing, where the caller says `null`. */
const flagged = (name: 'underInspection' | 'changedPost'): RatedFlag =>
  fact(`inQuarter.${name}`, ({ inQuarter }) => (inQuarter === null ? false : inQuarter?.[name]));

/** Đang kiểm tra dấu hiệu vi phạm. */
export const underInspection = flagged('underInspection');

/** Moved to another post or unit in the quarter. */
export const changedPost = flagged('changedPost');

/** Months of full-time training, of sick or maternity leave. */
export const monthsAway = (
  name: keyof Pick<InQuarter, 'trainingMonths' | 'leaveMonths'>,
): Fact<Rated, number> =>
  fact(`inQuarter.${name}`, ({ inQuarter }) => (inQuarter === null ? 0 : inQuarter?.[name]));

/** First appointed to a leading post in the quarter. */
export const newlyAppointed: RatedFlag = fact('inQuarter.firstPostMonths', ({ inQuarter }) => {
  if (inQuarter === null) return false;
  return inQuarter?.firstPostMonths === undefined ? undefined : inQuarter.firstPostMonths !== null;
});

/** Months in the post of a first appointment. */
export const monthsInFirstPost: Fact<Rated, number> = fact(
  'inQuarter.firstPostMonths',
  ({ inQuarter }) => inQuarter?.firstPostMonths ?? undefined,
);
