import { provisionsOf } from '../../../law/index.js';
import { textSilent } from '../../../reasoning/index.js';
import type { PlanMember } from '../model.js';
import type { PlanText } from './plan-text.js';

export const qd65PlanProvisions = provisionsOf('qd-65-tw-2022', {
  art_7__para_1: {
    evidence: 'readInSeveralSources',
    vi: 'Kế hoạch luân chuyển của từng cấp nêu số lượng, nhu cầu, vị trí, chức danh, hình thức, địa bàn luân chuyển, chính sách đối với cán bộ luân chuyển, dự kiến bố trí sau luân chuyển (nếu có); sau đó là danh sách và kế hoạch thực hiện đối với từng người.',
    en: 'A plan of rotation at each level states number, need, position, title, form, place, policy for the rotated and the intended arrangement afterwards, if any; then a list, and a plan for each person.',
  },
});

const stated: readonly PlanMember[] = ['number', 'need', 'position', 'title', 'form', 'place', 'policy'];

/** 65-QĐ/TW: the arrangement afterwards is stated where there is one, so that its absence lacks nothing. */
export const qd65Plan: PlanText = {
  instrument: { id: 'qd-65-tw-2022' },
  members: stated.map((member) => ({ member, provision: qd65PlanProvisions.art_7__para_1 })),
};

/** 98-QĐ/TW: what its plans had to state could not be read. */
export const qd98Plan: PlanText = {
  instrument: { id: 'qd-98-tw-2017' },
  members: [],
  unread: textSilent({
    vi: 'Nội dung kế hoạch luân chuyển theo Quy định 98-QĐ/TW chưa đọc được.',
    en: 'What a plan of rotation had to state under Regulation 98-QĐ/TW could not be read.',
  }),
};
