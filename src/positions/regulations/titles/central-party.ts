import { once, several, title, titlesAt } from './title.js';

const endedIn2025 = {
  to: '2025-06-30',
  remark: {
    vi: 'Kết thúc trong năm 2025; ngày lấy theo các chức danh kết thúc từ 01/07/2025.',
    en: 'Ended in 2025; the day is that of the titles that ended on 01/07/2025.',
  },
};

const appearedIn2025 = {
  remark: {
    vi: 'Bốn đảng ủy (các cơ quan Đảng Trung ương; Chính phủ; Quốc hội; Mặt trận Tổ quốc, các đoàn thể Trung ương) có từ năm 2025; chưa rõ ngày.',
    en: 'The four committees (central Party bodies; Government; National Assembly; Front and central organisations) date from 2025; the day is not on record.',
  },
};

/** Central titles of the Party. */
export const centralParty = titlesAt('central', 'party', {
  generalSecretary: title('Tổng Bí thư', 'General Secretary', several),
  secretariatStandingMember: title('Thường trực Ban Bí thư', 'Standing Member of the Secretariat', several),
  politburoMember: title('Ủy viên Bộ Chính trị', 'Member of the Politburo', several),
  secretariatMember: title('Ủy viên Ban Bí thư', 'Member of the Secretariat', several),
  centralCommitteeMember: title(
    'Ủy viên Trung ương Đảng chính thức',
    'Full member of the Central Committee',
    several,
    {
      also: ['Ủy viên Ban Chấp hành Trung ương Đảng', 'Ủy viên Trung ương Đảng'],
      remark: {
        vi: 'Ủy viên dự khuyết xếp theo chức vụ đang giữ.',
        en: 'An alternate member ranks by the post held.',
      },
    },
  ),
  centralInspectionChairperson: title(
    'Chủ nhiệm Ủy ban Kiểm tra Trung ương',
    'Chair of the Central Inspection Commission',
    several,
  ),
  centralInspectionDeputyChairperson: title(
    'Phó Chủ nhiệm Ủy ban Kiểm tra Trung ương (là Ủy viên Trung ương Đảng)',
    'Deputy Chair of the Central Inspection Commission (Central Committee member)',
    several,
    { also: ['Phó Chủ nhiệm Ủy ban Kiểm tra Trung ương'] },
  ),
  centralInspectionMember: title(
    'Ủy viên Ủy ban Kiểm tra Trung ương',
    'Member of the Central Inspection Commission',
    once,
  ),
  centralCommissionHead: title(
    'Trưởng ban đảng ở Trung ương',
    'Head of a central Party commission',
    several,
    {
      also: ['Trưởng ban của Trung ương Đảng', 'Trưởng ban Đảng, cơ quan Đảng ở Trung ương'],
    },
  ),
  centralCommissionDeputyHeadInCC: title(
    'Phó trưởng ban đảng ở Trung ương (là Ủy viên Trung ương Đảng)',
    'Deputy head of a central Party commission, in the Central Committee',
    several,
  ),
  centralCommissionDeputyHead: title(
    'Phó trưởng ban đảng ở Trung ương (không là Ủy viên Trung ương)',
    'Deputy head of a central Party commission, not in the Central Committee',
    once,
    { also: ['Phó trưởng ban đảng ở Trung ương', 'Phó Trưởng ban của Trung ương Đảng'] },
  ),
  centralPartyOfficeChief: title(
    'Chánh Văn phòng Trung ương Đảng',
    'Chief of the Party Central Office',
    several,
  ),
  centralPartyOfficeDeputyChiefInCC: title(
    'Phó Chánh Văn phòng Trung ương Đảng (là Ủy viên Trung ương Đảng)',
    'Deputy chief of the Party Central Office, in the Central Committee',
    several,
  ),
  centralPartyOfficeDeputyChief: title(
    'Phó Chánh Văn phòng Trung ương Đảng',
    'Deputy chief of the Party Central Office',
    once,
  ),
  centralDirectPartySecretary: title(
    'Bí thư đảng ủy trực thuộc Trung ương',
    'Secretary of a Party committee directly under the Centre',
    once,
    appearedIn2025,
  ),
  centralDirectPartyDeputySecretary: title(
    'Phó bí thư đảng ủy trực thuộc Trung ương',
    'Deputy secretary of a Party committee directly under the Centre',
    once,
    appearedIn2025,
  ),
  nationalPoliticalAcademyDirector: title(
    'Giám đốc Học viện Chính trị quốc gia Hồ Chí Minh',
    'Director of the Ho Chi Minh National Academy of Politics',
    several,
  ),
  nationalPoliticalAcademyDeputyDirector: title(
    'Phó Giám đốc Học viện Chính trị quốc gia Hồ Chí Minh',
    'Deputy director of the Ho Chi Minh National Academy of Politics',
    once,
  ),
  nhanDanEditorInChief: title('Tổng Biên tập Báo Nhân Dân', 'Editor-in-Chief of Nhan Dan Newspaper', several),
  nhanDanDeputyEditorInChief: title(
    'Phó Tổng Biên tập Báo Nhân Dân',
    'Deputy Editor-in-Chief of Nhan Dan Newspaper',
    once,
  ),
  communistReviewEditorInChief: title(
    'Tổng Biên tập Tạp chí Cộng sản',
    'Editor-in-Chief of the Communist Review',
    several,
  ),
  communistReviewDeputyEditorInChief: title(
    'Phó Tổng Biên tập Tạp chí Cộng sản',
    'Deputy Editor-in-Chief of the Communist Review',
    once,
  ),
  nationalPoliticalPublishingHouseDirector: title(
    'Giám đốc - Tổng Biên tập Nhà xuất bản Chính trị quốc gia Sự thật',
    'Director of the National Political Publishing House',
    once,
    { also: ['Giám đốc Nhà xuất bản Chính trị quốc gia Sự thật'] },
  ),
  politburoSteeringCommitteeHead: title(
    'Trưởng ban chỉ đạo do Bộ Chính trị thành lập',
    'Head of a steering committee set up by the Politburo',
    several,
  ),
  nationalAssemblyPartyGroupMember: title(
    'Thành viên Đảng đoàn Quốc hội',
    'Member of the Party group of the National Assembly',
    several,
    endedIn2025,
  ),
  governmentPartyCaucusMember: title(
    'Thành viên Ban cán sự đảng Chính phủ',
    'Member of the Party caucus of the Government',
    several,
    endedIn2025,
  ),
  keyLeaderAssistant: title('Trợ lý lãnh đạo chủ chốt', 'Assistant of a key leader', once),
  highRankingLeaderAssistant: title(
    'Trợ lý Ủy viên Bộ Chính trị, Ủy viên Ban Bí thư',
    'Assistant of a high-ranking leader',
    once,
    {
      also: [
        'Trợ lý Thường trực Ban Bí thư',
        'Trợ lý Phó Chủ tịch nước',
        'Trợ lý Phó Thủ tướng',
        'Trợ lý Phó Chủ tịch Quốc hội',
      ],
    },
  ),
});
