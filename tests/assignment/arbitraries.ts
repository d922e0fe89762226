import * as fc from 'fast-check';
import type {
  JobPositionChangeCase,
  MovementBars,
  PositionChangeCase,
  RotationCase,
  SecondmentCase,
  TransferCase,
} from '../../src/assignment/index.js';

const days = (from: string, to: string) =>
  fc
    .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
const names = <const T>(...values: readonly T[]) => fc.constantFrom(...values);
const month = fc
  .tuple(fc.integer({ min: 1960, max: 2000 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, n]) => `${year}-${String(n).padStart(2, '0')}`);
const flags = <const K extends string>(...keys: readonly K[]) =>
  Object.fromEntries(keys.map((key) => [key, fc.boolean()])) as Record<K, fc.Arbitrary<boolean>>;

export const decided = days('2017-01-01', '2027-12-31');
/** What happened before any decision. */
const before = days('2012-01-01', '2016-12-31');
const months = fc.integer({ min: 0, max: 130 });
const optional = { requiredKeys: [] };

const bars = fc.record(
  {
    ...flags(
      ...(['disciplineInProgress', 'underInvestigation', 'linkedToInspection', 'disciplinedOrWeak'] as const),
      ...(['fileUndeclared', 'graveIllness', 'longStudy', 'alreadySeconded', 'pregnant'] as const),
      ...(['onMaternityLeave', 'fatherAlone', 'confirmedHardship', 'otherDecidedByHead', 'wishes'] as const),
    ),
    studyMonths: fc.integer({ min: 0, max: 24 }),
    partyDisciplinePublishedOn: fc.option(before, { nil: null }),
    youngestChildBornOn: fc.option(before, { nil: null }),
  },
  optional,
) as fc.Arbitrary<MovementBars>;

const person = fc
  .record(
    {
      kind: names('cadre', 'civilServant', 'publicEmployee'),
      sex: names('male', 'female'),
      bornIn: month,
      retirementRule: names('normal', 'annexII'),
      ...flags('isLeader', 'partyManaged'),
    },
    { requiredKeys: ['kind'] },
  )
  .map((one) => one as RotationCase['person']);

const to = fc.record(
  {
    comparedWithPresent: names('equal', 'higher', 'lower', 'incomparable'),
    ...flags('isLeadership', 'existed'),
  },
  optional,
);
const moved = {
  decidedOn: decided,
  startsOn: decided,
  person,
  to,
  level: names('central', 'province', 'district', 'commune'),
  reorganisationDoneOn: fc.option(decided, { nil: null }),
  bars,
};
const required: { requiredKeys: ('decidedOn' | 'person')[] } = { requiredKeys: ['decidedOn', 'person'] };

export const rotations = fc.record(
  {
    ...moved,
    ground: names('planned', 'twoTerms', 'nonLocal', 'otherDecided'),
    healthCertificateOn: fc.option(before, { nil: null }),
    headMonthsSamePlace: months,
    actingHeadMonthsSamePlace: months,
    fullTermsAsHead: fc.integer({ min: 0, max: 3 }),
    plannedMonths: months,
    appointmentMonths: fc.integer({ min: 12, max: 60 }),
    competentLevelAllowsException: fc.record(
      flags('monthsLeft', 'duration', 'newPost', 'higherOffice'),
      optional,
    ),
    ...flags('inPlan', 'meetsTitleStandard', 'healthy', 'isLocalToDestination'),
  },
  { requiredKeys: ['decidedOn', 'person', 'ground'] },
) as fc.Arbitrary<RotationCase>;

export const transfers = fc.record(
  {
    ...moved,
    allowance: fc.record({ before: fc.integer({ min: 0, max: 9 }), after: fc.integer({ min: 0, max: 9 }) }),
    ...flags('placementAfterMeasure'),
  },
  required,
) as fc.Arbitrary<TransferCase>;

export const secondments = fc.record(
  {
    ...moved,
    plannedMonths: months,
    task: names('urgent', 'limitedDuration', 'other'),
    ...flags(
      'outsideManagingAgency',
      'writtenAgreementOfBoth',
      'metWithPerson',
      'specialLaw',
      'extendedBySender',
    ),
  },
  required,
) as fc.Arbitrary<SecondmentCase>;

export const positionChanges = fc.record(
  {
    ...moved,
    effectiveOn: decided,
    cycleMonths: fc.integer({ min: 24, max: 60 }),
    monthsInPost: months,
    ...flags('postListed', 'onlyListedPostOfKind'),
  },
  required,
) as fc.Arbitrary<PositionChangeCase>;

export const jobPositionChanges = fc.record(
  {
    decidedOn: decided,
    kind: names('cadre', 'civilServant', 'publicEmployee'),
    toRank: names('same', 'higher', 'lower'),
    lastYearRating: names('excellent', 'good', 'completed', 'notCompleted', 'notRated'),
    council: fc
      .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 5, max: 9 }))
      .map(([inFavour, more, members]) => ({
        members,
        present: Math.min(members, inFavour + more),
        inFavour,
      })),
    ...flags(
      ...(['toLeading', 'disciplineInProgress', 'underInvestigation', 'stateDisciplineRunning'] as const),
      ...(['stateDisciplineAfterEffect', 'freePlace', 'resultsMet', 'abilityMet', 'wishes'] as const),
      'requirementsNotMet',
    ),
  },
  { requiredKeys: ['decidedOn', 'kind', 'toRank'] },
) as fc.Arbitrary<JobPositionChangeCase>;
