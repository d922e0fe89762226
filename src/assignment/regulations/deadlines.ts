import type { Deadline, IsoDate } from '../../calendar/index.js';
import type { Provision } from '../../law/index.js';
import { onMovement } from '../../positions/index.js';
import type { ReadingIs } from '../../reasoning/index.js';
import type { MovementKind, PersonKind } from '../model.js';
import { l58, l58Months } from './l-58-2010-qh12.js';
import { changeNotice } from './nd-59-2019.js';
import { months170 } from './nd-170-2025/numbers.js';
import { nd170 } from './nd-170-2025/provisions.js';
import { qd65, rotationMinimum } from './qd-65-tw-2022.js';

export const movementAnchors = ['decision', 'start', 'publication', 'effect', 'healthCertificate'] as const;
/** The day a limit of time of a movement is counted from. */
export type MovementAnchor = (typeof movementAnchors)[number];

export const movementDeadlineIds = [
  'rotationMinimum',
  'secondmentEnds',
  'allowanceKept',
  'certificateServes',
  'noticeOfChange',
  'publication',
  'displayEnds',
] as const;
/** A limit of time of a movement. */
export type MovementDeadlineId = (typeof movementDeadlineIds)[number];

/** One limit of time. */
export interface MovementDeadlineRule {
  readonly id: MovementDeadlineId;
  readonly movements: readonly MovementKind[];
  readonly kinds?: readonly PersonKind[];
  readonly from: IsoDate;
  readonly to?: IsoDate;
  readonly anchor: MovementAnchor;
  readonly deadline: Deadline;
  readonly names: 'latest' | 'earliest';
  /** The day named is the last one of the period, not the first after it. */
  readonly lastDay?: true;
  readonly provision: Provision;
  readonly onlyIf?: ReadingIs;
}

const months = (n: number): Deadline => ({ direction: 'forward', unit: 'months', n });
const secondmentEnds = {
  id: 'secondmentEnds',
  movements: ['secondment'],
  anchor: 'start',
  names: 'latest',
  lastDay: true,
} as const;

/** The limits of time of the family, in the order of a movement. */
export const movementDeadlines: readonly MovementDeadlineRule[] = [
  {
    id: 'rotationMinimum',
    movements: ['rotation'],
    from: '2022-04-28',
    anchor: 'start',
    deadline: months(rotationMinimum.months),
    names: 'earliest',
    provision: qd65.provisions.art_8,
  },
  {
    ...secondmentEnds,
    kinds: ['civilServant'],
    from: '2025-07-01',
    deadline: months(months170.secondment),
    provision: nd170.art_26__para_2,
  },
  {
    ...secondmentEnds,
    kinds: ['publicEmployee'],
    from: '2012-01-01',
    to: '2026-06-30',
    deadline: months(l58Months),
    provision: l58.art_36,
  },
  {
    id: 'allowanceKept',
    movements: ['transfer'],
    kinds: ['civilServant'],
    from: '2025-07-01',
    anchor: 'start',
    deadline: months(months170.allowance),
    names: 'latest',
    lastDay: true,
    provision: nd170.art_27__para_1,
  },
  {
    id: 'certificateServes',
    movements: ['rotation'],
    kinds: ['civilServant'],
    from: '2025-07-01',
    anchor: 'healthCertificate',
    deadline: months(months170.certificate),
    names: 'latest',
    provision: nd170.art_43__health,
  },
  {
    id: 'noticeOfChange',
    movements: ['positionChange'],
    from: '2019-08-15',
    anchor: 'effect',
    deadline: { direction: 'backward', unit: 'days', n: changeNotice.days },
    names: 'latest',
    provision: changeNotice.provision,
    onlyIf: { reading: 'assignment.noticeOfChange', is: 'asCourts' },
  },
  {
    id: 'publication',
    movements: ['rotation', 'secondment'],
    from: '2023-07-01',
    anchor: 'decision',
    deadline: { direction: 'forward', unit: 'workingDays', n: 5 },
    names: 'latest',
    provision: onMovement.publication,
  },
  {
    id: 'displayEnds',
    movements: ['rotation', 'secondment'],
    from: '2023-07-01',
    anchor: 'publication',
    deadline: { direction: 'forward', unit: 'days', n: 20 },
    names: 'earliest',
    provision: onMovement.display,
  },
];
