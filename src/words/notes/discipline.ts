import type { Bilingual } from '../../law/index.js';

/** The sentences of the notes on discipline and on waiting after it, by their code. */
export const disciplineNotes = {
  noOrderOfForms: {
    vi: 'Văn bản không xếp hai hình thức này theo một thứ tự nặng nhẹ.',
    en: 'No text puts these two forms in one order.',
  },
  timeServedDeducted: {
    vi: 'Thay đổi hình thức: thời gian đã thi hành được trừ.',
    en: 'The form is changed: the time served is deducted.',
  },
  countedOnce: {
    vi: 'Cùng một hành vi, hai bên kỷ luật: tính một lần, từ kỷ luật đảng.',
    en: 'One act disciplined on both sides counts once, from the Party discipline.',
  },
  convictedLeavesOffice: {
    vi: 'Bị kết án, bản án có hiệu lực pháp luật: đương nhiên thôi giữ chức vụ.',
    en: 'Convicted with legal force: leaves office by law.',
  },
  milderOldLaw: {
    vi: 'Vi phạm xảy ra trước khi văn bản có hiệu lực: áp dụng văn bản này, hoặc quy định cũ nếu nhẹ hơn.',
    en: 'The act is older than the text: it applies, or the old law where that is milder.',
  },
  windowGiven: {
    vi: 'Thời gian tính tái phạm {months} tháng do người dùng cung cấp.',
    en: 'The window of {months} months is the caller’s own.',
  },
  endsService: {
    vi: 'Hình thức này chấm dứt tư cách đảng viên, công vụ hoặc tổ chức: không có thời gian chờ.',
    en: 'This form ends membership, service or the organisation: there is nothing to wait for.',
  },
  clockAlone: {
    vi: 'Chỉ tính thời gian: việc đang bị xem xét kỷ luật, điều tra, truy tố, xét xử, việc khiếu nại, tái phạm, vi phạm mới chưa được cho biết.',
    en: 'The months alone: whether a handling is open, and whether a complaint, a relapse or a new violation prolongs the discipline, was not given.',
  },
  clockOtherText: {
    vi: 'Đến ngày đó {text:text} áp dụng, thời gian chờ có thể khác: cần xét lại theo ngày đó.',
    en: 'By that day {text:text} governs and may count other months: ask again for that day.',
  },
  clockIfOfficeKept: {
    vi: 'Mốc này chỉ đúng khi sau kỷ luật không bị miễn nhiệm, cho thôi giữ chức vụ.',
    en: 'This day holds only where no relief or release followed the discipline.',
  },
  noMonthsInLaw: {
    vi: 'Luật Cán bộ, công chức 2025 không nêu số tháng riêng sau kỷ luật.',
    en: 'The 2025 law names no months of its own after discipline.',
  },
} satisfies Readonly<Record<string, Bilingual>>;
