import { provisionsOf } from '../../law/index.js';
import { ofDare } from '../facts/flags.js';
import { holds } from './conditions.js';
import { type MeasureText, persons, row } from './text.js';

const conclusion = provisionsOf('kl-14-tw-2021', {
  unplaced__exempt: {
    evidence: 'unverified',
    numberUnverified: true,
    vi: 'Thí điểm không đạt hoặc chỉ đạt một phần: xác định nguyên nhân khách quan, chủ quan; đúng chủ trương, động cơ trong sáng, vì lợi ích chung thì được xem xét miễn hoặc giảm nhẹ trách nhiệm.',
    en: 'A pilot failed in whole or part: causes are established; right policy, pure motive, common good, then exempt or lighter, as weighed.',
  },
});

const rightPolicy = holds(
  'rightPolicyPureMotive',
  ofDare('rightPolicyPureMotive', ({ rightPolicyPureMotive }) => rightPolicyPureMotive),
);

/** 14-KL/TW: the Party's side of it. */
export const kl14: MeasureText = {
  instrument: { id: 'kl-14-tw-2021' },
  line: 'party',
  from: '2021-09-22',
  of: persons,
  provisions: conclusion,
  rows: [
    row(
      'kl14.protected',
      conclusion.unplaced__exempt,
      { kind: 'liabilityReduced', modality: 'considered', by: 'managingAuthority' },
      [
        holds(
          'dareApproved',
          ofDare('approved', ({ approved }) => approved),
        ),
        holds(
          'dareFellShort',
          ofDare('result', ({ result }) => result && result !== 'completed'),
        ),
        rightPolicy,
      ],
    ),
  ],
};
