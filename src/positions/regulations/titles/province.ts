import { once, several, title, titlesAt } from './title.js';

export const provinceParty = titlesAt('province', 'party', {
  provincialPartySecretary: title(
    'Bí thư tỉnh ủy, thành ủy',
    'Secretary of a provincial or municipal Party committee',
    once,
    { also: ['Bí thư tỉnh ủy', 'Bí thư thành ủy'] },
  ),
  provincialPartyDeputySecretary: title(
    'Phó bí thư tỉnh ủy, thành ủy',
    'Deputy secretary of a provincial or municipal Party committee',
    once,
    { also: ['Phó Bí thư tỉnh ủy', 'Phó Bí thư thành ủy'] },
  ),
  provincialStandingCommitteeMember: title(
    'Ủy viên Ban Thường vụ tỉnh ủy, thành ủy',
    'Member of a provincial or municipal standing committee',
    once,
    { also: ['Ủy viên Ban Thường vụ tỉnh ủy', 'Ủy viên Ban Thường vụ thành ủy'] },
  ),
  provincialPartyCommitteeMember: title(
    'Ủy viên Ban Chấp hành Đảng bộ tỉnh, thành phố',
    'Member of a provincial or municipal Party committee',
    once,
    {
      also: [
        'Ủy viên Ban Chấp hành Đảng bộ tỉnh',
        'Ủy viên Ban Chấp hành Đảng bộ thành phố',
        'Tỉnh ủy viên',
        'Thành ủy viên',
      ],
    },
  ),
  provincialInspectionMember: title(
    'Ủy viên Ủy ban Kiểm tra tỉnh ủy, thành ủy',
    'Member of a provincial or municipal inspection commission',
    once,
    { also: ['Ủy viên Ủy ban Kiểm tra tỉnh ủy', 'Ủy viên Ủy ban Kiểm tra thành ủy'] },
  ),
  provincialPartyBodyHead: title(
    'Cấp trưởng cơ quan tham mưu, giúp việc, đơn vị sự nghiệp của tỉnh ủy, thành ủy',
    'Head of an advisory body or public unit of a provincial or municipal committee',
    once,
    {
      also: [
        'Trưởng ban Đảng, cơ quan trực thuộc tỉnh ủy',
        'Trưởng ban đảng tỉnh ủy',
        'Trưởng ban đảng thành ủy',
      ],
    },
  ),
  provincialPartyBodyDeputyHead: title(
    'Cấp phó cơ quan tham mưu, giúp việc, đơn vị sự nghiệp của tỉnh ủy, thành ủy',
    'Deputy head of an advisory body or public unit of a provincial or municipal committee',
    once,
  ),
  provincialSecretaryAssistant: title(
    'Trợ lý của Ủy viên Bộ Chính trị, Bí thư Thành ủy',
    'Assistant of the Politburo member and municipal secretary',
    once,
  ),
  provincialSecretaryAide: title(
    'Thư ký của Ủy viên Bộ Chính trị, Bí thư Thành ủy',
    'Aide of the Politburo member and municipal secretary',
    once,
  ),
  provincialLeaderAide: title(
    'Thư ký của Ủy viên Trung ương Đảng, của Phó Bí thư Thành ủy là Chủ tịch Hội đồng nhân dân, Chủ tịch Ủy ban nhân dân Thành phố',
    'Aide of a Central Committee member or of a deputy secretary heading the council or the committee',
    once,
    { also: ['Thư ký các Ủy viên Trung ương Đảng'] },
  ),
  provincialDirectPartySecretary: title(
    'Bí thư đảng ủy cấp trên cơ sở trực thuộc tỉnh ủy, thành ủy',
    'Secretary of an above-grassroots committee directly under the province',
    once,
    { also: ['Bí thư đảng ủy trực thuộc tỉnh ủy'] },
  ),
  provincialDirectPartyDeputySecretary: title(
    'Phó bí thư đảng ủy cấp trên cơ sở trực thuộc tỉnh ủy, thành ủy',
    'Deputy secretary of an above-grassroots committee directly under the province',
    once,
  ),
  provincialDirectPartyFullTimeDeputySecretary: title(
    'Phó Bí thư chuyên trách Đảng bộ các cơ quan Đảng, Đảng bộ Ủy ban nhân dân tỉnh, thành phố',
    'Full-time deputy secretary of the Party organisation of the Party bodies or of the People’s Committee',
    once,
  ),
  provincialDirectPartyStandingMember: title(
    'Ủy viên Ban Thường vụ đảng ủy cấp trên cơ sở trực thuộc tỉnh ủy, thành ủy',
    'Standing member of an above-grassroots committee directly under the province',
    once,
  ),
  collegePartySecretary: title(
    'Bí thư Đảng ủy trường đại học, cao đẳng',
    'Secretary of the Party committee of a university or college',
    once,
  ),
  collegePartyDeputySecretary: title(
    'Phó Bí thư Đảng ủy trường đại học, cao đẳng',
    'Deputy secretary of the Party committee of a university or college',
    once,
  ),
});

export const provinceCouncil = titlesAt('province', 'peoplesCouncil', {
  provincialPeoplesCouncilChairperson: title(
    'Chủ tịch Hội đồng nhân dân tỉnh, thành phố',
    'Chairperson of a provincial People’s Council',
    once,
  ),
  provincialPeoplesCouncilViceChairperson: title(
    'Phó Chủ tịch Hội đồng nhân dân tỉnh, thành phố',
    'Vice chairperson of a provincial People’s Council',
    once,
  ),
  provincialPeoplesCouncilBoardHead: title(
    'Cấp trưởng các ban chuyên môn của Hội đồng nhân dân tỉnh, thành phố',
    'Head of a board of a provincial People’s Council',
    once,
    { also: ['Trưởng ban của Hội đồng nhân dân tỉnh'] },
  ),
  provincialPeoplesCouncilBoardDeputyHead: title(
    'Cấp phó các ban chuyên môn của Hội đồng nhân dân tỉnh, thành phố',
    'Deputy head of a board of a provincial People’s Council',
    once,
    { also: ['Phó trưởng ban của Hội đồng nhân dân tỉnh'] },
  ),
  provincialAssemblyCouncilOfficeChief: title(
    'Chánh Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh, thành phố',
    'Chief of the office of the Assembly delegation and the People’s Council',
    once,
  ),
  provincialAssemblyCouncilOfficeDeputyChief: title(
    'Phó Chánh Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh, thành phố',
    'Deputy chief of the office of the Assembly delegation and the People’s Council',
    once,
  ),
});

export const provinceAssembly = titlesAt('province', 'nationalAssembly', {
  provincialDelegationHead: title(
    'Trưởng đoàn đại biểu Quốc hội tỉnh, thành phố',
    'Head of a provincial National Assembly delegation',
    once,
    { also: ['Trưởng đoàn đại biểu Quốc hội chuyên trách tỉnh'] },
  ),
  provincialDelegationDeputyHead: title(
    'Phó Trưởng đoàn đại biểu Quốc hội chuyên trách tỉnh, thành phố',
    'Full-time deputy head of a provincial National Assembly delegation',
    once,
  ),
  provincialFullTimeDeputy: title(
    'Đại biểu Quốc hội hoạt động chuyên trách tại Đoàn tỉnh, thành phố',
    'Full-time National Assembly deputy at a provincial delegation',
    once,
  ),
});

export const provinceState = titlesAt('province', 'state', {
  provincialPeoplesCommitteeChairperson: title(
    'Chủ tịch Ủy ban nhân dân tỉnh, thành phố',
    'Chairperson of a provincial People’s Committee',
    once,
  ),
  provincialPeoplesCommitteeViceChairperson: title(
    'Phó Chủ tịch Ủy ban nhân dân tỉnh, thành phố',
    'Vice chairperson of a provincial People’s Committee',
    once,
  ),
  provincialPeoplesCommitteeMember: title(
    'Ủy viên Ủy ban nhân dân tỉnh, thành phố',
    'Member of a provincial People’s Committee',
    several,
  ),
  provincialDepartmentDirector: title(
    'Giám đốc Sở và tương đương',
    'Director of a provincial department and equivalent',
    once,
    {
      also: [
        'Giám đốc sở',
        'Cấp trưởng cơ quan chuyên môn, tổ chức hành chính khác thuộc Ủy ban nhân dân tỉnh, thành phố',
        'Giám đốc Sở, Trưởng cơ quan, ban ngành và tương đương cấp tỉnh',
      ],
    },
  ),
  provincialDepartmentDeputyDirector: title(
    'Phó Giám đốc Sở và tương đương',
    'Deputy director of a provincial department and equivalent',
    once,
    {
      also: [
        'Phó Giám đốc sở',
        'Cấp phó cơ quan chuyên môn, tổ chức hành chính khác thuộc Ủy ban nhân dân tỉnh, thành phố',
      ],
    },
  ),
  provincialDivisionHead: title(
    'Trưởng phòng và tương đương thuộc Sở',
    'Head of a division of a provincial department',
    once,
    {
      also: ['Trưởng phòng thuộc Sở'],
    },
  ),
  provincialDivisionDeputyHead: title(
    'Phó Trưởng phòng và tương đương thuộc Sở',
    'Deputy head of a division of a provincial department',
    once,
    { also: ['Phó Trưởng phòng thuộc Sở'] },
  ),
  provincialSubdepartmentDivisionHead: title(
    'Trưởng phòng và tương đương thuộc Chi cục thuộc Sở',
    'Head of a division of a sub-department',
    once,
    { also: ['Trưởng phòng thuộc Chi cục'] },
  ),
  provincialSubdepartmentDivisionDeputyHead: title(
    'Phó Trưởng phòng và tương đương thuộc Chi cục thuộc Sở',
    'Deputy head of a division of a sub-department',
    once,
    { also: ['Phó Trưởng phòng thuộc Chi cục'] },
  ),
});

export const provinceFront = titlesAt('province', 'front', {
  provincialFrontChairperson: title(
    'Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, thành phố',
    'Chairperson of a provincial Fatherland Front committee',
    once,
  ),
  provincialFrontViceChairperson: title(
    'Phó Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, thành phố',
    'Vice chairperson of a provincial Fatherland Front committee',
    once,
  ),
});

export const provinceOrganisations = titlesAt('province', 'socioPolitical', {
  provincialFrontViceChairHeadingOrganisation: title(
    'Phó Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam là Trưởng tổ chức chính trị - xã hội tỉnh, thành phố',
    'Vice chairperson of a provincial Front who heads a socio-political organisation',
    once,
  ),
  provincialOrganisationHead: title(
    'Trưởng tổ chức chính trị - xã hội cấp tỉnh',
    'Head of a provincial socio-political organisation',
    once,
  ),
  provincialOrganisationDeputyHead: title(
    'Cấp phó tổ chức chính trị - xã hội cấp tỉnh',
    'Deputy head of a provincial socio-political organisation',
    once,
  ),
});

export const provinceAssociations = titlesAt('province', 'association', {
  provincialAssociationHead: title(
    'Cấp trưởng hội do Đảng, Nhà nước giao nhiệm vụ cấp tỉnh',
    'Head of a provincial association entrusted with tasks',
    once,
  ),
  provincialAssociationDeputyHead: title(
    'Cấp phó hội do Đảng, Nhà nước giao nhiệm vụ cấp tỉnh',
    'Deputy head of a provincial association entrusted with tasks',
    once,
  ),
});

export const provinceUnits = titlesAt('province', 'publicUnit', {
  provincialPublicUnitHead: title(
    'Cấp trưởng đơn vị sự nghiệp thuộc Ủy ban nhân dân tỉnh, thành phố',
    'Head of a public unit under a provincial People’s Committee',
    once,
  ),
  provincialPublicUnitDeputyHead: title(
    'Cấp phó đơn vị sự nghiệp thuộc Ủy ban nhân dân tỉnh, thành phố',
    'Deputy head of a public unit under a provincial People’s Committee',
    once,
  ),
});

export const provinceEnterprises = titlesAt('province', 'enterprise', {
  provincialCorporationChairperson: title(
    'Chủ tịch Hội đồng thành viên Tổng công ty Nhà nước thuộc tỉnh, thành phố',
    'Chairperson of the members’ council of a State corporation of a province',
    once,
  ),
  provincialCorporationDirectorGeneral: title(
    'Tổng giám đốc Tổng công ty Nhà nước thuộc tỉnh, thành phố',
    'Director general of a State corporation of a province',
    once,
  ),
  provincialCorporationDeputyDirectorGeneral: title(
    'Phó Tổng giám đốc Tổng công ty Nhà nước thuộc tỉnh, thành phố',
    'Deputy director general of a State corporation of a province',
    once,
  ),
});
