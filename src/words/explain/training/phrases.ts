import type { Bilingual } from '../../../law/index.js';

/** The sentences on schemes of training. */
export const trainingPhrases = {
  targets: { vi: 'Từng chỉ tiêu:', en: 'Target by target:' },
  ofGroup: { vi: 'nhóm {of} người', en: 'a group of {of}' },
  countedOf: { vi: '{yes} người, {bar}', en: '{yes} person(s), {bar}' },
  shareOfTarget: { vi: '{share}, {bar}', en: '{share}, {bar}' },
  gapMore: { vi: 'còn thiếu {gap} người', en: 'short by {gap} person(s)' },
  gapFewer: { vi: 'vượt {gap} người', en: 'over by {gap} person(s)' },
  notKnownOf: { vi: 'chưa rõ {count} người', en: 'not known of {count} person(s)' },
  targetDue: { vi: 'hạn {day:on}', en: 'due on {day:on}' },
  degreeFloorLines: { vi: 'Trình độ theo quy định của pháp luật:', en: 'The degree the law asks:' },
  floorCount: { vi: '{standing}: {count} người', en: '{standing}: {count} person(s)' },
  floorOpen: { vi: 'chưa xác định được: {count} người', en: 'not determined: {count} person(s)' },
  shortfalls: { vi: 'Từng người còn thiếu:', en: 'Who lacks what:' },
  shortfall: { vi: '{person}: {what}', en: '{person}: {what}' },
  lacks: { vi: 'chưa đạt {targets}', en: 'lacks {targets}' },
  openTargets: { vi: 'chưa rõ {targets}', en: 'not known: {targets}' },
  furtherPersons: { vi: 'và {count} người khác', en: 'and {count} more' },
  notCounted: { vi: 'Không tính:', en: 'Not counted:' },
  leftOut: { vi: '{notCounted:why}: {persons}', en: '{notCounted:why}: {persons}' },
} satisfies Readonly<Record<string, Bilingual>>;
