import {
  type Distance,
  distanceOf,
  type Finding,
  type Governed,
  isUnread,
  type Known,
  type Ladder,
  type Step,
  stands,
} from '../reasoning/index.js';
import { type Rating, ratings } from './level.js';

/** A condition that blocks a level, with the smallest change that would lift it where counts are compared. */
export interface Blocking extends Finding {
  readonly distance?: Distance | undefined;
}

/** One level that was not reached, and every condition that blocks it. */
export interface NotReached {
  readonly level: Rating;
  readonly conditions: readonly Blocking[];
}

/** The steps of the rungs that stand: what would be asked under another reading blocks nothing. */
export function standing<Facts>(
  steps: readonly Step[],
  levels: Known<Ladder<Facts, Rating>>,
  { readings }: Governed,
): readonly Step[] {
  if (isUnread(levels)) return steps;
  const rungs = [...(levels.vetoes ?? []), ...levels.rungs];
  return steps.filter((_, at) => stands(rungs[at]?.onlyIf, readings));
}

/** The levels above an outcome, nearest first; of an open answer every level some condition blocks. */
export function notReached(steps: readonly Step[], outcome: Rating | undefined): readonly NotReached[] {
  const above = outcome === undefined ? ratings : ratings.slice(0, ratings.indexOf(outcome));
  return [...above].reverse().flatMap((level) => {
    const rungs = steps.filter(({ leadsTo, verdict }) => verdict === 'fail' && leadsToLevel(leadsTo, level));
    const nearest = rungs.map(blocking).sort((a, b) => a.length - b.length)[0];
    return nearest === undefined || nearest.length === 0
      ? []
      : [{ level, conditions: nearest.map(measured) }];
  });
}

const leadsToLevel = (leadsTo: Step['leadsTo'], level: Rating): boolean =>
  'outcome' in leadsTo && leadsTo.outcome === level;

const blocking = ({ findings }: Step): readonly Finding[] =>
  findings.filter(({ verdict }) => verdict !== 'pass');

function measured(finding: Finding): Blocking {
  const distance = distanceOf(finding);
  return distance === undefined ? finding : { distance, ...finding };
}
