import type { RecordedText } from '../provision.js';
import { record } from './record.js';

/** Texts beside the annual rating in the Party: what came before it, title standards, one body's own round. */
export const ratingRecords: readonly RecordedText[] = [
  record({
    id: 'hd-27-btctw-2014',
    kind: 'guidance',
    number: '27-HD/BTCTW',
    title: {
      vi: 'Hướng dẫn kiểm điểm tập thể, cá nhân và đánh giá, phân loại chất lượng tổ chức cơ sở đảng, đảng viên hằng năm',
      en: 'Guidance on yearly review and classification of grassroots Party organisations and members',
    },
    issuer: 'centralOrganisationCommission',
    signedOn: '2014-09-25',
    evidence: 'readInOneSource',
    remark: {
      vi: 'Áp dụng cho các năm 2014 đến 2017, trước Quy định 132-QĐ/TW; chưa đọc được nội dung.',
      en: 'Applied to the years 2014 to 2017, before Regulation 132-QĐ/TW; its content could not be read.',
    },
  }),
  record({
    id: 'qd-214-tw-2020',
    kind: 'regulation',
    number: '214-QĐ/TW',
    title: {
      vi: 'Quy định khung tiêu chuẩn chức danh, tiêu chí đánh giá cán bộ thuộc diện Ban Chấp hành Trung ương, Bộ Chính trị, Ban Bí thư quản lý',
      en: 'Regulation on title standards and criteria for assessing centrally managed cadres',
    },
    issuer: 'politburo',
    signedOn: '2020-01-02',
    inForceFrom: '2020-01-02',
    inForceTo: '2025-08-29',
    evidence: 'readInOneSource',
    remark: {
      vi: 'Ngày hiệu lực lấy theo ngày ký, chưa kiểm chứng.',
      en: 'The day of signing is taken as entry into force, unverified.',
    },
  }),
  record({
    id: 'qd-365-tw-2025',
    kind: 'regulation',
    number: '365-QĐ/TW',
    title: {
      vi: 'Quy định về tiêu chuẩn chức danh cán bộ lãnh đạo, quản lý trong hệ thống chính trị',
      en: 'Regulation on title standards of leading and managing cadres in the political system',
    },
    issuer: 'politburo',
    signedOn: '2025-08-30',
    inForceFrom: '2025-08-30',
    replaces: ['qd-89-tw-2017', 'qd-214-tw-2020'],
    evidence: 'readInSeveralSources',
    remark: {
      vi: 'Tên văn bản chưa kiểm chứng. Không có bậc xếp loại: từ ngày này không còn văn bản xếp loại cả nhiệm kỳ.',
      en: 'The title is unverified. It holds no levels: from this day no text rates a whole term.',
    },
  }),
  record({
    id: 'hd-44-btctw-2025',
    kind: 'guidance',
    number: '44-HD/BTCTW',
    title: {
      vi: 'Hướng dẫn đánh giá, xếp loại đơn vị, phòng, công chức, người lao động của Ban Tổ chức Trung ương năm 2025',
      en: 'Guidance on rating the units, civil servants and staff of the Central Organisation Commission for 2025',
    },
    issuer: 'centralOrganisationCommission',
    signedOn: '2025-11-04',
    evidence: 'readInOneSource',
    remark: {
      vi: 'Hướng dẫn nội bộ của một cơ quan; không nhầm với Hướng dẫn 43-HD/BTCTW.',
      en: 'Internal guidance of one body; not Guidance 43-HD/BTCTW.',
    },
  }),
];
