import { type Provision, recordedTexts, type Timeline } from '../../law/index.js';

interface BaseSalary {
  /** Absent where it could not be read. */
  readonly amount?: number;
  readonly provision: Provision;
}

const at = (id: string, eId: string): Provision =>
  recordedTexts.find(({ instrument }) => instrument.id === id)?.provisions[eId] as Provision;

/** Mức lương cơ sở, in đồng. What 161/2026/NĐ-CP sets from 01/07/2026 could not be read. */
export const baseSalaries: Timeline<BaseSalary> = [
  {
    from: '2024-07-01',
    text: { amount: 2_340_000, provision: at('nd-73-2024', 'unplaced__baseSalary') },
  },
  { from: '2026-07-01', text: { provision: at('nd-161-2026', 'art_4') } },
];
