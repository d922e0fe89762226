import { type Provision, provisionsOf } from '../../../law/index.js';
import type { PlanMember } from '../model.js';
import type { PlanText } from './plan-text.js';

const evidence = 'readInOneSource';

export const nd170PlanProvisions = provisionsOf('nd-170-2025', {
  art_45__para_1__point_a: {
    evidence,
    vi: 'Kế hoạch luân chuyển nêu số lượng, nhu cầu, vị trí, chức danh.',
    en: 'The plan of rotation states number, need, position, title.',
  },
  art_45__para_1__point_b: { evidence, vi: 'Hình thức luân chuyển.', en: 'The form of rotation.' },
  art_45__para_1__point_c: { evidence, vi: 'Địa bàn luân chuyển.', en: 'The area.' },
  art_45__para_1__point_d: { evidence, vi: 'Thời hạn luân chuyển.', en: 'How long it lasts.' },
  art_45__para_1__point_dd: {
    evidence,
    vi: 'Chính sách đối với người được luân chuyển.',
    en: 'The policy for the rotated.',
  },
  art_45__para_1__point_e: {
    evidence,
    vi: 'Dự kiến bố trí sau luân chuyển.',
    en: 'The arrangement afterwards.',
  },
  art_45__para_1__point_g: {
    evidence,
    vi: 'Thời điểm bắt đầu luân chuyển.',
    en: 'When it starts.',
  },
});

const p = nd170PlanProvisions;
const of = (provision: Provision, ...members: readonly PlanMember[]) =>
  members.map((member) => ({ member, provision }));

/** 170/2025/NĐ-CP, for civil servants. */
export const nd170Plan: PlanText = {
  instrument: { id: 'nd-170-2025' },
  binds: 'civilServant',
  members: [
    ...of(p.art_45__para_1__point_a, 'number', 'need', 'position', 'title'),
    ...of(p.art_45__para_1__point_b, 'form'),
    ...of(p.art_45__para_1__point_c, 'place'),
    ...of(p.art_45__para_1__point_d, 'duration'),
    ...of(p.art_45__para_1__point_dd, 'policy'),
    ...of(p.art_45__para_1__point_e, 'afterwards'),
    ...of(p.art_45__para_1__point_g, 'start'),
  ],
};
