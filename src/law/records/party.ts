import type { RecordedText } from '../provision.js';
import { record } from './record.js';

/** Texts of the Party beside the polls: its Statutes, leaving office, cadre management, power control. */
export const partyRecords: readonly RecordedText[] = [
  record({
    id: 'qd-260-tw-2009',
    kind: 'regulation',
    number: '260-QĐ/TW',
    title: {
      vi: 'Quy định về việc thôi giữ chức vụ, miễn nhiệm, từ chức của cán bộ',
      en: 'Regulation on leaving office, relief and resignation of cadres',
    },
    issuer: 'politburo',
    signedOn: '2009-10-02',
    inForceFrom: '2009-10-02',
    inForceTo: '2021-11-02',
    evidence: 'readInSeveralSources',
    remark: { vi: 'Tên văn bản chưa kiểm chứng.', en: 'The title is unverified.' },
  }),
  record(
    {
      id: 'dieu-le-dang-2011',
      kind: 'statutes',
      name: { vi: 'Điều lệ Đảng', en: 'Party Statutes' },
      title: { vi: 'Điều lệ Đảng Cộng sản Việt Nam', en: 'Statutes of the Communist Party of Vietnam' },
      issuer: 'partyCongress',
      signedOn: '2011',
      evidence: 'readInOneSource',
    },
    {
      art_9__para_5: {
        evidence: 'readInOneSource',
        vi: 'Nghị quyết của cấp ủy có giá trị khi có quá nửa tổng số thành viên tán thành.',
        en: 'A resolution of a committee needs more than half of all its members.',
      },
      art_11__para_6: {
        evidence: 'readInOneSource',
        vi: 'Đại hội hợp lệ khi có ít nhất 2/3 số đại biểu được triệu tập và 2/3 số tổ chức đảng trực thuộc có mặt.',
        en: 'A congress needs at least two thirds of the convened delegates and of the subordinate organisations.',
      },
      art_12: {
        evidence: 'readInOneSource',
        vi: 'Người trúng cử phải đạt quá nửa số được triệu tập.',
        en: 'An election needs more than half of those convened.',
      },
    },
  ),
  record({
    id: 'qd-105-tw-2017',
    kind: 'regulation',
    number: '105-QĐ/TW',
    title: {
      vi: 'Quy định về phân cấp quản lý cán bộ và bổ nhiệm, giới thiệu cán bộ ứng cử',
      en: 'Regulation on decentralised cadre management, appointment and nomination',
    },
    issuer: 'politburo',
    signedOn: '2017-12-19',
    inForceFrom: '2017-12-19',
    inForceTo: '2022-08-17',
    evidence: 'readInSeveralSources',
    remark: {
      vi: 'Ngày hiệu lực lấy theo ngày ký, chưa kiểm chứng.',
      en: 'The day of signing is taken as entry into force, unverified.',
    },
  }),
  record({
    id: 'qd-50-tw-2021',
    kind: 'regulation',
    number: '50-QĐ/TW',
    title: { vi: 'Quy định về công tác quy hoạch cán bộ', en: 'Regulation on cadre planning' },
    issuer: 'politburo',
    signedOn: '2021-12-27',
    inForceFrom: '2021-12-27',
    inForceTo: '2025-10-07',
    evidence: 'readInSeveralSources',
    remark: {
      vi: 'Ngày hiệu lực lấy theo ngày ký, chưa kiểm chứng.',
      en: 'The day of signing is taken as entry into force, unverified.',
    },
  }),
  record({
    id: 'qd-80-tw-2022',
    kind: 'regulation',
    number: '80-QĐ/TW',
    title: {
      vi: 'Quy định về phân cấp quản lý cán bộ và bổ nhiệm, giới thiệu cán bộ ứng cử',
      en: 'Regulation on decentralised cadre management, appointment and nomination',
    },
    issuer: 'politburo',
    signedOn: '2022-08-18',
    inForceFrom: '2022-08-18',
    inForceTo: '2025-10-07',
    replaces: ['qd-105-tw-2017'],
    evidence: 'readInSeveralSources',
  }),
  record({
    id: 'tb-20-tw-2022',
    kind: 'notice',
    number: '20-TB/TW',
    title: {
      vi: 'Thông báo Kết luận về bố trí công tác đối với cán bộ diện Bộ Chính trị, Ban Bí thư quản lý sau khi bị kỷ luật',
      en: 'Notice of the Conclusion on placing disciplined cadres of central management',
    },
    issuer: 'politburo',
    signedOn: '2022-09-08',
    inForceFrom: '2022-09-08',
    inForceTo: '2025-10-07',
    evidence: 'readInSeveralSources',
  }),
  record(
    {
      id: 'qd-114-tw-2023',
      kind: 'regulation',
      number: '114-QĐ/TW',
      title: {
        vi: 'Quy định về kiểm soát quyền lực và phòng, chống tham nhũng, tiêu cực trong công tác cán bộ',
        en: 'Regulation on control of power and prevention of corruption and negativity in cadre work',
      },
      issuer: 'politburo',
      signedOn: '2023-07-11',
      inForceFrom: '2023-07-11',
      replaces: ['qd-205-tw-2019'],
      evidence: 'readInSeveralSources',
      remark: {
        vi: 'Việc thay thế Quy định 205-QĐ/TW chưa kiểm chứng.',
        en: 'That it replaces Regulation 205-QĐ/TW is unverified.',
      },
    },
    {
      art_2__para_1: {
        evidence: 'readInSeveralSources',
        vi: 'Quyền lực trong công tác cán bộ bao gồm lấy phiếu tín nhiệm; gây sức ép để người khác đánh giá, bỏ phiếu, lấy phiếu theo ý mình là lạm dụng chức vụ, quyền hạn.',
        en: 'Power in cadre work includes the confidence poll; pressing others to rate, vote or poll as one wishes is an abuse of office.',
      },
    },
  ),
  record({
    id: 'qd-148-tw-2024',
    kind: 'regulation',
    number: '148-QĐ/TW',
    title: {
      vi: 'Quy định về thẩm quyền của người đứng đầu trong việc tạm đình chỉ công tác đối với cán bộ cấp dưới trong trường hợp cần thiết hoặc khi có dấu hiệu vi phạm nghiêm trọng',
      en: 'Regulation on the power of the head to suspend subordinate cadres where needed or on signs of a serious violation',
    },
    issuer: 'politburo',
    signedOn: '2024-05-23',
    inForceFrom: '2024-05-23',
    inForceTo: '2025-10-07',
    evidence: 'readInSeveralSources',
    remark: {
      vi: 'Ngày hiệu lực lấy theo ngày ký, chưa kiểm chứng.',
      en: 'The day of signing is taken as entry into force, unverified.',
    },
  }),
  record(
    {
      id: 'qd-379-tw-2025',
      kind: 'regulation',
      number: '379-QĐ/TW',
      title: {
        vi: 'Quy định về giao dịch điện tử trong hoạt động của Đảng',
        en: 'Regulation on electronic transactions in the work of the Party',
      },
      issuer: 'secretariat',
      signedOn: '2025-10-22',
      replaces: ['qd-269-tw-2014'],
      evidence: 'readInOneSource',
      remark: {
        vi: 'Tên văn bản chưa kiểm chứng; chưa rõ ngày hiệu lực.',
        en: 'The title is unverified; the day of entry into force is not known.',
      },
    },
    {
      principle_7: {
        evidence: 'readInOneSource',
        vi: 'Quyết định quan trọng do hệ thống tự động, trí tuệ nhân tạo đề xuất, nhất là về công tác cán bộ, phải được người có thẩm quyền xem xét, thẩm định, phê duyệt.',
        en: 'An important decision proposed by an automated system or AI, above all on cadre work, is reviewed, appraised and approved by a competent person.',
      },
    },
  ),
];
