import { type Instrument, provisionsOf } from '../../law/index.js';

export const kl200Instrument: Instrument = {
  id: 'kl-200-tw-2025',
  kind: 'conclusion',
  number: '200-KL/TW',
  title: {
    vi: 'Kết luận về tiếp tục bố trí chức danh không là người địa phương',
    en: 'Conclusion on continuing to place holders who are not local people',
  },
  issuer: 'politburo',
  signedOn: '2025-10-17',
  inForceFrom: '2025-10-17',
  evidence: 'readInOneSource',
  remark: {
    vi: 'Tên nêu theo nội dung; cơ quan ban hành chưa kiểm chứng.',
    en: 'Named by its subject; the issuer is unverified.',
  },
};

/** 200-KL/TW. */
export const kl200 = provisionsOf(kl200Instrument.id, {
  unplaced__nonLocal: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Bí thư cấp xã: phấn đấu hoàn thành bố trí không là người địa phương; chức danh khác: khuyến khích.',
    en: 'Commune secretaries: strive to have holders who are not local people; other titles: encouraged.',
  },
});
