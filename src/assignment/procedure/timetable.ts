import * as z from 'zod';
import {
  addDays,
  type IsoDate,
  isoDate,
  latestDay,
  type WorkCalendar,
  workCalendarSchema,
} from '../../calendar/index.js';
import { checked } from '../../input/index.js';
import type { Evidence, ProvisionRef } from '../../law/index.js';
import { stands } from '../../reasoning/index.js';
import { resolved } from '../judge.js';
import { movementKinds, personKinds } from '../model.js';
import { type AssignmentOptions, optionsSchema } from '../readings.js';
import {
  type MovementAnchor,
  type MovementDeadlineId,
  type MovementDeadlineRule,
  movementAnchors,
  movementDeadlines,
} from '../regulations/deadlines.js';

const timetableSchema = z.strictObject({
  movement: z.enum(movementKinds),
  kind: z.enum(personKinds),
  on: isoDate,
  acts: z.partialRecord(z.enum(movementAnchors), isoDate.optional()),
  calendar: workCalendarSchema.optional(),
});
/** The days from which limits of time of a movement are counted; `on` picks the texts. */
export interface MovementTimetableCase extends Omit<z.infer<typeof timetableSchema>, 'acts' | 'calendar'> {
  readonly acts: Readonly<Partial<Record<MovementAnchor, IsoDate | undefined>>>;
  /** Working days, for limits counted in them. */
  readonly calendar?: WorkCalendar | undefined;
}

/** One limit of time: the last lawful day, or the first. */
export interface MovementDeadline {
  readonly id: MovementDeadlineId;
  readonly countedFrom: MovementAnchor;
  readonly names: 'latest' | 'earliest';
  readonly day: IsoDate;
  readonly provision: ProvisionRef;
  readonly evidence: Evidence;
}

/**
 * The limits of time of a movement that the given days start, each in the unit of its text: when the minimum of a rotation is
 * reached, the last day of a secondment and of a kept allowance, the notice of a change of position, how long a health
 * certificate serves, publication inside the body within 5 working days and its display for 20 days (Law 10/2022).
 *
 * @throws InputError for impossible input; `noCalendar` for working days without a calendar
 * @example
 * import { movementTimetable, publishedWorkCalendar } from 'canbo';
 * const days = movementTimetable({
 *   movement: 'rotation', kind: 'civilServant', on: '2025-08-28',
 *   acts: { decision: '2025-08-28', start: '2025-09-15' }, calendar: publishedWorkCalendar,
 * });
 * days.map(({ id, day }) => [id, day]); //=> [['rotationMinimum', '2028-09-15'], ['publication', '2025-09-08']]
 */
export function movementTimetable(
  timetable: MovementTimetableCase,
  options: AssignmentOptions = {},
): readonly MovementDeadline[] {
  const asked = checked(timetableSchema as unknown as z.ZodType<MovementTimetableCase>, timetable);
  const { readings } = resolved(checked(optionsSchema, options, 'options'));
  return movementDeadlines
    .filter((rule) => isAsked(rule, asked) && stands(rule.onlyIf, readings))
    .flatMap((rule) => {
      const start = asked.acts[rule.anchor];
      return start === undefined ? [] : [dueOn(rule, start, asked.calendar)];
    });
}

const isAsked = (
  { movements, kinds, from, to }: MovementDeadlineRule,
  { movement, kind, on }: MovementTimetableCase,
): boolean =>
  from <= on &&
  (to === undefined || on <= to) &&
  movements.includes(movement) &&
  kinds?.includes(kind) !== false;

function dueOn(
  rule: MovementDeadlineRule,
  start: IsoDate,
  calendar: WorkCalendar | undefined,
): MovementDeadline {
  const { id, anchor, deadline, names, lastDay, provision } = rule;
  // A period that simply ends is not moved off a rest day, and one in working days never meets one.
  const readings = { restDayEnd: 'asCounted' } as const;
  const { day } = latestDay(deadline, start, { ...(calendar && { calendar }), readings });
  return {
    id,
    countedFrom: anchor,
    names,
    day: lastDay === true ? addDays(day, -1) : day,
    provision: provision.ref,
    evidence: provision.evidence,
  };
}
