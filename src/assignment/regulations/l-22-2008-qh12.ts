import { provisionsOf } from '../../law/index.js';
import { isSo, textSilent } from '../../reasoning/index.js';
import type { RotationCase, SecondmentCase, TransferCase } from '../model.js';
import { fact, months } from './parts.js';
import type { MoveText } from './regulation.js';

const p = provisionsOf('l-22-2008-qh12', {
  art_7: {
    evidence: 'readInSeveralSources',
    vi: 'Điều động: chuyển hẳn sang cơ quan, tổ chức, đơn vị khác; luân chuyển: cử, bổ nhiệm giữ chức danh lãnh đạo, quản lý khác trong một thời hạn để đào tạo, bồi dưỡng; biệt phái: cử đến làm việc ở nơi khác theo yêu cầu nhiệm vụ.',
    en: 'Transfer: moved to another agency for good; rotation: a leader sent to another leadership post for a time, to be trained; secondment: sent to work elsewhere as a task requires.',
  },
  unplaced__secondment: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Thời hạn biệt phái công chức không quá 3 năm, trừ ngành, lĩnh vực đặc thù.',
    en: 'A civil servant is seconded for at most 3 years, special sectors excepted.',
  },
});

const common = { instrument: { id: 'l-22-2008-qh12' }, provisions: p } as const;

/** What binds cadres beside the law are rules of the Party. */
export const partyRulesOnCadres = textSilent({
  vi: 'Việc điều động, biệt phái cán bộ còn theo quy định của Đảng, của cấp có thẩm quyền; quy định đó chưa đọc được.',
  en: 'Transfer and secondment of cadres also follow rules of the Party and the competent level, which could not be read.',
});

/** Luật 22/2008/QH12 on transfer: beside Điều 82 it sets no condition. */
export const l22Transfer: MoveText<TransferCase> = { ...common, conditions: [] };
export const l22OfCadres: MoveText<TransferCase | SecondmentCase> = {
  ...common,
  conditions: [],
  unread: partyRulesOnCadres,
};

/** State rotation before 170/2025/NĐ-CP: of leaders outside Party management nothing was read. */
export const l22Rotation: MoveText<RotationCase> = {
  ...common,
  conditions: [],
  unread: textSilent({
    vi: 'Quy định về luân chuyển công chức không thuộc diện cấp ủy quản lý trước 01/07/2025 chưa đọc được.',
    en: 'The rules on rotating civil servants not under Party management before 01/07/2025 could not be read.',
  }),
};

/** Luật 22/2008/QH12 with 138/2020/NĐ-CP on secondment of civil servants. */
export const l22Secondment: MoveText<SecondmentCase> = {
  ...common,
  conditions: [
    months(
      'secondmentMonths',
      p.unplaced__secondment,
      fact('plannedMonths', (facts) => facts.plannedMonths),
      'atMost',
      36,
      {
        unless: [
          isSo(
            'specialLaw',
            p.unplaced__secondment,
            fact('specialLaw', (facts) => facts.specialLaw),
          ),
        ],
      },
    ),
  ],
};
