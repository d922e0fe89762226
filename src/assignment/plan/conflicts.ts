import type { IsoDate } from '../../calendar/index.js';
import type { ProvisionRef } from '../../law/index.js';
import { twoTermRule } from '../heads.js';
import type { AssignmentOptions } from '../readings.js';
import { headMonths } from './judging.js';
import type { MovementPlan, PlanLine, PlanPerson } from './model.js';
import { nonLocalDuties, sameOffice } from './offices.js';

/**
 * What does not go together: one person in two lines; more named than the line has places; a head leaves and no line fills the
 * post; a local person for an office whose holder must not be one; a head given another term beyond two.
 */
export type PlanConflictKind =
  | 'personTwice'
  | 'tooManyNamed'
  | 'noSuccessor'
  | 'localHead'
  | 'beyondTwoTerms';

/** One conflict, with the lines and persons it is between. */
export interface PlanConflict {
  readonly kind: PlanConflictKind;
  readonly lines: readonly string[];
  readonly persons: readonly string[];
  /** Where the rule stands that it breaks; none where the plan only contradicts itself. */
  readonly provisions: readonly ProvisionRef[];
}

/** The lines each person is named in. */
export function linesByPerson({ lines }: MovementPlan): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, named = [] } of lines)
    for (const person of named) {
      const before = found.get(person);
      if (before === undefined) found.set(person, [id]);
      else before.push(id);
    }
  return found;
}

export function conflictsIn(
  plan: MovementPlan,
  people: ReadonlyMap<string, PlanPerson>,
  linesOf: ReadonlyMap<string, readonly string[]>,
  on: IsoDate,
  options: AssignmentOptions,
): readonly PlanConflict[] {
  const twice = [...linesOf].flatMap(([person, lines]) =>
    lines.length > 1 ? [conflict('personTwice', lines, [person])] : [],
  );
  const ofLine = lineRules(plan, on, options);
  const ofLines = plan.lines.flatMap((line) => {
    const named = (line.named ?? []).flatMap((id) => people.get(id) ?? []);
    const tooMany = line.number !== undefined && named.length > line.number;
    return [
      ...(tooMany
        ? [
            conflict(
              'tooManyNamed',
              [line.id],
              named.map(({ id }) => id),
            ),
          ]
        : []),
      ...named.flatMap((person) => ofLine(person, line)),
    ];
  });
  return [...twice, ...ofLines];
}

const conflict = (
  kind: PlanConflictKind,
  lines: readonly string[],
  persons: readonly string[],
  provisions: readonly ProvisionRef[] = [],
): PlanConflict => ({ kind, lines, persons, provisions });

/** What one person named in one line may break. */
function lineRules({ lines }: MovementPlan, on: IsoDate, options: AssignmentOptions) {
  const filled = new Set(lines.flatMap(officeKey));
  const dutyOf = nonLocalDuties(on);
  return (person: PlanPerson, line: PlanLine): readonly PlanConflict[] => {
    const { id, post = {}, localTo = [] } = person;
    const stays = sameOffice(post, line);
    const left = post.isHead === true && !stays ? officeKey(post) : [];
    const duty = line.place !== undefined && localTo.includes(line.place) ? dutyOf(line) : undefined;
    const beyond = stays && post.isHead === true ? anotherTerm(person, line, on, options) : [];
    return [
      ...(left.some((key) => !filled.has(key)) ? [conflict('noSuccessor', [line.id], [id])] : []),
      ...(duty?.outcome === 'required'
        ? [
            conflict(
              'localHead',
              [line.id],
              [id],
              duty.notes.flatMap(({ provisions }) => provisions),
            ),
          ]
        : []),
      ...(beyond.length > 0 ? [conflict('beyondTwoTerms', [line.id], [id], beyond)] : []),
    ];
  };
}

const officeKey = ({ title, place }: Pick<PlanLine, 'title' | 'place'>): readonly string[] =>
  title === undefined || place === undefined ? [] : [JSON.stringify([title, place])];

/** The provisions a further term as head of the same place goes against, if it does. */
function anotherTerm(
  { post = {} }: PlanPerson,
  { startsOn }: PlanLine,
  on: IsoDate,
  options: AssignmentOptions,
): readonly ProvisionRef[] {
  const head = {
    headMonthsSamePlace: headMonths(post, startsOn ?? on),
    fullTermsAsHead: post.fullTermsAsHead,
  };
  const answer = twoTermRule({ on, ...head, anotherTermInSamePlace: true }, options);
  if (answer.outcome !== 'beyondTwoTerms') return [];
  return answer.trace.steps.flatMap(({ findings }) => findings.map(({ provision }) => provision));
}
