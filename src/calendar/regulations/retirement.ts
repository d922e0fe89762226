/** Men and women: the ages rise apart until they meet their last step. */
export type Sex = 'male' | 'female';

/** How a retirement age rises: the age before, the first year of the rise with its age, the months each year adds, the last age. */
export interface AgeRise {
  readonly before: number;
  readonly from: { readonly year: number; readonly months: number };
  readonly perYear: number;
  readonly last: number;
}

/** Bộ luật Lao động 2019 Điều 169 khoản 2, Nghị định 135/2020/NĐ-CP Phụ lục I; in months. */
export const retirementAges: Readonly<Record<Sex, AgeRise>> = {
  male: { before: 720, from: { year: 2021, months: 723 }, perYear: 3, last: 744 },
  female: { before: 660, from: { year: 2021, months: 664 }, perYear: 4, last: 720 },
};

/** Điều 169 khoản 3, Phụ lục II: the lowest age is so many months lower. */
export const lowestAgeEarlierBy = 60;

/** Nghị định 83/2022/NĐ-CP, 99/2024/NĐ-CP: the age of women leaders whom they cover. */
export const higherAge: Readonly<Record<Sex, number | undefined>> = { male: undefined, female: 720 };

/** Nghị định 170/2025/NĐ-CP Điều 62, 63: months before retirement of the notice and of the decision. */
export const retirementPapers = { notice: 6, decision: 3 } as const;
