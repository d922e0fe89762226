import * as z from 'zod';
import { type YearMonth, yearMonth } from '../../../calendar/index.js';
import { checked } from '../../../input/index.js';
import { governing } from '../../../law/index.js';
import { type Answer, countOf, governedBy, judge, notApplicable } from '../../../reasoning/index.js';
import { monthsLeft } from '../judged.js';
import { type AppointmentOptions, optionsSchema, readings } from '../readings.js';
import { congressTimeline } from '../regulations/index.js';
import { type CongressLevel, congressLevels } from './model.js';

const congressCaseSchema = z.strictObject({
  level: z.enum(congressLevels),
  standing: z.enum(['first', 'again']),
  reachesRetirement: yearMonth.optional(),
});
/** Somebody nominated at a congress: for the first time, or again. */
export interface CongressCase {
  readonly level: CongressLevel;
  readonly standing: 'first' | 'again';
  readonly reachesRetirement?: YearMonth | undefined;
}

/** Enough working time left, or too little. */
export type CongressAge = 'ofAge' | 'tooOld';

/**
 * Whether somebody is of age for the congresses of 2025: first time at least one full term of working time left, again at least
 * 48 months, at the month the directive names for the level (45-CT/TW). It names months for these congresses only.
 *
 * @throws InputError for impossible input
 * @example
 * import { congressAge, retirementMonth } from 'canbo';
 * const { reached } = retirementMonth({ sex: 'male', born: '1968-03' });
 * const level = 'grassroots';
 * congressAge({ level, standing: 'first', reachesRetirement: reached }, { on: '2025-04-20' }).outcome; //=> 'tooOld'
 * congressAge({ level, standing: 'again', reachesRetirement: reached }, { on: '2025-04-20' }).outcome; //=> 'ofAge'
 */
export function congressAge(facts: CongressCase, options: AppointmentOptions): Answer<CongressAge> {
  const { level, standing, reachesRetirement } = checked(
    congressCaseSchema as unknown as z.ZodType<CongressCase>,
    facts,
  );
  const { on, readings: chosen } = checked(optionsSchema, options, 'options');
  const found = governing(congressTimeline, on);
  if (!found.inForce) return notApplicable(on, found.why);
  const { months, references, provision } = found.text;
  const left = monthsLeft(reachesRetirement, references[level]);
  const rule = countOf(
    'congressAge',
    provision,
    { path: 'reachesRetirement', read: () => left },
    'atLeast',
    months[standing],
  );
  const governed = governedBy(found.text, on, readings, { readings: chosen });
  return judge(
    { rungs: [{ when: [rule], leadsTo: { outcome: 'ofAge' } }], otherwise: { outcome: 'tooOld' } },
    {},
    governed,
    ['ofAge', 'tooOld'],
  );
}
