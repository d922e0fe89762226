import type { DisciplineForm, DisciplineTrack } from '../../../discipline/index.js';
import { type Instrument, provisionsOf } from '../../../law/index.js';
import { type CaseText, mustNot } from './parts.js';

/** Luật Cán bộ, công chức 2008. */
export const l22: Instrument = {
  id: 'l-22-2008-qh12',
  kind: 'law',
  number: '22/2008/QH12',
  title: { vi: 'Luật Cán bộ, công chức', en: 'Law on Cadres and Civil Servants' },
  issuer: 'nationalAssembly',
  signedOn: '2008-11-13',
  inForceFrom: '2010-01-01',
  inForceTo: '2025-06-30',
  evidence: 'readInSeveralSources',
  remark: {
    vi: 'Được sửa đổi bởi Luật 52/2019/QH14 từ 01/07/2020.',
    en: 'Amended by Law 52/2019/QH14 from 01/07/2020.',
  },
};

const p = provisionsOf(l22.id, {
  art_82__before2020: {
    evidence: 'readInSeveralSources',
    vi: 'Trước 01/07/2020, bị kỷ luật bằng bất kỳ hình thức nào: 12 tháng.',
    en: 'Before 01/07/2020 a discipline of any form: 12 months.',
  },
  art_82: {
    evidence: 'readInSeveralSources',
    vi: 'Khiển trách, cảnh cáo, hạ bậc lương: không quy hoạch, đào tạo, bổ nhiệm chức vụ cao hơn trong 12 tháng; giáng chức, cách chức: không bổ nhiệm trong 24 tháng, kể từ ngày quyết định có hiệu lực.',
    en: 'Reprimand, warning, salary-step reduction: no planning, training or appointment to a higher office for 12 months; demotion, removal: no appointment for 24 months, from effect.',
  },
  art_82__para_3: {
    evidence: 'readInSeveralSources',
    vi: 'Đang bị xem xét kỷ luật, điều tra, truy tố, xét xử: không ứng cử, đề cử, bổ nhiệm, điều động, luân chuyển, biệt phái, đào tạo, nâng ngạch.',
    en: 'Under discipline, investigation, prosecution or trial: no candidacy, nomination, appointment, transfer, rotation, secondment, training, upgrade.',
  },
});

/** What Điều 82 says of moving cadres is judged elsewhere. */
export { p as l22Provisions };

const tracks: readonly DisciplineTrack[] = ['cadre', 'civilServant'];
const common = {
  instrument: l22,
  provisions: [p],
  binds: ['civilServant'] as const,
  conditions: [mustNot('underHandling', p.art_82__para_3)],
};

const anyForm = (months: number): Partial<Record<DisciplineForm, number>> => ({
  reprimand: months,
  warning: months,
  salaryReduction: months,
  demotion: months,
  removalFromOffice: months,
});

/** As first enacted: one length for every form. */
export const l22First: CaseText = {
  ...common,
  id: 'l-22-2008-qh12',
  waits: [
    {
      id: 'stateDisciplineWait',
      provision: p.art_82__before2020,
      months: anyForm(12),
      tracks,
      moves: ['higher'],
    },
  ],
};

/** As amended in 2019. */
export const l22Amended: CaseText = {
  ...common,
  id: 'l-22-2008-qh12+l-52-2019-qh14',
  waits: [
    {
      id: 'stateDisciplineWait',
      provision: p.art_82,
      months: { reprimand: 12, warning: 12, salaryReduction: 12 },
      tracks,
      moves: ['higher'],
    },
    {
      id: 'stateDisciplineWait',
      provision: p.art_82,
      months: { demotion: 24, removalFromOffice: 24 },
      tracks,
    },
  ],
};
