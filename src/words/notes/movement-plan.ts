import type { Bilingual } from '../../law/index.js';

/** The sentences of the notes on plans of movement, by their code. */
export const planNotes = {
  planTextsDiffer: {
    vi: '{text:content} không đòi hỏi gì thêm; {text:lacking} còn đòi hỏi nội dung khác đối với công chức.',
    en: '{text:content} asks nothing more; {text:lacking} asks for more where civil servants are moved.',
  },
} satisfies Readonly<Record<string, Bilingual>>;
