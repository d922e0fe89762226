import { provisionsOf } from '../../law/index.js';
import { lessThan, percent } from '../../quantity/index.js';
import { countOf, isNot, shareOf, textSilent } from '../../reasoning/index.js';
import { borrowed } from '../borrowed.js';
import { asked, targetsAll, targetsDone, tenureMonths } from '../facts/flags.js';
import { lowVoteProvision, lowVotes, lowVoteText } from '../facts/polls.js';
import { basicTargetsMissed } from '../facts/targets.js';
import {
  anySuspensionGround,
  centrallyManaged,
  concluded,
  concludedNotForced,
  disciplined,
  disciplinedAtAll,
  heads,
  holds,
  leads,
  leftBy,
  notCompletedLatest,
} from './conditions.js';
import { noticeOfTerm, proposeAndDecide } from './limits.js';
import { qd377Provisions } from './qd-377-tw-2025-provisions.js';
import { type Attached, type Condition, type MeasureText, persons, row } from './text.js';

const id = 'qd-377-tw-2025';
const p = qd377Provisions;
const guide = provisionsOf('hd-45-btctw-2025', {
  'point_IV.2': {
    evidence: 'readInOneSource',
    vi: 'Trình tự: Ban Tổ chức Trung ương trao đổi với người đứng đầu; người đứng đầu gặp cán bộ trước; tập thể cho ý kiến; báo cáo; lấy ý kiến bằng văn bản; trình Bộ Chính trị, Ban Bí thư; không nêu số ngày, không nêu việc bỏ phiếu.',
    en: 'Order: the Central Organisation Commission exchanges with the head; the head talks with the cadre first; the collective gives its opinion; report; written opinions; submission to the Politburo or Secretariat; no number of days and no ballot.',
  },
});
const removal = borrowed(id, 'art_29');
const yearlyReview = borrowed(id, 'unplaced__dynamicOpen');
const termEnd = borrowed(id, 'unplaced__reappointment');
const declaration = borrowed('hd-45-btctw-2025', 'point_VI.1');

const by = 'managingAuthority';
const release: Attached = { kind: 'leavePost', modality: 'considered', by, limits: proposeAndDecide };
const resignation: Attached = { ...release, kind: 'resignation' };
const relief: Attached = { ...release, kind: 'relief' };

/** Growth, State budget revenue, public-investment disbursement, income per head, poverty reduction. */
const basicTargets = 5;

/** Not in force majeure, not in the first year. */
const notForced: Condition = (provision) =>
  isNot(
    'targetsForceMajeure',
    provision,
    asked('targets.forceMajeure', ({ targets }) => targets?.forceMajeure),
  );
const oneYearHeld: Condition = (provision) => countOf('tenure', provision, tenureMonths, 'atLeast', 12);

const unread = {
  unread: textSilent({
    vi: 'Căn cứ cho từ chức, miễn nhiệm tại khoản 2, khoản 3 Điều 48 Quy định 377 chưa đọc được; căn cứ của Quy định 41 chỉ nêu để tham khảo.',
    en: 'The grounds of resignation and relief in Article 48(2) and (3) of Regulation 377 could not be read; those of Regulation 41 stand in for reference only.',
  }),
};
const resignations = lowVoteProvision(id, 'art_48__para_2');
const reliefs = lowVoteProvision(id, 'art_48__para_3');
const { barredByRelief } = lowVoteText(id);

const undeclared = holds(
  'undeclared',
  asked('declaration', ({ declaration }) => declaration && declaration !== 'complete'),
);
const replaced: Attached = {
  kind: 'assignOtherWork',
  modality: 'considered',
  by,
  time: 'withoutWaitingForTerm',
};
const barred = (kind: Attached['kind']): Attached => ({ kind, modality: 'prohibited', by });

/** 377-QĐ/TW with 45-HD/BTCTW: release, resignation, relief, planning, the end of a term. */
export const qd377: MeasureText = {
  instrument: { id },
  line: 'party',
  of: persons,
  from: '2025-10-08',
  provisions: p,
  beside: [guide],
  ...(barredByRelief && { reliefExcludes: { ...barredByRelief, within: 'party' } }),
  rows: [
    // Điều 48 khoản 1: cho thôi giữ chức vụ
    row('qd377.release.targets', p['art_48__para_1__point_1.1'], release, [
      heads,
      oneYearHeld,
      notForced,
      (provision) => shareOf('targetsBelow', provision, targetsDone, targetsAll, lessThan(percent(70))),
    ]),
    row('qd377.release.fiveTargets', p['art_48__para_1__point_1.1'], release, [
      heads,
      oneYearHeld,
      notForced,
      holds('fiveTargetsMissed', basicTargetsMissed(basicTargets)),
    ]),
    row('qd377.release.belowPlan', p['art_48__para_1__point_1.2'], release, [
      leads,
      concludedNotForced('belowPlan'),
    ]),
    row('qd377.release.bureaucratic', p['art_48__para_1__point_1.3'], release, [
      leads,
      concluded('bureaucratic'),
    ]),
    row('qd377.release.harmfulActs', p['art_48__para_1__point_1.4'], release, [
      leads,
      concludedNotForced('harmfulActs'),
    ]),
    row('qd377.release.hotSpots', p['art_48__para_1__point_1.5'], release, [leads, concluded('hotSpots')]),

    // Điều 48 khoản 2, khoản 3: chưa đọc được; căn cứ của Quy định 41 để tham khảo
    row('qd377.resignation.lowVotes', resignations, resignation, [leads, lowVotes(id, 'resignation')], {
      each: 'poll',
      readings: ['party.thresholds377'],
      ...unread,
    }),
    row(
      'qd377.resignation.otherGrounds',
      resignations,
      resignation,
      [
        leads,
        concluded('limitedAbility', 'standingLost', 'seriousWrongdoing', 'corruptionSerious', 'otherReason'),
      ],
      unread,
    ),
    row('qd377.relief.lowVotes', reliefs, relief, [leads, lowVotes(id, 'relief')], {
      each: 'poll',
      readings: ['party.thresholds377'],
      ...unread,
    }),
    row('qd377.relief.notCompleted', reliefs, relief, [leads, notCompletedLatest('party')], unread),
    row('qd377.relief.disciplined', reliefs, relief, [leads, disciplined(['reprimand', 'warning'])], unread),
    row(
      'qd377.relief.concluded',
      reliefs,
      relief,
      [leads, concluded('decline', 'politicalStandard', 'corruptionVerySerious', 'corruptionCovered')],
      unread,
    ),
    row('qd377.ownWill', p.unplaced__ownWill, { kind: 'ownWillEncouraged', modality: 'permitted', by }, [
      leads,
      concluded('requirementsNotMet', 'standingLost', 'shortOfRelief'),
    ]),

    // Điều 50, 51: quy trình, bố trí sau khi thôi giữ chức vụ, từ chức, miễn nhiệm
    row(
      'qd377.centralProcedure',
      guide['point_IV.2'],
      { kind: 'centralProcedure', modality: 'mandatory', by: 'politburo' },
      [leads, centrallyManaged],
      { from: '2025-11-21', beside: ['leavePost', 'resignation', 'relief'] },
    ),
    row(
      'qd377.released.lowerPost',
      borrowed(id, 'art_51__para_1'),
      { kind: 'lowerPost', modality: 'mandatory', by },
      [leftBy('release')],
    ),
    row(
      'qd377.resigned.lowerPost',
      borrowed(id, 'art_51__para_2'),
      { kind: 'lowerPost', modality: 'mandatory', by },
      [leftBy('resignation')],
    ),
    row(
      'qd377.left.noSeat',
      borrowed('hd-45-btctw-2025', 'point_IV.3'),
      barred('seatPostBar'),
      [leftBy('release', 'resignation')],
      { from: '2025-11-21' },
    ),
    row(
      'qd377.relieved.placement',
      p.art_51,
      { kind: 'assignOtherWork', modality: 'considered', by },
      [leftBy('relief')],
      {
        unread: textSilent({
          vi: 'Việc bố trí sau miễn nhiệm theo Quy định 377 chưa đọc được.',
          en: 'Placement after relief under Regulation 377 could not be read.',
        }),
      },
    ),

    row(
      'qd377.suspension',
      p.unplaced__suspension,
      { kind: 'suspension', modality: 'permitted', by },
      [anySuspensionGround],
      {
        unread: textSilent({
          vi: 'Chương về tạm đình chỉ công tác của Quy định 377 chưa đọc được căn cứ và thời hạn.',
          en: 'The grounds and lengths in the chapter of Regulation 377 on suspension could not be read.',
        }),
      },
    ),

    // Quy hoạch
    row(
      'qd377.plan.disciplined',
      removal,
      { kind: 'planRemovalAll', modality: 'mandatory', by: 'planApprovingLevel', time: 'inTime' },
      [
        holds(
          'planned',
          asked('planned', ({ planned }) => planned),
        ),
        disciplinedAtAll,
      ],
    ),
    row(
      'qd377.plan.yearlyReview',
      yearlyReview,
      { kind: 'planRemovalAll', modality: 'considered', by: 'planApprovingLevel' },
      [
        holds(
          'planned',
          asked('planned', ({ planned }) => planned),
        ),
        concluded('standardsNotMet', 'violation'),
      ],
    ),
    row(
      'qd377.plan.notCompleted',
      yearlyReview,
      { kind: 'planRemovalAll', modality: 'considered', by: 'planApprovingLevel' },
      [
        holds(
          'planned',
          asked('planned', ({ planned }) => planned),
        ),
        notCompletedLatest('party'),
      ],
    ),

    // Kê khai; hết thời hạn
    row(
      'qd377.undeclared',
      declaration,
      (
        [
          'planBar',
          'appointmentBar',
          'reappointmentBar',
          'nominationBar',
          'movementBar',
          'commendationBar',
        ] as const
      ).map(barred),
      [undeclared],
      { from: '2025-11-21' },
    ),
    row('qd377.replaced.concluded', p.unplaced__replaced, replaced, [
      leads,
      concluded('notCompletedOverTerm', 'poorHealth', 'standingLost'),
    ]),
    row('qd377.replaced.notCompleted', p.unplaced__replaced, replaced, [leads, notCompletedLatest('party')]),
    row('qd377.replaced.disciplined', p.unplaced__replaced, replaced, [leads, disciplinedAtAll]),
    row('qd377.termEnd', termEnd, { ...barred('reappointmentBar'), limits: [noticeOfTerm] }, [
      leads,
      concluded('notCompletedOverTerm', 'poorHealth'),
    ]),
  ],
};
