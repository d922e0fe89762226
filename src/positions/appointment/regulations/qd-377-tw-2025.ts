import type { DisciplineTrack } from '../../../discipline/index.js';
import { provisionsOf } from '../../../law/index.js';
import {
  type CaseText,
  completedWell,
  fullTermLeft,
  leftWillingly,
  must,
  mustNot,
  planned,
  ratings,
  timeInPost,
} from './parts.js';
import type { WaitRule } from './regulation.js';

/** 377-QĐ/TW on whom it covers, appointment, and what follows a discipline. */
export const p = provisionsOf('qd-377-tw-2025', {
  art_1: {
    evidence: 'readInSeveralSources',
    vi: 'Áp dụng đối với cấp ủy, tổ chức đảng, cơ quan, đơn vị và cán bộ, công chức, viên chức trong hệ thống chính trị.',
    en: 'Applies to Party committees and organisations, agencies, units, and cadres, civil servants and public employees of the political system.',
  },
  art_34: {
    evidence: 'readInSeveralSources',
    vi: 'Đạt tiêu chuẩn chung và tiêu chuẩn cụ thể; được quy hoạch chức vụ đó hoặc tương đương trở lên; kết quả thực hiện nhiệm vụ.',
    en: 'General and specific standards met; planned for the post or an equal or higher one; results of work.',
  },
  art_34__para_3: {
    evidence: 'readInOneSource',
    vi: 'Chức vụ cao hơn: giữ chức vụ hiện tại (liền kề) hoặc tương đương ít nhất 1 năm (12 tháng).',
    en: 'A higher post: at least 1 year (12 months) in the present (adjacent) or an equivalent post.',
  },
  art_34__para_5: {
    evidence: 'readInOneSource',
    vi: 'Lần đầu giữ chức vụ cao hơn: còn đủ tuổi công tác trọn một nhiệm kỳ.',
    en: 'First time at a higher post: age for one full term.',
  },
  art_36__para_4: {
    evidence: 'readInOneSource',
    vi: 'Tiêu chuẩn chính trị; kết luận thanh tra, kiểm tra, kiểm toán, điều tra, khiếu nại, tố cáo phải được thẩm định.',
    en: 'Political standard; conclusions of inspection, audit, investigation and complaints are checked.',
  },
  art_45__para_1: {
    evidence: 'readInOneSource',
    vi: 'Chức vụ tương đương hoặc thấp hơn: thực hiện quy trình điều động, không thực hiện quy trình bổ nhiệm.',
    en: 'An equal or lower post: the procedure of transfer, not that of appointment.',
  },
  art_51__para_1: {
    evidence: 'readInOneSource',
    vi: 'Sau khi cho thôi giữ chức vụ: bố trí chức vụ thấp hơn và không quan trọng hơn.',
    en: 'After release: a post that is lower and not more important.',
  },
  art_51__para_2: {
    evidence: 'readInOneSource',
    vi: 'Sau khi từ chức: bố trí chức vụ thấp hơn và không quan trọng hơn.',
    en: 'After resignation: a post that is lower and not more important.',
  },
  unplaced__disciplineWait: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Được xem xét chức vụ cao hơn sau 24 tháng (khiển trách), 36 tháng (cảnh cáo, chưa đến mức cho thôi giữ chức vụ, miễn nhiệm), 60 tháng (cách chức), khi đạt tiêu chuẩn và được cấp có thẩm quyền đánh giá tốt.',
    en: 'A higher post may be considered after 24 months (reprimand), 36 (warning, not to the point of release or relief), 60 (removal), with standards met and a positive assessment of the competent level.',
  },
});

/** What Điều 45 says of transfer is judged elsewhere. */
export { p as qd377Provisions };

/** 45-HD/BTCTW on appointment and files. */
export const guide = provisionsOf('hd-45-btctw-2025', {
  'point_III.1.1': {
    evidence: 'readInOneSource',
    vi: 'Dưới 12 tháng: trường hợp đặc biệt, cấp ủy trực tiếp quản lý đánh giá và quyết định hoặc đề nghị; không yêu cầu khi chức vụ đang giữ có cơ cấu tham gia cấp ủy và chỉ bổ sung vào cấp ủy đó.',
    en: 'Below 12 months: a special case the directly managing committee evaluates and decides or proposes; not required when the post held carries the committee seat and only that seat is given.',
  },
  'point_III.1.2': {
    evidence: 'readInOneSource',
    vi: 'Trường hợp đặc biệt: còn ít nhất 48 tháng đối với nhiệm kỳ 60 tháng, sau ba bước có văn bản, do cấp bổ nhiệm quyết định.',
    en: 'Special case: at least 48 months left of a 60-month term, after three documented steps, decided by the appointing level.',
  },
  'point_III.1.3': {
    evidence: 'readInOneSource',
    vi: 'Mức độ hoàn thành nhiệm vụ trong 3 năm gần nhất, tính lùi từ thời điểm thực hiện quy trình nhân sự, theo kết quả xếp loại hằng năm.',
    en: 'Degree of completing tasks in the 3 latest years, counted back from the personnel procedure, by the yearly ratings.',
  },
  'point_IV.3': {
    evidence: 'readInOneSource',
    vi: 'Người thôi giữ chức vụ không bố trí chức vụ có cơ cấu tham gia cấp ủy cấp đã thôi.',
    en: 'Somebody released is not given a post that carries by structure a seat in the committee left.',
  },
  'point_VI.1': {
    evidence: 'readInOneSource',
    vi: 'Không kê khai, kê khai không đầy đủ, không trung thực về bản thân, gia đình: không đề xuất, xem xét quy hoạch, bổ nhiệm, bổ nhiệm lại, giới thiệu ứng cử, điều động, luân chuyển, khen thưởng.',
    en: 'File about self or family undeclared, incomplete or untrue: not proposed nor considered for planning, appointment, re-appointment, nomination, transfer, rotation, commendation.',
  },
});

/** 365-QĐ/TW phần II: the floor of every leading title; no number of years. */
const standards = provisionsOf('qd-365-tw-2025', {
  unplaced__workResults: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Kết quả công tác: có sản phẩm cụ thể; được cấp có thẩm quyền đánh giá hoàn thành tốt chức trách, nhiệm vụ.',
    en: 'Work results: concrete products; assessed by the competent level as having completed the duties well.',
  },
});

const wait: WaitRule = {
  id: 'disciplineWait',
  provision: p.unplaced__disciplineWait,
  months: { reprimand: 24, warning: 36, removalFromOffice: 60 },
  tracks: ['party'],
  moves: ['higher'],
  notIfOfficeLost: ['warning'],
  thenAssessedBy: 'managingAuthority',
};
/** Decisions of the State and of mass organisations. */
export const stateTracks: readonly DisciplineTrack[] = [
  'cadre',
  'civilServant',
  'publicEmployee',
  'massOrganisation',
];

/** 377-QĐ/TW with 45-HD/BTCTW. */
export const qd377: CaseText = {
  id: 'qd-377-tw-2025',
  instrument: { id: 'qd-377-tw-2025' },
  provisions: [p, guide, standards],
  ratingYears: 3,
  conditions: [
    must('standardsMet', p.art_34),
    planned(p.art_34),
    timeInPost(p.art_34__para_3, 12, 'managingBody', {
      moves: ['higher'],
      unless: [must('seatCarriedByPost', guide['point_III.1.1']).rule],
    }),
    fullTermLeft(p.art_34__para_5, { provision: guide['point_III.1.2'], months: 48, ofTerm: 60 }),
    ratings(guide['point_III.1.3'], standards.unplaced__workResults),
    completedWell(standards.unplaced__workResults),
    must('politicalStandardMet', p.art_36__para_4),
    must('conclusionsChecked', p.art_36__para_4),
    must('fileTrue', guide['point_VI.1']),
    must('lowerThanPostLeft', p.art_51__para_1, { unless: leftWillingly(p.art_51__para_2) }),
    mustNot('carriesSeatOfLevelLeft', guide['point_IV.3'], { unless: leftWillingly(p.art_51__para_2) }),
  ],
  waits: [
    wait,
    {
      ...wait,
      tracks: stateTracks,
      onlyIf: { reading: 'appointment.stateDiscipline', is: 'everyDecision' },
    },
  ],
  transferProcedure: p.art_45__para_1,
};
