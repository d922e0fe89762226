import type { Deadline, DeadlineUnit, IsoDate } from '../../calendar/index.js';
import type { Provision } from '../../law/index.js';
import type { DisciplineTrack } from '../model.js';
import { charter } from './dieu-le-dang-2011.js';
import { nd172Provisions } from './nd-172-2025/index.js';
import { nd234Provisions } from './nd-234-2026.js';

export const anchors = [
  'partyDecisionAnnounced',
  'complaintReceived',
  'handlingBegan',
  'reviewMeeting',
  'report',
  'councilMeeting',
  'recommendation',
  'verdict',
  'wrongConcluded',
] as const;
/** The acts limits of time in disciplining are counted from. */
export type DisciplineAct = (typeof anchors)[number];

const deadlineIds = [
  'complaint',
  'complaintAnswer',
  'stateProcedure',
  'handling',
  'report',
  'councilSetUp',
  'summons',
  'recommendation',
  'formIssued',
  'terminationAfterVerdict',
  'correctionPublished',
] as const;
/** What is due. */
export type DeadlineId = (typeof deadlineIds)[number];

/** One limit of time: whose, from which act, how long; where the case is complex or the centre's, the longer one. */
export interface DeadlineRule {
  readonly id: DeadlineId;
  readonly provision: Provision;
  readonly tracks: readonly DisciplineTrack[];
  readonly from: IsoDate;
  readonly anchor: DisciplineAct;
  readonly deadline: Deadline;
  readonly ifComplex?: Deadline;
  readonly ifCentral?: Deadline;
  /** Days the text does not count (deferral, criminal procedure, complaints) are added. */
  readonly notCounted?: true;
}

const within = (n: number, unit: DeadlineUnit): Deadline => ({ direction: 'forward', unit, n });

const official = { tracks: ['cadre', 'civilServant'], from: '2025-07-01' } as const;
const employee = { tracks: ['publicEmployee'], from: '2026-07-01' } as const;
const party = { tracks: ['party'], from: '2012-01-01' } as const;

const common = [
  { ...official, p: nd172Provisions },
  { ...employee, p: nd234Provisions },
].flatMap(({ tracks, from, p }): readonly DeadlineRule[] => [
  {
    id: 'stateProcedure',
    provision: p.art_2__para_6,
    tracks,
    from,
    anchor: 'partyDecisionAnnounced',
    deadline: within(30, 'days'),
  },
  {
    id: 'handling',
    provision: p.art_5__time,
    tracks,
    from,
    anchor: 'handlingBegan',
    deadline: within(90, 'days'),
    ifComplex: within(150, 'days'),
    notCounted: true,
  },
]);

/** Every limit of time, in the order of the procedure. */
export const deadlineRules: readonly DeadlineRule[] = [
  {
    ...party,
    id: 'complaint',
    provision: charter.art_39__para_7,
    anchor: 'partyDecisionAnnounced',
    deadline: within(1, 'months'),
  },
  {
    ...party,
    id: 'complaintAnswer',
    provision: charter.art_39__para_8,
    anchor: 'complaintReceived',
    deadline: within(3, 'months'),
    ifCentral: within(6, 'months'),
  },
  ...common,
  ...(
    [
      ['report', 'unplaced__review', 'reviewMeeting', within(3, 'workingDays')],
      ['councilSetUp', 'unplaced__council', 'report', within(5, 'workingDays')],
      [
        'summons',
        'unplaced__summons',
        'councilMeeting',
        { direction: 'backward', unit: 'workingDays', n: 5 },
      ],
      ['recommendation', 'unplaced__decision', 'councilMeeting', within(5, 'workingDays')],
      ['formIssued', 'unplaced__decision', 'recommendation', within(5, 'workingDays')],
      ['terminationAfterVerdict', 'unplaced__verdict', 'verdict', within(15, 'workingDays')],
      ['correctionPublished', 'art_25__para_2', 'wrongConcluded', within(10, 'workingDays')],
    ] as const
  ).map(([id, eId, anchor, deadline]) => ({
    ...official,
    id,
    provision: nd172Provisions[eId],
    anchor,
    deadline,
  })),
];
