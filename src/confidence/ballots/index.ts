export { assessTally, type PollFacts } from './assess.js';
export { type ClassifiedBallot, classifyBallot } from './classify.js';
export { mergeTallies } from './merge.js';
export type {
  Ballot,
  BallotPoll,
  CompactBallots,
  LineMark,
  ReasonCounts,
  SheetFault,
  Tally,
  TallyRow,
} from './model.js';
export { type Disagreement, type Reconciliation, reconcileTallies } from './reconcile.js';
export { emptyTally, tallyBallots } from './tally.js';
