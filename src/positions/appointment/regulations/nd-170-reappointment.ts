import { provisionsOf } from '../../../law/index.js';
import { countOf, isSo } from '../../../reasoning/index.js';
import type { ReappointmentText } from './reappointment.js';
import {
  completedOverTerm,
  defers,
  flag,
  left,
  months,
  refuses,
  type TermRung,
  weighed,
} from './term-parts.js';

const p = provisionsOf('nd-170-2025', {
  art_36__para_2: {
    evidence: 'readInOneSource',
    vi: 'Còn dưới 5 năm đến tuổi nghỉ hưu: bổ nhiệm lại đến thời điểm nghỉ hưu; còn dưới 2 năm: xem xét kéo dài thời gian giữ chức vụ.',
    en: 'Less than 5 years to retirement: re-appointed up to retirement; less than 2 years: extension of tenure instead.',
  },
  art_36__para_3: {
    evidence: 'readInOneSource',
    vi: 'Quyết định bổ nhiệm lại được ban hành trước ngày hết thời hạn ít nhất 1 ngày làm việc.',
    en: 'The decision is issued at least 1 working day before the term ends.',
  },
  art_36__para_5: {
    evidence: 'readInOneSource',
    vi: 'Chưa thực hiện quy trình: đang bị xem xét kỷ luật, điều tra, truy tố, xét xử; được cử đi học, công tác nước ngoài từ 3 tháng trở lên; điều trị nội trú từ 3 tháng trở lên; nghỉ thai sản.',
    en: 'Procedure deferred: under discipline, investigation, prosecution or trial; study or work abroad of 3 months or more; in-patient treatment of 3 months or more; maternity leave.',
  },
  art_36__para_6: {
    evidence: 'readInOneSource',
    vi: 'Đang thi hành kỷ luật nhưng chưa đến mức miễn nhiệm, từ chức: cấp có thẩm quyền bổ nhiệm xem xét, quyết định.',
    en: 'Serving a discipline but not due for relief or resignation: the appointing level weighs and decides.',
  },
  art_37: {
    evidence: 'readInOneSource',
    vi: 'Điều kiện bổ nhiệm lại: hoàn thành nhiệm vụ trong thời hạn giữ chức vụ; đạt tiêu chuẩn chức vụ; cơ quan có nhu cầu; đủ sức khỏe; không thuộc trường hợp bị cấm.',
    en: 'Conditions: completed tasks over the term; title standard met; need of the body; health; not barred.',
  },
  art_39__para_1: {
    evidence: 'readInOneSource',
    vi: 'Ít nhất 90 ngày trước ngày hết thời hạn giữ chức vụ phải thông báo thực hiện quy trình bổ nhiệm lại.',
    en: 'Notice at least 90 days before the term ends.',
  },
});

/** How long: an extension, until retirement, or a full term. */
const byTimeLeft: readonly TermRung[] = [
  {
    when: [countOf('term.extension', p.art_36__para_2, left, 'lessThan', 24)],
    leadsTo: { outcome: 'tenureExtension' },
  },
  {
    when: [countOf('term.untilRetirement', p.art_36__para_2, left, 'lessThan', 60)],
    leadsTo: { outcome: 'untilRetirement' },
  },
];

/** 170/2025/NĐ-CP Điều 28, 36, 37, 39. */
export const nd170Reappointment: ReappointmentText = {
  id: 'nd-170-2025',
  instrument: { id: 'nd-170-2025' },
  provisions: p,
  ladder: {
    rungs: [
      defers([isSo('underHandling', p.art_36__para_5, flag('underHandling'))]),
      defers([countOf('awayMonths', p.art_36__para_5, months('awayMonths'), 'atLeast', 3)]),
      defers([countOf('inPatientMonths', p.art_36__para_5, months('inPatientMonths'), 'atLeast', 3)]),
      defers([isSo('onMaternityLeave', p.art_36__para_5, flag('onMaternityLeave'))]),
      refuses('standardsMet', p.art_37),
      refuses('neededByBody', p.art_37),
      refuses('healthy', p.art_37),
      ...completedOverTerm(p.art_37),
      {
        when: [isSo('servingDiscipline', p.art_36__para_6, flag('servingDiscipline'))],
        leadsTo: { weighs: 'managingAuthority', among: weighed, orGoesOn: true },
      },
      ...byTimeLeft,
    ],
    otherwise: { outcome: 'fullTerm' },
  },
  notice: { unit: 'days', n: 90, provision: p.art_39__para_1 },
  decision: { workingDays: 1, provision: p.art_36__para_3 },
};
