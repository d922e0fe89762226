import type * as z from 'zod';
import { checked } from '../input/index.js';
import type { MoveAnswer } from './answer.js';
import { checkBars, judgeOn, resolved } from './judge.js';
import { type SecondmentCase, secondmentSchema } from './model.js';
import { type AssignmentOptions, optionsSchema } from './readings.js';
import { secondmentTimelines } from './regulations/index.js';

/**
 * Whether somebody may be seconded (biệt phái), condition by condition: what it is for, at most 36 months unless a special law
 * or the sender's extension says otherwise, the written agreement of both bodies, the meeting with the person, and what bars it.
 *
 * Civil servants by Luật 22/2008/QH12 to 30/06/2025, then 170/2025/NĐ-CP Art. 26: to a body outside the managing agency only.
 * Public employees by Luật 58/2010/QH12 Art. 36 to 30/06/2026: a woman pregnant or with a child under 36 months is not seconded, wish
 * or not; from then on the text could not be read. Of cadres no rule was read. The pause of 2025 does not name secondment.
 *
 * @throws InputError for impossible input
 * @example
 * import { checkSecondment } from 'canbo';
 * const answer = checkSecondment({
 *   decidedOn: '2025-09-01',
 *   person: { kind: 'publicEmployee', sex: 'female' },
 *   plannedMonths: 12,
 *   bars: { pregnant: true, wishes: true },
 * });
 * answer.outcome; //=> 'barred'
 * answer.under; //=> 'l-58-2010-qh12'
 */
export function checkSecondment(facts: SecondmentCase, options: AssignmentOptions = {}): MoveAnswer {
  const asked = checked(secondmentSchema as unknown as z.ZodType<SecondmentCase>, facts);
  const resolution = resolved(checked(optionsSchema, options, 'options'));
  const beside = checkBars('secondment', asked, resolution);
  return judgeOn('secondment', secondmentTimelines[asked.person.kind], beside, asked, resolution);
}
