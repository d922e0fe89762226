import { type Instrument, provisionsOf } from '../../law/index.js';
import { publicEmployeeForms } from './nd-112-2020.js';
import { bodyLadder } from './parts.js';
import type { DisciplineText, LimitationRule } from './regulation.js';
import { unread } from './unread.js';

export const nd234Instrument: Instrument = {
  id: 'nd-234-2026',
  kind: 'decree',
  number: '234/2026/NĐ-CP',
  title: { vi: 'Nghị định về xử lý kỷ luật viên chức', en: 'Decree on disciplining public employees' },
  issuer: 'government',
  inForceFrom: '2026-07-01',
  evidence: 'readInOneSource',
};

export const nd234Provisions = provisionsOf('nd-234-2026', {
  art_2__para_3: {
    evidence: 'readInSeveralSources',
    vi: 'Đang thi hành kỷ luật mà có vi phạm mới: nhẹ hơn hoặc bằng thì nặng hơn một mức so với hình thức đang thi hành; nặng hơn thì nặng hơn một mức so với hình thức áp dụng cho vi phạm mới.',
    en: 'A new act while a decision runs: if lighter or equal, one step above the running form; if heavier, one step above the form of the new act.',
  },
  art_2__para_6: {
    evidence: 'readInSeveralSources',
    vi: 'Đã kỷ luật đảng: trong 30 ngày từ ngày công bố phải xem xét kỷ luật hành chính, bảo đảm tương xứng; thay đổi hình thức đảng thì thay đổi hình thức hành chính, thời gian đã thi hành được trừ; hủy bỏ thì hủy bỏ.',
    en: 'After Party discipline: within 30 days of its announcement the State procedure, forms matching; the Party form changed, the State form changes, time served deducted; annulled, annulled.',
  },
  art_2__para_6__removal: {
    evidence: 'readInOneSource',
    vi: 'Viên chức không giữ chức vụ quản lý bị cách chức về đảng: cảnh cáo.',
    en: 'A public employee without a managing post removed from a Party office: a warning.',
  },
  art_2__para_8: {
    evidence: 'readInSeveralSources',
    vi: 'Tái phạm: vi phạm lại cùng hành vi trong 12 tháng kể từ ngày quyết định kỷ luật có hiệu lực.',
    en: 'A relapse: the same act again within 12 months of the decision taking effect.',
  },
  art_2__para_9: {
    evidence: 'readInSeveralSources',
    vi: 'Quyết định kỷ luật có hiệu lực 12 tháng, tính từ hiệu lực của quyết định kỷ luật đảng nếu có, hết hạn đương nhiên chấm dứt; có quyết định mới thì quyết định cũ chấm dứt; buộc thôi việc có hiệu lực từ ngày ký.',
    en: 'A decision runs 12 months, from the effect of the Party decision where there is one, and then lapses; a new decision ends the old one; forced termination takes effect on signing.',
  },
  art_2__para_10: {
    evidence: 'readInOneSource',
    vi: 'Vi phạm ở nơi công tác cũ: nơi công tác mới xử lý kỷ luật theo vị trí hiện tại; kết quả xếp loại tính ở nơi công tác cũ.',
    en: 'An act at the old body: the new body disciplines, by the present post; the rating is counted at the old body.',
  },
  art_5__limitation: {
    evidence: 'readInOneSource',
    vi: 'Thời hiệu: 5 năm (khiển trách), 10 năm (hình thức khác) đến ngày có thông báo bằng văn bản; không áp dụng thời hiệu: đảng viên vi phạm đến mức khai trừ, chính trị nội bộ, lợi ích quốc gia, văn bằng giả.',
    en: 'Limitation: 5 years (reprimand), 10 years (others), to the written notice; none for a member at the level of expulsion, internal political protection, national interest, false diplomas.',
  },
  art_5__restart: {
    evidence: 'readInOneSource',
    vi: 'Có hành vi vi phạm mới: thời hiệu của hành vi cũ tính lại.',
    en: 'A new act starts the clock of the old one anew.',
  },
  art_5__time: {
    evidence: 'readInOneSource',
    vi: 'Thời hạn xử lý: không quá 90 ngày, phức tạp không quá 150 ngày.',
    en: 'Handling: at most 90 days, complex 150.',
  },
  art_7__para_1: { ...publicEmployeeForms.provision },
  art_24__para_1: {
    evidence: 'readInOneSource',
    vi: 'Đã xử lý trước ngày có hiệu lực: theo quy định cũ; vi phạm trước, xử lý sau: theo Nghị định này hoặc quy định cũ nếu nhẹ hơn; việc đang xử lý ngày 01/07/2026 tiếp tục theo Nghị định 112/2020/NĐ-CP.',
    en: 'Handled before the start date: the old law; act before, handling after: this decree, or the old law if milder; cases in hand on 01/07/2026 finish under Decree 112/2020.',
  },
});
const p = nd234Provisions;

const limitation: LimitationRule = {
  provision: p.art_5__limitation,
  months: { reprimand: 60, warning: 120, removalFromOffice: 120, forcedTermination: 120 },
  never: [],
  grounds: ['expulsionLevel', 'internalPolitics', 'nationalInterest', 'falseDiploma'],
  restart: p.art_5__restart,
  untilNotice: true,
};
const sameName = { reprimand: 'reprimand', warning: 'warning' } as const;

/** 234/2026/NĐ-CP. */
export const nd234: DisciplineText = {
  id: 'nd-234-2026',
  instrument: nd234Instrument,
  provisions: [p],
  forms: { ...publicEmployeeForms, provision: p.art_7__para_1 },
  effect: {
    provision: p.art_2__para_9,
    months: 12,
    endless: ['forcedTermination'],
    fromPartyDecision: true,
    endedByNewDecision: p.art_2__para_9,
    changed: p.art_2__para_6,
  },
  limitation: { leader: limitation, nonLeader: limitation },
  relapse: { provision: p.art_2__para_8, months: 12, later: 'firstTime' },
  whileServing: { provision: p.art_2__para_3 },
  olderActs: { before: '2026-07-01', provision: p.art_24__para_1 },
  matching: {
    provision: p.art_2__para_6,
    forms: {
      leader: { ...sameName, removalFromOffice: 'removalFromOffice' },
      nonLeader: { ...sameName, removalFromOffice: 'warning' },
    },
    elsewhere: { of: 'nonLeader', form: 'removalFromOffice', provision: p.art_2__para_6__removal },
  },
  by: bodyLadder(p.art_2__para_10, { silent: true, among: ['presentBody', 'hostBody', 'sendingBody'] }),
  ...unread(
    { vi: 'Nghị định 234/2026/NĐ-CP', en: 'Decree 234/2026' },
    'severalActs',
    'handling',
    'proposal',
    'procedure',
  ),
};
