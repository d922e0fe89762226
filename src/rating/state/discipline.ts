import type { IsoDate } from '../../calendar/index.js';
import type { Discipline, DisciplineEffect, RatedPeriod } from '../../discipline/index.js';
import type { ResolvedReadings } from '../../reasoning/index.js';
import { some } from '../facts/three-valued.js';
import type { BreachSought, DisciplineGate } from '../regulations/state/regulation.js';

/** A person's disciplinary decisions, and the rating they may bear on. */
export interface Gated {
  readonly decisions: readonly Discipline[];
  readonly period: RatedPeriod;
  /** The day the rating is made. */
  readonly on: IsoDate;
  readonly readings: ResolvedReadings;
}

/** Where each decision counts under a text: `undefined` where a fact that decides is not known. */
export const gateDiscipline = (
  gated: Gated,
  gate: DisciplineGate,
): readonly (DisciplineEffect | undefined)[] =>
  gated.decisions.map((decision) => effectOf(decision, gated, gate));

/** The day a decision took effect. */
const effectiveOn = ({ effectiveOn, decidedOn }: Discipline): IsoDate => effectiveOn ?? decidedOn;

const yearOf = (day: IsoDate): number => Number(day.slice(0, 4));

function effectOf(decision: Discipline, gated: Gated, gate: DisciplineGate): DisciplineEffect | undefined {
  const { from, to } = gated.period;
  const day = effectiveOn(decision);
  if (day < from || to < day) return 'otherPeriod';
  const counts = soughtIs(soughtOf(decision, gated, gate), decision);
  if (counts === false) return 'outsideDuty';
  const elsewhere = gate.otherBody === undefined ? false : isNot(decision.actHere);
  if (elsewhere === true) return 'otherBody';
  const counted = gate.once === undefined ? false : countedBefore(decision, gated);
  if (counted === true) return 'alreadyCounted';
  return counts === undefined || elsewhere === undefined || counted === undefined ? undefined : 'counts';
}

const isNot = (known: boolean | undefined): boolean | undefined => (known === undefined ? undefined : !known);

/** What the text counts: since its rule began, or before it; a reading says which day is held against its beginning. */
function soughtOf(decision: Discipline, { on, period, readings }: Gated, gate: DisciplineGate): BreachSought {
  const { before, counts } = gate;
  if (before === undefined) return counts;
  const days = {
    ratingDay: on,
    effectiveDay: effectiveOn(decision),
    assessmentYear: period.to,
  };
  const held = days[readings['rating.disciplineSwitch'] as keyof typeof days];
  return held < before.day ? before.counts : counts;
}

function soughtIs(sought: BreachSought, { inPerformingDuty, linkedToDuty, decline }: Discipline) {
  switch (sought) {
    case 'any':
      return true;
    case 'inPerformingDuty':
      return inPerformingDuty;
    case 'dutyOrDegradation':
      return some([linkedToDuty, decline]);
  }
}

/** A breach that already made a year "không hoàn thành", or whose other decision counts in another year. */
function countedBefore(decision: Discipline, gated: Gated): boolean | undefined {
  const { year } = gated.period;
  const used = decision.usedForStateRating;
  if (used === true || (typeof used === 'number' && used < year)) return true;
  const openUse = used === undefined && decision.actYear < year;
  const others = gated.decisions.filter(
    (other) => other.act !== undefined && other.act === decision.act && yearOf(effectiveOn(other)) !== year,
  );
  if (gated.readings['rating.doubleDecisionYear'] === 'laterDecision') {
    if (others.some((other) => yearOf(effectiveOn(other)) > year)) return true;
    return openUse ? undefined : false;
  }
  // The first decision counts in its year; that it was not used there has to be said.
  if (others.some((other) => yearOf(effectiveOn(other)) < year)) return used === false ? false : undefined;
  return openUse ? undefined : false;
}
