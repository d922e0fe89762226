import type { Bilingual } from '../../../law/index.js';
import type { PositionReadings } from '../../../positions/index.js';
import type { Choice } from '../choice.js';

/** What each value of a reading on titles, ranks and managers means. */
export const positionReading = {
  'positions.groupOneOrder.sameTier': { vi: 'ngang bậc', en: 'on a level' },
  'positions.groupOneOrder.listOrder': { vi: 'theo thứ tự liệt kê', en: 'in the order of listing' },
  'positions.groupFourTierOnePlace.twoCities': {
    vi: 'chỉ Hà Nội và Thành phố Hồ Chí Minh',
    en: 'Hà Nội and TP. Hồ Chí Minh only',
  },
  'positions.groupFourTierOnePlace.centralCities': {
    vi: 'mọi thành phố trực thuộc Trung ương',
    en: 'every city directly under the Centre',
  },
  'positions.managersCarriedOver.answer': {
    vi: 'lấy theo quy định liền trước',
    en: 'taken from the preceding regulation',
  },
  'positions.managersCarriedOver.undetermined': { vi: 'để ngỏ', en: 'left open' },
  'positions.nq55AsManagement.yes': {
    vi: 'dùng làm danh sách chức danh quản lý, từ 01/07/2025',
    en: 'used as the list of managed titles, from 01/07/2025',
  },
  'positions.nq55AsManagement.no': { vi: 'chỉ là danh sách hưởng chế độ', en: 'a list of benefits only' },
} satisfies Record<Choice<Required<PositionReadings>>, Bilingual>;
