import type { Provision } from '../../law/index.js';
import { type ByReading, countOf, type Fact, isNot, isSo } from '../../reasoning/index.js';
import type { RotationCase } from '../model.js';
import { monthOfPeriod } from '../months.js';
import { exceptionBy, fact, gate, months, must, timeLeft, timeLeftNeeds } from './parts.js';
import { type MoveCondition, ofGrounds } from './regulation.js';

/** How the texts on rotation write their conditions. */
export type RotationCondition = MoveCondition<RotationCase>;

/** A leader is moved to another leading post: anything else is an appointment, or a transfer. */
export const leaderToLeadership = (provision: Provision): readonly RotationCondition[] => [
  gate(
    'isLeader',
    provision,
    fact('person.isLeader', ({ person }) => person.isLeader),
    {
      insteadOf: 'appointment',
    },
  ),
  gate(
    'toLeadership',
    provision,
    fact('to.isLeadership', ({ to }) => to?.isLeadership),
    {
      insteadOf: 'transfer',
    },
  ),
];

export const inPlan = (provision: Provision): RotationCondition =>
  must(
    'inPlan',
    provision,
    fact('inPlan', (facts) => facts.inPlan),
  );

export const standardMet = (provision: Provision): RotationCondition =>
  must(
    'meetsTitleStandard',
    provision,
    fact('meetsTitleStandard', (facts) => facts.meetsTitleStandard),
  );

export const healthy = (provision: Provision): RotationCondition =>
  must(
    'healthy',
    provision,
    fact('healthy', (facts) => facts.healthy),
  );

/** The ground must be one this text knows. */
export const groundKnown = (provision: Provision): RotationCondition =>
  must(
    'groundKnown',
    provision,
    fact('ground', ({ ground }) => ground !== 'otherDecided'),
  );

/** Không là người địa phương: the move serves it only where the person is none. */
export const notLocal = (provision: Provision): RotationCondition => ({
  id: 'isLocalToDestination',
  rule: isNot(
    'isLocalToDestination',
    provision,
    fact('isLocalToDestination', (facts) => facts.isLocalToDestination),
  ),
  failing: 'notEligible',
  ...ofGrounds('nonLocal'),
});

interface Headed {
  readonly headMonthsSamePlace?: number | undefined;
  readonly actingHeadMonthsSamePlace?: number | undefined;
}

/** Months as head of one place; months as acting head by a reading only. */
export const headMonths: ByReading<Fact<Headed, number>> = {
  reading: 'assignment.actingHead',
  among: {
    notCounted: fact('headMonthsSamePlace', ({ headMonthsSamePlace }) => headMonthsSamePlace),
    counted: fact(
      'actingHeadMonthsSamePlace',
      ({ headMonthsSamePlace: full, actingHeadMonthsSamePlace: acting }) =>
        full === undefined || acting === undefined ? undefined : full + acting,
    ),
  },
};

/** Head for two consecutive terms: so many months, or by a reading so many full terms. */
export const twoTerms = (provision: Provision, n: number, terms: number): readonly RotationCondition[] => [
  months<RotationCase>('headMonths', provision, headMonths, 'atLeast', n, {
    ...ofGrounds('twoTerms'),
    onlyIf: { reading: 'assignment.twoTerms', is: 'months' },
    readings: ['assignment.twoTerms'],
    needs: ({ headMonthsSamePlace }) => [
      headMonthsSamePlace === undefined ? 'headMonthsSamePlace' : 'actingHeadMonthsSamePlace',
    ],
  }),
  months(
    'headTerms',
    provision,
    fact('fullTermsAsHead', (facts) => facts.fullTermsAsHead),
    'atLeast',
    terms,
    {
      ...ofGrounds('twoTerms'),
      onlyIf: { reading: 'assignment.twoTerms', is: 'fullTerms' },
      readings: ['assignment.twoTerms'],
    },
  ),
];

/** The moment of rotation: the first day at the destination, or by a reading the day of signing. */
const atStart = timeLeft<RotationCase>(({ startsOn }) => startsOn);
const atSigning = timeLeft<RotationCase>(({ decidedOn }) => decidedOn);
export const leftAtRotation: ByReading<Fact<RotationCase, number>> = {
  reading: 'assignment.rotationMoment',
  among: { start: atStart, signing: atSigning },
};

export const leftNeeds = ({ person, startsOn }: RotationCase): readonly string[] => [
  ...timeLeftNeeds(person),
  ...(startsOn === undefined ? ['startsOn'] : []),
];

/** Working time left at the moment of rotation; less of it is a special case. */
export const timeLeftAtLeast = (
  provision: Provision,
  n: number,
  more: Partial<RotationCondition> = {},
): RotationCondition =>
  months('monthsLeft', provision, leftAtRotation, 'atLeast', n, {
    ...exceptionBy('monthsLeft', provision),
    needs: leftNeeds,
    ...more,
  });

/** How long one rotation lasts at least; less of it is a special case. */
export const lastsAtLeast = (provision: Provision, n: number): RotationCondition =>
  months(
    'duration',
    provision,
    fact('plannedMonths', (facts) => facts.plannedMonths),
    'atLeast',
    n,
    {
      ...exceptionBy('duration', provision),
    },
  );

/** A health certificate not older than so many months on the day of the decision. */
export const certificateWithin = (provision: Provision, n: number): readonly RotationCondition[] => [
  must(
    'hasHealthCertificate',
    provision,
    fact('healthCertificateOn', () => false),
    {
      only: ({ healthCertificateOn }) => healthCertificateOn === null,
    },
  ),
  certificateAge(provision, n),
];

const certificateAge = (provision: Provision, n: number): RotationCondition => ({
  id: 'healthCertificate',
  rule: countOf(
    'healthCertificate',
    provision,
    fact('healthCertificateOn', ({ healthCertificateOn: day, decidedOn }) =>
      day ? monthOfPeriod(day, decidedOn, 'dayAfter') : undefined,
    ),
    'atMost',
    n,
  ),
  failing: 'notEligible',
  only: ({ healthCertificateOn }) => healthCertificateOn !== null,
});

const compared = (is: readonly string[]): Fact<RotationCase, boolean> =>
  fact('to.comparedWithPresent', ({ to }) => to?.comparedWithPresent && is.includes(to.comparedWithPresent));

/** To an equal office as a rule; to a higher one by exception; of a lower one the text says nothing. */
export function equalOffice(provision: Provision): RotationCondition {
  const { unless, otherwise } = exceptionBy('higherOffice', provision);
  const isHigher = isSo('higherOffice', provision, compared(['higher']));
  return {
    id: 'equalOffice',
    rule: isSo('equalOffice', provision, compared(['equal'])),
    failing: 'notEligible',
    unless,
    otherwise: [
      ...otherwise.map((way) => ({ ...way, when: [isHigher, ...(way.when ?? [])] })),
      { when: [isSo('otherOffice', provision, compared(['lower', 'incomparable']))] },
    ],
  };
}

/** No post is added for the sake of rotation. */
export const postExisted = (provision: Provision): RotationCondition =>
  must(
    'postExisted',
    provision,
    fact('to.existed', ({ to }) => to?.existed),
    {
      ...exceptionBy('newPost', provision, 'politburo'),
    },
  );
