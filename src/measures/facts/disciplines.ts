import { addMonths, type IsoDate, wholeMonthsBetween } from '../../calendar/index.js';
import { type DisciplineForm, disciplineEffect } from '../../discipline/index.js';
import type { ByReading, Fact } from '../../reasoning/index.js';
import type { RecordedDiscipline } from '../model.js';
import type { Judged } from './judged.js';

const isOf =
  (forms: readonly DisciplineForm[]) =>
  ({ form }: RecordedDiscipline): boolean =>
    forms.includes(form);

/**
 * The last day a decision is in effect, by the text on discipline of its day; where that could not be read, by the length the text of
 * the day asked about gives. Not known where neither says.
 */
function effectEnd(decision: RecordedDiscipline, on: IsoDate): IsoDate | undefined {
  const { track, form, effectiveOn, decidedOn, partyEffectiveOn } = decision;
  const started = effectiveOn ?? decidedOn;
  const of = (day: IsoDate) => ({ track, form, effectiveOn: day });
  const own = { ...of(started), ...(partyEffectiveOn && { partyEffectiveOn }) };
  const runs = disciplineEffect(own, { on: started }).runs;
  if (runs !== undefined) return runs.to;
  const now = disciplineEffect(of(on), { on }).runs;
  return now && addMonths(partyEffectiveOn ?? started, wholeMonthsBetween(now.from, now.to));
}

/** Whether a decision is in effect on a day. */
export function inEffect(decision: RecordedDiscipline, on: IsoDate): boolean | undefined {
  const end = effectEnd(decision, on);
  return end === undefined ? undefined : on <= end;
}

/** Whether one of the decisions is of these forms; by the reading while it is in effect, or whenever it was made. */
export const disciplinedBy = (forms: readonly DisciplineForm[]): ByReading<Fact<Judged, boolean>> => ({
  reading: 'measures.groundAge',
  among: {
    inForce: anyDecision((one, on) => isOf(forms)(one) && inEffect(one, on)),
    wholePeriod: anyDecision(isOf(forms)),
  },
});

/** Whether one of the decisions, whenever made, is as asked. */
export const anyDecision = (
  is: (decision: RecordedDiscipline, on: IsoDate) => boolean | undefined,
  field?: string,
): Fact<Judged, boolean> => ({
  path: field === undefined ? 'disciplines' : `disciplines[].${field}`,
  read: ({ disciplines, on }) => {
    const found = disciplines?.map((one) => is(one, on));
    if (found === undefined || found.includes(true)) return found && true;
    return found.includes(undefined) ? undefined : false;
  },
});

/** How many decisions of these forms fall into the term or appointment period. */
export const disciplinedInTerm = (
  forms: readonly DisciplineForm[],
  enough: number,
): Fact<Judged, number> => ({
  path: 'disciplines',
  read: ({ disciplines, office }) => {
    const all = disciplines?.filter(isOf(forms));
    if (all === undefined || all.length < enough) return all?.length;
    const from = office?.termFrom;
    return from === undefined ? undefined : all.filter(({ decidedOn }) => decidedOn >= from).length;
  },
});

/** The decision a row goes through is in effect. */
export const decisionInEffect: Fact<Judged, boolean> = {
  path: 'disciplines',
  read: ({ decision, on }) => decision && inEffect(decision, on),
};
