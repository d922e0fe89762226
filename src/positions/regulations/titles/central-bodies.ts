import { once, several, title, titlesAt } from './title.js';

/** Central titles of the National Assembly. */
export const centralAssembly = titlesAt('central', 'nationalAssembly', {
  nationalAssemblyChairperson: title('Chủ tịch Quốc hội', 'Chairperson of the National Assembly', several),
  nationalAssemblyViceChairperson: title(
    'Phó Chủ tịch Quốc hội',
    'Vice Chairperson of the National Assembly',
    several,
  ),
  nationalAssemblyStandingCommitteeMember: title(
    'Ủy viên Ủy ban Thường vụ Quốc hội',
    'Member of the National Assembly Standing Committee',
    several,
  ),
  nationalAssemblySecretaryGeneral: title(
    'Tổng Thư ký Quốc hội - Chủ nhiệm Văn phòng Quốc hội',
    'Secretary General of the National Assembly and chief of its Office',
    several,
    { also: ['Tổng Thư ký Quốc hội', 'Chủ nhiệm Văn phòng Quốc hội'] },
  ),
  ethnicCouncilChairperson: title(
    'Chủ tịch Hội đồng Dân tộc',
    'Chairperson of the Council for Ethnic Affairs',
    several,
    { also: ['Chủ tịch Hội đồng Dân tộc của Quốc hội'] },
  ),
  nationalAssemblyCommitteeChairperson: title(
    'Chủ nhiệm Ủy ban của Quốc hội',
    'Chairperson of a committee of the National Assembly',
    several,
    { also: ['Chủ nhiệm các Ủy ban của Quốc hội'] },
  ),
  ethnicCouncilViceChairperson: title(
    'Phó Chủ tịch Hội đồng Dân tộc',
    'Vice chairperson of the Council for Ethnic Affairs',
    once,
  ),
  nationalAssemblyCommitteeViceChairperson: title(
    'Phó Chủ nhiệm Ủy ban của Quốc hội',
    'Vice chairperson of a committee of the National Assembly',
    once,
    { also: ['Phó Chủ nhiệm các Ủy ban của Quốc hội'] },
  ),
  nationalAssemblyDeputySecretaryGeneral: title(
    'Phó Tổng Thư ký Quốc hội',
    'Deputy Secretary General of the National Assembly',
    once,
  ),
  nationalAssemblyOfficeDeputyChief: title(
    'Phó Chủ nhiệm Văn phòng Quốc hội',
    'Deputy chief of the Office of the National Assembly',
    once,
  ),
  nationalAssemblyStandingCommitteeBoardHead: title(
    'Trưởng ban thuộc Ủy ban Thường vụ Quốc hội',
    'Head of a board of the National Assembly Standing Committee',
    once,
    {
      also: [
        'Trưởng các ban thuộc Ủy ban Thường vụ Quốc hội',
        'Trưởng ban Công tác đại biểu',
        'Trưởng ban Dân nguyện',
      ],
    },
  ),
  legislativeResearchInstituteDirector: title(
    'Viện trưởng Viện Nghiên cứu lập pháp',
    'Director of the Legislative Research Institute',
    once,
  ),
});

export const courts = titlesAt('central', 'court', {
  chiefJustice: title(
    'Chánh án Tòa án nhân dân tối cao',
    'Chief Justice of the Supreme People’s Court',
    several,
  ),
  deputyChiefJustice: title(
    'Phó Chánh án Tòa án nhân dân tối cao',
    'Deputy Chief Justice of the Supreme People’s Court',
    once,
  ),
});

export const procuracies = titlesAt('central', 'procuracy', {
  prosecutorGeneral: title(
    'Viện trưởng Viện Kiểm sát nhân dân tối cao',
    'Prosecutor General of the Supreme People’s Procuracy',
    several,
  ),
  deputyProsecutorGeneral: title(
    'Phó Viện trưởng Viện Kiểm sát nhân dân tối cao',
    'Deputy Prosecutor General of the Supreme People’s Procuracy',
    once,
  ),
});

export const centralFront = titlesAt('central', 'front', {
  frontPresident: title(
    'Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
    'President of the Fatherland Front',
    several,
  ),
  frontVicePresidentSecretaryGeneral: title(
    'Phó Chủ tịch - Tổng Thư ký Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
    'Vice President – Secretary General of the Fatherland Front',
    several,
  ),
  frontVicePresident: title(
    'Phó Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
    'Vice President of the Fatherland Front',
    once,
  ),
});

/** Central titles of the five socio-political organisations. */
export const centralOrganisations = titlesAt('central', 'socioPolitical', {
  frontVicePresidentHeadingOrganisation: title(
    'Phó Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam là người đứng đầu tổ chức chính trị - xã hội ở Trung ương',
    'Vice President of the Front heading a central socio-political organisation',
    once,
    { also: ['Người đứng đầu tổ chức chính trị - xã hội ở Trung ương'] },
  ),
  tradeUnionPresident: title(
    'Chủ tịch Tổng Liên đoàn Lao động Việt Nam',
    'President of the General Confederation of Labour',
    several,
  ),
  womensUnionPresident: title(
    'Chủ tịch Hội Liên hiệp Phụ nữ Việt Nam',
    'President of the Women’s Union',
    several,
  ),
  farmersAssociationPresident: title(
    'Chủ tịch Hội Nông dân Việt Nam',
    'President of the Farmers’ Association',
    several,
  ),
  veteransAssociationPresident: title(
    'Chủ tịch Hội Cựu chiến binh Việt Nam',
    'President of the Veterans’ Association',
    several,
  ),
  youthUnionFirstSecretary: title(
    'Bí thư thứ nhất Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh',
    'First Secretary of the Youth Union',
    several,
    { also: ['Bí thư thứ nhất Trung ương Đoàn'] },
  ),
  youthUnionStandingSecretary: title(
    'Bí thư thường trực Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh',
    'Standing Secretary of the Youth Union',
    once,
    { also: ['Bí thư thường trực Trung ương Đoàn'] },
  ),
  youthUnionSecretary: title(
    'Bí thư Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh',
    'Secretary of the Youth Union Central Committee',
    once,
    { also: ['Bí thư Trung ương Đoàn'] },
  ),
  tradeUnionVicePresident: title(
    'Phó Chủ tịch Tổng Liên đoàn Lao động Việt Nam',
    'Vice President of the General Confederation of Labour',
    once,
  ),
  womensUnionVicePresident: title(
    'Phó Chủ tịch Hội Liên hiệp Phụ nữ Việt Nam',
    'Vice President of the Women’s Union',
    once,
  ),
  farmersAssociationVicePresident: title(
    'Phó Chủ tịch Hội Nông dân Việt Nam',
    'Vice President of the Farmers’ Association',
    once,
  ),
  veteransAssociationVicePresident: title(
    'Phó Chủ tịch Hội Cựu chiến binh Việt Nam',
    'Vice President of the Veterans’ Association',
    once,
  ),
  centralOrganisationDeputyHead: title(
    'Cấp phó tổ chức chính trị - xã hội ở Trung ương',
    'Deputy head of a central socio-political organisation',
    once,
  ),
});

export const centralAssociations = titlesAt('central', 'association', {
  massAssociationPresidentSecretariat: title(
    'Chủ tịch hội quần chúng được Đảng, Nhà nước giao nhiệm vụ ở Trung ương (diện Ban Bí thư quản lý)',
    'President of a mass association entrusted with tasks, under the Secretariat',
    once,
    { also: ['Chủ tịch hội quần chúng được Đảng, Nhà nước giao nhiệm vụ (hội có đảng đoàn)'] },
  ),
  centralAssociationPresident: title(
    'Chủ tịch hội quần chúng do Đảng, Nhà nước giao nhiệm vụ ở Trung ương (không bao gồm diện Ban Bí thư quản lý)',
    'President of a central mass association, not under the Secretariat',
    once,
  ),
  nationalAssociationHead: title(
    'Chủ tịch hoặc Tổng Thư ký liên hiệp hội, hội trung ương',
    'President or Secretary General of a national union or association',
    once,
  ),
  chamberOfCommercePresident: title(
    'Chủ tịch Liên đoàn Thương mại và Công nghiệp Việt Nam',
    'President of the Chamber of Commerce and Industry',
    once,
  ),
  cooperativeAlliancePresident: title(
    'Chủ tịch Liên minh Hợp tác xã Việt Nam',
    'President of the Cooperative Alliance',
    once,
  ),
});

export const centralUnits = titlesAt('central', 'publicUnit', {
  scienceTechnologyAcademyPresident: title(
    'Chủ tịch Viện Hàn lâm Khoa học và Công nghệ Việt Nam',
    'President of the Academy of Science and Technology',
    several,
  ),
  socialSciencesAcademyPresident: title(
    'Chủ tịch Viện Hàn lâm Khoa học xã hội Việt Nam',
    'President of the Academy of Social Sciences',
    several,
  ),
  nationalUniversityDirector: title('Giám đốc Đại học Quốc gia', 'Director of a national university', once, {
    also: ['Giám đốc Đại học Quốc gia Hà Nội', 'Giám đốc Đại học Quốc gia Thành phố Hồ Chí Minh'],
  }),
  nationalUniversityDeputyDirector: title(
    'Phó Giám đốc Đại học Quốc gia Hà Nội',
    'Deputy director of Vietnam National University, Hà Nội',
    once,
  ),
  vnuHanoiUnitHead: title(
    'Cấp trưởng các đơn vị thuộc Đại học Quốc gia Hà Nội',
    'Head of a unit of Vietnam National University, Hà Nội',
    once,
  ),
  vnuHanoiUnitDeputyHead: title(
    'Cấp phó các đơn vị thuộc Đại học Quốc gia Hà Nội',
    'Deputy head of a unit of Vietnam National University, Hà Nội',
    once,
  ),
  vnuHanoiDivisionHead: title(
    'Cấp trưởng phòng và tương đương trực thuộc Đại học Quốc gia Hà Nội',
    'Head of a division of Vietnam National University, Hà Nội',
    once,
  ),
  vnuHanoiDivisionDeputyHead: title(
    'Cấp phó trưởng phòng và tương đương trực thuộc Đại học Quốc gia Hà Nội',
    'Deputy head of a division of Vietnam National University, Hà Nội',
    once,
  ),
});
