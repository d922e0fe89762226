import type { Bilingual } from '../../../law/index.js';
import type {
  Branch,
  CatalogueProblemCode,
  CommuneInstitution,
  DeputyBody,
  DeputyLimit,
  LocalTableFit,
  Management,
  ManagingLevel,
  Place,
  PositionLevel,
  RankOrder,
} from '../../../positions/index.js';

/** Levels of the political system. */
export const positionLevel = {
  central: { vi: 'Trung ương', en: 'the Centre' },
  province: { vi: 'cấp tỉnh', en: 'the provincial level' },
  district: { vi: 'cấp huyện', en: 'the district level' },
  commune: { vi: 'cấp xã', en: 'the commune level' },
} satisfies Record<PositionLevel, Bilingual>;

/** The parts of the political system. */
export const branch = {
  party: { vi: 'cơ quan đảng', en: 'Party' },
  state: { vi: 'cơ quan hành chính nhà nước', en: 'State administration' },
  nationalAssembly: { vi: 'Quốc hội', en: 'National Assembly' },
  peoplesCouncil: { vi: 'Hội đồng nhân dân', en: 'People’s Council' },
  front: { vi: 'Mặt trận Tổ quốc Việt Nam', en: 'Fatherland Front' },
  socioPolitical: { vi: 'tổ chức chính trị - xã hội', en: 'socio-political organisation' },
  association: {
    vi: 'hội quần chúng do Đảng, Nhà nước giao nhiệm vụ',
    en: 'association with tasks of Party and State',
  },
  court: { vi: 'Tòa án nhân dân', en: 'People’s Court' },
  procuracy: { vi: 'Viện kiểm sát nhân dân', en: 'People’s Procuracy' },
  military: { vi: 'Quân đội nhân dân', en: 'People’s Army' },
  police: { vi: 'Công an nhân dân', en: 'People’s Public Security' },
  publicUnit: { vi: 'đơn vị sự nghiệp công lập', en: 'public service unit' },
  enterprise: { vi: 'doanh nghiệp nhà nước', en: 'State enterprise' },
} satisfies Record<Branch, Bilingual>;

/** Kinds of provinces, as the lists tell them apart. */
export const provinceKind = {
  hanoi: { vi: 'thành phố Hà Nội', en: 'Hà Nội' },
  hoChiMinhCity: { vi: 'Thành phố Hồ Chí Minh', en: 'Ho Chi Minh City' },
  otherCity: {
    vi: 'thành phố khác trực thuộc Trung ương',
    en: 'another city directly under the Centre',
  },
  province: { vi: 'tỉnh', en: 'a province' },
} satisfies Record<Place['province'], Bilingual>;

/** Kinds of communes. */
export const communeKind = {
  commune: { vi: 'xã', en: 'commune' },
  ward: { vi: 'phường', en: 'ward' },
  township: { vi: 'thị trấn', en: 'township' },
  specialZone: { vi: 'đặc khu', en: 'special zone' },
} satisfies Record<NonNullable<Place['commune']>, Bilingual>;

/** The institutions of a commune. */
export const communeInstitution = {
  partyCommittee: { vi: 'đảng ủy', en: 'Party committee' },
  peoplesCouncil: { vi: 'Hội đồng nhân dân', en: 'People’s Council' },
  peoplesCommittee: { vi: 'Ủy ban nhân dân', en: 'People’s Committee' },
} satisfies Record<CommuneInstitution['of'], Bilingual>;

/** Who manages a title. */
export const managingLevel = {
  politburo: { vi: 'Bộ Chính trị', en: 'the Politburo' },
  secretariat: { vi: 'Ban Bí thư', en: 'the Secretariat' },
  municipalStandingCommittee: {
    vi: 'Ban Thường vụ Thành ủy',
    en: 'the standing committee of the municipal Party committee',
  },
  provincialStandingCommittee: {
    vi: 'ban thường vụ tỉnh ủy, thành ủy',
    en: 'the standing committee of the provincial Party committee',
  },
  districtStandingCommittee: {
    vi: 'ban thường vụ huyện ủy',
    en: 'the standing committee of the district Party committee',
  },
  communeStandingCommittee: {
    vi: 'ban thường vụ đảng ủy cấp xã',
    en: 'the standing committee of the commune Party committee',
  },
  centralMilitaryCommission: { vi: 'Quân ủy Trung ương', en: 'the Central Military Commission' },
  centralPublicSecurityPartyCommittee: {
    vi: 'Đảng ủy Công an Trung ương',
    en: 'the Central Public Security Party Committee',
  },
  headOfBody: { vi: 'người đứng đầu cơ quan, đơn vị', en: 'the head of the body' },
} satisfies Record<ManagingLevel, Bilingual>;

/** Who elects where a level only prepares the candidate. */
export const electedBy = {
  centralCommittee: { vi: 'Ban Chấp hành Trung ương', en: 'the Central Committee' },
  nationalAssembly: { vi: 'Quốc hội', en: 'the National Assembly' },
} satisfies Record<NonNullable<Management['electedBy']>, Bilingual>;

/** How the first of two titles stands to the second. */
export const rankOrder = {
  higher: {
    vi: 'chức danh thứ nhất cao hơn chức danh thứ hai',
    en: 'the first title ranks higher than the second',
  },
  lower: {
    vi: 'chức danh thứ nhất thấp hơn chức danh thứ hai',
    en: 'the first title ranks lower than the second',
  },
  equal: { vi: 'hai chức danh ngang nhau', en: 'the two titles rank equal' },
  higherOrEqual: {
    vi: 'chức danh thứ nhất cao hơn hoặc ngang chức danh thứ hai',
    en: 'the first title ranks at least as high as the second',
  },
  lowerOrEqual: {
    vi: 'chức danh thứ nhất thấp hơn hoặc ngang chức danh thứ hai',
    en: 'the first title ranks at most as high as the second',
  },
  incomparable: { vi: 'chưa xếp được thứ bậc giữa hai chức danh', en: 'the two titles cannot be compared' },
} satisfies Record<RankOrder, Bilingual>;

/** Whether a local table agrees with the central catalogue. */
export const localTableFit = {
  fits: {
    vi: 'bảng danh mục của địa phương phù hợp với danh mục của Trung ương',
    en: 'the local table fits the central catalogue',
  },
  doesNotFit: {
    vi: 'bảng danh mục của địa phương chưa phù hợp với danh mục của Trung ương',
    en: 'the local table does not fit the central catalogue',
  },
} satisfies Record<LocalTableFit, Bilingual>;

/** What is wrong with a local table of titles. */
export const catalogueProblem = {
  notMapped: {
    vi: 'bỏ sót chức danh mà danh mục của Trung ương giao địa phương xếp',
    en: 'leaves out a title the central catalogue leaves to the locality',
  },
  notInUse: {
    vi: 'chức danh không còn hoặc chưa có vào ngày đầu của danh mục',
    en: 'the title does not exist on the first day of the table',
  },
  againstCentralOrder: {
    vi: 'xếp trái thứ bậc của danh mục Trung ương',
    en: 'goes against the order of the central catalogue',
  },
  noCentralCatalogue: {
    vi: 'không có danh mục của Trung ương vào ngày đầu của danh mục',
    en: 'no central catalogue is in force on the first day',
  },
} satisfies Record<CatalogueProblemCode, Bilingual>;

/** Whose deputies are counted. */
export const deputyBody = {
  communePeoplesCommittees: {
    vi: 'Phó Chủ tịch Ủy ban nhân dân các xã, phường, đặc khu trong toàn tỉnh',
    en: 'Vice Chairs of the People’s Committees of all communes of the province',
  },
  communePeoplesCouncil: {
    vi: 'Phó Chủ tịch Hội đồng nhân dân cấp xã',
    en: 'Vice Chairs of a commune People’s Council',
  },
  provincialPeoplesCommittee: {
    vi: 'Phó Chủ tịch Ủy ban nhân dân cấp tỉnh',
    en: 'Vice Chairs of a provincial People’s Committee',
  },
  provincialPeoplesCouncil: {
    vi: 'Phó Chủ tịch Hội đồng nhân dân cấp tỉnh',
    en: 'Vice Chairs of a provincial People’s Council',
  },
  provincialFrontBoard: {
    vi: 'cấp phó của ban thuộc cơ quan Mặt trận cấp tỉnh',
    en: 'deputies of a board of the provincial Front agency',
  },
  ministry: { vi: 'cấp phó của bộ, ngành', en: 'deputies of a ministry' },
  body: { vi: 'cấp phó của cơ quan, đơn vị', en: 'deputies of the body' },
  subBody: { vi: 'cấp phó của tổ chức bên trong', en: 'deputies of the sub-body' },
} satisfies Record<DeputyBody, Bilingual>;

/** A number of deputies against its limit. */
export const deputyStanding = {
  within: { vi: 'không vượt mức', en: 'within the limit' },
  exceeded: { vi: 'vượt mức', en: 'beyond the limit' },
} satisfies Record<NonNullable<DeputyLimit['standing']>, Bilingual>;
