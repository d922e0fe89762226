import type { ScoringScheme } from '../../schemes/model.js';
import { app3 } from '../qd-366-tw-2025/app-3.js';
import { concretising, numbered } from './parts.js';

/** A provincial council’s office: its text is not known, only its points. How an item is marked is not known either. */

const body = { vi: 'Văn phòng của một Hội đồng nhân dân cấp tỉnh', en: 'Office of a provincial council' };
const evidence = 'readInOneSource';

/** Lãnh đạo, theo Phụ lục 3. */
export const councilLeaders: ScoringScheme = {
  id: 'council-5-5-16-2-2',
  body,
  general: {
    ...concretising(app3, { 'A3.I.1': 5, 'A3.I.2': 5, 'A3.I.3': 16, 'A3.I.4': 2, 'A3.I.5': 2 }),
    evidence,
  },
};

/** Người không giữ chức vụ, theo hình thức Phụ lục 4 nhưng bốn nhóm. */
export const councilNonLeaders: ScoringScheme = {
  id: 'council-5-5-16-4',
  body,
  general: {
    frame: null,
    items: [...numbered(1, 5), ...numbered(2, 5), ...numbered(3, 16), ...numbered(4, 4)],
    evidence,
  },
};

/** Lao động hợp đồng. */
export const councilContract: ScoringScheme = {
  id: 'contract-15-10-5',
  body,
  general: {
    frame: null,
    items: [...numbered(1, 15), ...numbered(2, 10), ...numbered(3, 5)],
    evidence,
  },
};
