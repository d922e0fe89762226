import { checked } from '../../input/index.js';
import type { ProvisionRef } from '../../law/index.js';
import {
  defaultsOf,
  type FactPath,
  type Note,
  note,
  type ResolvedReadings,
  readingNote,
} from '../../reasoning/index.js';
import { compared, type Exact, exact, toNumber } from '../exact.js';
import { meanOf } from '../kpi/factors.js';
import type { BandLevel, CriteriaFrame } from '../model.js';
import { type CriteriaOptions, optionsSchema } from '../options.js';
import { readings as table } from '../readings.js';
import { nd233Average, nd233Person } from '../regulations/nd-233-2026.js';
import { nd335Average, nd335Person } from '../regulations/nd-335-2025/index.js';
import { type At, accumulated } from './accumulate.js';
import { type PeriodAverageAnswer, type PeriodEntered, type PeriodsCase, periodsSchema } from './model.js';
import { type PeriodRead, readOne } from './read.js';

const reading = 'criteria.periodAggregation';
const texts = {
  'nd-335-2025': { ...nd335Average, frame: nd335Person },
  'nd-233-2026': { ...nd233Average, frame: nd233Person },
} as const;

/**
 * The points of a year as the average of its months or quarters (điểm bình quân), or of a quarter as that of its months, and
 * the band of points they fall in: Decree 335/2025 Art. 17(3) and 21(1), Decree 233/2026 Art. 12(5) and 15(1). Exactly those
 * periods enter that were scored, those sent by the body the person moved from among them; a period in which nothing was
 * assigned, or that was not worked, is left out and listed, never counted as 0 or 100.
 *
 * Points 0 to 100; a period is given by its total (at most three decimals) or, of a civil servant, by the case its points
 * follow from, as {@link kpi} takes it. Nothing is rounded: 89.996 stays under 90. How the periods are put together is the
 * reading `criteria.periodAggregation` for civil servants: the mean of their totals, or what was done over what was assigned
 * in all of them. Months beside quarters, and under accumulation a leading post beside none, the decrees do not speak of.
 *
 * @throws InputError for a period that is neither a month nor a quarter, one given twice, more than one of total, kpi, notScored
 * @example
 * import { periodAverage } from 'canbo';
 * const year = periodAverage({
 *   variant: 'nd-335-2025',
 *   periods: [
 *     { period: '2026-Q1', total: 91.5, sentByOldBody: true },
 *     { period: '2026-Q2', kpi: { subject: 'nonLeader', a: 100, b: 95, c: 90, general: 28 } },
 *     { period: '2026-Q3', notScored: 'absent' },
 *     { period: '2026-Q4', total: 83.987 },
 *   ],
 * });
 * year.outcome; //=> { average: 89.99566666666666, count: 3, band: 'good' }
 * year.periods.map(({ total, leftOut }) => leftOut ?? total); //=> [91.5, 94.5, 'absent', 83.987]
 */
export function periodAverage(given: PeriodsCase, options?: CriteriaOptions): PeriodAverageAnswer {
  const asked = checked(periodsSchema, given);
  const chosen = options === undefined ? undefined : checked(optionsSchema, options, 'options');
  const readings = { ...defaultsOf(table), ...chosen?.readings };
  const { since, provision, sentByOldBody, evidence, accumulates, frame } = texts[asked.variant];
  const reads = asked.periods.map((period, at) => readOne(period, `periods[${at}]`, readings));
  const scored = reads.flatMap((read, at): readonly At[] =>
    'total' in read ? [{ ...read, path: `periods[${at}]` }] : [],
  );
  const periods = asked.periods.map((period, at) => entered(period, reads[at] as PeriodRead));
  const beside = {
    under: provision.instrument,
    trace: { on: asked.on ?? since, steps: [] },
    formula: provision,
    periods,
  };
  const said: readonly Note[] = [
    ...(accumulates ? [readingNote(reading, readings[reading])] : []),
    ...notesOn(periods, sentByOldBody),
    ...once(reads.flatMap((read) => ('notes' in read ? read.notes : []))),
  ];
  const open = { ...beside, status: 'undetermined', possible: [] } as const;
  const missing = reads.flatMap((read) => ('missing' in read ? read.missing : []));
  const waits = (facts: readonly FactPath[]): PeriodAverageAnswer => ({
    ...open,
    why: 'missingFacts',
    missing: facts,
    notes: said,
  });
  if (missing.length > 0) return waits(missing);
  if (scored.length === 0) return waits(['periods']);
  const accumulate = accumulates && readings[reading] !== 'meanOfPeriods';
  const mixed = mixedIn(periods, accumulate ? scored : []);
  if (mixed !== undefined) return { ...open, why: 'textSilent', missing: [], notes: [...said, mixed] };
  const found = together(scored, accumulate, readings);
  if ('missing' in found) return waits(found.missing);
  const average = found.total;
  return {
    ...beside,
    status: 'determined',
    outcome: { average: toNumber(average), count: scored.length, band: bandOf(frame, average) },
    evidence,
    notes: said,
  };
}

/** What is true of several periods is said once. */
const once = (notes: readonly Note[]): readonly Note[] => [
  ...new Map(notes.map((one) => [JSON.stringify(one), one])).values(),
];

const together = (scored: readonly At[], accumulate: boolean, readings: ResolvedReadings) =>
  accumulate ? accumulated(scored, readings) : { total: meanOf(scored.map(({ total }) => total)) };

type Period = PeriodsCase['periods'][number];

const entered = ({ period, sentByOldBody = false }: Period, read: PeriodRead): PeriodEntered => ({
  period,
  total: 'total' in read ? toNumber(read.total) : null,
  ...('leftOut' in read && { leftOut: read.leftOut }),
  sentByOldBody,
});

/** Periods of unlike length weigh alike in no text; nor is it said how formulas of three and of six factors accumulate. */
function mixedIn(periods: readonly PeriodEntered[], accumulating: readonly At[]): Note | undefined {
  const scored = periods.filter(({ total }) => total !== null);
  const lengths = new Set(scored.map(({ period }) => period.includes('Q')));
  if (lengths.size > 1) return note('silent', 'mixedPeriods');
  const formulas = new Set(accumulating.flatMap(({ from }) => (from ? [from.read.names.length] : [])));
  return formulas.size > 1 ? note('silent', 'mixedPosts') : undefined;
}

/** Which periods are left out, and which were sent by the old body. */
function notesOn(periods: readonly PeriodEntered[], sentBy: ProvisionRef): readonly Note[] {
  const left = periods.filter(({ leftOut }) => leftOut !== undefined);
  const sent = periods.filter(({ sentByOldBody }) => sentByOldBody);
  return [
    ...(left.length > 0 ? [note('caution', 'periodsLeftOut', countOf(left))] : []),
    ...(sent.length > 0 ? [note('caution', 'periodsSent', countOf(sent), [sentBy])] : []),
  ];
}

const countOf = (periods: readonly PeriodEntered[]): Note['values'] => ({
  count: periods.length,
  periods: periods.map(({ period }) => period).join(', '),
});

/** By the exact value, never by a rounded one. */
const bandOf = ({ bands = [] }: CriteriaFrame, average: Exact): BandLevel =>
  bands.find(({ from }) => compared(average, exact(from)) >= 0)?.level ?? 'notCompleted';
