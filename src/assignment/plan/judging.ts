import { type IsoDate, wholeMonthsBetween } from '../../calendar/index.js';
import { titleOf } from '../../positions/index.js';
import type { MoveAnswer } from '../answer.js';
import type { RotationCase } from '../model.js';
import { checkPositionChange, type PositionChangeAnswer } from '../position-change.js';
import type { AssignmentOptions } from '../readings.js';
import { checkRotation } from '../rotation.js';
import { checkSecondment } from '../secondment.js';
import { checkTransfer } from '../transfer.js';
import type { HeldPost, PlanForm, PlanLine, PlanPerson } from './model.js';

/** What the text says of moving one person by one line. */
export type CandidateAnswer = MoveAnswer | PositionChangeAnswer;

/** Judges somebody for a line; nothing for a line that does not say what it is, or why it rotates. */
export type Judging = (person: PlanPerson, line: PlanLine) => CandidateAnswer | undefined;

/** Whether a line says enough to judge anybody for it. */
export const canBeJudged = (line: PlanLine): line is PlanLine & { readonly form: PlanForm } =>
  line.form !== undefined && (line.form !== 'rotation' || line.ground !== undefined);

/**
 * Judges each set of facts once: of a hundred thousand cadres most differ from one another only in what no text asks, and an
 * answer names nobody. What is asked of a person and of a line is written out once each; a pair adds what it has of its own.
 */
export function judging(on: IsoDate, options: AssignmentOptions): Judging {
  const answers = new Map<string, CandidateAnswer>();
  const ofPerson = {
    rotation: byStart(on),
    transfer: written(moved),
    secondment: written(moved),
    positionChange: written(changed),
  };
  const ofLine = written(lineFacts);
  return (person, line) => {
    if (!canBeJudged(line)) return undefined;
    const { form } = line;
    const pair = pairFacts(person, line);
    const [who, where] = [ofPerson[form](person, line), ofLine(line)];
    const key = `${form} ${who.number} ${where.number} ${Object.values(pair).join()}`;
    const found = answers.get(key);
    if (found !== undefined) return found;
    const { to, startsOn, level, ...asked } = where.facts;
    const answer = checks[form]({ decidedOn: on, startsOn, to, level, ...who.facts }, asked, pair, options);
    answers.set(key, answer);
    return answer;
  };
}

/** Months as head are those at the moment of rotation: its first day, or the day of the decision while none is set. */
function byStart(on: IsoDate) {
  const ofDay = new Map<IsoDate, (one: PlanPerson) => Written<ReturnType<typeof rotated>>>();
  return (one: PlanPerson, { startsOn = on }: PlanLine) => {
    const known = ofDay.get(startsOn) ?? written((its: PlanPerson) => rotated(its, startsOn));
    ofDay.set(startsOn, known);
    return known(one);
  };
}

/** What is asked of an item, with a number for each different set of it. */
interface Written<Facts> {
  readonly facts: Facts;
  readonly number: number;
}

/** Takes out of each item what is asked, once. */
function written<Item extends object, Facts>(factsOf: (item: Item) => Facts) {
  const byItem = new Map<Item, Written<Facts>>();
  const byText = new Map<string, number>();
  return (item: Item): Written<Facts> => {
    const known = byItem.get(item);
    if (known !== undefined) return known;
    const facts = factsOf(item);
    const text = JSON.stringify(facts);
    const number = byText.get(text) ?? byText.size;
    byText.set(text, number);
    byItem.set(item, { facts, number });
    return { facts, number };
  };
}

/** What every form asks of a person. */
const moved = ({ person, bars, post = {} }: PlanPerson) => ({
  person,
  bars,
  from: { office: post.title, place: post.placeKind },
});

/** What a rotation asks beside it. */
const rotated = (one: PlanPerson, on: IsoDate) => ({
  ...moved(one),
  healthy: one.healthy,
  healthCertificateOn: one.healthCertificateOn,
  headMonthsSamePlace: headMonths(one.post ?? {}, on),
  fullTermsAsHead: one.post?.fullTermsAsHead,
});

/** What a periodic change asks beside it. */
const changed = (one: PlanPerson) => ({ ...moved(one), ...changeFacts(one.post ?? {}) });

export const changeFacts = ({ listed, cycleMonths, onlyListedOfKind, since }: HeldPost) => ({
  postListed: listed,
  cycleMonths,
  onlyListedPostOfKind: onlyListedOfKind,
  inPostSince: since,
});

/** Complete months as head of the same place; none of somebody who is no head. */
export function headMonths({ isHead, headSince }: HeldPost, on: IsoDate): number | undefined {
  if (isHead === false) return 0;
  return headSince === undefined ? undefined : Math.max(0, wholeMonthsBetween(headSince, on));
}

/** What is asked of a line; its place only through who is a local there. */
const lineFacts = (line: PlanLine) => ({
  startsOn: line.startsOn,
  to: {
    office: line.title,
    place: line.placeKind,
    isLeadership: line.isLeadership,
    existed: line.existed,
  },
  level: line.level ?? (line.title === undefined ? undefined : titleOf(line.title, 'title').level),
  ground: line.ground ?? 'otherDecided',
  plannedMonths: line.durationMonths,
  appointmentMonths: line.appointmentMonths,
});

/** What holds of this person for this line only. */
const pairFacts = (person: PlanPerson, { title, place }: PlanLine) => ({
  inPlan: title === undefined ? undefined : person.plannedFor?.includes(title),
  meetsTitleStandard: title === undefined ? undefined : person.meetsStandardOf?.includes(title),
  isLocalToDestination: place === undefined ? undefined : person.localTo?.includes(place),
});

type Common = Pick<RotationCase, 'decidedOn' | 'startsOn' | 'to' | 'level' | 'person' | 'bars' | 'from'>;
type Asked = Pick<RotationCase, 'ground' | 'plannedMonths' | 'appointmentMonths'>;
type Check = (
  facts: Common,
  asked: Asked,
  pair: ReturnType<typeof pairFacts>,
  options: AssignmentOptions,
) => CandidateAnswer;

/** Each form asks its own check. */
const checks: Readonly<Record<PlanForm, Check>> = {
  rotation: (facts, asked, pair, options) => checkRotation({ ...facts, ...asked, ...pair }, options),
  transfer: (facts, _, __, options) => checkTransfer(facts, options),
  secondment: (facts, { plannedMonths }, _, options) => checkSecondment({ ...facts, plannedMonths }, options),
  positionChange: (facts, _, __, options) =>
    checkPositionChange({ ...facts, effectiveOn: facts.startsOn }, options),
};
