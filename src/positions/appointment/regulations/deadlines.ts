import type { Deadline, IsoDate } from '../../../calendar/index.js';
import { l10Openness as openness, type Provision, provisionsOf } from '../../../law/index.js';
import type { ReadingIs } from '../../../reasoning/index.js';

/** The acts a limit of time is counted from. */
export const anchors = [
  'policyRequestReceived',
  'policyConsent',
  'planFileComplete',
  'planReview',
  'secondReviewApproved',
  'decision',
  'publication',
  'file',
] as const;
export type Anchor = (typeof anchors)[number];

/** One limit of time: from which act, how long, and whether it names the last lawful day or the first. */
export interface DeadlineRule {
  readonly id: string;
  readonly provision: Provision;
  readonly from: IsoDate;
  readonly anchor: Anchor;
  readonly deadline: Deadline;
  /** The same where an extension was granted. */
  readonly extended?: Deadline;
  readonly names: 'latest' | 'earliest';
  readonly onlyIf?: ReadingIs;
}

const decree = provisionsOf('nd-170-2025', {
  art_33__para_1__point_b: {
    evidence: 'readInOneSource',
    vi: 'Cấp có thẩm quyền cho ý kiến về chủ trương trong 15 ngày làm việc kể từ ngày nhận được tờ trình.',
    en: 'The competent level answers on the policy within 15 working days of receipt.',
  },
  art_33__para_1__point_c: {
    evidence: 'readInOneSource',
    vi: 'Hoàn thành quy trình nhân sự trong 30 ngày làm việc kể từ ngày có văn bản đồng ý; quá thời hạn phải báo cáo.',
    en: 'The personnel procedure is finished within 30 working days of the written consent, else reported.',
  },
  art_35: {
    evidence: 'readInOneSource',
    vi: 'Giấy khám sức khỏe, ảnh trong hồ sơ không quá 06 tháng.',
    en: 'Health certificate and photo in the file are at most 6 months old.',
  },
});

const party = provisionsOf('qd-377-tw-2025', {
  art_23: {
    evidence: 'readInOneSource',
    vi: 'Phê duyệt quy hoạch trong 30 ngày làm việc kể từ ngày nhận đủ hồ sơ, kéo dài thêm không quá 15 ngày làm việc.',
    en: 'A plan is approved within 30 working days of a complete file, extended by at most 15 working days more.',
  },
});

const guide = provisionsOf('hd-45-btctw-2025', {
  'point_II.4': {
    evidence: 'readInOneSource',
    vi: 'Rà soát quy hoạch trong quý I, báo cáo cấp trên trực tiếp chậm nhất trong tháng 6; rà soát lần hai trong năm báo cáo ít nhất sau 30 ngày kể từ ngày phê duyệt.',
    en: 'Plans are reviewed in the first quarter and reported to the level above by June; a second review of the year is reported at least after 30 days from approval.',
  },
});

/** Publication inside the body binds other decisions on cadres too. */
export { openness as l10Openness };

const forward = (unit: 'workingDays' | 'days', n: number): Deadline => ({ direction: 'forward', unit, n });
const secondReview = {
  id: 'secondReviewReport',
  provision: guide['point_II.4'],
  from: '2025-11-21',
  anchor: 'secondReviewApproved',
  deadline: forward('days', 30),
} as const;

/** The limits of time of appointment and planning. */
export const deadlineRules: readonly DeadlineRule[] = [
  {
    id: 'policyAnswer',
    provision: decree.art_33__para_1__point_b,
    from: '2025-07-01',
    anchor: 'policyRequestReceived',
    deadline: forward('workingDays', 15),
    names: 'latest',
  },
  {
    id: 'procedureEnd',
    provision: decree.art_33__para_1__point_c,
    from: '2025-07-01',
    anchor: 'policyConsent',
    deadline: forward('workingDays', 30),
    names: 'latest',
  },
  {
    id: 'planApproval',
    provision: party.art_23,
    from: '2025-10-08',
    anchor: 'planFileComplete',
    deadline: forward('workingDays', 30),
    extended: { direction: 'forward', unit: 'workingDays', n: 30, extension: { n: 15, kind: 'added' } },
    names: 'latest',
  },
  {
    id: 'planReport',
    provision: guide['point_II.4'],
    from: '2025-11-21',
    anchor: 'planReview',
    deadline: { direction: 'beforeDate', month: 7, day: 1 },
    names: 'latest',
  },
  { ...secondReview, names: 'earliest', onlyIf: { reading: 'planning.secondReview', is: 'notBefore' } },
  { ...secondReview, names: 'latest', onlyIf: { reading: 'planning.secondReview', is: 'within' } },
  {
    id: 'publication',
    provision: openness.art_47__para_2,
    from: '2023-07-01',
    anchor: 'decision',
    deadline: forward('workingDays', 5),
    names: 'latest',
  },
  {
    id: 'displayEnds',
    provision: openness.art_48,
    from: '2023-07-01',
    anchor: 'publication',
    deadline: forward('days', 20),
    names: 'earliest',
  },
  {
    id: 'healthCertificate',
    provision: decree.art_35,
    from: '2025-07-01',
    anchor: 'file',
    deadline: { direction: 'backward', unit: 'months', n: 6 },
    names: 'earliest',
  },
];

/** The tables of provisions these limits cite. */
export const deadlineProvisions = [decree, party, guide, openness];
