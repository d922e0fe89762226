import * as z from 'zod';
import { checked } from '../input/index.js';
import { governing } from '../law/index.js';
import { type Answer, notApplicable, note, readingNote } from '../reasoning/index.js';
import { type MeasureOptions, optionsSchema, readings } from './readings.js';
import { baseSalaries } from './regulations/base-salary.js';

const awardSchema = z.strictObject({
  /** How many times the base salary: 0.3, 1.5; in tenths. */
  times: z.number().multipleOf(0.1).min(0).max(100),
  /** Mức lương cơ sở in đồng, where the caller knows it. */
  baseSalary: z.int().min(1).max(1_000_000_000).optional(),
});
/** A reward by its coefficient, and the base salary where the caller supplies it. */
export type AwardCase = z.infer<typeof awardSchema>;

/**
 * What a commendation brings in đồng: the coefficient times the base salary (mức lương cơ sở) of the day of the award (reading
 * `measures.bonusDate`). 2,340,000 from 01/07/2024 to 30/06/2026 (73/2024/NĐ-CP); from 01/07/2026 the base salary of 161/2026/NĐ-CP
 * could not be read: the answer is undetermined unless `baseSalary` is given.
 *
 * @throws InputError for impossible input
 * @example
 * import { awardAmount } from 'canbo';
 * awardAmount({ times: 0.3 }, { on: '2026-02-03' }).outcome; //=> 702000
 * awardAmount({ times: 0.3 }, { on: '2026-08-03' }).status; //=> 'undetermined'
 */
export function awardAmount(award: AwardCase, options: MeasureOptions): Answer<number> {
  const { times, baseSalary }: AwardCase = checked(awardSchema, award);
  const { on, readings: chosen = {} } = checked(optionsSchema, options, 'options');
  const reading = chosen['measures.bonusDate'] ?? readings['measures.bonusDate'].default;
  const day = reading === 'yearEnd' ? `${on.slice(0, 4)}-12-31` : on;
  const found = governing(baseSalaries, day);
  const trace = { on, steps: [] };
  const notes = [readingNote('measures.bonusDate', reading)];
  if (!found.inForce) return notApplicable(on, found.why);
  const { amount, provision } = found.text;
  const salary = baseSalary ?? amount;
  const under = provision.ref.instrument;
  if (salary === undefined) {
    const missing = ['baseSalary'];
    return {
      status: 'undetermined',
      why: 'missingFacts',
      possible: [],
      missing,
      under,
      trace,
      notes: [...notes, note('silent', 'baseSalaryNotRead')],
    };
  }
  // Counted in tenths: 0.3 is no exact number.
  const outcome = Math.round((Math.round(times * 10) * salary) / 10);
  return { status: 'determined', outcome, under, evidence: provision.evidence, trace, notes };
}
