import { asked, leftWith } from '../facts/flags.js';
import { lowVoteProvision, lowVotes } from '../facts/polls.js';
import {
  anyLetter,
  concluded,
  disciplined,
  disciplinedTimes,
  essentialTask,
  heads,
  holds,
  leads,
  letterFor,
  noLetter,
  notCompletedYears,
  underHandling,
} from './conditions.js';
import { keepAllowance, proposeAndDecide, talkAndDecide } from './limits.js';
import { nd115Provisions } from './nd-115-2020-provisions.js';
import { type Attached, type MeasureText, row } from './text.js';

const id = 'nd-115-2020';
const p = nd115Provisions;

const by = 'appointingAuthority';
const relief: Attached = {
  kind: 'relief',
  modality: 'considered',
  by,
  limits: proposeAndDecide,
  vote: p.art_55__para_2,
};
const resignation: Attached = { kind: 'resignation', modality: 'considered', by, limits: talkAndDecide };
const release: Attached = { kind: 'leavePost', modality: 'mandatory', by };
const mayNotResign: Attached = { kind: 'resignation', modality: 'prohibited', by };
const excludes = { kinds: ['resignation'], within: 'text', provision: p.art_54__para_2 } as const;
const mild = ['reprimand', 'warning'] as const;
const left = (id: string, read: Parameters<typeof leftWith>[0]) => holds(id, leftWith(read));
const unlessUnknown = (value: boolean | undefined, also: () => boolean | undefined) =>
  value === undefined ? undefined : value && also();

/** 115/2020/NĐ-CP Điều 54–56 as amended by 85/2023/NĐ-CP: managing public employees. Its first text could not be read. */
export const nd115: MeasureText = {
  instrument: { id },
  line: 'state',
  from: '2023-12-07',
  to: '2026-06-30',
  of: ['publicEmployee'],
  provisions: p,
  rows: [
    row('nd115.relief.disciplinedAndLimited', p.art_55__para_1__point_a, relief, [
      leads,
      disciplined(mild),
      concluded('limitedAbility', 'standingLost'),
    ]),
    row('nd115.relief.disciplinedTwice', p.art_55__para_1__point_b, relief, [
      leads,
      disciplinedTimes(mild, 2),
    ]),
    row(
      'nd115.relief.lowVotes',
      lowVoteProvision(id, 'art_55__para_1__point_c'),
      relief,
      [leads, lowVotes(id, 'relief')],
      { each: 'poll' },
    ),
    row('nd115.relief.notCompleted', p.art_55__para_1__point_d, relief, [
      leads,
      notCompletedYears('state', 2),
    ]),
    row(
      'nd115.termination.notCompleted',
      p.art_55__para_3,
      { kind: 'termination', modality: 'mandatory', by },
      [leads, notCompletedYears('state', 2)],
    ),
    row('nd115.relief.decline', p.art_55__para_1__point_dd, relief, [leads, concluded('decline')]),
    row('nd115.relief.politicalStandard', p.art_55__para_1__point_e, relief, [
      leads,
      concluded('politicalStandard'),
    ]),
    row('nd115.relief.corruption', p.art_55__para_1__point_g, relief, [
      heads,
      concluded('corruptionVerySerious'),
    ]),

    row('nd115.resignation.limited', p.art_54__para_1__point_a, resignation, [
      leads,
      letterFor('limitedAbility', 'standing'),
    ]),
    row('nd115.resignation.wrongdoing', p.art_54__para_1__point_b, resignation, [
      leads,
      letterFor('seriousWrongdoing'),
    ]),
    row(
      'nd115.resignation.lowVotes',
      lowVoteProvision(id, 'art_54__para_1__point_c'),
      resignation,
      [leads, letterFor('lowVotes'), lowVotes(id, 'resignation')],
      { each: 'poll' },
    ),
    row('nd115.resignation.health', p.art_54__para_1__point_d, resignation, [
      leads,
      letterFor('health', 'ownWish', 'other'),
    ]),
    row('nd115.resignation.taskNeeds', p.art_54__para_1__point_dd, resignation, [
      leads,
      letterFor('taskNeeds'),
    ]),
    row('nd115.resignationBarred.task', p.art_54__para_2, mayNotResign, [leads, anyLetter, essentialTask], {
      excludes,
    }),
    row(
      'nd115.resignationBarred.handling',
      p.art_54__para_2,
      mayNotResign,
      [leads, anyLetter, underHandling('inspection', 'investigation', 'prosecution', 'trial')],
      { excludes },
    ),
    row('nd115.noLetter.limited', p.art_54__para_4, release, [
      leads,
      noLetter,
      concluded('limitedAbility', 'standingLost', 'poorHealth'),
    ]),
    row('nd115.noLetter.wrongdoing', p.art_54__para_4, release, [
      leads,
      noLetter,
      concluded('seriousWrongdoing', 'corruptionSerious'),
    ]),
    row(
      'nd115.noLetter.lowVotes',
      p.art_54__para_4,
      release,
      [leads, noLetter, lowVotes(id, 'resignation')],
      { each: 'poll' },
    ),

    row(
      'nd115.allowance.sixMonths',
      p.art_56__para_1,
      { kind: 'allowanceKept', modality: 'mandatory', by, limits: [keepAllowance] },
      [
        left('leftLimitedOrWithoutLetter', ({ by, reason, withoutLetter }) => {
          if (by === 'release') return withoutLetter;
          if (by !== 'resignation') return false;
          return reason && ['limitedAbility', 'standing', 'seriousWrongdoing', 'lowVotes'].includes(reason);
        }),
      ],
    ),
    row('nd115.allowance.toTermEnd', p.art_56__para_1, { kind: 'allowanceKept', modality: 'mandatory', by }, [
      left('resignedHealthOrTask', ({ by, reason }) =>
        by !== 'resignation' ? false : reason && ['health', 'ownWish', 'other', 'taskNeeds'].includes(reason),
      ),
    ]),
    row(
      'nd115.relieved.noAllowance',
      p.art_56__para_2,
      { kind: 'allowanceStops', modality: 'mandatory', by },
      [left('left.relief', ({ by }) => by === 'relief')],
    ),
    row('nd115.resigned.oneLevelLower', p.art_56__para_4, { kind: 'lowerPost', modality: 'permitted', by }, [
      left('resignedAfterDiscipline', ({ by, afterDiscipline }) =>
        unlessUnknown(by === 'resignation', () => afterDiscipline),
      ),
      holds(
        'fiveYearsLeft',
        asked('monthsToRetirement', ({ monthsToRetirement }) =>
          monthsToRetirement === undefined ? undefined : monthsToRetirement >= 60,
        ),
      ),
    ]),
  ],
};
