import { checked } from '../../input/index.js';
import { type InstrumentId, weaker } from '../../law/index.js';
import { toNumber } from '../exact.js';
import { frameNamed } from '../frames.js';
import { scale366 } from '../regulations/qd-366-tw-2025/index.js';
import { partsOf, type ScoringScheme } from '../schemes/model.js';
import { schemeNamed } from '../schemes/samples.js';
import { bandOf, bandsWithin } from './bands.js';
import { scoredItems } from './items.js';
import { readMarks } from './marks.js';
import {
  type Score,
  type ScoreAnswer,
  type ScoringCase,
  type ScoringOptions,
  scoringCaseSchema,
  scoringOptionsSchema,
} from './model.js';
import { notesOn, whyOpen } from './notes.js';
import { type Total, totalOf } from './total.js';

/**
 * The points of a score sheet (bảng điểm) under a scheme: of every item and group, of each part, the total, and its band
 * where the scheme has bands. Points have at most three decimals and are added exactly; a band is never rounded into.
 *
 * An item without a mark, or with `null`, is missing: the answer is `undetermined` with the range the total may still take,
 * and the bands in it. An item that does not apply is dropped and the rest rescaled only where the scheme says so. The total
 * is `facts.score` of {@link rate}: a level asks for conditions beside points (366-QĐ/TW Art. 10, Art. 11). Samples are
 * tables of bodies, never central points.
 *
 * @param given - the scheme, the marks by item
 * @param options - `modes`: how a part is marked, where its scheme leaves that open
 * @throws InputError with its path: an unknown item, a mark on a group, more points than the item has, negative points, true or
 *   false for points or points for true or false, a deduction the scheme does not have, a scheme that does not add up
 * @example
 * import { scoreCriteria } from 'canbo';
 * const month = { scheme: 'qd-3814-tu-hanoi-2018', marks: { discipline: 20, duties: 69.99, bonus: null } };
 * scoreCriteria(month).range; //=> { least: 89.99, most: 99.99 }
 * scoreCriteria(month).bands; //=> ['A', 'B']
 * const known = scoreCriteria({ ...month, marks: { discipline: 20, duties: 69.99, bonus: 0 } });
 * [known.outcome?.total, known.outcome?.band?.id]; //=> [89.99, 'B']
 */
export function scoreCriteria(given: ScoringCase, options: ScoringOptions = {}): ScoreAnswer {
  const sheet = checked(scoringCaseSchema, given);
  const chosen = checked(scoringOptionsSchema, options, 'options');
  const scheme = typeof sheet.scheme === 'string' ? schemeNamed(sheet.scheme, 'scheme') : sheet.scheme;
  const marked = readMarks(scheme, sheet, chosen);
  const total = totalOf(scheme, marked, sheet);
  const items = partsOf(scheme).flatMap(([name, part]) =>
    marked.filter((one) => one.name === name).flatMap((one) => scoredItems(part, one)),
  );
  const on = sheet.on ?? scheme.since ?? scale366.since;
  const beside = {
    under: textOf(scheme),
    trace: { on, steps: [] },
    notes: notesOn(scheme, chosen),
    items,
    range: { least: toNumber(total.least), most: toNumber(total.most) },
    bands: bandsWithin(scheme.bands ?? [], total).map(({ id }) => id),
  };
  const open = whyOpen(scheme, marked, sheet, total);
  if (open !== undefined)
    return {
      ...beside,
      status: 'undetermined',
      why: open.why,
      possible: [],
      missing: open.missing,
      notes: [...beside.notes, ...open.notes],
    };
  return {
    ...beside,
    status: 'determined',
    outcome: scoreOf(scheme, total),
    evidence: items.map(({ evidence }) => evidence ?? 'unverified').reduce(weaker, 'readInSeveralSources'),
  };
}

function scoreOf({ bands }: ScoringScheme, total: Total): Score {
  const band = bands && bandOf(bands, total.least);
  return {
    total: toNumber(total.least),
    most: toNumber(total.top),
    parts: Object.fromEntries(total.parts.map(({ name, least }) => [name, toNumber(least)])),
    deducted: toNumber(total.deducted.least),
    added: toNumber(total.added.least),
    ...(band && { band }),
  };
}

/** The text a sheet is scored under: the body’s, or the frame’s where the body’s is not known, or the caller’s own. */
function textOf(scheme: ScoringScheme): InstrumentId {
  const parts = partsOf(scheme).map(([, part]) => part);
  const own = parts.find(({ provision }) => provision !== undefined)?.provision?.instrument;
  const frame = parts.find((part) => part.frame !== null)?.frame;
  if (own !== undefined) return own;
  return frame ? frameNamed(frame, 'scheme').instrument : scheme.id;
}
