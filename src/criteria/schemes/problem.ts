import type { ProvisionRef } from '../../law/index.js';
import type { CriteriaSubject } from '../model.js';

/** What is wrong with a scheme, in one word. */
export type SchemeProblemCode =
  /** A part of the central frame the scheme lacks. */
  | 'partMissing'
  /** A part does not come to its central points. */
  | 'sumOfPart'
  /** A group is not the sum of its items. */
  | 'sumOfItems'
  /** Under an item that is nowhere. */
  | 'unknownParent'
  | 'parentCycle'
  /** A criterion of the frame without points. */
  | 'notCovered'
  /** An item that stands beside the frame, not in it. */
  | 'outsideFrame'
  /** A criterion of the frame under other words. */
  | 'otherWords'
  | 'bandsNotDescending'
  /** The last band does not start at 0. */
  | 'bandsIncomplete'
  /** A band nobody can reach. */
  | 'bandAboveTop'
  /** Bands of a whole scheme that are not those of the regulation. */
  | 'otherBands'
  /** A subject of the frame cannot reach all points of a part: some stand on criteria that are for others. */
  | 'notReachable'
  /** Bonuses may carry the total past the top of the scale. */
  | 'bonusAboveTop'
  /** The main item has too small or too large a part. */
  | 'mainItem';

/** One thing wrong with a scheme, where, and what would be right. */
export interface SchemeProblem {
  readonly code: SchemeProblemCode;
  /** Where in the scheme: `general.items[3].max`. */
  readonly path: string;
  readonly expected: string | number;
  readonly actual: string | number;
  /** Whom it concerns, where not everybody. */
  readonly subject?: CriteriaSubject;
  /** The provision that says so, where one does. */
  readonly provision?: ProvisionRef;
}
