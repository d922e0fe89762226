import { provisionsOf } from '../../../law/index.js';
import { textSilent } from '../../../reasoning/index.js';
import { qd366Provisions } from '../qd-366-tw-2025/provisions.js';
import type { AuthorityRow } from '../regulation.js';
import { oneself } from './acts.js';
import type { RaterRule } from './round.js';

/** Nghị định 170/2025/NĐ-CP on civil servants who work elsewhere for a time. */
export const nd170Raters = provisionsOf('nd-170-2025', {
  art_26__para_3__rating: {
    evidence: 'readInOneSource',
    vi: 'Công chức biệt phái: nơi được biệt phái đến phân công, đánh giá, kiểm tra; cơ quan cử vẫn quản lý biên chế.',
    en: 'Secondment: the host assigns, assesses and checks; the sender keeps the person on its staff list.',
  },
  art_49__para_1__rating: {
    evidence: 'readInOneSource',
    vi: 'Công chức luân chuyển: nơi đến nhận xét, xếp loại hằng năm hoặc theo yêu cầu, báo cáo cấp có thẩm quyền, gửi nơi đi và cơ quan tham mưu.',
    en: 'Rotation: the receiving side comments and rates yearly or on request, reports to the competent level, with a copy to the sending side and the advisory body.',
  },
});

/** Điều 26 khoản 3, Điều 49 khoản 1. */
export const elsewhereForATime: readonly RaterRule[] = [
  { case: 'seconded', by: 'hostBody', provision: nd170Raters.art_26__para_3__rating },
  { case: 'rotated', by: 'receivingBody', provision: nd170Raters.art_49__para_1__rating },
];

/** The same among who decides. */
export const elsewhereRows: readonly AuthorityRow[] = [
  {
    id: 'A8',
    rated: { vi: 'Công chức biệt phái', en: 'A civil servant on secondment' },
    ratesItself: oneself,
    decides: { vi: 'Nơi được biệt phái đến', en: 'The host' },
    provision: nd170Raters.art_26__para_3__rating,
  },
  {
    id: 'A9',
    rated: { vi: 'Công chức luân chuyển', en: 'A civil servant on rotation' },
    ratesItself: oneself,
    decides: {
      vi: 'Nơi đến; gửi nơi đi và cơ quan tham mưu',
      en: 'The receiving side; a copy goes to the sending side and the advisory body',
    },
    provision: nd170Raters.art_49__para_1__rating,
  },
];

/** 366-QĐ/TW Điều 3 khoản 4, whichever decree rates: the decrees are silent. */
export const severalPosts: RaterRule = {
  case: 'severalPosts',
  by: 'bodyOfHighestPost',
  from: '2025-08-30',
  provision: qd366Provisions.art_3__para_4,
};

/** No text of the State rates yet by a rule that could be read. */
export const procedureUnread = textSilent({
  vi: 'Trình tự xếp loại cơ quan hành chính của Nghị định 335/2025 chưa đọc được.',
  en: 'The procedure of Decree 335/2025 for administrative agencies could not be read.',
});
