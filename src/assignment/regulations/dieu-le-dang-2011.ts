import { provisionsOf } from '../../law/index.js';
import { atMost, oneThird } from '../../quantity/index.js';
import { type Ladder, shareOf } from '../../reasoning/index.js';
import { fact } from './parts.js';

export const charter = provisionsOf('dieu-le-dang-2011', {
  art_13__para_3: {
    evidence: 'readInOneSource',
    vi: 'Cấp ủy cấp trên có quyền điều động không quá một phần ba số cấp ủy viên do đại hội bầu của cấp dưới.',
    en: 'The higher level may transfer at most one third of the elected members of a committee.',
  },
});

/** Elected members of a committee, and those of them the higher level transfers. */
export interface CharterCase {
  readonly electedMembers?: number | undefined;
  readonly transferred?: number | undefined;
}

/** Điều lệ Đảng Điều 13 khoản 3. */
export const charterLimit = shareOf<CharterCase>(
  'charterLimit',
  charter.art_13__para_3,
  fact('transferred', ({ transferred }) => transferred),
  { path: 'electedMembers', of: 'electedMembers', read: ({ electedMembers }) => electedMembers },
  atMost(oneThird),
);

/** Within the limit, or over it. */
export type CharterOutcome = 'withinLimit' | 'overLimit';

const ladder: Ladder<CharterCase, CharterOutcome> = {
  rungs: [{ when: [charterLimit], leadsTo: { outcome: 'withinLimit' } }],
  otherwise: { outcome: 'overLimit' },
};

export const charterText = { instrument: { id: 'dieu-le-dang-2011' }, ladder } as const;
