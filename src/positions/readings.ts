import { oneOf, type ReadingsOf } from '../reasoning/index.js';

/** Where the catalogues and the lists of managers are open: the default first. Answers list the readings they relied on. */
export const readings = {
  'positions.groupOneOrder': oneOf(['sameTier', 'listOrder'], {
    vi: 'Nhóm lãnh đạo chủ chốt, cấp cao không chia bậc; văn bản không nói thứ tự liệt kê có là thứ bậc hay không.',
    en: 'The groups of key and high-ranking leaders have no tiers; the order of listing is not said to rank.',
  }),
  'positions.groupFourTierOnePlace': oneOf(['twoCities', 'centralCities'], {
    vi: 'Bậc 1 nhóm IV viết "Thành ủy": hiểu là Hà Nội và Thành phố Hồ Chí Minh, hoặc mọi thành phố trực thuộc Trung ương.',
    en: 'Tier 1 of group IV says "Thành ủy": read as Hà Nội and TP. Hồ Chí Minh, or as every city directly under the Centre.',
  }),
  'positions.managersCarriedOver': oneOf(['answer', 'undetermined'], {
    vi: 'Danh sách chưa đọc được của một quy định được lấy theo quy định liền trước cùng loại.',
    en: 'Where a list of a regulation could not be read, that of the preceding regulation of the family is taken.',
  }),
  'positions.nq55AsManagement': oneOf(['yes', 'no'], {
    vi: 'Phụ lục 01 Nghị quyết 55/2025/NQ-HĐND của Hà Nội quy định mức chi, nhưng tiêu đề ghi đối tượng diện Ban Thường vụ Thành ủy quản lý.',
    en: 'Annex 01 of Resolution 55/2025 of Hà Nội sets benefits, yet its heading names persons managed by the municipal standing committee.',
  }),
} as const;

/** The readings on titles, ranks and managers a caller may override. */
export type PositionReadings = ReadingsOf<typeof readings>;

/** The id of such a reading. */
export type PositionReadingId = keyof typeof readings;
