import type { Authority, InstrumentId, Provision } from '../../../law/index.js';
import type { Bar } from '../../../quantity/index.js';
import type { ReadingIs } from '../../../reasoning/index.js';
import type { BallotId, VoteOutcome } from '../votes/model.js';

/** Several persons stand, each voter names one for each post. */
export interface NamingBallot {
  readonly kind: 'naming';
  readonly id: BallotId;
  readonly provision: Provision;
  /** Of the persons summoned; a meeting short of it decides nothing. */
  readonly quorum: Bar;
  /** Of the persons summoned: who meets it is chosen. */
  readonly chosen: Bar;
  /** Of the persons summoned: where nobody is chosen, all who meet it go on. */
  readonly carried?: Bar;
  /** That they go on is only a reading of this step. */
  readonly carriedOnlyIf?: ReadingIs;
  /** Of all members: what somebody who does not come from the step before needs besides. */
  readonly newcomer?: Bar;
  /** Two persons at exactly this part of the summoned: the head chooses and reports all views. */
  readonly tieAt?: Bar;
  /** Whether the result is made public at the meeting; absent: the text is silent. */
  readonly published?: boolean;
}

/** One person stands, the voters are for or not. */
export interface ApprovingBallot {
  readonly kind: 'approving';
  readonly id: BallotId;
  readonly provision: Provision;
  /** What the votes for are counted of: those summoned, or all members of the collective. */
  readonly of: 'convened' | 'totalMembers';
  readonly passes: Bar;
  /** At exactly this part somebody decides. */
  readonly evenAt?: Bar;
  readonly evenDecidedBy?: Authority;
  /** Below it. */
  readonly otherwise: VoteOutcome;
}

/** An opinion of a meeting, recorded without a threshold. */
export interface OpinionBallot {
  readonly kind: 'opinion';
  readonly id: BallotId;
  readonly provision: Provision;
  readonly quorum: Bar;
  readonly published?: boolean;
}

export type BallotRule = NamingBallot | ApprovingBallot | OpinionBallot;

/** One step of a personnel procedure. */
export interface ProcedureStep {
  readonly step: number;
  readonly body: { readonly vi: string; readonly en: string };
  readonly sits: { readonly vi: string; readonly en: string };
  readonly decides: { readonly vi: string; readonly en: string };
  readonly ballot?: BallotId;
  readonly provision: Provision;
}

/** The ballots of one text, and the steps of its procedure for a local candidate. */
export interface BallotText {
  readonly id: string;
  readonly instrument: { readonly id: InstrumentId };
  readonly provisions: Readonly<Record<string, Provision>>;
  readonly ballots: readonly BallotRule[];
  readonly steps: readonly ProcedureStep[];
}
