import { type Instrument, type Provision, provisionsOf } from '../../law/index.js';
import { atLeast, half, lessThan, moreThan, twoThirds } from '../../quantity/index.js';
import { note } from '../../reasoning/index.js';
import { ballotsCollected } from '../facts.js';
import {
  holdsListedTitle,
  inSessionYear,
  keepsOlderOffice,
  movedNotRelieved,
  onRetirementLeaveNotice,
  wasAppointed,
  wasDesignated,
  wasElected,
} from '../holder-facts.js';
import type { Forum } from '../model.js';
import { isNot, isSo, lowShare } from './parts.js';
import type { ConfidenceRegulation, StepRule } from './regulation.js';
import {
  ballotPerPerson,
  deputiesVote,
  endedIn,
  motionGrounds,
  motionLadder,
  plenary,
  sessionQuorum,
  standingBody,
} from './state-parts.js';

const instrument: Instrument = {
  id: 'nq-96-2023-qh15',
  kind: 'resolution',
  number: '96/2023/QH15',
  title: {
    vi: 'Nghị quyết về việc lấy phiếu tín nhiệm, bỏ phiếu tín nhiệm đối với người giữ chức vụ do Quốc hội, Hội đồng nhân dân bầu hoặc phê chuẩn',
    en: 'Resolution on the collection and casting of votes of confidence for holders of positions elected or approved by the National Assembly and People’s Councils',
  },
  issuer: 'nationalAssembly',
  signedOn: '2023-06-23',
  inForceFrom: '2023-07-01',
  replaces: ['nq-85-2014-qh13'],
  evidence: 'readInSeveralSources',
  remark: {
    vi: 'Điều 20 ngưng hiệu lực các quy định liên quan của Luật 57/2014/QH13, 77/2015/QH13, 87/2015/QH13. Các Điều 5, 7, 8, 16, một phần Điều 14, 19 chưa đọc được.',
    en: 'Article 20 suspends the corresponding provisions of Laws 57/2014, 77/2015 and 87/2015. Articles 5, 7, 8, 16 and parts of 14 and 19 could not be read.',
  },
};

const p = provisionsOf('nq-96-2023-qh15', {
  art_2: {
    evidence: 'readInSeveralSources',
    vi: 'Người được lấy phiếu: giữ chức vụ nêu tại khoản 1 (Quốc hội), khoản 2 (Hội đồng nhân dân cấp tỉnh, cấp huyện).',
    en: 'Who is polled: holders of the offices named in paragraph 1 (Assembly) and paragraph 2 (provincial and district councils).',
  },
  art_2__para_1: {
    evidence: 'readInSeveralSources',
    vi: 'Quốc hội lấy phiếu tín nhiệm đối với Chủ tịch nước, Phó Chủ tịch nước; Chủ tịch, Phó Chủ tịch Quốc hội, Ủy viên Ủy ban Thường vụ Quốc hội, Tổng Thư ký Quốc hội, Chủ tịch Hội đồng Dân tộc, Chủ nhiệm Ủy ban; Thủ tướng, Phó Thủ tướng, Bộ trưởng, thành viên khác của Chính phủ; Chánh án Tòa án nhân dân tối cao, Viện trưởng Viện kiểm sát nhân dân tối cao, Tổng Kiểm toán nhà nước.',
    en: 'The Assembly polls the State President and Vice President; its Chair, Vice Chairs, Standing Committee members, Secretary General, Chair of the Ethnic Council and Committee chairs; the Prime Minister, Deputies, Ministers and other members of the Government; the Chief Justice, the Procurator General and the State Auditor General.',
  },
  art_2__para_2: {
    evidence: 'readInSeveralSources',
    vi: 'Hội đồng nhân dân cấp tỉnh, cấp huyện lấy phiếu tín nhiệm đối với Chủ tịch, Phó Chủ tịch, Trưởng Ban của Hội đồng nhân dân; Chủ tịch, Phó Chủ tịch, Ủy viên Ủy ban nhân dân.',
    en: 'Provincial and district councils poll their Chair, Vice Chairs and heads of Committees; the Chair, Vice Chairs and members of the People’s Committee.',
  },
  art_2__para_3: {
    evidence: 'readInSeveralSources',
    vi: 'Quốc hội, Hội đồng nhân dân bỏ phiếu tín nhiệm đối với người giữ chức vụ do mình bầu hoặc phê chuẩn trong các trường hợp tại Điều 13.',
    en: 'The Assembly and councils cast votes of confidence on holders they elected or approved in the cases of Article 13.',
  },
  art_2__para_4: {
    evidence: 'readInSeveralSources',
    vi: 'Người giữ nhiều chức vụ thuộc diện lấy phiếu thì lấy phiếu một lần đối với tất cả các chức vụ.',
    en: 'A person with several of these offices is polled once for all of them together.',
  },
  art_2__para_5: {
    evidence: 'readInSeveralSources',
    vi: 'Không lấy phiếu đối với người đã có thông báo nghỉ công tác chờ nghỉ hưu hoặc được bầu, bổ nhiệm trong năm lấy phiếu.',
    en: 'Not polled: those with a notice of leave pending retirement or elected or appointed in the year of the poll.',
  },
  art_6: {
    evidence: 'readInSeveralSources',
    vi: 'Căn cứ: phẩm chất chính trị, đạo đức, lối sống, việc chấp hành Hiến pháp và pháp luật; kết quả thực hiện nhiệm vụ, quyền hạn được giao.',
    en: 'Bases: political quality, ethics, lifestyle, obeying the Constitution and law; results of assigned tasks and powers.',
  },
  art_9: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Lấy phiếu một lần trong nhiệm kỳ, tại kỳ họp thường lệ cuối năm thứ ba.',
    en: 'Held once a term, at the regular session at the end of the third year.',
  },
  art_10: {
    evidence: 'readInSeveralSources',
    vi: 'Trình tự: chậm nhất 45 ngày trước khai mạc rà soát danh sách, đề nghị báo cáo; 30 ngày gửi báo cáo, bản kê khai tài sản, thu nhập; 25 ngày Mặt trận gửi tổng hợp ý kiến; 20 ngày gửi đại biểu; tại kỳ họp: quyết định danh sách, thảo luận, Ban kiểm phiếu, bỏ phiếu kín, công bố, nghị quyết xác nhận kết quả.',
    en: 'Procedure: list and reports asked 45 days before the opening; reports and asset declarations 30; the Front’s summary 25; papers to deputies 20; in session the list, discussion, counting committee, secret ballot, announcement, confirming resolution.',
  },
  art_11: {
    evidence: 'readInSeveralSources',
    vi: 'Trình tự tại Hội đồng nhân dân, các thời hạn như Điều 10: Thường trực Hội đồng nhân dân 45 ngày, người được lấy phiếu 30 ngày, Mặt trận cùng cấp 25 ngày, gửi đại biểu 20 ngày trước khai mạc.',
    en: 'Procedure in a council, limits as in Article 10: its standing body 45 days, the person polled 30, the Front of the same level 25, papers to deputies 20 before the opening.',
  },
  art_11__session: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Tại kỳ họp Hội đồng nhân dân: quyết định danh sách, thảo luận ở tổ, Ban kiểm phiếu, bỏ phiếu kín, công bố, nghị quyết xác nhận kết quả.',
    en: 'In a council’s session: the list, discussion in groups, counting committee, secret ballot, announcement, confirming resolution.',
  },
  art_10__questions: {
    evidence: 'readInSiblingText',
    numberUnverified: true,
    vi: 'Đại biểu đề nghị xác minh chậm nhất 15 ngày, đề nghị làm rõ chậm nhất 10 ngày trước khai mạc (đọc ở Nghị quyết 85/2014/QH13).',
    en: 'Deputies ask for verification 15 days, for clarification 10 days before the opening (read in Resolution 85/2014/QH13).',
  },
  art_12__para_1: {
    evidence: 'readInSeveralSources',
    vi: 'Kết quả được dùng để đánh giá cán bộ, làm cơ sở cho quy hoạch, điều động, bổ nhiệm, giới thiệu ứng cử, miễn nhiệm, chế độ, chính sách.',
    en: 'The result is used to evaluate and as a basis for planning, transfer, appointment, nomination, relief and policies.',
  },
  art_12__para_2: {
    evidence: 'readInSeveralSources',
    vi: 'Quá nửa đến dưới 2/3 tổng số phiếu đánh giá tín nhiệm thấp: có thể xin từ chức; không từ chức thì trình bỏ phiếu tín nhiệm tại kỳ họp đó hoặc kỳ họp gần nhất.',
    en: 'More than half and less than two thirds of the ballots low: may ask to resign; otherwise a vote of confidence is submitted at that or the nearest session.',
  },
  art_12__para_3: {
    evidence: 'readInSeveralSources',
    vi: 'Từ 2/3 tổng số phiếu đánh giá tín nhiệm thấp trở lên: cơ quan hoặc người có thẩm quyền giới thiệu trình miễn nhiệm hoặc phê chuẩn đề nghị miễn nhiệm tại kỳ họp đó hoặc kỳ họp gần nhất.',
    en: 'Two thirds or more of the ballots low: whoever nominated the holder submits the dismissal, or its approval, at that or the nearest session.',
  },
  art_13__para_1: {
    evidence: 'readInSeveralSources',
    vi: 'Quốc hội bỏ phiếu tín nhiệm khi Ủy ban Thường vụ Quốc hội trình, khi Hội đồng Dân tộc, Ủy ban kiến nghị, khi ít nhất 20 % tổng số đại biểu kiến nghị, hoặc khi quá nửa đến dưới 2/3 phiếu tín nhiệm thấp.',
    en: 'The Assembly holds a motion on the Standing Committee’s submission, a petition of the Ethnic Council or a Committee, of at least 20 % of all deputies, or on the low band.',
  },
  art_13__para_2: {
    evidence: 'readInSeveralSources',
    vi: 'Thường trực Hội đồng nhân dân trình bỏ phiếu tín nhiệm đối với người do Hội đồng nhân dân bầu khi ít nhất 1/3 tổng số đại biểu kiến nghị, khi Mặt trận Tổ quốc cùng cấp kiến nghị, hoặc khi quá nửa đến dưới 2/3 phiếu tín nhiệm thấp.',
    en: 'A council’s standing body submits a motion on holders the council elected on a petition of at least one third of all deputies, of the Front of the same level, or on the low band.',
  },
  art_15: {
    evidence: 'readInOneSource',
    vi: 'Trình tự bỏ phiếu tín nhiệm tại Quốc hội: trình, thảo luận, báo cáo, người được bỏ phiếu phát biểu (nếu có), Ban kiểm phiếu, bỏ phiếu kín, công bố, nghị quyết.',
    en: 'Order of a motion in the Assembly: submission, discussion, report, the person may speak, counting committee, secret ballot, announcement, resolution.',
  },
  art_17: {
    evidence: 'readInSeveralSources',
    vi: 'Quá nửa tổng số phiếu không tín nhiệm: cơ quan hoặc người giới thiệu trình miễn nhiệm hoặc phê chuẩn đề nghị miễn nhiệm.',
    en: 'More than half of the ballots no confidence: whoever nominated the holder submits the dismissal, or its approval.',
  },
  art_18: {
    evidence: 'readInSiblingText',
    vi: 'Phiếu và việc xác định phiếu hợp lệ; nội dung chưa đọc được, lấy theo quy định kiểm phiếu của Quốc hội năm 2013: không do Ban kiểm phiếu phát ra, không có dấu, lỗi đánh dấu đối với từng người.',
    en: 'Ballots and their validity; not read, taken from the Assembly’s counting rule of 2013: not issued by the counting committee, without the stamp, a fault in marking for each person.',
  },
  art_18__other: {
    evidence: 'unverified',
    numberUnverified: true,
    vi: 'Tên bị gạch hoặc ghi thêm: chưa đọc được quy định.',
    en: 'A name crossed out or added: no rule could be read.',
  },
  art_19__para_3: {
    evidence: 'readInSeveralSources',
    vi: '"Tổng số phiếu" tại các Điều 12, 13, 17 là tổng số phiếu thu về.',
    en: '"Total number of ballots" in Articles 12, 13 and 17 is the ballots collected.',
  },
  unplaced__quorum: {
    evidence: 'unverified',
    numberUnverified: true,
    vi: 'Kỳ họp tiến hành khi có ít nhất 2/3 tổng số đại biểu tham dự.',
    en: 'A session sits when at least two thirds of all deputies attend.',
  },
});

const holder = {
  notListed: isNot('nq96.scope', p.art_2, holdsListedTitle),
  inYear: isSo('nq96.exempt.inYear', p.art_2__para_5, inSessionYear),
  noOlderOffice: isNot('nq96.exempt.noOlderOffice', p.art_2__para_5, keepsOlderOffice),
};

/** Điều 12 khoản 2, 3; Điều 17. */
const nearestSession = 'thatOrNearestSession' as const;

/** Không đọc được ở Nghị quyết 96: các thời hạn 15 ngày, 10 ngày lấy theo Nghị quyết 85. */
const asked = {
  by: 'deputy',
  provision: p.art_10__questions,
  onlyIf: { reading: 'state.askDeadlines', is: 'carriedOver' },
} as const;

/** Điều 10 (Quốc hội), Điều 11 (Hội đồng nhân dân): the same acts and limits, each in its own article. */
const stepsIn = (forum: Forum, before: Provision, inSession: Provision): readonly StepRule[] => [
  { forum, id: 'setListAndAskReports', by: standingBody, daysBefore: 45, provision: before },
  { forum, id: 'submitReport', by: 'pollSubject', daysBefore: 30, provision: before },
  { forum, id: 'sendFrontSummary', by: 'fatherlandFront', daysBefore: 25, provision: before },
  { forum, id: 'sendPapersToDeputies', by: standingBody, daysBefore: 20, provision: before },
  { forum, id: 'askVerification', daysBefore: 15, ...asked },
  { forum, id: 'askClarification', daysBefore: 10, ...asked },
  { forum, id: 'submitList', by: standingBody, provision: inSession },
  { forum, id: 'discuss', by: 'deputy', provision: inSession },
  { forum, id: 'reportDiscussion', by: standingBody, provision: inSession },
  { forum, id: 'electCountingCommittee', by: plenary, provision: inSession },
  { forum, id: 'castBallots', by: 'deputy', provision: inSession },
  { forum, id: 'announceCount', by: 'countingCommittee', provision: inSession },
  { forum, id: 'adoptResolution', by: plenary, provision: inSession },
];

/** 96/2023/QH15: confidence votes in the National Assembly and the councils since 1 July 2023. */
export const nq96: ConfidenceRegulation = {
  instrument,
  provisions: p,

  // Điều 2 khoản 2: cấp tỉnh, cấp huyện; cấp huyện hết ngày 30/06/2025. Khoản 3, Điều 13 khoản 2: mọi cấp
  levels: {
    poll: {
      central: {},
      province: {},
      district: { to: '2025-06-30' },
      commune: { onlyIf: { reading: 'state.communePoll', is: 'polled' } },
    },
    motion: { central: {}, province: {}, district: { to: '2025-06-30' }, commune: {} },
  },

  // Luật Thực hiện dân chủ ở cơ sở buộc công khai kết quả lấy phiếu ở cấp xã, nơi không lấy phiếu
  uncovered: {
    district: note('caution', 'districtEnded'),
    commune: note('conflict', 'communePublication', {}, [
      p.art_2__para_2.ref,
      { instrument: 'l-10-2022-qh15', eId: 'art_11__para_10' },
    ]),
  },

  // Điều 2 khoản 4: một lần cho tất cả các chức vụ
  severalOffices: { polledFor: 'allOffices', provision: p.art_2__para_4 },

  // Điều 2 khoản 5: không lấy phiếu
  eligibility: {
    vetoes: [{ when: [holder.notListed], leadsTo: { outcome: 'outOfScope' } }],
    rungs: [
      {
        when: [isSo('nq96.scope.designated', p.art_2__para_2, wasDesignated)],
        leadsTo: { outcome: 'designated' },
      },
      {
        when: [isSo('nq96.exempt.retirementLeaveNotice', p.art_2__para_5, onRetirementLeaveNotice)],
        leadsTo: { outcome: 'retirementLeaveNotice' },
      },
      {
        when: [isSo('nq96.exempt.moved', p.art_2__para_5, movedNotRelieved)],
        leadsTo: { outcome: 'movedAway' },
      },
      {
        when: [
          holder.inYear,
          isSo('nq96.exempt.elected', p.art_2__para_5, wasElected('state.reElected')),
          holder.noOlderOffice,
        ],
        leadsTo: { outcome: 'electedInPollYear' },
      },
      {
        when: [
          holder.inYear,
          isSo('nq96.exempt.appointed', p.art_2__para_5, wasAppointed),
          holder.noOlderOffice,
        ],
        leadsTo: { outcome: 'appointedInPollYear' },
      },
    ],
    otherwise: { outcome: 'subject' },
  },

  electorates: deputiesVote(p.art_2__para_1, p.art_2__para_2),

  // Điều 6: căn cứ
  criteria: [
    {
      id: 'qualities',
      vi: 'Phẩm chất chính trị, đạo đức, lối sống; chấp hành Hiến pháp và pháp luật',
      en: 'Political quality, ethics, lifestyle; obeying the Constitution and law',
      provision: p.art_6,
      criteria: [],
    },
    {
      id: 'results',
      vi: 'Kết quả thực hiện nhiệm vụ, quyền hạn được giao',
      en: 'Results of assigned tasks and powers',
      provision: p.art_6,
      criteria: [],
    },
  ],

  // Điều 9: một lần trong nhiệm kỳ, cuối năm thứ ba
  round: { every: 'term', yearOfTerm: 3, yearsAfter: 2, termBegins: 'election', provision: p.art_9 },

  // Điều 10, 11: chuẩn bị và trình tự tại kỳ họp
  stepDays: 'state.dayKind',
  steps: [
    ...stepsIn('nationalAssembly', p.art_10, p.art_10),
    ...stepsIn('peoplesCouncil', p.art_11, p.art_11__session),
  ],
  quorum: sessionQuorum('nq96.quorum', p.unplaced__quorum),

  // Điều 12: sử dụng kết quả; tổng số phiếu = tổng số phiếu thu về (Điều 19 khoản 3)
  use: {
    decidedBy: plenary,
    ladder: {
      rungs: [
        {
          when: [lowShare('nq96.twoThirdsLow', p.art_12__para_3, atLeast(twoThirds), ballotsCollected)],
          leadsTo: { outcome: 'twoThirdsLow' },
        },
        {
          when: [
            lowShare('nq96.aboveHalfLow', p.art_12__para_2, moreThan(half), ballotsCollected),
            lowShare('nq96.belowTwoThirdsLow', p.art_12__para_2, lessThan(twoThirds), ballotsCollected),
          ],
          leadsTo: { outcome: 'aboveHalfLow' },
        },
      ],
      otherwise: { outcome: 'none' },
    },
    measures: {
      none: [],
      aboveHalfLow: [
        { kind: 'mayResign', modality: 'permitted', by: 'pollSubject', provision: p.art_12__para_2 },
        {
          kind: 'confidenceMotion',
          modality: 'mandatory',
          by: standingBody,
          time: nearestSession,
          condition: 'ifNotResigned',
          provision: p.art_12__para_2,
        },
      ],
      twoThirdsLow: [
        {
          kind: 'submitDismissal',
          modality: 'mandatory',
          by: 'nominator',
          time: nearestSession,
          provision: p.art_12__para_3,
        },
      ],
    },
  },

  // Điều 13: các trường hợp bỏ phiếu tín nhiệm
  motionGrounds: motionGrounds(
    'nq96',
    {
      deputies: p.art_13__para_1,
      councilDeputies: p.art_13__para_2,
      front: p.art_13__para_2,
      lowBand: p.art_13__para_1,
      councilLowBand: p.art_13__para_2,
    },
    endedIn('aboveHalfLow'),
    // Điều 13 khoản 2: người giữ chức vụ do Hội đồng nhân dân bầu
    { namesOnlyElected: true },
  ),

  // Điều 17: quá nửa tổng số phiếu không tín nhiệm
  motion: {
    decidedBy: plenary,
    ladder: motionLadder('nq96.noConfidence', p.art_17, ballotsCollected),
    measures: {
      noConfidenceCarried: [
        {
          kind: 'mayResign',
          modality: 'permitted',
          by: 'pollSubject',
          provision: p.art_17,
          evidence: 'unverified',
          onlyIf: { reading: 'state.resignAfterMotion', is: 'yes' },
        },
        {
          kind: 'submitDismissal',
          modality: 'mandatory',
          by: 'nominator',
          provision: p.art_17,
          onlyIf: { reading: 'state.afterMotionTime', is: 'open' },
        },
        {
          kind: 'submitDismissal',
          modality: 'mandatory',
          by: 'nominator',
          time: nearestSession,
          provision: p.art_17,
          onlyIf: { reading: 'state.afterMotionTime', is: 'thatOrNearest' },
        },
      ],
      notCarried: [
        {
          kind: 'staysInOffice',
          modality: 'permitted',
          by: 'pollSubject',
          provision: p.art_17,
          evidence: 'derived',
          onlyIf: { reading: 'state.motionFailed', is: 'stays' },
        },
      ],
    },
  },

  // Điều 18: phiếu hợp lệ
  ballot: ballotPerPerson(p.art_18, p.art_18__other),
};
