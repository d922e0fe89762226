import { checked } from '../../input/index.js';
import type { Share } from '../../quantity/index.js';
import { type Answer, isGoverned, note, undeterminedBy } from '../../reasoning/index.js';
import { govern } from '../govern.js';
import type { RatingOptions } from '../options.js';
import { periodOf } from '../period.js';
import { capOf } from './cap.js';
import { type Distribution, distributionSchema } from './model.js';
import { type CapBase, type CapRounding, capBases, capRoundings, placesOf } from './places.js';

/**
 * What a tally shows: within the cap by the letter; only if those rated excellent are counted in the base; not within it;
 * or nothing, because it sums over several groups.
 */
export type DistributionVerdict = 'ok' | 'okOnlyIfExcellentCounted' | 'exceeds' | 'sumOfGroupsExceeds';

/** One way to read the cap, and whether a tally passes it. */
export interface PassedReading {
  readonly base: CapBase;
  readonly rounding: CapRounding;
  readonly passes: boolean;
}

/** The answer of {@link checkDistribution}. */
export type DistributionAnswer = Answer<DistributionVerdict> & {
  /** Which readings of base and rounding the tally passes; those whose counts are not printed are left out. */
  readonly readings: readonly PassedReading[];
  /** The share of excellent over each base, where its counts are known. */
  readonly shares: Readonly<Partial<Record<CapBase, Share<CapBase>>>>;
};

/**
 * Whether a finished tally of levels keeps the cap on "hoàn thành xuất sắc", and under which readings. It reports and never
 * blocks: a sum over several groups that exceeds every reading proves nothing about any of them (`sumOfGroupsExceeds`).
 *
 * @throws InputError for impossible input
 * @example
 * import { checkDistribution } from 'canbo';
 * const tally = { year: 2023, kind: 'organisation', oneGroup: true, counts: { excellent: 3, good: 13 } } as const;
 * const answer = checkDistribution(tally);
 * answer.outcome; //=> 'okOnlyIfExcellentCounted'
 * answer.shares.goodOrBetter; //=> { part: 3, whole: 16, of: 'goodOrBetter' }
 */
export function checkDistribution(tally: Distribution, options?: RatingOptions): DistributionAnswer {
  const asked = checked(distributionSchema, tally);
  const found = govern({ periodEnds: periodOf(asked).to, decidedOn: asked.decidedOn }, options);
  if (!isGoverned(found)) return { ...found, readings: [], shares: {} };
  const cap = capOf(found, asked);
  const under = found.text.instrument.id;
  const trace = { on: found.on, steps: [] };
  if ('unread' in cap) return { ...undeterminedBy(cap.unread, found, []), readings: [], shares: {} };
  if ('refused' in cap) {
    const notes = [...found.notes, cap.refused];
    return { status: 'notApplicable', why: 'notCovered', under, trace, notes, readings: [], shares: {} };
  }
  const { excellent } = asked.counts;
  const wholes = wholesOf(asked.counts);
  const known = capBases.filter((base) => wholes[base] !== undefined);
  // Of a finished tally the base is what it is: nobody is pushed out any more.
  const passes = (base: CapBase, rounding: CapRounding): boolean =>
    excellent <= placesOf(wholes[base] as number, cap.reading.ratio, rounding);
  const readings = known.flatMap((base) =>
    capRoundings.map((rounding) => ({ base, rounding, passes: passes(base, rounding) })),
  );
  const shares = Object.fromEntries(
    known
      .filter((base) => wholes[base] !== 0)
      .map((base) => [base, { part: excellent, whole: wholes[base] as number, of: base }]),
  );
  const notes = [...found.notes, ...cap.notes];
  if (wholes.goodOnly === undefined) {
    const possible = ['ok', 'okOnlyIfExcellentCounted', 'exceeds'] as const;
    const why = 'missingFacts' as const;
    return {
      status: 'undetermined',
      why,
      possible,
      missing: ['counts.good'],
      under,
      trace,
      notes,
      readings,
      shares,
    };
  }
  const passed = (base: CapBase): boolean =>
    readings.some(
      (reading) => reading.base === base && reading.rounding === cap.reading.rounding && reading.passes,
    );
  const exceeds = asked.oneGroup ? 'exceeds' : 'sumOfGroupsExceeds';
  const outcome =
    excellent === 0 || passed('goodOnly')
      ? 'ok'
      : passed('goodOrBetter')
        ? 'okOnlyIfExcellentCounted'
        : exceeds;
  const caution = outcome === 'sumOfGroupsExceeds' ? [note('caution', 'sumOfGroups')] : [];
  return {
    status: 'determined',
    outcome,
    under,
    evidence: 'derived',
    trace,
    notes: [...notes, ...caution],
    readings,
    shares,
  };
}

/** The whole of each base, where every count it needs is printed. */
function wholesOf({
  excellent,
  good,
  completed,
  notCompleted,
}: Distribution['counts']): Partial<Record<CapBase, number>> {
  if (typeof good !== 'number') return {};
  const lower =
    typeof completed === 'number' && typeof notCompleted === 'number' ? completed + notCompleted : undefined;
  return {
    goodOnly: good,
    goodOrBetter: good + excellent,
    ...(lower !== undefined && { allRated: good + excellent + lower }),
  };
}
