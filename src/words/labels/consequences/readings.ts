import type { Bilingual } from '../../../law/index.js';
import type { MeasureReadingId } from '../../../measures/index.js';

/** What each value of a reading on measures means. */
export const measureReading = {
  'measures.pollText.poll': { vi: 'theo văn bản của ngày lấy phiếu', en: 'the text of the day of the poll' },
  'measures.pollText.decision': {
    vi: 'theo văn bản của ngày xem xét',
    en: 'the text of the day it is acted on',
  },
  'measures.decisionExtension.total': { vi: '15 ngày làm việc tất cả', en: '15 working days in all' },
  'measures.decisionExtension.added': { vi: 'thêm 15 ngày làm việc', en: '15 working days on top' },
  'measures.reliefVoteCount.both': { vi: 'từng tập thể đều phải đạt', en: 'each body must reach it' },
  'measures.reliefVoteCount.joint': { vi: 'tính chung hai tập thể', en: 'the two bodies counted as one' },
  'measures.fiveTargets.any': { vi: 'không hoàn thành bất kỳ chỉ tiêu nào', en: 'any of them missed' },
  'measures.fiveTargets.all': { vi: 'không hoàn thành cả 5 chỉ tiêu', en: 'all five missed' },
  'measures.unratedYear.breaks': { vi: 'làm đứt chuỗi năm liên tiếp', en: 'it breaks the row' },
  'measures.unratedYear.skipped': { vi: 'bỏ qua năm không xếp loại', en: 'it is skipped' },
  'measures.ratingSide.ownSide': { vi: 'lấy xếp loại phía Nhà nước', en: 'the rating of the State' },
  'measures.ratingSide.eitherSide': {
    vi: 'lấy xếp loại của một trong hai phía',
    en: 'the rating of either side',
  },
  'measures.groundAge.inForce': {
    vi: 'kỷ luật còn hiệu lực',
    en: 'discipline in effect',
  },
  'measures.groundAge.wholePeriod': { vi: 'mọi lần bị kỷ luật đã nêu', en: 'every discipline given' },
  'measures.partyOverDecree.newerPartyRule': {
    vi: 'chỉ quy định của Đảng ban hành sau nghị định',
    en: 'only rules of the Party later than the decree',
  },
  'measures.partyOverDecree.anyPartyRule': { vi: 'mọi quy định của Đảng', en: 'any rule of the Party' },
  'measures.partyOverDecree.none': { vi: 'không quy định nào', en: 'none' },
  'measures.suspensionCancelled.dropped': { vi: 'không còn là căn cứ', en: 'no basis any more' },
  'measures.suspensionCancelled.kept': { vi: 'vẫn là căn cứ', en: 'it stays a basis' },
  'measures.bonusDate.award': { vi: 'ngày khen thưởng', en: 'the day of the award' },
  'measures.bonusDate.yearEnd': { vi: 'ngày cuối năm', en: 'the end of the year' },
} satisfies Record<`${MeasureReadingId}.${string}`, Bilingual>;
