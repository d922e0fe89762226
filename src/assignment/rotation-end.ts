import * as z from 'zod';
import { addMonths, type IsoDate, isoDate, wholeMonthsBetween } from '../calendar/index.js';
import { checked, inconsistent } from '../input/index.js';
import { governing } from '../law/index.js';
import { type Answer, judge, notApplicable } from '../reasoning/index.js';
import { resolved } from './judge.js';
import { personKinds } from './model.js';
import { rotationMinimum } from './regulations/qd-65-tw-2022.js';
import {
  type RotationEndCase,
  type RotationEndOutcome,
  rotationEndTimelines,
} from './regulations/rotation-end.js';

const flag = z.boolean().optional();
const endSchema = z
  .strictObject({
    kind: z.enum(personKinds),
    startedOn: isoDate,
    on: isoDate,
    ends: flag,
    keptForGood: flag,
    competentLevelAllowsShorter: flag,
  })
  .check(({ value: { startedOn, on }, issues }) => {
    if (on < startedOn) issues.push(inconsistent('on', on, `not before startedOn, ${startedOn}`));
  });

/** The answer of {@link rotationEnd}. */
export type RotationEndAnswer = Answer<RotationEndOutcome> & {
  /** The first day on which the minimum is reached. */
  readonly minimumReachedOn?: IsoDate;
};

const possible: readonly RotationEndOutcome[] = [
  'goesOn',
  'complete',
  'shorterAllowed',
  'notComplete',
  'rotatedNoMore',
];

/**
 * How a rotation stands on a day: going on, complete (36 months: 65-QĐ/TW Art. 8, 170/2025/NĐ-CP Art. 48), broken off earlier with
 * or without the competent level's leave, or the person kept at the destination for good, who is then no rotated cadre any more
 * (Art. 10; Art. 50(2)): pay, policy and rating rules of the rotated end.
 *
 * @throws InputError for impossible input
 * @example
 * import { rotationEnd } from 'canbo';
 * const broken = { kind: 'cadre', startedOn: '2023-01-01', on: '2025-12-31', ends: true, keptForGood: false } as const;
 * rotationEnd({ ...broken, competentLevelAllowsShorter: false }).outcome; //=> 'notComplete'
 * rotationEnd(broken).minimumReachedOn; //=> '2026-01-01'
 */
export function rotationEnd(rotation: RotationEndCase): RotationEndAnswer {
  const asked = checked(endSchema as unknown as z.ZodType<RotationEndCase>, rotation);
  const { kind, startedOn, on } = asked;
  const found = governing(rotationEndTimelines[kind], on);
  if (!found.inForce) return notApplicable(on, found.why);
  const facts = { ...asked, months: wholeMonthsBetween(startedOn, on) };
  const answer = judge(found.text.ladder, facts, { text: found.text, on, ...resolved({}) }, possible);
  return { ...answer, minimumReachedOn: addMonths(startedOn, rotationMinimum.months) };
}
