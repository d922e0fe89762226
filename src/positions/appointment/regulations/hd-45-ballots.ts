import { provisionsOf } from '../../../law/index.js';
import { moreThan, twoThirds } from '../../../quantity/index.js';
import type { BallotText } from './ballots.js';

const p = provisionsOf('hd-45-btctw-2025', {
  'point_III.5': {
    evidence: 'readInOneSource',
    vi: 'Thay đổi cơ cấu cấp ủy, ban thường vụ giữa nhiệm kỳ (trừ cơ cấu cứng): thảo luận, bỏ phiếu kín, ít nhất trên 2/3 tổng số thành viên đồng ý.',
    en: 'Mid-term change of the structure of a committee or standing committee (never the fixed structure): discussion and secret ballot, more than two thirds of all members.',
  },
});

/** 45-HD/BTCTW item III.5. */
export const hd45Ballots: BallotText = {
  id: 'hd-45-btctw-2025',
  instrument: { id: 'hd-45-btctw-2025' },
  provisions: p,
  ballots: [
    {
      kind: 'approving',
      id: 'structureChange',
      provision: p['point_III.5'],
      of: 'totalMembers',
      passes: moreThan(twoThirds),
      otherwise: 'failed',
    },
  ],
  steps: [],
};
