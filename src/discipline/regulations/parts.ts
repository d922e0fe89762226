import type { Provision } from '../../law/index.js';
import {
  type Fact,
  isNot,
  isSo,
  type Ladder,
  type Landing,
  type Rule,
  type Rung,
} from '../../reasoning/index.js';
import type {
  ActCase,
  BodyCase,
  DiscipliningBody,
  HandlingCase,
  JudgedHandling,
  Severity,
} from '../cases.js';
import type { DisciplineForm } from '../model.js';

/** How the texts of this folder write their conditions. */
export type ActRule = Rule<ActCase>;

type FlagOf<Case> = {
  [K in keyof Case]-?: Case[K] extends boolean | undefined ? K : never;
}[keyof Case] &
  string;

const actFlag = (name: FlagOf<ActCase>): Fact<ActCase, boolean> => ({
  path: name,
  read: (facts) => facts[name],
});

/** A circumstance of an act that must be so, or must not. */
export const act = (name: FlagOf<ActCase>, provision: Provision): ActRule =>
  isSo(name, provision, actFlag(name));
export const notAct = (name: FlagOf<ActCase>, provision: Provision): ActRule =>
  isNot(name, provision, actFlag(name));

/** Gây hậu quả ít nghiêm trọng, nghiêm trọng, rất nghiêm trọng. */
export const severe = (severity: Severity, provision: Provision): ActRule =>
  isSo(`severity.${severity}`, provision, {
    path: 'severity',
    read: (facts) => facts.severity && facts.severity === severity,
  });

/** Vi phạm lần đầu. */
export const first = (provision: Provision): ActRule =>
  isSo('firstAct', provision, {
    path: 'relapseAfter',
    read: ({ relapseAfter }) => (relapseAfter === undefined ? undefined : relapseAfter === null),
  });

/** Tái phạm after a decision of this form. */
export const relapseAfter = (form: DisciplineForm, provision: Provision): ActRule =>
  isSo(`relapseAfter.${form}`, provision, {
    path: 'relapseAfter',
    read: (facts) => (facts.relapseAfter === undefined ? undefined : facts.relapseAfter === form),
  });

/** Conditions that lead to a form. */
export const opens = (form: DisciplineForm, ...when: readonly ActRule[]): Rung<ActCase, DisciplineForm> => ({
  when,
  leadsTo: { outcome: form },
});

/** What could be read of when a form is given; whatever else happened, the text read says nothing. */
export const formLadder = (
  rungs: readonly Rung<ActCase, DisciplineForm>[],
  possible: readonly DisciplineForm[],
): Ladder<ActCase, DisciplineForm> => ({ rungs, otherwise: { silent: true, among: possible } });

/** A circumstance that defers handling, or exempts. */
export const circumstance = (name: FlagOf<HandlingCase>, provision: Provision): Rule<JudgedHandling> =>
  isSo(name, provision, { path: name, read: (facts) => facts[name] });

/** Of a woman, or of a man. */
export const ofSex = (sex: NonNullable<HandlingCase['sex']>, provision: Provision): Rule<JudgedHandling> =>
  isSo(`sex.${sex}`, provision, { path: 'sex', read: (facts) => facts.sex && facts.sex === sex });

/** The body of the present post disciplines, also for an act at a former one; the host of a secondment as the text says. */
export function bodyLadder(
  present: Provision,
  host: Landing<DiscipliningBody>,
  secondment: Provision = present,
): Ladder<BodyCase, DiscipliningBody> {
  const seconded = (where: Provision) =>
    isSo<BodyCase>('seconded', where, { path: 'seconded', read: (facts) => facts.seconded });
  const termination = isSo<BodyCase>('form.forcedTermination', secondment, {
    path: 'form',
    read: ({ form }) => form && form === 'forcedTermination',
  });
  return {
    rungs: [
      ...('outcome' in host
        ? [{ when: [seconded(secondment), termination], leadsTo: { outcome: 'sendingBody' } } as const]
        : []),
      { when: [seconded(secondment)], leadsTo: host },
      {
        when: [isNot<BodyCase>('seconded', present, { path: 'seconded', read: (facts) => facts.seconded })],
        leadsTo: { outcome: 'presentBody' },
      },
    ],
    otherwise: { outcome: 'presentBody' },
  };
}
