import { provisionsOf } from '../../../law/index.js';
import type { BallotText } from './ballots.js';
import { fiveStepBallots, fiveSteps } from './nd-170-ballots.js';

const p = provisionsOf('nd-138-2020', {
  unplaced__fiveSteps: {
    evidence: 'readInSiblingText',
    numberUnverified: true,
    vi: 'Quy trình năm bước: ít nhất 2/3 số người được triệu tập, trên 50 % tính trên tổng số người được triệu tập; ngưỡng 30 % và trường hợp bằng phiếu lấy theo Nghị định 170/2025/NĐ-CP.',
    en: 'Five steps: at least two thirds of the convened, more than 50 % of all convened; the 30 % branch and the ties are taken from Decree 170/2025.',
  },
});

/** 138/2020/NĐ-CP, as amended by 116/2024/NĐ-CP: the same scheme, read through the accounts of its successor. */
export const nd138Ballots: BallotText = {
  id: 'nd-138-2020',
  instrument: { id: 'nd-138-2020' },
  provisions: p,
  ballots: fiveStepBallots(p.unplaced__fiveSteps, p.unplaced__fiveSteps, p.unplaced__fiveSteps),
  steps: fiveSteps(p.unplaced__fiveSteps),
};
