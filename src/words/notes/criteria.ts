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
  headNotAboveCollective: {
    vi: 'KPI tự tính của người đứng đầu là {own}, hạ xuống bằng KPI của tập thể.',
    en: 'The head’s own KPI of {own} is held down to the collective’s.',
  },
} satisfies Readonly<Record<string, Bilingual>>;
