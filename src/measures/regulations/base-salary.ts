import { type Provision, recordedTexts, type Timeline } from '../../law/index.js';

interface BaseSalary {
  readonly amount: number;
  readonly provision: Provision;
}

const decree = recordedTexts.find(({ instrument }) => instrument.id === 'nd-73-2024');

/** Mức lương cơ sở, in đồng. What 161/2026/NĐ-CP sets from 01/07/2026 could not be read. */
export const baseSalaries: Timeline<BaseSalary> = [
  {
    from: '2024-07-01',
    to: '2026-06-30',
    text: { amount: 2_340_000, provision: decree?.provisions['unplaced__baseSalary'] as Provision },
  },
];
