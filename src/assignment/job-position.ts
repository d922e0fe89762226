import type * as z from 'zod';
import { checked } from '../input/index.js';
import { note } from '../reasoning/index.js';
import type { MoveAnswer } from './answer.js';
import { type JobPositionChangeCase, jobPositionSchema } from './job-position-model.js';
import { judgeOn, resolved } from './judge.js';
import { type AssignmentOptions, optionsSchema } from './readings.js';
import { jobPositionTimeline } from './regulations/index.js';

/**
 * Whether a civil servant may change the job position (thay đổi vị trí việc làm), condition by condition: a free place, the rating
 * of the year before at least "completed well", no discipline in handling, running or in its after-effects, results and ability;
 * to a higher rank the vote of the council, to a lower one its ground. 170/2025/NĐ-CP Art. 22 to 24, from 01/07/2025.
 *
 * Not to be confused with the periodic change of position of anti-corruption law: {@link checkPositionChange}. A year without
 * rating leaves the answer open: the text does not say.
 *
 * @throws InputError for impossible input
 * @example
 * import { checkJobPositionChange } from 'canbo';
 * const answer = checkJobPositionChange({
 *   decidedOn: '2026-02-02',
 *   kind: 'civilServant',
 *   toRank: 'same',
 *   lastYearRating: 'completed',
 * });
 * answer.outcome; //=> 'notEligible'
 */
export function checkJobPositionChange(
  facts: JobPositionChangeCase,
  options: AssignmentOptions = {},
): MoveAnswer {
  const asked = checked(jobPositionSchema as unknown as z.ZodType<JobPositionChangeCase>, facts);
  const resolution = resolved(checked(optionsSchema, options, 'options'));
  const timeline = asked.kind === 'civilServant' ? jobPositionTimeline : [];
  const answer = judgeOn('jobPositionChange', timeline, [], asked, resolution);
  if (asked.toRank !== 'lower' || answer.status === 'notApplicable') return answer;
  const provision = { instrument: 'nd-170-2025', eId: 'art_24__para_4' };
  return { ...answer, notes: [...answer.notes, note('caution', 'noFittingPlace', {}, [provision])] };
}
