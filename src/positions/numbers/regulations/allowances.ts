import type { IsoDate } from '../../../calendar/index.js';
import type { Provision } from '../../../law/index.js';
import type { Fraction } from '../../../quantity/index.js';
import type { PositionId } from '../../model.js';
import type { Band } from '../../regulations/catalogue.js';

/** The allowance of titles, at the places and in the days it is paid. */
export interface AllowanceRow {
  readonly titles: readonly PositionId[];
  readonly band?: Band;
  /** Cục loại 1, loại 2. */
  readonly departmentClass?: 1 | 2;
  readonly coefficient: Fraction;
  readonly from: IsoDate;
  readonly to?: IsoDate;
  readonly provision: Provision;
  /** Why it may no longer be so. */
  readonly beside?: Provision;
}
