import type { IsoDate } from '../../calendar/index.js';
import { governing, type InstrumentId, type ProvisionRef } from '../../law/index.js';
import { evaluate, type Finding, isSo } from '../../reasoning/index.js';
import type { MovementPlan, PlanLine, PlanMember, PlanPerson } from './model.js';
import { type PlanText, partyPlans, statePlans } from './regulations/index.js';

/** What one line does not state although a text asks it. */
export interface PlanLack {
  readonly line: string;
  readonly member: PlanMember;
  readonly provision: ProvisionRef;
}

/** A plan against one text that binds it. */
export interface TextOnPlan {
  readonly under: InstrumentId;
  /** One condition a member: every line of rotation states it. */
  readonly findings: readonly Finding[];
  readonly lacks: readonly PlanLack[];
}

const stated: Readonly<Record<PlanMember, (line: PlanLine) => unknown>> = {
  number: (line) => line.number,
  need: (line) => line.need,
  position: (line) => line.position,
  title: (line) => line.title,
  form: (line) => line.form,
  place: (line) => line.place,
  duration: (line) => line.durationMonths,
  policy: (line) => line.policy,
  afterwards: (line) => line.afterwards,
  start: (line) => line.startsOn,
};

/** The lines the texts on plans of rotation speak of: those of rotation, and those that do not say what they are. */
export const rotationLines = ({ lines }: MovementPlan): readonly PlanLine[] =>
  lines.filter(({ form }) => form === undefined || form === 'rotation');

/** The texts that bind the plans of a day: the Party's, and beside it the State's where it moves those it is about. */
export function textsOn(on: IsoDate, moved: readonly PlanPerson[]): readonly PlanText[] {
  return [partyPlans, statePlans].flatMap((timeline) => {
    const found = governing(timeline, on);
    if (!found.inForce) return [];
    const { binds } = found.text;
    return binds === undefined || moved.some(({ person }) => person.kind === binds) ? [found.text] : [];
  });
}

/** Holds a plan against one text, member by member. */
export function against({ instrument, members }: PlanText, lines: readonly PlanLine[]): TextOnPlan {
  const lacks: PlanLack[] = [];
  const findings = members.map(({ member, provision }) => {
    const silent = lines.filter((line) => stated[member](line) === undefined);
    lacks.push(...silent.map(({ id }) => ({ line: id, member, provision: provision.ref })));
    const path = `plan.lines[].${member}`;
    return evaluate(isSo(`plan.${member}`, provision, { path, read: () => silent.length === 0 }), {}, {});
  });
  return { under: instrument.id, findings, lacks };
}
