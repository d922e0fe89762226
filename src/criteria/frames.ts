import * as z from 'zod';
import { addDays, addMonths, type IsoDate, isoDate } from '../calendar/index.js';
import { checked, InputError } from '../input/index.js';
import { governing, type InstrumentId, weaker } from '../law/index.js';
import {
  type Answer,
  governedBy,
  notApplicable,
  readingNote,
  undeterminedBy,
  unreadNote,
} from '../reasoning/index.js';
import { type CriteriaFrame, type CriteriaSubject, criteriaSubjects } from './model.js';
import { type CriteriaOptions, optionsSchema } from './options.js';
import { frameIn, settled, waitsForRegulation } from './own-regulation.js';
import { readings } from './readings.js';
import { besideTimeline, frames, timelineOf } from './regulations/index.js';

const quarterSchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

const caseSchema = z.strictObject({
  subject: z.enum(criteriaSubjects),
  year: z.int().min(1900).max(2199),
  /** A quarter of the year; absent: the whole year. */
  quarter: quarterSchema.optional(),
  /** The day of the decision, where it is known; default: the last day of the period. It picks the text. */
  decidedOn: isoDate.optional(),
  /** Of a public employee: the service unit has issued its own regulation on rating (quy chế đánh giá, xếp loại). */
  unitHasRegulation: z.boolean().optional(),
});
/** Whose criteria, for which year or quarter. */
export type CriteriaFrameCase = Readonly<z.infer<typeof caseSchema>>;

/** The answer of {@link criteriaFrame}. */
export type CriteriaFrameAnswer = Answer<CriteriaFrame> & {
  /** Frames that stand beside it for the same subject and period: the six result axes of a leader’s quarter. */
  readonly beside: readonly CriteriaFrame[];
};

const filterSchema = z.strictObject({
  subject: z.enum(criteriaSubjects).optional(),
  instrument: z.string().optional(),
});

/**
 * The frames of criteria on record, oldest text first: 132-QĐ/TW and 21-HD/BTCTW (grades), 124-QĐ/TW Art. 10 (grades),
 * 366-QĐ/TW Annexes 1 to 5 (points), the six axes of 02-HD/BTCTW (2026); then those of the State: Decree 90/2020 (conditions of
 * the levels), Decrees 335/2025 and 233/2026 (points).
 *
 * @param filter - a subject, an instrument, or both; nothing for all
 * @throws InputError for an unknown subject
 * @example
 * import { criteriaFrames } from 'canbo';
 * criteriaFrames({ subject: 'civilServant' }).map(({ id }) => id); //=> ['nd-90-2020/person', 'nd-335-2025/civilServant']
 * criteriaFrames({ subject: 'nonLeader' }).map(({ id }) => id); //=> ['qd-132-tw-2018/individual', 'hd-21-btctw-2019/member', 'qd-124-tw-2023/individual', 'qd-366-tw-2025/app_4']
 */
export function criteriaFrames(
  filter: { readonly subject?: CriteriaSubject; readonly instrument?: InstrumentId } = {},
): readonly CriteriaFrame[] {
  const { subject, instrument } = checked(filterSchema, filter, 'filter');
  return frames.filter(
    (frame) =>
      (subject === undefined || frame.subjects.includes(subject)) &&
      (instrument === undefined || frame.instrument === instrument),
  );
}

/**
 * The frame of criteria (khung tiêu chí) a subject is assessed by: that in force on the day of the decision, by default the
 * last day of the year or quarter. What could not be read of it, and what others fill in, stands in the notes.
 *
 * Points are those the text itself prints: under 366-QĐ/TW and the decrees of the State only 30 and 70; whether its Annex 2
 * prints 18/4/8 is the reading `criteria.annex2Points`. Before 08/03/2018 no frame of the Party is on record; a quarter is
 * assessed under 366-QĐ/TW, Decree 335/2025 and Decree 233/2026 only.
 *
 * The subject says which side is asked. For the State a year stays with its own text, decided late or not: civil servants by
 * Decree 335/2025 from the year 2026; public employees by Decree 233/2026 when decided from 01/07/2026, but for 2026 only
 * where their unit has its own regulation (Art. 20(1)); cadres by no decree from then on (Law 80/2025/QH15 Art. 17(1)).
 *
 * @throws InputError for impossible input
 * @example
 * import { criteriaFrame } from 'canbo';
 * criteriaFrame({ subject: 'memberOutsideSystem', year: 2025 }).outcome?.id; //=> 'qd-366-tw-2025/app_5'
 * criteriaFrame({ subject: 'leader', year: 2024 }).outcome?.scale; //=> 'grades'
 * criteriaFrame({ subject: 'civilServant', year: 2025, decidedOn: '2026-01-10' }).outcome?.id; //=> 'nd-90-2020/person'
 * criteriaFrame({ subject: 'leader', year: 2026, quarter: 2 }).beside.map(({ id }) => id); //=> ['hd-02-btctw-2026/axes']
 */
export function criteriaFrame(given: CriteriaFrameCase, options?: CriteriaOptions): CriteriaFrameAnswer {
  const { subject, year, quarter, decidedOn, unitHasRegulation } = checked(caseSchema, given);
  const chosen = options === undefined ? undefined : checked(optionsSchema, options, 'options');
  const periodEnds = lastDayOf(year, quarter);
  const on = decidedOn ?? periodEnds;
  const spans = timelineOf(subject).filter(
    ({ from, laterYearsOnly }) => !laterYearsOnly || from <= periodEnds,
  );
  const found = governing(spans, on);
  if (!found.inForce) return { ...notApplicable(on, found.why), beside: [] };
  const text = settled(found.text, year, unitHasRegulation);
  if (text === undefined) return { ...waitsForRegulation(found.text, subject, on), beside: [] };
  const { without } = text;
  const under = text.instrument.id;
  if (without === 'ended') return { ...notApplicable(on, without), under, beside: [] };
  if (quarter !== undefined && text.byQuarter === undefined && without === undefined)
    return { ...notApplicable(on, 'outOfScope'), under, beside: [] };
  const governed = governedBy(text, on, readings, chosen);
  const frame = frameIn(text, subject);
  if (frame === undefined) return { ...undeterminedBy(without, governed, []), beside: [] };
  const unread = frame.unread.filter(({ subjects }) => subjects?.includes(subject) ?? true);
  const { pointsByReading: open } = frame;
  const value = open && governed.readings[open.reading];
  const said = governed.notes.some(({ values }) => values['reading'] === open?.reading);
  const relied = open && !said ? [readingNote(open.reading, value)] : [];
  return {
    status: 'determined',
    outcome: open && value === open.is ? withPoints(frame, open.max) : frame,
    under: frame.instrument,
    evidence: frame.criteria.map(({ evidence }) => evidence).reduce(weaker, 'readInSeveralSources'),
    trace: { on, steps: [] },
    notes: [...governed.notes, ...relied, ...unread.map(unreadNote)],
    beside: quarter === undefined ? [] : besideIn(quarter, periodEnds, subject),
  };
}

/** The frame of a given id. */
export function frameNamed(id: string, path: string): CriteriaFrame {
  const frame = frames.find((one) => one.id === id);
  if (frame) return frame;
  const expected = `one of ${frames.map((one) => one.id).join(', ')}`;
  throw new InputError({ code: 'unknownId', path, expected, received: id });
}

function lastDayOf(year: number, quarter: number | undefined): IsoDate {
  return addDays(addMonths(`${year}-01-01`, quarter === undefined ? 12 : 3 * quarter), -1);
}

/** The quarter itself picks these, whenever it is decided. */
function besideIn(quarter: number, periodEnds: IsoDate, subject: CriteriaSubject): readonly CriteriaFrame[] {
  const found = governing(besideTimeline, periodEnds);
  if (!found.inForce) return [];
  const { subjects, quarters } = found.text;
  return subjects.includes(subject) && (quarters?.includes(quarter) ?? true) ? [found.text] : [];
}

const withPoints = (frame: CriteriaFrame, max: Readonly<Record<string, number>>): CriteriaFrame => ({
  ...frame,
  criteria: frame.criteria.map((criterion) => {
    const points = max[criterion.id];
    return points === undefined ? criterion : { ...criterion, max: points };
  }),
});
