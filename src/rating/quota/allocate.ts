import { checked } from '../../input/index.js';
import {
  type Answer,
  isGoverned,
  isUnread,
  note,
  readingNote,
  undeterminedBy,
} from '../../reasoning/index.js';
import { type Governed, govern } from '../govern.js';
import type { RatingOptions } from '../options.js';
import { periodOf } from '../period.js';
import { capOf } from './cap.js';
import { type Candidate, type LikeGroup, likeGroupSchema } from './model.js';
import { type CapBase, type CapRounding, capBases, capRoundings, type Pool, placesFor } from './places.js';

/** How many may be named under one way to read the cap. */
export interface PlacesUnder {
  readonly base: CapBase;
  readonly rounding: CapRounding;
  readonly places: number;
}

/** Who may be rated excellent. */
export interface Allocation {
  readonly places: number;
  /** Within the cap by the caller's ranking, in its order; more quarters proposed excellent before it, where the text says so. */
  readonly named: readonly string[];
  /** Outside the cap: they become good. */
  readonly over: readonly string[];
  /** Equal in rank, or not ranked, where the places end: the authority decides among them. */
  readonly tied: readonly string[];
  /** Left out of both counts by a reading (heads). */
  readonly outsideCap: readonly string[];
}

/** The answer of {@link allocateExcellent}. */
export type AllocationAnswer = Answer<Allocation> & {
  /** What every other reading of base and rounding would allow; none over all rated where `below` is not given. */
  readonly underReadings: readonly PlacesUnder[];
};

/**
 * Who of those fit for "hoàn thành xuất sắc" may be so rated: the cap in one group of like position, role, function and
 * task, at most 20 % of *those rated good* by the letter (124-QĐ/TW Art. 12(1), 366-QĐ/TW Art. 11(1) point 1.5; 25 % where a
 * competent level has decided it for an outstanding body, from 30/08/2025).
 *
 * Base and rounding are readings (`rating.capBase`, `rating.capRounding`, `rating.capPool`, `rating.capHead`); the answer shows
 * what each would allow. It takes the caller's ranking and invents none; from 02-HD/BTCTW of 2026 on more quarters proposed
 * excellent go before it, where `excellentQuarters` is given of every candidate: candidates equal in rank, or not ranked, where the
 * places end are `tied`, and the answer is `undetermined` until the authority ranks them. Counts are subjects.
 *
 * @throws InputError for impossible input: a candidate twice, more heads than good
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
 */
export function allocateExcellent(group: LikeGroup, options?: RatingOptions): AllocationAnswer {
  const asked = checked(likeGroupSchema, group);
  const found = govern({ periodEnds: periodOf(asked).to, decidedOn: asked.decidedOn }, options);
  return isGoverned(found) ? allocateUnder(asked, found) : { ...found, underReadings: [] };
}

function allocateUnder(asked: LikeGroup, governed: Governed): AllocationAnswer {
  const { text, readings, on } = governed;
  const cap = capOf(governed, asked);
  const under = text.instrument.id;
  const trace = { on, steps: [] };
  if ('unread' in cap) return { ...undeterminedBy(cap.unread, governed, []), underReadings: [] };
  if ('refused' in cap) {
    const notes = [...governed.notes, cap.refused];
    return { status: 'notApplicable', why: 'notCovered', under, trace, notes, underReadings: [] };
  }
  const headsOut = readings['rating.capHead'] === 'excluded';
  const outsideCap = headsOut ? asked.candidates.filter(({ head }) => head === true) : [];
  const counted = headsOut ? asked.candidates.filter(({ head }) => head !== true) : asked.candidates;
  const pool = {
    fit: counted.length,
    good: asked.good - (headsOut ? (asked.goodHeads ?? 0) : 0),
    below: asked.below ?? 0,
  };
  const places = Math.max(placesFor(cap.reading, pool), leastPlaces(governed, pool));
  const bases = capBases.filter((base) => base !== 'allRated' || asked.below !== undefined);
  const underReadings = bases.flatMap((base) =>
    capRoundings.map((rounding) => ({
      base,
      rounding,
      places: placesFor({ ...cap.reading, base, rounding }, pool),
    })),
  );
  const missing = cap.reading.base === 'allRated' && asked.below === undefined ? ['below'] : [];
  const outcome: Allocation = {
    places,
    ...shareOut(counted, places, moreExcellentFirst(governed)),
    outsideCap: outsideCap.map(({ id }) => id),
  };
  const notes = [
    ...governed.notes,
    ...cap.notes,
    readingNote('rating.capBase', cap.reading.base),
    readingNote('rating.capRounding', cap.reading.rounding),
    ...(places === 0 && pool.fit > 0 ? [note('silent', 'noPlace', { fit: pool.fit, good: pool.good })] : []),
  ];
  if (missing.length > 0 || outcome.tied.length > 0) {
    const why = missing.length > 0 ? 'missingFacts' : 'authorityWeighs';
    const decidedBy = text.decidedBy;
    return {
      status: 'undetermined',
      why,
      possible: [outcome],
      missing,
      under,
      trace,
      notes,
      decidedBy,
      underReadings,
    };
  }
  const evidence = isUnread(text.cap)
    ? 'unverified'
    : (text.cap.apart?.[asked.kind] ?? text.cap).provision.evidence;
  return {
    status: 'determined',
    outcome,
    under,
    evidence,
    trace,
    notes,
    decidedBy: text.decidedBy,
    underReadings,
  };
}

/** What a reading grants to a group too small for one place. */
function leastPlaces({ text: { cap }, readings }: Governed, { fit, good, below }: Pool): number {
  if (isUnread(cap) || cap.smallGroup === undefined || readings['rating.smallGroupMin1'] !== 'on') return 0;
  const { fewerThan, most } = cap.smallGroup;
  return fit + good + below < fewerThan ? Math.min(fit, most) : 0;
}

/** Whether more quarters proposed excellent go first, by the text. */
const moreExcellentFirst = ({ text: { quarters } }: Governed): boolean =>
  quarters !== undefined && !isUnread(quarters) && quarters.year.moreExcellentFirst !== undefined;

/** Ranks in the caller's order; whoever is not ranked stands after everybody who is. */
const rankOf = ({ rank }: Candidate): number => rank ?? Number.MAX_SAFE_INTEGER;

/** The order of two candidates: by quarters where these go first and are known of everybody, then by the caller's ranking. */
function orderOf(candidates: readonly Candidate[], quartersFirst: boolean) {
  const known = quartersFirst && candidates.every(({ excellentQuarters }) => excellentQuarters !== undefined);
  const quartersOf = ({ excellentQuarters = 0 }: Candidate): number => (known ? excellentQuarters : 0);
  return (a: Candidate, b: Candidate): number => quartersOf(b) - quartersOf(a) || rankOf(a) - rankOf(b);
}

/** Fills the places rank by rank; a rank that does not fit whole is tied. */
function shareOut(
  candidates: readonly Candidate[],
  places: number,
  quartersFirst: boolean,
): Pick<Allocation, 'named' | 'over' | 'tied'> {
  const named: string[] = [];
  const over: string[] = [];
  const tied: string[] = [];
  const order = orderOf(candidates, quartersFirst);
  const firsts = [...candidates]
    .sort(order)
    .filter((one, at, all) => at === 0 || order(all[at - 1] as Candidate, one) !== 0);
  for (const first of firsts) {
    const ids = candidates.filter((candidate) => order(candidate, first) === 0).map(({ id }) => id);
    const left = tied.length > 0 ? 0 : places - named.length;
    if (ids.length <= left) named.push(...ids);
    else if (left > 0) tied.push(...ids);
    else over.push(...ids);
  }
  return { named, over, tied };
}
