import { type Instrument, type Provision, provisionsOf } from '../../law/index.js';
import { textSilent } from '../../reasoning/index.js';
import { stateRatingBy } from './conditions.js';
import { hd25Authorities } from './hd-25-btctw-2023.js';
import type { AuthorityRow, FormRow, RatingDeadline } from './regulation.js';
import { nd90Provisions } from './state/nd-90-2020/text.js';

/** Hướng dẫn 21-HD/BTCTW (18/10/2019): guidance on 132-QĐ/TW. Not 21-HD/BTCTW of 20/09/2022, on cadre planning. */
export const hd21: Instrument = {
  id: 'hd-21-btctw-2019',
  kind: 'guidance',
  number: '21-HD/BTCTW',
  title: {
    vi: 'Hướng dẫn kiểm điểm, đánh giá, xếp loại chất lượng hằng năm đối với tổ chức đảng, đảng viên và tập thể, cá nhân cán bộ lãnh đạo, quản lý các cấp',
    en: 'Guidance on annual review, assessment and quality rating of Party organisations, Party members, leadership collectives and leading cadres of every level',
  },
  issuer: 'centralOrganisationCommission',
  signedOn: '2019-10-18',
  inForceFrom: '2019-10-18',
  inForceTo: '2023-11-09',
  replaces: ['hd-16-btctw-2018'],
  evidence: 'readInSeveralSources',
  remark: {
    vi: 'Chưa đọc được số mục; chưa đọc được các mức Hoàn thành tốt, Hoàn thành nhiệm vụ, bảng mức của cán bộ lãnh đạo, thời hạn. Không nhầm với Hướng dẫn 21-HD/BTCTW ngày 20/09/2022 về công tác quy hoạch cán bộ.',
    en: 'The numbers of its items, the levels "good" and "completed", the levels of leaders and the days could not be read. Not Guidance 21-HD/BTCTW of 20/09/2022 on cadre planning.',
  },
};

/** Its provisions, as far as they could be read. */
export const hd21Provisions = provisionsOf('hd-21-btctw-2019', {
  unplaced__members: {
    evidence: 'readInOneSource',
    vi: 'Mọi đảng viên đều được kiểm điểm, xếp loại, trừ người được miễn công tác và sinh hoạt đảng, bị đình chỉ sinh hoạt đảng; người chỉ bị đình chỉ sinh hoạt cấp ủy vẫn kiểm điểm, xếp loại.',
    en: 'All members are reviewed and rated except those exempt from work and activities and those suspended from Party activities; who is suspended from the committee only is reviewed and rated.',
  },
  unplaced__exempt: {
    evidence: 'readInOneSource',
    vi: 'Đảng viên được miễn công tác và sinh hoạt, kể cả miễn có thời hạn không quá 12 tháng, không xếp loại và không tính vào mẫu số.',
    en: 'A member exempt from work and activities, also for a time of at most 12 months, is not rated and is in no denominator.',
  },
  unplaced__newMembers: {
    evidence: 'readInSeveralSources',
    vi: 'Đảng viên mới kết nạp chưa đủ 6 tháng: kiểm điểm nhưng không xếp loại.',
    en: 'A member admitted less than six months ago is reviewed but not rated.',
  },
  unplaced__newBodies: {
    evidence: 'readInOneSource',
    vi: 'Tổ chức, tập thể thành lập chưa đủ 6 tháng: không xếp loại.',
    en: 'An organisation or collective in being for less than six months is not rated.',
  },
  unplaced__sickLeave: {
    evidence: 'readInOneSource',
    vi: 'Nghỉ ốm từ 3 tháng trở lên trong năm: không xếp loại từ Hoàn thành tốt nhiệm vụ trở lên.',
    en: 'Sick leave of three months or more in the year: not rated good or better.',
  },
  unplaced__maternity: {
    evidence: 'readInOneSource',
    vi: 'Nghỉ thai sản: xếp loại theo thời gian làm việc thực tế.',
    en: 'Maternity leave: rated on the actual working time.',
  },
  unplaced__places: {
    evidence: 'readInOneSource',
    vi: 'Đảng viên kiểm điểm ở chi bộ; cán bộ lãnh đạo còn kiểm điểm trước tập thể mình là thành viên; người giữ từ 3 chức vụ lãnh đạo trở lên có thể kiểm điểm thêm nơi khác do cấp có thẩm quyền quyết định.',
    en: 'A member is reviewed in the cell, a leader also before the collective he belongs to; holders of three leading posts or more may be reviewed elsewhere too, as the competent authority decides.',
  },
  unplaced__yardstick: {
    evidence: 'readInOneSource',
    vi: 'Tập thể, cá nhân phải có chỉ tiêu, nhiệm vụ được giao từ đầu năm làm cơ sở đánh giá.',
    en: 'Each collective and individual has targets and tasks assigned from the start of the year as yardstick.',
  },
  unplaced__reviewFirst: {
    evidence: 'readInOneSource',
    vi: 'Kiểm điểm xong mới xếp loại; người vắng mặt, chưa xếp loại thì xếp loại vào thời điểm sớm nhất có thể.',
    en: 'The review is finished before the rating; whoever was absent or is not yet rated is rated at the earliest possible time.',
  },
  unplaced__order: {
    evidence: 'readInOneSource',
    vi: 'Tập thể cấp dưới trước, cấp trên sau; tập thể lãnh đạo trước, thành viên sau; đảng viên là cán bộ, công chức, viên chức sau khi có kết quả xếp loại của Nhà nước.',
    en: 'Lower collectives before higher; the leadership collective before its members; members who are officials after their State rating is known.',
  },
  unplaced__severalPosts: {
    evidence: 'readInOneSource',
    vi: 'Giữ nhiều chức vụ mà mức xếp loại ở các nơi khác nhau: cấp có thẩm quyền quyết định một mức.',
    en: 'Several posts with different ratings in different places: the competent authority decides one level.',
  },
  unplaced__notification: {
    evidence: 'readInOneSource',
    vi: 'Kết quả được thông báo đến đối tượng được xếp loại và nơi trực tiếp quản lý.',
    en: 'The result is notified to the rated subject and to the body that directly manages it.',
  },
  unplaced__reRating: {
    evidence: 'readInOneSource',
    vi: 'Đã xếp loại, sau đó phát hiện khác thì xếp loại lại (câu bị cắt); không đọc được quy tắc về vi phạm của năm trước, năm nay mới kỷ luật, và vi phạm ở nơi công tác cũ.',
    en: 'Already rated and later found otherwise: rated again (the sentence is cut); no rule could be read on a breach of an earlier year disciplined only now, nor on one at a former body.',
  },
  unplaced__memberCriteria: {
    evidence: 'readInSeveralSources',
    vi: 'Tiêu chí của đảng viên: tư tưởng chính trị; phẩm chất đạo đức, lối sống; ý thức tổ chức kỷ luật; tác phong, lề lối làm việc; kết quả thực hiện nhiệm vụ; kết quả khắc phục hạn chế, khuyết điểm.',
    en: 'Criteria of a member: political thought; ethics and lifestyle; discipline; style of work; results of tasks; results of curing limits and faults.',
  },
  unplaced__organisationCriteria: {
    evidence: 'readInOneSource',
    vi: 'Tiêu chí của tổ chức đảng: xây dựng Đảng và hệ thống chính trị; lãnh đạo nhiệm vụ kinh tế - xã hội, quốc phòng, an ninh; khắc phục hạn chế, khuyết điểm.',
    en: 'Criteria of a Party organisation: building the Party and the political system; leading the socio-economic and defence-security tasks; curing limits and faults.',
  },
  unplaced__organisationExcellent: {
    evidence: 'readInSeveralSources',
    vi: 'Tổ chức đảng hoàn thành xuất sắc: nổi bật, là hình mẫu; tiêu chí về kết quả đạt Xuất sắc, còn lại từ Tốt trở lên; 100 % tổ chức trực thuộc (của chi bộ: đảng viên được xếp loại) hoàn thành trở lên, ít nhất 80 % hoàn thành tốt trở lên; chính quyền, Mặt trận, đoàn thể cùng cấp từ hoàn thành tốt trở lên.',
    en: 'Party organisation, excellent: outstanding, a model; criteria on results excellent, the others good or better; 100 % of subordinate organisations (of a cell: of its rated members) completed or better, at least 80 % good or better; the authority, Front and mass organisations of the level good or better.',
  },
  unplaced__collectiveExcellent: {
    evidence: 'readInOneSource',
    vi: 'Tập thể lãnh đạo hoàn thành xuất sắc: đoàn kết, có năng lực, uy tín, đổi mới với sản phẩm cụ thể; tiêu chí về kết quả đạt Xuất sắc, còn lại từ Tốt trở lên.',
    en: 'Leadership collective, excellent: united, able, reputed, innovative with concrete products; criteria on results excellent, the others good or better.',
  },
  unplaced__collectiveNotCompleted: {
    evidence: 'readInSeveralSources',
    vi: 'Tập thể lãnh đạo không hoàn thành: nơi lãnh đạo hoàn thành dưới 50 % chỉ tiêu và không đạt chỉ tiêu chủ yếu, trừ lý do bất khả kháng; tập thể bị kỷ luật; thành viên bị kỷ luật từ cảnh cáo trở lên (một vi phạm tính một lần).',
    en: 'Leadership collective, not completed: what it leads did less than 50 % of the targets and missed main targets, except force majeure; the collective disciplined; a member disciplined from a warning up (one violation counts once).',
  },
  unplaced__collectiveCeiling: {
    evidence: 'readInOneSource',
    vi: 'Mức của tập thể lãnh đạo không cao hơn mức của tổ chức, cơ quan, đơn vị mình.',
    en: 'A leadership collective is not rated above its organisation, agency or unit.',
  },
  unplaced__memberModel: {
    evidence: 'readInOneSource',
    vi: 'Đảng viên hoàn thành xuất sắc: thực sự tiêu biểu, đi đầu đổi mới, có thành tích nổi bật, sản phẩm cụ thể lượng hóa được.',
    en: 'Member, excellent: truly exemplary, leads innovation, outstanding achievements, quantified concrete products.',
  },
  unplaced__memberExcellent: {
    evidence: 'readInOneSource',
    vi: 'Đảng viên hoàn thành xuất sắc: tiêu chí về kết quả nhiệm vụ đạt Xuất sắc, còn lại từ Tốt trở lên.',
    en: 'Member, excellent: criteria on results of tasks excellent, the others good or better.',
  },
  unplaced__memberStateRating: {
    evidence: 'readInSeveralSources',
    vi: 'Đảng viên là cán bộ, công chức, viên chức chỉ được xếp loại xuất sắc khi Nhà nước cũng xếp loại hoàn thành xuất sắc.',
    en: 'A member who is an official is rated excellent only with the State rating excellent.',
  },
  unplaced__memberNotCompleted: {
    evidence: 'readInSeveralSources',
    vi: 'Đảng viên không hoàn thành: bị kết luận có biểu hiện suy thoái; hoàn thành dưới 50 % chỉ tiêu, nhiệm vụ được giao; là công chức, viên chức bị xếp loại không hoàn thành; bị kỷ luật trong năm, mọi hình thức (một vi phạm tính một lần).',
    en: 'Member, not completed: signs of degradation concluded; less than 50 % of assigned targets and tasks done; an official rated not completed; disciplined in the year in any form (one violation counts once).',
  },
  unplaced__onceOnly: {
    evidence: 'readInOneSource',
    vi: 'Vi phạm đã dùng để xếp loại công chức, viên chức không hoàn thành thì không tính lại.',
    en: 'A breach already used to rate the person as an official is not counted a second time.',
  },
  unplaced__headCeiling: {
    evidence: 'readInOneSource',
    vi: 'Người đứng đầu không xếp loại cao hơn tập thể, tổ chức, đơn vị mình đứng đầu.',
    en: 'The head is not rated above the collective, organisation or unit he heads.',
  },
  unplaced__memberCap: {
    evidence: 'readInOneSource',
    vi: 'Đảng viên xuất sắc không quá 20 % số đảng viên xếp loại Hoàn thành tốt nhiệm vụ trong từng tổ chức cơ sở đảng.',
    en: 'Members rated excellent: at most 20 % of the members rated good within each grassroots Party organisation.',
  },
  unplaced__collectiveCap: {
    evidence: 'readInOneSource',
    vi: 'Tập thể lãnh đạo xuất sắc không quá 20 % số hoàn thành tốt, theo từng loại tập thể trực thuộc cấp tỉnh hoặc trực thuộc cấp huyện.',
    en: 'Leadership collectives rated excellent: at most 20 % of those rated good, by kind of collective directly under the province or directly under the district.',
  },
  unplaced__organisationCap: {
    evidence: 'derived',
    vi: 'Số tổ chức đảng xuất sắc do cấp có thẩm quyền quyết định (câu bị cắt); hiểu là không quá 20 % số hoàn thành tốt theo từng loại.',
    en: 'The competent authority decides the number of organisations rated excellent (the sentence is cut); read as at most 20 % of those rated good, by type.',
  },
  unplaced__leaderCap: {
    evidence: 'readInOneSource',
    vi: 'Cán bộ lãnh đạo: giới hạn tính trong nhóm chức danh tương đương ở từng cấp, từng lĩnh vực.',
    en: 'Leaders: the cap runs within equivalent titles of each level and sector.',
  },
  unplaced__authorities: {
    evidence: 'readInSiblingText',
    vi: 'Thẩm quyền quyết định của từng cấp: chưa đọc được; nêu theo mục 3 Hướng dẫn 25-HD/BTCTW năm 2023.',
    en: 'Who decides at each level could not be read; given as in item 3 of Guidance 25-HD/BTCTW of 2023.',
  },
  unplaced__provincialAuthority: {
    evidence: 'unverified',
    vi: 'Đảng bộ cấp tỉnh do Trung ương xếp loại.',
    en: 'Provincial Party organisations are rated by the Centre.',
  },
  unplaced__days: {
    evidence: 'readInSiblingText',
    vi: 'Ngày hoàn thành xếp loại, ngày gửi hồ sơ: chưa đọc được (Hướng dẫn 25 năm 2023: trước 31/12; trước 15/02 năm sau).',
    en: 'The closing day of the rating and of the file could not be read (Guidance 25 of 2023: before 31/12; before 15/02 of the next year).',
  },
  unplaced__rewards: {
    evidence: 'readInOneSource',
    vi: 'Chỉ mức hoàn thành xuất sắc mới xét khen thưởng: trong năm, và 5 năm liền.',
    en: 'Only those rated excellent qualify for a reward: of the year, and of five years running.',
  },
  unplaced__forms: {
    evidence: 'readInSeveralSources',
    vi: 'Mẫu 02-HD KĐ.ĐG 2019: bản kiểm điểm của mọi đảng viên; Mẫu 04: phiếu cấp độ của từng tiêu chí. Số của các mẫu khác chưa đọc được.',
    en: 'Form 02-HD KĐ.ĐG 2019: self-review of every member; Form 04: sheet of grades per criterion. The other numbers could not be read.',
  },
});

const p = hd21Provisions;

/** Thẩm quyền: các cấp như Hướng dẫn 25, as cited in the guidance of 2018 or of 2019. */
export const hd21Authorities = (
  g: Readonly<Record<'unplaced__authorities' | 'unplaced__provincialAuthority', Provision>>,
): readonly AuthorityRow[] => [
  ...hd25Authorities.map((row) => ({ ...row, provision: g.unplaced__authorities })),
  {
    id: 'A4',
    rated: { vi: 'Đảng bộ cấp tỉnh', en: 'Provincial Party organisations' },
    ratesItself: { vi: 'Chưa đọc được', en: 'Could not be read' },
    decides: { vi: 'Trung ương', en: 'The Centre' },
    provision: g.unplaced__provincialAuthority,
  },
];

/** Thời hạn: of the Party's own days none could be read. */
export const hd21Deadlines: readonly RatingDeadline[] = [
  { ...stateRatingBy(nd90Provisions.art_20__para_2), fromYear: 2020 },
  {
    id: 'rating',
    by: 'directSuperiorCommittee',
    unread: textSilent({
      vi: 'Chưa đọc được ngày hoàn thành xếp loại hằng năm của Đảng.',
      en: 'The closing day of the annual rating of the Party could not be read.',
    }),
    provision: p.unplaced__days,
  },
  {
    id: 'fileToCentre',
    by: 'directSuperiorCommittee',
    unread: textSilent({
      vi: 'Chưa đọc được ngày gửi hồ sơ về Ban Tổ chức Trung ương.',
      en: 'The day for sending the file to the Central Organisation Commission could not be read.',
    }),
    provision: p.unplaced__days,
  },
];

/** Các mẫu. Số 04 năm 2023 dùng lại cho danh mục hồ sơ. */
export const hd21Forms: readonly FormRow[] = [
  {
    code: 'Mẫu 02-HD KĐ.ĐG 2019',
    for: 'everyone',
    vi: 'Bản kiểm điểm cá nhân',
    en: 'Self-review of an individual',
    provision: p.unplaced__forms,
  },
  {
    code: 'Mẫu 04',
    for: 'everyone',
    vi: 'Phiếu đánh giá cấp độ của từng tiêu chí',
    en: 'Sheet of grades per criterion',
    provision: p.unplaced__forms,
  },
];
