import type { TermDeadline } from '../../../positions/index.js';
import type {
  AllocationAnswer,
  DeadlineStep,
  DistributionAnswer,
  LinkAnswer,
  PetitionAnswer,
  PublicationAnswer,
  QuarterConsequences,
  RatingAnswer,
  SequenceAnswer,
} from '../../../rating/index.js';
import type { Language } from '../../language.js';
import type { Lines } from '../lines.js';
import type { OwnTopic } from '../outcomes/index.js';
import { passedLines, placesUnderLines, sharesOfExcellentLines } from './cap.js';
import { disciplineLines } from './discipline.js';
import { quarterLines } from './quarters.js';
import { deadlineLines, orderLines } from './round.js';
import { groupVerdictLines, linkLines, petitionLines, shownLines } from './state-round.js';

export { ratingHeadLines } from './rate.js';

/** What the answers on ratings carry beside the outcome. */
export type OfRating = Partial<
  Pick<RatingAnswer, 'generation' | 'ground' | 'notReached' | 'discipline'> &
    Pick<SequenceAnswer, 'findings'> &
    Pick<AllocationAnswer, 'underReadings'> &
    Pick<DistributionAnswer, 'readings' | 'shares' | 'groups'> &
    Pick<LinkAnswer, 'ties' | 'explained'> &
    Pick<PetitionAnswer, 'addressees'> &
    Pick<PublicationAnswer, 'shown'> & {
      readonly quarters: QuarterConsequences | undefined;
      /** Of a round; of the end of a term they are told with the appointment. */
      readonly deadlines: readonly (DeadlineStep | TermDeadline)[];
    }
>;

/** The answer of a rating, told by its own headline. */
export const isRating = (answer: OfRating): answer is RatingAnswer => answer.notReached !== undefined;

/** Whether a limit of time is one of a rating round. */
const isOfRound = (one: DeadlineStep | TermDeadline): one is DeadlineStep => 'standing' in one;

/** A round against its limits of time, or the order of its acts, names its outcomes itself. */
export const ownTopicOf = ({ deadlines, findings }: OfRating): OwnTopic | undefined =>
  deadlines?.every(isOfRound) ? 'round' : findings ? 'order' : undefined;

/** Whatever of ratings an answer carries, each in its own section. */
export const ratingLines = (answer: OfRating, lang: Language): Lines => [
  ...disciplineLines(answer.discipline ?? [], lang),
  ...(answer.quarters ? quarterLines(answer.quarters, lang) : []),
  ...deadlineLines((answer.deadlines ?? []).filter(isOfRound), lang),
  ...orderLines(answer.findings ?? [], lang),
  ...placesUnderLines(answer.underReadings ?? [], lang),
  ...sharesOfExcellentLines(answer.shares ?? {}, lang),
  ...passedLines(answer.readings ?? [], lang),
  ...groupVerdictLines(answer.groups ?? [], lang),
  ...petitionLines(answer.addressees ?? [], lang),
  ...shownLines(answer.shown, lang),
  ...linkLines(answer, lang),
];
