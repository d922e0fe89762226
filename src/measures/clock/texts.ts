import { governing, type Provision, type Timeline } from '../../law/index.js';
import { planningTimeline, type WaitRule, waitTimelines } from '../../positions/index.js';
import type { ResolvedReadings } from '../../reasoning/index.js';
import type { Clocked, ClockKind } from './model.js';
import type { ClockOptions } from './readings.js';
import { imports, oldLaw } from './regulations/scopes.js';

type AppointmentText = (typeof waitTimelines)[number][number]['text'];
type PlanningText = (typeof planningTimeline)[number]['text'];

/** A text as the clock looks at it: its waits, its bars by law, what of it could not be read. */
export interface ClockText {
  readonly id: string;
  readonly waits: readonly WaitRule[];
  readonly conditions: AppointmentText['conditions'];
  readonly unread: NonNullable<AppointmentText['unread']>;
}

const party = waitTimelines[0] as Timeline<AppointmentText>;
const beside = waitTimelines.slice(1);

/** The Party text by which somebody waits: that of the day of the personnel decision, or by the reading that of the discipline. */
export function partyText(
  { effectiveOn }: Clocked,
  { for: act, on }: ClockOptions,
  readings: ResolvedReadings,
): ClockText | undefined {
  const day = readings['appointment.waitRegime'] === 'discipline' ? effectiveOn : on;
  const planned = act === 'planning' ? governing<PlanningText>(planningTimeline, day) : undefined;
  if (planned?.inForce) return { ...planned.text, conditions: [], unread: [] };
  const found = governing(party, day);
  return found.inForce ? { ...found.text, unread: [] } : undefined;
}

/** The texts that bind beside it on that day; the old law goes on by its reading. */
export function besideTexts(
  { kind, effectiveOn }: Clocked,
  { on }: ClockOptions,
  readings: ResolvedReadings,
): readonly ClockText[] {
  return beside.flatMap((timeline) => {
    const now = governing(timeline, on);
    if (!now.inForce || !binds(now.text, kind)) return [];
    const then = governing(timeline, effectiveOn);
    const goesOn =
      readings[oldLaw.reading] === oldLaw.goesOn &&
      then.inForce &&
      then.text.id === oldLaw.text &&
      now.text.id === oldLaw.endedBy;
    return [asked(now.text), ...(goesOn ? [{ ...asked(then.text), conditions: [] }] : [])];
  });
}

const asked = ({ id, waits, conditions, unread = [] }: AppointmentText): ClockText => ({
  id,
  waits,
  conditions,
  unread,
});

/** What is said of civil servants in the laws on both holds of cadres too; what only the decree says is taken out by its scope. */
const binds = ({ binds: whom }: AppointmentText, kind: ClockKind): boolean =>
  whom === undefined || (kind === 'cadre' ? whom.includes('civilServant') : whom.includes(kind));

/** The sentence by which a text makes the months of the Party bind. */
export const importing = (text: ClockText): Provision | undefined =>
  text.id === imports.by
    ? text.conditions.find(
        ({ id, rule }) => id === imports.rule && rule.provision.ref.instrument === imports.by,
      )?.rule.provision
    : undefined;
