import { borrowed } from '../borrowed.js';
import { leftWith, suspendedInYearToRate, suspendedNow } from '../facts/flags.js';
import { lowVoteProvision, lowVotes } from '../facts/polls.js';
import {
  anyLetter,
  concluded,
  disciplined,
  essentialTask,
  heads,
  holds,
  leads,
  letterFor,
  noLetter,
  notCompletedLatest,
  ratedOneOf,
  suspendedFor,
  underHandling,
} from './conditions.js';
import {
  advise,
  cancel,
  decideSuspension,
  keepAllowance,
  proposeAndDecide,
  suspend,
  talkAndDecide,
  terminate,
} from './limits.js';
import { nd170Provisions } from './nd-170-2025-provisions.js';
import { type Attached, type MeasureText, row } from './text.js';

const id = 'nd-170-2025';
const p = nd170Provisions;
const professionalWork = borrowed(id, 'art_55__para_3');
const bars = borrowed(id, 'art_29__para_7');
const ratingBasis = borrowed(id, 'art_56__para_5__point_b');

const by = 'appointingAuthority';
const relief: Attached = {
  kind: 'relief',
  modality: 'considered',
  by,
  limits: proposeAndDecide,
  vote: p.art_53__para_2__point_b,
};
const resignation: Attached = { kind: 'resignation', modality: 'considered', by, limits: talkAndDecide };
const otherWork: Attached = { kind: 'assignOtherWork', modality: 'considered', by };
const must = (kind: Attached['kind'], more: Partial<Attached> = {}): Attached => ({
  kind,
  modality: 'mandatory',
  by,
  ...more,
});
const mayNotResign: Attached = { kind: 'resignation', modality: 'prohibited', by };
const excludes = { kinds: ['resignation'], within: 'text', provision: p.art_52__para_2 } as const;
const suspension: Attached = {
  kind: 'suspension',
  modality: 'permitted',
  by: 'managingBody',
  limits: [suspend, advise, decideSuspension, cancel],
};

const resignedFor = (id: string, ...reasons: readonly string[]) =>
  holds(
    id,
    leftWith(({ by, reason }) =>
      by !== 'resignation' ? false : reason === undefined ? undefined : reasons.includes(reason),
    ),
  );
const relievedNotCompleted = (wanted: boolean) =>
  holds(
    wanted ? 'relievedNotCompleted' : 'relievedOtherwise',
    leftWith(({ by, becauseNotCompleted }) =>
      by !== 'relief'
        ? false
        : becauseNotCompleted === undefined
          ? undefined
          : becauseNotCompleted === wanted,
    ),
  );

/** 170/2025/NĐ-CP Điều 52–57: civil servants. */
export const nd170: MeasureText = {
  instrument: { id },
  line: 'state',
  from: '2025-07-01',
  of: ['civilServant'],
  provisions: p,
  rows: [
    // Điều 53: miễn nhiệm
    row('nd170.relief.disciplined', p.art_53__para_1__point_a, relief, [
      leads,
      disciplined(['reprimand', 'warning']),
    ]),
    row(
      'nd170.relief.lowVotes',
      lowVoteProvision(id, 'art_53__para_1__point_b'),
      relief,
      [leads, lowVotes(id, 'relief')],
      { each: 'poll' },
    ),
    row('nd170.relief.notCompleted', p.art_53__para_1__point_c, relief, [leads, notCompletedLatest('state')]),
    row('nd170.relief.decline', p.art_53__para_1__point_d, relief, [leads, concluded('decline')]),
    row('nd170.relief.politicalStandard', p.art_53__para_1__point_dd, relief, [
      leads,
      concluded('politicalStandard'),
    ]),
    row('nd170.relief.corruption', p.art_53__para_1__point_e, relief, [
      heads,
      concluded('corruptionVerySerious'),
    ]),

    // Điều 52: từ chức
    row('nd170.resignation.ownWish', p.art_52__para_1__point_a, resignation, [leads, letterFor('ownWish')]),
    row('nd170.resignation.limited', p.art_52__para_1__point_b, resignation, [
      leads,
      letterFor('limitedAbility', 'health', 'standing'),
    ]),
    row('nd170.resignation.otherReason', p.art_52__para_1__point_dd, resignation, [
      leads,
      letterFor('other', 'taskNeeds'),
    ]),
    row('nd170.resignation.wrongdoing', p.art_52__para_1__point_c, resignation, [
      leads,
      letterFor('seriousWrongdoing'),
    ]),
    row(
      'nd170.resignation.lowVotes',
      lowVoteProvision(id, 'art_52__para_1__point_d'),
      resignation,
      [leads, letterFor('lowVotes'), lowVotes(id, 'resignation')],
      { each: 'poll' },
    ),
    row('nd170.resignationBarred.task', p.art_52__para_2, mayNotResign, [leads, anyLetter, essentialTask], {
      excludes,
    }),
    row(
      'nd170.resignationBarred.handling',
      p.art_52__para_2,
      mayNotResign,
      [leads, anyLetter, underHandling('inspection', 'investigation', 'prosecution', 'trial')],
      { excludes },
    ),
    row('nd170.noLetter.limited', p.art_52__para_4, otherWork, [
      leads,
      noLetter,
      concluded('limitedAbility', 'poorHealth', 'standingLost'),
    ]),
    row('nd170.noLetter.wrongdoing', p.art_52__para_4, otherWork, [
      leads,
      noLetter,
      concluded('seriousWrongdoing'),
    ]),
    row(
      'nd170.noLetter.lowVotes',
      p.art_52__para_4,
      otherWork,
      [leads, noLetter, lowVotes(id, 'resignation')],
      { each: 'poll' },
    ),

    // Điều 53 khoản 3, Điều 55: sau khi từ chức, miễn nhiệm
    row('nd170.allowance.toTermEnd', p.art_55__para_2, must('allowanceKept'), [
      resignedFor('resignedFreely', 'ownWish', 'limitedAbility', 'health', 'standing', 'other', 'taskNeeds'),
    ]),
    row('nd170.allowance.sixMonths', p.art_55__para_2, must('allowanceKept', { limits: [keepAllowance] }), [
      resignedFor('resignedForWrongdoing', 'seriousWrongdoing', 'lowVotes'),
    ]),
    row('nd170.relieved.notCompleted', p.art_53__para_3, must('termination'), [relievedNotCompleted(true)]),
    row('nd170.relieved.otherWork', p.art_53__para_3, must('assignOtherWork'), [relievedNotCompleted(false)]),
    row(
      'nd170.relieved.professionalOnly',
      professionalWork,
      [must('professionalWorkOnly'), must('allowanceStops')],
      [relievedNotCompleted(false)],
    ),

    // Điều 56: tạm đình chỉ công tác
    row('nd170.suspension', p.art_56__para_1, suspension, [
      suspendedFor(
        'moralBreach',
        'harassment',
        'delay',
        'hindersDiscipline',
        'awaitsStateDiscipline',
        'otherCase',
      ),
    ]),
    row(
      'nd170.suspension.request',
      p.art_56__para_1__point_e,
      { ...suspension, limits: [advise, decideSuspension, cancel] },
      [suspendedFor('bodyRequest')],
    ),
    row(
      'nd170.suspended.rating',
      ratingBasis,
      { kind: 'ratingBasisNotCompleted', modality: 'considered', by: 'ratingAuthority' },
      [holds('suspendedInYear', suspendedInYearToRate)],
    ),
    row(
      'nd170.suspended.pay',
      p.art_56__para_6,
      { kind: 'halfPay', modality: 'mandatory', by: 'managingBody' },
      [holds('suspendedNow', suspendedNow)],
    ),
    row(
      'nd170.suspended.office',
      p.art_56__para_6,
      { kind: 'officeSuspended', modality: 'mandatory', by: 'managingBody' },
      [leads, holds('suspendedNow', suspendedNow)],
    ),

    // Điều 57, 29, 23
    row(
      'nd170.termination.notCompleted',
      p.art_57__para_3,
      { kind: 'termination', modality: 'considered', by: 'managingBody', limits: [terminate] },
      [notCompletedLatest('state')],
    ),
    row(
      'nd170.termination.requirements',
      p.art_57__para_3,
      { kind: 'termination', modality: 'considered', by: 'managingBody', limits: [terminate] },
      [concluded('requirementsNotMet')],
    ),
    row('nd170.bar.handling', bars, { kind: 'appointmentBar', modality: 'prohibited', by }, [
      underHandling('discipline', 'investigation', 'prosecution', 'trial'),
    ]),
    row(
      'nd170.positionChange',
      p.art_23__para_2__point_b__rating,
      { kind: 'positionChangeBar', modality: 'prohibited', by: 'managingBody' },
      [ratedOneOf('ratedBelowGood', 'state', 'completed', 'notCompleted', 'notRated')],
    ),
  ],
};
