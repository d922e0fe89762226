import type { RecordedText } from '../provision.js';
import { record } from './record.js';

/** The Labour Code, and the letters and notices that fixed the days off of each year. */
export const calendarRecords: readonly RecordedText[] = [
  record(
    {
      id: 'bl-45-2019-qh14',
      kind: 'code',
      name: { vi: 'Bộ luật Lao động 2019', en: 'Labour Code 2019' },
      title: { vi: 'Bộ luật Lao động', en: 'Labour Code' },
      issuer: 'nationalAssembly',
      signedOn: '2019-11-20',
      inForceFrom: '2021-01-01',
      evidence: 'readInSeveralSources',
      remark: {
        vi: 'Số 45/2019/QH14, ngày ký và ngày hiệu lực chưa kiểm chứng.',
        en: 'The number 45/2019/QH14, the day of signing and of entry into force are unverified.',
      },
    },
    {
      art_111__para_3: {
        evidence: 'readInOneSource',
        vi: 'Ngày nghỉ hằng tuần trùng ngày nghỉ lễ, tết thì được nghỉ bù vào ngày làm việc kế tiếp.',
        en: 'A weekly rest day that falls on a holiday is given on the next working day.',
      },
      art_112__para_1: {
        evidence: 'readInSeveralSources',
        vi: '11 ngày nghỉ lễ, tết hưởng nguyên lương: 01/01, Tết Âm lịch 05 ngày, Giỗ Tổ Hùng Vương, 30/4, 01/5, 02/9 và 01 ngày liền kề.',
        en: 'Eleven paid days: 1 January, five of Tết, Hùng Kings, 30 April, 1 May, 2 September and one adjacent day.',
      },
      art_112__para_3: {
        evidence: 'readInOneSource',
        vi: 'Thủ tướng Chính phủ quyết định hằng năm ngày nghỉ Tết Âm lịch và ngày liền kề 02/9.',
        en: 'The Prime Minister fixes Tết and the day beside 2 September each year.',
      },
    },
  ),
  record({
    id: 'cv-8662-vpcp-2023',
    kind: 'officialLetter',
    number: '8662/VPCP-KGVX',
    title: { vi: 'Công văn về nghỉ lễ, tết năm 2024', en: 'Official letter on days off in 2024' },
    issuer: 'governmentOffice',
    signedOn: '2023-11-03',
    evidence: 'readInOneSource',
  }),
  record({
    id: 'tb-1570-bldtbxh-2024',
    kind: 'notice',
    number: '1570/TB-BLĐTBXH',
    title: {
      vi: 'Thông báo hoán đổi ngày làm việc 29/4/2024',
      en: 'Notice on the swap of the working day 29 April 2024',
    },
    issuer: 'ministryOfLabour',
    signedOn: '2024-04-12',
    evidence: 'readInOneSource',
  }),
  record({
    id: 'cv-8726-vpcp-2024',
    kind: 'officialLetter',
    number: '8726/VPCP-KGVX',
    title: { vi: 'Công văn về nghỉ lễ, tết năm 2025', en: 'Official letter on days off in 2025' },
    issuer: 'governmentOffice',
    signedOn: '2024-11-26',
    evidence: 'readInOneSource',
  }),
  record({
    id: 'tb-6150-bldtbxh-2024',
    kind: 'notice',
    number: '6150/TB-BLĐTBXH',
    title: { vi: 'Thông báo về nghỉ lễ, tết năm 2025', en: 'Notice on days off in 2025' },
    issuer: 'ministryOfLabour',
    signedOn: '2024',
    evidence: 'readInOneSource',
    remark: { vi: 'Năm ký chưa kiểm chứng.', en: 'The year of signing is unverified.' },
  }),
  record({
    id: 'cv-9859-vpcp-2025',
    kind: 'officialLetter',
    number: '9859/VPCP-KGVX',
    title: { vi: 'Công văn về nghỉ lễ, tết năm 2026', en: 'Official letter on days off in 2026' },
    issuer: 'governmentOffice',
    signedOn: '2025-10-13',
    evidence: 'readInOneSource',
  }),
  record({
    id: 'tb-9441-bnv-2025',
    kind: 'notice',
    number: '9441/TB-BNV',
    title: { vi: 'Thông báo về nghỉ lễ, tết năm 2026', en: 'Notice on days off in 2026' },
    issuer: 'ministryOfHomeAffairs',
    signedOn: '2025-10-16',
    evidence: 'readInOneSource',
  }),
];
