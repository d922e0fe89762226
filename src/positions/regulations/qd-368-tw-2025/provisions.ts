import { type Instrument, provisionsOf } from '../../../law/index.js';

export const instrument: Instrument = {
  id: 'qd-368-tw-2025',
  kind: 'regulation',
  number: '368-QĐ/TW',
  title: {
    vi: 'Quy định về danh mục vị trí chức danh, nhóm chức danh, chức vụ lãnh đạo của hệ thống chính trị',
    en: 'Regulation on the list of title positions, title groups and leadership positions of the political system',
  },
  issuer: 'politburo',
  signedOn: '2025-09-08',
  inForceFrom: '2025-09-08',
  replaces: ['kl-35-tw-2022'],
  evidence: 'readInSeveralSources',
};

export const p = provisionsOf('qd-368-tw-2025', {
  art_2: {
    evidence: 'readInSeveralSources',
    vi: 'Danh mục là cơ sở thống nhất trong công tác cán bộ, quản lý cán bộ; là cơ sở quan trọng xây dựng chế độ tiền lương, phụ cấp; là cơ sở để các cấp ủy trực thuộc Trung ương ban hành danh mục của mình.',
    en: 'The list is the uniform basis of cadre work and management, an important basis for salary and allowances, and the basis for committees directly under the Centre to make their own lists.',
  },
  unplaced__principles: {
    evidence: 'readInOneSource',
    vi: 'Chỉ xếp chức danh chuyên trách, không xếp chức danh kiêm nhiệm; người giữ nhiều chức danh xếp theo chức danh cao nhất; cấp trưởng và cấp phó ở các bậc tương ứng.',
    en: 'Only full-time titles are ranked, not concurrent ones; who holds several titles ranks by the highest; heads and deputies stand in corresponding tiers.',
  },
  unplaced__alternates: {
    evidence: 'readInSeveralSources',
    vi: 'Ủy viên dự khuyết Ban Chấp hành Trung ương xếp theo chức vụ đang đảm nhiệm.',
    en: 'An alternate member of the Central Committee ranks by the post held.',
  },
  unplaced__groupOneOne: {
    evidence: 'readInSeveralSources',
    vi: 'Nhóm I.1, lãnh đạo chủ chốt của Đảng, Nhà nước: năm chức danh.',
    en: 'Group I.1, key leaders of the Party and State: five titles.',
  },
  unplaced__groupOneTwo: {
    evidence: 'readInSeveralSources',
    vi: 'Nhóm I.2, lãnh đạo cấp cao của Đảng, Nhà nước, Mặt trận Tổ quốc Việt Nam: mười hai chức danh.',
    en: 'Group I.2, high-ranking leaders of the Party, State and Fatherland Front: twelve titles.',
  },
  unplaced__groupTwo: {
    evidence: 'readInSeveralSources',
    vi: 'Nhóm II, chức danh thuộc diện Bộ Chính trị quản lý: hai bậc.',
    en: 'Group II, titles managed by the Politburo: two tiers.',
  },
  unplaced__groupTwoTierOne: {
    evidence: 'readInOneSource',
    vi: 'Nhóm II, bậc 1: mười bảy dòng chức danh.',
    en: 'Group II, tier 1: seventeen lines of titles.',
  },
  unplaced__groupTwoTierOneConfirmed: {
    evidence: 'readInSeveralSources',
    vi: 'Nhóm II, bậc 1, các dòng đọc được ở nhiều nguồn: Ủy viên Trung ương chính thức; cấp phó của Ủy ban Kiểm tra, các ban, Văn phòng Trung ương là Ủy viên Trung ương; Ủy viên Ủy ban Thường vụ Quốc hội; Tổng Kiểm toán Nhà nước.',
    en: 'Group II, tier 1, lines read in several sources: full Central Committee members; deputies of the Inspection Commission, the commissions and the Central Office in the Central Committee; the Assembly’s Standing Committee; the State Auditor General.',
  },
  unplaced__groupThree: {
    evidence: 'readInSeveralSources',
    vi: 'Nhóm III, chức danh thuộc diện Ban Bí thư quản lý; số bậc chưa đọc được.',
    en: 'Group III, titles managed by the Secretariat; the number of tiers could not be read.',
  },
  unplaced__groupThreeTitles: {
    evidence: 'readInOneSource',
    vi: 'Nhóm III: bậc 1 đọc được một phần; phó trưởng ban đảng ở Trung ương không là Ủy viên Trung ương và chủ tịch hội diện Ban Bí thư quản lý chưa rõ bậc.',
    en: 'Group III: tier 1 read in part; the tier of deputy heads of central commissions outside the Central Committee and of association presidents under the Secretariat is not known.',
  },
  unplaced__groupFour: {
    evidence: 'readInOneSource',
    vi: 'Nhóm IV, khung chức danh do các cấp ủy, tổ chức đảng, lãnh đạo cơ quan, đơn vị quản lý: mười bậc, bậc 1 cao nhất.',
    en: 'Group IV, framework of titles managed by committees, Party organisations and heads of bodies: ten tiers, tier 1 the highest.',
  },
  unplaced__groupFourCommune: {
    evidence: 'readInOneSource',
    vi: 'Nhóm IV, cấp xã: mỗi chức danh ở Hà Nội và Thành phố Hồ Chí Minh cao hơn một bậc so với nơi khác, đến bậc 10 thì gặp nhau.',
    en: 'Group IV, commune level: each title stands one tier higher in Hà Nội and TP. Hồ Chí Minh than elsewhere, meeting at tier 10.',
  },
});
