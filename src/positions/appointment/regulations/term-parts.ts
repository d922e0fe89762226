import type { Provision } from '../../../law/index.js';
import { atLeast, fraction } from '../../../quantity/index.js';
import { countOf, type Fact, isNot, type Rung, shareOf } from '../../../reasoning/index.js';
import type { ReappointmentCase, ReappointmentOutcome, TermCounted } from '../reappointment/model.js';

/** How the ends of terms are written. */
export type TermRung = Rung<TermCounted, ReappointmentOutcome>;
type Flag = {
  [K in keyof ReappointmentCase]-?: ReappointmentCase[K] extends boolean | undefined ? K : never;
}[keyof ReappointmentCase];

/** A fact that is so or not. */
export const flag = (name: Flag): Fact<TermCounted, boolean> => ({
  path: name,
  read: (facts) => facts[name],
});
/** Months somebody is away. */
export const months = (name: 'awayMonths' | 'inPatientMonths'): Fact<TermCounted, number> => ({
  path: name,
  read: (facts) => facts[name],
});
/** The procedure waits. */
export const defers = (when: TermRung['when']): TermRung => ({ when, leadsTo: { outcome: 'deferred' } });
/** Without it no re-appointment. */
export const refuses = (name: Flag, provision: Provision): TermRung => ({
  when: [isNot(name, provision, flag(name))],
  leadsTo: { outcome: 'notReappointed' },
});

/** What is weighed may also count for nothing: what follows below stays possible. */
export const weighed: readonly ReappointmentOutcome[] = ['notReappointed'];
const poorYears = { path: 'ratings', read: ({ notCompleted }: TermCounted) => notCompleted };
const years = { path: 'ratings', of: 'ratedYears', read: ({ years: all }: TermCounted) => all };
/** Working time left when the term ends. */
export const left: Fact<TermCounted, number> = {
  path: 'reachesRetirement',
  read: ({ monthsLeft }) => monthsLeft,
};

/** Every year rated "not completed" is a term not completed; some of them are weighed. */
export const completedOverTerm = (provision: Provision): readonly TermRung[] => [
  {
    when: [shareOf('term.notCompleted', provision, poorYears, years, atLeast(fraction(1, 1)))],
    leadsTo: { outcome: 'notReappointed' },
  },
  {
    when: [countOf('term.someNotCompleted', provision, poorYears, 'atLeast', 1)],
    leadsTo: { weighs: 'managingAuthority', among: weighed, orGoesOn: true },
  },
];
