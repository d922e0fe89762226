import type { RecordedText } from '../provision.js';
import { record } from './record.js';

/** Civil servants and public employees: texts beside the decrees that read the low votes. */
export const civilServiceRecords: readonly RecordedText[] = [
  record({
    id: 'l-58-2010-qh12',
    kind: 'law',
    number: '58/2010/QH12',
    title: { vi: 'Luật Viên chức', en: 'Law on Public Employees' },
    issuer: 'nationalAssembly',
    signedOn: '2010-11-15',
    inForceFrom: '2012-01-01',
    inForceTo: '2026-06-30',
    evidence: 'readInSeveralSources',
    remark: { vi: 'Ngày hiệu lực chưa kiểm chứng.', en: 'The day of entry into force is unverified.' },
  }),
  record({
    id: 'nd-138-2020',
    kind: 'decree',
    number: '138/2020/NĐ-CP',
    title: {
      vi: 'Nghị định quy định về tuyển dụng, sử dụng và quản lý công chức',
      en: 'Decree on recruitment, use and management of civil servants',
    },
    issuer: 'government',
    signedOn: '2020-11-27',
    inForceFrom: '2020-12-01',
    inForceTo: '2025-06-30',
    evidence: 'readInSeveralSources',
    remark: {
      vi: 'Ngày hiệu lực chưa kiểm chứng. Được sửa đổi bởi Nghị định 116/2024/NĐ-CP từ 17/09/2024.',
      en: 'The day of entry into force is unverified. Amended by Decree 116/2024 from 17/09/2024.',
    },
  }),
  record({
    id: 'nd-85-2023',
    kind: 'decree',
    number: '85/2023/NĐ-CP',
    title: {
      vi: 'Nghị định sửa đổi, bổ sung Nghị định 115/2020/NĐ-CP về tuyển dụng, sử dụng và quản lý viên chức',
      en: 'Decree amending Decree 115/2020 on recruitment, use and management of public employees',
    },
    issuer: 'government',
    signedOn: '2023',
    inForceFrom: '2023-12-07',
    amends: ['nd-115-2020'],
    evidence: 'readInOneSource',
  }),
  record({
    id: 'nd-300-2025',
    kind: 'decree',
    number: '300/2025/NĐ-CP',
    title: {
      vi: 'Nghị định về số lượng Phó Chủ tịch, Ủy viên Ủy ban nhân dân',
      en: 'Decree on the numbers of Vice Chairs and members of People’s Committees',
    },
    issuer: 'government',
    signedOn: '2025-11-17',
    inForceFrom: '2025-11-17',
    evidence: 'readInOneSource',
    remark: {
      vi: 'Tên nêu theo nội dung; trích yếu đầy đủ chưa kiểm chứng.',
      en: 'Named by its subject; the full title is unverified.',
    },
  }),
  record({
    id: 'l-129-2025-qh15',
    kind: 'law',
    number: '129/2025/QH15',
    title: { vi: 'Luật Viên chức', en: 'Law on Public Employees' },
    issuer: 'nationalAssembly',
    signedOn: '2025-12-10',
    inForceFrom: '2026-07-01',
    replaces: ['l-58-2010-qh12'],
    evidence: 'readInSeveralSources',
  }),
];
