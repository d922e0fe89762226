import { checked } from '../../input/index.js';
import { type Answer, note } from '../../reasoning/index.js';
import type { RatingOptions } from '../options.js';
import { placesUnder } from './cap.js';
import { type Capped, capFor, countedBy } from './govern.js';
import { type Beside, type LikeGroup, likeGroupSchema } from './model.js';
import { type CapBase, type CapRounding, capBases, capRoundings, type Pool, placesFor } from './places.js';
import { type Shares, shareOut } from './share-out.js';

/** How many may be named under one way to read the cap. */
export interface PlacesUnder {
  readonly base: CapBase;
  readonly rounding: CapRounding;
  readonly places: number;
}

/** How many one group of similar tasks may name, and who of its candidates is named. */
export interface GroupPlaces extends Shares {
  readonly id: string;
  readonly places: number;
}

/** Who may be rated excellent. */
export interface Allocation extends Shares {
  readonly places: number;
  /** Left out of both counts by a reading (heads). */
  readonly outsideCap: readonly string[];
  /** The same group by group, where groups of similar tasks are given and bind. */
  readonly groups?: readonly GroupPlaces[];
}

/** The answer of {@link allocateExcellent}. */
export type AllocationAnswer = Answer<Allocation> & {
  /** What every other reading of base and rounding would allow in the whole; none over all rated where `below` is not given. */
  readonly underReadings: readonly PlacesUnder[];
};

/**
 * Who of those fit for "hoàn thành xuất sắc" may be so rated: the cap in one group of like position, role, function and
 * task, at most 20 % of *those rated good* by the letter (124-QĐ/TW Art. 12(1), 366-QĐ/TW Art. 11(1) point 1.5; 25 % where a
 * competent level has decided it for an outstanding body, from 30/08/2025).
 *
 * Of the State (`side: 'state'`) the cap binds in the whole agency or unit *and* in each of its groups of similar tasks: none
 * in Decree 90/2020; from 15/09/2023 the share of Party members rated excellent, which the caller gives with its base; Decree
 * 335/2025 Art. 20(5) and 233/2026 Art. 12(6), 7(7) 20 % of those rated good, at most 25 % where it is set higher (for public
 * employees only where the unit itself was recognised excellent); fewer than 5 subordinate units have a number instead. Whoever
 * is not rated, contract workers among them, stands in no count.
 *
 * Base and rounding are readings (`rating.capBase`, `rating.capRounding`, `rating.capPool`, `rating.capHead`); the answer shows
 * what each would allow. It takes the caller's ranking and invents none; from 02-HD/BTCTW of 2026 on more quarters proposed
 * excellent go before it, where `excellentQuarters` is given of every candidate: candidates equal in rank, or not ranked, where the
 * places end are `tied`, and the answer is `undetermined` until the authority ranks them. Counts are subjects.
 *
 * @throws InputError for impossible input: a candidate twice, more heads than good, a group that is not given
 * @example
 * import { allocateExcellent } from 'canbo';
 * const answer = allocateExcellent({
 *   year: 2023,
 *   kind: 'partyMember',
 *   candidates: [{ id: 'm1', rank: 1 }, { id: 'm2', rank: 2 }, { id: 'm3', rank: 3 }],
 *   good: 10,
 * });
 * answer.outcome?.named; //=> ['m1', 'm2']
 * answer.outcome?.over; //=> ['m3']
 * answer.underReadings.find(({ base, rounding }) => base === 'goodOrBetter' && rounding === 'halfUp')?.places; //=> 3
 * const staff = allocateExcellent({
 *   side: 'state',
 *   year: 2026,
 *   kind: 'civilServant',
 *   candidates: [{ id: 'a', rank: 1, group: 'clerks' }, { id: 'b', rank: 2, group: 'clerks' }, { id: 'c', rank: 3, group: 'heads' }],
 *   good: 15,
 *   groups: [{ id: 'clerks', good: 6 }, { id: 'heads', good: 9 }],
 * });
 * staff.outcome?.named; //=> ['a', 'c']
 * staff.outcome?.groups?.map(({ id, places }) => [id, places]); //=> [['clerks', 1], ['heads', 1]]
 */
export function allocateExcellent(group: LikeGroup, options?: RatingOptions): AllocationAnswer {
  const asked = checked(likeGroupSchema, group);
  const { candidates, good, below } = asked;
  const counted = { number: candidates.length + good + (below ?? 0), all: below !== undefined };
  const found = capFor(asked, counted, options);
  return 'cap' in found ? allocateUnder(asked, found) : { ...found, underReadings: [] };
}

function allocateUnder(
  asked: LikeGroup,
  { governed, cap, decidedBy, quartersFirst }: Capped,
): AllocationAnswer {
  const headsOut = governed.readings['rating.capHead'] === 'excluded';
  const counted = headsOut ? asked.candidates.filter(({ head }) => head !== true) : asked.candidates;
  const outsideCap = asked.candidates.filter((one) => !counted.includes(one)).map(({ id }) => id);
  const given = asked.side === 'state' ? asked.groups : undefined;
  const groups = cap.inGroups ? (given ?? []) : [];
  const groupOf = (one: (typeof counted)[number]) => ('group' in one ? one.group : undefined);

  const pool = poolOf(counted.length, asked, headsOut);
  const places = placesUnder(cap, pool);
  const ofGroups = groups.map((group) => {
    const fit = counted.filter((one) => groupOf(one) === group.id).length;
    return { id: group.id, places: placesUnder(cap, poolOf(fit, group, headsOut)) };
  });
  const limits = { whole: places, groups: new Map(ofGroups.map(({ id, places }) => [id, places])) };
  const shares = shareOut(counted, limits, quartersFirst);
  const inGroup = (ids: readonly string[], group: string) =>
    ids.filter((id) => counted.some((one) => one.id === id && groupOf(one) === group));
  const outcome: Allocation = {
    places,
    ...shares,
    outsideCap,
    ...(groups.length > 0 && {
      groups: ofGroups.map(({ id, places }) => ({
        id,
        places,
        named: inGroup(shares.named, id),
        over: inGroup(shares.over, id),
        tied: inGroup(shares.tied, id),
      })),
    }),
  };

  const missing = cap.most === undefined && cap.reading.base === 'allRated' ? belowOf(asked, groups) : [];
  const common = {
    under: governed.text.instrument.id,
    trace: { on: governed.on, steps: [] },
    decidedBy,
    underReadings: underReadings(cap, pool, asked.below !== undefined),
    notes: [
      ...governed.notes,
      ...cap.notes,
      ...(cap.most === undefined ? countedBy(cap.reading) : []),
      ...(places === 0 && pool.fit > 0
        ? [note('silent', 'noPlace', { fit: pool.fit, good: pool.good })]
        : []),
      ...jumpNotes(cap, pool, places),
      ...(asked.side === 'state' && given === undefined && cap.inGroups && asked.kind !== 'serviceUnit'
        ? [note('caution', 'groupsNotGiven')]
        : []),
    ],
  };
  if (missing.length > 0 || outcome.tied.length > 0) {
    const why = missing.length > 0 ? 'missingFacts' : 'authorityWeighs';
    return { status: 'undetermined', why, possible: [outcome], missing, ...common };
  }
  return { status: 'determined', outcome, evidence: cap.evidence, ...common };
}

const poolOf = (fit: number, { good, goodHeads = 0, below = 0 }: Beside, headsOut: boolean): Pool => ({
  fit,
  good: good - (headsOut ? goodHeads : 0),
  below,
});

/** The lower levels a share of all rated has to count. */
const belowOf = (whole: Beside, groups: readonly Beside[]): readonly string[] => [
  ...(whole.below === undefined ? ['below'] : []),
  ...groups.flatMap(({ below }, at) => (below === undefined ? [`groups[${at}].below`] : [])),
];

function underReadings(cap: Capped['cap'], pool: Pool, belowGiven: boolean): readonly PlacesUnder[] {
  if (cap.most !== undefined) return [];
  return capBases
    .filter((base) => base !== 'allRated' || belowGiven)
    .flatMap((base) =>
      capRoundings.map((rounding) => ({
        base,
        rounding,
        places: placesFor({ ...cap.reading, base, rounding }, pool),
      })),
    );
}

/** By the letter a larger set may get fewer places than a smaller one: said, not smoothed. */
function jumpNotes({ smallSet }: Capped['cap'], { fit }: Pool, places: number) {
  if (smallSet === undefined || places >= Math.min(fit, smallSet.most)) return [];
  const { fewerThan, most, provision } = smallSet;
  return [note('caution', 'smallSetJump', { places, fewerThan, most }, [provision.ref])];
}
