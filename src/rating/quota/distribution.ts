import { checked } from '../../input/index.js';
import type { Share } from '../../quantity/index.js';
import { type Answer, note } from '../../reasoning/index.js';
import type { RatingOptions } from '../options.js';
import type { Cap } from './cap.js';
import { type Capped, capFor } from './govern.js';
import { type Distribution, distributionSchema, type LevelCounts } from './model.js';
import { type CapBase, type CapRounding, capBases, capRoundings, placesOf } from './places.js';
import type { Counted } from './state.js';

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

/** What the tally of one group of similar tasks shows; absent where a count it needs is not printed. */
export interface GroupVerdict {
  readonly id: string;
  readonly verdict?: DistributionVerdict;
}

/** The answer of {@link checkDistribution}. */
export type DistributionAnswer = Answer<DistributionVerdict> & {
  /** Which readings of base and rounding the tally passes; those whose counts are not printed are left out. */
  readonly readings: readonly PassedReading[];
  /** The share of excellent over each base, where its counts are known. */
  readonly shares: Readonly<Partial<Record<CapBase, Share<CapBase>>>>;
  /** Of the State: the groups of similar tasks, where they are given. */
  readonly groups?: readonly GroupVerdict[];
};

/**
 * Whether a finished tally of levels keeps the cap on "hoàn thành xuất sắc", and under which readings. It reports and never
 * blocks: a sum over several groups that exceeds every reading proves nothing about any of them (`sumOfGroupsExceeds`).
 *
 * Of the State (`side: 'state'`) the whole agency or unit must keep it and each group of similar tasks as well: the verdict is that
 * of the worst, and `groups` says that of each.
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
  const found = capFor(asked, countedIn(asked.counts), options);
  return 'cap' in found ? checkUnder(asked, found) : { ...found, readings: [], shares: {} };
}

function checkUnder(asked: Distribution, { governed, cap }: Capped): DistributionAnswer {
  const { text, on } = governed;
  const whole = judged(asked.counts, cap);
  const given = asked.side === 'state' && cap.inGroups ? asked.groups : undefined;
  const ofGroups = given?.map(({ id, counts }) => ({ id, ...judged(counts, cap) })) ?? [];
  const notes = [...governed.notes, ...cap.notes];
  const common = {
    under: text.instrument.id,
    trace: { on, steps: [] },
    readings: whole.readings,
    shares: whole.shares,
    ...(given && { groups: ofGroups.map(({ id, verdict }) => ({ id, ...(verdict && { verdict }) })) }),
  };
  const missing = [
    ...whole.missing.map((name) => `counts.${name}`),
    ...ofGroups.flatMap((group, at) => group.missing.map((name) => `groups[${at}].counts.${name}`)),
  ];
  const worst = worstOf([whole, ...ofGroups].flatMap(({ verdict }) => verdict ?? []));
  if (missing.length > 0 && worst !== 'exceeds') {
    const possible = verdicts.slice(verdicts.indexOf(worst));
    return { status: 'undetermined', why: 'missingFacts', possible, missing, ...common, notes };
  }
  const sum = asked.side !== 'state' && !asked.oneGroup && worst === 'exceeds';
  const cautions = [
    ...(sum ? [note('caution', 'sumOfGroups')] : []),
    ...(asked.side === 'state' && cap.inGroups && given === undefined && asked.kind !== 'serviceUnit'
      ? [note('caution', 'groupsNotGiven')]
      : []),
  ];
  return {
    status: 'determined',
    outcome: sum ? 'sumOfGroupsExceeds' : worst,
    evidence: 'derived',
    ...common,
    notes: [...notes, ...cautions],
  };
}

/** The verdicts on one set, the mildest first. */
const verdicts = ['ok', 'okOnlyIfExcellentCounted', 'exceeds'] as const;
type Verdict = (typeof verdicts)[number];

const worstOf = (found: readonly Verdict[]): Verdict =>
  [...verdicts].reverse().find((verdict) => found.includes(verdict)) ?? 'ok';

/** One set of counts against the cap: its verdict, or the counts that are not printed. */
function judged(counts: LevelCounts, { reading, most }: Cap) {
  const { excellent } = counts;
  const wholes = wholesOf(counts);
  const known = capBases.filter((base) => wholes[base] !== undefined);
  // Of a finished tally the base is what it is: nobody is pushed out any more.
  const passes = (base: CapBase, rounding: CapRounding): boolean =>
    excellent <= placesOf(wholes[base] as number, reading.ratio, rounding);
  const readings =
    most === undefined
      ? known.flatMap((base) =>
          capRoundings.map((rounding) => ({ base, rounding, passes: passes(base, rounding) })),
        )
      : [];
  const shares = Object.fromEntries(
    known
      .filter((base) => wholes[base] !== 0)
      .map((base) => [base, { part: excellent, whole: wholes[base] as number, of: base }]),
  );
  return { readings, shares, ...verdictOn(counts, wholes, passes, { reading, most }) };
}

/** By a number where there is one, else by the share over its own base. */
function verdictOn(
  { excellent, ...counts }: LevelCounts,
  wholes: ReturnType<typeof wholesOf>,
  passes: (base: CapBase, rounding: CapRounding) => boolean,
  { reading: { base, rounding }, most }: Pick<Cap, 'reading' | 'most'>,
): { readonly verdict?: Verdict; readonly missing: readonly string[] } {
  if (most !== undefined) return { verdict: excellent <= most ? 'ok' : 'exceeds', missing: [] };
  if (wholes[base] === undefined) {
    const needed =
      base === 'allRated' ? (['good', 'completed', 'notCompleted'] as const) : (['good'] as const);
    return { missing: needed.filter((name) => typeof counts[name] !== 'number') };
  }
  if (excellent === 0 || passes(base, rounding)) return { verdict: 'ok', missing: [] };
  const onlyIfCounted = base === 'goodOnly' && passes('goodOrBetter', rounding);
  return { verdict: onlyIfCounted ? 'okOnlyIfExcellentCounted' : 'exceeds', missing: [] };
}

/** How many are counted; `all` where every level is printed. */
function countedIn({ excellent, good, completed, notCompleted }: LevelCounts): Counted {
  const others = [good, completed, notCompleted];
  const number = others.reduce<number>((sum, count) => sum + (count ?? 0), excellent);
  return { number, all: others.every((count) => typeof count === 'number') };
}

/** The whole of each base, where every count it needs is printed. */
function wholesOf({
  excellent,
  good,
  completed,
  notCompleted,
}: LevelCounts): Partial<Record<CapBase, number>> {
  if (typeof good !== 'number') return {};
  const lower =
    typeof completed === 'number' && typeof notCompleted === 'number' ? completed + notCompleted : undefined;
  return {
    goodOnly: good,
    goodOrBetter: good + excellent,
    ...(lower !== undefined && { allRated: good + excellent + lower }),
  };
}
