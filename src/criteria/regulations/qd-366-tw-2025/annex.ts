import type { Bilingual, Evidence } from '../../../law/index.js';
import { textNeeded } from '../../../reasoning/index.js';
import type { CriteriaFrame, CriteriaSubject, PointsByReading, UnreadCriteria } from '../../model.js';
import { criteriaFrom, onTasks, type Row, root } from '../frame.js';
import { bands366, scale366 } from './scale.js';

const instrument = 'qd-366-tw-2025';

interface Annex {
  readonly number: number;
  readonly title: Bilingual;
  readonly subjects: readonly CriteriaSubject[];
  readonly evidence: Evidence;
  /** Words of the result part, where the annex prints others than the usual. */
  readonly resultsTitle?: Bilingual;
  readonly general: readonly Row[];
  readonly results: readonly Row[];
  readonly unread: readonly UnreadCriteria[];
  readonly pointsByReading?: PointsByReading;
  /** The numbers of its items are cited elsewhere; of the other annexes it is not known which numbers are printed. */
  readonly numbersRead?: true;
}

/** Hướng dẫn 43 mục 7.12: the points under 30 and 70 are for the superior committees to set. */
export const pointsDelegated: UnreadCriteria = textNeeded({
  vi: 'Điểm dưới mức 30 và 70 do cấp ủy cấp trên cụ thể hóa, hướng dẫn chấm điểm (mục 7.12 Hướng dẫn 43-HD/BTCTW).',
  en: 'The points under 30 and 70 are set by superior committees, which guide the scoring (item 7.12 of Guidance 43-HD/BTCTW).',
});

const usual: Bilingual = { vi: 'Kết quả thực hiện nhiệm vụ', en: 'task results' };

/** One annex: the general criteria and those on results, under their two headings. */
export function annex({
  number,
  resultsTitle = usual,
  general,
  results,
  evidence,
  numbersRead,
  ...more
}: Annex): CriteriaFrame {
  const prefix = `A${number}.`;
  const common = {
    instrument,
    evidence,
    eIdOf: (id: string) => placeOf(number, id),
    ...(numbersRead === undefined && { numberUnverified: true as const }),
  };
  return {
    id: `${instrument}/app_${number}`,
    instrument,
    provision: { instrument, eId: `app_${number}` },
    scale: 'points',
    criteria: criteriaFrom(common, [
      root(`${prefix}I`, 'Nhóm tiêu chí chung', 'general criteria', { max: scale366.general }),
      ...general,
      ...onTasks([
        root(`${prefix}II`, resultsTitle.vi, resultsTitle.en, { max: scale366.results }),
        ...results,
      ]),
    ]),
    bands: bands366,
    ...more,
  };
}

/** `A1.II.1.B2` stands at điểm II.1 Phụ lục 1: blocs are named there, and so is the detail that was cut off. */
function placeOf(number: number, id: string): string {
  const place = id
    .replace(/^A\d\./, '')
    .replace(/\.B(\d+)$/, '__bloc$1')
    .replace(/^II\.x$/, 'II__detail');
  return `app_${number}__point_${place}`;
}
