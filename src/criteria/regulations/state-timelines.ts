import { textNeeded } from '../../reasoning/index.js';
import type { CriteriaSubject } from '../model.js';
import { type CriteriaGeneration, type CriteriaSpan, generation } from './generation.js';
import { nd90Person } from './nd-90-2020.js';
import { nd233Person, nd233Unit } from './nd-233-2026.js';
import { nd335Agency, nd335Kpi, nd335Person } from './nd-335-2025/index.js';

const nd56: CriteriaGeneration = {
  ...generation('nd-56-2015'),
  without: textNeeded({
    vi: 'Tiêu chí theo Nghị định 56/2015/NĐ-CP, Nghị định 88/2017/NĐ-CP chưa đọc được.',
    en: 'The criteria of Decrees 56/2015/NĐ-CP and 88/2017/NĐ-CP could not be read.',
  }),
};
const nd90 = generation('nd-90-2020', nd90Person);
const nd335: CriteriaGeneration = {
  ...generation('nd-335-2025', nd335Person, nd335Agency),
  byQuarter: true,
};
const nd233: CriteriaGeneration = {
  ...generation('nd-233-2026', nd233Person, nd233Unit),
  byQuarter: true,
};
/** Luật 80/2025/QH15 Điều 17 khoản 1: cadres are rated by the rules of the competent level, those of the Party. */
const noDecree: CriteriaGeneration = { ...generation('l-80-2025-qh15'), without: 'ended' };

const nd233Since = '2026-07-01';
const decrees: readonly CriteriaSpan[] = [
  { from: '2015-08-01', text: nd56 },
  { from: '2020-08-20', text: nd90 },
];
const civilServant: readonly CriteriaSpan[] = [
  ...decrees,
  { from: nd335Kpi.since, laterYearsOnly: true, text: nd335 },
];
/** Nghị định 233/2026 Điều 20 khoản 1: a unit without its own regulation at the end of 2026 rates that year by the old text. */
const publicEmployee: readonly CriteriaSpan[] = [
  ...decrees,
  {
    from: nd233Since,
    laterYearsOnly: true,
    text: { ...nd233, withoutOwnRegulation: { year: 2026, text: nd90 } },
  },
];

/** The texts of the State, subject by subject. */
export const stateTimelines: Readonly<Partial<Record<CriteriaSubject, readonly CriteriaSpan[]>>> = {
  cadre: [...decrees, { from: nd233Since, laterYearsOnly: true, text: noDecree }],
  civilServant,
  leadingCivilServant: civilServant,
  publicEmployee,
  managingPublicEmployee: publicEmployee,
  agency: [{ from: nd335Kpi.since, laterYearsOnly: true, text: nd335 }],
  serviceUnit: [{ from: nd233Since, text: nd233 }],
};
