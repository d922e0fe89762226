import { checked } from '../../input/index.js';
import type { Whole } from '../../quantity/index.js';
import { isUnread } from '../../reasoning/index.js';
import { baseOf } from '../bands.js';
import { govern, isGoverned } from '../govern.js';
import { candidatesFor } from './candidates.js';
import { auditRow } from './judge.js';
import {
  type AuditCandidate,
  type OrderedBase,
  type PublishedResult,
  publishedResultSchema,
  type ResultAudit,
} from './model.js';
import { notesOnBase, notesOnSums, notesOnTwins } from './notes.js';
import { readRow, type Totals } from './rows.js';

/**
 * Which denominator and which rounding a published result rests on, and which of its figures do not fit.
 *
 * Every whole from the largest count to 1000, and every total given, is tried with half-up rounding and cutting, two
 * decimals and one. The way that reproduces most percentages is `best`; of equals one over the base the text in force
 * orders, then over another given total, then half up, then two decimals, then the smallest whole. A percentage without
 * a count is reproduced where some whole number of ballots prints as it. Counts are ballots, percentages of 100, compared
 * as whole hundredths.
 *
 * Each figure is then measured by `best` (where nothing fits, by the first candidate, which is a given total) and gets a
 * verdict and, where it does not fit, what it should probably be. A wrong count is suspected before a whole that nobody gave, and such a whole
 * only where it reproduces every counted figure of the row. No row is rejected: shares that do not add up to 100, and
 * counts below the ballots, are no faults.
 *
 * The base the texts order: ballots collected under the Party texts and under 96/2023/QH15 Art. 12 and 19(3); all deputies
 * under 35/2012/QH13 and 85/2014/QH13.
 *
 * @throws InputError for impossible input: an id twice (`duplicate`), a percentage with three decimals, a negative count
 * @example
 * import { auditPublishedResult } from 'canbo';
 * const audit = auditPublishedResult({
 *   forum: 'peoplesCouncil',
 *   heldOn: '2018-12-06',
 *   totals: { totalMembers: 53, present: 51 },
 *   rows: [
 *     { id: 'police', marks: { high: 36 }, published: { high: 67.92, confidence: 26.41 } },
 *     { id: 'works', marks: { high: 10, low: 14 }, published: { high: 18.86, low: 26.14 } },
 *   ],
 * });
 * audit.best; //=> { whole: 53, rounding: 'cut', decimals: 2, of: ['totalMembers'], fits: 3, outOf: 4 }
 * audit.byText; //=> { under: 'nq-85-2014-qh13', of: 'totalMembers', whole: 53, fits: true }
 * audit.rows[0]?.marks.confidence; //=> { published: 26.41, verdict: 'fits', suggestion: { count: 14 } }
 * audit.rows[1]?.marks.low; //=> { count: 14, published: 26.14, expected: 26.41, verdict: 'misprint', suggestion: { percent: 26.41 } }
 */
export function auditPublishedResult(result: PublishedResult): ResultAudit {
  const { forum, level, heldOn, totals: given, rows } = checked(publishedResultSchema, result);
  const totals = Object.entries(given ?? {}).filter((entry): entry is [Whole, number] => Boolean(entry[1]));
  const read = rows.map(readRow);
  const ordered = orderedBase({ forum, level, heldOn }, totals);
  const candidates = candidatesFor(read, totals, ordered?.of);
  const measure = candidates[0];
  const best = measure && measure.fits > 0 ? measure : undefined;
  const byText = ordered && { ...ordered, ...fitOf(ordered, best) };
  return {
    candidates,
    ...(best && { best }),
    ...(byText && { byText }),
    rows: read.map((row) => auditRow(row, measure, totals)),
    notes: [
      ...notesOnBase(byText, best, candidates),
      ...notesOnSums(read, totals, measure),
      ...notesOnTwins(read),
    ],
  };
}

function orderedBase(
  { forum, level, heldOn }: Pick<PublishedResult, 'forum' | 'level' | 'heldOn'>,
  totals: Totals,
): OrderedBase | undefined {
  const found = govern({ forum, level, on: heldOn }, 'poll', undefined);
  if (!isGoverned(found) || isUnread(found.text.use)) return undefined;
  const of = baseOf(found.text.use.ladder, found.readings).of as Whole;
  const whole = totals.find(([name]) => name === of)?.[1];
  return { under: found.text.instrument.id, of, ...(whole !== undefined && { whole }) };
}

const fitOf = ({ whole }: OrderedBase, best: AuditCandidate | undefined): Pick<OrderedBase, 'fits'> =>
  whole === undefined || best === undefined ? {} : { fits: best.whole === whole };
