/**
 * A scheme of training before and after 1 July 2025, on made-up cadres. The targets are made up, too: those of Hà Nội's scheme 34
 * are not known, and canbo supplies none.
 */
import { atLeast, formatPercent, label, percent, type TrainingScheme, trainingProgress } from 'canbo';
import { communeCadres } from './data/commune-leaders.js';

const heads = {
  fact: 'title',
  oneOf: ['communePartySecretary', 'communePeoplesCommitteeChairperson'],
} as const;

const scheme: TrainingScheme = {
  instrument: 'da-34-tuhn-2023',
  targets: [
    {
      id: 'degree',
      label: { vi: 'Bí thư, chủ tịch có trình độ đại học', en: 'Secretaries and chairpersons with a degree' },
      group: heads,
      has: { fact: 'degree', operator: 'atLeast', value: 'university' },
      measure: 'share',
      ...atLeast(percent(90)),
      dueOn: '2025-06-01',
    },
    {
      id: 'theory',
      label: { vi: 'Bí thư, chủ tịch có cao cấp lý luận chính trị', en: 'Of them with advanced theory' },
      group: heads,
      has: { fact: 'theory', is: 'advanced' },
      measure: 'share',
      ...atLeast(percent(40)),
      dueOn: '2025-12-31',
    },
    {
      id: 'women',
      label: { vi: 'Cán bộ nữ', en: 'Women' },
      group: { fact: 'sex', oneOf: ['female', 'male'] },
      has: { fact: 'sex', is: 'female' },
      measure: 'count',
      operator: 'atLeast',
      bar: 15,
      dueOn: '2025-12-31',
    },
  ],
};

/** Twenty squares, as an app would draw a bar. */
const drawn = (part: number, whole: number): string => {
  const full = Math.round((20 * part) / whole);
  return '█'.repeat(full) + '░'.repeat(20 - full);
};

export function trainingScheme(): void {
  console.log('\nĐề án đào tạo, bồi dưỡng cán bộ chủ chốt cấp xã: chỉ tiêu và số liệu đều là giả định');
  console.log('(A scheme of training; targets and figures are made up)');
  for (const on of ['2025-06-30', '2025-07-01', '2025-12-31']) {
    const { targets, degreeFloor, notCounted } = trainingProgress(scheme, communeCadres, { on });
    console.log(`  ${on.split('-').reverse().join('/')}: ${notCounted.length} người không tính`);
    for (const { target, share, yes, of, gap, verdict } of targets) {
      const figures = share ? `${drawn(yes, of)} ${yes}/${of} (${formatPercent(share)} %)` : '';
      const short = gap ? `, còn thiếu ${gap}` : '';
      console.log(
        `    ${(target.label?.vi ?? target.id).padEnd(46)} ${figures}${short}: ${label(`targetVerdict.${verdict}`, 'vi')}`,
      );
    }
    const floor = degreeFloor;
    if (floor)
      console.log(
        `    Theo luật: ${floor.holds} có trình độ đại học, ${floor.inGrace} còn thời hạn, ${floor.lacks} chưa có, ${floor.open} chưa xác định`,
      );
  }
}
