import { provisionsOf } from '../../law/index.js';

/** The provisions the rows of this text stand on, in the order of its articles. */
export const nd138Provisions = provisionsOf('nd-138-2020', {
  art_65: {
    evidence: 'readInOneSource',
    vi: 'Từ chức: trao đổi trong 10 ngày sau khi nhận đơn; xem xét trong 15 ngày sau khi có đề xuất; rút đơn thì dừng.',
    en: 'Resignation: talk within 10 days of the letter; settled within 15 days of the proposal; a withdrawn letter stops it.',
  },
  art_65__barred: {
    evidence: 'readInOneSource',
    vi: 'Chưa xem xét cho từ chức: đang đảm nhận nhiệm vụ quốc phòng, an ninh, cơ mật, phòng chống thiên tai; đang bị thanh tra, kiểm tra, điều tra.',
    en: 'Resignation is not considered on a defence, security, secret or disaster task, or under inspection or investigation.',
  },
  art_66__firstNotCompleted: {
    evidence: 'readInOneSource',
    vi: 'Miễn nhiệm (đến 16/09/2024): hai năm liên tiếp được xếp loại không hoàn thành nhiệm vụ.',
    en: 'Relief (to 16/09/2024): rated "tasks not completed" for two consecutive years.',
  },
  art_66__firstReplaced: {
    evidence: 'readInOneSource',
    vi: 'Miễn nhiệm (đến 16/09/2024): bị kỷ luật chưa đến mức cách chức nhưng do yêu cầu nhiệm vụ cần phải thay thế.',
    en: 'Relief (to 16/09/2024): disciplined short of removal from office but to be replaced.',
  },
  art_66__firstDisciplined: {
    evidence: 'readInOneSource',
    vi: 'Miễn nhiệm (đến 16/09/2024): bị kỷ luật khiển trách hoặc cảnh cáo hai lần trong cùng một thời hạn bổ nhiệm.',
    en: 'Relief (to 16/09/2024): reprimanded or warned twice in one appointment period.',
  },
  art_66__firstProtection: {
    evidence: 'readInOneSource',
    vi: 'Miễn nhiệm (đến 16/09/2024): vi phạm quy định về bảo vệ chính trị nội bộ.',
    en: 'Relief (to 16/09/2024): breach of internal political protection.',
  },
  art_66__firstVote: {
    evidence: 'readInOneSource',
    vi: 'Trong 30 ngày sau khi có đề xuất, tập thể lãnh đạo bỏ phiếu kín: trên 50 % tổng số thành viên thì miễn nhiệm; đúng 50 % thì theo người đứng đầu.',
    en: 'Within 30 days of the proposal the leadership collective votes in secret: more than 50 % of all members, relief; exactly 50 %, as the head settles.',
  },
  art_66__disciplined: {
    evidence: 'readInOneSource',
    vi: 'Miễn nhiệm (sửa đổi): bị kỷ luật cảnh cáo hoặc khiển trách và uy tín giảm sút; hoặc khiển trách, cảnh cáo từ hai lần trở lên trong cùng một thời hạn bổ nhiệm.',
    en: 'Relief (as amended): warned or reprimanded with standing lost; or reprimanded or warned twice or more in one appointment period.',
  },
  art_66__notCompleted: {
    evidence: 'readInOneSource',
    vi: 'Miễn nhiệm (sửa đổi): hai năm liên tiếp được xếp loại không hoàn thành nhiệm vụ.',
    en: 'Relief (as amended): rated "tasks not completed" for two consecutive years.',
  },
  art_66__decline: {
    evidence: 'readInOneSource',
    vi: 'Miễn nhiệm (sửa đổi): suy thoái, vi phạm những điều không được làm; vi phạm tiêu chuẩn chính trị.',
    en: 'Relief (as amended): decline, forbidden acts; breach of political standards.',
  },
  art_66__corruption: {
    evidence: 'readInOneSource',
    vi: 'Miễn nhiệm (sửa đổi): người đứng đầu để cơ quan, đơn vị hoặc cấp dưới trực tiếp xảy ra tham nhũng nghiêm trọng.',
    en: 'Relief (as amended): a head in whose unit or direct subordinate serious corruption occurs.',
  },
});
