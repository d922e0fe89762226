import { provisionsOf } from '../../../law/index.js';
import { textSilent } from '../../../reasoning/index.js';
import type { CaseText } from './parts.js';
import type { TermRule } from './terms.js';

const p = provisionsOf('qd-105-tw-2017', {
  art_13: {
    evidence: 'readInOneSource',
    vi: 'Thời hạn giữ chức vụ cho mỗi lần bổ nhiệm là 5 năm.',
    en: 'Each appointment is for a term of five years.',
  },
  unplaced__disciplineWait: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Cán bộ bị kỷ luật từ khiển trách trở lên: không quy hoạch, bổ nhiệm, giới thiệu ứng cử chức vụ cao hơn trong thời gian ít nhất một năm kể từ ngày có quyết định.',
    en: 'A cadre disciplined by reprimand or more: no planning for nor appointment to a higher post for at least a year from the decision.',
  },
});

/** 105-QĐ/TW: only its term and its wait after discipline could be read. */
export const qd105: CaseText = {
  id: 'qd-105-tw-2017',
  instrument: { id: 'qd-105-tw-2017' },
  provisions: [p],
  conditions: [],
  waits: [
    {
      id: 'disciplineWait',
      provision: p.unplaced__disciplineWait,
      months: { reprimand: 12, warning: 12, removalFromOffice: 12 },
      tracks: ['party'],
      moves: ['higher'],
    },
  ],
  unread: [
    textSilent({
      vi: 'Điều kiện bổ nhiệm của Quy định 105-QĐ/TW (quy hoạch, thời gian giữ chức vụ, tuổi) chưa đọc được.',
      en: 'The conditions of appointment of Regulation 105-QĐ/TW (planning, time in post, age) could not be read.',
    }),
  ],
};

/** Điều 13. */
export const qd105Term: TermRule = { months: 60, provision: p.art_13 };
