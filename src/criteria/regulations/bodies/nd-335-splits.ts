import type { ScoringScheme } from '../../schemes/model.js';
import { nd335Kpi } from '../nd-335-2025/index.js';
import { tenTenTen } from './parts.js';

/** Bodies whose texts are not known, only their split of the 30 general points of Nghị định 335/2025: the same in both. */

const since = nd335Kpi.since;
const evidence = 'readInOneSource';

/** Một trường học: marks in steps of a quarter. */
export const schoolGeneral: ScoringScheme = {
  id: 'school-10-10-10',
  body: { vi: 'Một trường học', en: 'A school' },
  since,
  general: { ...tenTenTen, mode: 'graded', step: 0.25, evidence },
};

/** Một xã: how an item is marked is not known. */
export const communeGeneral: ScoringScheme = {
  id: 'commune-10-10-10',
  body: { vi: 'Một xã', en: 'A commune' },
  since,
  general: { ...tenTenTen, evidence },
};
