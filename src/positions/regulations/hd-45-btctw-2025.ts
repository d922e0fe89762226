import { provisionsOf } from '../../law/index.js';

/** 45-HD/BTCTW on 377-QĐ/TW: who manages, and the sentences that make the catalogue the test of a higher post. */
export const guide45 = provisionsOf('hd-45-btctw-2025', {
  'point_I.2': {
    evidence: 'readInOneSource',
    vi: 'Phân cấp quyết định đối với chức danh kiêm nhiệm của cán bộ diện Trung ương quản lý: ban thường vụ đảng ủy được phân cấp quyết định.',
    en: 'Concurrent seats of a centrally managed person are delegated to standing committees of the Party committees named.',
  },
  'point_I.3': {
    evidence: 'readInOneSource',
    vi: 'Lực lượng vũ trang: chức danh nêu tại Phụ lục 1 và cấp tướng do Bộ Chính trị, Ban Bí thư; chức danh khác và cấp hàm đến đại tá do Quân ủy Trung ương, Đảng ủy Công an Trung ương.',
    en: 'Armed forces: the titles of Annex 1 and generals by the Politburo and the Secretariat; other posts and ranks up to senior colonel by the two central committees.',
  },
  'point_II.1.2': {
    evidence: 'readInOneSource',
    vi: 'Ủy viên Ban Thường vụ Tỉnh ủy tương đương hoặc cao hơn Phó Chủ tịch Hội đồng nhân dân, Phó Chủ tịch Ủy ban nhân dân tỉnh, cục trưởng, vụ trưởng và lãnh đạo tổ chức cơ sở đảng, cấp trên trực tiếp cơ sở; thấp hơn Phó Bí thư, Bí thư Tỉnh ủy, Thứ trưởng, Bộ trưởng, Phó Chủ nhiệm, Chủ nhiệm Ủy ban của Quốc hội, cấp trưởng, cấp phó tổ chức chính trị - xã hội ở Trung ương.',
    en: 'A provincial standing member ranks at or above provincial vice chairs, directors of cục and vụ and leaders of grassroots and directly-above-grassroots organisations; below provincial secretaries and deputy secretaries, deputy ministers and ministers, chairs and deputy chairs of Assembly committees, heads and deputies of central socio-political organisations.',
  },
  'point_V.1': {
    evidence: 'readInOneSource',
    vi: 'Chức danh mới diện Trung ương quản lý chưa có trong Phụ lục 1 thì báo cáo Bộ Chính trị bổ sung.',
    en: 'A new centrally managed title missing from Annex 1 is reported to the Politburo for addition.',
  },
  'point_V.2': {
    evidence: 'readInOneSource',
    vi: 'Cấp ủy trực thuộc Trung ương ban hành danh mục chức danh thuộc phạm vi quản lý, phù hợp Quy định 377 và Quy định 368.',
    en: 'Committees directly under the Centre issue their own list of the titles they manage, in line with Regulations 377 and 368.',
  },
});
