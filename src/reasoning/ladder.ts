import type { Authority } from '../law/index.js';
import type { FactPath, ResolvedReadings } from './fact.js';
import { type ReadingIs, stands } from './reading.js';
import { allHold, evaluate, type Finding, type Rule, type Verdict } from './rule.js';

/**
 * Where a rung leads: to an outcome, to somebody who weighs, or into a gap of the text. `orBelow` says that what the
 * rungs underneath give stays open beside `among`: an authority may set a ground aside.
 */
export type Landing<Outcome> =
  | { readonly outcome: Outcome }
  | { readonly weighs: Authority; readonly among: readonly Outcome[]; readonly orBelow?: true }
  | { readonly silent: true; readonly among: readonly Outcome[]; readonly orBelow?: true };

/** A case the text takes out of a rung: the rung then does not apply, or leads elsewhere. */
export interface Exception<Facts, Outcome> {
  readonly when: readonly Rule<Facts>[];
  readonly instead?: Landing<Outcome>;
}

/** Conditions that must all hold, and where they lead unless an exception applies. */
export interface Rung<Facts, Outcome> {
  readonly when: readonly Rule<Facts>[];
  readonly leadsTo: Landing<Outcome>;
  /** The rung is there only under this value of a reading. */
  readonly onlyIf?: ReadingIs;
  /** In the order of the text; the first that applies is followed, and two that disagree are a conflict. */
  readonly unless?: readonly Exception<Facts, Outcome>[];
}

/** Vetoes, any one of which decides; under them rungs from the top; at the foot what follows when none holds. */
export interface Ladder<Facts, Outcome> {
  readonly vetoes?: readonly Rung<Facts, Outcome>[];
  readonly rungs: readonly Rung<Facts, Outcome>[];
  readonly otherwise: Landing<Outcome>;
}

/** One rung as it was met on the way down. */
export interface Step {
  readonly findings: readonly Finding[];
  readonly exceptions: readonly (readonly Finding[])[];
  readonly verdict: Verdict;
  readonly leadsTo: Landing<string>;
}

/** How far the facts carry: the landings they allow, the steps taken, what was missing. */
export interface Descent<Outcome> {
  readonly landings: readonly Landing<Outcome>[];
  readonly steps: readonly Step[];
  readonly missing: readonly FactPath[];
  /** Two exceptions of one rung applied and disagree. */
  readonly collision: boolean;
}

/**
 * Walks a ladder from the top. A rung that holds ends the walk; one that cannot be judged stays possible and the walk
 * goes on, so that an unknown fact never yields an outcome some value of it would contradict.
 */
export function descend<Facts, Outcome extends string>(
  ladder: Ladder<Facts, Outcome>,
  facts: Facts,
  readings: ResolvedReadings,
): Descent<Outcome> {
  const steps: Step[] = [];
  const landings: Landing<Outcome>[] = [];
  let collision = false;
  for (const rung of ladder.vetoes ? [...ladder.vetoes, ...ladder.rungs] : ladder.rungs) {
    if (!stands(rung.onlyIf, readings)) continue;
    const met = meet(rung, facts, readings);
    steps.push(met.step);
    landings.push(...met.landings);
    collision ||= met.collision;
    if (met.step.verdict === 'pass') return { landings, steps, missing: missingIn(steps), collision };
  }
  landings.push(ladder.otherwise);
  return { landings, steps, missing: missingIn(steps), collision };
}

interface Met<Outcome> {
  readonly step: Step;
  readonly landings: readonly Landing<Outcome>[];
  readonly collision: boolean;
}

function meet<Facts, Outcome extends string>(
  { when, leadsTo, unless }: Rung<Facts, Outcome>,
  facts: Facts,
  readings: ResolvedReadings,
): Met<Outcome> {
  const findings = when.map((rule) => evaluate(rule, facts, readings));
  const verdict = allHold(findings);
  if (verdict === 'fail' || unless === undefined) {
    const landings = verdict === 'fail' ? [] : [leadsTo];
    return {
      step: { findings, exceptions: [], verdict: passing(verdict, landings), leadsTo },
      landings,
      collision: false,
    };
  }
  const tried = unless.map(({ when, instead }) => {
    const findings = when.map((rule) => evaluate(rule, facts, readings));
    return { findings, verdict: allHold(findings), effect: instead ?? lifted };
  });
  const applying = distinct(tried.filter((one) => one.verdict === 'pass').map(({ effect }) => effect));
  const open = tried.filter((one) => one.verdict === 'unknown').map(({ effect }) => effect);
  const effects = distinct([...(applying.length > 0 ? applying : [leadsTo]), ...open]);
  const landings = effects.filter((effect): effect is Landing<Outcome> => effect !== lifted);
  const ends = verdict === 'pass' && landings.length === effects.length && landings.every(isFinal);
  const exceptions = tried.map(({ findings }) => findings);
  return {
    step: {
      findings,
      exceptions,
      verdict: ends ? 'pass' : landings.length === 0 ? 'fail' : 'unknown',
      leadsTo,
    },
    landings,
    collision: applying.length > 1,
  };
}

/** A rung whose landing leaves the rungs underneath open does not end the walk. */
const passing = (verdict: Verdict, landings: readonly Landing<string>[]): Verdict =>
  verdict === 'pass' && !landings.every(isFinal) ? 'unknown' : verdict;

const isFinal = (landing: Landing<string>): boolean => !('orBelow' in landing && landing.orBelow);

/** The effect of an exception that only takes the case out of its rung: the walk goes on below. */
const lifted = 'lifted' as const;

const distinct = <Effect>(effects: readonly Effect[]): readonly Effect[] => [
  ...new Map(effects.map((effect) => [JSON.stringify(effect), effect])).values(),
];

/** The facts that would settle a rung still open; a rung that failed needs none. */
function missingIn(steps: readonly Step[]): readonly FactPath[] {
  const paths = new Set<FactPath>();
  for (const { findings, exceptions, verdict } of steps) {
    if (verdict === 'fail') continue;
    for (const { missing } of findings) for (const path of missing) paths.add(path);
    for (const tried of exceptions)
      for (const { missing } of tried) for (const path of missing) paths.add(path);
  }
  return [...paths];
}
