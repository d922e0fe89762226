import type { RecordedText } from '../provision.js';
import { record } from './record.js';

const bySubject = {
  vi: 'Tên văn bản ghi theo nội dung, chưa kiểm chứng nguyên văn.',
  en: 'The title is given by its subject; its wording is unverified.',
};

/** Texts on the Party roll, commendation and the protection of those who dare, whose rules stand in the room of measures. */
export const measureRecords: readonly RecordedText[] = [
  record({
    id: 'hd-56-vptw-2015',
    kind: 'guidance',
    number: '56-HD/VPTW',
    title: {
      vi: 'Hướng dẫn về mức chi tiền thưởng kèm theo các hình thức khen thưởng đối với tổ chức đảng và đảng viên',
      en: 'Guidance on the rewards that go with commendations of Party organisations and members',
    },
    issuer: 'centralPartyOffice',
    signedOn: '2015-10-27',
    evidence: 'readInSeveralSources',
    remark: {
      vi: 'Tên văn bản ghi theo nội dung. Được điều chỉnh, không bị thay thế, bởi Công văn 19780-CV/VPTW (29/12/2025).',
      en: 'The title is given by its subject. Adjusted, not replaced, by Letter 19780-CV/VPTW (29/12/2025).',
    },
  }),
  record({
    id: 'hd-02-btctw-2021',
    kind: 'guidance',
    number: '02-HD/BTCTW',
    title: {
      vi: 'Hướng dẫn tiêu chí, quy trình rà soát, phát hiện, giáo dục, giúp đỡ, sàng lọc, đưa đảng viên không còn đủ tư cách ra khỏi Đảng',
      en: 'Guidance on criteria and procedure of reviewing, helping and screening members no longer fit',
    },
    issuer: 'centralOrganisationCommission',
    signedOn: '2021-04-12',
    inForceFrom: '2021-04-12',
    evidence: 'readInSeveralSources',
    remark: {
      vi: 'Không nhầm với Hướng dẫn 02-HD/BTCTW năm 2026. Ngày hiệu lực lấy theo ngày ký, chưa kiểm chứng.',
      en: 'Not Guidance 02-HD/BTCTW of 2026. The day of signing is taken as entry into force, unverified.',
    },
  }),
  record({
    id: 'qd-24-tw-2021',
    kind: 'regulation',
    number: '24-QĐ/TW',
    title: { vi: 'Quy định thi hành Điều lệ Đảng', en: 'Regulation on carrying out the Party Statutes' },
    issuer: 'centralCommittee',
    signedOn: '2021-07-30',
    inForceFrom: '2021-07-30',
    inForceTo: '2024-12-31',
    evidence: 'readInSeveralSources',
    remark: {
      vi: 'Bị Quy định 232-QĐ/TW thay thế trong tháng 01/2025, chưa rõ ngày; cơ quan ban hành chưa kiểm chứng.',
      en: 'Replaced by Regulation 232-QĐ/TW in January 2025, the day is not known; who issued it is unverified.',
    },
  }),
  record({
    id: 'kl-14-tw-2021',
    kind: 'conclusion',
    number: '14-KL/TW',
    title: {
      vi: 'Kết luận về chủ trương khuyến khích và bảo vệ cán bộ năng động, sáng tạo vì lợi ích chung',
      en: 'Conclusion on encouraging and protecting dynamic, creative cadres for the common good',
    },
    issuer: 'politburo',
    signedOn: '2021-09-22',
    inForceFrom: '2021-09-22',
    evidence: 'readInSeveralSources',
    remark: {
      vi: 'Ngày hiệu lực lấy theo ngày ban hành; nội dung chưa kiểm chứng.',
      en: 'The day of issue is taken as entry into force; its content is unverified.',
    },
  }),
  record({
    id: 'l-06-2022-qh15',
    kind: 'law',
    number: '06/2022/QH15',
    title: { vi: 'Luật Thi đua, khen thưởng', en: 'Law on Emulation and Commendation' },
    issuer: 'nationalAssembly',
    signedOn: '2022',
    inForceFrom: '2024-01-01',
    evidence: 'readInOneSource',
    remark: {
      vi: 'Được sửa đổi từ 01/10/2026, nội dung sửa đổi chưa đọc được.',
      en: 'Amended from 01/10/2026; the amendment could not be read.',
    },
  }),
  record({
    id: 'nd-73-2023',
    kind: 'decree',
    number: '73/2023/NĐ-CP',
    title: {
      vi: 'Nghị định quy định về khuyến khích, bảo vệ cán bộ năng động, sáng tạo, dám nghĩ, dám làm, dám chịu trách nhiệm vì lợi ích chung',
      en: 'Decree on encouraging and protecting cadres who dare to think, do and take responsibility for the common good',
    },
    issuer: 'government',
    signedOn: '2023-09-29',
    inForceFrom: '2023-09-29',
    evidence: 'readInSeveralSources',
    remark: { vi: 'Không nhầm với Nghị định 73/2024/NĐ-CP.', en: 'Not Decree 73/2024.' },
  }),
  record(
    {
      id: 'nd-73-2024',
      kind: 'decree',
      number: '73/2024/NĐ-CP',
      title: {
        vi: 'Nghị định quy định mức lương cơ sở và chế độ tiền thưởng',
        en: 'Decree on the base salary and bonuses',
      },
      issuer: 'government',
      inForceFrom: '2024-07-01',
      inForceTo: '2026-06-30',
      evidence: 'readInOneSource',
      remark: bySubject,
    },
    {
      unplaced__baseSalary: {
        evidence: 'readInSeveralSources',
        numberUnverified: true,
        vi: 'Mức lương cơ sở từ 01/07/2024 đến 30/06/2026: 2.340.000 đồng.',
        en: 'The base salary from 01/07/2024 to 30/06/2026: 2,340,000 đồng.',
      },
    },
  ),
  record(
    {
      id: 'nd-161-2026',
      kind: 'decree',
      number: '161/2026/NĐ-CP',
      title: {
        vi: 'Nghị định quy định mức lương cơ sở và chế độ tiền thưởng',
        en: 'Decree on the base salary and bonuses',
      },
      issuer: 'government',
      signedOn: '2026-05-15',
      inForceFrom: '2026-07-01',
      replaces: ['nd-73-2024'],
      evidence: 'readInOneSource',
      remark: bySubject,
    },
    {
      art_4: {
        evidence: 'readInOneSource',
        vi: 'Quỹ tiền thưởng bằng 10 % quỹ lương không gồm phụ cấp; thưởng theo thành tích đột xuất và theo kết quả đánh giá quý, 6 tháng, năm. Mức lương cơ sở chưa đọc được.',
        en: 'The bonus fund is 10 % of the salary fund without allowances; by sudden merit and by quarterly, six-month and yearly results. The base salary could not be read.',
      },
    },
  ),
  record({
    id: 'qd-232-tw-2025',
    kind: 'regulation',
    number: '232-QĐ/TW',
    title: { vi: 'Quy định thi hành Điều lệ Đảng', en: 'Regulation on carrying out the Party Statutes' },
    issuer: 'centralCommittee',
    signedOn: '2025-01',
    inForceTo: '2025-06-30',
    replaces: ['qd-24-tw-2021'],
    evidence: 'readInSeveralSources',
    remark: {
      vi: 'Nội dung chưa đọc được; chỉ biết tháng ban hành; cơ quan ban hành chưa kiểm chứng.',
      en: 'Its text could not be read; only the month is known; who issued it is unverified.',
    },
  }),
  record({
    id: 'qd-294-tw-2025',
    kind: 'regulation',
    number: '294-QĐ/TW',
    title: { vi: 'Quy định thi hành Điều lệ Đảng', en: 'Regulation on carrying out the Party Statutes' },
    issuer: 'centralCommittee',
    signedOn: '2025-05-26',
    inForceFrom: '2025-07-01',
    replaces: ['qd-232-tw-2025'],
    evidence: 'readInSeveralSources',
    remark: {
      vi: 'Nội dung chưa đọc được; cơ quan ban hành chưa kiểm chứng.',
      en: 'Its text could not be read; who issued it is unverified.',
    },
  }),
  record({
    id: 'hd-06-tw-2025',
    kind: 'guidance',
    number: '06-HD/TW',
    title: { vi: 'Hướng dẫn thi hành Điều lệ Đảng', en: 'Guidance on carrying out the Party Statutes' },
    issuer: 'secretariat',
    signedOn: '2025-06-09',
    inForceFrom: '2025-06-09',
    evidence: 'readInSeveralSources',
    remark: {
      vi: 'Ngày hiệu lực lấy theo ngày ban hành, chưa kiểm chứng.',
      en: 'The day of issue is taken as entry into force, unverified.',
    },
  }),
  record({
    id: 'nd-152-2025',
    kind: 'decree',
    number: '152/2025/NĐ-CP',
    title: {
      vi: 'Nghị định quy định chi tiết thi hành Luật Thi đua, khen thưởng',
      en: 'Decree detailing the Law on Emulation and Commendation',
    },
    issuer: 'government',
    inForceFrom: '2025-07-01',
    evidence: 'readInOneSource',
    remark: bySubject,
  }),
];
