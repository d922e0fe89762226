import type {
  DeadlineId,
  DisciplineAct,
  DiscipliningBody,
  EffectStanding,
  HandlingOutcome,
  LimitationOutcome,
  RelapseOutcome,
  Severity,
  SeverityOrder,
  SkipReason,
  StepId,
} from '../../discipline/index.js';
import type { Bilingual } from '../../law/index.js';

type Outcome =
  | EffectStanding
  | LimitationOutcome
  | RelapseOutcome
  | HandlingOutcome
  | DiscipliningBody
  | SeverityOrder;

/** What the answers on discipline say, beside the forms themselves. */
export const disciplineOutcome = {
  notYetEffective: { vi: 'kỷ luật chưa có hiệu lực', en: 'the discipline has not taken effect yet' },
  running: { vi: 'kỷ luật đang có hiệu lực', en: 'the discipline is in effect' },
  prolonged: {
    vi: 'kỷ luật chưa chấm dứt dù đã đủ thời gian',
    en: 'the discipline has not ended, though its months are over',
  },
  lapsed: { vi: 'kỷ luật đã chấm dứt hiệu lực', en: 'the discipline has ended' },
  annulled: { vi: 'kỷ luật bị hủy bỏ', en: 'the discipline is annulled' },
  noEnd: {
    vi: 'hình thức này không có thời gian hiệu lực để hết hạn',
    en: 'this form does not run out',
  },
  withinLimitation: { vi: 'còn thời hiệu xử lý kỷ luật', en: 'within the limitation period' },
  limitationExpired: { vi: 'đã hết thời hiệu xử lý kỷ luật', en: 'the limitation period has expired' },
  relapse: { vi: 'tái phạm', en: 'a relapse' },
  firstTime: { vi: 'vi phạm lần đầu', en: 'a first act' },
  firstTimeAggravating: {
    vi: 'vi phạm lần đầu, có tình tiết tăng nặng',
    en: 'a first act, with an aggravating fact',
  },
  handledNow: { vi: 'thuộc trường hợp xem xét kỷ luật', en: 'to be handled now' },
  handlingDeferred: { vi: 'chưa xem xét kỷ luật', en: 'not handled yet' },
  exemptFromDiscipline: { vi: 'được miễn kỷ luật', en: 'exempt from discipline' },
  presentBody: { vi: 'nơi đang công tác xử lý kỷ luật', en: 'the present body disciplines' },
  hostBody: {
    vi: 'nơi được biệt phái đến xử lý, sau khi thống nhất hình thức với nơi cử biệt phái',
    en: 'the host of the secondment disciplines, after agreeing the form with the sender',
  },
  sendingBody: { vi: 'nơi cử biệt phái xử lý kỷ luật', en: 'the sender of the secondment disciplines' },
  lighter: { vi: 'hình thức thứ nhất nhẹ hơn', en: 'the first form is the lighter' },
  sameForm: { vi: 'cùng một hình thức', en: 'the same form' },
  heavier: { vi: 'hình thức thứ nhất nặng hơn', en: 'the first form is the heavier' },
  noCommonOrder: {
    vi: 'hai hình thức không thuộc cùng một thứ tự nặng nhẹ',
    en: 'the two forms have no common order',
  },
} satisfies Record<Outcome, Bilingual>;

/** The steps of disciplining. */
export const disciplineStep = {
  reviewMeeting: { vi: 'họp kiểm điểm, không bỏ phiếu', en: 'review meeting, without a vote' },
  report: { vi: 'báo cáo kết quả họp kiểm điểm', en: 'report of the review meeting' },
  council: { vi: 'thành lập Hội đồng kỷ luật', en: 'disciplinary council set up' },
  summons: { vi: 'gửi giấy triệu tập', en: 'summons' },
  vote: {
    vi: 'Hội đồng kỷ luật bỏ phiếu kín: có kỷ luật hay không, sau đó về hình thức',
    en: 'secret ballot of the council: first whether, then which form',
  },
  recommendation: { vi: 'Hội đồng kỷ luật kiến nghị hình thức', en: 'recommendation of the council' },
  formIssued: { vi: 'ban hành văn bản kỷ luật', en: 'the form is issued' },
} satisfies Record<StepId, Bilingual>;

/** Why a step falls away. */
export const disciplineSkip = {
  concludedWithForm: {
    vi: 'đã có kết luận của cấp có thẩm quyền đề xuất hình thức',
    en: 'a competent body concluded and proposed a form',
  },
  convicted: { vi: 'đã bị kết án', en: 'convicted' },
  partyDecision: { vi: 'đã bị kỷ luật đảng', en: 'disciplined by the Party' },
  actAtFormerBody: { vi: 'vi phạm xảy ra ở nơi công tác cũ', en: 'the act is of a former body' },
  alreadyReviewed: { vi: 'đã kiểm điểm', en: 'reviewed already' },
} satisfies Record<SkipReason, Bilingual>;

/** What is due in disciplining. */
export const disciplineDeadline = {
  complaint: { vi: 'khiếu nại kỷ luật đảng', en: 'complaint against Party discipline' },
  complaintAnswer: { vi: 'giải quyết khiếu nại kỷ luật đảng', en: 'answer to the complaint' },
  stateProcedure: {
    vi: 'xem xét kỷ luật về chính quyền sau kỷ luật đảng',
    en: 'State procedure after Party discipline',
  },
  handling: { vi: 'thời hạn xử lý kỷ luật', en: 'time for handling' },
  report: { vi: 'báo cáo kết quả họp kiểm điểm', en: 'report of the review meeting' },
  councilSetUp: { vi: 'thành lập Hội đồng kỷ luật', en: 'council set up' },
  summons: { vi: 'gửi giấy triệu tập', en: 'summons sent' },
  recommendation: { vi: 'Hội đồng kỷ luật kiến nghị', en: 'recommendation of the council' },
  formIssued: { vi: 'ban hành văn bản kỷ luật', en: 'the form is issued' },
  terminationAfterVerdict: { vi: 'buộc thôi việc theo bản án', en: 'forced termination after a verdict' },
  correctionPublished: {
    vi: 'công bố việc kỷ luật không đúng',
    en: 'a wrong discipline is made public',
  },
} satisfies Record<DeadlineId, Bilingual>;

/** The acts limits of time in disciplining are counted from. */
export const disciplineAct = {
  partyDecisionAnnounced: { vi: 'công bố kỷ luật đảng', en: 'Party discipline announced' },
  complaintReceived: { vi: 'nhận khiếu nại', en: 'complaint received' },
  handlingBegan: { vi: 'bắt đầu xử lý kỷ luật', en: 'handling began' },
  reviewMeeting: { vi: 'họp kiểm điểm', en: 'review meeting' },
  report: { vi: 'báo cáo kết quả họp kiểm điểm', en: 'report of the review meeting' },
  councilMeeting: { vi: 'họp Hội đồng kỷ luật', en: 'meeting of the council' },
  recommendation: { vi: 'kiến nghị của Hội đồng kỷ luật', en: 'recommendation of the council' },
  verdict: { vi: 'bản án', en: 'verdict' },
  wrongConcluded: { vi: 'kết luận kỷ luật không đúng', en: 'the discipline found wrong' },
} satisfies Record<DisciplineAct, Bilingual>;

/** The grades of a breach. */
export const severity = {
  lessSerious: { vi: 'ít nghiêm trọng', en: 'less serious' },
  serious: { vi: 'nghiêm trọng', en: 'serious' },
  verySerious: { vi: 'rất nghiêm trọng', en: 'very serious' },
} satisfies Record<Severity, Bilingual>;
