import { l80Discipline } from '../../../discipline/index.js';
import type { ProvisionRef } from '../../../law/index.js';
import type { ClockAct, ClockKind } from '../model.js';

/** What a sentence on the disciplined bars, and whom it leaves out. */
interface Scope {
  readonly acts: readonly ClockAct[];
  readonly notFor?: readonly ClockKind[];
}

const higher = ['planning', 'higherAppointment', 'nomination'] as const;
const l22 = ['planning', 'training', 'gradePromotion', 'higherAppointment'] as const;
const everyAppointment = ['appointment', 'higherAppointment'] as const;
const handling = [...everyAppointment, 'nomination', 'movement', 'training'] as const;

/** What each provision speaks of; how long stands with the provision itself. A new text is a new line. */
const scopes: Readonly<Record<string, Scope>> = {
  // Party
  'qd-105-tw-2017 unplaced__disciplineWait': { acts: higher },
  'qd-80-tw-2022 unplaced__disciplineWait': { acts: higher },
  'qd-377-tw-2025 unplaced__disciplineWait': { acts: ['higherAppointment', 'nomination'] },
  'qd-377-tw-2025 unplaced__planAfterDiscipline': { acts: ['planning'] },
  'qd-69-tw-2022 art_2__para_13': {
    acts: [...everyAppointment, 'movement', 'militaryPromotion', 'titles'],
  },
  // State
  'l-22-2008-qh12 art_82__before2020': { acts: l22 },
  'l-22-2008-qh12 art_82': { acts: [...l22, 'appointment'] },
  'l-22-2008-qh12 art_82__para_3': { acts: [...handling, 'gradePromotion'] },
  'l-58-2010-qh12 art_56': { acts: ['planning', 'training', 'higherAppointment'] },
  'l-58-2010-qh12 art_56__removal': { acts: ['planning', 'training', ...everyAppointment] },
  'l-80-2025-qh15 art_38__para_2': { acts: handling },
  'l-80-2025-qh15 art_38__para_3': { acts: everyAppointment },
  'nd-170-2025 art_29__para_7': { acts: everyAppointment, notFor: ['cadre'] },
  'nd-172-2025 art_2__para_9': { acts: everyAppointment, notFor: ['cadre'] },
};

/** Whether a provision bars somebody of this kind from this act. */
export function bars({ instrument, eId }: ProvisionRef, act: ClockAct, kind: ClockKind): boolean {
  const scope = scopes[`${instrument} ${eId}`];
  return scope?.acts.includes(act) === true && scope.notFor?.includes(kind) !== true;
}

/** Sentences that end with the discipline itself, so that whatever prolongs a decision prolongs them. */
export const runningWithDecision: readonly string[] = [
  'qd-69-tw-2022 art_2__para_13',
  'qd-377-tw-2025 unplaced__planAfterDiscipline',
];

/** The law that ended with no successor to its months, and the reading by which they go on. */
export const oldLaw = {
  text: 'l-22-2008-qh12+l-52-2019-qh14',
  endedBy: 'nd-170-2025',
  reading: 'clock.oldLawBars',
  goesOn: 'continue',
} as const;

/** The decree that makes the months of the Party bind whom it governs: 170/2025/NĐ-CP Điều 29 khoản 7. */
export const imports = { by: 'nd-170-2025', rule: 'underHandling' } as const;

/** Readings that stand in for a rule no text has: when their months are over, the text still opens nothing. */
export const standIns: readonly string[] = ['planning.afterRemoval'];

/** The law in force says the disciplined bear "the corresponding rules", and names no months of its own. */
export const noMonths = {
  beside: 'nd-170-2025',
  acts: higher as readonly ClockAct[],
  provision: l80Discipline.art_38__para_1,
} as const;
