import { provisionsOf } from '../../../law/index.js';
import { textSilent } from '../../../reasoning/index.js';
import type { CaseText } from './parts.js';

const p = provisionsOf('l-58-2010-qh12', {
  art_56: {
    evidence: 'readInOneSource',
    vi: 'Khiển trách, cảnh cáo: không quy hoạch, đào tạo, bổ nhiệm chức vụ cao hơn trong 12 tháng.',
    en: 'Reprimand, warning: no planning, training or appointment to a higher office for 12 months.',
  },
  art_56__removal: {
    evidence: 'unverified',
    vi: 'Cách chức: 24 tháng; số tháng chưa kiểm chứng.',
    en: 'Removal from office: 24 months; the number is unverified.',
  },
});

/** Luật Viên chức 2010 as amended in 2019. */
export const l58: CaseText = {
  id: 'l-58-2010-qh12',
  instrument: { id: 'l-58-2010-qh12' },
  provisions: [p],
  binds: ['publicEmployee'],
  conditions: [],
  waits: [
    {
      id: 'stateDisciplineWait',
      provision: p.art_56,
      months: { reprimand: 12, warning: 12 },
      tracks: ['publicEmployee'],
      moves: ['higher'],
    },
    {
      id: 'stateDisciplineWait',
      provision: p.art_56__removal,
      months: { removalFromOffice: 24 },
      tracks: ['publicEmployee'],
    },
  ],
};

/** Under Luật Viên chức 129/2025 no rule on appointment could be read. */
export const l129: CaseText = {
  id: 'l-129-2025-qh15',
  instrument: { id: 'l-129-2025-qh15' },
  provisions: [],
  binds: ['publicEmployee'],
  conditions: [],
  waits: [],
  unread: [
    textSilent({
      vi: 'Quy định về bổ nhiệm viên chức quản lý theo Luật Viên chức 129/2025/QH15 (từ 01/07/2026) chưa đọc được.',
      en: 'The rules on appointing managing public employees under Law 129/2025/QH15 (from 01/07/2026) could not be read.',
    }),
  ],
};
