import type { Bilingual } from '../../law/index.js';

/** The sentences of the notes every room may give, by their code. */
export const reasoningNotes = {
  textChosen: {
    vi: 'Xét theo {text:text} do người dùng chọn.',
    en: 'Judged under {text:text}, chosen by the caller.',
  },
  reading: { vi: '{reading}: {chosen}. {why}', en: '{reading}: {chosen}. {why}' },
  unread: { vi: '{vi}', en: '{en}' },
  noRule: {
    vi: 'Văn bản không có quy định về điểm này, hoặc quy định chưa đọc được.',
    en: 'The text has no rule on this point, or none that could be read.',
  },
  unverifiedProvision: {
    vi: 'Kết quả dựa trên ít nhất một điều khoản chưa kiểm chứng được.',
    en: 'The result rests on at least one provision that could not be verified.',
  },
} satisfies Readonly<Record<string, Bilingual>>;
