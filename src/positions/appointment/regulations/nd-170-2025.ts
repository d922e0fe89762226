import { stateEffect } from '../../../discipline/index.js';
import { type Instrument, provisionsOf } from '../../../law/index.js';
import {
  type CaseText,
  fullTermLeft,
  must,
  mustNot,
  notLeftBy,
  notRemovedForCorruption,
  planned,
} from './parts.js';

/** Luật Cán bộ, công chức 2025. */
export const l80: Instrument = {
  id: 'l-80-2025-qh15',
  kind: 'law',
  number: '80/2025/QH15',
  title: { vi: 'Luật Cán bộ, công chức', en: 'Law on Cadres and Civil Servants' },
  issuer: 'nationalAssembly',
  signedOn: '2025-06-24',
  inForceFrom: '2025-07-01',
  replaces: ['l-22-2008-qh12'],
  evidence: 'readInSeveralSources',
};

const law = provisionsOf(l80.id, {
  art_38__para_2: {
    evidence: 'readInOneSource',
    vi: 'Đang bị xem xét kỷ luật, điều tra, truy tố, xét xử: không ứng cử, đề cử, bổ nhiệm, điều động, luân chuyển, biệt phái, đào tạo.',
    en: 'During disciplinary handling, investigation, prosecution or trial: no candidacy, nomination, appointment, transfer, rotation, secondment, training.',
  },
  art_38__para_3: {
    evidence: 'readInOneSource',
    vi: 'Bị cách chức do tham nhũng: không bổ nhiệm chức vụ lãnh đạo, quản lý.',
    en: 'Removed from office for corruption: never appointed to a leading post.',
  },
});

/** What Điều 38 says of moving cadres is judged elsewhere. */
export { law as l80Provisions };

const p = provisionsOf('nd-170-2025', {
  art_29: {
    evidence: 'readInOneSource',
    vi: 'Điều kiện bổ nhiệm: tiêu chuẩn; quy hoạch; hồ sơ, kê khai tài sản được xác minh; còn đủ tuổi trọn thời hạn khi bổ nhiệm lần đầu hoặc chức vụ cao hơn, không xét tuổi với chức vụ tương đương hoặc thấp hơn; đủ sức khỏe.',
    en: 'Conditions: standards; planning; file and asset declaration verified; age for a full term for a first or higher post, no age test for an equal or lower one; health.',
  },
  art_29__para_7: {
    evidence: 'readInOneSource',
    vi: 'Không trong thời hạn xử lý kỷ luật, không bị điều tra, truy tố, xét xử, không trong thời gian thực hiện các quy định liên quan đến kỷ luật của Đảng và pháp luật.',
    en: 'Not in the handling time of discipline, not investigated, prosecuted or tried, not in the time of carrying out rules tied to discipline under Party rules or law.',
  },
  art_36__para_7: {
    evidence: 'readInOneSource',
    vi: 'Không được bổ nhiệm lại: bố trí công tác khác, không bổ nhiệm chức vụ tương đương hoặc cao hơn.',
    en: 'Not re-appointed: other work, never an equal or higher post.',
  },
  art_55__para_3: {
    evidence: 'readInOneSource',
    vi: 'Sau miễn nhiệm: chỉ làm công tác chuyên môn, không bố trí công tác lãnh đạo, quản lý.',
    en: 'After relief: professional work only, no leadership.',
  },
});

const { months } = stateEffect;

/** The day 377-QĐ/TW begins, its rule is the newer one and is followed where it differs (Điều 70 khoản 3). */
const untilNewerPartyRule = { to: '2025-10-07' };

/** 170/2025/NĐ-CP with Luật 80/2025/QH15: what binds civil servants beside the Party rule. */
export const nd170: CaseText = {
  id: 'nd-170-2025',
  instrument: { id: 'nd-170-2025' },
  provisions: [law, p],
  binds: ['civilServant'],
  conditions: [
    must('standardsMet', p.art_29),
    { ...planned(p.art_29, 'decree'), ...untilNewerPartyRule },
    must('fileVerified', p.art_29),
    must('assetsVerified', p.art_29),
    fullTermLeft(p.art_29, undefined, untilNewerPartyRule),
    must('healthy', p.art_29),
    mustNot('underHandling', p.art_29__para_7),
    mustNot('underHandling', law.art_38__para_2),
    notRemovedForCorruption(law.art_38__para_3),
    notLeftBy('relief', p.art_55__para_3),
    notLeftBy('notReappointed', p.art_36__para_7, { moves: ['higher', 'equal'] }),
  ],
  waits: [
    {
      id: 'stateDisciplineRunning',
      provision: stateEffect.provision,
      months: { reprimand: months, warning: months, removalFromOffice: months },
      tracks: ['cadre', 'civilServant'],
    },
  ],
};
