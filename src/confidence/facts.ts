import type { Whole } from '../quantity/index.js';
import type { Fact, WholeFact } from '../reasoning/index.js';
import type { ConfidenceCase, ConfidenceOutcome, MotionCase, MotionGroundCase, QuorumCase } from './model.js';

/** The facts the rules of this room look at, under the names the caller gave them. */

export const lowMarks: Fact<ConfidenceCase, number> = { path: 'marks.low', read: ({ marks }) => marks.low };

export const noConfidenceVotes: Fact<MotionCase, number> = {
  path: 'votes.noConfidence',
  read: ({ votes }) => votes.noConfidence,
};

export const present: Fact<QuorumCase, number> = {
  path: 'electorate.present',
  read: ({ electorate }) => electorate.present,
};

type Counted = Pick<ConfidenceCase, 'electorate' | 'ballots'>;

const whole = <Facts>(
  of: Whole,
  path: string,
  read: (facts: Facts) => number | undefined,
): WholeFact<Facts> => ({
  of,
  path,
  read,
});

/** Tổng số phiếu thu về. */
export const ballotsCollected = whole<Counted>(
  'collected',
  'ballots.collected',
  ({ ballots }) => ballots.collected,
);

/** Số phiếu phát ra. */
export const ballotsIssued = whole<Counted>('issued', 'ballots.issued', ({ ballots }) => ballots.issued);

/** Số phiếu hợp lệ: never a base of the texts, only of foreign figures. */
export const ballotsValid = whole<Counted>('valid', 'ballots.valid', ({ ballots }) => ballots.valid);

/** Tổng số đại biểu. */
export const totalMembers = whole<{ readonly electorate?: Counted['electorate'] }>(
  'totalMembers',
  'electorate.totalMembers',
  ({ electorate }) => electorate?.totalMembers,
);

/** Số người được triệu tập. */
export const convened = whole<QuorumCase>(
  'convened',
  'electorate.convened',
  ({ electorate }) => electorate.convened,
);

/** Số người có mặt. */
export const presentMembers = whole<{ readonly electorate?: Counted['electorate'] }>(
  'present',
  'electorate.present',
  ({ electorate }) => electorate?.present,
);

/** Every whole a published percentage may have been taken of. */
export const wholes: Readonly<Record<Whole, WholeFact<ConfidenceCase>>> = {
  totalMembers,
  convened: whole('convened', 'electorate.convened', ({ electorate }) => electorate?.convened),
  present: presentMembers,
  issued: ballotsIssued,
  collected: ballotsCollected,
  valid: ballotsValid,
};

/** Đại biểu ký kiến nghị. */
export const petitioners: Fact<MotionGroundCase, number> = {
  path: 'petitioners',
  read: (ground) => ground.petitioners,
};

/** Tổng số đại biểu: all deputies, also where shares of ballots are of those collected. */
export const allDeputies = whole<MotionGroundCase>(
  'totalMembers',
  'totalMembers',
  (ground) => ground.totalMembers,
);

/** Thành viên tán thành trong phiếu kín. */
export const agreeing: Fact<MotionGroundCase, number> = {
  path: 'agreeing',
  read: (ground) => ground.agreeing,
};

/** Tổng số thành viên của Ủy ban Thường vụ, Hội đồng Dân tộc, Ủy ban. */
export const committeeMembers = whole<MotionGroundCase>(
  'totalMembers',
  'committeeMembers',
  (ground) => ground.committeeMembers,
);

/** The poll ended in a given band. */
export const pollEnded = (outcome: ConfidenceOutcome): Fact<MotionGroundCase, boolean> => ({
  path: 'pollOutcome',
  read: ({ pollOutcome }) => (pollOutcome === undefined ? undefined : pollOutcome === outcome),
});

/** Đã xin từ chức và được chấp thuận. */
export const resigned: Fact<MotionGroundCase, boolean> = {
  path: 'resigned',
  read: (ground) => ground.resigned,
};

/** Ủy ban Mặt trận Tổ quốc Việt Nam cùng cấp kiến nghị: the petition itself is enough. */
export const petitionedByFront: Fact<MotionGroundCase, boolean> = {
  path: 'by',
  read: ({ by }) => by === 'frontPetition',
};

/** The poll a year before ended above half, too (hai năm liên tiếp). */
export const lowTheYearBefore: Fact<Pick<ConfidenceCase, 'previousYear'>, boolean> = {
  path: 'previousYear',
  read: ({ previousYear }) => (previousYear === undefined ? undefined : previousYear !== 'none'),
};
