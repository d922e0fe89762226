import * as z from 'zod';
import { isoDate } from '../calendar/index.js';
import { countsFit, nestedCounts } from '../input/index.js';
import { personKinds } from './model.js';

const flag = z.boolean().optional();
const heads = z.int().min(0).max(1000);

const council = z
  .strictObject({
    members: heads.optional(),
    present: heads.optional(),
    inFavour: heads.optional(),
    /** The chair voted for. */
    chairInFavour: flag,
  })
  .readonly();
const nested = nestedCounts([
  ['council.present', 'council.members'],
  ['council.inFavour', 'council.present'],
]);

export const jobPositionSchema = z
  .strictObject({
    decidedOn: isoDate,
    kind: z.enum(personKinds),
    /** The new position is a leading one: that is cadre work, decided by the competent level. */
    toLeading: flag,
    /** Against the present rank of civil servants (ngạch). */
    toRank: z.enum(['same', 'higher', 'lower']),
    /** The rating of the working year directly before; `notRated` where it is known that there was none. */
    lastYearRating: z.enum(['excellent', 'good', 'completed', 'notCompleted', 'notRated']).optional(),
    disciplineInProgress: flag,
    underInvestigation: flag,
    stateDisciplineRunning: flag,
    stateDisciplineAfterEffect: flag,
    /** A place of the position is free, within the ratio of the body. */
    freePlace: flag,
    /** Results by quantity, quality and progress answer the new position. */
    resultsMet: flag,
    abilityMet: flag,
    /** To a lower rank: the requirements of the present position are not met. */
    requirementsNotMet: flag,
    /** To a lower rank: the person wishes it. */
    wishes: flag,
    /** To a higher rank: how the council sat and voted. */
    council: council.optional(),
  })
  .check(({ value, issues }) => countsFit(issues, value, nested));
/** A change of job position (thay đổi vị trí việc làm) proposed; not the periodic change of position. */
export type JobPositionChangeCase = z.infer<typeof jobPositionSchema>;
