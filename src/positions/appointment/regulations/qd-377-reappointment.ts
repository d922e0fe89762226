import { provisionsOf } from '../../../law/index.js';
import { countOf } from '../../../reasoning/index.js';
import type { ReappointmentText } from './reappointment.js';
import { completedOverTerm, left, refuses } from './term-parts.js';

const p = provisionsOf('qd-377-tw-2025', {
  unplaced__reappointment: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Bổ nhiệm lại, giới thiệu tái cử: được đánh giá hoàn thành nhiệm vụ trong thời gian giữ chức vụ; đạt tiêu chuẩn chức danh; đủ sức khỏe; thông báo trước khi hết nhiệm kỳ ít nhất 90 ngày làm việc.',
    en: 'Re-appointment, re-nomination: assessed as having completed tasks over the time in office; title standards; health; notice at least 90 working days before the term ends.',
  },
});

/** 377-QĐ/TW: its conditions; how long a re-appointment lasts near retirement was read in the decree only. */
export const qd377Reappointment: ReappointmentText = {
  id: 'qd-377-tw-2025',
  instrument: { id: 'qd-377-tw-2025' },
  provisions: p,
  ladder: {
    rungs: [
      refuses('standardsMet', p.unplaced__reappointment),
      refuses('healthy', p.unplaced__reappointment),
      ...completedOverTerm(p.unplaced__reappointment),
      {
        when: [countOf('term.shortOfTerm', p.unplaced__reappointment, left, 'lessThan', 60)],
        leadsTo: { silent: true, among: ['untilRetirement', 'tenureExtension'] },
      },
    ],
    otherwise: { outcome: 'fullTerm' },
  },
  notice: { unit: 'workingDays', n: 90, provision: p.unplaced__reappointment },
};
