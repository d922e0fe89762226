import { provisionsOf } from '../../../law/index.js';
import { isSo } from '../../../reasoning/index.js';
import type { ReorganisationText, TermRule } from './terms.js';

const p = provisionsOf('nd-170-2025', {
  art_28: {
    evidence: 'readInSeveralSources',
    vi: 'Thời hạn giữ chức vụ cho mỗi lần bổ nhiệm là 5 năm kể từ ngày quyết định có hiệu lực, trừ trường hợp luật chuyên ngành quy định ngắn hơn.',
    en: 'Each appointment is for 5 years from the effect of the decision; shorter only by specialised law.',
  },
  art_34__para_1: {
    evidence: 'readInOneSource',
    vi: 'Sáp nhập, hợp nhất, chia tách, tổ chức lại: chức vụ cũ tương đương hoặc cao hơn chức vụ mới thì quyết định bổ nhiệm, không thực hiện quy trình, thời hạn tính lại; chỉ đổi tên thì không quy trình, không hồ sơ, thời hạn cũ tiếp tục; chức vụ cũ thấp hơn thì thực hiện như nguồn nhân sự từ nơi khác.',
    en: 'Merger and reorganisation: old post equal or higher, a decision without procedure and a new term; renaming only, no procedure and no file, the old term runs on; old post lower, the procedure for an outside candidate.',
  },
});

/** 170/2025/NĐ-CP Điều 28. */
export const nd170Term: TermRule = { months: 60, provision: p.art_28 };

/** Điều 34 khoản 1. */
export const nd170Reorganisation: ReorganisationText = {
  instrument: { id: 'nd-170-2025' },
  ladder: {
    rungs: [
      {
        when: [
          isSo('reorganisation.renamedOnly', p.art_34__para_1, {
            path: 'renamedOnly',
            read: ({ renamedOnly }) => renamedOnly,
          }),
        ],
        leadsTo: { outcome: 'oldTermRunsOn' },
      },
      {
        when: [
          isSo('reorganisation.higher', p.art_34__para_1, {
            path: 'move',
            read: ({ move }) => move && move === 'higher',
          }),
        ],
        leadsTo: { outcome: 'outsideProcedure' },
      },
    ],
    otherwise: { outcome: 'decisionNewTerm' },
  },
};

/** The provisions both cite. */
export const nd170TermProvisions = p;
