import type { Cover, PolledTitle, VoterGroup } from '../../confidence/index.js';
import type { Authority, Bilingual } from '../../law/index.js';

/** Bodies and persons to whom the texts give a step or a measure. */
export const authority = {
  managingAuthority: { vi: 'cấp có thẩm quyền quản lý cán bộ', en: 'the authority managing the cadre' },
  bodyOfThePlace: {
    vi: 'cấp ủy, tổ chức đảng, tập thể lãnh đạo tại chỗ',
    en: 'the committee or leading collective of the place',
  },
  cadreAdvisoryBody: {
    vi: 'cơ quan tham mưu tổ chức, cán bộ',
    en: 'the advisory body on organisation and cadres',
  },
  pollSubject: { vi: 'người được lấy phiếu tín nhiệm', en: 'the person polled' },
  voter: { vi: 'người ghi phiếu tín nhiệm', en: 'the voters' },
  deputy: { vi: 'đại biểu', en: 'the deputies' },
  countingCommittee: { vi: 'Ban kiểm phiếu', en: 'the counting committee' },
  naStandingCommittee: {
    vi: 'Ủy ban Thường vụ Quốc hội',
    en: 'the Standing Committee of the National Assembly',
  },
  councilStandingBody: {
    vi: 'Thường trực Hội đồng nhân dân',
    en: 'the standing body of the People’s Council',
  },
  nationalAssembly: { vi: 'Quốc hội', en: 'the National Assembly' },
  peoplesCouncil: { vi: 'Hội đồng nhân dân', en: 'the People’s Council' },
  fatherlandFront: {
    vi: 'Ủy ban Mặt trận Tổ quốc Việt Nam cùng cấp',
    en: 'the Fatherland Front committee of the same level',
  },
  nominator: {
    vi: 'cơ quan hoặc người có thẩm quyền giới thiệu để bầu hoặc đề nghị phê chuẩn',
    en: 'the body or person that nominated the holder for election or approval',
  },
  ratedSubject: {
    vi: 'tập thể, cá nhân được đánh giá, xếp loại',
    en: 'the collective or individual rated',
  },
  head: { vi: 'người đứng đầu', en: 'the head' },
  partyCell: { vi: 'chi bộ', en: 'the Party cell' },
  directSuperiorCommittee: {
    vi: 'cấp ủy (ban thường vụ cấp ủy) cấp trên trực tiếp',
    en: 'the directly superior Party committee or its standing committee',
  },
  sameLevelCommittee: { vi: 'cấp ủy đảng cùng cấp', en: 'the Party committee of the same level' },
  managingBody: {
    vi: 'cấp trực tiếp quản lý, sử dụng cán bộ, công chức, viên chức',
    en: 'the body that directly manages and employs the person',
  },
  centralOrganisationCommission: {
    vi: 'Ban Tổ chức Trung ương',
    en: 'the Central Organisation Commission',
  },
  sendingBody: { vi: 'nơi đi, cơ quan cử', en: 'the sending body' },
  receivingBody: { vi: 'nơi đến, nơi được biệt phái đến', en: 'the receiving body' },
  rankCouncil: {
    vi: 'Hội đồng xét thay đổi vị trí việc làm lên ngạch cao hơn',
    en: 'the council on a change to a higher rank',
  },
  politburo: { vi: 'Bộ Chính trị, Ban Bí thư', en: 'the Politburo or the Secretariat' },
  appointingAuthority: { vi: 'cấp có thẩm quyền bổ nhiệm', en: 'the appointing authority' },
  ratingAuthority: {
    vi: 'cấp có thẩm quyền đánh giá, xếp loại',
    en: 'the authority that settles the rating',
  },
  planApprovingLevel: { vi: 'cấp phê duyệt quy hoạch', en: 'the level that approved the plan' },
  grassrootsCommittee: { vi: 'đảng ủy cơ sở, chi bộ', en: 'the grassroots Party committee or the cell' },
  provincialCommittee: {
    vi: 'ban thường vụ tỉnh ủy, thành ủy, đảng ủy trực thuộc Trung ương',
    en: 'the standing committee of the provincial or centrally subordinate Party committee',
  },
  awardingAuthority: { vi: 'cấp có thẩm quyền khen thưởng', en: 'the authority that commends' },
  byLaw: { vi: 'đương nhiên theo luật', en: 'by operation of law' },
} satisfies Record<Authority, Bilingual>;

/** Titles whose voters could be read. */
export const title = {
  generalSecretary: { vi: 'Tổng Bí thư', en: 'General Secretary' },
  statePresident: { vi: 'Chủ tịch nước', en: 'State President' },
  stateVicePresident: { vi: 'Phó Chủ tịch nước', en: 'State Vice President' },
  headOfPresidentOffice: {
    vi: 'Chủ nhiệm, Phó Chủ nhiệm Văn phòng Chủ tịch nước',
    en: 'head or deputy head of the President’s Office',
  },
  chairOfNationalAssembly: { vi: 'Chủ tịch Quốc hội', en: 'Chair of the National Assembly' },
  politburoOrSecretariatMember: {
    vi: 'Ủy viên Bộ Chính trị, Ủy viên Ban Bí thư',
    en: 'member of the Politburo or the Secretariat',
  },
  standingCommitteeMember: { vi: 'ủy viên ban thường vụ cấp ủy', en: 'standing member of a Party committee' },
  provincialStateLeader: {
    vi: 'lãnh đạo Hội đồng nhân dân, thành viên Ủy ban nhân dân tỉnh',
    en: 'leader of a provincial council or member of its People’s Committee',
  },
  departmentDirector: {
    vi: 'giám đốc, phó giám đốc sở và tương đương',
    en: 'director or deputy director of a provincial department',
  },
  stateEnterpriseLeader: {
    vi: 'lãnh đạo tập đoàn, tổng công ty, công ty nhà nước',
    en: 'leader of a State group, corporation or company',
  },
  universityRector: { vi: 'hiệu trưởng, phó hiệu trưởng trường đại học', en: 'rector or vice-rector' },
  universityPartyLeader: {
    vi: 'bí thư, phó bí thư, ủy viên ban thường vụ đảng ủy trường đại học',
    en: 'secretary, deputy or standing member of a university’s Party committee',
  },
  provincialPoliceDirector: { vi: 'giám đốc công an cấp tỉnh', en: 'provincial police director' },
  policeDepartmentHead: { vi: 'cục trưởng trong Công an nhân dân', en: 'head of a police department' },
  agencyLeader: { vi: 'lãnh đạo cơ quan, đơn vị', en: 'leader of an agency or unit' },
  electedOrApprovedOffice: {
    vi: 'người giữ chức vụ do Quốc hội, Hội đồng nhân dân bầu hoặc phê chuẩn',
    en: 'holder of a position elected or approved by the National Assembly or a People’s Council',
  },
} satisfies Record<PolledTitle, Bilingual>;

/** Groups of voters. */
export const voters = {
  centralCommitteeMembers: {
    vi: 'ủy viên Ban Chấp hành Trung ương Đảng',
    en: 'members of the Central Committee',
  },
  nationalAssemblyDeputies: { vi: 'đại biểu Quốc hội', en: 'deputies of the National Assembly' },
  councilDeputies: { vi: 'đại biểu Hội đồng nhân dân', en: 'deputies of the People’s Council' },
  committeeMembersOfSameLevel: {
    vi: 'ủy viên ban chấp hành đảng bộ cùng cấp',
    en: 'members of the Party committee of the same level',
  },
  leadersOfBody: { vi: 'lãnh đạo cơ quan, đơn vị', en: 'leaders of the body' },
  partyCommitteeOfBody: {
    vi: 'ủy viên ban chấp hành đảng bộ cơ quan, đơn vị',
    en: 'members of its Party committee',
  },
  headsOfSubordinateUnits: { vi: 'người đứng đầu đơn vị trực thuộc', en: 'heads of its subordinate units' },
  headsOfMassOrganisations: {
    vi: 'người đứng đầu các tổ chức đoàn thể của cơ quan, đơn vị',
    en: 'heads of its mass organisations',
  },
  leadersOfSubsidiaries: { vi: 'lãnh đạo công ty con', en: 'leaders of its subsidiaries' },
  headsUnderProvince: {
    vi: 'giám đốc sở, người đứng đầu cơ quan trực thuộc Hội đồng nhân dân, Ủy ban nhân dân tỉnh',
    en: 'directors of departments and heads of bodies under the provincial council and People’s Committee',
  },
} satisfies Record<VoterGroup, Bilingual>;

/** The rules a person falls under beside the poll. */
export const cover = {
  partyManagedCadre: { vi: 'cán bộ thuộc diện cấp ủy quản lý', en: 'cadres under Party management' },
  civilServant: { vi: 'công chức', en: 'civil servants' },
  publicEmployee: { vi: 'viên chức quản lý', en: 'managing public employees' },
  leader: { vi: 'cán bộ lãnh đạo, quản lý', en: 'leaders and managers' },
} satisfies Record<Cover, Bilingual>;
