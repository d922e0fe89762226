/** The months of 170/2025/NĐ-CP, each written once. */
export const months170 = {
  /** Điều 25 khoản 5 điểm đ: a child under. */
  child: 36,
  /** Điều 26 khoản 2: a secondment, at most. */
  secondment: 36,
  /** Điều 27 khoản 1: the allowance kept after a transfer. */
  allowance: 6,
  /** Điều 43: the age of a health certificate, at most. */
  certificate: 6,
  /** Điều 43 khoản 4: 10 years of service left. */
  timeLeft: 120,
  /** Điều 48: one rotation, at least. */
  rotation: 36,
} as const;
