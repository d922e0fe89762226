import { expect, it } from 'vitest';
import {
  checkJobPositionChange,
  checkPositionChange,
  checkRotation,
  checkSecondment,
  checkTransfer,
  committeeTransferLimit,
  rotationEnd,
  twoTermRule,
} from '../../src/assignment/index.js';
import { clear, jobPosition, positionChange, rotation, secondment, transfer } from './support.js';

const on = '2026-01-05';
type Finding = { readonly rule: string; readonly fact: string; readonly actual: unknown };
type Told = {
  readonly trace: { readonly steps: readonly { readonly findings: readonly Finding[] }[] };
  readonly conditions?: readonly { readonly findings: readonly Finding[] }[];
};

/** The rules by the fact they read; of a share its whole as well. */
function rulesByFact(answers: readonly Told[]): Readonly<Record<string, string>> {
  const rules: Record<string, string[]> = {};
  const wholeOf = (actual: unknown) =>
    actual !== null && typeof actual === 'object' && 'of' in actual ? ` of ${actual.of}` : '';
  for (const { trace, conditions = [] } of answers)
    for (const { rule, fact, actual } of [...trace.steps, ...conditions].flatMap((one) => one.findings)) {
      const path = `${fact}${wholeOf(actual)}`;
      rules[path] = [...new Set([...(rules[path] ?? []), rule])].sort();
    }
  return Object.fromEntries(Object.entries(rules).map(([path, names]) => [path, names.join(' ')]));
}

const rotated = (more: object, readings = {}) => checkRotation({ ...rotation, ...more }, { readings });
const moved = (more: object, readings = {}) => checkTransfer({ ...transfer, ...more }, { readings });
const sent = (more: object) => checkSecondment({ ...secondment, ...more });
const changed = (more: object) => checkPositionChange({ ...positionChange, ...more });
const placed = (more: object) => checkJobPositionChange({ ...jobPosition, ...more });
const ended = (more: object) =>
  rotationEnd({ kind: 'cadre', startedOn: '2023-01-31', on: '2026-01-30', keptForGood: false, ...more });
const heads = (readings = {}) =>
  twoTermRule(
    { on, headMonthsSamePlace: 96, actingHeadMonthsSamePlace: 1, fullTermsAsHead: 2 },
    { readings },
  );
const civil = { ...rotation.person, kind: 'civilServant', partyManaged: false };
const old = { decidedOn: '2020-03-02', startsOn: '2020-03-09', healthCertificateOn: null };
const spring2025 = { decidedOn: '2025-05-05', healthCertificateOn: null, level: 'central' };
const disciplined = { ...clear, partyDisciplinePublishedOn: '2025-08-20' };
const mother = { ...clear, youngestChildBornOn: '2024-01-01', pregnant: true, onMaternityLeave: true };
const everyBar = { ...mother, confirmedHardship: true };

it('every finding names its rule and the fact it read', () => {
  const answers: readonly Told[] = [
    rotated({ plannedMonths: 35, to: { ...rotation.to, existed: false, comparedWithPresent: 'higher' } }),
    rotated({ to: { ...rotation.to, comparedWithPresent: 'lower' }, bars: disciplined }),
    rotated({ ground: 'twoTerms' }),
    rotated({ ground: 'twoTerms', actingHeadMonthsSamePlace: 1 }, { 'assignment.actingHead': 'counted' }),
    rotated({ ground: 'nonLocal', fullTermsAsHead: 1 }),
    rotated({ ground: 'twoTerms', fullTermsAsHead: 1 }, { 'assignment.twoTerms': 'fullTerms' }),
    rotated(spring2025),
    rotated({ ...spring2025, reorganisationDoneOn: null }, { 'assignment.pauseEnd': 'placeDone' }),
    rotated(spring2025, { 'assignment.pauseLevels': 'all' }),
    rotated({ ...old, person: { ...rotation.person, bornIn: '1960-01' } }),
    rotated({ person: civil }),
    rotated({ person: civil, healthCertificateOn: null }),
    rotated({ person: civil, ground: 'nonLocal' }),
    moved({ bars: everyBar }),
    moved({ person: { ...transfer.person, sex: 'male' }, bars: everyBar }),
    moved({ bars: disciplined }),
    moved({ bars: disciplined }, { 'assignment.partyDiscipline': 'everyMove' }),
    moved({ decidedOn: '2025-10-08' }),
    moved({
      decidedOn: '2025-10-08',
      person: { ...transfer.person, isLeader: true },
      to: { comparedWithPresent: 'higher' },
    }),
    sent({ plannedMonths: 37 }),
    sent({ decidedOn: '2024-09-01', plannedMonths: 37 }),
    sent({ person: { ...secondment.person, kind: 'publicEmployee' }, bars: mother }),
    changed({}),
    changed({
      person: { ...positionChange.person, sex: 'female' },
      bars: { ...clear, youngestChildBornOn: '2024-01-01' },
    }),
    placed({ toRank: 'higher', council: { members: 7, present: 6, inFavour: 3, chairInFavour: true } }),
    placed({ lastYearRating: 'notRated' }),
    placed({ toRank: 'lower', requirementsNotMet: false, wishes: true }),
    ended({ ends: true, competentLevelAllowsShorter: true }),
    heads(),
    heads({ 'assignment.actingHead': 'counted' }),
    heads({ 'assignment.twoTerms': 'fullTerms' }),
    committeeTransferLimit({ on, electedMembers: 27, transferred: 9 }),
  ];
  expect(rulesByFact(answers)).toEqual({
    abilityMet: 'abilityMet',
    actingHeadMonthsSamePlace: 'headMonths',
    anotherTermInSamePlace: 'anotherTerm',
    'bars.alreadySeconded': 'alreadySeconded',
    'bars.confirmedHardship': 'confirmedHardship',
    'bars.disciplineInProgress': 'disciplineInProgress',
    'bars.disciplinedOrWeak': 'disciplinedOrWeak',
    'bars.fileUndeclared': 'fileUndeclared',
    'bars.graveIllness': 'graveIllness',
    'bars.linkedToInspection': 'linkedToInspection',
    'bars.longStudy': 'longStudy',
    'bars.onMaternityLeave': 'onMaternityLeave',
    'bars.otherDecidedByHead': 'otherDecidedByHead',
    'bars.partyDisciplinePublishedOn': 'noPartyDiscipline partyDiscipline',
    'bars.pregnant': 'pregnant',
    'bars.studyMonths': 'studyMonths',
    'bars.underInvestigation': 'underInvestigation',
    'bars.wishes': 'wishes',
    'bars.youngestChildBornOn': 'childAge noChild',
    'competentLevelAllowsException.duration': 'exceptionAllowed.duration exceptionRefused.duration',
    'competentLevelAllowsException.higherOffice':
      'exceptionAllowed.higherOffice exceptionRefused.higherOffice',
    'competentLevelAllowsException.monthsLeft': 'exceptionAllowed.monthsLeft exceptionRefused.monthsLeft',
    'competentLevelAllowsException.newPost': 'exceptionAllowed.newPost exceptionRefused.newPost',
    competentLevelAllowsShorter: 'shorterAllowed',
    'council.chairInFavour': 'chairBreaksTie',
    'council.inFavour of councilPresent': 'councilMajority',
    'council.members': 'councilOdd',
    'council.present of councilMembers': 'councilQuorum',
    decidedOn: 'paused',
    disciplineInProgress: 'disciplineInProgress',
    ends: 'rotationGoesOn',
    extendedBySender: 'extendedBySender',
    freePlace: 'freePlace',
    fullTermsAsHead: 'headTerms',
    ground: 'groundKnown',
    headMonthsSamePlace: 'headMonths',
    healthCertificateOn: 'hasHealthCertificate healthCertificate',
    healthy: 'healthy',
    inPlan: 'inPlan',
    isLocalToDestination: 'isLocalToDestination',
    keptForGood: 'keptForGood',
    lastYearRating: 'notRated ratedGood',
    level: 'pausedLevel',
    meetsTitleStandard: 'meetsTitleStandard',
    metWithPerson: 'metWithPerson',
    'monthsInPost of cycleMonths': 'cycle',
    on: 'rotationMonths',
    onlyListedPostOfKind: 'onlyListedPostOfKind',
    outsideManagingAgency: 'outsideManagingAgency',
    'person.bornIn': 'monthsLeft printedAge',
    'person.bornIn of appointmentMonths': 'monthsLeft',
    'person.isLeader': 'isLeader leaves',
    'person.sex': 'raisesChild',
    placementAfterMeasure: 'placementAfterMeasure',
    plannedMonths: 'duration secondmentMonths',
    reorganisationDoneOn: 'paused',
    requirementsNotMet: 'lowerRankGround',
    resultsMet: 'resultsMet',
    specialLaw: 'specialLaw',
    stateDisciplineAfterEffect: 'stateDisciplineAfterEffect',
    stateDisciplineRunning: 'stateDisciplineRunning',
    task: 'taskFits',
    'to.comparedWithPresent': 'equalOffice equalOrLowerPost higherOffice incomparable otherOffice',
    'to.existed': 'postExisted',
    'to.isLeadership': 'toLeadership',
    toLeading: 'toLeading',
    'transferred of electedMembers': 'charterLimit',
    underInvestigation: 'underInvestigation',
    wishes: 'wishes',
    writtenAgreementOfBoth: 'writtenAgreement',
  });
});
