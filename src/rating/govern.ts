import type { IsoDate } from '../calendar/index.js';
import { checked } from '../input/index.js';
import { governing } from '../law/index.js';
import {
  type Governed as GovernedBy,
  governedBy,
  type NotApplicable,
  notApplicable,
  textNamed,
} from '../reasoning/index.js';
import { optionsSchema, type RatingOptions } from './options.js';
import { readings } from './readings.js';
import { generations, ratingTimeline } from './regulations/index.js';
import type { RatingRegulation } from './regulations/regulation.js';

/** The generation that answers, the readings in force, and what has to be said about both. */
export type Governed = GovernedBy<RatingRegulation>;

/** The days that pick the text: the last of the period rated, and that of the decision where it is given. */
export interface Asked {
  readonly periodEnds: IsoDate;
  readonly decidedOn?: IsoDate | undefined;
}

/**
 * The generation a rating is judged by: that in force on the day of the decision; where no day is given, or the reading
 * asks for the year rated, that in force when the period ended.
 */
export function govern(
  { periodEnds, decidedOn }: Asked,
  given: RatingOptions | undefined,
): Governed | NotApplicable {
  const options = given === undefined ? undefined : checked(optionsSchema, given, 'options');
  const byYear = options?.readings?.['rating.regimeBy'] === 'yearRated';
  const on = decidedOn ?? periodEnds;
  if (options?.under !== undefined) {
    return governedBy(
      textNamed(options.under as string | RatingRegulation, generations),
      on,
      readings,
      options,
    );
  }
  const found = governing(ratingTimeline, byYear ? periodEnds : on);
  return found.inForce ? governedBy(found.text, on, readings, options) : notApplicable(on, found.why);
}
