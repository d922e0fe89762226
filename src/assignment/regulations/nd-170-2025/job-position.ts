import { atLeast, half, moreThan, twoThirds } from '../../../quantity/index.js';
import { type Fact, isNot, isSo, shareOf, type WholeFact } from '../../../reasoning/index.js';
import type { JobPositionChangeCase } from '../../job-position-model.js';
import { fact, gate, must } from '../parts.js';
import type { MoveCondition, MoveText } from '../regulation.js';
import { nd170 as p } from './provisions.js';

type Case = JobPositionChangeCase;
type Flag = {
  [K in keyof Case]-?: Case[K] extends boolean | undefined ? K : never;
}[keyof Case];

const is = (name: Flag): Fact<Case, boolean> => fact(name, (facts) => facts[name]);
const upOrEven = ({ toRank }: Case): boolean => toRank !== 'lower';
const up = ({ toRank }: Case): boolean => toRank === 'higher';

const clear = (name: Flag): MoveCondition<Case> => ({
  id: name,
  rule: isNot(name, p.art_23__para_2__point_b, is(name)),
  failing: 'notEligible',
  only: upOrEven,
});

const rated = (levels: readonly string[]): Fact<Case, boolean> =>
  fact('lastYearRating', ({ lastYearRating }) => lastYearRating && levels.includes(lastYearRating));

const ofPresent: WholeFact<Case> = {
  path: 'council.present',
  of: 'councilPresent',
  read: ({ council }) => council?.present,
};
const ofMembers: WholeFact<Case> = {
  path: 'council.members',
  of: 'councilMembers',
  read: ({ council }) => council?.members,
};
const inFavour: Fact<Case, number> = fact('council.inFavour', ({ council }) => council?.inFavour);

/** The council: how many must sit, and how many must be for. */
export const rankCouncil = {
  provision: p.art_24__para_2,
  quorum: atLeast(twoThirds),
  majority: moreThan(half),
} as const;

/** To a higher rank a council votes; a tie follows the chair. */
const council: readonly MoveCondition<Case>[] = [
  must(
    'councilOdd',
    p.art_24__para_2,
    fact('council.members', (facts) => {
      const members = facts.council?.members;
      return members === undefined ? undefined : members % 2 === 1;
    }),
    { only: up },
  ),
  {
    id: 'councilQuorum',
    rule: shareOf('councilQuorum', p.art_24__para_2, ofPresent, ofMembers, rankCouncil.quorum),
    failing: 'notEligible',
    only: up,
  },
  {
    id: 'councilMajority',
    rule: shareOf('councilMajority', p.art_24__para_2, inFavour, ofPresent, rankCouncil.majority),
    failing: 'notEligible',
    only: up,
    unless: [
      isSo(
        'chairBreaksTie',
        p.art_24__para_2,
        fact('council.chairInFavour', (facts) => {
          const { present, inFavour, chairInFavour } = facts.council ?? {};
          if (present === undefined || inFavour === undefined) return undefined;
          return 2 * inFavour === present ? chairInFavour : false;
        }),
      ),
    ],
    needs: ({ council: { present, inFavour } = {} }) => [
      ...(present === undefined ? ['council.present'] : []),
      ...(inFavour === undefined ? ['council.inFavour'] : []),
      ...(present !== undefined && inFavour !== undefined ? ['council.chairInFavour'] : []),
    ],
  },
];

/** 170/2025/NĐ-CP Điều 22–24: the only minimum rating in the decree. */
export const nd170JobPosition: MoveText<Case> = {
  instrument: { id: 'nd-170-2025' },
  provisions: p,
  conditions: [
    {
      ...gate('toLeading', p.art_23__para_1, is('toLeading'), { insteadOf: 'appointment' }),
      rule: isNot('toLeading', p.art_23__para_1, is('toLeading')),
    },
    must('freePlace', p.art_23__para_2__point_a, is('freePlace')),
    must('ratedGood', p.art_23__para_2__point_b, rated(['excellent', 'good']), {
      only: upOrEven,
      otherwise: [{ when: [isSo('notRated', p.art_23__para_2__point_b, rated(['notRated']))] }],
    }),
    clear('disciplineInProgress'),
    clear('underInvestigation'),
    clear('stateDisciplineRunning'),
    clear('stateDisciplineAfterEffect'),
    must('resultsMet', p.art_23__para_2__point_c, is('resultsMet'), { only: upOrEven }),
    must('abilityMet', p.art_23__para_2__point_d, is('abilityMet'), { only: upOrEven }),
    ...council,
    must('lowerRankGround', p.art_24__para_4, is('requirementsNotMet'), {
      only: ({ toRank }) => toRank === 'lower',
      unless: [isSo('wishes', p.art_24__para_4, is('wishes'))],
    }),
  ],
};
