import type { Provision, Timeline } from '../../law/index.js';
import type { PositionLevel } from '../../positions/index.js';
import { countOf, type Fact, isSo, type Ladder } from '../../reasoning/index.js';
import { ct45 } from './ct-45-tw-2025.js';
import { kl200 } from './kl-200-tw-2025.js';
import { fact } from './parts.js';
import { qd65, twoTermBar } from './qd-65-tw-2022.js';
import { headMonths } from './rotation-parts.js';

/** A head, and how long. */
export interface TwoTermsCase {
  readonly on: string;
  /** Months without a break as head of the same place, agency or unit. */
  readonly headMonthsSamePlace?: number | undefined;
  /** Months there as acting head (giao quyền); counted by a reading only. */
  readonly actingHeadMonthsSamePlace?: number | undefined;
  /** Full elected or appointed terms; asked by a reading only. */
  readonly fullTermsAsHead?: number | undefined;
  /** The person is to be given another term as head there. */
  readonly anotherTermInSamePlace?: boolean | undefined;
}

/** Below two terms; two terms reached, subject for rotation; another term there would go beyond two. */
export type TwoTermsOutcome = 'notReached' | 'subjectForRotation' | 'beyondTwoTerms';

type TermLadder = Ladder<TwoTermsCase, TwoTermsOutcome>;
const another: Fact<TwoTermsCase, boolean> = fact(
  'anotherTermInSamePlace',
  ({ anotherTermInSamePlace }) => anotherTermInSamePlace,
);

const ladder = (reached: ReturnType<typeof countOf<TwoTermsCase>>): TermLadder => ({
  rungs: [
    {
      when: [reached, isSo('anotherTerm', qd65.provisions.art_4__para_2__point_b, another)],
      leadsTo: { outcome: 'beyondTwoTerms' },
    },
    { when: [reached], leadsTo: { outcome: 'subjectForRotation' } },
  ],
  otherwise: { outcome: 'notReached' },
});

const { provision, months, terms } = twoTermBar;

/** 65-QĐ/TW Điều 3 khoản 3; 98-QĐ/TW names the purpose, its months were not read. */
export const twoTermTimeline: Timeline<{
  readonly instrument: typeof qd65.instrument;
  readonly ladders: Readonly<Record<'months' | 'fullTerms', TermLadder>>;
}> = [
  {
    from: '2022-04-28',
    text: {
      instrument: qd65.instrument,
      ladders: {
        months: ladder(countOf('headMonths', provision, headMonths, 'atLeast', months)),
        fullTerms: ladder(
          countOf(
            'headTerms',
            provision,
            fact('fullTermsAsHead', ({ fullTermsAsHead }) => fullTermsAsHead),
            'atLeast',
            terms,
          ),
        ),
      },
    },
  },
];

/** The heads 65-QĐ/TW names, and any other office. */
export const headOffices = [
  'partySecretary',
  'peoplesCommitteeChairperson',
  'chiefJudge',
  'chiefProcurator',
  'policeHead',
  'inspectorateHead',
  'financeHead',
  'taxHead',
  'customsHead',
  'other',
] as const;
/** A head 65-QĐ/TW Điều 4 names, or any other office. */
export type HeadOffice = (typeof headOffices)[number];

/** How far a holder who is no local person is asked for: bắt buộc, phấn đấu, khuyến khích. */
export type NonLocalDuty = 'required' | 'striveFor' | 'encouraged';

/** One row: of which offices at which levels. */
export interface NonLocalRow {
  readonly duty: NonLocalDuty;
  readonly offices: readonly HeadOffice[];
  readonly levels: readonly PositionLevel[];
  readonly provision: Provision;
}
interface NonLocalText {
  readonly duties: readonly NonLocalRow[];
  /** Levels whose offices no longer exist. */
  readonly ended?: readonly PositionLevel[];
}

const named = headOffices.filter((office) => office !== 'other');
const required = (...levels: readonly PositionLevel[]): NonLocalRow => ({
  duty: 'required',
  offices: named,
  levels,
  provision: qd65.provisions.art_4__para_2__point_b,
});
const further = (provision: Provision): readonly NonLocalRow[] => [
  { duty: 'striveFor', offices: ['partySecretary'], levels: ['commune'], provision },
  { duty: 'encouraged', offices: headOffices, levels: ['province', 'district', 'commune'], provision },
];

/** The first row that names the office. District offices are historical from the day the level ended. */
export const nonLocalTimeline: Timeline<NonLocalText> = [
  { from: '2022-04-28', text: { duties: [required('province', 'district')] } },
  {
    from: '2025-04-14',
    text: { duties: [required('province', 'district'), ...further(ct45.unplaced__nonLocal)] },
  },
  {
    from: '2025-07-01',
    text: { duties: [required('province'), ...further(ct45.unplaced__nonLocal)], ended: ['district'] },
  },
  {
    from: '2025-10-17',
    text: { duties: [required('province'), ...further(kl200.unplaced__nonLocal)], ended: ['district'] },
  },
];
