import { provisionsOf } from '../../law/index.js';
import type { SecondmentCase, TransferCase } from '../model.js';
import { partyRulesOnCadres } from './l-22-2008-qh12.js';
import type { MoveText } from './regulation.js';

export const l80 = provisionsOf('l-80-2025-qh15', {
  art_5: {
    evidence: 'readInOneSource',
    vi: 'Điều động, luân chuyển, biệt phái; biệt phái là cử công chức đến cơ quan, tổ chức, đơn vị ngoài cơ quan quản lý.',
    en: 'Transfer, rotation, secondment; secondment sends a civil servant to a body outside the managing agency.',
  },
});

/** Luật 80/2025/QH15 on cadres. */
export const l80OfCadres: MoveText<TransferCase | SecondmentCase> = {
  instrument: { id: 'l-80-2025-qh15' },
  provisions: l80,
  conditions: [],
  unread: partyRulesOnCadres,
};
