import { type Instrument, provisionsOf } from '../../law/index.js';
import { atLeast, half, lessThan, moreThan, twoThirds } from '../../quantity/index.js';
import { textSilent } from '../../reasoning/index.js';
import { totalMembers } from '../facts.js';
import { holdsListedTitle, onRetirementLeaveNotice, underNineMonths } from '../holder-facts.js';
import { isNot, isSo, lowShare } from './parts.js';
import type { ConfidenceRegulation } from './regulation.js';
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
  id: 'nq-85-2014-qh13',
  kind: 'resolution',
  number: '85/2014/QH13',
  title: {
    vi: 'Nghị quyết về việc lấy phiếu tín nhiệm, bỏ phiếu tín nhiệm đối với người giữ chức vụ do Quốc hội, Hội đồng nhân dân bầu hoặc phê chuẩn',
    en: 'Resolution on the collection and casting of votes of confidence for holders of positions elected or approved by the National Assembly and People’s Councils',
  },
  issuer: 'nationalAssembly',
  signedOn: '2014-11-28',
  inForceFrom: '2015-07-01',
  inForceTo: '2023-06-30',
  replaces: ['nq-35-2012-qh13'],
  evidence: 'readInSeveralSources',
};

const p = provisionsOf('nq-85-2014-qh13', {
  unplaced__subjects: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Quốc hội, Hội đồng nhân dân các cấp lấy phiếu tín nhiệm đối với người giữ chức vụ do mình bầu hoặc phê chuẩn; người giữ nhiều chức vụ lấy phiếu một lần đối với chức vụ cao nhất.',
    en: 'The Assembly and councils of all levels poll holders they elected or approved; a person with several offices is polled once, for the highest.',
  },
  unplaced__newcomers: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Không lấy phiếu đối với người có thời gian đảm nhiệm chức vụ liên tục dưới 9 tháng tính đến ngày khai mạc kỳ họp.',
    en: 'Not polled: those with less than nine months of continuous service up to the opening day.',
  },
  unplaced__round: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Lấy phiếu một lần trong nhiệm kỳ, tại kỳ họp thường lệ cuối năm thứ ba.',
    en: 'Held once a term, at the regular session at the end of the third year.',
  },
  art_9: {
    evidence: 'readInSeveralSources',
    vi: 'Báo cáo chậm nhất 30 ngày, gửi đại biểu 20 ngày, đề nghị xác minh 15 ngày, đề nghị làm rõ 10 ngày trước khai mạc.',
    en: 'Reports at the latest 30 days, papers to deputies 20, requests to verify 15, to clarify 10 days before the opening.',
  },
  unplaced__session: {
    evidence: 'readInSiblingText',
    numberUnverified: true,
    vi: 'Tại kỳ họp: bỏ phiếu kín, công bố kết quả, nghị quyết xác nhận kết quả (đọc ở Luật 87/2015/QH13).',
    en: 'In session: secret ballot, announcement, confirming resolution (read in Law 87/2015/QH13).',
  },
  unplaced__motions: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Bỏ phiếu tín nhiệm khi ít nhất 20 % tổng số đại biểu Quốc hội, 1/3 tổng số đại biểu Hội đồng nhân dân kiến nghị, khi Mặt trận Tổ quốc cùng cấp kiến nghị, hoặc khi từ 2/3 tổng số đại biểu đánh giá tín nhiệm thấp.',
    en: 'A motion is held on a petition of at least 20 % of all deputies of the Assembly, one third of a council’s, of the Front of the same level, or when two thirds of all deputies or more judge low.',
  },
  art_17__low: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Quá nửa tổng số đại biểu đánh giá tín nhiệm thấp: có thể xin từ chức.',
    en: 'More than half of all deputies low: may ask to resign.',
  },
  art_17__lowest: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Từ 2/3 tổng số đại biểu đánh giá tín nhiệm thấp trở lên: trình Quốc hội, Hội đồng nhân dân bỏ phiếu tín nhiệm.',
    en: 'Two thirds of all deputies or more low: a vote of confidence is submitted.',
  },
  art_17__motion: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Quá nửa tổng số đại biểu không tín nhiệm: có thể xin từ chức; nếu không thì trình miễn nhiệm.',
    en: 'More than half of all deputies no confidence: may resign, else the dismissal is submitted.',
  },
  unplaced__ballot: {
    evidence: 'readInSiblingText',
    numberUnverified: true,
    vi: 'Phiếu không hợp lệ: không do Ban kiểm phiếu phát ra, không có dấu, lỗi đánh dấu đối với từng người (quy định của Quốc hội năm 2013).',
    en: 'Invalid: not issued by the counting committee, without the stamp, a fault in marking for each person (the Assembly’s rule of 2013).',
  },
  unplaced__otherFaults: {
    evidence: 'unverified',
    numberUnverified: true,
    vi: 'Tên bị gạch hoặc ghi thêm: chưa đọc được quy định.',
    en: 'A name crossed out or added: no rule could be read.',
  },
  unplaced__quorum: {
    evidence: 'unverified',
    numberUnverified: true,
    vi: 'Kỳ họp tiến hành khi có ít nhất 2/3 tổng số đại biểu tham dự.',
    en: 'A session sits when at least two thirds of all deputies attend.',
  },
});

/** 85/2014/QH13: confidence votes from 1 July 2015 to 30 June 2023; every share is of all deputies. */
export const nq85: ConfidenceRegulation = {
  instrument,
  provisions: p,
  readings: { 'state.resignAfterMotion': 'yes' },
  severalOffices: { polledFor: 'highestOffice', provision: p.unplaced__subjects },
  eligibility: {
    vetoes: [
      {
        when: [isNot('nq85.scope', p.unplaced__subjects, holdsListedTitle)],
        leadsTo: { outcome: 'outOfScope' },
      },
    ],
    rungs: [
      {
        when: [isSo('nq85.exempt.underNineMonths', p.unplaced__newcomers, underNineMonths)],
        leadsTo: { outcome: 'underNineMonths' },
      },
      {
        when: [isSo('nq85.retirementLeaveNotice', p.unplaced__newcomers, onRetirementLeaveNotice)],
        leadsTo: { silent: true, among: ['retirementLeaveNotice', 'subject'] },
      },
    ],
    otherwise: { outcome: 'subject' },
  },
  electorates: deputiesVote(p.unplaced__subjects),
  criteria: textSilent({
    vi: 'Chưa đọc được căn cứ lấy phiếu theo Nghị quyết 85/2014/QH13.',
    en: 'The bases of judgement of Resolution 85/2014/QH13 could not be read.',
  }),

  round: {
    every: 'term',
    yearOfTerm: 3,
    yearsAfter: 2,
    termBegins: 'election',
    provision: p.unplaced__round,
  },

  // Điều 9: các thời hạn trước khai mạc
  stepDays: 'state.dayKind',
  steps: [
    { id: 'submitReport', by: 'pollSubject', daysBefore: 30, provision: p.art_9 },
    { id: 'sendPapersToDeputies', by: standingBody, daysBefore: 20, provision: p.art_9 },
    { id: 'askVerification', by: 'deputy', daysBefore: 15, provision: p.art_9 },
    { id: 'askClarification', by: 'deputy', daysBefore: 10, provision: p.art_9 },
    { id: 'castBallots', by: 'deputy', provision: p.unplaced__session },
    { id: 'announceCount', by: 'countingCommittee', provision: p.unplaced__session },
    { id: 'adoptResolution', by: plenary, provision: p.unplaced__session },
  ],
  quorum: sessionQuorum('nq85.quorum', p.unplaced__quorum),
  ballot: ballotPerPerson(p.unplaced__ballot, p.unplaced__otherFaults),

  motionGrounds: motionGrounds(
    'nq85',
    {
      deputies: p.unplaced__motions,
      councilDeputies: p.unplaced__motions,
      front: p.unplaced__motions,
      lowBand: p.unplaced__motions,
      councilLowBand: p.unplaced__motions,
    },
    endedIn('twoThirdsLow'),
  ),

  // Sử dụng kết quả: trên tổng số đại biểu
  use: {
    decidedBy: plenary,
    ladder: {
      rungs: [
        {
          when: [lowShare('nq85.twoThirdsLow', p.art_17__lowest, atLeast(twoThirds), totalMembers)],
          leadsTo: { outcome: 'twoThirdsLow' },
        },
        {
          when: [
            lowShare('nq85.aboveHalfLow', p.art_17__low, moreThan(half), totalMembers),
            lowShare('nq85.belowTwoThirdsLow', p.art_17__low, lessThan(twoThirds), totalMembers),
          ],
          leadsTo: { outcome: 'aboveHalfLow' },
        },
      ],
      otherwise: { outcome: 'none' },
    },
    measures: {
      none: [],
      aboveHalfLow: [
        { kind: 'mayResign', modality: 'permitted', by: 'pollSubject', provision: p.art_17__low },
      ],
      twoThirdsLow: [
        { kind: 'confidenceMotion', modality: 'mandatory', by: standingBody, provision: p.art_17__lowest },
      ],
    },
  },
  motion: {
    decidedBy: plenary,
    ladder: motionLadder('nq85.noConfidence', p.art_17__motion, totalMembers),
    measures: {
      noConfidenceCarried: [
        {
          kind: 'mayResign',
          modality: 'permitted',
          by: 'pollSubject',
          provision: p.art_17__motion,
          onlyIf: { reading: 'state.resignAfterMotion', is: 'yes' },
        },
        {
          kind: 'submitDismissal',
          modality: 'mandatory',
          by: 'nominator',
          condition: 'ifNotResigned',
          provision: p.art_17__motion,
        },
      ],
      notCarried: [
        {
          kind: 'staysInOffice',
          modality: 'permitted',
          by: 'pollSubject',
          provision: p.art_17__motion,
          evidence: 'derived',
          onlyIf: { reading: 'state.motionFailed', is: 'stays' },
        },
      ],
    },
  },
};
