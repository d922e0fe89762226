import { addMonths, type IsoDate } from '../../calendar/index.js';
import type { Answer } from '../../reasoning/index.js';
import { twoTermRule } from '../heads.js';
import { checkPositionChange } from '../position-change.js';
import type { AssignmentOptions } from '../readings.js';
import { twoTermBar } from '../regulations/qd-65-tw-2022.js';
import { ofPerson } from './fits.js';
import { changeFacts, headMonths } from './judging.js';
import type { PlanPerson } from './model.js';
import { nonLocalDuties } from './offices.js';

/** Why somebody is to move: head for two terms; a local person where the head must not be one; the cycle of a listed post is full. */
export type DueWhy = 'twoTerms' | 'localHead' | 'positionCycle';

/** Somebody who is to change position, and from which day. */
export interface DueMove {
  readonly person: string;
  readonly why: DueWhy;
  /** The first day on which it is so; absent where the text counts no time. */
  readonly by?: IsoDate | undefined;
  /** The lines that name the person; none: the plan leaves it open. */
  readonly lines: readonly string[];
  readonly answer: Answer<unknown>;
}

type Found = Omit<DueMove, 'person' | 'lines'>;

/** Everybody who is due on a day, or becomes due until the last day of the plan. */
export function dueUntil(
  people: readonly PlanPerson[],
  on: IsoDate,
  to: IsoDate,
  options: AssignmentOptions,
  linesOf: ReadonlyMap<string, readonly string[]>,
): readonly DueMove[] {
  const rules = [headsOfTwoTerms(on, to, options), localHeads(on), changesOfPosition(on, to, options)];
  return people.flatMap((person) =>
    rules.flatMap((rule) => {
      const found = ofPerson(people, person, () => rule(person));
      return found === undefined
        ? []
        : [{ person: person.id, ...found, lines: linesOf.get(person.id) ?? [] }];
    }),
  );
}

type DueRule = (person: PlanPerson) => Found | undefined;

/** Asked of every number of months once. */
function headsOfTwoTerms(on: IsoDate, to: IsoDate, options: AssignmentOptions): DueRule {
  const answers = new Map<string, ReturnType<typeof twoTermRule>>();
  return ({ post = {} }) => {
    if (post.isHead !== true) return undefined;
    const head = { headMonthsSamePlace: headMonths(post, to), fullTermsAsHead: post.fullTermsAsHead };
    const key = Object.values(head).join();
    const answer = answers.get(key) ?? twoTermRule({ on, ...head, anotherTermInSamePlace: false }, options);
    answers.set(key, answer);
    if (answer.outcome !== 'subjectForRotation') return undefined;
    const counted = post.headSince !== undefined && byMonths(options);
    const by = counted ? { by: addMonths(post.headSince, twoTermBar.months) } : {};
    return { why: 'twoTerms', ...by, answer };
  };
}

/** Full terms have no first day. */
const byMonths = ({ readings = {} }: AssignmentOptions): boolean =>
  readings['assignment.twoTerms'] !== 'fullTerms';

function localHeads(on: IsoDate): DueRule {
  const dutyOf = nonLocalDuties(on);
  return ({ post = {}, localTo = [] }) => {
    if (post.isHead !== true || post.place === undefined || !localTo.includes(post.place)) return undefined;
    const answer = dutyOf(post);
    return answer?.outcome === 'required' ? { why: 'localHead', answer } : undefined;
  };
}

/** Only a cycle that is full by the last day is asked about: whether the change is due then, exempt, deferred. */
function changesOfPosition(on: IsoDate, to: IsoDate, options: AssignmentOptions): DueRule {
  const answers = new Map<string, ReturnType<typeof checkPositionChange>>();
  return ({ person, bars, post = {} }) => {
    const { since, cycleMonths, listed } = post;
    if (person.isLeader !== false || listed !== true || since === undefined || cycleMonths === undefined)
      return undefined;
    const by = addMonths(since, cycleMonths);
    if (by > to) return undefined;
    const facts = { decidedOn: by > on ? by : on, person, bars, ...changeFacts(post) };
    const key = JSON.stringify(facts);
    const answer = answers.get(key) ?? checkPositionChange(facts, options);
    answers.set(key, answer);
    const { outcome, status } = answer;
    const moves = outcome === 'due' || outcome === 'swapByHigherManager' || status === 'undetermined';
    return moves ? { why: 'positionCycle', by, answer } : undefined;
  };
}
