import type * as z from 'zod';
import { type Deadline, type IsoDate, latestDay } from '../../calendar/index.js';
import { checked } from '../../input/index.js';
import { type Evidence, type InstrumentId, type ProvisionRef, weaker } from '../../law/index.js';
import { type Answer, defaultsOf, notApplicable, readingNote } from '../../reasoning/index.js';
import type { LimitedAct } from '../answer.js';
import { type MeasureOptions, optionsSchema, readings } from '../readings.js';
import { type MeasureDeadlineRule, measureDeadlines } from '../regulations/deadlines.js';
import { type MeasureAnchor, type MeasureTimetableCase, timetableSchema } from './model.js';

/** One limit of time: by when what is due, counted from which act. */
export interface MeasureDeadline {
  readonly id: string;
  readonly act: LimitedAct;
  readonly under: InstrumentId;
  readonly countedFrom: MeasureAnchor;
  readonly latest: IsoDate;
  readonly provision: ProvisionRef;
  readonly evidence: Evidence;
}

/**
 * By when the steps of a measure are due, from the acts given, each in the unit of its text: grounds complete, talk and propose
 * within 10 working days, settled within 10, extended to 15 in all (377-QĐ/TW; 170/2025/NĐ-CP Art. 52, 53; 115/2020/NĐ-CP Art. 54);
 * suspension of 15 working days, advice within 2 (148-QĐ/TW; 170/2025/NĐ-CP Art. 56); termination within 30 days of the rating
 * (Art. 57(3)). The texts are those of the day asked about; of two that both bind, both are given, and each limit cites its own:
 * `under` is the text of the first. The first day is not counted. Of acts no text counts from nothing is answered; without any act
 * the acts are what is missing.
 *
 * @throws InputError for impossible input; `noCalendar` for working days without a calendar
 * @example
 * import { measureTimetable, publishedWorkCalendar } from 'canbo';
 * const acts = { groundsComplete: '2026-02-09' };
 * const found = measureTimetable({ kind: 'civilServant', acts, calendar: publishedWorkCalendar }, { on: '2026-02-09' });
 * found.outcome?.map(({ under, latest }) => [under, latest]); //=> [['qd-377-tw-2025', '2026-03-02'], ['nd-170-2025', '2026-03-02']]
 */
export function measureTimetable(
  timetable: MeasureTimetableCase,
  options: MeasureOptions,
): Answer<readonly MeasureDeadline[]> {
  const asked = checked(timetableSchema as unknown as z.ZodType<MeasureTimetableCase>, timetable);
  const { on, readings: chosen } = checked(optionsSchema, options, 'options');
  const reading = 'measures.decisionExtension';
  const kind = defaultsOf(readings, chosen)[reading] === 'added' ? 'added' : 'total';
  const rules = measureDeadlines.filter(
    ({ of, from, to }) => of.includes(asked.kind) && from <= on && on <= (to ?? on),
  );
  const [text] = rules;
  if (text === undefined) return notApplicable(on, 'notCovered');
  const started = rules.flatMap((rule) => {
    const start = asked.acts[rule.anchor];
    return start === undefined ? [] : [{ rule, start }];
  });
  const outcome = started.map(({ rule, start }) => due(rule, start, asked, kind));
  const extended = asked.extended === true && started.some(({ rule }) => rule.limit.most !== undefined);
  const shared = { trace: { on, steps: [] }, notes: extended ? [readingNote(reading, kind)] : [] };
  const [first] = outcome;
  if (first !== undefined) {
    const evidence = outcome.map((one) => one.evidence).reduce(weaker);
    return { ...shared, status: 'determined', outcome, under: first.under, evidence };
  }
  if (Object.values(asked.acts).some((day) => day !== undefined)) return notApplicable(on, 'notCovered');
  const missing = [...new Set(rules.map(({ anchor }) => `acts.${anchor}`))];
  return { ...shared, status: 'undetermined', why: 'missingFacts', possible: [], missing, under: text.under };
}

function due(
  { id, under, anchor, limit, provision }: MeasureDeadlineRule,
  start: IsoDate,
  { extended, calendar }: MeasureTimetableCase,
  kind: 'total' | 'added',
): MeasureDeadline {
  const { n, unit, most, further } = limit;
  const longer = further === undefined ? most && { n: most, kind } : { n: further, kind: 'added' as const };
  const extension = extended === true && longer ? { extension: longer } : {};
  const deadline: Deadline = { direction: 'forward', unit, n, ...extension };
  const { day } = latestDay(deadline, start, calendar && { calendar });
  return {
    id,
    act: limit.act,
    under,
    countedFrom: anchor,
    latest: day,
    provision: provision.ref,
    evidence: provision.evidence,
  };
}
