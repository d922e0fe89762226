import { type Provision, provisionsOf } from '../../../law/index.js';
import { atLeast, type Bar, half, moreThan, percent, twoThirds } from '../../../quantity/index.js';
import type { BallotRule, BallotText, ProcedureStep } from './ballots.js';

const p = provisionsOf('nd-170-2025', {
  art_33__para_2: {
    evidence: 'readInOneSource',
    vi: 'Mỗi hội nghị phải có ít nhất 2/3 số người được triệu tập; tỷ lệ phiếu tính trên tổng số người được triệu tập.',
    en: 'Each meeting needs at least two thirds of the persons summoned; shares are of all persons summoned.',
  },
  art_33__para_2__namingSteps: {
    evidence: 'readInOneSource',
    vi: 'Bước 2, bước 3: mỗi người giới thiệu một người cho một chức vụ; người cao nhất đạt trên 50 % được lựa chọn; không ai đạt trên 50 % thì chọn những người có từ 30 % trở lên; không ai đạt 30 % thì dừng, báo cáo. Người khác với kết quả bước 2 phải đạt ít nhất 2/3 tổng số thành viên tập thể lãnh đạo.',
    en: 'Steps 2, 3: each names one person for a post; the highest above 50 % is chosen; none above 50 %, all with 30 % or more go on; none with 30 %, stop and report. Somebody other than the result of step 2 needs at least two thirds of all members of the collective.',
  },
  art_33__para_2__opinion: {
    evidence: 'readInOneSource',
    vi: 'Bước 4: hội nghị cán bộ chủ chốt lấy ý kiến bằng phiếu kín, có thể ký tên hoặc không ký tên; không công bố.',
    en: 'Step 4: opinion ballot of the key-cadre conference, signed or not; not made public.',
  },
  art_33__para_2__final: {
    evidence: 'readInOneSource',
    vi: 'Bước 5: người cao nhất đạt trên 50 % được lựa chọn; hai người cùng đạt 50 % thì người đứng đầu lựa chọn, báo cáo đầy đủ các ý kiến.',
    en: 'Step 5: the highest above 50 % is chosen; of two at 50 % each the head chooses and reports all views.',
  },
  art_33__para_3: {
    evidence: 'readInSeveralSources',
    vi: 'Nguồn từ nơi khác: tập thể lãnh đạo nơi đang công tác bỏ phiếu, trên 50 % số người được triệu tập; đúng 50 % do người đứng đầu quyết định.',
    en: 'Outside source: ballot of the collective where the person works, more than 50 % of those summoned; at exactly 50 % the head decides.',
  },
  art_39__para_5: {
    evidence: 'readInOneSource',
    vi: 'Bổ nhiệm lại: hội nghị cán bộ chủ chốt trên 50 % số người được triệu tập; đúng 50 % do người đứng đầu quyết định; dưới 50 % báo cáo.',
    en: 'Re-appointment: key-cadre conference, more than 50 % of those summoned; at exactly 50 % the head decides; below, report.',
  },
  art_39__para_5__collective: {
    evidence: 'readInOneSource',
    vi: 'Tập thể lãnh đạo: trên 50 %; đúng 50 % do người đứng đầu quyết định hoặc trình; dưới 50 % báo cáo.',
    en: 'Leadership collective: more than 50 %; at exactly 50 % the head decides or submits; below, report.',
  },
  art_40__para_3: {
    evidence: 'readInOneSource',
    vi: 'Kéo dài thời gian giữ chức vụ: trên 50 % tổng số thành viên tập thể lãnh đạo; đúng 50 % do người đứng đầu quyết định, báo cáo ý kiến khác.',
    en: 'Extension of tenure: more than 50 % of all members of the collective; at exactly 50 % the head decides and reports the other views.',
  },
});

const quorum = atLeast(twoThirds);
const overHalf = moreThan(half);
/** Met together with "not more": exactly half. */
const exactlyHalf: Bar = atLeast(half);

/** The naming steps, the opinion and the last step. Another decree with the same scheme cites its own place. */
export const fiveStepBallots = (
  naming: Provision,
  opinion: Provision,
  final: Provision,
): readonly BallotRule[] => {
  const step = { kind: 'naming', provision: naming, quorum, chosen: overHalf } as const;
  const carried = atLeast(percent(30));
  return [
    { ...step, id: 'extendedCollective', carried, published: false },
    { ...step, id: 'collective', carried, newcomer: atLeast(twoThirds), published: true },
    { kind: 'opinion', id: 'keyCadreConference', provision: opinion, quorum, published: false },
    {
      ...step,
      id: 'finalCollective',
      provision: final,
      tieAt: exactlyHalf,
      carried,
      carriedOnlyIf: { reading: 'appointment.finalTie', is: 'asSecondStep' },
    },
  ];
};

const even = { passes: overHalf, evenAt: exactlyHalf, evenDecidedBy: 'head' } as const;
const collective = { vi: 'tập thể lãnh đạo', en: 'leadership collective' };
const leaders = { vi: 'người đứng đầu và cấp phó', en: 'the head and deputies' };

/** Table F1: the five steps for a local candidate. */
export const fiveSteps = (provision: Provision): readonly ProcedureStep[] => [
  {
    step: 1,
    body: { vi: `${collective.vi} (lần 1)`, en: `${collective.en} (first time)` },
    sits: leaders,
    decides: {
      vi: 'thống nhất cơ cấu, tiêu chuẩn; rà soát người trong quy hoạch, lập danh sách đủ điều kiện',
      en: 'structure and standards; reviews all who are planned and approves the eligible list',
    },
    provision,
  },
  {
    step: 2,
    body: { vi: `${collective.vi} mở rộng`, en: `extended ${collective.en}` },
    sits: {
      vi: 'như bước 1, ban thường vụ (đảng ủy ở cơ sở) cùng cấp, người đứng đầu đơn vị trực thuộc',
      en: 'step 1, the standing committee (at a grassroots organisation the committee) of the same level, heads of subordinate units',
    },
    decides: {
      vi: 'giới thiệu bằng phiếu kín, mỗi người một người cho một chức vụ',
      en: 'names by secret ballot, one person a post',
    },
    ballot: 'extendedCollective',
    provision,
  },
  {
    step: 3,
    body: { vi: `${collective.vi} (lần 2)`, en: `${collective.en} (second time)` },
    sits: leaders,
    decides: {
      vi: 'giới thiệu từ kết quả bước 2 hoặc người khác đủ điều kiện',
      en: 'names from the result of step 2 or another eligible person',
    },
    ballot: 'collective',
    provision,
  },
  {
    step: 4,
    body: { vi: 'hội nghị cán bộ chủ chốt', en: 'key-cadre conference' },
    sits: {
      vi: 'như bước 2, người đứng đầu tổ chức chính trị - xã hội, cấp phó đơn vị trực thuộc; toàn thể công chức khi dưới 30 người hoặc không có đơn vị trực thuộc',
      en: 'step 2, heads of socio-political organisations, deputy heads of units; all civil servants where fewer than 30 persons or no units',
    },
    decides: { vi: 'lấy ý kiến, không có ngưỡng', en: 'an opinion, no threshold' },
    ballot: 'keyCadreConference',
    provision,
  },
  {
    step: 5,
    body: { vi: `${collective.vi} (lần 3)`, en: `${collective.en} (third time)` },
    sits: leaders,
    decides: {
      vi: 'biểu quyết sau khi có ý kiến bằng văn bản của cấp ủy',
      en: 'votes after the written opinion of the Party committee',
    },
    ballot: 'finalCollective',
    provision,
  },
];

/** 170/2025/NĐ-CP Điều 33, 39, 40. */
export const nd170Ballots: BallotText = {
  id: 'nd-170-2025',
  instrument: { id: 'nd-170-2025' },
  provisions: p,
  ballots: [
    ...fiveStepBallots(p.art_33__para_2__namingSteps, p.art_33__para_2__opinion, p.art_33__para_2__final),
    {
      kind: 'approving',
      id: 'outsideCollective',
      provision: p.art_33__para_3,
      of: 'convened',
      ...even,
      otherwise: 'failed',
    },
    {
      kind: 'approving',
      id: 'reappointmentConference',
      provision: p.art_39__para_5,
      of: 'convened',
      ...even,
      otherwise: 'report',
    },
    {
      kind: 'approving',
      id: 'reappointmentCollective',
      provision: p.art_39__para_5__collective,
      of: 'totalMembers',
      ...even,
      otherwise: 'report',
    },
    {
      kind: 'approving',
      id: 'tenureExtension',
      provision: p.art_40__para_3,
      of: 'totalMembers',
      ...even,
      otherwise: 'failed',
    },
  ],
  steps: fiveSteps(p.art_33__para_2),
};
