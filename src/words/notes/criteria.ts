import type { Bilingual } from '../../law/index.js';

/** The sentences of the notes on criteria, scores and KPI formulas, by their code; the notes themselves fill the blanks. */
export const criteriaNotes = {
  sampleScheme: {
    vi: 'Bảng điểm của {vi}: là bảng của một nơi, không phải điểm do Trung ương ấn định.',
    en: 'The table of {en}: a sample of one body, never central points.',
  },
  scoringMode: {
    vi: 'Cách chấm phần {part:part} do người dùng chọn: {scoringMode:mode}.',
    en: 'How the part is marked ({part:part}) is the caller’s choice: {scoringMode:mode}.',
  },
  remark: { vi: '{vi}', en: '{en}' },
  factorAboveWhole: {
    vi: 'Vượt toàn bộ số được giao: {fact:factor} đạt {percent} % số được giao.',
    en: 'More than the whole was reached: {fact:factor}, {percent} % of what was assigned.',
  },
  nothingAssigned: {
    vi: 'Trong kỳ không được giao sản phẩm, công việc nào nên không tính được điểm: không phải 0, không phải 100 %.',
    en: 'Nothing was assigned in the period, so there is nothing to compute: neither 0 nor 100 %.',
  },
  factorUndescribed: {
    vi: 'Trường hợp của {fact:factor} không rơi vào hoặc rơi vào cả hai mô tả của Nghị định: cấp có thẩm quyền chọn 100 % hoặc 50 % và nêu lý do.',
    en: 'The decree describes the case of {fact:factor} neither way, or both ways: the authority takes 100 or 50 %, and says why.',
  },
  factorChosen: {
    vi: '{fact:factor} do cấp có thẩm quyền chọn, lý do: {reason}.',
    en: '{fact:factor} was settled by the authority, for this reason: {reason}.',
  },
  deputyWithinField: {
    vi: 'Cấp phó: các yếu tố d, đ, e chỉ tính trong lĩnh vực được phân công phụ trách.',
    en: 'A deputy: the factors d, đ and e are those of the field assigned.',
  },
  periodsLeftOut: {
    vi: 'Không đưa vào bình quân {count} kỳ không có điểm: {periods}.',
    en: 'Periods without points left out of the average: {count} ({periods}).',
  },
  periodsSent: {
    vi: 'Có {count} kỳ do nơi công tác cũ chấm, gửi đến để tính bình quân: {periods}.',
    en: 'Periods scored and sent by the body left, which enter the average: {count} ({periods}).',
  },
  mixedPeriods: {
    vi: 'Có cả tháng và quý: văn bản không nói chúng được tính bình quân thế nào. Nêu tất cả theo tháng hoặc theo quý.',
    en: 'Months beside quarters: the text does not say how they are averaged. Give all of them as months or as quarters.',
  },
  mixedPosts: {
    vi: 'Có kỳ giữ chức vụ lãnh đạo, có kỳ không: cộng dồn theo hai công thức thế nào văn bản không nói.',
    en: 'Some periods in a leading post, some not: how two formulas are accumulated the text does not say.',
  },
  headNotAboveCollective: {
    vi: 'KPI tự tính của người đứng đầu là {own}, hạ xuống bằng KPI của tập thể.',
    en: 'The head’s own KPI of {own} is held down to the collective’s.',
  },
} satisfies Readonly<Record<string, Bilingual>>;
