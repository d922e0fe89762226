import type { RecordedText } from '../provision.js';
import { record } from './record.js';

/** The Constitution, and resolutions of the National Assembly and its Standing Committee around the votes. */
export const assemblyRecords: readonly RecordedText[] = [
  record(
    {
      id: 'hp-2013',
      kind: 'constitution',
      name: { vi: 'Hiến pháp 2013', en: 'Constitution of 2013' },
      title: {
        vi: 'Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam',
        en: 'Constitution of the Socialist Republic of Vietnam',
      },
      issuer: 'nationalAssembly',
      signedOn: '2013',
      evidence: 'readInSeveralSources',
      remark: {
        vi: 'Được sửa đổi, bổ sung bởi Nghị quyết 203/2025/QH15.',
        en: 'Amended by Resolution 203/2025/QH15.',
      },
    },
    {
      art_70__para_8: {
        evidence: 'readInSeveralSources',
        vi: 'Quốc hội bỏ phiếu tín nhiệm đối với người giữ chức vụ do Quốc hội bầu hoặc phê chuẩn; việc lấy phiếu tín nhiệm không được nêu.',
        en: 'The Assembly casts votes of confidence on holders it elected or approved; the poll is not named.',
      },
    },
  ),
  record(
    {
      id: 'nq-119-2020-qh14',
      kind: 'resolution',
      number: '119/2020/QH14',
      title: {
        vi: 'Nghị quyết về chính quyền đô thị tại thành phố Đà Nẵng',
        en: 'Resolution on the urban government of Đà Nẵng',
      },
      issuer: 'nationalAssembly',
      signedOn: '2020',
      evidence: 'readInOneSource',
      remark: {
        vi: 'Tên nêu theo nội dung; trích yếu đầy đủ chưa kiểm chứng.',
        en: 'Named by its subject; the full title is unverified.',
      },
    },
    {
      art_2__para_1__point_dd: {
        evidence: 'readInOneSource',
        vi: 'Bị bãi bỏ từ 01/07/2023 theo Điều 21 Nghị quyết 96/2023/QH15.',
        en: 'Repealed from 01/07/2023 by Article 21 of Resolution 96/2023/QH15.',
      },
    },
  ),
  record(
    {
      id: 'nq-131-2020-qh14',
      kind: 'resolution',
      number: '131/2020/QH14',
      title: {
        vi: 'Nghị quyết về chính quyền đô thị tại Thành phố Hồ Chí Minh',
        en: 'Resolution on the urban government of Hồ Chí Minh City',
      },
      issuer: 'nationalAssembly',
      signedOn: '2020',
      evidence: 'readInOneSource',
      remark: {
        vi: 'Tên nêu theo nội dung; trích yếu đầy đủ chưa kiểm chứng.',
        en: 'Named by its subject; the full title is unverified.',
      },
    },
    {
      art_2__para_1__point_c: {
        evidence: 'readInOneSource',
        vi: 'Bị bãi bỏ từ 01/07/2023 theo Điều 21 Nghị quyết 96/2023/QH15.',
        en: 'Repealed from 01/07/2023 by Article 21 of Resolution 96/2023/QH15.',
      },
    },
  ),
  record({
    id: 'nq-71-2022-qh15',
    kind: 'resolution',
    number: '71/2022/QH15',
    title: {
      vi: 'Nghị quyết ban hành Nội quy kỳ họp Quốc hội',
      en: 'Resolution issuing the Rules of sessions of the National Assembly',
    },
    issuer: 'nationalAssembly',
    signedOn: '2022-11-15',
    inForceFrom: '2023-03-15',
    evidence: 'readInSeveralSources',
  }),
  record(
    {
      id: 'nq-31-2023-ubtvqh15',
      kind: 'resolution',
      number: '31/2023/UBTVQH15',
      title: {
        vi: 'Nghị quyết quy định, hướng dẫn một số điều khoản của Nội quy kỳ họp Quốc hội',
        en: 'Resolution detailing and guiding the Rules of sessions of the National Assembly',
      },
      issuer: 'naStandingCommittee',
      signedOn: '2023',
      evidence: 'readInSeveralSources',
      remark: {
        vi: 'Chưa rõ ngày ký; ngày hiệu lực 15/03/2023 đọc được chung với Nội quy, chưa rõ có phải của riêng văn bản này.',
        en: 'The day of signing is not known; 15/03/2023 was read as entry into force for the Rules and this text together.',
      },
    },
    {
      unplaced__secretBallot: {
        evidence: 'readInOneSource',
        numberUnverified: true,
        vi: 'Bỏ phiếu kín bằng phiếu do Ban kiểm phiếu phát; phiếu hỏng được đổi; đại biểu tự bỏ phiếu; công bố số phiếu phát ra, thu về trước khi kiểm; Ban kiểm phiếu xác định phiếu hợp lệ theo hướng dẫn trên mẫu phiếu, lập biên bản, báo cáo.',
        en: 'Paper ballots from the counting committee only; a spoiled paper may be exchanged; each deputy casts in person; issued and collected are announced before the count; the committee decides validity by the instruction on each form, makes minutes and reports.',
      },
    },
  ),
  record({
    id: 'nq-203-2025-qh15',
    kind: 'resolution',
    number: '203/2025/QH15',
    title: {
      vi: 'Nghị quyết sửa đổi, bổ sung Hiến pháp',
      en: 'Resolution amending the Constitution',
    },
    issuer: 'nationalAssembly',
    signedOn: '2025',
    amends: ['hp-2013'],
    evidence: 'readInSeveralSources',
    remark: {
      vi: 'Tên nêu theo nội dung; trích yếu đầy đủ chưa kiểm chứng.',
      en: 'Named by its subject; the full title is unverified.',
    },
  }),
  record({
    id: 'nq-31-2026-qh16',
    kind: 'resolution',
    number: '31/2026/QH16',
    title: {
      vi: 'Nghị quyết của Quốc hội nêu danh mục 9 luật, 5 nghị quyết',
      en: 'Resolution of the National Assembly listing nine laws and five resolutions',
    },
    issuer: 'nationalAssembly',
    signedOn: '2026-04-24',
    evidence: 'readInOneSource',
    remark: {
      vi: 'Trích yếu chưa đọc được. Danh mục không có văn bản nào thay thế Nghị quyết 96/2023/QH15.',
      en: 'Its title could not be read. The list holds no text replacing Resolution 96/2023/QH15.',
    },
  }),
];
