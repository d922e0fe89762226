import type { IsoDate } from '../calendar/index.js';
import { type Authority, type Evidence, type InstrumentId, type NoText, weaker } from '../law/index.js';
import type { FactPath } from './fact.js';
import { type Descent, goesOn, type Landing, type Step } from './ladder.js';
import { type Note, note } from './note.js';

/** How an answer came about: the day, and every condition on the way, with bar and value. */
export interface Trace {
  readonly on: IsoDate;
  readonly steps: readonly Step[];
}

/** Why the text gives no single outcome for these facts. */
export type WhyUndetermined =
  | 'missingFacts'
  | 'textSilent'
  | 'authorityWeighs'
  | 'textsConflict'
  | 'localTextNeeded';

/** Why the text does not speak of this case at all. */
export type WhyNotApplicable = NoText | 'outOfScope' | 'exempt' | 'notRated';

interface Common {
  readonly trace: Trace;
  readonly notes: readonly Note[];
  /** Who decides; an answer is a proposal to them. */
  readonly decidedBy?: Authority | undefined;
}

/** The text gives one outcome. */
export interface Determined<Outcome> extends Common {
  readonly status: 'determined';
  readonly outcome: Outcome;
  readonly under: InstrumentId;
  /** The weakest mark among the provisions that led here. */
  readonly evidence: Evidence;
}

/** The text gives no single outcome: why, which outcomes stay open, and what would settle it. */
export interface Undetermined<Outcome> extends Common {
  readonly status: 'undetermined';
  readonly outcome?: undefined;
  readonly why: WhyUndetermined;
  readonly possible: readonly Outcome[];
  readonly missing: readonly FactPath[];
  readonly under: InstrumentId;
}

/** No text speaks of this case on this day. */
export interface NotApplicable extends Common {
  readonly status: 'notApplicable';
  readonly outcome?: undefined;
  readonly why: WhyNotApplicable;
  readonly under?: InstrumentId;
}

/** What the text says of these facts. Deciding remains with the competent authority. */
export type Answer<Outcome> = Determined<Outcome> | Undetermined<Outcome> | NotApplicable;

/** What an answer carries beside the walk down its ladder. */
export interface Setting {
  readonly on: IsoDate;
  readonly under: InstrumentId;
  readonly notes: readonly Note[];
  readonly decidedBy?: Authority | undefined;
}

/** Turns a walk down a ladder into an answer. */
export function answerOf<Outcome extends string>(
  { landings, steps, missing, collision }: Descent<Outcome>,
  { on, under, notes, decidedBy }: Setting,
): Determined<Outcome> | Undetermined<Outcome> {
  const trace: Trace = { on, steps };
  const possible = outcomesOf(landings);
  if (possible.length !== 1 || !settled(landings)) {
    const why = whyOf(landings, missing, collision);
    const weigher = why === 'authorityWeighs' ? weigherIn(landings) : undefined;
    const by = weigher ?? decidedBy;
    return { status: 'undetermined', why, possible, missing, under, trace, notes, decidedBy: by };
  }
  const outcome = possible[0] as Outcome;
  const evidence = weakestIn(steps);
  const marked = evidence === 'unverified' ? [...notes, note('weakEvidence', 'unverifiedProvision')] : notes;
  return { status: 'determined', outcome, under, evidence, trace, notes: marked, decidedBy };
}

/** What is weighed settles nothing by itself, but need not be weighed where the rungs under it lead to the same. */
const settled = (landings: readonly Landing<string>[]): boolean =>
  landings.every((landing) => 'outcome' in landing || goesOn(landing));

function weakestIn(steps: readonly Step[]): Evidence {
  let weakest: Evidence = 'readInSeveralSources';
  for (const { findings, exceptions } of steps) {
    for (const { evidence } of findings) weakest = weaker(weakest, evidence);
    for (const tried of exceptions)
      for (const { evidence } of tried.findings) weakest = weaker(weakest, evidence);
  }
  return weakest;
}

function outcomesOf<Outcome>(landings: readonly Landing<Outcome>[]): readonly Outcome[] {
  const [first] = landings;
  if (landings.length === 1 && first && 'outcome' in first) return [first.outcome];
  return [
    ...new Set(landings.flatMap((landing) => ('outcome' in landing ? [landing.outcome] : landing.among))),
  ];
}

/** A missing fact is named before anything else: with it the rest may fall away. */
function whyOf(
  landings: readonly Landing<string>[],
  missing: readonly FactPath[],
  collision: boolean,
): WhyUndetermined {
  if (missing.length > 0) return 'missingFacts';
  if (collision) return 'textsConflict';
  return weigherIn(landings) === undefined ? 'textSilent' : 'authorityWeighs';
}

const weigherIn = (landings: readonly Landing<string>[]): Authority | undefined =>
  landings.flatMap((landing) => ('weighs' in landing ? [landing.weighs] : []))[0];
