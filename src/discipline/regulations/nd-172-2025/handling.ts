import { countOf, isSo, type Ladder, type Rung, textSilent } from '../../../reasoning/index.js';
import type { HandlingOutcome, JudgedHandling } from '../../cases.js';
import { circumstance, ofSex } from '../parts.js';
import { p } from './provisions.js';

type HandlingRung = Rung<JudgedHandling, HandlingOutcome>;

const deferred = { outcome: 'handlingDeferred' } as const;
const unlessAsked = [{ when: [circumstance('askedInWriting', p.art_3__maternity)] }];

const infant = [
  isSo<JudgedHandling>('hasChild', p.art_3__maternity, {
    path: 'childBornOn',
    read: ({ childBornOn }) => (childBornOn === undefined ? undefined : childBornOn !== null),
  }),
  countOf<JudgedHandling>(
    'childMonths',
    p.art_3__maternity,
    { path: 'childBornOn', read: ({ childMonths }) => childMonths },
    'lessThan',
    12,
  ),
];

const exemptions: readonly HandlingRung[] = [
  {
    when: [circumstance('rightWayNoGain', p.art_4__para_2__right)],
    leadsTo: { outcome: 'exemptFromDiscipline' },
  },
  {
    when: [circumstance('approvedInnovation', p.art_4__para_2__innovation)],
    leadsTo: { outcome: 'exemptFromDiscipline' },
  },
];

/** Điều 3; Điều 4 khoản 2. */
export const handling: Ladder<JudgedHandling, HandlingOutcome> = {
  rungs: [
    ...exemptions,
    { when: [circumstance('illness', p.art_3__illness)], leadsTo: deferred },
    {
      when: [circumstance('prosecutedOrDetained', p.art_3__criminal)],
      leadsTo: deferred,
      unless: [{ when: [circumstance('handledAnyway', p.art_3__criminal)] }],
    },
    {
      when: [circumstance('pregnantOrOnMaternityLeave', p.art_3__maternity)],
      leadsTo: deferred,
      unless: unlessAsked,
    },
    {
      when: [...infant, ofSex('female', p.art_3__maternity)],
      leadsTo: deferred,
      unless: unlessAsked,
    },
    {
      when: [...infant, ofSex('male', p.art_3__maternity), circumstance('motherUnable', p.art_3__maternity)],
      leadsTo: deferred,
      unless: unlessAsked,
    },
  ],
  otherwise: { outcome: 'handledNow' },
};

/** Điều 4 names more cases than could be read. */
export const moreExemptions = textSilent({
  vi: 'Điều 4 Nghị định 172/2025/NĐ-CP còn các trường hợp miễn kỷ luật khác, chưa đọc được.',
  en: 'Article 4 of Decree 172/2025 names further cases of exemption that could not be read.',
});
