import { provisionsOf } from '../../law/index.js';
import type { DisciplineText, FormsRule } from './regulation.js';
import { unread } from './unread.js';

export const charter = provisionsOf('dieu-le-dang-2011', {
  art_35: {
    evidence: 'readInSeveralSources',
    vi: 'Hình thức kỷ luật: tổ chức đảng: khiển trách, cảnh cáo, giải tán; đảng viên chính thức: khiển trách, cảnh cáo, cách chức, khai trừ; đảng viên dự bị: khiển trách, cảnh cáo.',
    en: 'Forms: of an organisation reprimand, warning, dissolution; of a full member reprimand, warning, removal from office, expulsion; of a member on probation reprimand, warning.',
  },
  art_39__para_7: {
    evidence: 'readInOneSource',
    vi: 'Không đồng ý với quyết định kỷ luật: khiếu nại trong vòng một tháng kể từ ngày công bố quyết định.',
    en: 'A complaint against a disciplinary decision is made within one month of its announcement.',
  },
  art_39__para_8: {
    evidence: 'readInOneSource',
    vi: 'Giải quyết khiếu nại: không quá ba tháng đối với cấp tỉnh và cấp dưới, không quá sáu tháng đối với cấp Trung ương, kể từ ngày nhận khiếu nại.',
    en: 'Complaints are answered within three months of receipt at province level and below, six months at the centre.',
  },
});

/** The forms of the Party, which the regulations under the Statutes repeat. */
export const partyForms: FormsRule['forms'] = {
  organisation: ['reprimand', 'warning', 'dissolution'],
  member: ['reprimand', 'warning', 'removalFromOffice', 'expulsion'],
  probationaryMember: ['reprimand', 'warning'],
};

/** Điều lệ Đảng (2011): forms, complaints. */
export const dieuLe: DisciplineText = {
  id: 'dieu-le-dang-2011',
  instrument: { id: 'dieu-le-dang-2011' },
  provisions: [charter],
  forms: { provision: charter.art_35, forms: partyForms },
  ...unread(
    { vi: 'Các quy định của Đảng trước Quy định 69-QĐ/TW', en: 'The Party rules before Regulation 69-QĐ/TW' },
    'effect',
    'limitation',
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
