import { type Bar, lessThan } from '../../../quantity/index.js';
import {
  type Fact,
  isSo,
  type Ladder,
  type Rung,
  shareOf,
  type WholeFact,
} from '../../../reasoning/index.js';
import type { ApprovingBallot, BallotRule, NamingBallot } from '../regulations/ballots.js';
import type { VoteCase, VoteOutcome } from './model.js';

/** A result with what the ladder looks at: the most votes, the second most, those who come from no step before. */
export interface Tallied extends VoteCase {
  readonly most: number | undefined;
  readonly second: number | undefined;
  readonly newcomers: readonly string[] | undefined;
  readonly leaderIsNew: boolean | undefined;
  /** The most votes among those who come from the step before. */
  readonly mostKnown: number | undefined;
}

export function tallied(vote: VoteCase): Tallied {
  const { votes, fromStepBefore } = vote;
  const named = votes && Object.entries(votes).sort(([, a], [, b]) => b - a);
  const newcomers =
    fromStepBefore && named?.map(([person]) => person).filter((person) => !fromStepBefore.includes(person));
  const leader = named?.[0]?.[0];
  return {
    ...vote,
    most: named && (named[0]?.[1] ?? 0),
    second: named && (named[1]?.[1] ?? 0),
    newcomers,
    leaderIsNew: newcomers && leader !== undefined && newcomers.includes(leader),
    mostKnown: newcomers && (named?.find(([person]) => !newcomers.includes(person))?.[1] ?? 0),
  };
}

const count = <Name extends keyof Tallied>(name: Name, path: string): Fact<Tallied, number> => ({
  path,
  read: (facts) => facts[name] as number | undefined,
});
const summoned: WholeFact<Tallied> = { ...count('summoned', 'summoned'), of: 'convened' };
const members: WholeFact<Tallied> = { ...count('members', 'members'), of: 'totalMembers' };
const wholes = { convened: summoned, totalMembers: members } as const;
const most = count('most', 'votes');

type Ballot = Ladder<Tallied, VoteOutcome>;
type BallotRung = Rung<Tallied, VoteOutcome>;

/** The rule of a ballot as a ladder: the quorum first, then the bars from the top. */
export function ladderOf(rule: BallotRule): Ballot {
  switch (rule.kind) {
    case 'naming':
      return naming(rule);
    case 'approving':
      return approving(rule);
    case 'opinion':
      return { rungs: [noQuorum(rule)], otherwise: { outcome: 'recorded' } };
  }
}

const noQuorum = ({ provision, quorum }: Pick<NamingBallot, 'provision' | 'quorum'>): BallotRung => ({
  when: [shareOf('vote.noQuorum', provision, count('present', 'present'), summoned, lessThan(quorum.bar))],
  leadsTo: { outcome: 'noQuorum' },
});

function naming(rule: NamingBallot): Ballot {
  const { provision, chosen, carried, carriedOnlyIf, newcomer, tieAt } = rule;
  const over = shareOf('vote.chosen', provision, most, summoned, chosen);
  const carriedFrom = newcomer === undefined ? most : count('mostKnown', 'fromStepBefore');
  const refused: BallotRung[] = newcomer ? [newcomerShort(rule, newcomer)] : [];
  const goOn: BallotRung[] = carried
    ? [
        {
          when: [shareOf('vote.carried', provision, carriedFrom, summoned, carried)],
          leadsTo: { outcome: 'carried' },
          ...(carriedOnlyIf && { onlyIf: carriedOnlyIf }),
        },
      ]
    : [];
  const tied: readonly BallotRung[] = tieAt ? [tie(rule, tieAt)] : [];
  const silence = tieAt ? lent : [];
  return {
    rungs: [
      noQuorum(rule),
      ...refused,
      { when: [over], leadsTo: { outcome: 'chosen' } },
      ...tied,
      ...goOn,
      ...silence,
    ],
    otherwise: tieAt
      ? { silent: true, among: ['chosen', 'headChooses', 'stopAndReport'] }
      : { outcome: 'stopAndReport' },
  };
}

/** Somebody new who has the most votes but not what a newcomer needs of all members. */
const newcomerShort = ({ provision, chosen }: NamingBallot, newcomer: Bar): BallotRung => ({
  when: [
    shareOf('vote.chosen', provision, most, summoned, chosen),
    shareOf('vote.newcomer', provision, most, members, lessThan(newcomer.bar)),
    isSo('vote.leaderIsNew', provision, {
      path: 'fromStepBefore',
      read: ({ leaderIsNew }: Tallied) => leaderIsNew,
    }),
  ],
  leadsTo: { outcome: 'stopAndReport' },
});

/** Two at exactly the bar, of which the head chooses. */
const tie = ({ provision }: NamingBallot, tieAt: Bar): BallotRung => ({
  when: [shareOf('vote.tie', provision, count('second', 'votes'), summoned, tieAt)],
  leadsTo: { outcome: 'headChooses' },
});

/** Beyond the tie the last step names no rule, unless a reading lends it one. */
const lent: readonly BallotRung[] = [
  {
    when: [],
    onlyIf: { reading: 'appointment.finalTie', is: 'headChooses' },
    leadsTo: { outcome: 'headChooses' },
  },
  {
    when: [],
    onlyIf: { reading: 'appointment.finalTie', is: 'asSecondStep' },
    leadsTo: { outcome: 'stopAndReport' },
  },
];

function approving({ provision, of, passes, evenAt, otherwise }: ApprovingBallot): Ballot {
  const inFavour = count('inFavour', 'inFavour');
  const rung = (id: string, bar: Bar, outcome: VoteOutcome): BallotRung => ({
    when: [shareOf(id, provision, inFavour, wholes[of], bar)],
    leadsTo: { outcome },
  });
  return {
    rungs: [
      rung('vote.passes', passes, 'passed'),
      ...(evenAt === undefined ? [] : [rung('vote.even', evenAt, 'headDecides')]),
    ],
    otherwise: { outcome: otherwise },
  };
}
