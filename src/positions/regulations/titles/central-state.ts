import { once, several, title, titlesAt } from './title.js';

/** Central titles of the State President, the Government, ministries and agencies. */
export const centralState = titlesAt('central', 'state', {
  statePresident: title('Chủ tịch nước', 'State President', several),
  primeMinister: title('Thủ tướng Chính phủ', 'Prime Minister', several),
  viceStatePresident: title('Phó Chủ tịch nước', 'Vice State President', several),
  deputyPrimeMinister: title('Phó Thủ tướng Chính phủ', 'Deputy Prime Minister', several),
  stateAuditorGeneral: title('Tổng Kiểm toán Nhà nước', 'State Auditor General', several),
  deputyStateAuditorGeneral: title('Phó Tổng Kiểm toán Nhà nước', 'Deputy State Auditor General', once),
  minister: title(
    'Bộ trưởng, Thủ trưởng cơ quan ngang bộ',
    'Minister, head of ministerial-level agency',
    several,
    { also: ['Bộ trưởng', 'Thủ trưởng cơ quan ngang bộ'] },
  ),
  deputyMinister: title(
    'Thứ trưởng, cấp phó cơ quan ngang bộ',
    'Deputy minister, deputy head of ministerial-level agency',
    once,
    { also: ['Thứ trưởng', 'Phó Thủ trưởng cơ quan ngang bộ'] },
  ),
  statePresidentOfficeChief: title(
    'Chủ nhiệm Văn phòng Chủ tịch nước',
    'Chief of the Office of the State President',
    several,
  ),
  statePresidentOfficeDeputyChief: title(
    'Phó Chủ nhiệm Văn phòng Chủ tịch nước',
    'Deputy chief of the Office of the State President',
    once,
  ),
  governmentOfficeDeputyChief: title(
    'Phó Chủ nhiệm Văn phòng Chính phủ',
    'Deputy chief of the Office of the Government',
    once,
  ),
  statePresidentAssistant: title('Trợ lý Chủ tịch nước', 'Assistant of the State President', once),
  primeMinisterAssistant: title('Trợ lý Thủ tướng Chính phủ', 'Assistant of the Prime Minister', once),
  defenceSecurityCouncilMember: title(
    'Ủy viên Hội đồng Quốc phòng - An ninh',
    'Member of the Council of Defence and Security',
    several,
    { also: ['Ủy viên Hội đồng Quốc phòng và An ninh'] },
  ),
  nationalElectionCouncilMember: title(
    'Ủy viên Hội đồng Bầu cử quốc gia',
    'Member of the National Election Council',
    several,
  ),
  governmentAgencyHead: title(
    'Thủ trưởng cơ quan thuộc Chính phủ',
    'Head of an agency under the Government',
    once,
  ),
  vietnamNewsAgencyDirectorGeneral: title(
    'Tổng Giám đốc Thông tấn xã Việt Nam',
    'Director General of Vietnam News Agency',
    once,
  ),
  vietnamTelevisionDirectorGeneral: title(
    'Tổng Giám đốc Đài Truyền hình Việt Nam',
    'Director General of Vietnam Television',
    once,
  ),
  voiceOfVietnamDirectorGeneral: title(
    'Tổng Giám đốc Đài Tiếng nói Việt Nam',
    'Director General of the Voice of Vietnam',
    once,
  ),
  generalDepartmentDirector: title('Tổng cục trưởng', 'Director General of a general department', several),
  generalDepartmentDeputyDirector: title(
    'Phó Tổng cục trưởng',
    'Deputy Director General of a general department',
    several,
  ),
  ministryDepartmentDirector: title('Vụ trưởng', 'Director of a department (vụ) of a ministry', several, {
    also: ['Vụ trưởng thuộc Bộ', 'Chánh Văn phòng Bộ', 'Chánh Thanh tra Bộ'],
  }),
  ministryDepartmentDeputyDirector: title(
    'Phó Vụ trưởng',
    'Deputy director of a department (vụ) of a ministry',
    several,
    { also: ['Phó Vụ trưởng thuộc Bộ'] },
  ),
  ministryBureauDirector: title('Cục trưởng', 'Director of a bureau (cục) of a ministry', once, {
    also: ['Cục trưởng thuộc Bộ', 'Cục trưởng loại 1', 'Cục trưởng loại 2'],
  }),
  ministryDivisionHead: title('Trưởng phòng thuộc Bộ', 'Head of a division of a ministry', several),
  ministryDivisionDeputyHead: title(
    'Phó Trưởng phòng thuộc Bộ',
    'Deputy head of a division of a ministry',
    several,
  ),
  classOneDepartmentDeputyDirector: title(
    'Phó Cục trưởng loại 1 thuộc ban, cơ quan đảng Trung ương; bộ, ngành, cơ quan ngang bộ',
    'Deputy director of a class-1 department of a central Party body or ministry',
    once,
    { also: ['Phó Cục trưởng loại 1'] },
  ),
  classOneDepartmentDivisionHead: title(
    'Cấp trưởng phòng thuộc Cục loại 1 thuộc ban, cơ quan đảng Trung ương; bộ, ngành, cơ quan ngang bộ',
    'Head of a division of a class-1 department',
    once,
    { also: ['Trưởng phòng thuộc Cục loại 1'] },
  ),
  classOneDepartmentDivisionDeputyHead: title(
    'Cấp phó trưởng phòng thuộc Cục loại 1 thuộc ban, cơ quan đảng Trung ương; bộ, ngành',
    'Deputy head of a division of a class-1 department',
    once,
    { also: ['Phó Trưởng phòng thuộc Cục loại 1'] },
  ),
  governmentAgencyUnitHead: title(
    'Cấp trưởng các đơn vị của các cơ quan trực thuộc Chính phủ',
    'Head of a unit of an agency directly under the Government',
    once,
    { also: ['Cấp trưởng đơn vị của cơ quan trực thuộc Chính phủ'] },
  ),
  governmentAgencyUnitDeputyHead: title(
    'Cấp phó các cơ quan, đơn vị của các cơ quan trực thuộc Chính phủ',
    'Deputy head of a unit of an agency directly under the Government',
    once,
    { also: ['Cấp phó đơn vị của cơ quan trực thuộc Chính phủ'] },
  ),
  governmentAgencyDivisionHead: title(
    'Cấp trưởng phòng và tương đương các cơ quan, đơn vị của các cơ quan trực thuộc Chính phủ',
    'Head of a division of a unit of an agency directly under the Government',
    once,
  ),
  governmentAgencyDivisionDeputyHead: title(
    'Cấp phó phòng và tương đương các cơ quan, đơn vị của các cơ quan trực thuộc Chính phủ',
    'Deputy head of a division of a unit of an agency directly under the Government',
    once,
  ),
});
