import type { Authority, Provision } from '../../law/index.js';
import type { Operator } from '../../quantity/index.js';
import {
  type ByReading,
  countOf,
  type Fact,
  type FactPath,
  isNot,
  isSo,
  type Rule,
} from '../../reasoning/index.js';
import type { MovedPerson, MovementBars, RotationCase } from '../model.js';
import { monthsLeft } from '../months.js';
import type { MoveCondition } from './regulation.js';

/** How the texts of this folder write their conditions. */

export const fact = <Case, Value>(
  path: FactPath,
  read: (facts: Case) => Value | undefined,
): Fact<Case, Value> => ({ path, read });

type More<Case> = Partial<Omit<MoveCondition<Case>, 'id' | 'rule'>>;

/** A fact that must be so, or the case is not eligible. */
export const must = <Case>(
  id: string,
  provision: Provision,
  looked: Fact<Case, boolean>,
  more: More<Case> = {},
): MoveCondition<Case> => ({ id, rule: isSo(id, provision, looked), failing: 'notEligible', ...more });

/** What a move must be to be one of this kind. */
export const gate = <Case>(
  id: string,
  provision: Provision,
  looked: Fact<Case, boolean>,
  more: More<Case> = {},
): MoveCondition<Case> => ({ id, rule: isSo(id, provision, looked), failing: 'outOfScope', ...more });

interface Barred {
  readonly bars?: MovementBars | undefined;
}
type Flag = {
  [K in keyof MovementBars]-?: MovementBars[K] extends boolean | undefined ? K : never;
}[keyof MovementBars];

const barFact = <Case extends Barred>(name: Flag): Fact<Case, boolean> =>
  fact(`bars.${name}`, ({ bars }) => bars?.[name]);

/** Something that stands against the move. */
export const bar = <Case extends Barred>(
  name: Flag,
  provision: Provision,
  more: More<Case> = {},
): MoveCondition<Case> => ({
  id: name,
  rule: isNot(name, provision, barFact<Case>(name)),
  failing: 'barred',
  ...more,
});

/** The same as a rule, where a text excuses or defers by it. */
export const barIs = <Case extends Barred>(name: Flag, provision: Provision): Rule<Case> =>
  isSo(name, provision, barFact<Case>(name));

/** A number of months against a bar. */
export const months = <Case>(
  id: string,
  provision: Provision,
  looked: Fact<Case, number> | ByReading<Fact<Case, number>>,
  operator: Operator,
  n: number,
  more: More<Case> = {},
): MoveCondition<Case> => ({
  id,
  rule: countOf(id, provision, looked, operator, n),
  failing: 'notEligible',
  ...more,
});

type Exceptions = NonNullable<RotationCase['competentLevelAllowsException']>;

/** Exceptions the competent level may allow: allowed, the condition is excused; not yet spoken of, it is for it to weigh. */
export function exceptionBy(
  name: keyof Exceptions,
  provision: Provision,
  weighs: Authority = 'managingAuthority',
): Required<Pick<MoveCondition<RotationCase>, 'unless' | 'otherwise'>> {
  const allowed = (is: boolean) =>
    fact<RotationCase, boolean>(
      `competentLevelAllowsException.${name}`,
      ({ competentLevelAllowsException }) => competentLevelAllowsException?.[name] === is,
    );
  return {
    unless: [isSo(`exceptionAllowed.${name}`, provision, allowed(true))],
    otherwise: [{ when: [isNot(`exceptionRefused.${name}`, provision, allowed(false))], weighs }],
  };
}

interface Retires {
  readonly person: MovedPerson;
}

/** Working time left on a day of the case, to the month the retirement age is reached. */
export const timeLeft = <Case extends Retires>(on: (facts: Case) => string | undefined): Fact<Case, number> =>
  fact('person.bornIn', (facts) => monthsLeft(facts.person, on(facts)));

/** What is missing where the time left is not known. */
export const timeLeftNeeds = ({ sex, bornIn, reachesRetirement }: MovedPerson): readonly FactPath[] =>
  reachesRetirement !== undefined
    ? []
    : [...(sex === undefined ? ['person.sex'] : []), ...(bornIn === undefined ? ['person.bornIn'] : [])];
