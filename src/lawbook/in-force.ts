import * as z from 'zod';
import { type IsoDate, isoDate } from '../calendar/index.js';
import type { ConfidenceReadings, Level } from '../confidence/index.js';
import { checked } from '../input/index.js';
import { covers, endOf, governing, type InstrumentId, type NoText, startOf } from '../law/index.js';
import { readingsSchema, resolved } from './readings.js';
import { type LawSubject, subjects, timelineOf } from './subjects.js';

const subjectSchema = z.enum(Object.keys(subjects) as [LawSubject, ...LawSubject[]]);
const levels = ['central', 'province', 'district', 'commune'] as const satisfies readonly Level[];

/** What narrows the question: a level of government, which act, readings other than the defaults. */
export interface InForceOptions {
  /** Absent: the question is about the text, not about one level. */
  readonly level?: Level | undefined;
  /** The poll (lấy phiếu, the default) or the motion (bỏ phiếu): a text may reach a level with one of them only. */
  readonly act?: 'poll' | 'motion' | undefined;
  readonly readings?: ConfidenceReadings | undefined;
}

const optionsSchema: z.ZodType<InForceOptions> = z.strictObject({
  level: z.enum(levels).optional(),
  act: z.enum(['poll', 'motion']).optional(),
  readings: readingsSchema.optional(),
});

/** A text with the days it governs a subject; no `to` while nothing ends it. */
export interface GoverningSpan {
  readonly instrument: InstrumentId;
  readonly from: IsoDate;
  /** The last day. */
  readonly to?: IsoDate;
}

/** Exactly one text, or exactly one reason why there is none. */
export type InForce =
  | ({ readonly inForce: true } & GoverningSpan)
  | { readonly inForce: false; readonly why: NoText };

function spanAt(
  subject: LawSubject,
  index: number,
  readings: Readonly<Record<string, unknown>>,
): GoverningSpan {
  const timeline = timelineOf(subject);
  const span = timeline[index] as (typeof timeline)[number];
  const to = endOf(timeline, index, readings);
  const from = startOf(span, readings);
  return { instrument: span.text.instrument.id, from, ...(to === undefined ? {} : { to }) };
}

/**
 * The texts on a subject, one after another, each with its first and last day. A decree that amends another stands for
 * the decree as amended.
 *
 * @throws InputError for an unknown subject
 * @example
 * import { timeline } from 'canbo';
 * timeline('supervision'); //=> [{ instrument: 'l-87-2015-qh13', from: '2016-07-01', to: '2026-02-28' }, { instrument: 'l-121-2025-qh15', from: '2026-03-01' }]
 */
export function timeline(subject: LawSubject): readonly GoverningSpan[] {
  const readings = resolved();
  return timelineOf(checked(subjectSchema, subject, 'subject')).map((_, index) =>
    spanAt(subject, index, readings),
  );
}

/**
 * Which text governs a subject on a day: exactly one, or the one reason why none does. `notYetInForce` is before the
 * first text on record, `ended` after the last day of a text nothing on record follows, `notCovered` where the text of
 * the day does not reach the level.
 *
 * @throws InputError for an unknown subject, a wrong date, an unknown level or reading
 * @example
 * import { inForce } from 'canbo';
 * inForce('confidenceVote.party', '2023-12-29'); //=> { inForce: true, instrument: 'qd-96-tw-2023', from: '2023-02-02' }
 * inForce('confidenceVote.peoplesCouncil', '2023-12-06', { level: 'commune' }); //=> { inForce: false, why: 'notCovered' }
 * inForce('confidenceVote.party', '2013-02-17'); //=> { inForce: false, why: 'notYetInForce' }
 */
export function inForce(subject: LawSubject, on: IsoDate, options: InForceOptions = {}): InForce {
  checked(subjectSchema, subject, 'subject');
  checked(isoDate, on, 'on');
  const { level, act = 'poll', readings: chosen } = checked(optionsSchema, options, 'options');
  const readings = resolved(chosen);
  const found = governing(timelineOf(subject), on, readings);
  if (!found.inForce) return found;
  if (!covers(found.text.levels?.[act], level, on, readings)) return { inForce: false, why: 'notCovered' };
  return { inForce: true, ...spanAt(subject, found.index, readings) };
}
