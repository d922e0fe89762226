import * as z from 'zod';
import {
  type Deadline,
  type IsoDate,
  isoDate,
  latestDay,
  type WorkCalendar,
  workCalendarSchema,
} from '../calendar/index.js';
import { checked } from '../input/index.js';
import type { Evidence, ProvisionRef } from '../law/index.js';
import { type DisciplineTrack, trackSchema } from './model.js';
import { type DisciplineOptions, optionsSchema } from './readings.js';
import {
  anchors,
  type DeadlineId,
  type DeadlineRule,
  type DisciplineAct,
  deadlineRules,
} from './regulations/deadlines.js';

const timetableSchema = z.strictObject({
  track: trackSchema,
  acts: z.partialRecord(z.enum(anchors), isoDate.optional()),
  complex: z.boolean().optional(),
  central: z.boolean().optional(),
  daysNotCounted: z.int().min(0).max(10_000).optional(),
  calendar: workCalendarSchema.optional(),
});

/** The days of the acts from which limits of time are counted. */
export interface DisciplineTimetableCase {
  readonly track: DisciplineTrack;
  readonly acts: Readonly<Partial<Record<DisciplineAct, IsoDate | undefined>>>;
  /** Vụ việc phức tạp. */
  readonly complex?: boolean | undefined;
  /** A complaint answered at the centre. */
  readonly central?: boolean | undefined;
  /** Days of deferral, criminal procedure and complaints within the time for handling. */
  readonly daysNotCounted?: number | undefined;
  /** Working days; periods in days and months that end on a rest day are moved by it too. */
  readonly calendar?: WorkCalendar | undefined;
}

/** One limit of time in disciplining. */
export interface DisciplineDeadline {
  readonly id: DeadlineId;
  readonly countedFrom: DisciplineAct;
  /** The last lawful day. */
  readonly day: IsoDate;
  readonly provision: ProvisionRef;
  readonly evidence: Evidence;
}

/**
 * The limits of time of disciplining that the given acts start, each in the unit of its text: the State procedure after a Party
 * decision (30 days), handling in all (90 days, 150 of a complex case, deferral and the like not counted), report, council,
 * summons, recommendation, decision (working days), a Party complaint and its answer (months). Decree 172/2025, 234/2026; Điều lệ
 * Đảng Art. 39. Overdue but inside limitation it must still be handled.
 *
 * @throws InputError for impossible input; `noCalendar` where a working calendar is needed
 * @example
 * import { disciplineTimetable, publishedWorkCalendar as calendar } from 'canbo';
 * const acts = { partyDecisionAnnounced: '2026-03-02', reviewMeeting: '2026-03-10' };
 * const rows = disciplineTimetable({ track: 'civilServant', acts, calendar }, { on: '2026-03-02' });
 * rows.map(({ id, day }) => `${id} ${day}`); //=> ['stateProcedure 2026-04-01', 'report 2026-03-13']
 */
export function disciplineTimetable(
  facts: DisciplineTimetableCase,
  options: DisciplineOptions,
): readonly DisciplineDeadline[] {
  const asked = checked(timetableSchema as unknown as z.ZodType<DisciplineTimetableCase>, facts);
  const { on } = checked(optionsSchema, options, 'options');
  return deadlineRules
    .filter(({ from, tracks }) => from <= on && tracks.includes(asked.track))
    .flatMap((rule) => {
      const start = asked.acts[rule.anchor];
      return start === undefined ? [] : [dueOn(rule, start, asked)];
    });
}

function dueOn(
  rule: DeadlineRule,
  start: IsoDate,
  { complex, central, daysNotCounted = 0, calendar }: DisciplineTimetableCase,
): DisciplineDeadline {
  const { id, anchor, provision, deadline, ifComplex, ifCentral, notCounted } = rule;
  const limit = (complex && ifComplex) || (central && ifCentral) || deadline;
  const longer = notCounted ? lengthened(limit, daysNotCounted) : limit;
  const { day } = latestDay(longer, start, calendar === undefined ? {} : { calendar });
  return { id, countedFrom: anchor, day, provision: provision.ref, evidence: provision.evidence };
}

const lengthened = (limit: Deadline, days: number): Deadline =>
  'n' in limit ? { ...limit, n: limit.n + days } : limit;
