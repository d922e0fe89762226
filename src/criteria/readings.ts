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
} as const;

/** The id of a reading of this room. */
export type CriteriaReadingId = keyof typeof readings;

/** The readings of this room a caller may override. */
export type CriteriaReadings = ReadingsOf<typeof readings>;
