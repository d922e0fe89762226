import { provisionsOf } from '../../../law/index.js';
import { type Bar, half, moreThan, twoThirds } from '../../../quantity/index.js';
import type { ResolvedReadings } from '../../../reasoning/index.js';
import { shareOf } from '../parts.js';
import { base, low, type Neighbour } from './neighbour.js';

const p = provisionsOf('qd-377-tw-2025', {
  art_48__para_2: {
    evidence: 'unverified',
    vi: 'Căn cứ xem xét cho từ chức; ngưỡng phiếu tín nhiệm thấp chưa đọc được, tạm lấy trên 50 % theo Quy định 41.',
    en: 'Grounds of resignation; the low-vote bar could not be read, more than 50 % is carried over from Regulation 41.',
  },
  art_48__para_3: {
    evidence: 'unverified',
    vi: 'Căn cứ xem xét miễn nhiệm; ngưỡng phiếu tín nhiệm thấp chưa đọc được, tạm lấy trên 2/3 theo Quy định 41.',
    en: 'Grounds of relief; the low-vote bar could not be read, more than two thirds is carried over from Regulation 41.',
  },
  unplaced__noResignation: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Không cho từ chức, thôi giữ chức vụ đối với người thuộc trường hợp phải miễn nhiệm.',
    en: 'No resignation and no release for someone who must be relieved.',
  },
});

/** The bars of Điều 48, unread: the reading supplies them; an answer keeps none of the caller's objects. */
const supplied = (which: 'resignation' | 'relief') => (readings: ResolvedReadings) => {
  const { operator, bar } = (readings['party.thresholds377'] as Record<typeof which, Bar>)[which];
  return { operator, bar: { ...bar } };
};

/** 377-QĐ/TW: its thresholds could not be read and come from a reading. */
export const qd377: Neighbour = {
  instrument: {
    id: 'qd-377-tw-2025',
    kind: 'regulation',
    number: '377-QĐ/TW',
    title: {
      vi: 'Quy định về phân cấp quản lý cán bộ và quy hoạch, bổ nhiệm, giới thiệu ứng cử, tạm đình chỉ công tác, cho thôi giữ chức vụ, từ chức, miễn nhiệm đối với cán bộ',
      en: 'Regulation on cadre management, planning, appointment, nomination, suspension, release, resignation and relief',
    },
    issuer: 'politburo',
    signedOn: '2025-10-08',
    inForceFrom: '2025-10-08',
    replaces: ['qd-41-tw-2021', 'qd-50-tw-2021', 'qd-80-tw-2022', 'tb-20-tw-2022', 'qd-148-tw-2024'],
    evidence: 'readInOneSource',
    remark: {
      vi: 'Không thay thế Quy định 96.',
      en: 'It does not replace Regulation 96.',
    },
  },
  provisions: p,
  from: '2025-10-08',
  covers: 'partyManagedCadre',
  grounds: [
    {
      kind: 'relief',
      when: [
        {
          ...shareOf('qd377.relief', p.art_48__para_3, low, base, moreThan(twoThirds)),
          barFrom: supplied('relief'),
        },
      ],
    },
    {
      kind: 'resignation',
      when: [
        {
          ...shareOf('qd377.resignation', p.art_48__para_2, low, base, moreThan(half)),
          barFrom: supplied('resignation'),
        },
      ],
    },
  ],
  barredByRelief: { kinds: ['resignation', 'leavePost'], provision: p.unplaced__noResignation },
  barsFrom: 'party.thresholds377',
};
