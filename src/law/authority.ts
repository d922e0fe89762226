/** Bodies and persons to whom the texts give a step or a decision. */
export type Authority =
  /** Cấp có thẩm quyền quản lý cán bộ. */
  | 'managingAuthority'
  /** Cấp ủy, tổ chức đảng, tập thể lãnh đạo nơi lấy phiếu. */
  | 'bodyOfThePlace'
  /** Cơ quan tham mưu về tổ chức, cán bộ. */
  | 'cadreAdvisoryBody'
  /** Người được lấy phiếu tín nhiệm. */
  | 'pollSubject'
  /** Người ghi phiếu tín nhiệm. */
  | 'voter'
  /** Đại biểu Quốc hội, đại biểu Hội đồng nhân dân. */
  | 'deputy'
  /** Ban kiểm phiếu. */
  | 'countingCommittee'
  /** Ủy ban Thường vụ Quốc hội. */
  | 'naStandingCommittee'
  /** Thường trực Hội đồng nhân dân. */
  | 'councilStandingBody'
  /** Quốc hội. */
  | 'nationalAssembly'
  /** Hội đồng nhân dân. */
  | 'peoplesCouncil'
  /** Ủy ban Mặt trận Tổ quốc Việt Nam cùng cấp. */
  | 'fatherlandFront'
  /** Cơ quan hoặc người có thẩm quyền giới thiệu để bầu hoặc đề nghị phê chuẩn. */
  | 'nominator'
  /** Tập thể, cá nhân được đánh giá, xếp loại. */
  | 'ratedSubject'
  /** Người đứng đầu. */
  | 'head'
  /** Chi bộ. */
  | 'partyCell'
  /** Cấp ủy (ban thường vụ cấp ủy) cấp trên trực tiếp. */
  | 'directSuperiorCommittee'
  /** Cấp ủy đảng cùng cấp. */
  | 'sameLevelCommittee'
  /** Cấp trực tiếp quản lý, sử dụng cán bộ, công chức, viên chức. */
  | 'managingBody'
  /** Ban Tổ chức Trung ương. */
  | 'centralOrganisationCommission'
  /** Nơi đi, cơ quan cử. */
  | 'sendingBody'
  /** Nơi đến, nơi được biệt phái đến. */
  | 'receivingBody'
  /** Hội đồng xét nâng ngạch, thay đổi vị trí việc làm. */
  | 'rankCouncil'
  /** Bộ Chính trị, Ban Bí thư. */
  | 'politburo'
  /** Cấp, người có thẩm quyền bổ nhiệm. */
  | 'appointingAuthority'
  /** Cấp, người có thẩm quyền đánh giá, xếp loại. */
  | 'ratingAuthority'
  /** Cấp phê duyệt quy hoạch. */
  | 'planApprovingLevel'
  /** Đảng ủy, chi bộ cơ sở. */
  | 'grassrootsCommittee'
  /** Ban thường vụ tỉnh ủy, thành ủy, đảng ủy trực thuộc Trung ương. */
  | 'provincialCommittee'
  /** Người, cấp có thẩm quyền khen thưởng. */
  | 'awardingAuthority'
  /** By operation of law: đương nhiên, không cần ai xem xét. */
  | 'byLaw';
