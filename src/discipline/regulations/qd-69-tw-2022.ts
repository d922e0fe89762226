import { type Instrument, provisionsOf } from '../../law/index.js';
import { charter, partyForms } from './dieu-le-dang-2011.js';
import type { DisciplineText, EffectRule, LimitationRule } from './regulation.js';
import { unread } from './unread.js';

export const qd69Instrument: Instrument = {
  id: 'qd-69-tw-2022',
  kind: 'regulation',
  number: '69-QĐ/TW',
  title: {
    vi: 'Quy định về kỷ luật tổ chức đảng, đảng viên vi phạm',
    en: 'Regulation on disciplining Party organisations and members',
  },
  issuer: 'politburo',
  signedOn: '2022-07-06',
  inForceFrom: '2022-07-06',
  evidence: 'readInSeveralSources',
  remark: {
    vi: 'Thay thế Quy định 07-QĐi/TW (2018), 102-QĐ/TW (2017); được sửa đổi bởi Quy định 264-QĐ/TW (14/02/2025), chưa đọc được.',
    en: 'Replaces Regulations 07-QĐi/TW (2018) and 102-QĐ/TW (2017); amended by 264-QĐ/TW (14/02/2025), which could not be read.',
  },
};

export const qd69Provisions = provisionsOf('qd-69-tw-2022', {
  art_2__para_5: {
    evidence: 'readInSeveralSources',
    vi: 'Quyết định kỷ luật đảng (trừ khai trừ, giải tán) hết hiệu lực sau 12 tháng kể từ ngày công bố, hoặc từ quyết định giải quyết khiếu nại, nếu không khiếu nại, không tái phạm, không vi phạm mới.',
    en: 'A Party disciplinary decision (expulsion and dissolution excepted) ends 12 months after publication, or after the decision on a complaint, if there is no complaint, relapse or new violation.',
  },
  art_2__para_13: {
    evidence: 'readInOneSource',
    vi: 'Đảng viên đang trong thời gian thi hành kỷ luật: không điều động, luân chuyển, bổ nhiệm, thăng quân hàm, phong tặng danh hiệu.',
    en: 'While a Party disciplinary decision runs: no transfer, rotation, appointment, military promotion, titles.',
  },
  art_4__para_2__organisation: {
    evidence: 'readInOneSource',
    vi: 'Thời hiệu đối với tổ chức đảng: 5 năm (khiển trách), 10 năm (cảnh cáo); không áp dụng thời hiệu: giải tán, vi phạm về chính trị nội bộ, xâm hại lợi ích quốc gia.',
    en: 'Limitation for an organisation: 5 years (reprimand), 10 years (warning); none for dissolution, internal political protection, harm to national interest.',
  },
  art_4__para_2__member: {
    evidence: 'readInOneSource',
    vi: 'Thời hiệu đối với đảng viên: 5 năm (khiển trách), 10 năm (cảnh cáo, cách chức); không áp dụng thời hiệu: khai trừ, chính trị nội bộ, lợi ích quốc gia về quốc phòng, an ninh, đối ngoại, văn bằng, chứng chỉ giả hoặc không hợp pháp.',
    en: 'Limitation for a member: 5 years (reprimand), 10 years (warning, removal); none for expulsion, internal political protection, national interest in defence, security and foreign affairs, false or unlawful diplomas.',
  },
  art_4__restart: {
    evidence: 'readInSiblingText',
    vi: 'Có vi phạm mới: thời hiệu của vi phạm cũ tính lại; đọc ở Quy định 07-QĐi/TW năm 2018.',
    en: 'A new violation starts the clock of the old one anew; read in Regulation 07-QĐi/TW of 2018.',
  },
  art_7: { ...charter.art_35 },
});
const p = qd69Provisions;

/** Điều 2 khoản 5. */
export const partyEffect: EffectRule = {
  provision: p.art_2__para_5,
  months: 12,
  endless: ['expulsion', 'dissolution'],
  prolongedBy: ['complaint', 'relapse', 'newViolation'],
};

const member: LimitationRule = {
  provision: p.art_4__para_2__member,
  months: { reprimand: 60, warning: 120, removalFromOffice: 120 },
  never: ['expulsion'],
  grounds: ['internalPolitics', 'nationalInterest', 'falseDiploma'],
  restart: p.art_4__restart,
};

/** 69-QĐ/TW. What 264-QĐ/TW (2025) changed in it could not be read. */
export const qd69: DisciplineText = {
  id: 'qd-69-tw-2022',
  instrument: qd69Instrument,
  provisions: [p],
  forms: { provision: p.art_7, forms: partyForms },
  effect: partyEffect,
  relapseNamed: p.art_2__para_5,
  limitation: {
    member,
    probationaryMember: member,
    organisation: {
      provision: p.art_4__para_2__organisation,
      months: { reprimand: 60, warning: 120 },
      never: ['dissolution'],
      grounds: ['internalPolitics', 'nationalInterest'],
      restart: p.art_4__restart,
    },
  },
  ...unread(
    { vi: 'Quy định 69-QĐ/TW', en: 'Regulation 69-QĐ/TW' },
    'relapse',
    'severalActs',
    'whileServing',
    'matching',
    'handling',
    'proposal',
    'procedure',
    'by',
  ),
};
