import { provisionsOf } from '../../law/index.js';
import { textNeeded } from '../../reasoning/index.js';
import type { SecondmentCase } from '../model.js';
import { childBar, womanBar } from './child.js';
import { fact, months } from './parts.js';
import type { MoveText } from './regulation.js';

export const l58 = provisionsOf('l-58-2010-qh12', {
  art_36: {
    evidence: 'readInSeveralSources',
    vi: 'Thời hạn biệt phái viên chức không quá 3 năm; đơn vị cử trả lương; hết thời hạn trở về đơn vị cũ.',
    en: 'A public employee is seconded for at most 3 years; the sender keeps paying; afterwards back to the old unit.',
  },
  art_36__women: {
    evidence: 'readInSeveralSources',
    vi: 'Không biệt phái viên chức nữ đang mang thai hoặc nuôi con dưới 36 tháng tuổi.',
    en: 'A woman pregnant or with a child under 36 months is not seconded.',
  },
});

/** A secondment at most; a child younger than. */
export const l58Months = 36;

/** Luật 58/2010/QH12 Điều 36: the person's own wish lifts nothing, and only women are named. */
export const l58Secondment: MoveText<SecondmentCase> = {
  instrument: { id: 'l-58-2010-qh12' },
  provisions: l58,
  conditions: [
    months(
      'secondmentMonths',
      l58.art_36,
      fact('plannedMonths', (facts) => facts.plannedMonths),
      'atMost',
      l58Months,
    ),
    womanBar('pregnant', l58.art_36__women),
    childBar(l58.art_36__women, l58Months, 'woman'),
  ],
};

/** Luật 129/2025/QH15: brought into line with 377-QĐ/TW, its articles could not be read. */
export const l129Secondment: MoveText<SecondmentCase> = {
  instrument: { id: 'l-129-2025-qh15' },
  provisions: {},
  conditions: [],
  unread: textNeeded({
    vi: 'Điều khoản về biệt phái viên chức của Luật 129/2025/QH15 (từ 01/07/2026) chưa đọc được.',
    en: 'The articles of Law 129/2025 on seconding public employees (from 01/07/2026) could not be read.',
  }),
};
