import type { DisciplineForm } from '../../discipline/index.js';
import { type ByReading, countOf, type Fact, isNot, isSo } from '../../reasoning/index.js';
import { disciplinedBy, disciplinedInTerm } from '../facts/disciplines.js';
import * as facts from '../facts/flags.js';
import type { Judged } from '../facts/judged.js';
import { type AskedBy, latestIs, notCompletedApart, notCompletedRunning } from '../facts/ratings.js';
import type { CadreRecord, Ground, LetterReason, SidedRating, SuspensionGround } from '../model.js';
import type { Condition } from './text.js';

/** Conditions the tables share; each is written at the provision of its row. */

/** Cán bộ lãnh đạo, quản lý; người đứng đầu. */
export const leads: Condition = (p) => isSo('leads', p, facts.leads);
export const leadsNot: Condition = (p) => isNot('leads', p, facts.leads);
export const heads: Condition = (p) => isSo('head', p, facts.flagOf('head'));
export const isMember: Condition = (p) => isSo('partyMember', p, facts.isMember);
export const centrallyManaged: Condition = (p) =>
  isSo(
    'centrallyManaged',
    p,
    facts.asked('management', ({ management }) => management && management === 'central'),
  );

/** A competent body has concluded the ground, or one of several the text names in one breath. */
export const concluded =
  (first: Ground, ...others: readonly Ground[]): Condition =>
  (p) =>
    isSo(`ground.${[first, ...others].join('+')}`, p, facts.concluded(first, ...others));
export const concludedNotForced =
  (ground: Ground): Condition =>
  (p) =>
    isSo(`ground.${ground}`, p, facts.concludedNotForced(ground));

/** Disciplined by one of these forms, while the decision is in effect; by the reading, ever. */
export const disciplined =
  (forms: readonly DisciplineForm[]): Condition =>
  (p) =>
    isSo('disciplinedInEffect', p, disciplinedBy(forms));
/** By any form with which somebody stays in service. */
export const disciplinedAtAll: Condition = disciplined([
  'reprimand',
  'warning',
  'salaryReduction',
  'demotion',
  'removalFromOffice',
]);
export const disciplinedTimes =
  (forms: readonly DisciplineForm[], times: number): Condition =>
  (p) =>
    countOf('disciplinedInTerm', p, disciplinedInTerm(forms, times), 'atLeast', times);

/** Rated "không hoàn thành nhiệm vụ": so many years in a row, in the latest year, in two years apart. */
export const notCompletedYears =
  (asker: AskedBy, years: number): Condition =>
  (p) =>
    countOf('notCompletedRunning', p, notCompletedRunning(asker, years), 'atLeast', years);
export const notCompletedLatest =
  (asker: AskedBy): Condition =>
  (p) =>
    isSo('notCompletedLatest', p, latestIs(asker, 'notCompleted'));
export const notCompletedTwoApart =
  (asker: AskedBy, window: 'appointmentPeriod' | number): Condition =>
  (p) =>
    isSo('notCompletedApart', p, notCompletedApart(asker, window));
export const ratedOneOf =
  (id: string, asker: AskedBy, ...levels: readonly SidedRating['level'][]): Condition =>
  (p) =>
    isSo(id, p, latestIs(asker, ...levels));

/** A letter of resignation for one of these reasons; none. */
export const letterFor =
  (first: LetterReason, ...others: readonly LetterReason[]): Condition =>
  (p) =>
    isSo(`letter.${[first, ...others].join('+')}`, p, facts.letterFor(first, ...others));
export const anyLetter: Condition = (p) => isSo('letter', p, facts.letterFor());
export const noLetter: Condition = (p) => isSo('noLetter', p, facts.noLetter);

export const underHandling =
  (...of: readonly NonNullable<CadreRecord['handling']>[number][]): Condition =>
  (p) =>
    isSo('underHandling', p, facts.underHandling(...of));
export const essentialTask: Condition = (p) => isSo('essentialTask', p, facts.flagOf('essentialTask'));

export const suspendedFor =
  (first: SuspensionGround, ...others: readonly SuspensionGround[]): Condition =>
  (p) =>
    isSo(`suspension.${[first, ...others].join('+')}`, p, facts.suspendedFor(first, ...others));

export const anySuspensionGround: Condition = (p) =>
  isSo(
    'suspension',
    p,
    facts.asked(
      'suspensionGrounds',
      ({ suspensionGrounds }) => suspensionGrounds && suspensionGrounds.length > 0,
    ),
  );

export const leftBy =
  (...ways: readonly NonNullable<CadreRecord['left']>['by'][]): Condition =>
  (p) =>
    isSo(`left.${ways.join('+')}`, p, facts.leftBy(...ways));

/** Any yes-or-no condition by its id. */
export const holds =
  (id: string, fact: Fact<Judged, boolean> | ByReading<Fact<Judged, boolean>>): Condition =>
  (p) =>
    isSo(id, p, fact);
export const holdsNot =
  (id: string, fact: Fact<Judged, boolean>): Condition =>
  (p) =>
    isNot(id, p, fact);

/** What speaks against a member on the roll. */
export const ofMember = (
  name: 'inactiveThreeMonths' | 'cardReturned' | 'politicalStandardFailed' | 'criterionFound',
): Condition =>
  holds(
    name,
    facts.ofRoll(name, (roll) => roll[name]),
  );

/** A case in which liability is excluded, exempted or reduced. */
export const liabilityExempt: Condition = holds(
  'disciplineExempt',
  facts.ofDare('disciplineExempt', ({ disciplineExempt }) => disciplineExempt),
);
