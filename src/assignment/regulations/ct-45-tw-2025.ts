import { provisionsOf } from '../../law/index.js';

/** 45-CT/TW on holders who are not local people. */
export const ct45 = provisionsOf('ct-45-tw-2025', {
  unplaced__nonLocal: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Cơ bản bố trí bí thư cấp ủy cấp tỉnh không là người địa phương; phấn đấu hoàn thành đối với bí thư cấp xã; khuyến khích đối với chức danh khác; tiếp tục sau đại hội.',
    en: 'Provincial secretaries basically not local people; strive to finish with commune secretaries; other titles encouraged; to go on after the congresses.',
  },
});
