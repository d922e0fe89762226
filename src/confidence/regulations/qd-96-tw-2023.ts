import { type Instrument, provisionsOf } from '../../law/index.js';
import { atLeast, half, lessThan, moreThan, twoThirds } from '../../quantity/index.js';
import { note, textSilent } from '../../reasoning/index.js';
import { ballotsCollected, ballotsValid, convened, present } from '../facts.js';
import {
  beyondCommuneDepth,
  holdsListedTitle,
  inPollYear,
  levelHasSubordinateUnits,
  onRetirementLeaveNotice,
  wasAppointed,
  wasElected,
  wasReAppointed,
  wasTransferred,
} from '../holder-facts.js';
import { isNot, isSo, lowShare, shareOf } from './parts.js';
import type { ConfidenceRegulation } from './regulation.js';

const instrument: Instrument = {
  id: 'qd-96-tw-2023',
  kind: 'regulation',
  number: '96-QĐ/TW',
  title: {
    vi: 'Quy định về việc lấy phiếu tín nhiệm đối với chức danh, chức vụ lãnh đạo, quản lý trong hệ thống chính trị',
    en: 'Regulation on confidence polls for leadership and management titles and positions in the political system',
  },
  issuer: 'politburo',
  signedOn: '2023-02-02',
  inForceFrom: '2023-02-02',
  replaces: ['qd-262-tw-2014'],
  evidence: 'readInSeveralSources',
  remark: {
    vi: 'Điều khoản thi hành chưa đọc được: ngày hiệu lực lấy theo ngày ký. Số thứ tự các Điều 2, 4, 5, 10, 12 chưa kiểm chứng.',
    en: 'The closing article could not be read: the day of signing is taken as entry into force. The numbers of Articles 2, 4, 5, 10 and 12 are unverified.',
  },
};

const p = provisionsOf('qd-96-tw-2023', {
  art_1__para_1: {
    evidence: 'readInSeveralSources',
    vi: 'Bảo đảm sự lãnh đạo của Đảng, nguyên tắc tập trung dân chủ, tự phê bình và phê bình; đề cao trách nhiệm của cấp ủy, tổ chức, người đứng đầu, người được lấy phiếu và người ghi phiếu.',
    en: 'Party leadership, democratic centralism, self-criticism and criticism; raised responsibility of committees, heads, the person polled and the voter.',
  },
  art_1__para_2: {
    evidence: 'readInSeveralSources',
    vi: 'Lấy phiếu và sử dụng kết quả phải dân chủ, khách quan, công tâm, công khai, minh bạch; nghiêm cấm làm sai lệch mức độ tín nhiệm, lợi dụng việc lấy phiếu để hạ thấp uy tín người khác, chia rẽ nội bộ.',
    en: 'Poll and use of the result are democratic, objective, impartial, open and transparent; falsifying confidence or using the poll to lower others or divide is forbidden.',
  },
  art_1__para_3: {
    evidence: 'readInSeveralSources',
    vi: 'Lấy phiếu tín nhiệm là nội dung quan trọng trong đánh giá cán bộ, thực hiện định kỳ; người giữ nhiều chức vụ được lấy phiếu ở không quá hai nơi công tác và sinh hoạt đảng.',
    en: 'The poll is an important content of cadre evaluation, held periodically; a person with several titles is polled in at most two places of work and Party life.',
  },
  art_1__para_4: {
    evidence: 'readInSeveralSources',
    vi: 'Kết quả được báo cáo cấp quản lý cán bộ và công khai theo quy định; cán bộ có tín nhiệm thấp được xem xét kịp thời, không chờ hết nhiệm kỳ, hết thời hạn bổ nhiệm.',
    en: 'Results are reported to the level managing the cadre and made public as provided; low confidence is acted on in time, without waiting for the end of term or appointment.',
  },
  art_2: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Mục đích: đánh giá uy tín và kết quả thực hiện nhiệm vụ, giúp cán bộ tự soi, tự sửa; làm cơ sở đào tạo, bố trí, sử dụng cán bộ.',
    en: 'Aims: assess standing and performance, let cadres examine and correct themselves; a basis for training and assignment.',
  },
  art_3__para_1: {
    evidence: 'readInSeveralSources',
    vi: 'Lấy phiếu đối với cán bộ giữ chức danh, chức vụ lãnh đạo, quản lý từ Trung ương đến cấp có đơn vị trực thuộc; không lấy phiếu đối với người đã có thông báo nghỉ công tác chờ nghỉ hưu hoặc được bổ nhiệm, bầu cử trong năm lấy phiếu.',
    en: 'Polled are holders of leading and managerial titles from the centre down to the level that has subordinate units; not polled are those with a notice of leave pending retirement or appointed or elected in the year of the poll.',
  },
  art_3__para_2: {
    evidence: 'readInSeveralSources',
    vi: 'Hội nghị chỉ tiến hành khi có ít nhất 2/3 số người được triệu tập có mặt.',
    en: 'The conference is held only if at least two thirds of those convened are present.',
  },
  art_4: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Lấy phiếu định kỳ vào năm thứ ba, năm giữa nhiệm kỳ đại hội đảng bộ các cấp; chức danh do Ban Chấp hành Trung ương bầu theo chương trình làm việc của Trung ương; chức danh lãnh đạo khác sau sơ kết 6 tháng đầu năm; lãnh đạo cấp ủy địa phương sau khi lấy phiếu tại Hội đồng nhân dân.',
    en: 'Held in the third year, the middle of the congress term; titles elected by the Central Committee by its working programme; other leading titles after the review of the first six months; local committee leaders after the council poll.',
  },
  art_5: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Tiêu chí: phẩm chất chính trị, đạo đức, lối sống, ý thức tổ chức kỷ luật; kết quả thực hiện chức trách, nhiệm vụ được giao.',
    en: 'Criteria: political quality, ethics, lifestyle, organisational discipline; results of assigned duties.',
  },
  art_6__para_1: {
    evidence: 'readInSeveralSources',
    vi: 'Phiếu ghi họ tên, chức vụ từng người và ba mức "tín nhiệm cao", "tín nhiệm", "tín nhiệm thấp".',
    en: 'The ballot carries name and post of each person and the three levels high confidence, confidence, low confidence.',
  },
  art_6__para_2: {
    evidence: 'readInOneSource',
    vi: 'Người ghi phiếu nghiên cứu tiêu chí, đánh giá khách quan, đánh dấu; có thể ký tên hoặc không ký tên.',
    en: 'The voter studies the criteria, judges objectively and marks; may sign or not.',
  },
  art_6__para_3: {
    evidence: 'readInOneSource',
    vi: 'Tổng hợp số phiếu phát ra, thu về, hợp lệ, không hợp lệ; tỷ lệ từng mức tính trên tổng số phiếu thu về. Phiếu không hợp lệ: không do ban kiểm phiếu phát ra; gạch tên in sẵn; phiếu ghi tên một người mà không đánh dấu hoặc đánh dấu hai, ba mức.',
    en: 'Ballots issued, collected, valid and invalid are recorded; every percentage is of the ballots collected. Invalid: not issued by the counting committee; printed name crossed out; a ballot naming one person with no box or two or three boxes marked.',
  },
  art_6__para_3__indent_3: {
    evidence: 'unverified',
    vi: 'Phiếu ghi thêm tên người khác được xử lý riêng; cách xử lý chưa đọc được.',
    en: 'A ballot with an extra name written in is a separate case; what follows could not be read.',
  },
  art_7__para_1: {
    evidence: 'readInOneSource',
    vi: 'Cấp ủy, tổ chức đảng, tập thể lãnh đạo lập kế hoạch, tổ chức lấy phiếu, tổng hợp, báo cáo; quyết định hoặc đề nghị xử lý cán bộ có tín nhiệm thấp; quan tâm đào tạo, bồi dưỡng, bố trí, sử dụng cán bộ có tín nhiệm cao.',
    en: 'Committees and leading collectives plan and run the poll, aggregate and report; decide or propose on cadres with low confidence; give attention to training and using cadres with high confidence.',
  },
  art_7__para_3: {
    evidence: 'readInOneSource',
    vi: 'Người được lấy phiếu gửi hồ sơ, báo cáo trung thực chậm nhất 20 ngày và giải trình chậm nhất 3 ngày trước ngày lấy phiếu.',
    en: 'The person polled sends a truthful file and report at the latest 20 days, and explanations at the latest 3 days, before the poll.',
  },
  art_7__para_4: {
    evidence: 'readInSiblingText',
    numberUnverified: true,
    vi: 'Người ghi phiếu đánh giá khách quan, độc lập và chịu trách nhiệm cá nhân.',
    en: 'The voter judges personally and objectively and takes responsibility.',
  },
  art_9: {
    evidence: 'readInSeveralSources',
    vi: 'Quy trình: cơ quan tham mưu gửi hồ sơ đến người ghi phiếu chậm nhất 15 ngày, chuyển nội dung cần làm rõ chậm nhất 10 ngày trước ngày lấy phiếu.',
    en: 'Procedure: the advisory body sends files to the voters at least 15 days before, passes on questions at least 10 days before the poll.',
  },
  art_9__step_1: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Bước 1: cơ quan tham mưu đề nghị báo cáo; chuẩn bị phiếu có đóng dấu treo, đề xuất ban kiểm phiếu.',
    en: 'Step 1: the advisory body asks for reports; prepares ballots with the hanging seal and proposes the counting committee.',
  },
  art_9__step_2: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Bước 2: hội nghị; người chủ trì nêu mục đích, yêu cầu; thảo luận, hướng dẫn cách ghi phiếu, ghi phiếu, bỏ phiếu.',
    en: 'Step 2: the conference; the chair explains aims and requirements; discussion, how to fill in, marking and casting.',
  },
  art_9__step_3: {
    evidence: 'readInSiblingText',
    numberUnverified: true,
    vi: 'Ban kiểm phiếu kiểm phiếu, lập biên bản, báo cáo kết quả tại hội nghị; niêm phong phiếu; báo cáo cấp có thẩm quyền.',
    en: 'The counting committee counts, makes minutes, reports the result to the conference; ballots are sealed; the result is reported up.',
  },
  art_11__para_1: {
    evidence: 'readInSeveralSources',
    vi: 'Kết quả được dùng để đánh giá cán bộ, làm cơ sở cho quy hoạch, điều động, bổ nhiệm, giới thiệu ứng cử, miễn nhiệm và thực hiện chế độ, chính sách.',
    en: 'The result is used to evaluate and as a basis for planning, transfer, appointment, nomination, relief and policies.',
  },
  art_11__para_2: {
    evidence: 'readInSeveralSources',
    vi: 'Trên 50 % đến dưới 2/3 số phiếu tín nhiệm thấp: đưa ra khỏi quy hoạch các chức vụ cao hơn; xem xét cho thôi giữ chức vụ, bố trí công tác khác, hoặc cho từ chức, hoặc tiến hành bỏ phiếu tín nhiệm theo quy định.',
    en: 'More than 50 % and less than two thirds low: removed from planning for higher posts; considered for leaving the post and other work, or resignation, or a vote of confidence proper.',
  },
  art_11__para_3: {
    evidence: 'readInSeveralSources',
    vi: 'Từ 2/3 số phiếu tín nhiệm thấp trở lên: miễn nhiệm chức vụ đang đảm nhiệm và bố trí công tác khác thấp hơn, không chờ hết nhiệm kỳ, hết thời hạn bổ nhiệm.',
    en: 'Two thirds or more low: relieved from the post and given other, lower work, without waiting for the end of term or appointment.',
  },
  art_11__para_4: {
    evidence: 'readInOneSource',
    vi: 'Người được lấy phiếu ở hai nơi: cấp có thẩm quyền xem xét, quyết định đánh giá chung sau khi có kết quả từng nơi.',
    en: 'Polled in two places: the competent level decides the overall assessment after the result of each.',
  },
  app_1: {
    evidence: 'readInOneSource',
    vi: 'Phụ lục 1: thành phần ghi phiếu tín nhiệm đối với từng nhóm chức danh.',
    en: 'Appendix 1: who votes on which group of titles.',
  },
  app_2: {
    evidence: 'readInOneSource',
    vi: 'Phụ lục 2: hồ sơ gồm báo cáo của người được lấy phiếu, bản kê khai tài sản, thu nhập, báo cáo giải trình (nếu có).',
    en: 'Appendix 2: the file holds the report, the declaration of assets and income, and explanations (if any).',
  },
});

const base = {
  reading: 'party.denominator',
  among: { collected: ballotsCollected, valid: ballotsValid },
} as const;

const everyLevel = { central: {}, province: {}, district: { to: '2025-06-30' }, commune: {} } as const;

/** One faulty line of a sheet with many names; on a sheet with one name the line is the sheet. */
const faultyLine = { reading: 'party.faultyLine', among: { perLine: 'line', wholeSheet: 'sheet' } } as const;

/** Khoản 2: one of these, no order among them. */
const option = {
  modality: 'considered',
  by: 'managingAuthority',
  provision: p.art_11__para_2,
} as const;

/** Khoản 3: không chờ đến hết nhiệm kỳ, hết thời hạn bổ nhiệm. */
const atOnce = {
  modality: 'mandatory',
  by: 'managingAuthority',
  time: 'withoutWaitingForTerm',
  provision: p.art_11__para_3,
} as const;

const holder = {
  untitled: isNot('qd96.scope.title', p.art_3__para_1, holdsListedTitle),
  tooLow: isNot('qd96.scope.level', p.art_3__para_1, levelHasSubordinateUnits),
  belowCommuneDepth: isSo('qd96.scope.communeDepth', p.art_3__para_1, beyondCommuneDepth),
  notice: isSo('qd96.exempt.retirementLeaveNotice', p.art_3__para_1, onRetirementLeaveNotice),
  inYear: isSo('qd96.exempt.inPollYear', p.art_3__para_1, inPollYear),
};

/** 96-QĐ/TW: the Party's confidence poll since 2023. */
export const qd96: ConfidenceRegulation = {
  instrument,
  provisions: p,

  // Điều 3 khoản 1: đến cấp có đơn vị trực thuộc; cấp huyện kết thúc ngày 30/06/2025
  levels: { poll: everyLevel, motion: everyLevel },
  uncovered: { district: note('caution', 'districtEnded') },

  // Điều 1 khoản 3: không quá hai nơi
  places: {
    most: 2,
    orderReading: 'party.placesOrder',
    orders: {
      committeeFirst: ['standingCommittee', 'assemblyOrCouncil', 'workplace'],
      workplaceOnlyForOthers: ['standingCommittee', 'assemblyOrCouncil'],
      workplaceFirst: ['workplace', 'standingCommittee', 'assemblyOrCouncil'],
    },
    provision: p.art_1__para_3,
    overall: p.art_11__para_4,
  },

  // Điều 3 khoản 1: đối tượng và các trường hợp không lấy phiếu
  eligibility: {
    vetoes: [
      { when: [holder.untitled], leadsTo: { outcome: 'outOfScope' } },
      { when: [holder.tooLow], leadsTo: { outcome: 'outOfScope' } },
      { when: [holder.belowCommuneDepth], leadsTo: { outcome: 'outOfScope' } },
    ],
    rungs: [
      { when: [holder.notice], leadsTo: { outcome: 'retirementLeaveNotice' } },
      {
        when: [holder.inYear, isSo('qd96.exempt.elected', p.art_3__para_1, wasElected('party.reElected'))],
        leadsTo: { outcome: 'electedInPollYear' },
      },
      {
        when: [holder.inYear, isSo('qd96.exempt.appointed', p.art_3__para_1, wasAppointed)],
        leadsTo: { outcome: 'appointedInPollYear' },
      },
      {
        when: [holder.inYear, isSo('qd96.exempt.reAppointed', p.art_3__para_1, wasReAppointed)],
        leadsTo: { outcome: 'appointedInPollYear' },
      },
      {
        when: [holder.inYear, isSo('qd96.exempt.transferred', p.art_3__para_1, wasTransferred)],
        leadsTo: { outcome: 'appointedInPollYear' },
      },
    ],
    otherwise: { outcome: 'subject' },
  },

  // Điều 3 khoản 1 và Phụ lục 1: thành phần ghi phiếu
  electorates: [
    {
      title: 'generalSecretary',
      voters: ['centralCommitteeMembers'],
      provision: p.app_1,
      evidence: 'readInOneSource',
    },
    {
      title: 'statePresident',
      voters: ['centralCommitteeMembers'],
      also: 'nationalAssemblyDeputies',
      provision: p.app_1,
      evidence: 'readInOneSource',
    },
    {
      title: 'stateVicePresident',
      voters: ['nationalAssemblyDeputies'],
      provision: p.app_1,
      evidence: 'readInOneSource',
    },
    {
      title: 'headOfPresidentOffice',
      voters: [
        'leadersOfBody',
        'partyCommitteeOfBody',
        'headsOfSubordinateUnits',
        'headsOfMassOrganisations',
      ],
      provision: p.app_1,
      evidence: 'readInOneSource',
    },
    {
      title: 'chairOfNationalAssembly',
      voters: ['centralCommitteeMembers'],
      also: 'nationalAssemblyDeputies',
      provision: p.app_1,
      evidence: 'readInOneSource',
    },
    {
      title: 'politburoOrSecretariatMember',
      voters: ['centralCommitteeMembers'],
      provision: p.app_1,
      evidence: 'readInOneSource',
    },
    {
      title: 'standingCommitteeMember',
      voters: ['committeeMembersOfSameLevel'],
      also: 'councilDeputies',
      provision: p.app_1,
      evidence: 'readInSiblingText',
    },
    {
      title: 'provincialStateLeader',
      voters: ['councilDeputies', 'headsUnderProvince'],
      provision: p.app_1,
      evidence: 'readInSiblingText',
    },
    {
      title: 'departmentDirector',
      voters: [
        'leadersOfBody',
        'partyCommitteeOfBody',
        'headsOfSubordinateUnits',
        'headsOfMassOrganisations',
      ],
      provision: p.app_1,
      evidence: 'readInSiblingText',
    },
    {
      title: 'stateEnterpriseLeader',
      voters: [
        'leadersOfBody',
        'partyCommitteeOfBody',
        'headsOfSubordinateUnits',
        'leadersOfSubsidiaries',
        'headsOfMassOrganisations',
      ],
      provision: p.app_1,
      evidence: 'readInSiblingText',
    },
    {
      title: 'universityRector',
      voters: [
        'leadersOfBody',
        'partyCommitteeOfBody',
        'headsOfSubordinateUnits',
        'headsOfMassOrganisations',
      ],
      provision: p.app_1,
      evidence: 'readInOneSource',
    },
    {
      title: 'universityPartyLeader',
      voters: ['committeeMembersOfSameLevel'],
      provision: p.app_1,
      evidence: 'derived',
    },
    {
      title: 'provincialPoliceDirector',
      voters: [
        'leadersOfBody',
        'partyCommitteeOfBody',
        'headsOfSubordinateUnits',
        'headsOfMassOrganisations',
      ],
      provision: p.app_1,
      evidence: 'readInSiblingText',
    },
    {
      title: 'agencyLeader',
      voters: [
        'leadersOfBody',
        'partyCommitteeOfBody',
        'headsOfSubordinateUnits',
        'headsOfMassOrganisations',
      ],
      provision: p.app_1,
      evidence: 'derived',
    },
  ],

  // Điều 3 khoản 2: ít nhất 2/3 số người được triệu tập có mặt
  quorum: {
    rungs: [
      {
        when: [shareOf('qd96.quorum', p.art_3__para_2, present, convened, atLeast(twoThirds))],
        leadsTo: { outcome: 'mayBeHeld' },
      },
    ],
    otherwise: { outcome: 'mayNotBeHeld' },
  },

  // Điều 4: năm thứ ba, năm giữa nhiệm kỳ
  round: {
    every: 'term',
    yearOfTerm: 3,
    yearsAfter: 3,
    termBegins: 'congress',
    provision: p.art_4,
    remarks: { central: note('caution', 'centralCommitteeProgramme', {}, [p.art_4.ref]) },
  },

  // Điều 5: tiêu chí
  criteria: [
    {
      id: 'qualities',
      vi: 'Phẩm chất chính trị, đạo đức, lối sống, ý thức tổ chức kỷ luật',
      en: 'Political quality, ethics, lifestyle, organisational discipline',
      provision: p.art_5,
      criteria: [
        {
          evidence: 'readInOneSource',
          vi: 'Phẩm chất chính trị, đạo đức, lối sống; tinh thần trách nhiệm, thái độ phục vụ Nhân dân; liêm chính, trung thực, công tâm, khách quan',
          en: 'Political quality, ethics, lifestyle; responsibility and serving the People; integrity, honesty, impartiality',
        },
        {
          evidence: 'readInSeveralSources',
          vi: 'Ý thức tổ chức kỷ luật; thực hiện nguyên tắc tập trung dân chủ, tự phê bình và phê bình; chấp hành sự phân công, quy chế làm việc',
          en: 'Organisational discipline; democratic centralism, self-criticism and criticism; obeying assignment and working rules',
        },
        {
          evidence: 'readInOneSource',
          vi: 'Quy tụ, đoàn kết nội bộ; xử lý việc khó, phức tạp, nhạy cảm',
          en: 'Gathering people and uniting internally; dealing with hard, complex, sensitive matters',
        },
        {
          evidence: 'readInSeveralSources',
          vi: 'Kết quả lãnh đạo phòng, chống tham nhũng, tiêu cực; thực hiện những điều đảng viên không được làm, trách nhiệm nêu gương',
          en: 'Results of leading the fight against corruption and negativity; what Party members must not do; setting an example',
        },
        {
          evidence: 'readInSeveralSources',
          vi: 'Sự gương mẫu của bản thân và vợ, chồng, con trong chấp hành chính sách, pháp luật của Nhà nước',
          en: "Exemplary conduct of self, spouse and children in observing the State's policies and laws",
        },
        {
          evidence: 'readInOneSource',
          vi: 'Giữ mối liên hệ với cấp ủy nơi cư trú',
          en: 'Keeping contact with the Party committee of the place of residence',
        },
      ],
    },
    {
      id: 'results',
      vi: 'Kết quả thực hiện chức trách, nhiệm vụ được giao từ đầu nhiệm kỳ đến nay',
      en: 'Results of assigned duties since the start of the term',
      provision: p.art_5,
      criteria: [
        {
          evidence: 'readInSeveralSources',
          vi: 'Kết quả lãnh đạo, tham mưu, tổ chức thực hiện chủ trương của Đảng, chính sách, pháp luật của Nhà nước trong lĩnh vực phụ trách',
          en: "Results of leading, advising and organising the Party's lines and the State's laws in the field in charge",
        },
        {
          evidence: 'readInSeveralSources',
          vi: 'Năng động, đổi mới, sáng tạo, quyết liệt; dám nghĩ, dám làm, dám chịu trách nhiệm',
          en: 'Dynamic, innovative, creative, decisive; daring to think, act and take responsibility',
        },
        {
          evidence: 'unverified',
          vi: 'Kết quả cụ thể, chất lượng, hiệu quả thực hiện nhiệm vụ',
          en: 'Concrete results, quality and efficiency of the duties',
        },
      ],
    },
  ],

  // Điều 6 khoản 3: phiếu không hợp lệ
  ballot: {
    faults: [
      { fault: 'notIssuedByCountingCommittee', reach: 'sheet', provision: p.art_6__para_3 },
      { fault: 'nameCrossedOut', reach: faultyLine, provision: p.art_6__para_3 },
      { fault: 'noLevelMarked', reach: faultyLine, provision: p.art_6__para_3 },
      { fault: 'severalLevelsMarked', reach: faultyLine, provision: p.art_6__para_3 },
      {
        fault: 'nameOrInformationAdded',
        reach: { reading: 'party.extraName', among: { ignoreExtra: 'nowhere', wholeSheet: 'sheet' } },
        provision: p.art_6__para_3__indent_3,
      },
    ],
  },

  // Điều 7 khoản 3, Điều 9: chuẩn bị, hội nghị, báo cáo
  steps: [
    { id: 'plan', by: 'bodyOfThePlace', provision: p.art_7__para_1 },
    { id: 'askReports', by: 'cadreAdvisoryBody', provision: p.art_9__step_1 },
    { id: 'submitFile', by: 'pollSubject', daysBefore: 20, provision: p.art_7__para_3 },
    { id: 'sendFileToVoters', by: 'cadreAdvisoryBody', daysBefore: 15, provision: p.art_9 },
    { id: 'sendQuestions', by: 'cadreAdvisoryBody', daysBefore: 10, provision: p.art_9 },
    { id: 'explain', by: 'pollSubject', daysBefore: 3, provision: p.art_7__para_3 },
    { id: 'prepareBallots', by: 'cadreAdvisoryBody', provision: p.art_9__step_1 },
    { id: 'discuss', by: 'bodyOfThePlace', provision: p.art_9__step_2 },
    { id: 'castBallots', by: 'voter', provision: p.art_9__step_2 },
    { id: 'announceCount', by: 'countingCommittee', provision: p.art_9__step_3 },
    { id: 'reportUp', by: 'bodyOfThePlace', provision: p.art_9__step_3 },
  ],
  stepDays: 'party.dayKind',

  // Điều 11: sử dụng kết quả
  use: {
    decidedBy: 'managingAuthority',
    ladder: {
      rungs: [
        {
          when: [lowShare('qd96.twoThirdsLow', p.art_11__para_3, atLeast(twoThirds), base)],
          leadsTo: { outcome: 'twoThirdsLow' },
        },
        {
          when: [
            lowShare('qd96.aboveHalfLow', p.art_11__para_2, moreThan(half), base),
            lowShare('qd96.belowTwoThirdsLow', p.art_11__para_2, lessThan(twoThirds), base),
          ],
          leadsTo: { outcome: 'aboveHalfLow' },
        },
      ],
      otherwise: { outcome: 'none' },
    },
    measures: {
      none: [],
      aboveHalfLow: [
        {
          kind: 'removeFromPlanning',
          modality: 'mandatory',
          by: 'managingAuthority',
          provision: p.art_11__para_2,
        },
        { ...option, kind: 'leavePost', alternative: 1 },
        { ...option, kind: 'assignOtherWork', alternative: 1 },
        { ...option, kind: 'resignation', alternative: 2 },
        { ...option, kind: 'confidenceMotion', alternative: 3 },
      ],
      twoThirdsLow: [
        { ...atOnce, kind: 'relief' },
        { ...atOnce, kind: 'assignLowerWork' },
        {
          kind: 'removeFromPlanning',
          modality: 'mandatory',
          by: 'managingAuthority',
          provision: p.art_11__para_2,
          evidence: 'derived',
          onlyIf: { reading: 'party.planningAtTwoThirds', is: 'alsoRemoved' },
        },
      ],
    },
  },

  // Điều 11 khoản 2 nhắc bỏ phiếu tín nhiệm "theo quy định"
  motion: textSilent({
    vi: 'Khoản 2 Điều 11 nhắc bỏ phiếu tín nhiệm "theo quy định" nhưng không có văn bản của Đảng quy định cách tính kết quả: ghi nhận kết quả, không tính.',
    en: 'Article 11(2) names a vote of confidence proper "as provided", but no Party text lays down how its result is computed: it is recorded, not computed.',
  }),
  motionGrounds: [],
};
