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
} from '../calendar/index.js';
import { checked } from '../input/index.js';
import { type Authority, type Evidence, type ProvisionRef, weaker } from '../law/index.js';
import { type Answer, isUnread, stands } from '../reasoning/index.js';
import { authorityOf, govern, isGoverned, oncePerReading, readingNote, undeterminedBy } from './govern.js';
import { forumSchema, levelSchema } from './model.js';
import type { ConfidenceOptions } from './options.js';
import { type StepId, stepIds } from './regulations/regulation.js';

const timetableCaseSchema = z.strictObject({
  forum: forumSchema,
  level: levelSchema.optional(),
  /** The day of the poll; in the Assembly and the councils the opening day of the session. */
  on: isoDate,
  /** The days on which steps were done; `null` for a step known not to be done yet. */
  done: z.partialRecord(z.enum(stepIds), isoDate.nullish()).optional(),
  /** Needed when a reading counts working days, and to show the last working day before a rest day. */
  calendar: workCalendarSchema.optional(),
});
/** A poll to be prepared, or one whose preparation is checked. */
export interface TimetableCase {
  readonly forum: z.infer<typeof forumSchema>;
  readonly level?: z.infer<typeof levelSchema> | undefined;
  readonly on: IsoDate;
  readonly done?: Readonly<Partial<Record<StepId, IsoDate | null | undefined>>> | undefined;
  readonly calendar?: WorkCalendar | undefined;
}

/** One act: who, what, by when at the latest, and how it stands. */
export interface TimetableStep {
  readonly id: StepId;
  readonly by: Authority | undefined;
  readonly provision: ProvisionRef;
  readonly evidence: Evidence;
  /** Days before the poll or the opening; absent for acts without a date of their own. */
  readonly daysBefore?: number;
  /** The last lawful day: plain subtraction, never moved for a rest day; earlier is always allowed. */
  readonly latest?: IsoDate;
  /** The last working day on or before it, where a calendar is given. */
  readonly lastWorkingDay?: IsoDate;
  readonly done?: IsoDate;
  /** `notGiven` where `done` says nothing of the step. */
  readonly standing: ActStanding;
}

/**
 * Every act of a poll in order, each dated one with its latest day, and how given dates stand against it.
 *
 * Party (96-QĐ/TW Art. 7(3), 9): 20, 15, 10 and 3 days before the poll. Assembly and councils (96/2023/QH15 Art. 10, 11):
 * 45, 30, 25, 20, and, carried over from 85/2014/QH13, 15 and 10 days before the opening of the session. Calendar days,
 * unless a reading says otherwise. The steps always stand; the outcome is the worst standing of the dated acts,
 * `undetermined` while the day of one is not given that could still change it.
 *
 * @throws InputError for impossible input; `noCalendar` when working days are to be counted without a calendar
 * @example
 * import { pollTimetable } from 'canbo';
 * const timetable = pollTimetable({ forum: 'party', on: '2023-12-29', done: { submitFile: '2023-12-10' } });
 * const [file, toVoters] = timetable.steps.filter(({ daysBefore }) => daysBefore !== undefined);
 * [file?.latest, file?.standing]; //=> ['2023-12-09', 'late']
 * [toVoters?.latest, toVoters?.standing]; //=> ['2023-12-14', 'notGiven']
 */
export function pollTimetable(
  poll: TimetableCase,
  options?: ConfidenceOptions,
): Answer<Standing> & { readonly steps: readonly TimetableStep[] } {
  const { forum, level, on, done, calendar } = checked(
    timetableCaseSchema as unknown as z.ZodType<TimetableCase>,
    poll,
  );
  const found = govern({ forum, level, on }, 'poll', options);
  if (!isGoverned(found)) return { ...found, steps: [] };
  const { steps: rules, stepDays } = found.text;
  if (isUnread(rules)) return { ...undeterminedBy(rules, found, possibleStandings(['notGiven'])), steps: [] };
  const ofForum = rules.filter((rule) => (rule.forum ?? forum) === forum);
  const unit = stepDays !== undefined && found.readings[stepDays] === 'working' ? 'workingDays' : 'days';
  const steps = ofForum
    .filter(({ onlyIf }) => stands(onlyIf, found.readings))
    .map(({ id, by, daysBefore, provision }): TimetableStep => {
      const limit =
        daysBefore === undefined
          ? undefined
          : latestDay({ direction: 'backward', unit, n: daysBefore }, on, { calendar });
      const day = done?.[id];
      return {
        id,
        by: authorityOf(by, forum),
        provision: provision.ref,
        evidence: provision.evidence,
        ...(daysBefore !== undefined && { daysBefore }),
        ...(limit && { latest: limit.day }),
        ...(limit?.lastWorkingDay && { lastWorkingDay: limit.lastWorkingDay }),
        ...(day && { done: day }),
        standing: standingOf(day, limit?.day),
      };
    });
  const relied = [stepDays, ...ofForum.map(({ onlyIf }) => onlyIf?.reading)];
  const common = {
    under: found.text.instrument.id,
    trace: { on, steps: [] },
    notes: oncePerReading([
      ...found.notes,
      ...relied.flatMap((id) => (id === undefined ? [] : readingNote(id, found.readings[id]))),
    ]),
    steps,
  };
  const dated = steps.filter(({ latest }) => latest !== undefined);
  const possible = possibleStandings(dated.map(({ standing }) => standing));
  const [outcome] = possible;
  if (outcome === undefined || possible.length > 1) {
    const missing = dated.filter(({ standing }) => standing === 'notGiven').map(({ id }) => `done.${id}`);
    return { status: 'undetermined', why: 'missingFacts', possible, missing, ...common };
  }
  const evidence = steps.map((step) => step.evidence).reduce(weaker, 'readInSeveralSources');
  return { status: 'determined', outcome, evidence, ...common };
}
