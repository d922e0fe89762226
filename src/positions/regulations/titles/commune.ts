import { once, several, title, titlesAt } from './title.js';

/** Titles of communes, wards, townships (to 30/06/2025) and special zones (from 01/07/2025). */
const before = { to: '2025-06-30' };
const since = { from: '2025-07-01' };

export const communeParty = titlesAt('commune', 'party', {
  communePartySecretary: title(
    'Bí thư đảng ủy cấp xã',
    'Secretary of the commune-level Party committee',
    several,
  ),
  communePartyDeputySecretary: title(
    'Phó Bí thư đảng ủy cấp xã',
    'Deputy secretary of the commune-level Party committee',
    several,
  ),
  communePartyStandingCommitteeMember: title(
    'Ủy viên Ban Thường vụ đảng ủy cấp xã',
    'Member of the standing committee of the commune-level Party committee',
    once,
  ),
  communePartyCommitteeMember: title(
    'Ủy viên Ban Chấp hành Đảng bộ cấp xã',
    'Member of the commune-level Party committee',
    once,
    { also: ['Đảng ủy viên cấp xã'] },
  ),
  communeInspectionCommitteeMember: title(
    'Ủy viên Ủy ban Kiểm tra đảng ủy cấp xã',
    'Member of the inspection committee of the commune-level Party committee',
    once,
  ),
  communePartyBodyHead: title(
    'Cấp trưởng cơ quan tham mưu, giúp việc của đảng ủy cấp xã',
    'Head of an advisory body of the commune-level Party committee',
    once,
    { also: ['Cấp trưởng cơ quan tham mưu, giúp việc, đơn vị sự nghiệp thuộc đảng ủy cấp xã'], ...since },
  ),
  communePartyBodyDeputyHead: title(
    'Cấp phó cơ quan tham mưu, giúp việc, đơn vị sự nghiệp của đảng ủy cấp xã',
    'Deputy head of an advisory body or public unit of the commune-level Party committee',
    once,
    since,
  ),
  communePartyBuildingBoardHead: title(
    'Trưởng Ban Xây dựng Đảng cấp xã',
    'Head of the Party-building board of the commune-level Party committee',
    once,
    since,
  ),
  communePartyOfficeChief: title(
    'Chánh Văn phòng Đảng ủy cấp xã',
    'Chief of the office of the commune-level Party committee',
    once,
    since,
  ),
});

export const communeCouncil = titlesAt('commune', 'peoplesCouncil', {
  communePeoplesCouncilChairperson: title(
    'Chủ tịch Hội đồng nhân dân cấp xã',
    'Chairperson of the commune-level People’s Council',
    several,
  ),
  communePeoplesCouncilViceChairperson: title(
    'Phó Chủ tịch Hội đồng nhân dân cấp xã',
    'Vice chairperson of the commune-level People’s Council',
    several,
  ),
  communePeoplesCouncilBoardHead: title(
    'Cấp trưởng các ban chuyên môn của Hội đồng nhân dân cấp xã',
    'Head of a board of the commune-level People’s Council',
    once,
    { also: ['Trưởng ban của Hội đồng nhân dân cấp xã'] },
  ),
  communePeoplesCouncilBoardDeputyHead: title(
    'Cấp phó các ban chuyên môn của Hội đồng nhân dân cấp xã',
    'Deputy head of a board of the commune-level People’s Council',
    once,
    { also: ['Phó trưởng ban của Hội đồng nhân dân cấp xã'] },
  ),
});

export const communeState = titlesAt('commune', 'state', {
  communePeoplesCommitteeChairperson: title(
    'Chủ tịch Ủy ban nhân dân cấp xã',
    'Chairperson of the commune-level People’s Committee',
    several,
  ),
  communePeoplesCommitteeViceChairperson: title(
    'Phó Chủ tịch Ủy ban nhân dân cấp xã',
    'Vice chairperson of the commune-level People’s Committee',
    several,
  ),
  communePeoplesCommitteeMember: title(
    'Ủy viên Ủy ban nhân dân cấp xã',
    'Member of the commune-level People’s Committee',
    once,
  ),
  communeSpecialisedBodyHead: title(
    'Cấp trưởng cơ quan chuyên môn, tổ chức hành chính khác thuộc Ủy ban nhân dân cấp xã',
    'Head of a specialised or other administrative body of the commune-level People’s Committee',
    once,
    since,
  ),
  communeSpecialisedBodyDeputyHead: title(
    'Cấp phó cơ quan chuyên môn, tổ chức hành chính khác thuộc Ủy ban nhân dân cấp xã',
    'Deputy head of a specialised or other administrative body of the commune-level People’s Committee',
    once,
    since,
  ),
  communeDivisionHead: title(
    'Trưởng phòng thuộc Ủy ban nhân dân cấp xã',
    'Head of a division of the commune-level People’s Committee',
    once,
    {
      also: [
        'Trưởng phòng cấp xã',
        'Trưởng phòng Kinh tế cấp xã',
        'Trưởng phòng Văn hóa - Xã hội cấp xã',
        'Trưởng phòng Kinh tế, Hạ tầng và Đô thị cấp xã',
      ],
      ...since,
    },
  ),
  communeDivisionDeputyHead: title(
    'Phó Trưởng phòng thuộc Ủy ban nhân dân cấp xã',
    'Deputy head of a division of the commune-level People’s Committee',
    once,
    { also: ['Phó Trưởng phòng cấp xã'], ...since },
  ),
  communeOfficeChief: title(
    'Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân cấp xã',
    'Chief of the office of the commune-level People’s Council and People’s Committee',
    several,
    since,
  ),
  communePublicServiceCentreDirector: title(
    'Giám đốc Trung tâm phục vụ hành chính công cấp xã',
    'Director of the commune-level public administration service centre',
    once,
    since,
  ),
  communeMilitaryCommander: title(
    'Chỉ huy trưởng Ban Chỉ huy Quân sự cấp xã',
    'Commander of the commune-level military command',
    several,
    before,
  ),
  communeOfficeStatisticsOfficial: title(
    'Công chức Văn phòng - thống kê cấp xã',
    'Commune official for office and statistics',
    several,
    { also: ['Văn phòng - thống kê'], ...before },
  ),
  communeLandOfficial: title(
    'Công chức Địa chính - xây dựng - đô thị và môi trường cấp xã',
    'Commune official for land, construction and environment',
    several,
    {
      also: [
        'Địa chính - xây dựng - đô thị và môi trường',
        'Công chức Địa chính - nông nghiệp - xây dựng và môi trường cấp xã',
      ],
      ...before,
    },
  ),
  communeFinanceOfficial: title(
    'Công chức Tài chính - kế toán cấp xã',
    'Commune official for finance and accounting',
    several,
    { also: ['Tài chính - kế toán'], ...before },
  ),
  communeJusticeOfficial: title(
    'Công chức Tư pháp - hộ tịch cấp xã',
    'Commune official for justice and civil status',
    several,
    { also: ['Tư pháp - hộ tịch'], ...before },
  ),
  communeCultureOfficial: title(
    'Công chức Văn hóa - xã hội cấp xã',
    'Commune official for culture and society',
    several,
    { also: ['Văn hóa - xã hội'], ...before },
  ),
});

export const communeFront = titlesAt('commune', 'front', {
  communeFrontChairperson: title(
    'Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã',
    'Chairperson of the commune-level Fatherland Front committee',
    several,
  ),
  communeFrontViceChairperson: title(
    'Phó Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã',
    'Vice chairperson of the commune-level Front, not heading an organisation',
    once,
  ),
});

export const communeOrganisations = titlesAt('commune', 'socioPolitical', {
  communeFrontViceChairHeadingOrganisation: title(
    'Phó Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam là trưởng tổ chức chính trị - xã hội cấp xã',
    'Vice chairperson of the commune-level Front who heads a socio-political organisation',
    once,
    since,
  ),
  communeSocioPoliticalHead: title(
    'Trưởng tổ chức chính trị - xã hội cấp xã',
    'Head of a commune-level socio-political organisation',
    once,
  ),
  communeSocioPoliticalDeputyHead: title(
    'Cấp phó tổ chức chính trị - xã hội cấp xã',
    'Deputy head of a commune-level socio-political organisation',
    once,
  ),
  communeYouthUnionSecretary: title(
    'Bí thư Đoàn Thanh niên Cộng sản Hồ Chí Minh cấp xã',
    'Secretary of the commune-level Youth Union',
    several,
  ),
  communeWomensUnionPresident: title(
    'Chủ tịch Hội Liên hiệp Phụ nữ Việt Nam cấp xã',
    'President of the commune-level Women’s Union',
    several,
  ),
  communeFarmersAssociationPresident: title(
    'Chủ tịch Hội Nông dân Việt Nam cấp xã',
    'President of the commune-level Farmers’ Association',
    several,
  ),
  communeVeteransAssociationPresident: title(
    'Chủ tịch Hội Cựu chiến binh Việt Nam cấp xã',
    'President of the commune-level Veterans’ Association',
    several,
  ),
});
