import * as z from 'zod';
import {
  type ActStanding,
  type IsoDate,
  isoDate,
  latestDay,
  possibleStandings,
  type Standing,
  standingOf,
  type WorkCalendar,
  workCalendarSchema,
} from '../../calendar/index.js';
import { checked } from '../../input/index.js';
import { type Authority, type Evidence, type ProvisionRef, weaker } from '../../law/index.js';
import {
  type Answer,
  isGoverned,
  isUnread,
  readingNote,
  undeterminedBy,
  unreadNote,
} from '../../reasoning/index.js';
import { type Governed, govern } from '../govern.js';
import type { RatingOptions } from '../options.js';
import { periodOf } from '../period.js';
import { type DeadlineId, deadlineIds, type RatingDeadline } from '../regulations/regulation.js';

const timetableCaseSchema = z.strictObject({
  year: z.int().min(1900).max(2199),
  decidedOn: isoDate.optional(),
  /** The day of the review conference, from which the draft report is counted back. */
  conference: isoDate.optional(),
  /** The days on which acts were done; `null` for one known not to be done. */
  done: z.partialRecord(z.enum(deadlineIds), isoDate.nullish()).optional(),
  /** Working days, for the draft report. */
  calendar: workCalendarSchema.optional(),
});
/** A rating round to be prepared, or one whose dates are checked. */
export interface RatingTimetableCase {
  readonly year: number;
  readonly decidedOn?: IsoDate | undefined;
  readonly conference?: IsoDate | undefined;
  readonly done?: Readonly<Partial<Record<DeadlineId, IsoDate | null | undefined>>> | undefined;
  readonly calendar?: WorkCalendar | undefined;
}

/** One limit of time: who, by when at the latest, by which provision, and how it stands. */
export interface DeadlineStep {
  readonly id: DeadlineId;
  readonly by: Authority;
  readonly provision: ProvisionRef;
  readonly evidence: Evidence;
  /** The last lawful day; absent while the conference it is counted from is not given. */
  readonly latest?: IsoDate;
  /** Working days before the conference, where it is so counted. */
  readonly workingDaysBefore?: number;
  readonly done?: IsoDate;
  readonly standing: ActStanding;
}

/** The answer of {@link ratingTimetable}. */
export type RatingTimetable = Answer<Standing> & { readonly deadlines: readonly DeadlineStep[] };

/**
 * Every limit of time of a year's rating, each with its latest day, and how given dates stand against it: the State rating
 * before the Party's, the end of the rating, schools, special bodies, the file to the Centre, its report, the draft report
 * so many working days before the conference.
 *
 * "Trước ngày 31/12" is strictly earlier: the latest day is 30/12, unless the reading `rating.beforeDay` lets the day in.
 * Implements 25-HD/BTCTW item 5 and 43-HD/BTCTW items 2.1, 4; for 2018 to 2022 the days could not be read.
 *
 * @throws InputError for impossible input; `noCalendar` for the draft report without a calendar of working days
 * @example
 * import { ratingTimetable } from 'canbo';
 * const { deadlines } = ratingTimetable({ year: 2023, done: { rating: '2023-12-31' } });
 * const rating = deadlines.find(({ id }) => id === 'rating');
 * [rating?.latest, rating?.standing]; //=> ['2023-12-30', 'late']
 */
export function ratingTimetable(round: RatingTimetableCase, options?: RatingOptions): RatingTimetable {
  const asked = checked(timetableCaseSchema as unknown as z.ZodType<RatingTimetableCase>, round);
  const found = govern({ periodEnds: periodOf(asked).to, decidedOn: asked.decidedOn }, options);
  if (!isGoverned(found)) return { ...found, deadlines: [] };
  const { deadlines: rules } = found.text;
  if (isUnread(rules)) {
    return { ...undeterminedBy(rules, found, possibleStandings(['notGiven'])), deadlines: [] };
  }
  const binding = rules.filter(({ fromYear = asked.year }) => fromYear <= asked.year);
  const deadlines = binding.map((rule) => stepOf(rule, asked, found));
  const silences = binding.flatMap(({ unread }) => (unread ? [unreadNote(unread)] : []));
  const answer = standingOfAll(deadlines, found);
  return { ...answer, notes: [...answer.notes, ...silences], deadlines };
}

function stepOf(rule: RatingDeadline, asked: RatingTimetableCase, governed: Governed): DeadlineStep {
  const { id, by, provision, workingDaysBefore } = rule;
  const latest = latestOf(rule, asked, governed);
  const day = asked.done?.[id];
  return {
    id,
    by,
    provision: provision.ref,
    evidence: provision.evidence,
    ...(latest !== undefined && { latest }),
    ...(workingDaysBefore !== undefined && { workingDaysBefore }),
    ...(day && { done: day }),
    standing: latest === undefined ? 'notGiven' : standingOf(day, latest),
  };
}

function latestOf(
  { before, workingDaysBefore }: RatingDeadline,
  { year, conference, calendar }: RatingTimetableCase,
  { readings }: Governed,
): IsoDate | undefined {
  if (before !== undefined) {
    const beforeDate = readings['rating.beforeDay'] === 'inclusive' ? 'dayItself' : 'dayBefore';
    const anchor = periodOf({ year: year + (before.ofNextYear ? 1 : 0) }).from;
    const { month, day } = before;
    return latestDay({ direction: 'beforeDate', month, day }, anchor, { readings: { beforeDate } }).day;
  }
  if (conference === undefined || workingDaysBefore === undefined) return undefined;
  const limit = { direction: 'backward', unit: 'workingDays', n: workingDaysBefore } as const;
  return latestDay(limit, conference, { calendar }).day;
}

function standingOfAll(
  deadlines: readonly DeadlineStep[],
  { text, on, notes, readings }: Governed,
): Answer<Standing> {
  const possible = possibleStandings(deadlines.map(({ standing }) => standing));
  const common = {
    under: text.instrument.id,
    trace: { on, steps: [] },
    notes: [...notes, readingNote('rating.beforeDay', readings['rating.beforeDay'])],
  };
  const [outcome] = possible;
  if (outcome === undefined || possible.length > 1) {
    const open = deadlines.filter(({ standing }) => standing === 'notGiven');
    const missing = open.flatMap(({ id, latest, workingDaysBefore }) =>
      latest !== undefined ? `done.${id}` : workingDaysBefore !== undefined ? 'conference' : [],
    );
    return { status: 'undetermined', why: 'missingFacts', possible, missing, ...common };
  }
  const evidence = deadlines.map((step) => step.evidence).reduce(weaker, 'readInSeveralSources');
  return { status: 'determined', outcome, evidence, ...common };
}
