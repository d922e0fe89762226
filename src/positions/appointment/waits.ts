import { addDays, addMonths, daysBetween, type IsoDate } from '../../calendar/index.js';
import { countOf, isNot, isSo, type ResolvedReadings, stands } from '../../reasoning/index.js';
import type { Disciplined } from './model.js';
import type { Condition, WaitRule } from './regulations/regulation.js';

/** What the wait of a decision is counted with. */
export interface Waiting {
  readonly on: IsoDate;
  readonly readings: ResolvedReadings;
}

/** Facts that can hold an authority's assessment after discipline. */
interface Assessed {
  readonly positiveAssessment?: boolean | undefined;
}

/**
 * The conditions one decision brings under one rule of months: they have passed, and the office was not lost besides.
 * Months end by the calendar, so the finding counts days: more than lie between the decision and the day the months are full.
 */
export function waitConditions<Facts extends Assessed>(
  rule: WaitRule,
  discipline: Disciplined,
  at: number,
  { on, readings }: Waiting,
): readonly Condition<Facts>[] {
  const months = rule.months[discipline.form];
  const start = startOf(discipline, readings);
  if (months === undefined || start > on) return [];
  if (!rule.tracks.includes(discipline.track) || !stands(rule.onlyIf, readings)) return [];
  const full = addMonths(start, months);
  const sameDay = readings['appointment.waitEnd'] === 'sameDay';
  const path = `disciplines[${at}]`;
  const passed: Condition<Facts> = {
    id: rule.id,
    rule: countOf(
      rule.id,
      rule.provision,
      { path: `${path}.effectiveOn`, read: () => daysBetween(start, on) },
      sameDay ? 'atLeast' : 'moreThan',
      daysBetween(start, full),
    ),
    openFrom: sameDay ? full : addDays(full, 1),
    readings: [
      'appointment.waitEnd',
      ...(rule.readings ?? []),
      ...(discipline.partyEffectiveOn === undefined ? [] : ['appointment.waitStart']),
    ],
  };
  return [passed, ...officeKept(rule, discipline, path), ...assessed(rule)];
}

/** A decision that cost the office: its months open nothing, and no text says what does. */
function officeKept<Facts>(
  { id: wait, provision, notIfOfficeLost }: WaitRule,
  { form, officeLost }: Disciplined,
  path: string,
): readonly Condition<Facts>[] {
  if (!notIfOfficeLost?.includes(form)) return [];
  const id = `${wait}.officeKept`;
  return [
    {
      id,
      rule: isNot(id, provision, { path: `${path}.officeLost`, read: () => officeLost }),
      otherwise: [{}],
    },
  ];
}

const assessed = <Facts extends Assessed>({
  provision,
  thenAssessedBy,
}: WaitRule): readonly Condition<Facts>[] =>
  thenAssessedBy === undefined
    ? []
    : [
        {
          id: 'positiveAssessment',
          rule: isSo('positiveAssessment', provision, {
            path: 'positiveAssessment',
            read: (facts) => facts.positiveAssessment,
          }),
          judgedBy: thenAssessedBy,
        },
      ];

const startOf = ({ effectiveOn, partyEffectiveOn }: Disciplined, readings: ResolvedReadings): IsoDate =>
  readings['appointment.waitStart'] === 'eachDecision' ? effectiveOn : (partyEffectiveOn ?? effectiveOn);
