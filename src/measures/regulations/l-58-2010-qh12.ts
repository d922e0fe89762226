import { provisionsOf } from '../../law/index.js';
import { decisionInEffect } from '../facts/disciplines.js';
import { holds, notCompletedYears } from './conditions.js';
import { noticeFixed, noticeIndefinite } from './limits.js';
import { type Attached, type MeasureText, row } from './text.js';

const old = provisionsOf('l-58-2010-qh12', {
  art_29__para_1__point_a: {
    evidence: 'readInSeveralSources',
    vi: 'Đơn vị được đơn phương chấm dứt hợp đồng khi viên chức có hai năm liên tiếp không hoàn thành nhiệm vụ; báo trước 45 ngày (không xác định thời hạn), 30 ngày (xác định thời hạn); cần văn bản đồng ý của cơ quan quản lý nếu cơ quan đó tuyển dụng.',
    en: 'The unit may end the contract after two consecutive years "tasks not completed"; notice of 45 days (indefinite), 30 (fixed); written consent of the managing agency if it recruited.',
  },
  art_56__payRise: {
    evidence: 'readInOneSource',
    vi: 'Kéo dài thời hạn nâng lương: 3 tháng (khiển trách), 6 tháng (cảnh cáo), 12 tháng (cách chức).',
    en: 'Pay rise delayed: 3 months (reprimand), 6 (warning), 12 (removal).',
  },
});

const delays = (['reprimand', 'warning', 'removalFromOffice'] as const).map((form, at) => {
  const months = [3, 6, 12][at] ?? 0;
  const delay: Attached = {
    kind: 'payRiseDelay',
    modality: 'mandatory',
    by: 'managingBody',
    limits: [{ act: 'delay', n: months, unit: 'months' }],
  };
  return row(
    `l58.payRise.${form}`,
    old.art_56__payRise,
    delay,
    [holds('decisionInEffect', decisionInEffect)],
    {
      each: { forms: [form], tracks: ['publicEmployee'] },
    },
  );
});

/** Luật Viên chức 58/2010/QH12. */
export const l58: MeasureText = {
  instrument: { id: 'l-58-2010-qh12' },
  line: 'state',
  from: '2012-01-01',
  to: '2026-06-30',
  of: ['publicEmployee'],
  provisions: old,
  rows: [
    row(
      'l58.contract',
      old.art_29__para_1__point_a,
      {
        kind: 'contractTermination',
        modality: 'permitted',
        by: 'head',
        limits: [noticeIndefinite, noticeFixed],
      },
      [notCompletedYears('state', 2)],
    ),
    ...delays,
  ],
};
