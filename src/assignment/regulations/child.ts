import { addMonths, type IsoDate, monthNumber, monthOf, wholeMonthsBetween } from '../../calendar/index.js';
import type { Provision } from '../../law/index.js';
import { countOf, type Fact, isNot, isSo, type Rule } from '../../reasoning/index.js';
import type { MovedPerson, MovementBars } from '../model.js';
import { fact } from './parts.js';
import type { MoveCondition } from './regulation.js';

/** A case of somebody who may be raising a child. */
interface Raising {
  readonly decidedOn: string;
  readonly person: MovedPerson;
  readonly bars?: MovementBars | undefined;
}

/** Whose raising a child counts: a woman's and of some texts that of a man left alone with it. */
export type Raiser = 'woman' | 'womanOrFatherAlone';

const path = 'bars.youngestChildBornOn';
const bornOn = ({ bars }: Raising): string | null | undefined => bars?.youngestChildBornOn;

const age = (count: (born: string, on: string) => number): Fact<Raising, number> =>
  fact(path, (facts) => {
    const born = bornOn(facts);
    return born ? count(born, facts.decidedOn) : undefined;
  });
const byAge = {
  reading: 'assignment.childAge',
  among: {
    byDate: age(wholeMonthsBetween),
    byMonth: age((born, on) => monthNumber(monthOf(on)) - monthNumber(monthOf(born))),
  },
};

const raises = (whose: Raiser): Fact<Raising, boolean> =>
  fact('person.sex', ({ person: { sex }, bars }) => {
    if (sex === undefined) return undefined;
    if (sex === 'female') return true;
    return whose === 'woman' ? false : bars?.fatherAlone;
  });

const noChild: Fact<Raising, boolean> = fact(path, (facts) => {
  const born = bornOn(facts);
  return born === undefined ? undefined : born === null;
});

/** The child has this many months, or there is none, or raising it does not count. */
export const childRules = (provision: Provision, n: number, whose: Raiser) => ({
  oldEnough: countOf<Raising>('childAge', provision, byAge, 'atLeast', n),
  excuses: [
    isSo<Raising>('noChild', provision, noChild),
    isNot<Raising>('raisesChild', provision, raises(whose)),
  ] as readonly Rule<Raising>[],
  /** The contrary: the child is younger, and raising it counts. */
  young: [
    isNot<Raising>('noChild', provision, noChild),
    countOf<Raising>('childAge', provision, byAge, 'lessThan', n),
    isSo<Raising>('raisesChild', provision, raises(whose)),
  ] as readonly Rule<Raising>[],
});

/** What would settle whether a child stands against the move. */
export const childNeeds =
  (whose: Raiser) =>
  ({ person: { sex }, bars }: Raising): readonly string[] => [
    ...(bars?.youngestChildBornOn === undefined ? [path] : []),
    ...(sex === undefined ? ['person.sex'] : []),
    ...(sex === 'male' && whose === 'womanOrFatherAlone' && bars?.fatherAlone === undefined
      ? ['bars.fatherAlone']
      : []),
  ];

/** The first day on which the child has so many months. */
export const childUntil =
  (n: number) =>
  (facts: Raising, readings: Readonly<Record<string, unknown>>): IsoDate => {
    // Asked only of a child known to be younger.
    const day = addMonths(bornOn(facts) as IsoDate, n);
    return readings['assignment.childAge'] === 'byMonth' ? `${monthOf(day)}-01` : day;
  };

/** Pregnancy, maternity leave: of a woman only. */
export const ofWoman = (name: 'pregnant' | 'onMaternityLeave'): Fact<Raising, boolean> =>
  fact(`bars.${name}`, ({ person: { sex }, bars }) => (sex === 'male' ? false : bars?.[name]));

/** Pregnancy or maternity leave bars the move. */
export const womanBar = (
  name: 'pregnant' | 'onMaternityLeave',
  provision: Provision,
  unless: readonly Rule<Raising>[] = [],
): MoveCondition<Raising> => ({
  id: name,
  rule: isNot(name, provision, ofWoman(name)),
  failing: 'barred',
  unless,
});

/** Raising a child under so many months bars the move. */
export function childBar(
  provision: Provision,
  n: number,
  whose: Raiser,
  unless: readonly Rule<Raising>[] = [],
): MoveCondition<Raising> {
  const { oldEnough, excuses } = childRules(provision, n, whose);
  const needs = childNeeds(whose);
  return {
    id: 'childUnder36Months',
    rule: oldEnough,
    failing: 'barred',
    unless: [...excuses, ...unless],
    needs: (facts) => [
      ...needs(facts),
      ...(unless.length > 0 && facts.bars?.wishes === undefined ? ['bars.wishes'] : []),
    ],
    until: childUntil(n),
  };
}
