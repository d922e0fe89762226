import * as z from 'zod';
import {
  type IsoDate,
  isoDate,
  latestDay,
  type WorkCalendar,
  workCalendarSchema,
} from '../../calendar/index.js';
import { checked } from '../../input/index.js';
import { type Evidence, type ProvisionRef, weaker } from '../../law/index.js';
import {
  type Answer,
  defaultsOf,
  type Note,
  notApplicable,
  type ResolvedReadings,
  readingNote,
  stands,
} from '../../reasoning/index.js';
import { type AppointmentOptions, optionsSchema, readings } from './readings.js';
import { type Anchor, anchors, type DeadlineRule, deadlineRules } from './regulations/deadlines.js';

const timetableSchema = z.strictObject({
  acts: z.partialRecord(z.enum(anchors), isoDate.optional()),
  planExtended: z.boolean().optional(),
  calendar: workCalendarSchema.optional(),
});
/** The days of the acts from which limits of time are counted. */
export interface AppointmentTimetableCase {
  readonly acts: Readonly<Partial<Record<Anchor, IsoDate | undefined>>>;
  /** The approval of the plan was granted its extension. */
  readonly planExtended?: boolean | undefined;
  /** Working days, for limits counted in them. */
  readonly calendar?: WorkCalendar | undefined;
}

/** One limit of time: the last lawful day of an act, or the first. */
export interface AppointmentDeadline {
  readonly id: string;
  readonly countedFrom: Anchor;
  readonly names: 'latest' | 'earliest';
  readonly day: IsoDate;
  readonly provision: ProvisionRef;
  readonly evidence: Evidence;
}

/**
 * The limits of time of appointment and planning that the given acts start, each in the unit of its text: the answer on the
 * policy, the end of the procedure, the approval of a plan and its extension, the report of a review, publication, how long it
 * lasts, the age of a health certificate. 170/2025/NĐ-CP Art. 33, 35; 377-QĐ/TW Art. 23; 45-HD/BTCTW item II.4; Law 10/2022/QH15.
 *
 * Each limit cites its own text; `under` is that of the first. Of acts no text in force counts from on that day nothing is
 * answered; without any act the acts are what is missing.
 *
 * @throws InputError for impossible input; `noCalendar` for working days without a calendar
 * @example
 * import { appointmentTimetable, publishedWorkCalendar } from 'canbo';
 * const acts = { planFileComplete: '2026-03-02' };
 * const calendar = publishedWorkCalendar;
 * appointmentTimetable({ acts, calendar }, { on: '2026-03-02' }).outcome?.[0]?.day; //=> '2026-04-13'
 * appointmentTimetable({ acts, calendar, planExtended: true }, { on: '2026-03-02' }).outcome?.[0]?.day; //=> '2026-05-07'
 */
export function appointmentTimetable(
  timetable: AppointmentTimetableCase,
  options: AppointmentOptions,
): Answer<readonly AppointmentDeadline[]> {
  const asked = checked(timetableSchema as unknown as z.ZodType<AppointmentTimetableCase>, timetable);
  const { on, readings: chosen = {} } = checked(optionsSchema, options, 'options');
  const given = Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined));
  const resolved = defaultsOf(readings, given);
  const rules = deadlineRules.filter(({ from, onlyIf }) => from <= on && stands(onlyIf, resolved));
  const [text] = rules;
  if (text === undefined) return notApplicable(on, 'notYetInForce');
  const due = rules.flatMap((rule) => {
    const start = asked.acts[rule.anchor];
    return start === undefined ? [] : [dueOn(rule, start, asked)];
  });
  const [first] = due;
  const shared = { trace: { on, steps: [] }, notes: notesOn(Object.keys(given), due, resolved) };
  if (first !== undefined)
    return {
      ...shared,
      status: 'determined',
      outcome: due,
      under: first.provision.instrument,
      evidence: due.map(({ evidence }) => evidence).reduce(weaker),
    };
  if (Object.values(asked.acts).some((day) => day !== undefined)) return notApplicable(on, 'notCovered');
  return {
    ...shared,
    status: 'undetermined',
    why: 'missingFacts',
    possible: [],
    missing: [...new Set(rules.map(({ anchor }) => `acts.${anchor}`))],
    under: text.provision.ref.instrument,
  };
}

/** The readings the caller chose, and the one a limit depends on. */
function notesOn(
  chosen: readonly string[],
  due: readonly AppointmentDeadline[],
  resolved: ResolvedReadings,
): readonly Note[] {
  const relied = deadlineRules.flatMap(({ id, onlyIf }) =>
    onlyIf !== undefined && due.some((one) => one.id === id) ? [onlyIf.reading] : [],
  );
  return [...new Set([...chosen, ...relied])].map((id) => readingNote(id, resolved[id]));
}

function dueOn(
  { id, anchor, names, provision, deadline, extended }: DeadlineRule,
  start: IsoDate,
  { planExtended, calendar }: AppointmentTimetableCase,
): AppointmentDeadline {
  const limit = planExtended === true && extended !== undefined ? extended : deadline;
  // A first day is where the period plainly ends: only a last one is moved off a rest day.
  const found = latestDay(limit, start, {
    ...(calendar && { calendar }),
    ...(names === 'earliest' && { readings: { restDayEnd: 'asCounted' } }),
  });
  const { ref, evidence } = provision;
  return { id, countedFrom: anchor, names, day: found.day, provision: ref, evidence };
}
