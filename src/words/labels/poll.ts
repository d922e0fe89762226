import type {
  FaultReach,
  Forum,
  InvalidReason,
  Level,
  PollPlace,
  StepId,
  TimetableStep,
} from '../../confidence/index.js';
import type { Bilingual } from '../../law/index.js';

/** Where a poll is held. */
export const forum = {
  party: { vi: 'Đảng, hệ thống chính trị', en: 'the Party and the political system' },
  nationalAssembly: { vi: 'Quốc hội', en: 'the National Assembly' },
  peoplesCouncil: { vi: 'Hội đồng nhân dân', en: 'a People’s Council' },
} satisfies Record<Forum, Bilingual>;

/** Level of the body polled in. */
export const level = {
  central: { vi: 'Trung ương', en: 'central level' },
  province: { vi: 'cấp tỉnh', en: 'provincial level' },
  district: { vi: 'cấp huyện', en: 'district level' },
  commune: { vi: 'cấp xã', en: 'commune level' },
} satisfies Record<Level, Bilingual>;

/** Where one person is polled. */
export const place = {
  standingCommittee: {
    vi: 'cấp ủy nơi là ủy viên ban thường vụ',
    en: 'the Party committee, as a standing member',
  },
  assemblyOrCouncil: { vi: 'Quốc hội hoặc Hội đồng nhân dân', en: 'the Assembly or the council' },
  workplace: { vi: 'nơi công tác', en: 'the workplace' },
} satisfies Record<PollPlace, Bilingual>;

/** What makes a ballot, or one line of it, invalid. */
export const reason = {
  notIssuedByCountingCommittee: {
    vi: 'không do Ban kiểm phiếu phát ra',
    en: 'not issued by the counting committee',
  },
  withoutSeal: { vi: 'không có dấu', en: 'without the seal' },
  nameCrossedOut: { vi: 'gạch tên in sẵn', en: 'printed name crossed out' },
  noLevelMarked: { vi: 'không đánh dấu mức nào', en: 'no level marked' },
  severalLevelsMarked: { vi: 'đánh dấu hai hoặc ba mức', en: 'two or three levels marked' },
  nameOrInformationAdded: { vi: 'ghi thêm tên hoặc thông tin khác', en: 'name or information added' },
} satisfies Record<InvalidReason, Bilingual>;

/** How far a fault reaches. */
export const reach = {
  sheet: { vi: 'cả phiếu không hợp lệ', en: 'the whole ballot is invalid' },
  line: { vi: 'chỉ dòng của người đó không hợp lệ', en: 'only that person’s line is invalid' },
  nowhere: { vi: 'phiếu vẫn hợp lệ', en: 'the ballot stays valid' },
} satisfies Record<FaultReach, Bilingual>;

/** The acts of the procedure. */
export const step = {
  plan: { vi: 'xây dựng kế hoạch lấy phiếu tín nhiệm', en: 'draw up the plan of the poll' },
  askReports: { vi: 'đề nghị người được lấy phiếu báo cáo', en: 'ask the persons polled to report' },
  setListAndAskReports: {
    vi: 'rà soát danh sách, đề nghị người được lấy phiếu báo cáo',
    en: 'review the list, ask the persons polled to report',
  },
  submitFile: { vi: 'gửi hồ sơ, báo cáo', en: 'send file and report' },
  submitReport: { vi: 'gửi báo cáo', en: 'send the report' },
  sendFrontSummary: {
    vi: 'gửi tổng hợp ý kiến cử tri và Nhân dân (nếu có)',
    en: 'send the summary of voters’ and people’s opinions (if any)',
  },
  sendFileToVoters: { vi: 'gửi hồ sơ đến người ghi phiếu', en: 'send the files to the voters' },
  sendPapersToDeputies: { vi: 'gửi báo cáo, tài liệu đến đại biểu', en: 'send the papers to the deputies' },
  sendQuestions: {
    vi: 'chuyển nội dung cần làm rõ đến người được lấy phiếu',
    en: 'pass matters to clarify to the person polled',
  },
  askVerification: {
    vi: 'đề nghị cơ quan có thẩm quyền xác minh, trả lời',
    en: 'ask a competent body to verify and answer',
  },
  askClarification: { vi: 'đề nghị người được lấy phiếu làm rõ', en: 'ask the person polled to clarify' },
  explain: { vi: 'giải trình, bổ sung', en: 'explain or supply more' },
  prepareBallots: { vi: 'chuẩn bị phiếu tín nhiệm', en: 'prepare the ballots' },
  submitList: { vi: 'trình danh sách lấy phiếu', en: 'submit the list of the poll' },
  discuss: { vi: 'thảo luận', en: 'discuss' },
  reportDiscussion: { vi: 'báo cáo kết quả thảo luận', en: 'report on the discussion' },
  electCountingCommittee: { vi: 'thành lập Ban kiểm phiếu', en: 'set up the counting committee' },
  castBallots: { vi: 'ghi phiếu, bỏ phiếu', en: 'mark and cast the ballots' },
  announceCount: { vi: 'kiểm phiếu, công bố kết quả', en: 'count and announce the result' },
  adoptResolution: {
    vi: 'thông qua nghị quyết xác nhận kết quả',
    en: 'adopt the resolution confirming the result',
  },
  reportUp: { vi: 'báo cáo cấp có thẩm quyền', en: 'report to the competent level' },
} satisfies Record<StepId, Bilingual>;

/** How an act stands against its latest day. */
export const standing = {
  inOrder: { vi: 'đúng hạn', en: 'in order' },
  late: { vi: 'trễ hạn', en: 'late' },
  missing: { vi: 'chưa thực hiện', en: 'not done' },
  notGiven: { vi: 'chưa có thông tin', en: 'not given' },
} satisfies Record<TimetableStep['standing'], Bilingual>;
