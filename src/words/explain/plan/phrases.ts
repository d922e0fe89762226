import type { Bilingual } from '../../../law/index.js';

/** The sentences on plans of movement. */
export const planPhrases = {
  planStates: {
    vi: 'Nội dung kế hoạch theo {text:under}:',
    en: 'What the plan must state, by {text:under}:',
  },
  planLacks: { vi: 'Còn thiếu theo {text:under}:', en: 'Not stated, by {text:under}:' },
  memberLacking: { vi: '{planMember:member}: dòng {lines}', en: '{planMember:member}: line {lines}' },
  planLines: { vi: 'Từng dòng của kế hoạch:', en: 'Line by line:' },
  planLine: { vi: '{line}: {lineCoverage:coverage}', en: '{line}: {lineCoverage:coverage}' },
  considered: { vi: '{outcome}: {persons}', en: '{outcome}: {persons}' },
  movesDue: { vi: 'Thuộc diện phải bố trí:', en: 'To change position:' },
  moveDue: { vi: '{person}: {dueWhy:why}', en: '{person}: {dueWhy:why}' },
  dueFrom: { vi: 'từ {day:by}', en: 'from {day:by}' },
  namedIn: { vi: 'kế hoạch nêu ở dòng {lines}', en: 'named in line {lines}' },
  notNamed: { vi: 'kế hoạch chưa nêu', en: 'not in the plan' },
  planConflicts: { vi: 'Mâu thuẫn trong kế hoạch:', en: 'What does not go together:' },
  planConflictLine: {
    vi: '{planConflict:kind}: {persons}; dòng {lines}',
    en: '{planConflict:kind}: {persons}; line {lines}',
  },
} satisfies Readonly<Record<string, Bilingual>>;
