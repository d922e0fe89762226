import type { IsoDate } from '../../../calendar/index.js';
import type { Evidence, Provision } from '../../../law/index.js';
import { textNeeded, type Unread, type WhyNotApplicable } from '../../../reasoning/index.js';
import type { StateKind } from '../../state/model.js';
import { l80Rating } from './l-80-2025-qh15.js';
import { nd48Provisions } from './nd-48-2023.js';
import { nd56Regulation } from './nd-56-2015.js';
import { nd90Original, nd90UnderLaw80, nd90WithNd48 } from './nd-90-2020/index.js';
import { nd90Provisions } from './nd-90-2020/text.js';
import { nd233Regulation } from './nd-233-2026/index.js';
import { nd233Provisions } from './nd-233-2026/text.js';
import { nd335Regulation } from './nd-335-2025/index.js';
import { nd335Provisions } from './nd-335-2025/text.js';
import type { StateRegulation } from './regulation.js';

/** Which text rates: the first row that fits the year rated, the day of the decision, and the unit's own regulation. */
export interface RegimeRule {
  /** The last, or the first, year rated it is for. */
  readonly yearsTo?: number;
  readonly yearsFrom?: number;
  /** The last, or the first, day of decision it is for. */
  readonly decidedTo?: IsoDate;
  readonly decidedFrom?: IsoDate;
  /** Only where the assessment had begun by this day. */
  readonly begunTo?: IsoDate;
  /** Only for units that have, or have not, issued their own regulation; a row is passed over where that is not known. */
  readonly unitHasRegulation?: boolean;
  readonly leadsTo: StateRegulation | { readonly notApplicable: WhyNotApplicable } | Unread;
  /** Where it is written, as far as it is. */
  readonly provision?: Provision;
  readonly evidence: Evidence;
}

/** Decided before Nghị định 90/2020, and before Nghị định 48/2023 or begun before it. */
const earlier: readonly RegimeRule[] = [
  { decidedTo: '2020-08-19', leadsTo: nd56Regulation, evidence: 'readInOneSource' },
  {
    decidedTo: '2023-09-14',
    leadsTo: nd90Original,
    provision: nd90Provisions.art_20__para_1,
    evidence: 'readInSeveralSources',
  },
  {
    begunTo: '2023-09-14',
    leadsTo: nd90Original,
    provision: nd48Provisions.art_2,
    evidence: 'readInSeveralSources',
  },
];

const withNd48 = { leadsTo: nd90WithNd48, provision: nd48Provisions.art_1__para_1 } as const;
const underLaw80 = {
  leadsTo: nd90UnderLaw80,
  provision: nd90UnderLaw80.discipline?.provision as Provision,
} as const;

/** Who is rated by which text; a new decree is a new row here. */
export const regimes: Readonly<Record<StateKind, readonly RegimeRule[]>> = {
  cadre: [
    ...earlier,
    { decidedTo: '2025-06-30', ...withNd48, evidence: 'readInSeveralSources' },
    { yearsTo: 2025, ...underLaw80, evidence: 'readInOneSource' },
    { decidedTo: '2026-06-30', ...underLaw80, evidence: 'derived' },
    { leadsTo: { notApplicable: 'ended' }, provision: l80Rating.art_17__para_1, evidence: 'derived' },
  ],
  civilServant: [
    ...earlier,
    { decidedTo: '2025-06-30', ...withNd48, evidence: 'readInSeveralSources' },
    { yearsTo: 2025, ...underLaw80, evidence: 'readInOneSource' },
    { leadsTo: nd335Regulation, provision: nd335Provisions.art_1, evidence: 'readInSeveralSources' },
  ],
  publicEmployee: [
    ...earlier,
    { yearsTo: 2025, ...withNd48, evidence: 'readInSeveralSources' },
    { decidedTo: '2026-06-30', ...withNd48, evidence: 'derived' },
    {
      yearsTo: 2026,
      unitHasRegulation: false,
      leadsTo: nd90WithNd48,
      provision: nd233Provisions.art_20__para_1,
      evidence: 'readInOneSource',
    },
    {
      yearsTo: 2026,
      unitHasRegulation: true,
      leadsTo: nd233Regulation,
      provision: nd233Provisions.art_19__para_2,
      evidence: 'readInOneSource',
    },
    {
      yearsFrom: 2027,
      unitHasRegulation: false,
      leadsTo: textNeeded({
        vi: 'Quy chế đánh giá, xếp loại của đơn vị (Nghị định 233/2026 Điều 18 khoản 3).',
        en: 'The unit’s own regulation on rating (Decree 233/2026, Art. 18(3)).',
      }),
      provision: nd233Provisions.art_18__para_3__point_a,
      evidence: 'readInOneSource',
    },
    {
      yearsFrom: 2027,
      leadsTo: nd233Regulation,
      provision: nd233Provisions.art_19__para_2,
      evidence: 'derived',
    },
  ],
  contractWorker: [
    {
      decidedTo: '2026-06-30',
      leadsTo: { notApplicable: 'outOfScope' },
      provision: nd90Provisions.art_2__para_1,
      evidence: 'readInOneSource',
    },
    {
      leadsTo: textNeeded({
        vi: 'Quyết định của người đứng đầu đơn vị về người lao động hợp đồng (Nghị định 233/2026 Điều 20 khoản 2).',
        en: 'The decision of the head of the unit on contract workers (Decree 233/2026, Art. 20(2)).',
      }),
      provision: nd233Provisions.art_20__para_2,
      evidence: 'readInOneSource',
    },
  ],
  agency: [
    { yearsTo: 2025, leadsTo: { notApplicable: 'notYetInForce' }, evidence: 'readInSeveralSources' },
    { leadsTo: nd335Regulation, provision: nd335Provisions.art_1, evidence: 'readInSeveralSources' },
  ],
  serviceUnit: [
    { decidedTo: '2026-06-30', leadsTo: { notApplicable: 'notYetInForce' }, evidence: 'readInOneSource' },
    { leadsTo: nd233Regulation, provision: nd233Provisions.art_19__para_2, evidence: 'readInOneSource' },
  ],
};

/** The State texts, oldest first. */
export const stateGenerations: readonly StateRegulation[] = [
  nd56Regulation,
  nd90Original,
  nd90WithNd48,
  nd90UnderLaw80,
  nd335Regulation,
  nd233Regulation,
];
