import { textSilent } from '../../reasoning/index.js';
import { lowVoteProvision, lowVotes } from '../facts/polls.js';
import {
  anyLetter,
  concluded,
  disciplined,
  disciplinedTimes,
  essentialTask,
  heads,
  leads,
  notCompletedYears,
  underHandling,
} from './conditions.js';
import { decideInDays, propose, talkInDays, voteInDays } from './limits.js';
import { nd138Provisions } from './nd-138-2020-provisions.js';
import { type Attached, type MeasureText, row } from './text.js';

const id = 'nd-138-2020';
const p = nd138Provisions;

const by = 'appointingAuthority';
const relief: Attached = {
  kind: 'relief',
  modality: 'considered',
  by,
  limits: [voteInDays],
  vote: p.art_66__firstVote,
};
const reliefAmended: Attached = { kind: 'relief', modality: 'considered', by, limits: [propose] };
const resignation: Attached = {
  kind: 'resignation',
  modality: 'considered',
  by,
  limits: [talkInDays, decideInDays],
};
const barred: Attached = { kind: 'resignation', modality: 'prohibited', by };
const excludes = { kinds: ['resignation'], within: 'text', provision: p.art_65__barred } as const;
const mild = ['reprimand', 'warning'] as const;
const untilAmended = { to: '2024-09-16' };
const amended = { from: '2024-09-17' };
/** NĐ 116/2024: what it changed of resignation could not be read. */
const resignationUnread = {
  ...amended,
  unread: textSilent({
    vi: 'Căn cứ từ chức theo Nghị định 138 sau khi sửa đổi bởi Nghị định 116 chưa đọc được.',
    en: 'The grounds of resignation in Decree 138 as amended by Decree 116 could not be read.',
  }),
};

/** 138/2020/NĐ-CP Điều 65, 66, as first issued and as amended by 116/2024/NĐ-CP. */
export const nd138: MeasureText = {
  instrument: { id },
  line: 'state',
  from: '2020-12-01',
  to: '2025-06-30',
  of: ['civilServant'],
  provisions: p,
  rows: [
    row(
      'nd138.relief.notCompleted',
      p.art_66__firstNotCompleted,
      relief,
      [leads, notCompletedYears('state', 2)],
      untilAmended,
    ),
    row(
      'nd138.relief.replaced',
      p.art_66__firstReplaced,
      relief,
      [
        leads,
        disciplined(['reprimand', 'warning', 'salaryReduction', 'demotion']),
        concluded('standingLost'),
      ],
      untilAmended,
    ),
    row(
      'nd138.relief.disciplinedTwice',
      p.art_66__firstDisciplined,
      relief,
      [leads, disciplinedTimes(mild, 2)],
      untilAmended,
    ),
    row(
      'nd138.relief.politicalStandard',
      p.art_66__firstProtection,
      relief,
      [leads, concluded('politicalStandard')],
      untilAmended,
    ),

    row(
      'nd116.relief.disciplinedAndStandingLost',
      p.art_66__disciplined,
      reliefAmended,
      [leads, disciplined(mild), concluded('standingLost')],
      amended,
    ),
    row(
      'nd116.relief.disciplinedTwice',
      p.art_66__disciplined,
      reliefAmended,
      [leads, disciplinedTimes(mild, 2)],
      amended,
    ),
    row(
      'nd116.relief.lowVotes',
      lowVoteProvision('nd-116-2024', 'art_66__para_1'),
      reliefAmended,
      [leads, lowVotes('nd-116-2024', 'relief')],
      { each: 'poll', ...amended },
    ),
    row(
      'nd116.relief.notCompleted',
      p.art_66__notCompleted,
      reliefAmended,
      [leads, notCompletedYears('state', 2)],
      amended,
    ),
    row(
      'nd116.relief.decline',
      p.art_66__decline,
      reliefAmended,
      [leads, concluded('decline', 'politicalStandard')],
      amended,
    ),
    row(
      'nd116.relief.corruption',
      p.art_66__corruption,
      reliefAmended,
      [heads, concluded('corruptionSerious', 'corruptionVerySerious')],
      amended,
    ),

    row('nd138.resignation', p.art_65, resignation, [leads, anyLetter], untilAmended),
    row('nd116.resignation', p.art_65, resignation, [leads, anyLetter], resignationUnread),
    row('nd138.resignationBarred.task', p.art_65__barred, barred, [leads, anyLetter, essentialTask], {
      excludes,
    }),
    row(
      'nd138.resignationBarred.handling',
      p.art_65__barred,
      barred,
      [leads, anyLetter, underHandling('inspection', 'investigation')],
      { excludes },
    ),
  ],
};
