import type { Timeline } from '../../../law/index.js';
import { months170 } from './numbers.js';
import { nd170 } from './provisions.js';

/** Điều 27 khoản 1: how long a higher leadership allowance is kept after a transfer, in months. */
export const allowanceAfterTransfer: Timeline<{
  readonly months: number;
  readonly provision: (typeof nd170)['art_27__para_1'];
}> = [{ from: '2025-07-01', text: { months: months170.allowance, provision: nd170.art_27__para_1 } }];
