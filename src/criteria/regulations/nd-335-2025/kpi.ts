/**
 * Nghị định 335/2025/NĐ-CP: points of civil servants, Điều 12, 14 to 16. Its other rules are the State side’s.
 */
export const nd335Kpi = {
  instrument: 'nd-335-2025',
  since: '2026-01-01',
  evidence: 'readInSeveralSources',
  formulas: {
    nonLeader: { eId: 'art_16__para_1', factors: ['a', 'b', 'c'] },
    leader: { eId: 'art_16__para_2', factors: ['a', 'b', 'c', 'd', 'dd', 'e'] },
  },
  general: 30,
  results: 70,
  /** The factors d, đ, e have two values, in percent. */
  twoValues: [100, 50],
} as const;
