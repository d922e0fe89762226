import * as z from 'zod';
import { type IsoDate, isoDate } from '../../calendar/index.js';
import type { RatingAnswer } from '../judged.js';
import { type Rating, ratingSchema, ratings } from '../level.js';

const levelSchema = z.strictObject({
  level: ratingSchema,
  /** The day of the rating, where it is known. */
  decidedOn: isoDate.optional(),
  /** The text it was made under: `qd-366-tw-2025+hd-43-btctw-2025`; default: that of the day. */
  regime: z.string().min(1).optional(),
});
/** A rating made elsewhere: its level, its day, its text. */
export type RatingMade = z.infer<typeof levelSchema>;

const answerSchema = z.looseObject({
  status: z.enum(['determined', 'undetermined', 'notApplicable']),
  trace: z.looseObject({ on: isoDate, steps: z.array(z.unknown()) }),
  notReached: z.array(z.unknown()),
}) as unknown as z.ZodType<RatingAnswer>;

export const sideSchema = z.union([answerSchema, levelSchema]);

/** One of the two ratings, as both kinds of input are looked at. */
export interface Side {
  /** The level, or those still possible; empty where nobody is rated. */
  readonly levels: readonly Rating[];
  readonly on: IsoDate | undefined;
  readonly regime: string | undefined;
  /** The whole answer, where the level was judged here. */
  readonly answer: RatingAnswer | undefined;
}

export function sideOf(given: RatingMade | RatingAnswer): Side {
  if (!('status' in given)) {
    const { level, decidedOn: on, regime } = given;
    return { levels: [level], on, regime, answer: undefined };
  }
  return { levels: levelsOf(given), on: given.trace.on, regime: given.generation, answer: given };
}

function levelsOf(answer: RatingAnswer): readonly Rating[] {
  switch (answer.status) {
    case 'determined':
      return [answer.outcome];
    case 'undetermined':
      return answer.possible.length > 0 ? answer.possible : ratings;
    case 'notApplicable':
      return [];
  }
}
