import {
  type FactPath,
  type Note,
  note,
  textNeeded,
  type Undetermined,
  unreadNote,
} from '../../reasoning/index.js';
import { compared, zero } from '../exact.js';
import { partsOf, type ScoringScheme } from '../schemes/model.js';
import { isSample } from '../schemes/samples.js';
import type { MarkedPart } from './marks.js';
import type { ScoringCase, ScoringOptions } from './model.js';
import type { Total } from './total.js';

/** What has to be said of the scheme beside the points. */
export function notesOn(scheme: ScoringScheme, { modes }: ScoringOptions): readonly Note[] {
  const { body, remarks = [] } = scheme;
  return [
    ...(isSample(scheme) ? [note('caution', 'sampleScheme', { vi: body.vi, en: body.en })] : []),
    ...partsOf(scheme).flatMap(([part]) => {
      const mode = modes?.[part];
      return mode === undefined ? [] : [note('reading', 'scoringMode', { part, mode })];
    }),
    ...remarks.map(({ vi, en }) => note('caution', 'remark', { vi, en })),
  ];
}

/** Why a total is open, and which facts would settle it. */
interface Open {
  readonly why: Undetermined<unknown>['why'];
  readonly missing: readonly FactPath[];
  readonly notes: readonly Note[];
}

const notRescaled = textNeeded({
  vi: 'Bảng điểm không nói điểm của tiêu chí không áp dụng ("K/AD") được bỏ ra, chia lại hay tính thế nào.',
  en: 'The scheme does not say what becomes of the points of an item that does not apply ("K/AD").',
});
const nothingLeft = textNeeded({
  vi: 'Không còn tiêu chí nào áp dụng trong một phần của bảng điểm nên không tính được điểm.',
  en: 'No item of a part of the scheme applies, so its points cannot be computed.',
});
const beyondScale = textNeeded({
  vi: 'Sau khi trừ, thưởng, tổng điểm vượt ra ngoài thang điểm; bảng điểm không nói giới hạn.',
  en: 'After deductions and bonuses the total is off the scale, and the scheme names no limit.',
});

/** Missing marks are named before anything else; `undefined` where the total is known. */
export function whyOpen(
  scheme: ScoringScheme,
  marked: readonly MarkedPart[],
  sheet: ScoringCase,
  total: Total,
): Open | undefined {
  const missing = missingIn(scheme, marked, sheet);
  if (missing.length > 0) return { why: 'missingFacts', missing, notes: [] };
  const rescales = ({ name }: MarkedPart) => scheme[name]?.notApplicable === 'rescale';
  const dropped = marked.filter(({ leaves }) => leaves.some((leaf) => leaf.dropped !== undefined));
  const { least: floor, most: ceiling } = scheme.limits ?? {};
  const below = floor === undefined && compared(total.least, zero) < 0;
  const above = ceiling === undefined && compared(total.most, total.top) > 0;
  const unsaid = [
    ...(dropped.some((part) => !rescales(part)) ? [notRescaled] : []),
    ...(total.nothingLeft ? [nothingLeft] : []),
    ...(below || above ? [beyondScale] : []),
  ];
  return unsaid.length === 0
    ? undefined
    : { why: 'localTextNeeded', missing: [], notes: unsaid.map(unreadNote) };
}

function missingIn(
  { deductions = [], bonuses = [] }: ScoringScheme,
  marked: readonly MarkedPart[],
  sheet: ScoringCase,
): readonly FactPath[] {
  return [
    ...marked
      .flatMap(({ leaves }) => leaves)
      .filter(({ points, dropped }) => points === undefined && dropped === undefined)
      .map(({ item }) => `marks.${item.id}`),
    ...(deductions.length > 0 && sheet.deductions === undefined ? ['deductions'] : []),
    ...(bonuses.length > 0 && sheet.bonuses === undefined ? ['bonuses'] : []),
  ];
}
