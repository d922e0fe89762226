import type { IsoDate } from '../calendar/index.js';
import type { Provision } from '../law/index.js';
import type { Discipline } from './model.js';

/** How a rating text ties a disciplinary decision to the period it rates. */
export interface DisciplineRouting {
  /** The period a decision counts in: that of the breach, or that of the decision. */
  readonly countsIn: 'actYear' | 'decisionYear';
  /** The last day of a decision, given after the period, that still counts in that of the breach; absent: any. */
  readonly decidedUpTo?: IsoDate | undefined;
  /** A breach of an earlier year, decided in the period rated. */
  readonly olderAct: {
    readonly effect: 'reRatesActYear' | 'authorityWeighs' | 'textSilent';
    readonly provision: Provision;
  };
  /** A breach at a former body: that body bears it; absent: no rule read. */
  readonly otherBody?: Provision;
  /** An act already used for a State rating of "không hoàn thành nhiệm vụ" is not counted again; absent: not read. */
  readonly onceOnly?: Provision;
}

/** The days a rating covers. */
export interface RatedPeriod {
  readonly year: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** What a decision does to the period and the body rated. */
export type DisciplineEffect =
  /** It counts here and now. */
  | 'counts'
  /** Another body bears it: the breach was committed there. */
  | 'otherBody'
  /** It belongs to another period, and does nothing here. */
  | 'otherPeriod'
  /** The year of the breach is rated again; the present period is untouched. */
  | 'reRatesActYear'
  /** The authority rates now, weighing the old breach. */
  | 'authorityWeighs'
  /** No text says what an old breach, or one at a former body, does here. */
  | 'textSilent'
  /** The act has been counted already. */
  | 'alreadyCounted'
  /** The text counts other breaches: this one has no link with duty, and is no degradation. */
  | 'outsideDuty';

/**
 * Where one decision counts under a text; `undefined` where it is not known in which body the breach was committed, or, of a
 * text by which an act counts once, whether it has been counted.
 */
export function routeDiscipline(
  decision: Discipline,
  period: RatedPeriod,
  text: DisciplineRouting,
): DisciplineEffect | undefined {
  const used = text.onceOnly !== undefined && decision.of === 'self' ? decision.usedForStateRating : false;
  if (used !== undefined && used !== false) return 'alreadyCounted';
  const effect = effectOf(decision, period, text);
  return used === undefined && (effect === 'counts' || effect === 'textSilent') ? undefined : effect;
}

/** The same for an act that has not been counted. */
function effectOf(
  decision: Discipline,
  period: RatedPeriod,
  text: DisciplineRouting,
): DisciplineEffect | undefined {
  const { actHere } = decision;
  const inPeriod = effectInPeriod(decision, period, text);
  if (inPeriod === 'otherPeriod') return inPeriod;
  if (actHere === false && text.otherBody !== undefined) return 'otherBody';
  if (actHere === true || (text.otherBody === undefined && inPeriod !== 'counts')) return inPeriod;
  return actHere === undefined ? undefined : 'textSilent';
}

/** The same for a breach committed in the body rated. */
function effectInPeriod(
  { actYear, decidedOn }: Discipline,
  { year, from, to }: RatedPeriod,
  { countsIn, decidedUpTo, olderAct }: DisciplineRouting,
): DisciplineEffect {
  const decidedNow = from <= decidedOn && decidedOn <= to;
  if (actYear < year) return decidedNow ? olderAct.effect : 'otherPeriod';
  if (actYear > year) return 'otherPeriod';
  const stillCounts = countsIn === 'actYear' && (decidedUpTo === undefined || decidedOn <= decidedUpTo);
  return stillCounts || decidedNow ? 'counts' : 'otherPeriod';
}
