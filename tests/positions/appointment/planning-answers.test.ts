import { describe, expect, it } from 'vitest';
import {
  congressAge,
  type PlanCounts,
  type PlanningAnswer,
  planningChecks,
  planningCounts,
} from '../../../src/positions/appointment/index.js';
import { mostOf } from '../../../src/positions/appointment/planning/seats.js';
import { fraction } from '../../../src/quantity/index.js';
import { cases, type Row, told } from '../support.js';
import { fitToPlan, refusal } from './support.js';

const on = '2026-03-02';

/** The conditions that are open or refuse, and those of discipline; the trace repeats them. */
const of = ({ conditions, trace, ...answer }: PlanningAnswer) => ({
  ...answer,
  trace: { on: trace.on, steps: [] },
  open: conditions
    .filter(({ standing }) => standing !== 'met' && standing !== 'excused')
    .map(({ id, standing, findings, missing, ...more }) => ({ id, standing, more, findings, missing })),
  over: conditions
    .filter(({ id }) => id === 'disciplineEffect' || id === 'positiveAssessment')
    .map(({ id, standing }) => `${id} ${standing}`),
});

describe('planning, the whole answer', () => {
  const rows: readonly Row[] = [
    [
      'within every limit, the readings named',
      () =>
        planningCounts(
          {
            committee: { seats: 15, planned: 23 },
            post: { posts: 3, planned: 9 },
            person: { titles: 3, extras: 2 },
          },
          { on },
        ),
      'determined readInOneSource qd-377-tw-2025 2026-03-02 pass(committee.least) -> outcome within; pass(committee.planned) -> outcome within; pass(post.planned) -> outcome within; pass(person.titles) -> outcome within; pass(person.extras) -> outcome within;',
      'decidedBy: managingAuthority',
      'limits: finding (committee.least: committee.planned 23 atLeast 15 pass qd-377-tw-2025#art_26__para_1) kind target, finding (committee.planned: committee.planned 23 atMost 23 pass qd-377-tw-2025#art_26__para_1) kind limit, finding (post.planned: post.planned 9 atMost 9 pass qd-377-tw-2025#art_26__para_2) kind limit, finding (person.titles: person.titles 3 atMost 3 pass qd-377-tw-2025#art_26__para_2) kind limit, finding (person.extras: person.extras 2 atMost 2 pass qd-377-tw-2025#art_19__extras) kind limit',
      'outcome: within',
      'reading | reading | planning.rounding | halfUp',
      'reading | reading | planning.minimum | warn',
    ],
    [
      'beyond every limit',
      () =>
        planningCounts(
          {
            committee: { seats: 15, planned: 24 },
            post: { posts: 3, planned: 10 },
            person: { titles: 4, extras: 3 },
          },
          { on },
        ),
      'determined readInOneSource qd-377-tw-2025 2026-03-02 pass(committee.least) -> outcome within; fail(committee.planned) -> outcome within; fail(post.planned) -> outcome within; fail(person.titles) -> outcome within; fail(person.extras) -> outcome within;',
      'decidedBy: managingAuthority',
      'limits: finding (committee.least: committee.planned 24 atLeast 15 pass qd-377-tw-2025#art_26__para_1) kind target, finding (committee.planned: committee.planned 24 atMost 23 fail qd-377-tw-2025#art_26__para_1) kind limit, finding (post.planned: post.planned 10 atMost 9 fail qd-377-tw-2025#art_26__para_2) kind limit, finding (person.titles: person.titles 4 atMost 3 fail qd-377-tw-2025#art_26__para_2) kind limit, finding (person.extras: person.extras 3 atMost 2 fail qd-377-tw-2025#art_19__extras) kind limit',
      'outcome: exceeded',
      'reading | reading | planning.rounding | halfUp',
      'reading | reading | planning.minimum | warn',
    ],
    [
      'a place more for the secretary (E-14)',
      () => planningCounts({ post: { posts: 1, planned: 4, secretaryPlace: true } }, { on }),
      'determined readInSeveralSources qd-377-tw-2025 2026-03-02 pass(post.planned) -> outcome within;',
      'decidedBy: managingAuthority',
      'limits: finding (post.planned: post.planned 4 atMost 4 pass qd-377-tw-2025#art_26__para_2) kind limit',
      'outcome: within',
    ],
    [
      'no place more under 50-QĐ/TW',
      () => planningCounts({ post: { posts: 1, planned: 4, secretaryPlace: true } }, { on: '2025-01-01' }),
      'determined readInSeveralSources qd-50-tw-2021 2025-01-01 fail(post.planned) -> outcome within;',
      'decidedBy: managingAuthority',
      'limits: finding (post.planned: post.planned 4 atMost 3 fail qd-50-tw-2021#unplaced__numbers) kind limit',
      'outcome: exceeded',
    ],
    [
      'targets of 50-QĐ/TW at the bar: 15 and 25 of 100',
      () => planningCounts({ shares: { planned: 100, young: 15, women: 25 } }, { on: '2025-01-01' }),
      'determined readInSeveralSources qd-50-tw-2021 2025-01-01 pass(shares.young) -> outcome within; pass(shares.women) -> outcome within;',
      'decidedBy: managingAuthority',
      'limits: finding (shares.young: shares.young part 15 whole 100 of planned atLeast numerator 15 denominator 100 pass qd-50-tw-2021#unplaced__targets) kind target, finding (shares.women: shares.women part 25 whole 100 of planned atLeast numerator 25 denominator 100 pass qd-50-tw-2021#unplaced__targets) kind target',
      'outcome: within',
    ],
    [
      'A30: one less of each is pointed out and refuses nothing',
      () => planningCounts({ shares: { planned: 100, young: 14, women: 24 } }, { on: '2025-01-01' }),
      'determined readInSeveralSources qd-50-tw-2021 2025-01-01 fail(shares.young) -> outcome within; fail(shares.women) -> outcome within;',
      'decidedBy: managingAuthority',
      'limits: finding (shares.young: shares.young part 14 whole 100 of planned atLeast numerator 15 denominator 100 fail qd-50-tw-2021#unplaced__targets) kind target, finding (shares.women: shares.women part 24 whole 100 of planned atLeast numerator 25 denominator 100 fail qd-50-tw-2021#unplaced__targets) kind target',
      'outcome: within',
    ],
    [
      'one of the shares only',
      () => planningCounts({ shares: { planned: 100, women: 24 } }, { on: '2025-01-01' }),
      'determined readInSeveralSources qd-50-tw-2021 2025-01-01 fail(shares.women) -> outcome within;',
      'decidedBy: managingAuthority',
      'limits: finding (shares.women: shares.women part 24 whole 100 of planned atLeast numerator 25 denominator 100 fail qd-50-tw-2021#unplaced__targets) kind target',
      'outcome: within',
    ],
    [
      'shares under 377-QĐ/TW: no number',
      () => planningCounts({ shares: { planned: 100, young: 1 } }, { on }),
      'determined readInSeveralSources qd-377-tw-2025 2026-03-02',
      'decidedBy: managingAuthority',
      'outcome: within',
      'silent | unread | Regulation 377 names no number for the shares of young, women, minority and science-technology cadres.',
    ],
    [
      'a reading chosen is named once',
      () =>
        planningCounts(
          { committee: { seats: 10, planned: 9 } },
          { on, readings: { 'planning.minimum': 'fail' } },
        ),
      'determined readInOneSource qd-377-tw-2025 2026-03-02 fail(committee.least) -> outcome within; pass(committee.planned) -> outcome within;',
      'decidedBy: managingAuthority',
      'limits: finding (committee.least: committee.planned 9 atLeast 10 fail qd-377-tw-2025#art_26__para_1) kind limit, finding (committee.planned: committee.planned 9 atMost 15 pass qd-377-tw-2025#art_26__para_1) kind limit',
      'outcome: exceeded',
      'reading | reading | planning.minimum | fail',
      'reading | reading | planning.rounding | halfUp',
    ],
    [
      'before 50-QĐ/TW',
      () => planningCounts({ post: { posts: 1, planned: 1 } }, { on: '2021-12-26' }),
      'notApplicable notYetInForce 2021-12-26',
    ],
    [
      'E-17: a State reprimand whose effect runs: the reading is named',
      () =>
        of(
          planningChecks(
            {
              ...fitToPlan,
              disciplines: [{ form: 'reprimand', track: 'civilServant', effectiveOn: '2025-03-02' }],
            },
            { on },
          ),
        ),
      'determined readInOneSource qd-377-tw-2025 2026-03-02',
      'decidedBy: managingAuthority',
      'open: id disciplineEffect standing notMet more (openFrom 2026-03-03 removes atOnce) findings (disciplineEffect: disciplines[0].effectiveOn 365 moreThan 365 fail qd-377-tw-2025#unplaced__planAfterDiscipline) missing ()',
      'outcome: mayNotBePlanned',
      'over: disciplineEffect notMet',
      'reading | reading | appointment.waitEnd | dayAfter',
      'reading | reading | planning.barNonMember | outAtOnce',
    ],
    [
      'the same once it has ended',
      () =>
        of(
          planningChecks(
            {
              ...fitToPlan,
              disciplines: [{ form: 'reprimand', track: 'civilServant', effectiveOn: '2025-03-01' }],
            },
            { on },
          ),
        ),
      'determined readInOneSource qd-377-tw-2025 2026-03-02',
      'decidedBy: managingAuthority',
      'outcome: mayBePlanned',
      'over: disciplineEffect met',
      'reading | reading | appointment.waitEnd | dayAfter',
      'reading | reading | planning.barNonMember | outAtOnce',
    ],
    [
      'planBarNonMember: not a Party member, by the reading weighed',
      () =>
        of(
          planningChecks(
            {
              ...fitToPlan,
              partyMember: false,
              disciplines: [{ form: 'warning', track: 'publicEmployee', effectiveOn: '2026-01-01' }],
            },
            { on, readings: { 'planning.barNonMember': 'authorityWeighs' } },
          ),
        ),
      'undetermined authorityWeighs qd-377-tw-2025 2026-03-02',
      'decidedBy: managingAuthority',
      'open: id disciplineEffect standing weighed more (openFrom 2027-01-02 weighedBy managingAuthority) findings (disciplineEffect: disciplines[0].effectiveOn 60 moreThan 365 fail qd-377-tw-2025#unplaced__planAfterDiscipline, partyMember: partyMember false is false pass qd-377-tw-2025#art_1) missing ()',
      'over: disciplineEffect weighed',
      'possible: mayBePlanned, mayNotBePlanned',
      'reading | reading | planning.barNonMember | authorityWeighs',
      'reading | reading | appointment.waitEnd | dayAfter',
    ],
    [
      'planBarNonMember: a Party member is out at once',
      () =>
        of(
          planningChecks(
            {
              ...fitToPlan,
              partyMember: true,
              disciplines: [{ form: 'warning', track: 'publicEmployee', effectiveOn: '2026-01-01' }],
            },
            { on, readings: { 'planning.barNonMember': 'authorityWeighs' } },
          ),
        ),
      'determined readInOneSource qd-377-tw-2025 2026-03-02',
      'decidedBy: managingAuthority',
      'open: id disciplineEffect standing notMet more (openFrom 2027-01-02 removes atOnce) findings (disciplineEffect: disciplines[0].effectiveOn 60 moreThan 365 fail qd-377-tw-2025#unplaced__planAfterDiscipline, partyMember: partyMember true is false fail qd-377-tw-2025#art_1) missing ()',
      'outcome: mayNotBePlanned',
      'over: disciplineEffect notMet',
      'reading | reading | planning.barNonMember | authorityWeighs',
      'reading | reading | appointment.waitEnd | dayAfter',
    ],
    [
      'planBarNonMember: membership not known',
      () =>
        of(
          planningChecks(
            {
              ...fitToPlan,
              disciplines: [{ form: 'warning', track: 'publicEmployee', effectiveOn: '2026-01-01' }],
            },
            { on, readings: { 'planning.barNonMember': 'authorityWeighs' } },
          ),
        ),
      'undetermined missingFacts qd-377-tw-2025 2026-03-02',
      'decidedBy: managingAuthority',
      'missing: partyMember',
      'open: id disciplineEffect standing unknown more (openFrom 2027-01-02) findings (disciplineEffect: disciplines[0].effectiveOn 60 moreThan 365 fail qd-377-tw-2025#unplaced__planAfterDiscipline, partyMember: partyMember null is false unknown qd-377-tw-2025#art_1 partyMember) missing (partyMember)',
      'over: disciplineEffect unknown',
      'possible: mayBePlanned, mayNotBePlanned',
      'reading | reading | planning.barNonMember | authorityWeighs',
      'reading | reading | appointment.waitEnd | dayAfter',
    ],
    [
      'planBarNonMember: a Party decision is never weighed',
      () =>
        of(
          planningChecks(
            {
              ...fitToPlan,
              partyMember: false,
              disciplines: [{ form: 'warning', track: 'party', effectiveOn: '2026-01-01' }],
            },
            { on, readings: { 'planning.barNonMember': 'authorityWeighs' } },
          ),
        ),
      'determined readInOneSource qd-377-tw-2025 2026-03-02',
      'decidedBy: managingAuthority',
      'open: id disciplineEffect standing notMet more (openFrom 2027-01-02 removes atOnce) findings (disciplineEffect: disciplines[0].effectiveOn 60 moreThan 365 fail qd-377-tw-2025#unplaced__planAfterDiscipline) missing ()',
      'outcome: mayNotBePlanned',
      'over: disciplineEffect notMet',
      'reading | reading | planning.barNonMember | authorityWeighs',
      'reading | reading | appointment.waitEnd | dayAfter',
    ],
    [
      'removal from office by the State, not a Party member: the assessment is still to be made',
      () =>
        of(
          planningChecks(
            {
              ...fitToPlan,
              partyMember: false,
              disciplines: [{ form: 'removalFromOffice', track: 'civilServant', effectiveOn: '2021-02-01' }],
            },
            { on, readings: { 'planning.barNonMember': 'authorityWeighs' } },
          ),
        ),
      'undetermined authorityWeighs qd-377-tw-2025 2026-03-02',
      'decidedBy: managingAuthority',
      'open: id positiveAssessment standing weighed more (weighedBy managingAuthority) findings (positiveAssessment: positiveAssessment null is true unknown qd-377-tw-2025#unplaced__planAfterDiscipline positiveAssessment) missing ()',
      'over: disciplineEffect met, positiveAssessment weighed',
      'possible: mayBePlanned, mayNotBePlanned',
      'reading | reading | planning.barNonMember | authorityWeighs',
      'reading | reading | appointment.waitEnd | dayAfter',
    ],
    [
      'decisions not given',
      () => of(planningChecks({ ...fitToPlan, disciplines: undefined }, { on })),
      'undetermined missingFacts qd-377-tw-2025 2026-03-02',
      'decidedBy: managingAuthority',
      'missing: disciplines',
      'possible: mayBePlanned, mayNotBePlanned',
    ],
    [
      'the month of reference not known',
      () => of(planningChecks({ ...fitToPlan, body: undefined }, { on })),
      'undetermined missingFacts qd-377-tw-2025 2026-03-02',
      'decidedBy: managingAuthority',
      'missing: body',
      'open: id age.objectOne standing unknown more () findings (age.objectOne: reachesRetirement null atLeast 60 unknown qd-377-tw-2025#art_25__para_2 reachesRetirement, object.two: object false is true fail qd-377-tw-2025#art_25__para_2) missing (body)',
      'possible: mayBePlanned, mayNotBePlanned',
    ],
    [
      'before 50-QĐ/TW, planning',
      () => planningChecks(fitToPlan, { on: '2021-12-26' }),
      'notApplicable notYetInForce 2021-12-26',
    ],
    [
      '45-CT/TW at its bar',
      () =>
        congressAge(
          { level: 'grassroots', standing: 'first', reachesRetirement: '2030-04' },
          { on: '2025-04-14' },
        ),
      'determined readInOneSource ct-45-tw-2025 2025-04-14 pass(congressAge) -> outcome ofAge;',
      'outcome: ofAge',
    ],
    [
      '45-CT/TW, retirement not known; a reading given is named',
      () =>
        congressAge(
          { level: 'commune', standing: 'again' },
          { on: '2025-06-01', readings: { 'planning.minimum': 'warn' } },
        ),
      'undetermined missingFacts ct-45-tw-2025 2025-06-01 unknown(congressAge) -> outcome ofAge;',
      'missing: reachesRetirement',
      'possible: ofAge, tooOld',
      'reading | reading | planning.minimum | warn',
    ],
  ];
  it.each(cases(rows))('$name', ({ ask, lines }) => expect(told(ask())).toEqual(lines));

  it('before any text there are no conditions and no limits', () => {
    expect(planningChecks(fitToPlan, { on: '2021-12-26' }).conditions).toEqual([]);
    expect(planningCounts({}, { on: '2021-12-26' }).limits).toEqual([]);
  });

  it('every condition of 377-QĐ/TW is asked, in its order', () =>
    expect(planningChecks(fitToPlan, { on }).conditions.map(({ id }) => id)).toEqual([
      'higherThanHeld',
      'age.objectOne',
      'age.objectTwo',
      'theoryLevelMet',
      'standardsMet',
      'politicalStandardMet',
      'fileTrue',
      'ratedNotCompleted',
      'lastPoll',
    ]));

  it('planRounding: 8.4 seats are 8, by the reading 9', () => {
    expect(mostOf(7, fraction(6, 5), { 'planning.rounding': 'halfUp' })).toBe(8);
    expect(mostOf(7, fraction(6, 5), { 'planning.rounding': 'up' })).toBe(9);
    expect(mostOf(8, fraction(6, 5), { 'planning.rounding': 'halfUp' })).toBe(10);
  });

  const counts = (given: PlanCounts) => refusal(() => planningCounts(given, { on }));
  it.each([
    [() => counts({ shares: { planned: 10, young: 11 } }), 'inconsistent shares.young'],
    [() => counts({ shares: { planned: 10, women: 11 } }), 'inconsistent shares.women'],
    [() => counts({ shares: { planned: 10, young: 10, women: 10 } }), 'accepted'],
    [() => counts({ person: { titles: 1, extras: 2 } }), 'inconsistent person.extras'],
    [() => counts({ person: { titles: 1, extras: 1 } }), 'accepted'],
    [
      () => refusal(() => planningChecks({ ...fitToPlan, lastPoll: { low: 40, collected: 39 } }, { on })),
      'inconsistent lastPoll.low',
    ],
    [
      () => refusal(() => planningChecks({ ...fitToPlan, lastPoll: { low: 39, collected: 39 } }, { on })),
      'accepted',
    ],
    [() => refusal(() => planningChecks(fitToPlan, {} as never)), 'missing options.on'],
    [() => refusal(() => planningCounts({}, {} as never)), 'missing options.on'],
    [
      () => refusal(() => congressAge({ level: 'commune', standing: 'first' }, {} as never)),
      'missing options.on',
    ],
  ])('refuses what cannot be %#', (call, expected) => expect(call()).toBe(expected));
});
