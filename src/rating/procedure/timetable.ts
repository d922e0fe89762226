import * as z from 'zod';
import {
  type IsoDate,
  isoDate,
  possibleStandings,
  type Standing,
  type WorkCalendar,
  workCalendarSchema,
} from '../../calendar/index.js';
import { checked } from '../../input/index.js';
import { type Answer, unreadNote } from '../../reasoning/index.js';
import type { RatingOptions } from '../options.js';
import { type DeadlineId, deadlineIds, type YearCloses } from '../regulations/regulation.js';
import {
  elseRefused,
  headLeads,
  type PartyRoundAsked,
  partIn,
  partyRoundFields,
  type StateRoundAsked,
  stateRoundFields,
} from './round.js';
import { type DeadlineStep, readingsOf, standingOfAll, stepOf } from './steps.js';

const dayFields = {
  /** The days on which acts were done; `null` for one known not to be done. */
  done: z.partialRecord(z.enum(deadlineIds), isoDate.nullish()).optional(),
  /** Working days, where they are counted. */
  calendar: workCalendarSchema.optional(),
};
const timetableCaseSchema = z.discriminatedUnion('side', [
  z.strictObject({
    ...partyRoundFields,
    /** The day of the review conference, from which the draft report is counted back. */
    conference: isoDate.optional(),
    ...dayFields,
  }),
  z
    .strictObject({
      ...stateRoundFields,
      /** When the working year of the body closes: with the calendar year, earlier (schools), later. */
      yearCloses: z.enum(['atYearEnd', 'earlier', 'later']).optional(),
      /** The day set by whom the text lets set it. */
      daySet: isoDate.optional(),
      ...dayFields,
    })
    .refine(headLeads, elseRefused),
]);

interface Days {
  readonly done?: Readonly<Partial<Record<DeadlineId, IsoDate | null | undefined>>> | undefined;
  readonly calendar?: WorkCalendar | undefined;
}
/** A rating round to be prepared, or one whose dates are checked. */
export type RatingTimetableCase =
  | (PartyRoundAsked & Days & { readonly conference?: IsoDate | undefined })
  | (StateRoundAsked &
      Days & { readonly yearCloses?: YearCloses | undefined; readonly daySet?: IsoDate | undefined });

/** The answer of {@link ratingTimetable}. */
export type RatingTimetable = Answer<Standing> & { readonly deadlines: readonly DeadlineStep[] };

/**
 * Every limit of time of a year's rating, each with its latest day, and how given dates stand against it: the State rating
 * before the Party's, the end of the rating, schools, special bodies, the file to the Centre, its report, the draft report
 * so many working days before the conference.
 *
 * "Trước ngày 31/12" is strictly earlier: the latest day is 30/12, unless the reading `rating.beforeDay` lets the day in.
 * Of the State (`side: 'state'`): before 15/12, or as `yearCloses` says of the body: schools under Decree 90/2020 by the day the
 * head sets (`daySet`), bodies whose work closes later before 15/01 (Decrees 335/2025 Art. 21, 233/2026 Art. 9, 15); the entry in
 * the national database within 05 days (233/2026 Art. 18(1)(b)). Where `yearCloses` is not given every limit is listed.
 *
 * Implements 25-HD/BTCTW item 5 and 43-HD/BTCTW items 2.1, 4; for 2018 to 2022 the days could not be read.
 *
 * @throws InputError for impossible input; `noCalendar` for the draft report without a calendar of working days
 * @example
 * import { ratingTimetable } from 'canbo';
 * const { deadlines } = ratingTimetable({ year: 2023, done: { rating: '2023-12-31' } });
 * const rating = deadlines.find(({ id }) => id === 'rating');
 * [rating?.latest, rating?.standing]; //=> ['2023-12-30', 'late']
 * const clerk = { side: 'state', kind: 'civilServant', year: 2026, yearCloses: 'atYearEnd' } as const;
 * ratingTimetable({ ...clerk, done: { stateRating: '2026-12-14' } }).outcome; //=> 'inOrder'
 */
export function ratingTimetable(round: RatingTimetableCase, options?: RatingOptions): RatingTimetable {
  const asked = checked(timetableCaseSchema as unknown as z.ZodType<RatingTimetableCase>, round);
  const found = partIn(
    asked,
    { party: ({ deadlines }) => deadlines, state: ({ deadlines }) => deadlines },
    options,
  );
  if (!('part' in found)) {
    return found.status === 'undetermined'
      ? { ...found, possible: possibleStandings(['notGiven']), deadlines: [] }
      : { ...found, deadlines: [] };
  }
  const { governed } = found;
  const closes = asked.side === 'state' ? asked.yearCloses : undefined;
  const binding = found.part.filter(
    (rule) =>
      (rule.fromYear ?? asked.year) <= asked.year &&
      (closes === undefined || rule.closes === undefined || rule.closes === closes),
  );
  const anchors = { ...asked, decision: asked.decidedOn };
  const deadlines = binding.map((rule) => stepOf(rule, anchors, governed.readings));
  const notes = [
    ...governed.notes,
    ...readingsOf(binding, governed.readings),
    ...binding.flatMap(({ unread }) => (unread ? [unreadNote(unread)] : [])),
  ];
  return { ...standingOfAll(binding, deadlines, { ...governed, notes }), deadlines };
}
