import type * as z from 'zod';
import { checked } from '../../../input/index.js';
import { governing, type Timeline } from '../../../law/index.js';
import { meetsBar, type Share, share } from '../../../quantity/index.js';
import {
  type Answer,
  governedBy,
  judge,
  notApplicable,
  textSilent,
  undeterminedBy,
} from '../../../reasoning/index.js';
import { type AppointmentOptions, optionsSchema, readings } from '../readings.js';
import type { BallotRule, BallotText } from '../regulations/ballots.js';
import { partyBallots, stateBallots } from '../regulations/index.js';
import { ladderOf, type Tallied, tallied } from './ladder.js';
import { type VoteCase, type VoteOutcome, voteCaseSchema, voteOutcomes } from './model.js';

/** One person named at a ballot. */
export interface NamedPerson {
  readonly person: string;
  /** Of the persons summoned. */
  readonly share: Share<'convened'>;
  /** Chosen, carried to the next step, one of those the head chooses among, or none of these. */
  readonly standing: 'chosen' | 'carried' | 'tied' | 'out';
}

/** The answer of {@link checkAppointmentVote}; at a ballot that names, with each person. */
export type AppointmentVoteAnswer = Answer<VoteOutcome> & { readonly persons: readonly NamedPerson[] };

/**
 * Where the result of one ballot of personnel work leads, for one post: the steps of an appointment, re-appointment, extension of
 * tenure, change of a committee's structure.
 *
 * Shares are of the persons summoned (người được triệu tập), so that who is absent counts as not for; of all members where the
 * text says so. "Trên 50 %" is more than half, "từ 30 % trở lên" is at least, "ít nhất trên 2/3" is more than two thirds. Of
 * nobody above half at steps 2 and 3 *all* with 30 % go on. Implements 170/2025/NĐ-CP Art. 33, 39, 40 (138/2020/NĐ-CP before
 * 01/07/2025, read through it) and 45-HD/BTCTW item III.5; what 377-QĐ/TW Art. 37 says of Party posts could not be read.
 *
 * @throws InputError for impossible input, among it more names than ballots
 * @example
 * import { checkAppointmentVote } from 'canbo';
 * const { outcome, persons } = checkAppointmentVote(
 *   { ballot: 'extendedCollective', summoned: 30, present: 24, votes: { x: 15, y: 9 } },
 *   { on: '2025-11-01' },
 * );
 * outcome; //=> 'carried'
 * persons.map(({ person, standing }) => [person, standing]); //=> [['x', 'carried'], ['y', 'carried']]
 */
export function checkAppointmentVote(vote: VoteCase, options: AppointmentOptions): AppointmentVoteAnswer {
  const asked = checked(voteCaseSchema as unknown as z.ZodType<VoteCase>, vote);
  const { on, readings: chosen } = checked(optionsSchema, options, 'options');
  const found = governing(timelineOf(asked.ballot), on);
  if (!found.inForce) return { ...notApplicable(on, found.why), persons: [] };
  const governed = governedBy(found.text, on, readings, { readings: chosen });
  const rule = found.text.ballots.find(({ id }) => id === asked.ballot);
  if (rule === undefined) return { ...undeterminedBy(unread, governed, voteOutcomes), persons: [] };
  const facts = tallied(asked);
  const answer = judge(ladderOf(rule), facts, governed, voteOutcomes);
  const decidedBy = answer.outcome === 'headDecides' || answer.outcome === 'headChooses' ? 'head' : undefined;
  return {
    ...answer,
    decidedBy: answer.decidedBy ?? decidedBy ?? 'managingAuthority',
    persons: personsOf(rule, facts, answer.outcome),
  };
}

const unread = textSilent({
  vi: 'Ngưỡng phiếu của bước này trong văn bản có hiệu lực chưa đọc được.',
  en: 'The bars of this ballot in the text in force could not be read.',
});

/** The Party's own ballots, where it has them; else the State's. */
const timelineOf = (ballot: VoteCase['ballot']): Timeline<BallotText> =>
  partyBallots.some(({ text }) => text.ballots.some(({ id }) => id === ballot)) ? partyBallots : stateBallots;

function personsOf(
  rule: BallotRule,
  { votes = {}, summoned, newcomers }: Tallied,
  outcome: VoteOutcome | undefined,
): readonly NamedPerson[] {
  if (rule.kind !== 'naming' || summoned === undefined) return [];
  const { chosen, carried, tieAt } = rule;
  const named = Object.entries(votes).sort(([, a], [, b]) => b - a);
  return named.map(([person, n]): NamedPerson => {
    const met = (bar: typeof chosen | undefined): boolean => bar !== undefined && meetsBar(bar, n, summoned);
    const standing =
      outcome === 'chosen' && met(chosen)
        ? 'chosen'
        : outcome === 'carried' && met(carried) && newcomers?.includes(person) !== true
          ? 'carried'
          : outcome === 'headChooses' && met(tieAt)
            ? 'tied'
            : 'out';
    return { person, share: share(n, summoned, 'convened'), standing };
  });
}
