import { once, title, titlesAt } from './title.js';

/** Titles of the army named in the management lists; none is named in what could be read of the catalogues. */
export const army = titlesAt('central', 'military', {
  centralMilitaryCommissionMember: title(
    'Ủy viên Quân ủy Trung ương',
    'Member of the Central Military Commission',
    once,
  ),
  generalPoliticalDepartmentDirector: title(
    'Chủ nhiệm Tổng cục Chính trị',
    'Director of the General Political Department',
    once,
    { also: ['Chủ nhiệm Tổng cục Chính trị Quân đội nhân dân Việt Nam'] },
  ),
  chiefOfGeneralStaff: title(
    'Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam',
    'Chief of the General Staff',
    once,
    { also: ['Tổng Tham mưu trưởng'] },
  ),
  deputyDefenceMinister: title('Thứ trưởng Bộ Quốc phòng', 'Deputy Minister of National Defence', once),
  generalPoliticalDepartmentDeputyDirector: title(
    'Phó Chủ nhiệm Tổng cục Chính trị',
    'Deputy director of the General Political Department',
    once,
  ),
  deputyChiefOfGeneralStaff: title('Phó Tổng Tham mưu trưởng', 'Deputy Chief of the General Staff', once),
  armyGeneralDepartmentHead: title('Chủ nhiệm Tổng cục', 'Head of a general department of the army', once, {
    also: ['Chủ nhiệm các Tổng cục (Quân đội)'],
  }),
  armyGeneralDepartmentPoliticalCommissar: title(
    'Chính ủy Tổng cục',
    'Political commissar of a general department of the army',
    once,
    { also: ['Chính ủy các Tổng cục (Quân đội)'] },
  ),
  militaryRegionCommander: title(
    'Tư lệnh quân khu, quân chủng, Bộ đội Biên phòng',
    'Commander of a military region, a service or the Border Guard',
    once,
    { also: ['Tư lệnh quân khu', 'Tư lệnh quân chủng', 'Tư lệnh Bộ đội Biên phòng'] },
  ),
  militaryRegionDeputyCommander: title(
    'Phó Tư lệnh quân khu, quân chủng, Bộ đội Biên phòng',
    'Deputy commander of a military region, a service or the Border Guard',
    once,
    { also: ['Phó Tư lệnh quân khu', 'Phó Tư lệnh quân chủng', 'Phó Tư lệnh Bộ đội Biên phòng'] },
  ),
  militaryRegionPoliticalCommissar: title(
    'Chính ủy quân khu, quân chủng, Bộ đội Biên phòng',
    'Political commissar of a military region, a service or the Border Guard',
    once,
    { also: ['Chính ủy quân khu', 'Chính ủy quân chủng', 'Chính ủy Bộ đội Biên phòng'] },
  ),
  militaryRegionDeputyPoliticalCommissar: title(
    'Phó Chính ủy quân khu, quân chủng, Bộ đội Biên phòng',
    'Deputy political commissar of a military region, a service or the Border Guard',
    once,
    { also: ['Phó Chính ủy quân khu', 'Phó Chính ủy quân chủng', 'Phó Chính ủy Bộ đội Biên phòng'] },
  ),
  nationalDefenceAcademyDirector: title(
    'Giám đốc Học viện Quốc phòng',
    'Director of the National Defence Academy',
    once,
  ),
  nationalDefenceAcademyPoliticalCommissar: title(
    'Chính ủy Học viện Quốc phòng',
    'Political commissar of the National Defence Academy',
    once,
  ),
});

/** Titles of the people's public security named in the management lists. */
export const police = titlesAt('central', 'police', {
  centralPublicSecurityCommitteeMember: title(
    'Ủy viên Đảng ủy Công an Trung ương',
    'Member of the Central Public Security Party Committee',
    once,
  ),
  deputyPublicSecurityMinister: title('Thứ trưởng Bộ Công an', 'Deputy Minister of Public Security', once),
  policeDepartmentDirector: title(
    'Cục trưởng thuộc Bộ Công an',
    'Director of a department of the Ministry of Public Security',
    once,
    { also: ['Cục trưởng (Công an)'] },
  ),
  policeCommandCommander: title('Tư lệnh Bộ Tư lệnh (Công an)', 'Commander of a police command', once),
  policeCommandPoliticalCommissar: title(
    'Chính ủy Bộ Tư lệnh (Công an)',
    'Political commissar of a police command',
    once,
  ),
});
