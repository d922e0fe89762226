import { describe, expect, it } from 'vitest';
import { type CadreRecord, measureTexts } from '../../src/measures/index.js';
import { found, type Patch, poll, rated, record } from './support.js';

type Kind = CadreRecord['kind'];
type Case = readonly [rows: string, kind: Kind, on: string, patch: Patch, expected: readonly string[]];

const concluded = (...grounds: readonly NonNullable<CadreRecord['grounds']>[number]['ground'][]) => ({
  grounds: grounds.map((ground) => ({ ground })),
});
const twoBad = { 2022: 'notCompleted', 2023: 'notCompleted' } as const;
const warning = { form: 'warning', track: 'party', decidedOn: '2023-10-02', actYear: 2023 } as const;
const reprimand = { ...warning, form: 'reprimand' } as const;
const letter = (reason: NonNullable<CadreRecord['letter']>['reason'], on = '2026-02-02') => ({
  letter: { on, reason },
});
const left = (by: NonNullable<CadreRecord['left']>['by'], more: object = {}) => ({
  left: { by, on: '2026-02-02', ...more },
});

const party: readonly Case[] = [
  // qd-96
  [
    'M96-0',
    'cadre',
    '2024-01-10',
    { polls: [poll(1, 39, '2023-12-29')] },
    ['qd96.basis basisOfEvaluation considered'],
  ],
  [
    'M96-2',
    'cadre',
    '2024-01-10',
    { polls: [poll(20, 39, '2023-12-29')] },
    [
      'qd-96-tw-2023.aboveHalfLow.removeFromPlanning removeFromPlanning mandatory',
      'qd-96-tw-2023.aboveHalfLow.leavePost leavePost considered',
      'qd-96-tw-2023.aboveHalfLow.assignOtherWork assignOtherWork considered',
      'qd-96-tw-2023.aboveHalfLow.resignation resignation considered',
      'qd-96-tw-2023.aboveHalfLow.confidenceMotion confidenceMotion considered',
    ],
  ],
  [
    'M96-3',
    'cadre',
    '2024-01-10',
    { polls: [poll(26, 39, '2023-12-29')] },
    [
      'qd-96-tw-2023.twoThirdsLow.relief relief mandatory',
      'qd-96-tw-2023.twoThirdsLow.assignLowerWork assignLowerWork mandatory',
      'qd-96-tw-2023.twoThirdsLow.removeFromPlanning removeFromPlanning mandatory',
      'qd-41-tw-2021.reliefExcludes.resignation resignation prohibited',
    ],
  ],
  [
    'M96-4',
    'cadre',
    '2024-01-10',
    {
      polls: [
        { ...poll(1, 39, '2023-12-29'), place: 'standingCommittee' },
        { ...poll(2, 20, '2023-12-28'), place: 'workplace' },
      ],
    },
    ['qd96.twoPlaces overallAssessment considered'],
  ],
  // qd-41
  [
    'M41-1',
    'cadre',
    '2024-01-10',
    { disciplines: [warning], ...concluded('standingLost') },
    [
      'qd41.relief.disciplinedAndStandingLost relief considered',
      'qd-41-tw-2021.reliefExcludes.resignation resignation prohibited',
    ],
  ],
  [
    'M41-2',
    'cadre',
    '2024-01-10',
    { disciplines: [reprimand, { ...reprimand, decidedOn: '2022-03-01', actYear: 2022 }] },
    ['qd41.relief.reprimandedTwice relief considered'],
  ],
  [
    'M41-3',
    'cadre',
    '2024-01-10',
    { polls: [poll(27, 39, '2023-12-29')] },
    ['qd41.relief.lowVotes relief considered'],
  ],
  [
    'M41-4',
    'cadre',
    '2024-01-10',
    { ratings: rated('party', twoBad) },
    ['qd41.relief.notCompleted relief considered'],
  ],
  ['M41-5', 'cadre', '2024-01-10', concluded('decline'), ['qd41.relief.decline relief considered']],
  [
    'M41-6',
    'cadre',
    '2024-01-10',
    concluded('politicalStandard'),
    ['qd41.relief.politicalStandard relief considered'],
  ],
  [
    'M41-7',
    'cadre',
    '2024-01-10',
    { head: true, ...concluded('corruptionVerySerious', 'corruptionCovered') },
    ['qd41.relief.corruption relief considered', 'qd41.relief.corruptionCovered relief considered'],
  ],
  [
    'M41-8',
    'cadre',
    '2024-01-10',
    { head: true, ...concluded('corruptionSerious') },
    ['qd41.resignation.corruption resignation considered'],
  ],
  [
    'M41-9',
    'cadre',
    '2024-01-10',
    concluded('limitedAbility', 'seriousWrongdoing'),
    ['qd41.resignation.limited resignation considered', 'qd41.resignation.wrongdoing resignation considered'],
  ],
  [
    'M41-10',
    'cadre',
    '2024-01-10',
    { polls: [poll(20, 39, '2023-12-29')] },
    ['qd41.resignation.lowVotes resignation considered'],
  ],
  [
    'M41-11',
    'cadre',
    '2024-01-10',
    concluded('otherReason'),
    ['qd41.resignation.otherReason resignation considered'],
  ],
  // qd-260, tb-20
  [
    'qd-260: grounds unread',
    'cadre',
    '2021-06-01',
    { letter: { on: '2021-05-01', reason: 'ownWish' } },
    ['? qd260.resignation resignation textSilent'],
  ],
  [
    'qd-260: A-19',
    'cadre',
    '2021-06-01',
    { letter: { on: '2021-05-01', reason: 'ownWish' }, essentialTask: true, handling: ['inspection'] },
    [
      'qd260.resignationBarred.task resignation prohibited',
      'qd260.resignationBarred.handling resignation prohibited',
    ],
  ],
  [
    'tb-20: under 5 years',
    'cadre',
    '2024-01-10',
    { management: 'central', disciplines: [warning], monthsToRetirement: 59, ...concluded('limitedAbility') },
    [
      'tb20.resignation resignation permitted',
      'tb20.relief relief considered',
      'tb20.professionalOnly professionalWorkOnly mandatory',
    ],
  ],
  [
    'tb-20: Central Committee member',
    'cadre',
    '2024-01-10',
    {
      management: 'central',
      centralCommitteeMember: true,
      disciplines: [warning],
      monthsToRetirement: 59,
      ...concluded('limitedAbility'),
    },
    ['tb20.caseByCase personnelDecision considered'],
  ],
  [
    'tb-20: 5 years and more',
    'cadre',
    '2024-01-10',
    { management: 'central', disciplines: [warning], monthsToRetirement: 60, ...concluded('limitedAbility') },
    ['? tb20.fiveYearsLeft assignOtherWork textSilent'],
  ],
  // qd-377, hd-45
  [
    'M377-1',
    'cadre',
    '2026-01-10',
    { head: true, targets: { year: 2025, done: 69, total: 100, fiveMissed: 0, forceMajeure: false } },
    ['qd377.release.targets leavePost considered'],
  ],
  [
    'M377-2',
    'cadre',
    '2026-01-10',
    { head: true, targets: { year: 2025, done: 99, total: 100, fiveMissed: 1, forceMajeure: false } },
    ['qd377.release.fiveTargets leavePost considered'],
  ],
  ['M377-3', 'cadre', '2026-01-10', concluded('belowPlan'), ['qd377.release.belowPlan leavePost considered']],
  [
    'M377-4',
    'cadre',
    '2026-01-10',
    concluded('bureaucratic'),
    ['qd377.release.bureaucratic leavePost considered'],
  ],
  [
    'M377-5',
    'cadre',
    '2026-01-10',
    concluded('harmfulActs'),
    ['qd377.release.harmfulActs leavePost considered'],
  ],
  ['M377-6', 'cadre', '2026-01-10', concluded('hotSpots'), ['qd377.release.hotSpots leavePost considered']],
  [
    'M377-7',
    'cadre',
    '2026-01-10',
    { polls: [poll(20, 39, '2025-12-29')], ...concluded('limitedAbility') },
    [
      '? qd377.resignation.lowVotes resignation textSilent',
      '? qd377.resignation.otherGrounds resignation textSilent',
    ],
  ],
  [
    'M377-8',
    'cadre',
    '2026-01-10',
    {
      polls: [poll(27, 39, '2025-12-29')],
      ratings: rated('party', { 2025: 'notCompleted' }),
      disciplines: [{ ...warning, decidedOn: '2025-12-01' }],
      ...concluded('decline'),
    },
    [
      '? qd377.relief.lowVotes relief textSilent',
      '? qd377.relief.notCompleted relief textSilent',
      '? qd377.relief.disciplined relief textSilent',
      '? qd377.relief.concluded relief textSilent',
    ],
  ],
  [
    'M377-9, released',
    'cadre',
    '2026-03-02',
    left('release'),
    ['qd377.released.lowerPost lowerPost mandatory', 'qd377.left.noSeat seatPostBar prohibited'],
  ],
  [
    'M377-9, resigned',
    'cadre',
    '2026-03-02',
    left('resignation', { reason: 'lowVotes' }),
    ['qd377.resigned.lowerPost lowerPost mandatory'],
  ],
  [
    'M377-10',
    'cadre',
    '2026-03-02',
    left('relief', { becauseNotCompleted: false }),
    ['? qd377.relieved.placement assignOtherWork textSilent'],
  ],
  [
    'M377-11',
    'cadre',
    '2026-01-10',
    concluded('shortOfRelief'),
    ['qd377.ownWill ownWillEncouraged permitted'],
  ],
  [
    'M377-12',
    'cadre',
    '2026-01-10',
    { management: 'central', ...concluded('hotSpots') },
    ['qd377.centralProcedure centralProcedure mandatory'],
  ],
  [
    'M377-13',
    'cadre',
    '2026-01-10',
    { planned: true, disciplines: [{ ...reprimand, decidedOn: '2025-12-01' }] },
    ['qd377.plan.disciplined planRemovalAll mandatory'],
  ],
  [
    'M377-14',
    'cadre',
    '2026-01-10',
    { planned: true, ratings: rated('party', { 2025: 'notCompleted' }), ...concluded('standardsNotMet') },
    [
      'qd377.plan.notCompleted planRemovalAll considered',
      'qd377.plan.yearlyReview planRemovalAll considered',
    ],
  ],
  [
    'M377-15, -16',
    'cadre',
    '2026-01-10',
    { disciplines: [{ ...warning, decidedOn: '2025-10-15' }] },
    [
      'qd-377-tw-2025.higherAppointmentBar higherAppointmentBar prohibited',
      'qd-377-tw-2025.planBar planBar prohibited',
    ],
  ],
  [
    'M377-17',
    'cadre',
    '2026-01-10',
    { declaration: 'untrue' },
    ['planBar', 'appointmentBar', 'nominationBar', 'movementBar', 'commendationBar'].map(
      (kind) => `qd377.undeclared ${kind} prohibited`,
    ),
  ],
  [
    'M377-18',
    'cadre',
    '2026-01-10',
    concluded('notCompletedOverTerm'),
    ['qd377.replaced.concluded assignOtherWork considered', 'qd377.termEnd reappointmentBar prohibited'],
  ],
  // ratings
  [
    'M366-1',
    'cadre',
    '2026-01-10',
    { ratings: rated('party', { 2025: 'good' }) },
    ['qd366.basis basisOfEvaluation considered'],
  ],
  [
    'M366-2',
    'cadre',
    '2026-01-10',
    { disciplines: [{ ...warning, form: 'removalFromOffice', actYear: 2023, decidedOn: '2025-12-01' }] },
    ['qd366.olderAct.removal personnelDecision mandatory'],
  ],
  [
    'M366-3',
    'cadre',
    '2026-01-10',
    { disciplines: [{ ...warning, actYear: 2023, decidedOn: '2025-12-01' }] },
    ['qd366.olderAct.reprimand personnelDecision considered'],
  ],
  [
    'M366-4, -5',
    'cadre',
    '2026-08-10',
    {
      quarters: [
        { year: 2026, quarter: 1, level: 'notCompleted' },
        { year: 2026, quarter: 2, level: 'notCompleted' },
      ],
    },
    ['hd02.quarters replacementOrReposting considered', 'hd02.oneQuarter excellentBarred prohibited'],
  ],
  [
    'M366-7',
    'cadre',
    '2026-08-10',
    { management: 'central', ...concluded('violation') },
    ['kl198.reposting replacementOrReposting considered'],
  ],
];

const state: readonly Case[] = [
  // l-22-2008
  [
    'ML08-1',
    'civilServant',
    '2019-03-01',
    { ratings: rated('state', { 2017: 'completed', 2018: 'notCompleted' }) },
    ['l22.limitedTwoYears assignOtherWork mandatory'],
  ],
  [
    'ML08-2',
    'civilServant',
    '2019-03-01',
    { ratings: rated('state', { 2017: 'notCompleted', 2018: 'notCompleted' }) },
    ['l22.termination.first termination mandatory'],
  ],
  [
    'ML08-3',
    'cadre',
    '2024-03-01',
    { ratings: rated('state', twoBad) },
    ['l22.cadre.relief relief mandatory', 'l22.cadre.relief leavePost mandatory'],
  ],
  [
    'ML08-4',
    'civilServant',
    '2024-03-01',
    { ratings: rated('state', twoBad) },
    ['l22.termination termination mandatory'],
  ],
  [
    'ML08-4, A-26e',
    'civilServant',
    '2024-03-01',
    { ratings: rated('state', twoBad), handling: ['discipline'], pregnantOrYoungChild: true },
    [
      'l22.terminationBarred.handling termination prohibited',
      'l22.terminationBarred.child termination prohibited',
    ],
  ],
  [
    'ML08-5',
    'civilServant',
    '2024-03-01',
    { ratings: rated('state', { 2021: 'notCompleted', 2022: 'completed', 2023: 'notCompleted' }) },
    [
      'l22.leader.twoYearsApart assignOtherWork mandatory',
      'l22.leader.twoYearsApart reappointmentBar mandatory',
    ],
  ],
  [
    'ML08-6',
    'civilServant',
    '2024-03-01',
    {
      leads: false,
      ratings: rated('state', { 2021: 'notCompleted', 2022: 'completed', 2023: 'notCompleted' }),
    },
    ['l22.nonLeader.twoYearsApart lowerJobPosition mandatory'],
  ],
  [
    'ML08-7',
    'civilServant',
    '2024-03-01',
    { disciplines: [{ ...warning, track: 'civilServant' }] },
    ['promotionBar', 'planBar', 'trainingBar', 'higherAppointmentBar'].map(
      (kind) => `l-22-2008-qh12+l-52-2019-qh14.${kind} ${kind} prohibited`,
    ),
  ],
  [
    'ML08-8',
    'civilServant',
    '2024-03-01',
    { disciplines: [{ ...warning, form: 'demotion', track: 'civilServant' }] },
    ['l-22-2008-qh12+l-52-2019-qh14.appointmentBar appointmentBar prohibited'],
  ],
  [
    'ML08-9',
    'civilServant',
    '2019-03-01',
    { disciplines: [{ ...warning, track: 'civilServant', decidedOn: '2018-10-02', actYear: 2018 }] },
    ['l-22-2008-qh12.planBar planBar prohibited'],
  ],
  // nd-138, nd-116
  [
    'M138-1',
    'civilServant',
    '2024-03-01',
    { ratings: rated('state', twoBad) },
    ['nd138.relief.notCompleted relief considered'],
  ],
  [
    'M138-1 as amended',
    'civilServant',
    '2024-10-01',
    { ratings: rated('state', twoBad) },
    ['nd116.relief.notCompleted relief considered'],
  ],
  [
    'M138-2',
    'civilServant',
    '2024-03-01',
    { disciplines: [reprimand, warning] },
    ['nd138.relief.disciplinedTwice relief considered'],
  ],
  [
    'M138-2 as amended',
    'civilServant',
    '2024-10-01',
    { disciplines: [reprimand, warning] },
    ['nd116.relief.disciplinedTwice relief considered'],
  ],
  [
    'M138-3',
    'civilServant',
    '2024-03-01',
    { disciplines: [reprimand], ...concluded('standingLost') },
    ['nd138.relief.replaced relief considered'],
  ],
  [
    'M138-3 as amended',
    'civilServant',
    '2024-10-01',
    { disciplines: [reprimand], ...concluded('standingLost') },
    ['nd116.relief.disciplinedAndStandingLost relief considered'],
  ],
  [
    'M138-4',
    'civilServant',
    '2024-10-01',
    { polls: [poll(67, 100, '2023-12-29')] },
    ['nd116.relief.lowVotes relief considered'],
  ],
  [
    'M138-5',
    'civilServant',
    '2024-03-01',
    concluded('politicalStandard'),
    ['nd138.relief.politicalStandard relief considered'],
  ],
  [
    'M138-5 as amended',
    'civilServant',
    '2024-10-01',
    concluded('decline'),
    ['nd116.relief.decline relief considered'],
  ],
  [
    'M138-6',
    'civilServant',
    '2024-10-01',
    { head: true, ...concluded('corruptionSerious') },
    ['nd116.relief.corruption relief considered'],
  ],
  [
    'M138-7',
    'civilServant',
    '2024-03-01',
    letter('ownWish', '2024-02-01'),
    ['nd138.resignation resignation considered'],
  ],
  [
    'M138-7 as amended',
    'civilServant',
    '2024-10-01',
    letter('ownWish', '2024-09-20'),
    ['? nd116.resignation resignation textSilent'],
  ],
  // nd-170
  [
    'M170-1',
    'civilServant',
    '2026-03-02',
    { disciplines: [{ ...reprimand, decidedOn: '2026-01-05' }] },
    ['nd170.relief.disciplined relief considered'],
  ],
  [
    'M170-2',
    'civilServant',
    '2026-03-02',
    { polls: [poll(67, 100, '2026-02-02')] },
    ['nd170.relief.lowVotes relief considered'],
  ],
  [
    'M170-3',
    'civilServant',
    '2026-03-02',
    { ratings: rated('state', { 2025: 'notCompleted' }) },
    ['nd170.relief.notCompleted relief considered'],
  ],
  ['M170-4', 'civilServant', '2026-03-02', concluded('decline'), ['nd170.relief.decline relief considered']],
  [
    'M170-5',
    'civilServant',
    '2026-03-02',
    concluded('politicalStandard'),
    ['nd170.relief.politicalStandard relief considered'],
  ],
  [
    'M170-6',
    'civilServant',
    '2026-03-02',
    { head: true, ...concluded('corruptionVerySerious') },
    ['nd170.relief.corruption relief considered'],
  ],
  [
    'M170-7 own wish',
    'civilServant',
    '2026-03-02',
    letter('ownWish'),
    ['nd170.resignation.ownWish resignation considered'],
  ],
  [
    'M170-7 limited',
    'civilServant',
    '2026-03-02',
    letter('health'),
    ['nd170.resignation.limited resignation considered'],
  ],
  [
    'M170-7 other',
    'civilServant',
    '2026-03-02',
    letter('other'),
    ['nd170.resignation.otherReason resignation considered'],
  ],
  [
    'M170-7, A-50',
    'civilServant',
    '2026-03-02',
    { ...letter('ownWish'), essentialTask: true, handling: ['investigation'] },
    [
      'nd170.resignationBarred.task resignation prohibited',
      'nd170.resignationBarred.handling resignation prohibited',
    ],
  ],
  [
    'M170-8',
    'civilServant',
    '2026-03-02',
    letter('seriousWrongdoing'),
    ['nd170.resignation.wrongdoing resignation considered'],
  ],
  [
    'M170-9',
    'civilServant',
    '2026-03-02',
    { ...letter('lowVotes'), polls: [poll(55, 100, '2026-02-02')] },
    ['nd170.resignation.lowVotes resignation considered'],
  ],
  [
    'M170-10',
    'civilServant',
    '2026-03-02',
    { polls: [poll(55, 100, '2026-02-02')], ...concluded('limitedAbility', 'seriousWrongdoing') },
    [
      'nd170.noLetter.limited assignOtherWork considered',
      'nd170.noLetter.wrongdoing assignOtherWork considered',
      'nd170.noLetter.lowVotes assignOtherWork considered',
    ],
  ],
  [
    'M170-11',
    'civilServant',
    '2026-03-02',
    left('resignation', { reason: 'limitedAbility' }),
    ['nd170.allowance.toTermEnd allowanceKept mandatory'],
  ],
  [
    'M170-12',
    'civilServant',
    '2026-03-02',
    left('resignation', { reason: 'lowVotes' }),
    ['nd170.allowance.sixMonths allowanceKept mandatory'],
  ],
  [
    'M170-13',
    'civilServant',
    '2026-03-02',
    left('relief', { becauseNotCompleted: true }),
    ['nd170.relieved.notCompleted termination mandatory'],
  ],
  [
    'M170-14',
    'civilServant',
    '2026-03-02',
    left('relief', { becauseNotCompleted: false }),
    [
      'nd170.relieved.otherWork assignOtherWork mandatory',
      'nd170.relieved.professionalOnly professionalWorkOnly mandatory',
      'nd170.relieved.professionalOnly allowanceStops mandatory',
    ],
  ],
  [
    'M170-20',
    'civilServant',
    '2026-03-02',
    { suspensions: [{ from: '2026-02-20' }] },
    [
      'nd170.suspended.rating ratingBasisNotCompleted considered',
      'nd170.suspended.pay halfPay mandatory',
      'nd170.suspended.office officeSuspended mandatory',
    ],
  ],
  [
    'M170-21',
    'civilServant',
    '2026-03-02',
    { ratings: rated('state', { 2025: 'notCompleted' }), ...concluded('requirementsNotMet') },
    [
      'nd170.termination.notCompleted termination considered',
      'nd170.termination.requirements termination considered',
    ],
  ],
  [
    'M170-22',
    'civilServant',
    '2026-03-02',
    { handling: ['discipline'] },
    ['nd170.bar.handling appointmentBar prohibited'],
  ],
  [
    'M170-23',
    'civilServant',
    '2026-03-02',
    { leads: false, ratings: rated('state', { 2025: 'completed' }) },
    ['nd170.positionChange positionChangeBar prohibited'],
  ],
  // l-80, nd-335
  [
    'ML25-1',
    'civilServant',
    '2026-03-02',
    { leads: false, ratings: rated('state', { 2025: 'notCompleted' }) },
    ['l80.notCompleted lowerJobPosition considered', 'l80.notCompleted termination considered'],
  ],
  [
    'ML25-2',
    'civilServant',
    '2026-03-02',
    { ratings: rated('state', { 2025: 'good' }) },
    ['l80.goodRating higherJobPosition permitted', 'l80.goodRating.bonus bonus permitted'],
  ],
  [
    'ML25-3',
    'cadre',
    '2026-03-02',
    { ratings: rated('party', { 2025: 'notCompleted' }) },
    ['l80.cadre.partyRules partyRulesApply mandatory'],
  ],
  [
    'ML25-4',
    'cadre',
    '2026-03-02',
    { handling: ['prosecution'] },
    ['nominationBar', 'appointmentBar', 'movementBar', 'trainingBar'].map(
      (kind) => `l80.bar.handling ${kind} prohibited`,
    ),
  ],
  [
    'ML25-5',
    'cadre',
    '2036-03-02',
    {
      disciplines: [{ ...warning, form: 'removalFromOffice', forCorruption: true, decidedOn: '2025-12-01' }],
    },
    ['l80.bar.corruption leadingPostBarForever prohibited'],
  ],
  [
    'ML25-6 cadre',
    'cadre',
    '2026-03-02',
    { conviction: { finalOn: '2026-02-01', prison: 'served', corruption: false } },
    ['l80.convicted.cadre recall mandatory'],
  ],
  [
    'ML25-6 civil servant, -7',
    'civilServant',
    '2026-03-02',
    { conviction: { finalOn: '2026-02-01', prison: 'suspended', corruption: true } },
    [
      'l80.convicted.civilServant forcedTermination mandatory',
      'l80.convicted.office leavesOfficeAutomatically mandatory',
    ],
  ],
  [
    'ML25-8',
    'civilServant',
    '2026-03-02',
    { disciplines: [{ ...warning, decidedOn: '2026-01-05', linkedToDuty: false }] },
    ['l80.nonDuty ratingUseBar prohibited'],
  ],
  // public employees
  [
    'MPE-1',
    'publicEmployee',
    '2026-03-02',
    { ratings: rated('state', { 2024: 'notCompleted', 2025: 'notCompleted' }) },
    ['l58.contract contractTermination permitted'],
  ],
  [
    'MPE-2',
    'publicEmployee',
    '2026-03-02',
    { disciplines: [{ ...warning, decidedOn: '2026-01-05' }], ...concluded('limitedAbility') },
    ['nd115.relief.disciplinedAndLimited relief considered'],
  ],
  [
    'MPE-3',
    'publicEmployee',
    '2024-03-01',
    { disciplines: [reprimand, warning] },
    ['nd115.relief.disciplinedTwice relief considered'],
  ],
  [
    'MPE-4',
    'publicEmployee',
    '2026-03-02',
    { polls: [poll(67, 100, '2026-02-02')] },
    ['nd115.relief.lowVotes relief considered'],
  ],
  [
    'MPE-5',
    'publicEmployee',
    '2026-03-02',
    { ratings: rated('state', { 2024: 'notCompleted', 2025: 'notCompleted' }) },
    ['nd115.relief.notCompleted relief considered', 'nd115.termination.notCompleted termination mandatory'],
  ],
  [
    'MPE-6',
    'publicEmployee',
    '2026-03-02',
    { head: true, ...concluded('decline', 'politicalStandard', 'corruptionVerySerious') },
    [
      'nd115.relief.decline relief considered',
      'nd115.relief.politicalStandard relief considered',
      'nd115.relief.corruption relief considered',
    ],
  ],
  [
    'MPE-7 limited',
    'publicEmployee',
    '2026-03-02',
    letter('limitedAbility'),
    ['nd115.resignation.limited resignation considered'],
  ],
  [
    'MPE-7 wrongdoing',
    'publicEmployee',
    '2026-03-02',
    letter('seriousWrongdoing'),
    ['nd115.resignation.wrongdoing resignation considered'],
  ],
  [
    'MPE-7 votes',
    'publicEmployee',
    '2026-03-02',
    { ...letter('lowVotes'), polls: [poll(80, 100, '2026-02-02')] },
    ['nd115.resignation.lowVotes resignation considered'],
  ],
  [
    'MPE-7 health',
    'publicEmployee',
    '2026-03-02',
    letter('health'),
    ['nd115.resignation.health resignation considered'],
  ],
  [
    'MPE-7 task',
    'publicEmployee',
    '2026-03-02',
    letter('taskNeeds'),
    ['nd115.resignation.taskNeeds resignation considered'],
  ],
  [
    'MPE-7, Đ54 k2',
    'publicEmployee',
    '2026-03-02',
    { ...letter('health'), essentialTask: true, handling: ['trial'] },
    [
      'nd115.resignationBarred.task resignation prohibited',
      'nd115.resignationBarred.handling resignation prohibited',
    ],
  ],
  [
    'MPE-8',
    'publicEmployee',
    '2026-03-02',
    { polls: [poll(55, 100, '2026-02-02')], ...concluded('standingLost', 'seriousWrongdoing') },
    [
      'nd115.noLetter.limited leavePost mandatory',
      'nd115.noLetter.wrongdoing leavePost mandatory',
      'nd115.noLetter.lowVotes leavePost mandatory',
    ],
  ],
  [
    'MPE-8 allowance',
    'publicEmployee',
    '2026-03-02',
    left('release', { withoutLetter: true }),
    ['nd115.allowance.sixMonths allowanceKept mandatory'],
  ],
  [
    'A-76 to the end',
    'publicEmployee',
    '2026-03-02',
    left('resignation', { reason: 'health' }),
    ['nd115.allowance.toTermEnd allowanceKept mandatory'],
  ],
  [
    'A-76 after relief',
    'publicEmployee',
    '2026-03-02',
    left('relief', { becauseNotCompleted: false }),
    ['nd115.relieved.noAllowance allowanceStops mandatory'],
  ],
  [
    'MPE-9',
    'publicEmployee',
    '2026-03-02',
    { ...left('resignation', { reason: 'other', afterDiscipline: true }), monthsToRetirement: 60 },
    ['nd115.resigned.oneLevelLower lowerPost permitted'],
  ],
  [
    'MPE-10',
    'publicEmployee',
    '2026-03-02',
    { disciplines: [{ ...warning, track: 'publicEmployee', decidedOn: '2026-01-05' }] },
    ['l-58-2010-qh12.planBar planBar prohibited', 'l58.payRise.warning payRiseDelay mandatory'],
  ],
  [
    'MPE-11',
    'publicEmployee',
    '2026-08-03',
    { leads: false, ratings: rated('state', { 2025: 'notCompleted' }), ...concluded('requirementsNotMet') },
    [
      'l129.notCompleted lowerJobPosition considered',
      'l129.notCompleted contractTermination considered',
      'l129.requirements lowerJobPosition considered',
    ],
  ],
  [
    'MPE-12',
    'publicEmployee',
    '2026-08-03',
    { ratings: rated('state', { 2025: 'notCompleted' }), ...concluded('seriousWrongdoing') },
    ['? l129.managers.notCompleted relief textSilent', '? l129.managers.concluded leavePost textSilent'],
  ],
];

const others: readonly Case[] = [
  // suspension
  [
    'MS-1',
    'cadre',
    '2024-09-01',
    { suspensionGrounds: ['delay'] },
    ['qd148.suspension suspension permitted'],
  ],
  [
    'MS-2',
    'cadre',
    '2024-09-01',
    { suspensionGrounds: ['prosecuted'] },
    ['qd148.suspension.serious suspension permitted'],
  ],
  [
    'MS-3',
    'civilServant',
    '2024-09-01',
    { suspensionGrounds: ['underDiscipline'] },
    ['l22.suspension suspension permitted'],
  ],
  [
    'MS-4',
    'civilServant',
    '2026-03-02',
    { suspensionGrounds: ['harassment'] },
    ['nd170.suspension suspension permitted'],
  ],
  [
    'MS-5',
    'civilServant',
    '2026-03-02',
    { suspensionGrounds: ['bodyRequest'] },
    ['nd170.suspension.request suspension permitted'],
  ],
  [
    'MS-6',
    'cadre',
    '2026-03-02',
    { suspensionGrounds: ['delay'] },
    ['? qd377.suspension suspension textSilent'],
  ],
  [
    'MS-7',
    'civilServant',
    '2026-03-02',
    { suspensionGrounds: ['detained', 'indictedAtLarge'] },
    [
      'nd172.detained suspension mandatory',
      'nd172.detained halfPay mandatory',
      'nd172.indicted officeSuspended mandatory',
    ],
  ],
  // planning
  [
    'MP-1 age',
    'cadre',
    '2024-09-01',
    { planned: true, overPlanningAge: true },
    ['qd50.overAge planRemovalAll mandatory'],
  ],
  [
    'MP-1 discipline',
    'cadre',
    '2024-09-01',
    { planned: true, disciplines: [reprimand] },
    ['qd50.disciplined planRemovalAll mandatory'],
  ],
  [
    'MP-1 politics',
    'cadre',
    '2024-09-01',
    { planned: true, ...concluded('politicalStandard') },
    ['qd50.politicalStandard planRemovalAll mandatory'],
  ],
  [
    'MP-2',
    'cadre',
    '2024-09-01',
    { planned: true, ratings: rated('party', { 2023: 'notCompleted' }), ...concluded('violation') },
    ['qd50.standards planRemovalAll considered', 'qd50.notCompleted planRemovalAll considered'],
  ],
  // roll
  [
    'MR-1',
    'partyMember',
    '2024-03-01',
    {
      ratings: rated('party', { 2023: 'notCompleted', 2022: 'good' }),
      roll: { criterionFound: true, cellVote: null },
    },
    [
      'roll.review.notCompleted screeningReview considered',
      'roll.review.criterion screeningReview considered',
    ],
  ],
  [
    'MR-2, V34: 6 of 12 less 3',
    'partyMember',
    '2024-03-01',
    { roll: { cellVote: { agree: 6, fullMembers: 12, exempt: 3 } } },
    ['roll.educationList educationList mandatory'],
  ],
  [
    'MR-3',
    'partyMember',
    '2024-03-01',
    { roll: { educatedSince: '2023-03-01', progress: false } },
    ['roll.strikeOff.noProgress strikeOff considered'],
  ],
  [
    'MR-4',
    'partyMember',
    '2024-03-01',
    {
      roll: {
        inactiveThreeMonths: true,
        cardReturned: true,
        politicalStandardFailed: true,
        statusBreachYears: [2022, 2023],
      },
    },
    ['inactive', 'card', 'politicalStandard', 'statusBreach'].map(
      (name) => `qd24.strikeOff.${name} strikeOff mandatory`,
    ),
  ],
  [
    'MR-4 from 2025',
    'partyMember',
    '2026-03-02',
    { roll: { cardReturned: true } },
    ['? qd294.strikeOff.card strikeOff textSilent'],
  ],
  [
    'MR-5',
    'partyMember',
    '2024-03-01',
    { ratings: rated('party', twoBad) },
    ['roll.review.twoYears screeningReview considered'],
  ],
  // commendation
  [
    'MC-1',
    'partyMember',
    '2026-02-03',
    { ratings: rated('party', { 2025: 'excellent' }) },
    ['hd06.member.year certificate considered'],
  ],
  [
    'MC-2, -3',
    'partyMember',
    '2026-02-03',
    {
      ratings: rated('party', {
        2021: 'excellent',
        2022: 'excellent',
        2023: 'excellent',
        2024: 'excellent',
        2025: 'excellent',
      }),
    },
    [
      'hd06.member.fiveYears certificate considered',
      'hd06.member.fiveYears.province meritCertificate considered',
    ],
  ],
  [
    'MC-4',
    'partyCell',
    '2026-02-03',
    { ratings: rated('party', { 2025: 'excellent' }), awards: { exemplary: true } },
    ['hd06.cell.year certificate considered'],
  ],
  [
    'MC-5',
    'partyOrganisation',
    '2026-02-03',
    { ratings: rated('party', { 2025: 'excellent' }), awards: { exemplary: true } },
    ['hd06.organisation.year certificate considered'],
  ],
  [
    'MC-6',
    'civilServant',
    '2026-02-03',
    { ratings: rated('state', { 2025: 'good' }) },
    ['l06.advancedWorker advancedWorker permitted'],
  ],
  [
    'MC-7',
    'civilServant',
    '2026-02-03',
    { ratings: rated('state', { 2025: 'good' }), awards: { initiative: true } },
    ['l06.emulationFighter.initiative emulationFighterBase permitted'],
  ],
  [
    'MC-7 XS',
    'civilServant',
    '2026-02-03',
    { ratings: rated('state', { 2025: 'excellent' }) },
    ['l06.emulationFighter.excellent emulationFighterBase permitted'],
  ],
  [
    'MC-8, -9',
    'civilServant',
    '2026-02-03',
    { awards: { initiative: true, baseFighterYears: 3, provincialFighterYears: 2 } },
    [
      'l06.emulationFighter.province emulationFighterProvince permitted',
      'l06.emulationFighter.national emulationFighterNational permitted',
    ],
  ],
  [
    'MC-10',
    'civilServant',
    '2026-02-03',
    { handling: ['inspection'] },
    ['nd152.handling commendationBar prohibited'],
  ],
  [
    'MC-11',
    'partyMember',
    '2026-02-03',
    { declaration: 'missing' },
    ['qd377.undeclared commendationBar prohibited'],
  ],
  // protection
  [
    'MD-1, -4',
    'civilServant',
    '2026-02-03',
    { dare: { conditionsMet: true, approved: true, result: 'completed' } },
    [
      'nd73.encouraged commendation considered',
      'nd73.encouraged priority considered',
      'nd73.encouraged earlyPayRise considered',
      'nd73.noRatingLevel noRatingLevel prohibited',
    ],
  ],
  [
    'MD-2',
    'civilServant',
    '2026-02-03',
    { dare: { conditionsMet: true, approved: true, result: 'partly', rightPolicyPureMotive: true } },
    ['nd73.protected liabilityReduced considered', 'kl14.protected liabilityReduced considered'],
  ],
  [
    'MD-3',
    'civilServant',
    '2026-02-03',
    { dare: { disciplineExempt: true } },
    ['l80.liability liabilityReduced considered', 'nd172.noDiscipline disciplineExempt mandatory'],
  ],
];

const fiveYears = {
  2021: 'excellent',
  2022: 'excellent',
  2023: 'excellent',
  2024: 'excellent',
  2025: 'excellent',
} as const;
const allRoll = {
  inactiveThreeMonths: true,
  cardReturned: true,
  politicalStandardFailed: true,
  statusBreachYears: [2022, 2023],
};
const struck = (text: string) =>
  ['inactive', 'card', 'statusBreach', 'politicalStandard'].map(
    (name) => `? ${text}.strikeOff.${name} strikeOff textSilent`,
  );

const further: readonly Case[] = [
  [
    'M377-18 by rating and discipline',
    'cadre',
    '2026-01-10',
    {
      ratings: rated('party', { 2025: 'notCompleted' }),
      disciplines: [{ ...warning, decidedOn: '2025-12-01' }],
    },
    [
      'qd377.replaced.notCompleted assignOtherWork considered',
      'qd377.replaced.disciplined assignOtherWork considered',
    ],
  ],
  [
    'qd-260: relief unread',
    'cadre',
    '2021-06-01',
    { ratings: rated('party', { 2020: 'notCompleted' }), ...concluded('decline') },
    ['? qd260.relief relief textSilent', '? qd260.relief.concluded relief textSilent'],
  ],
  [
    'M366-7 by a quarter',
    'cadre',
    '2026-08-10',
    { management: 'central', quarters: [{ year: 2026, quarter: 1, level: 'notCompleted' }] },
    ['kl198.reposting.quarter replacementOrReposting considered'],
  ],
  ['MR-4, 232-QĐ/TW', 'partyMember', '2025-03-03', { roll: allRoll }, struck('qd232')],
  ['MR-4, 294-QĐ/TW', 'partyMember', '2026-03-02', { roll: allRoll }, struck('qd294')],
  [
    'MC-4 five years',
    'partyCell',
    '2026-02-03',
    { ratings: rated('party', fiveYears), awards: { exemplary: true } },
    [
      'hd06.cell.fiveYears certificate considered',
      'hd06.cell.fiveYears.province meritCertificate considered',
    ],
  ],
  [
    'MC-5 five years',
    'partyOrganisation',
    '2026-02-03',
    { ratings: rated('party', fiveYears), awards: { exemplary: true } },
    [
      'hd06.organisation.fiveYears meritCertificate considered',
      'hd06.organisation.fiveYears flag considered',
    ],
  ],
  [
    'D-16 before 01/07/2025',
    'civilServant',
    '2024-03-01',
    { handling: ['trial'] },
    ['l22.bar.handling appointmentBar prohibited'],
  ],
  [
    'M138-7, A-22',
    'civilServant',
    '2024-03-01',
    { ...letter('ownWish', '2024-02-01'), essentialTask: true, handling: ['inspection'] },
    [
      'nd138.resignationBarred.task resignation prohibited',
      'nd138.resignationBarred.handling resignation prohibited',
    ],
  ],
  [
    'ML25-1 requirements',
    'civilServant',
    '2026-03-02',
    concluded('requirementsNotMet'),
    ['l80.requirements lowerJobPosition considered', 'l80.requirements termination considered'],
  ],
  [
    'MPE-10 pay rise',
    'publicEmployee',
    '2026-03-02',
    {
      disciplines: (['reprimand', 'removalFromOffice'] as const).map((form) => ({
        ...warning,
        form,
        track: 'publicEmployee' as const,
        decidedOn: '2026-01-05',
      })),
    },
    ['l58.payRise.reprimand payRiseDelay mandatory', 'l58.payRise.removalFromOffice payRiseDelay mandatory'],
  ],
  [
    'MPE-12 disciplined',
    'publicEmployee',
    '2026-08-03',
    { disciplines: [{ ...warning, track: 'publicEmployee', decidedOn: '2026-07-06' }] },
    ['? l129.managers.disciplined relief textSilent', '? l129.payRise payRiseDelay textSilent'],
  ],
];

const idOf = (line: string): string => line.replace(/^\? /, '').split(' ')[0] ?? '';

describe.each([
  ['the Party', party],
  ['the State', state],
  ['suspension, planning, roll, commendation, protection', others],
  ['several texts', further],
])('each row of the tables of %s', (_, cases) => {
  it.each(cases)('%s (%s, %s)', (_name, kind, on, patch, expected) => {
    expect(found(record(kind, patch), on)).toEqual(expect.arrayContaining([...expected]));
    // Of somebody of whom there is nothing the same rows give nothing.
    const ids = new Set(expected.map(idOf));
    expect(found(record(kind), on).filter((line) => ids.has(idOf(line)))).toEqual([]);
  });
});

it('every row of every text has a case above', () => {
  const tried = new Set(
    [...party, ...state, ...others, ...further].flatMap(([, , , , expected]) => expected.map(idOf)),
  );
  const rows = measureTexts.flatMap(({ rows }) => rows.map(({ id }) => id));
  expect(rows.filter((id) => !tried.has(id))).toEqual([]);
});

it('of nobody of whom there is nothing anything follows', () => {
  for (const kind of ['cadre', 'civilServant', 'publicEmployee', 'partyMember'] as const)
    for (const on of [
      '2019-03-01',
      '2022-03-01',
      '2024-03-01',
      '2024-10-01',
      '2025-08-01',
      '2026-03-02',
      '2026-08-03',
    ])
      expect([kind, on, found(record(kind), on)]).toEqual([kind, on, []]);
});
