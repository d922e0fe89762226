import { provisionsOf } from '../../law/index.js';
import { ofDare } from '../facts/flags.js';
import { holds } from './conditions.js';
import { type Attached, type MeasureText, row } from './text.js';

const p = provisionsOf('nd-73-2023', {
  art_5__para_1: {
    evidence: 'readInSeveralSources',
    vi: 'Đề xuất đổi mới, sáng tạo: tháo gỡ vướng mắc chưa được quy định trong văn bản từ Chính phủ trở xuống; vì lợi ích chung, có giá trị thực tiễn; cấp thiết; không ảnh hưởng quốc phòng, an ninh; được cơ quan sử dụng cho phép sau khi xin ý kiến cấp ủy.',
    en: 'A proposal: solves a bottleneck not regulated in texts of the Government or below; common good, practical value; urgent; no harm to defence and security; approved by the employing agency after asking the Party committee.',
  },
  art_10: {
    evidence: 'readInOneSource',
    vi: 'Khuyến khích: biểu dương, khen thưởng; làm căn cứ đánh giá trước khi xếp loại, ưu tiên bổ nhiệm, bổ nhiệm lại, quy hoạch, điều động, luân chuyển; nâng lương trước thời hạn 12 tháng; không ấn định mức xếp loại.',
    en: 'Encouragement: praise, commendation; a basis of evaluation before the rating, priority in appointment, re-appointment, planning, transfer, rotation; a pay rise 12 months early; no rating level is fixed.',
  },
  art_11: {
    evidence: 'readInSeveralSources',
    vi: 'Không đạt hoặc chỉ đạt một phần, có thiệt hại nhưng đúng chủ trương, động cơ trong sáng, vì lợi ích chung: được xem xét không xử lý, miễn, giảm nhẹ trách nhiệm.',
    en: 'Not or only partly achieved, with damage, but right policy, pure motive, common good: not held liable, exempted or mitigated, as weighed.',
  },
});

const by = 'managingAuthority';
const considered = (kind: Attached['kind'], more: Partial<Attached> = {}): Attached => ({
  kind,
  modality: 'considered',
  by,
  ...more,
});
const metAndApproved = [
  holds(
    'dareConditionsMet',
    ofDare('conditionsMet', ({ conditionsMet }) => conditionsMet),
  ),
  holds(
    'dareApproved',
    ofDare('approved', ({ approved }) => approved),
  ),
];
const rightPolicy = holds(
  'rightPolicyPureMotive',
  ofDare('rightPolicyPureMotive', ({ rightPolicyPureMotive }) => rightPolicyPureMotive),
);
/** 73/2023/NĐ-CP: those who dare. It gives weight and priority, never a rating level. */
export const nd73: MeasureText = {
  instrument: { id: 'nd-73-2023' },
  line: 'state',
  from: '2023-09-29',
  of: ['cadre', 'civilServant', 'publicEmployee'],
  provisions: p,
  rows: [
    row(
      'nd73.encouraged',
      p.art_10,
      [
        considered('commendation'),
        considered('priority'),
        considered('earlyPayRise', { limits: [{ act: 'delay', n: 12, unit: 'months' }] }),
      ],
      [
        ...metAndApproved,
        holds(
          'dareCompleted',
          ofDare('result', ({ result }) => result && result === 'completed'),
        ),
      ],
    ),
    row('nd73.protected', p.art_11, considered('liabilityReduced'), [
      ...metAndApproved,
      holds(
        'dareFellShort',
        ofDare('result', ({ result }) => result && result !== 'completed'),
      ),
      rightPolicy,
    ]),
    row(
      'nd73.noRatingLevel',
      p.art_10,
      { kind: 'noRatingLevel', modality: 'prohibited', by: 'ratingAuthority' },
      metAndApproved,
    ),
  ],
};
