import { type Instrument, provisionsOf } from '../../law/index.js';
import { atMost, half, moreThan, twoThirds } from '../../quantity/index.js';
import { textSilent } from '../../reasoning/index.js';
import { lowTheYearBefore, pollEnded, resigned, totalMembers } from '../facts.js';
import { holdsListedTitle, newcomer, onRetirementLeaveNotice } from '../holder-facts.js';
import { isNot, isSo, lowShare } from './parts.js';
import type { ConfidenceRegulation } from './regulation.js';
import {
  ballotPerPerson,
  deputiesVote,
  endedIn,
  motionGrounds,
  plenary,
  sessionQuorum,
  standingBody,
} from './state-parts.js';

const instrument: Instrument = {
  id: 'nq-35-2012-qh13',
  kind: 'resolution',
  number: '35/2012/QH13',
  title: {
    vi: 'Nghị quyết về việc lấy phiếu tín nhiệm, bỏ phiếu tín nhiệm đối với người giữ chức vụ do Quốc hội, Hội đồng nhân dân bầu hoặc phê chuẩn',
    en: 'Resolution on the collection and casting of votes of confidence for holders of positions elected or approved by the National Assembly and People’s Councils',
  },
  issuer: 'nationalAssembly',
  signedOn: '2012-11-21',
  inForceFrom: '2013-02-01',
  inForceTo: '2015-06-30',
  evidence: 'readInSeveralSources',
};

const p = provisionsOf('nq-35-2012-qh13', {
  unplaced__subjects: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Quốc hội, Hội đồng nhân dân các cấp lấy phiếu tín nhiệm hằng năm đối với người giữ chức vụ do mình bầu hoặc phê chuẩn; Hội đồng nhân dân tại kỳ họp đầu năm; người giữ nhiều chức vụ lấy phiếu một lần.',
    en: 'The Assembly and councils of all levels poll yearly the holders they elected or approved, councils at the first session of the year; a person with several offices is polled once.',
  },
  unplaced__newcomers: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Không lấy phiếu đối với người mới được bầu, phê chuẩn trong năm (hoặc dưới một năm: các nguồn khác nhau).',
    en: 'Not polled: those newly elected or approved in the year (or in office less than a year: publications differ).',
  },
  unplaced__low: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Quá nửa tổng số đại biểu đánh giá tín nhiệm thấp: có thể xin từ chức; hai năm liên tiếp: trình bỏ phiếu tín nhiệm.',
    en: 'More than half of all deputies low: may ask to resign; two years running: a vote of confidence is submitted.',
  },
  unplaced__lowest: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Trên 2/3 tổng số đại biểu đánh giá tín nhiệm thấp: trình bỏ phiếu tín nhiệm.',
    en: 'More than two thirds of all deputies low: a vote of confidence is submitted.',
  },
  unplaced__motions: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Bỏ phiếu tín nhiệm khi ít nhất 20 % tổng số đại biểu Quốc hội, 1/3 tổng số đại biểu Hội đồng nhân dân kiến nghị bằng văn bản, hoặc Mặt trận Tổ quốc cùng cấp kiến nghị.',
    en: 'A motion is held on a written petition of at least 20 % of all deputies of the Assembly, one third of a council’s, or of the Front of the same level.',
  },
  art_13: {
    evidence: 'readInOneSource',
    vi: 'Trình tự bỏ phiếu tín nhiệm tại Hội đồng nhân dân: Thường trực trình, người được bỏ phiếu phát biểu, thảo luận, Ban kiểm phiếu, bỏ phiếu, công bố.',
    en: 'Order of a motion in a council: submission, the person speaks, discussion, counting committee, ballot, announcement.',
  },
  unplaced__ballot: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Phiếu không hợp lệ (quy định kiểm phiếu của Quốc hội năm 2013): không do Ban kiểm phiếu phát ra, không có dấu của Quốc hội, lỗi đánh dấu đối với từng người.',
    en: 'Invalid (the Assembly’s counting rule of 2013): not issued by the counting committee, without the Assembly’s stamp, a fault in marking for each person.',
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

/** 35/2012/QH13: yearly confidence votes, 2013 to mid-2015; every share is of all deputies, the upper bar is strict. */
export const nq35: ConfidenceRegulation = {
  instrument,
  provisions: p,
  severalOffices: { polledFor: 'allOffices', provision: p.unplaced__subjects },
  eligibility: {
    vetoes: [
      {
        when: [isNot('nq35.scope', p.unplaced__subjects, holdsListedTitle)],
        leadsTo: { outcome: 'outOfScope' },
      },
    ],
    rungs: [
      {
        when: [isSo('nq35.exempt.newcomer', p.unplaced__newcomers, newcomer)],
        leadsTo: { outcome: 'newInYear' },
      },
      {
        when: [isSo('nq35.retirementLeaveNotice', p.unplaced__newcomers, onRetirementLeaveNotice)],
        leadsTo: { silent: true, among: ['retirementLeaveNotice', 'subject'] },
      },
    ],
    otherwise: { outcome: 'subject' },
  },
  electorates: deputiesVote(p.unplaced__subjects),
  criteria: textSilent({
    vi: 'Chưa đọc được căn cứ lấy phiếu theo Nghị quyết 35/2012/QH13.',
    en: 'The bases of judgement of Resolution 35/2012/QH13 could not be read.',
  }),
  round: { every: 'year', provision: p.unplaced__subjects },
  steps: textSilent({
    vi: 'Chưa đọc được các thời hạn chuẩn bị theo Nghị quyết 35/2012/QH13.',
    en: 'The deadlines of preparation of Resolution 35/2012/QH13 could not be read.',
  }),
  quorum: sessionQuorum('nq35.quorum', p.unplaced__quorum),
  ballot: ballotPerPerson(p.unplaced__ballot, p.unplaced__otherFaults),
  use: {
    decidedBy: plenary,
    ladder: {
      rungs: [
        {
          when: [lowShare('nq35.twoThirdsLow', p.unplaced__lowest, moreThan(twoThirds), totalMembers)],
          leadsTo: { outcome: 'twoThirdsLow' },
        },
        {
          when: [
            lowShare('nq35.aboveHalfLow', p.unplaced__low, moreThan(half), totalMembers),
            lowShare('nq35.upToTwoThirdsLow', p.unplaced__low, atMost(twoThirds), totalMembers),
          ],
          leadsTo: { outcome: 'aboveHalfLow' },
        },
      ],
      otherwise: { outcome: 'none' },
    },
    measures: {
      none: [],
      aboveHalfLow: [
        { kind: 'mayResign', modality: 'permitted', by: 'pollSubject', provision: p.unplaced__low },
        {
          kind: 'confidenceMotion',
          modality: 'mandatory',
          by: standingBody,
          condition: 'ifTwoYearsRunning',
          when: isSo('nq35.twoYearsRunning', p.unplaced__low, lowTheYearBefore),
          provision: p.unplaced__low,
        },
      ],
      twoThirdsLow: [
        { kind: 'confidenceMotion', modality: 'mandatory', by: standingBody, provision: p.unplaced__lowest },
      ],
    },
  },
  motionGrounds: motionGrounds(
    'nq35',
    {
      deputies: p.unplaced__motions,
      councilDeputies: p.unplaced__motions,
      front: p.unplaced__motions,
      lowBand: p.unplaced__lowest,
      councilLowBand: p.unplaced__lowest,
    },
    (id, provision) => [
      ...endedIn('twoThirdsLow')(id, provision),
      {
        when: [
          isSo(`${id}.aboveHalfThisYear`, p.unplaced__low, pollEnded('aboveHalfLow')),
          isSo(`${id}.lowTheYearBefore`, p.unplaced__low, lowTheYearBefore),
          isNot(`${id}.notResignedSince`, p.unplaced__low, resigned),
        ],
        leadsTo: { outcome: 'open' },
      },
    ],
  ),
  motion: textSilent({
    vi: 'Chưa đọc được mức và hệ quả bỏ phiếu tín nhiệm theo Nghị quyết 35/2012/QH13; có thể như Nghị quyết 85/2014/QH13.',
    en: 'The bar and consequences of a motion under Resolution 35/2012/QH13 could not be read; probably as under 85/2014/QH13.',
  }),
};
