import type {
  JobPositionChangeCase,
  MovementBars,
  PositionChangeCase,
  RotationCase,
  SecondmentCase,
  TransferCase,
} from '../../src/assignment/index.js';
import { InputError } from '../../src/input/index.js';

/** Nothing stands against the move. */
export const clear: MovementBars = {
  disciplineInProgress: false,
  underInvestigation: false,
  linkedToInspection: false,
  stateDisciplineRunning: false,
  stateDisciplineAfterEffect: false,
  partyDisciplinePublishedOn: null,
  disciplinedOrWeak: false,
  fileUndeclared: false,
  graveIllness: false,
  longStudy: false,
  studyMonths: 0,
  alreadySeconded: false,
  pregnant: false,
  onMaternityLeave: false,
  youngestChildBornOn: null,
  fatherAlone: false,
  confirmedHardship: false,
  otherDecidedByHead: false,
  wishes: false,
};

/** A planned leader of a province whom nothing stands against. */
export const rotation = {
  decidedOn: '2026-01-05',
  startsOn: '2026-01-15',
  ground: 'planned',
  person: { kind: 'cadre', isLeader: true, partyManaged: true, sex: 'male', bornIn: '1980-01' },
  level: 'province',
  inPlan: true,
  meetsTitleStandard: true,
  healthy: true,
  healthCertificateOn: '2025-12-01',
  headMonthsSamePlace: 100,
  isLocalToDestination: false,
  plannedMonths: 36,
  appointmentMonths: 60,
  to: { isLeadership: true, existed: true, comparedWithPresent: 'equal' },
  bars: clear,
} satisfies RotationCase;

export const transfer = {
  decidedOn: '2025-09-01',
  startsOn: '2025-09-01',
  person: { kind: 'civilServant', isLeader: false, sex: 'female' },
  placementAfterMeasure: false,
  bars: clear,
} satisfies TransferCase;

export const secondment = {
  decidedOn: '2025-09-01',
  startsOn: '2025-09-01',
  person: { kind: 'civilServant', isLeader: false, sex: 'female' },
  plannedMonths: 36,
  task: 'urgent',
  outsideManagingAgency: true,
  writtenAgreementOfBoth: true,
  metWithPerson: true,
  specialLaw: false,
  extendedBySender: false,
  bars: clear,
} satisfies SecondmentCase;

export const positionChange = {
  decidedOn: '2025-09-01',
  effectiveOn: '2025-11-03',
  person: { kind: 'civilServant', isLeader: false, sex: 'male', bornIn: '1985-03' },
  postListed: true,
  cycleMonths: 60,
  monthsInPost: 70,
  onlyListedPostOfKind: false,
  bars: clear,
} satisfies PositionChangeCase;

export const jobPosition = {
  decidedOn: '2026-02-02',
  kind: 'civilServant',
  toLeading: false,
  toRank: 'same',
  lastYearRating: 'good',
  disciplineInProgress: false,
  underInvestigation: false,
  stateDisciplineRunning: false,
  stateDisciplineAfterEffect: false,
  freePlace: true,
  resultsMet: true,
  abilityMet: true,
} satisfies JobPositionChangeCase;

/** What a wrong input is refused with. */
export function refusal(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof InputError) return `${error.code} at ${error.path}`;
    throw error;
  }
  return 'accepted';
}

/** The outcome, or the reason why there is none. */
export const said = (answer: {
  readonly status: string;
  readonly outcome?: unknown;
  readonly why?: string;
}) => answer.outcome ?? answer.why;
