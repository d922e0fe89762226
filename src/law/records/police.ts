import type { RecordedText } from '../provision.js';
import { record } from './record.js';

/** Thông tư 45/2015/TT-BCA: 262-QĐ/TW carried out for the police; the only whole text of the family, hence a sibling text. */
export const policeRecords: readonly RecordedText[] = [
  record(
    {
      id: 'tt-45-2015-bca',
      kind: 'circular',
      number: '45/2015/TT-BCA',
      title: {
        vi: 'Thông tư quy định về lấy phiếu tín nhiệm đối với cán bộ lãnh đạo, chỉ huy trong Công an nhân dân',
        en: 'Circular on confidence polls for leaders and commanders in the People’s Public Security',
      },
      issuer: 'ministryOfPublicSecurity',
      signedOn: '2015-09-10',
      inForceFrom: '2015-11-01',
      replaces: ['tt-38-2013-bca'],
      evidence: 'readInSeveralSources',
      remark: {
        vi: 'Thực hiện Quy định 262; hiệu lực sau Quy định 96 chưa rõ (năm 2023 ngành Công an có hướng dẫn riêng theo Quy định 96).',
        en: 'Carries out Regulation 262; its status after Regulation 96 is not known (in 2023 the police had a guidance of its own under 96).',
      },
    },
    {
      art_3: {
        evidence: 'readInSeveralSources',
        vi: 'Không lấy phiếu đối với người mới luân chuyển, điều động, bổ nhiệm, bổ nhiệm lại trong năm.',
        en: 'Not polled: those newly rotated, transferred, appointed or re-appointed in the year.',
      },
      art_4__para_3: {
        evidence: 'readInOneSource',
        vi: 'Kết quả được thông báo đến người được lấy phiếu, người ghi phiếu, tập thể lãnh đạo và báo cáo cấp quản lý cán bộ.',
        en: 'The result is made known to the persons polled, those who vote and the leading collective, and reported to the managing authority.',
      },
      art_5__para_2: {
        evidence: 'readInOneSource',
        vi: 'Đã lấy phiếu tại Hội đồng nhân dân và cấp ủy địa phương thì không lấy phiếu trong ngành.',
        en: 'Polled at both council and local committee: not again in the sector.',
      },
      art_6: {
        evidence: 'readInOneSource',
        vi: 'Lấy phiếu sau sơ kết công tác năm thứ ba; trường hợp thật đặc biệt, khi được Bộ đồng ý, gửi phiếu đến người ghi phiếu kèm thời hạn gửi lại.',
        en: 'After the mid-year review of year three; in a truly special case the ballot is sent with a return time, with leave of the ministry.',
      },
      art_7__para_1: {
        evidence: 'readInOneSource',
        vi: 'Thời gian đánh giá: từ đầu nhiệm kỳ hoặc từ khi giữ chức vụ đến khi lấy phiếu.',
        en: 'The period judged: from the start of the term or from the move into the post to the poll.',
      },
      art_7__para_2__point_c: {
        evidence: 'readInOneSource',
        vi: 'Phiếu không hợp lệ: không do ban kiểm phiếu phát ra; gạch tên; ghi thêm tên hoặc thông tin khác; không đánh dấu hoặc đánh dấu hai, ba mức đối với tên một người.',
        en: 'Invalid: not issued by the counting committee; name crossed out; name or other information added; no box or two or three boxes marked for a person.',
      },
      art_7__para_3__point_a: {
        evidence: 'readInOneSource',
        vi: 'Tỷ lệ từng mức tính trên tổng số phiếu thu về.',
        en: 'Every percentage is of the ballots collected.',
      },
      art_7__para_3__point_b: {
        evidence: 'readInOneSource',
        vi: 'Lấy phiếu ở hai nơi: cấp có thẩm quyền đánh giá chung; không cộng phiếu của hai nơi.',
        en: 'Two places: the authority judges on the whole; the two tallies are never added.',
      },
      art_8: {
        evidence: 'readInOneSource',
        vi: 'Người ghi phiếu đánh giá khách quan; có thể ký tên hoặc không ký tên.',
        en: 'The voter judges objectively; may sign or not.',
      },
      art_8__para_3: {
        evidence: 'readInOneSource',
        vi: 'Người ghi phiếu đề nghị làm rõ trước ngày lấy phiếu ít nhất 15 ngày.',
        en: 'A voter asks for clarification at least 15 days before the poll.',
      },
      art_8__para_4: {
        evidence: 'readInOneSource',
        vi: 'Người được lấy phiếu trả lời trước ngày lấy phiếu ít nhất 03 ngày.',
        en: 'The person polled answers at least 3 days before the poll.',
      },
      art_9: {
        evidence: 'readInOneSource',
        vi: 'Thành phần ghi phiếu: cấp ủy, lãnh đạo đơn vị, người đứng đầu đơn vị trực thuộc, người đứng đầu đoàn thể.',
        en: 'Who votes: Party committee and leadership of the unit, heads of its units, heads of its mass organisations.',
      },
      art_10: {
        evidence: 'readInOneSource',
        vi: 'Kiểm phiếu, báo cáo kết quả tại hội nghị, niêm phong phiếu; biên bản lập thành 03 bản: 02 bản báo cáo cấp trên, 01 bản lưu theo chế độ mật.',
        en: 'Count, report to the conference, ballots sealed; minutes in three copies, two sent up and one kept as secret.',
      },
      art_12: {
        evidence: 'readInOneSource',
        vi: 'Sử dụng kết quả: xem xét khi có trên 50 %, khi có từ 2/3 số phiếu tín nhiệm thấp trở lên.',
        en: 'Use of the result: considered at more than 50 % and at two thirds or more low.',
      },
    },
  ),
];
