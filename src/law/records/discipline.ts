import type { RecordedText } from '../provision.js';
import { record } from './record.js';

const untitled = {
  vi: 'Tên văn bản ghi theo nội dung, chưa kiểm chứng nguyên văn.',
  en: 'The title is given by its subject; its wording is unverified.',
};

/** Texts on discipline that are only cited. */
export const disciplineRecords: readonly RecordedText[] = [
  record({
    id: 'hd-05-ubkttw-2022',
    kind: 'guidance',
    number: '05-HD/UBKTTW',
    title: {
      vi: 'Hướng dẫn thực hiện Quy định 69-QĐ/TW về kỷ luật tổ chức đảng, đảng viên vi phạm',
      en: 'Guidance on Regulation 69-QĐ/TW on disciplining Party organisations and members',
    },
    issuer: 'centralInspectionCommission',
    signedOn: '2022-11-22',
    inForceFrom: '2022-11-22',
    evidence: 'readInOneSource',
    remark: untitled,
  }),
  record({
    id: 'qd-264-tw-2025',
    kind: 'regulation',
    number: '264-QĐ/TW',
    title: {
      vi: 'Quy định sửa đổi, bổ sung Quy định 69-QĐ/TW về kỷ luật tổ chức đảng, đảng viên vi phạm',
      en: 'Regulation amending Regulation 69-QĐ/TW on disciplining Party organisations and members',
    },
    issuer: 'politburo',
    signedOn: '2025-02-14',
    amends: ['qd-69-tw-2022'],
    evidence: 'readInSeveralSources',
    remark: { vi: 'Nội dung chưa đọc được.', en: 'Its content could not be read.' },
  }),
  record(
    {
      id: 'hd-15-ubkttw-2025',
      kind: 'guidance',
      number: '15-HD/UBKTTW',
      title: {
        vi: 'Hướng dẫn sửa đổi, bổ sung Hướng dẫn 05-HD/UBKTTW',
        en: 'Guidance amending Guidance 05-HD/UBKTTW',
      },
      issuer: 'centralInspectionCommission',
      signedOn: '2025-03-20',
      inForceFrom: '2025-03-20',
      amends: ['hd-05-ubkttw-2022'],
      evidence: 'readInOneSource',
      remark: untitled,
    },
    {
      unplaced__thirdChild: {
        evidence: 'readInOneSource',
        numberUnverified: true,
        vi: 'Không xem xét kỷ luật việc sinh con thứ ba; các kỷ luật đã có vẫn giữ nguyên.',
        en: 'The birth of a third child is no longer disciplined; decisions already made stand.',
      },
    },
  ),
  record({
    id: 'qd-296-tw-2025',
    kind: 'regulation',
    number: '296-QĐ/TW',
    title: {
      vi: 'Quy định về công tác kiểm tra, giám sát và kỷ luật của Đảng',
      en: 'Regulation on inspection, supervision and discipline of the Party',
    },
    issuer: 'centralCommittee',
    signedOn: '2025-05-30',
    evidence: 'readInOneSource',
    remark: {
      vi: 'Thay thế Quy định 22-QĐ/TW (28/07/2021); nội dung chưa đọc được.',
      en: 'Replaces Regulation 22-QĐ/TW (28/07/2021); its content could not be read.',
    },
  }),
];
