import type { Answer } from '../../reasoning/index.js';
import type { NotCounted } from './counted.js';
import type { FloorProgress } from './floor-progress.js';
import type { Shortfall } from './shortfalls.js';
import type { TargetProgress } from './target.js';

/** Every target whose day has come is met; one of them is not; or none is missed and the day of some has not come. */
export type SchemeOutcome = 'targetsMet' | 'targetsNotMet' | 'onCourse';

/** The answer of `trainingProgress`, with the figures of each target and of the floor the law itself sets. */
export type TrainingAnswer = Answer<SchemeOutcome> & {
  readonly targets: readonly TargetProgress[];
  /** The degree asked by law; absent on a day when none was. */
  readonly degreeFloor?: FloorProgress | undefined;
  /** Who lacks what, person by person; those who lack nothing are left out. */
  readonly shortfalls: readonly Shortfall[];
  /** Left out of every count: titles and communes that are not of that day, titles the scheme is not about. */
  readonly notCounted: readonly NotCounted[];
};
