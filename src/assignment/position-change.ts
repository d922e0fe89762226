import type * as z from 'zod';
import { addDays, addMonths, type IsoDate, wholeMonthsBetween } from '../calendar/index.js';
import { checked, InputError } from '../input/index.js';
import { governing } from '../law/index.js';
import {
  type Answer,
  type FactPath,
  judge,
  type NotApplicable,
  notApplicable,
  note,
  stands,
  textNeeded,
  undeterminedBy,
} from '../reasoning/index.js';
import { type Resolved, resolved } from './judge.js';
import { type PositionChangeCase, positionChangeSchema } from './model.js';
import { type AssignmentOptions, optionsSchema } from './readings.js';
import { childUntil } from './regulations/child.js';
import { positionChangeTimeline } from './regulations/index.js';
import {
  changeNotice,
  childAge,
  cycleBounds,
  type PositionChangeOutcome,
  positionChange,
} from './regulations/nd-59-2019.js';

/** The answer of {@link checkPositionChange}. */
export type PositionChangeAnswer = Answer<PositionChangeOutcome> & {
  readonly movement: 'positionChange';
  /** Not yet due: months of the cycle that remain. */
  readonly monthsRemaining?: number;
  /** The first day on which the cycle is full, where the first day in the post is given. */
  readonly dueOn?: IsoDate;
  /** Due: the last day to make the change public before it takes effect. */
  readonly noticeBy?: IsoDate;
  /** Deferred for a child alone: the first day on which it is old enough. */
  readonly until?: IsoDate;
};

const possible: readonly PositionChangeOutcome[] = [
  'exempt',
  'deferred',
  'swapByHigherManager',
  'due',
  'notYetDue',
];

/**
 * Whether the periodic change of position (định kỳ chuyển đổi vị trí công tác) is due: only of somebody without a leadership office in
 * a listed post. Asked in this order: never (under 18 months left to retirement), not yet (discipline, investigation, illness,
 * study, secondment, pregnancy, a child under 36 months), a post that is the only one of its kind, the cycle the ministry fixed.
 *
 * 59/2019/NĐ-CP Art. 36 to 39, Law 36/2018 Art. 24 and 25, from 15/08/2019. Without a cycle the answer needs the ministry's list:
 * the decree gives bounds only. Exempt and deferred at once is exempt, by a reading.
 *
 * @throws InputError for impossible input; `outOfRange` for a cycle outside 24 to 60 months, in the courts 36 to 60 and more only
 *   for a specialist post rated "good" every year; `inconsistent` where the months in post are not those since the first day
 * @example
 * import { checkPositionChange } from 'canbo';
 * const person = { kind: 'civilServant', isLeader: false, sex: 'male', bornIn: '1985-03' } as const;
 * const post = { postListed: true, cycleMonths: 60, monthsInPost: 70 };
 * checkPositionChange({ decidedOn: '2025-09-01', person, ...post, bars: {
 *   disciplineInProgress: false, linkedToInspection: false, underInvestigation: false, graveIllness: false, studyMonths: 0,
 *   alreadySeconded: true,
 * } }).outcome; //=> 'deferred'
 */
export function checkPositionChange(
  facts: PositionChangeCase,
  options: AssignmentOptions = {},
): PositionChangeAnswer {
  const given = checked(positionChangeSchema as unknown as z.ZodType<PositionChangeCase>, facts);
  const resolution = resolved(checked(optionsSchema, options, 'options'));
  const asked = { ...given, ...monthsInPost(given) };
  refuseCycle(asked);
  const answer = judged(asked, resolution);
  return { ...answer, movement: 'positionChange', ...besides(answer, asked, resolution) };
}

function judged(asked: PositionChangeCase, resolution: Resolved): Answer<PositionChangeOutcome> {
  const { decidedOn: on } = asked;
  const found = governing(positionChangeTimeline, on);
  if (!found.inForce) return notApplicable(on, found.why);
  const governed = { text: found.text, on, ...resolution };
  const scope = scopeOf(asked);
  if (scope === 'outside') return outside(asked, found.text.instrument.id);
  const open = undeterminedBy(listNeeded, governed, possible);
  if (scope.length > 0) return { ...open, why: 'missingFacts', missing: scope, notes: resolution.notes };
  return asked.cycleMonths === undefined ? open : judge(positionChange, asked, governed, possible);
}

const listNeeded = textNeeded({
  vi: 'Cần danh mục vị trí và thời hạn chuyển đổi do bộ, ngành quy định.',
  en: 'The ministry’s list of positions and cycles is needed.',
});

/** The months in post, as given or counted to the day the change would take effect. */
function monthsInPost({ monthsInPost: given, inPostSince, effectiveOn, decidedOn }: PositionChangeCase) {
  if (inPostSince === undefined) return {};
  const counted = Math.max(0, wholeMonthsBetween(inPostSince, effectiveOn ?? decidedOn));
  if (given !== undefined && given !== counted) {
    const expected = `the ${counted} months since inPostSince`;
    throw new InputError({ code: 'inconsistent', path: 'monthsInPost', expected, received: given });
  }
  return { monthsInPost: counted };
}

/** A cycle outside the bounds is no ministry's. */
function refuseCycle({
  cycleMonths,
  sector = 'other',
  specialistPost,
  goodEveryYear,
}: PositionChangeCase): void {
  if (cycleMonths === undefined) return;
  const { least, most } = cycleBounds[sector];
  const longer = sector === 'courts' && specialistPost === true && goodEveryYear === true;
  if (cycleMonths >= least && (longer || cycleMonths <= most)) return;
  const expected = `from ${least} to ${most} months`;
  throw new InputError({ code: 'outOfRange', path: 'cycleMonths', expected, received: cycleMonths });
}

/** Leaders follow the rules of rotation, and posts that are not listed are not changed. */
function scopeOf({ person: { isLeader }, postListed }: PositionChangeCase): 'outside' | readonly FactPath[] {
  if (isLeader === true || postListed === false) return 'outside';
  return [
    ...(isLeader === undefined ? ['person.isLeader'] : []),
    ...(postListed === undefined ? ['postListed'] : []),
  ];
}

function outside({ decidedOn, person: { isLeader } }: PositionChangeCase, under: string): NotApplicable {
  const law = (eId: string) => ({ instrument: 'l-36-2018-qh14', eId });
  const notes = isLeader
    ? [note('caution', 'otherMovement', { movement: 'rotation' }, [law('art_24')])]
    : [note('caution', 'postNotListed', {}, [law('art_25')])];
  return { ...notApplicable(decidedOn, 'outOfScope'), under, notes };
}

function besides(
  { outcome, trace }: Answer<PositionChangeOutcome>,
  asked: PositionChangeCase,
  { readings }: Resolved,
): Omit<PositionChangeAnswer, keyof Answer<unknown> | 'movement'> {
  const { cycleMonths = 0, monthsInPost: months = 0, inPostSince, effectiveOn } = asked;
  const dueOn = inPostSince === undefined ? {} : { dueOn: addMonths(inPostSince, cycleMonths) };
  if (outcome === 'notYetDue') return { monthsRemaining: cycleMonths - months, ...dueOn };
  if (outcome === 'due') {
    const known = effectiveOn !== undefined && stands(noticeReading, readings);
    return { ...dueOn, ...(known && { noticeBy: addDays(effectiveOn, -changeNotice.days) }) };
  }
  const forChild = trace.steps.at(-1)?.findings.some(({ rule }) => rule === 'childAge');
  return forChild ? { until: childUntil(childAge)(asked, readings) } : {};
}

const noticeReading = { reading: 'assignment.noticeOfChange', is: 'asCourts' } as const;
