import type {
  AllocationAnswer,
  DistributionAnswer,
  QuarterConsequences,
  RatingAnswer,
  RatingTimetable,
  SequenceAnswer,
} from '../../../rating/index.js';
import type { Language } from '../../language.js';
import type { Lines } from '../lines.js';
import type { OwnTopic } from '../outcomes/index.js';
import { passedLines, placesUnderLines, sharesOfExcellentLines } from './cap.js';
import { disciplineLines } from './discipline.js';
import { quarterLines } from './quarters.js';
import { deadlineLines, orderLines } from './round.js';

export { ratingHeadLines } from './rate.js';

/** What the answers on ratings carry beside the outcome. */
export type OfRating = Partial<
  Pick<RatingAnswer, 'generation' | 'ground' | 'notReached' | 'discipline'> &
    Pick<RatingTimetable, 'deadlines'> &
    Pick<SequenceAnswer, 'findings'> &
    Pick<AllocationAnswer, 'underReadings'> &
    Pick<DistributionAnswer, 'readings' | 'shares'> & { readonly quarters: QuarterConsequences | undefined }
>;

/** The answer of a rating, told by its own headline. */
export const isRating = (answer: OfRating): answer is RatingAnswer => answer.notReached !== undefined;

/** A round against its limits of time, or the order of its acts, names its outcomes itself. */
export const ownTopicOf = ({ deadlines, findings }: OfRating): OwnTopic | undefined =>
  deadlines ? 'round' : findings ? 'order' : undefined;

/** Whatever of ratings an answer carries, each in its own section. */
export const ratingLines = (answer: OfRating, lang: Language): Lines => [
  ...disciplineLines(answer.discipline ?? [], lang),
  ...(answer.quarters ? quarterLines(answer.quarters, lang) : []),
  ...deadlineLines(answer.deadlines ?? [], lang),
  ...orderLines(answer.findings ?? [], lang),
  ...placesUnderLines(answer.underReadings ?? [], lang),
  ...sharesOfExcellentLines(answer.shares ?? {}, lang),
  ...passedLines(answer.readings ?? [], lang),
];
