import { oneOf, type ReadingsOf } from '../reasoning/index.js';

/** Where the texts of this room are open. */
export const readings = {
  'criteria.annex2Points': oneOf(['none', 'printed'], {
    vi: 'Mục 7.12 Hướng dẫn 43-HD/BTCTW giao cấp trên hướng dẫn điểm theo Phụ lục 1, 3, 4, 5, không nêu Phụ lục 2; chưa rõ mức 18/4/8 được in trong Phụ lục 2 hay do các nơi tự đặt.',
    en: 'Item 7.12 of Guidance 43-HD/BTCTW delegates the points of Annexes 1, 3, 4 and 5 and leaves Annex 2 out; whether 18/4/8 is printed there or is the bodies’ own is not known.',
  }),
  'criteria.factorCap': oneOf(['capped', 'uncapped'], {
    vi: 'Nghị định 335/2025/NĐ-CP không nói tỷ lệ từng yếu tố có được vượt 100 % hay không; điểm kết quả tối đa 70.',
    en: 'Decree 335/2025/NĐ-CP does not say whether a factor may pass 100 %; the points of results are at most 70.',
  }),
  'criteria.deductionScope': oneOf(['perProduct', 'wholeLine'], {
    vi: 'Nghị định 335/2025/NĐ-CP trừ 25 % điểm "của sản phẩm đó"; có nơi trừ trên cả đầu việc gồm nhiều sản phẩm.',
    en: 'Decree 335/2025/NĐ-CP takes 25 % off the points "of that product"; some bodies take it off the whole line of work.',
  }),
  'criteria.lateProduct': oneOf(['lessStep', 'nothing'], {
    vi: 'Điểm c khoản 2 Điều 14 Nghị định 335/2025/NĐ-CP: câu trước chỉ tính sản phẩm xong đúng hạn, trước hạn; câu sau trừ 25 % mỗi lần chậm. Hiểu hai câu cùng nhau.',
    en: 'Art. 14(2)(c) of Decree 335/2025/NĐ-CP: its first sentence counts products on time only, its second takes 25 % off each delay. They are read together.',
  }),
  'criteria.periodAggregation': oneOf(['meanOfPeriods', 'accumulated', 'accumulatedMinimum'], {
    vi: 'Nghị định 335/2025/NĐ-CP tính điểm năm theo bình quân các tháng, quý; cách tính cụ thể tại khoản 3 Điều 17 chưa đọc được. Có nơi cộng dồn số hoàn thành trên số được giao, lấy mức thấp nhất của d, đ, e.',
    en: 'Decree 335/2025/NĐ-CP averages the months or quarters; how exactly (Art. 17(3)) could not be read. Some bodies accumulate what was done over what was assigned, with the lowest of d, đ and e.',
  }),
} as const;

/** The id of a reading of this room. */
export type CriteriaReadingId = keyof typeof readings;

/** The readings of this room a caller may override. */
export type CriteriaReadings = ReadingsOf<typeof readings>;
