import { type Instrument, provisionsOf } from '../../law/index.js';
import { atLeast, percent, twoThirds } from '../../quantity/index.js';
import { textSilent } from '../../reasoning/index.js';
import { agreeing, committeeMembers } from '../facts.js';
import { shareOf } from './parts.js';
import type { MotionGroundRule } from './regulation.js';

/** Luật Hoạt động giám sát 2015: how the Assembly's own bodies bring a motion, to 28/02/2026. */
export const l87: Instrument = {
  id: 'l-87-2015-qh13',
  kind: 'law',
  number: '87/2015/QH13',
  title: {
    vi: 'Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân',
    en: 'Law on Supervisory Activities of the National Assembly and People’s Councils',
  },
  issuer: 'nationalAssembly',
  signedOn: '2015-11-20',
  inForceFrom: '2016-07-01',
  inForceTo: '2026-02-28',
  evidence: 'readInSeveralSources',
  remark: {
    vi: 'Điều 18, 19, 63, 64 bị ngưng hiệu lực từ 01/07/2023 (Điều 20 Nghị quyết 96/2023/QH15); Điều 34, 45 không bị ngưng. Ngày hiệu lực chưa kiểm chứng.',
    en: 'Articles 18, 19, 63 and 64 were suspended from 01/07/2023 (Art. 20, Resolution 96/2023/QH15); Articles 34 and 45 were not. The day of entry into force is unverified.',
  },
};

export const l87Provisions = provisionsOf('l-87-2015-qh13', {
  art_34: {
    evidence: 'readInOneSource',
    vi: 'Ủy ban Thường vụ Quốc hội tự mình trình Quốc hội bỏ phiếu tín nhiệm khi có ít nhất 2/3 tổng số thành viên tán thành bằng phiếu kín.',
    en: 'The Standing Committee brings a motion of its own when at least two thirds of all its members agree in a secret ballot.',
  },
  art_45: {
    evidence: 'readInOneSource',
    vi: 'Hội đồng Dân tộc, Ủy ban xem xét khi có ít nhất 20 % tổng số thành viên đề nghị bằng văn bản; kiến nghị khi có ít nhất 2/3 tổng số thành viên tán thành.',
    en: 'The Ethnic Council or a Committee takes it up at the written request of at least 20 % of its members; petitions when at least two thirds of all its members agree.',
  },
});

const p = l87Provisions;
const na = ['nationalAssembly'] as const;
const whileInForce = {
  from: '2016-07-01',
  to: '2026-02-28',
  onlyIf: { reading: 'state.priorProcedure', is: 'law87' },
};

const open = { outcome: 'open' } as const;
const notOpen = { outcome: 'notOpen' } as const;

/** Nobody has read how these bodies decide outside the law of 2015. */
const unread = textSilent({
  vi: 'Trình tự trong Ủy ban Thường vụ Quốc hội, Hội đồng Dân tộc, Ủy ban chỉ đọc được ở Luật 87/2015/QH13 (đến 28/02/2026); Luật 121/2025/QH15 chưa đọc được.',
  en: 'How the Standing Committee, the Ethnic Council and the Committees decide was read only in Law 87/2015/QH13 (to 28/02/2026); Law 121/2025/QH15 could not be read.',
});

/** The grounds that lie with the Assembly's own bodies; the same under each resolution. */
export const groundsOfAssemblyBodies: readonly MotionGroundRule[] = [
  {
    by: 'standingCommitteeOwnMotion',
    forums: na,
    ...whileInForce,
    ladder: {
      rungs: [
        {
          when: [shareOf('l87.ownMotion', p.art_34, agreeing, committeeMembers, atLeast(twoThirds))],
          leadsTo: open,
        },
      ],
      otherwise: notOpen,
    },
  },
  {
    by: 'committeePetition',
    forums: na,
    ...whileInForce,
    ladder: {
      rungs: [
        {
          when: [shareOf('l87.committeePetition', p.art_45, agreeing, committeeMembers, atLeast(twoThirds))],
          leadsTo: open,
        },
      ],
      otherwise: notOpen,
    },
  },
  {
    by: 'committeeRequest',
    forums: na,
    ...whileInForce,
    ladder: {
      rungs: [
        {
          when: [shareOf('l87.committeeRequest', p.art_45, agreeing, committeeMembers, atLeast(percent(20)))],
          leadsTo: open,
        },
      ],
      otherwise: notOpen,
    },
  },
  { by: 'standingCommitteeOwnMotion', forums: na, ladder: unread },
  { by: 'committeePetition', forums: na, ladder: unread },
  { by: 'committeeRequest', forums: na, ladder: unread },
];
