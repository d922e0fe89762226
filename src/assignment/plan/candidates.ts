import type { PositionId } from '../../positions/index.js';
import type { CandidateAnswer, Judging } from './judging.js';
import { canBeJudged } from './judging.js';
import type { PlanLine, PlanPerson } from './model.js';
import { sameOffice } from './offices.js';

/** Somebody considered for a line: named by it, or in question by law. */
export interface PlanCandidate {
  readonly person: string;
  readonly named: boolean;
  /** The text's answer; answers of the same facts are one object. */
  readonly answer: CandidateAnswer;
}

/**
 * Whether a line can be filled: enough whom the text lets move; enough with exceptions an authority may allow; perhaps, once
 * missing facts or open points are settled; not; or the line does not say how many, or what it is.
 */
export type LineCoverage = 'enough' | 'byException' | 'open' | 'short' | 'notStated';

/** One line of the plan with everybody considered for it. */
export interface LineReport {
  readonly line: string;
  readonly coverage: LineCoverage;
  readonly candidates: readonly PlanCandidate[];
}

/** Whoever may be in question, found by title: those planned for it, and heads of the same title whose two terms are reached. */
export interface Pool {
  readonly plannedFor: ReadonlyMap<PositionId, readonly PlanPerson[]>;
  readonly headsDue: ReadonlyMap<PositionId, readonly PlanPerson[]>;
}

/** Groups by a title, or by several, in one pass. */
export function byTitle(
  people: readonly PlanPerson[],
  titlesOf: (person: PlanPerson) => readonly PositionId[],
): ReadonlyMap<PositionId, readonly PlanPerson[]> {
  const found = new Map<PositionId, PlanPerson[]>();
  for (const person of people)
    for (const title of titlesOf(person)) {
      const before = found.get(title);
      if (before === undefined) found.set(title, [person]);
      else before.push(person);
    }
  return found;
}

export function reportOn(
  line: PlanLine,
  people: ReadonlyMap<string, PlanPerson>,
  pool: Pool,
  judge: Judging,
): LineReport {
  const named = (line.named ?? []).flatMap((id) => people.get(id) ?? []);
  const candidates = [
    ...named.map((person) => ({ person, named: true })),
    ...inQuestion(line, pool)
      .filter((person) => !named.includes(person) && !sameOffice(person.post ?? {}, line))
      .map((person) => ({ person, named: false })),
  ].flatMap(({ person, named: its }): readonly PlanCandidate[] => {
    const answer = judge(person, line);
    return answer === undefined ? [] : [{ person: person.id, named: its, answer }];
  });
  return { line: line.id, coverage: coverageOf(line, candidates), candidates };
}

/** Of a rotation only, by its ground: other moves name whom they move. */
function inQuestion({ form, ground, title }: PlanLine, pool: Pool): readonly PlanPerson[] {
  if (form !== 'rotation' || title === undefined) return [];
  if (ground === 'planned') return pool.plannedFor.get(title) ?? [];
  return ground === 'twoTerms' ? (pool.headsDue.get(title) ?? []) : [];
}

const fit = ['eligible', 'due', 'swapByHigherManager'];

function coverageOf(line: PlanLine, candidates: readonly PlanCandidate[]): LineCoverage {
  if (line.number === undefined || !canBeJudged(line)) return 'notStated';
  const count = { fit: 0, special: 0, open: 0 };
  for (const { answer } of candidates) {
    if (answer.status === 'undetermined') count.open++;
    else if (answer.outcome === 'specialCase') count.special++;
    else if (answer.outcome !== undefined && fit.includes(answer.outcome)) count.fit++;
  }
  if (count.fit >= line.number) return 'enough';
  if (count.fit + count.special >= line.number) return 'byException';
  return count.fit + count.special + count.open >= line.number ? 'open' : 'short';
}
