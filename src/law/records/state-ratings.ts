import type { RecordedText } from '../provision.js';
import { record } from './record.js';

/** Texts beside the State rating: consolidated and procedural ones, the Ministry's handbook, the decree on teachers. */
export const stateRatingRecords: readonly RecordedText[] = [
  record({
    id: 'vbhn-03-bnv-2023',
    kind: 'officialLetter',
    number: '03/VBHN-BNV',
    title: {
      vi: 'Văn bản hợp nhất Nghị định về đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức',
      en: 'Consolidated text of the decree on assessment and classification of cadres, civil servants and public employees',
    },
    issuer: 'ministryOfHomeAffairs',
    signedOn: '2023-08-03',
    evidence: 'readInOneSource',
    remark: {
      vi: 'Văn bản hợp nhất Nghị định 90/2020 và 48/2023; không có hiệu lực riêng.',
      en: 'Consolidates Decrees 90/2020 and 48/2023; no force of its own.',
    },
  }),
  record({
    id: 'qd-507-bnv-2023',
    kind: 'decision',
    number: '507/QĐ-BNV',
    title: {
      vi: 'Quyết định công bố thủ tục hành chính nội bộ của Bộ Nội vụ',
      en: 'Decision publishing the internal administrative procedures of the Ministry of Home Affairs',
    },
    issuer: 'ministryOfHomeAffairs',
    signedOn: '2023',
    evidence: 'readInOneSource',
    remark: {
      vi: 'Tên nêu theo nội dung; mục 7 là thủ tục đánh giá, xếp loại.',
      en: 'Named by its subject; item 7 is the procedure of rating.',
    },
  }),
  record({
    id: 'cv-bnv-2026',
    kind: 'officialLetter',
    title: {
      vi: 'Công văn của Bộ Nội vụ triển khai Nghị định 335/2025/NĐ-CP, kèm Sổ tay hướng dẫn',
      en: 'Letter of the Ministry of Home Affairs on implementing Decree 335/2025, with its handbook',
    },
    name: {
      vi: 'Công văn Bộ Nội vụ tháng 02/2026',
      en: 'Letter of the Ministry of Home Affairs of February 2026',
    },
    issuer: 'ministryOfHomeAffairs',
    signedOn: '2026-02',
    evidence: 'readInSeveralSources',
    remark: {
      vi: 'Số, ngày chưa biết; được đưa tin ngày 09/02/2026.',
      en: 'Number and day not known; reported on 09/02/2026.',
    },
  }),
  record(
    {
      id: 'nd-93-2026',
      kind: 'decree',
      number: '93/2026/NĐ-CP',
      title: {
        vi: 'Nghị định quy định chi tiết một số điều của Luật Nhà giáo',
        en: 'Decree detailing the Law on Teachers',
      },
      issuer: 'government',
      signedOn: '2026',
      evidence: 'readInOneSource',
    },
    {
      art_13: {
        evidence: 'readInOneSource',
        vi: 'Nhà giáo trường công lập xếp loại theo pháp luật về viên chức; dạy nhiều trường thì trường quản lý đánh giá trên nhận xét của nơi đến dạy.',
        en: 'Teachers of public schools are rated under the law on public employees; one who works at several schools by the managing school, on the comment of the host.',
      },
      art_14: {
        evidence: 'readInOneSource',
        vi: 'Nhà giáo trường ngoài công lập: theo quy chế của trường.',
        en: 'Teachers of private schools: by their own regulation.',
      },
    },
  ),
];
