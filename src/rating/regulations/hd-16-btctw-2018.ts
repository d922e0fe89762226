import { type Instrument, provisionsOf } from '../../law/index.js';
import { borrowed } from './qd-132-tw-2018/guidance.js';
import type { FormRow } from './regulation.js';

/** Hướng dẫn 16-HD/BTCTW (24/09/2018): guidance on 132-QĐ/TW. Not 16-HD/BTCTW of 15/02/2022, on cadre planning. */
export const hd16: Instrument = {
  id: 'hd-16-btctw-2018',
  kind: 'guidance',
  number: '16-HD/BTCTW',
  title: {
    vi: 'Hướng dẫn kiểm điểm, đánh giá, xếp loại chất lượng hằng năm đối với tổ chức đảng, đảng viên và tập thể, cá nhân cán bộ lãnh đạo, quản lý các cấp',
    en: 'Guidance on annual review, assessment and quality rating of Party organisations, Party members, leadership collectives and leading cadres of every level',
  },
  issuer: 'centralOrganisationCommission',
  signedOn: '2018-09-24',
  inForceFrom: '2018-09-24',
  inForceTo: '2019-10-17',
  evidence: 'readInSeveralSources',
  remark: {
    vi: 'Chỉ đọc được phần về đảng viên; phần còn lại lấy theo Hướng dẫn 21-HD/BTCTW năm 2019. Không nhầm với Hướng dẫn 16-HD/BTCTW ngày 15/02/2022 về công tác quy hoạch cán bộ.',
    en: 'Only the part on members could be read; the rest is taken from Guidance 21-HD/BTCTW of 2019. Not Guidance 16-HD/BTCTW of 15/02/2022 on cadre planning.',
  },
};

/** What it says itself, as far as it could be read, over what is read in Hướng dẫn 21. */
export const hd16Provisions = provisionsOf('hd-16-btctw-2018', {
  ...borrowed,
  unplaced__aim: {
    evidence: 'readInSeveralSources',
    vi: 'Tự soi, tự sửa; đánh giá liên tục, đa chiều, theo tiêu chí, bằng sản phẩm cụ thể, có so sánh với chức danh tương đương; xếp loại cá nhân gắn với tập thể; kết quả là căn cứ của công tác cán bộ.',
    en: 'Self-examination and self-correction; assessed continuously, from many sides, by criteria and concrete products, against equivalent posts; the rating of the individual tied to that of the collective; the result is input to personnel work.',
  },
  unplaced__selfRating: {
    evidence: 'readInSeveralSources',
    vi: 'Bước 1: đảng viên tự phân tích từng tiêu chí theo bốn cấp độ, tự nhận mức xếp loại theo Mẫu 5, báo cáo trước hội nghị chi bộ.',
    en: 'Step 1: the member analyses each criterion by the four grades and rates himself on Form 5, before the meeting of the cell.',
  },
  unplaced__opinions: {
    evidence: 'readInSeveralSources',
    vi: 'Bước 2: chi ủy (bí thư nơi không có chi ủy) tổng hợp ý kiến của chi ủy, ban lãnh đạo đoàn thể, cấp ủy nơi cư trú, người đứng đầu đơn vị (câu bị cắt).',
    en: 'Step 2: the cell committee (the secretary where there is none) gathers opinions of the cell committee, the mass organisation, the committee of the place of residence and the head of the unit (the sentence is cut).',
  },
  unplaced__decision: {
    evidence: 'unverified',
    vi: 'Bước 3: chi ủy tổng hợp, hội nghị chi bộ biểu quyết, đảng ủy cơ sở quyết định.',
    en: 'Step 3: the cell committee compiles, the meeting of the cell votes, the grassroots committee decides.',
  },
  unplaced__memberModel: {
    evidence: 'readInOneSource',
    vi: 'Đảng viên hoàn thành xuất sắc: thực sự tiêu biểu về năng lực, đạo đức, có nhiều thành tích nổi bật để người khác học tập (phần còn lại chưa đọc được).',
    en: 'Member, excellent: truly able and moral, many outstanding achievements others learn from (the rest could not be read).',
  },
  unplaced__memberNotCompleted: {
    evidence: 'readInSeveralSources',
    vi: 'Đảng viên không hoàn thành: bị kết luận có biểu hiện suy thoái, "tự diễn biến", "tự chuyển hóa"; hoàn thành dưới 50 % chỉ tiêu, nhiệm vụ được giao trong năm; là công chức, viên chức bị xếp loại không hoàn thành; bị kỷ luật trong năm (một vi phạm tính một lần).',
    en: 'Member, not completed: signs of degradation, "self-evolution", "self-transformation" concluded; less than 50 % of the targets and tasks of the year done; an official rated not completed; disciplined in the year (one violation counts once).',
  },
});

/** Các mẫu đã đọc được. */
export const hd16Forms: readonly FormRow[] = [
  {
    code: 'Mẫu 5',
    for: 'everyone',
    vi: 'Bản tự phân tích, đánh giá của đảng viên theo bốn cấp độ, mức xếp loại tự nhận',
    en: "Member's analysis, four grades per criterion, proposed level",
    provision: hd16Provisions.unplaced__selfRating,
  },
];
