import type { LimitedAct, TimeLimit } from '../answer.js';

const limit = (
  act: LimitedAct,
  n: number,
  unit: TimeLimit['unit'],
  extension: Pick<TimeLimit, 'most' | 'further'> = {},
): TimeLimit => ({ act, n, unit, ...extension });

/** Grounds complete: talk and propose; then decide, extended for objective reasons. */
export const propose = limit('propose', 10, 'workingDays');
export const decide = limit('decide', 10, 'workingDays', { most: 15 });
export const proposeAndDecide: readonly TimeLimit[] = [propose, decide];

/** A letter of resignation: talk and report; then decide. */
export const talk = limit('talk', 10, 'workingDays');
export const talkAndDecide: readonly TimeLimit[] = [talk, decide];

/** NĐ 138/2020: in days. */
export const talkInDays = limit('talk', 10, 'days');
export const decideInDays = limit('decide', 15, 'days');
export const voteInDays = limit('vote', 30, 'days');

/** Suspension: its length, and the steps around it. */
export const suspend = limit('suspend', 15, 'workingDays', { further: 15 });
export const suspendInDays = limit('suspend', 15, 'days', { further: 15 });
export const advise = limit('advise', 2, 'workingDays');
export const decideSuspension = limit('decide', 2, 'workingDays');
export const cancel = limit('cancel', 3, 'workingDays');

export const terminate = limit('decide', 30, 'days');
export const noticeIndefinite = limit('notice', 45, 'days');
export const noticeFixed = limit('notice', 30, 'days');
export const noticeOfTerm = limit('notice', 90, 'workingDays');
export const keepAllowance = limit('allowance', 6, 'months');
export const educate = limit('educate', 12, 'months');

/** A Party decision is followed by the State's procedure. */
export const stateProcedure = limit('propose', 30, 'days');
