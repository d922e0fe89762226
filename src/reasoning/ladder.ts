import type { Authority } from '../law/index.js';
import type { FactPath, ResolvedReadings } from './fact.js';
import { type ReadingIs, stands } from './reading.js';
import { allHold, evaluate, type Finding, type Rule, type Verdict } from './rule.js';

/** Where a rung leads: to an outcome, to somebody who weighs, or into a gap of the text. */
export type Landing<Outcome> =
  | { readonly outcome: Outcome }
  | (Open<Outcome> & {
      /** The rung may also count for nothing: beside `among`, what the rungs under it say stays possible. */
      readonly orGoesOn?: true;
    });

/** Where a walk ends: under the foot there is nothing that could count instead. */
export type Ending<Outcome> = { readonly outcome: Outcome } | (Open<Outcome> & { readonly orGoesOn?: never });

/** The text names no single outcome here: somebody weighs, or it is silent. */
type Open<Outcome> =
  | { readonly weighs: Authority; readonly among: readonly Outcome[] }
  | { readonly silent: true; readonly among: readonly Outcome[] };

/** Conditions that must all hold. Where they stand only under a reading, that reading is named. */
interface Conditions<Facts> {
  readonly when: readonly Rule<Facts>[];
  readonly onlyIf?: ReadingIs;
}

/** A case the text takes out of a rung: the rung then does not apply, or leads elsewhere. */
export interface Exception<Facts, Outcome> extends Conditions<Facts> {
  readonly instead?: Landing<Outcome>;
}

/** Conditions that must all hold, and where they lead unless an exception applies. */
export interface Rung<Facts, Outcome> extends Conditions<Facts> {
  readonly leadsTo: Landing<Outcome>;
  /** In the order of the text. Several may apply at once; where they lead to different places, the text conflicts. */
  readonly unless?: readonly Exception<Facts, Outcome>[];
}

/** Vetoes, any one of which decides; under them rungs from the top; at the foot what follows when none holds. */
export interface Ladder<Facts, Outcome> {
  readonly vetoes?: readonly Rung<Facts, Outcome>[];
  readonly rungs: readonly Rung<Facts, Outcome>[];
  readonly otherwise: Ending<Outcome>;
}

/** Conditions as they were judged. */
interface Judged {
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
  /** The reading under which they stand or fall away; absent where they fail in any case. */
  readonly reading?: string;
}

/** An exception as it was judged: whether it applies, and where it leads; without `instead` it lifts its rung. */
export interface JudgedException extends Judged {
  readonly instead?: Landing<string>;
}

/** One rung as it was met on the way down; its verdict is the one after its exceptions. */
export interface Step extends Judged {
  /** The exceptions tried; none where the conditions of the rung fail. */
  readonly exceptions: readonly JudgedException[];
  readonly leadsTo: Landing<string>;
}

/** How far the facts carry: the landings they allow, the steps taken, what was missing. */
export interface Descent<Outcome> {
  readonly landings: readonly Landing<Outcome>[];
  readonly steps: readonly Step[];
  /** The facts whose values may still change the landing. */
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
  let ended = false;
  for (const rung of ladder.vetoes ? [...ladder.vetoes, ...ladder.rungs] : ladder.rungs) {
    const met = meet(rung, facts, readings);
    steps.push(met.step);
    landings.push(...met.landings);
    collision ||= met.collision;
    ended = met.ends;
    if (ended) break;
  }
  if (!ended) landings.push(ladder.otherwise);
  const different = distinct(landings);
  return { landings: different, steps, missing: different.length > 1 ? missingIn(steps) : [], collision };
}

const none: readonly JudgedException[] = [];

interface Met<Outcome> {
  readonly step: Step;
  readonly landings: readonly Landing<Outcome>[];
  /** Nothing under this rung is possible any more. */
  readonly ends: boolean;
  readonly collision: boolean;
}

function meet<Facts, Outcome extends string>(
  { when, onlyIf, leadsTo, unless }: Rung<Facts, Outcome>,
  facts: Facts,
  readings: ResolvedReadings,
): Met<Outcome> {
  const judged = judge(when, onlyIf, facts, readings);
  if (judged.verdict === 'fail' || unless === undefined) {
    return {
      step: stepOf(judged, none, judged.verdict, leadsTo),
      landings: judged.verdict === 'fail' ? [] : [leadsTo],
      ends: judged.verdict === 'pass' && !goesOn(leadsTo),
      collision: false,
    };
  }
  const exceptions = unless.map(({ when, onlyIf, instead }) => ({
    ...judge(when, onlyIf, facts, readings),
    ...(instead && { instead }),
  }));
  const applying = effectsOf(exceptions, 'pass');
  const effects = distinct([
    ...(applying.length > 0 ? applying : [leadsTo]),
    ...effectsOf(exceptions, 'unknown'),
  ]);
  const landings = effects.filter((effect): effect is Landing<Outcome> => effect !== lifted);
  const holds = judged.verdict === 'pass' && landings.length === effects.length;
  const verdict = holds ? 'pass' : landings.length === 0 ? 'fail' : 'unknown';
  return {
    step: stepOf(judged, exceptions, verdict, leadsTo),
    landings,
    ends: holds && !landings.some(goesOn),
    collision: applying.length > 1,
  };
}

/** Written out, because every answer passes here and a spread costs more than the rest of the walk. */
function stepOf(
  { findings, reading }: Judged,
  exceptions: readonly JudgedException[],
  verdict: Verdict,
  leadsTo: Landing<string>,
): Step {
  return reading === undefined
    ? { findings, exceptions, verdict, leadsTo }
    : { findings, exceptions, verdict, leadsTo, reading };
}

/** Judges conditions that must all hold, and under their reading. */
function judge<Facts>(
  when: readonly Rule<Facts>[],
  onlyIf: ReadingIs | undefined,
  facts: Facts,
  readings: ResolvedReadings,
): Judged {
  const findings = when.map((rule) => evaluate(rule, facts, readings));
  const verdict = allHold(findings);
  if (onlyIf === undefined || verdict === 'fail') return { findings, verdict };
  return { findings, verdict: stands(onlyIf, readings) ? verdict : 'fail', reading: onlyIf.reading };
}

/** The effect of an exception that only takes the case out of its rung: the walk goes on below. */
const lifted = 'lifted' as const;

const effectsOf = <Outcome>(
  exceptions: readonly { readonly verdict: Verdict; readonly instead?: Landing<Outcome> }[],
  verdict: Verdict,
): readonly (Landing<Outcome> | typeof lifted)[] =>
  distinct(exceptions.filter((one) => one.verdict === verdict).map(({ instead }) => instead ?? lifted));

/** Whether the walk goes on under a landing that holds. */
export const goesOn = (landing: Landing<string>): boolean => 'among' in landing && landing.orGoesOn === true;

const distinct = <Effect>(effects: readonly Effect[]): readonly Effect[] =>
  effects.length < 2
    ? effects
    : [...new Map(effects.map((effect) => [JSON.stringify(effect), effect])).values()];

/** What a failed condition leaves unknown beside it can no longer matter. */
function missingIn(steps: readonly Step[]): readonly FactPath[] {
  const open = steps
    .filter(({ verdict }) => verdict !== 'fail')
    .flatMap((step) => [step, ...step.exceptions.filter(({ verdict }) => verdict === 'unknown')]);
  return [...new Set(open.flatMap(({ findings }) => findings.flatMap(({ missing }) => missing)))];
}

/** The readings a walk rests on: under another value of one of them a step might have been judged otherwise. */
export function reliedOn(steps: readonly Step[]): readonly string[] {
  const ids = new Set<string>();
  for (const step of steps) {
    addReadings(step, ids);
    for (const exception of step.exceptions) addReadings(exception, ids);
  }
  return [...ids];
}

function addReadings({ findings, reading }: Judged, ids: Set<string>): void {
  for (const { reading: its } of findings) {
    if (its === undefined || ids.has(its)) continue;
    const beside = findings.filter((finding) => finding.reading !== its);
    if (allHold(beside) !== 'fail') ids.add(its);
  }
  if (reading !== undefined) ids.add(reading);
}
