import { type Instrument, provisionsOf } from '../../../law/index.js';

const instrument: Instrument = {
  id: 'kl-128-tw-2025',
  kind: 'conclusion',
  number: '128-KL/TW',
  title: { vi: 'Kết luận về chủ trương công tác cán bộ', en: 'Conclusion on the line of cadre work' },
  issuer: 'politburo',
  signedOn: '2025-03-07',
  inForceFrom: '2025-03-07',
  evidence: 'readInSeveralSources',
  remark: {
    vi: 'Hết tác dụng khi sắp xếp xong tỉnh, huyện, xã; không có ngày kết thúc chung.',
    en: 'Lapsed as provinces, districts and communes were reorganised; there is no common last day.',
  },
};

/** 128-KL/TW: the pause of 2025. */
export const kl128 = {
  instrument,
  provisions: provisionsOf(instrument.id, {
    unplaced__pause: {
      evidence: 'readInSeveralSources',
      numberUnverified: true,
      vi: 'Tạm dừng kiện toàn, quy hoạch, bổ nhiệm, giới thiệu ứng cử, điều động, luân chuyển, tuyển dụng ở các cấp được nêu cho đến khi hoàn thành sắp xếp.',
      en: 'Planning, appointment, nomination, transfer, rotation and recruitment are paused at the levels named until the reorganisation is done.',
    },
  }),
};
