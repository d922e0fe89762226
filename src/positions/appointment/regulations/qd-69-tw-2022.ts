import { provisionsOf } from '../../../law/index.js';
import type { CaseText } from './parts.js';

const p = provisionsOf('qd-69-tw-2022', {
  art_2__para_5: {
    evidence: 'readInSeveralSources',
    vi: 'Quyết định kỷ luật đảng (trừ khai trừ, giải tán) hết hiệu lực sau 12 tháng kể từ ngày công bố nếu không khiếu nại, không tái phạm, không vi phạm mới.',
    en: 'A Party disciplinary decision (expulsion and dissolution excepted) ends 12 months after publication if there is no complaint, relapse or new violation.',
  },
  art_2__para_13: {
    evidence: 'readInOneSource',
    vi: 'Đảng viên đang trong thời gian thi hành kỷ luật: không điều động, luân chuyển, bổ nhiệm, thăng quân hàm, phong tặng danh hiệu.',
    en: 'While a Party disciplinary decision runs: no transfer, rotation, appointment, military promotion, titles.',
  },
});

/** 69-QĐ/TW: no appointment at all while a Party decision runs. */
export const qd69: CaseText = {
  id: 'qd-69-tw-2022',
  instrument: { id: 'qd-69-tw-2022' },
  provisions: [p],
  conditions: [],
  waits: [
    {
      id: 'partyDisciplineRunning',
      provision: p.art_2__para_13,
      months: { reprimand: 12, warning: 12, removalFromOffice: 12 },
      tracks: ['party'],
    },
  ],
};
