import { describe, expect, it } from 'vitest';
import type { Discipline } from '../../../src/discipline/index.js';
import { type RatedKind, type RatingFacts, type RatingOptions, rate } from '../../../src/rating/index.js';

const year = 2023;
const outcomeOf = (kind: RatedKind, facts: RatingFacts, readings: RatingOptions['readings'] = {}) => {
  const answer = rate({ side: 'party', kind, year, facts }, { readings });
  return (
    answer.outcome ??
    (answer.status === 'undetermined' ? `${answer.why}: ${answer.possible.join(', ')}` : answer.why)
  );
};

const grades = (task: string, other: string) => {
  const letters = { X: 'excellent', T: 'good', B: 'average', K: 'poor', '?': null } as const;
  const read = (text: string) => [...text].map((letter) => letters[letter as keyof typeof letters]);
  return { task: read(task), other: read(other) };
};

const work = { total: 10, done: 10, onTimeQuality: 10, exceeded: 5, short: 0 };
const member: RatingFacts = {
  membership: { admittedOn: '2000-01-01', exempt: false, suspended: null },
  grades: grades('X', 'XX'),
  work,
  findings: { degenerate: false, prohibitedConduct: false, exemplaryBreach: false },
  discipline: [],
  stateRating: null,
  model: true,
};
const leader: RatingFacts = {
  ...member,
  led: { total: 10, done: 10, onTimeQuality: 10, exceeded: 5, mainTargetsMet: true },
  units: { total: 10, atLeastCompleted: 10, atLeastGood: 7, notCompleted: 0 },
  headedLevel: null,
  findings: { ...member.findings, corruptionBelow: false },
};
const collective: RatingFacts = {
  formedOn: '1990-01-01',
  grades: grades('X', 'XX'),
  led: { total: 100, done: 100, mainTargetsMet: true, forceMajeure: false },
  findings: { disunity: false, memberDegenerate: false },
  bodyDisciplined: false,
  discipline: [],
  organisationLevel: 'excellent',
  model: true,
};
const organisation: RatingFacts = {
  formedOn: '1990-01-01',
  grades: grades('X', 'XX'),
  work: { total: 100, done: 100, mainTargetsMet: true, forceMajeure: false },
  units: { total: 10, disciplined: 0, atLeastCompleted: 10, atLeastGood: 8 },
  findings: { subUnitMisconduct: false },
  bodyDisciplined: false,
  discipline: [],
  model: true,
};
const reprimand = (of: Discipline['of'], more: Partial<Discipline> = {}): Discipline => ({
  of,
  form: 'reprimand',
  actYear: year,
  actHere: true,
  decidedOn: '2023-06-01',
  selfFoundAndRemedied: false,
  ...more,
});
const open = 'textSilent: completed, notCompleted';

describe('a member (124-QĐ/TW Art. 12)', () => {
  it.each<[string, Partial<RatingFacts>, string]>([
    ['1: all Xuất sắc, 5 of 10 exceeded', {}, 'excellent'],
    ['1: 4 of 10 exceeded', { work: { ...work, exceeded: 4 } }, 'good'],
    ['2 of 4 exceeded', { work: { ...work, total: 4, done: 4, onTimeQuality: 4, exceeded: 2 } }, 'excellent'],
    ['2 of 5 exceeded', { work: { ...work, total: 5, done: 5, onTimeQuality: 5, exceeded: 2 } }, 'good'],
    [
      '2: one other criterion Trung bình, 60 % exceeded',
      { grades: grades('X', 'XB'), work: { ...work, exceeded: 6 } },
      'good',
    ],
    ['a task criterion only Tốt', { grades: grades('T', 'XX'), work: { ...work, exceeded: 6 } }, 'good'],
    ['a task criterion Trung bình', { grades: grades('B', 'XX') }, 'completed'],
    ['3: a task criterion Kém', { grades: grades('K', 'XX') }, 'notCompleted'],
    ['4: one other criterion Kém', { grades: grades('T', 'KTT') }, 'textSilent: notCompleted, completed'],
    ['every criterion Kém', { grades: grades('K', 'K') }, 'notCompleted'],
    [
      'one other criterion below Trung bình is spared once',
      { grades: grades('T', 'KKT') },
      'textSilent: notCompleted, completed',
    ],
    ['5: khiển trách in the year', { discipline: [reprimand('self')] }, 'notCompleted'],
    [
      '5: self-discovered and remedied',
      { discipline: [reprimand('self', { selfFoundAndRemedied: true })] },
      'good',
    ],
    [
      '6: 49 of 100 done',
      { work: { total: 100, done: 49, onTimeQuality: 49, exceeded: 0, short: 51 } },
      'notCompleted',
    ],
    [
      '6: 50 of 100 done',
      { work: { total: 100, done: 50, onTimeQuality: 50, exceeded: 0, short: 50 } },
      open,
    ],
    ['51 of 100 done', { work: { total: 100, done: 51, onTimeQuality: 51, exceeded: 0, short: 49 } }, open],
    [
      '7: 19 of 100 short',
      { work: { total: 100, done: 90, onTimeQuality: 81, exceeded: 0, short: 19 } },
      'completed',
    ],
    [
      '7: 20 of 100 short',
      { work: { total: 100, done: 90, onTimeQuality: 80, exceeded: 0, short: 20 } },
      'completed',
    ],
    [
      '7: 21 of 100 short',
      { work: { total: 100, done: 90, onTimeQuality: 79, exceeded: 0, short: 21 } },
      open,
    ],
    ['not a model: the judgement of people', { model: false }, 'good'],
    ['degenerate', { findings: { ...member.findings, degenerate: true } }, 'notCompleted'],
    [
      'what members may not do',
      { findings: { ...member.findings, prohibitedConduct: true } },
      'notCompleted',
    ],
    [
      'nêu gương breached and prestige hurt',
      { findings: { ...member.findings, exemplaryBreach: true, harmfulToPrestige: true } },
      'notCompleted',
    ],
    [
      'nêu gương breached, prestige not hurt',
      { findings: { ...member.findings, exemplaryBreach: true, harmfulToPrestige: false } },
      'excellent',
    ],
    ['official rated HTT by the State', { stateRating: 'good' }, 'good'],
    ['official rated HTXS by the State', { stateRating: 'excellent' }, 'excellent'],
    ['official rated KHT by the State', { stateRating: 'notCompleted' }, 'notCompleted'],
  ])('%s', (_, facts, expected) => {
    expect(outcomeOf('partyMember', { ...member, ...facts })).toBe(expected);
  });

  it('a criterion without a grade is unknown, never Trung bình', () => {
    const answer = rate({
      side: 'party',
      kind: 'partyMember',
      year,
      facts: { ...member, grades: grades('X', 'X?') },
    });
    expect(answer).toMatchObject({
      status: 'undetermined',
      why: 'missingFacts',
      missing: ['facts.grades', 'facts.grades.other'],
    });
    expect(answer.status === 'undetermined' && answer.possible).toContain('excellent');
  });

  it.each<[string, Partial<RatingFacts>, NonNullable<RatingOptions['readings']>, string]>([
    ['any Kém', { grades: grades('T', 'KTT') }, { 'rating.poorRule': 'anyPoor' }, 'notCompleted'],
    ['only all Kém', { grades: grades('T', 'KTT') }, { 'rating.poorRule': 'allPoor' }, 'completed'],
    ['a task Kém, only all Kém', { grades: grades('K', 'TT') }, { 'rating.poorRule': 'allPoor' }, open],
    [
      'basically: none below',
      { grades: grades('T', 'KTT') },
      { 'rating.poorRule': 'allPoor', 'rating.basicallyRule': 'noneBelow' },
      open,
    ],
    [
      'no tasks assigned, default',
      { work: null },
      {},
      'missingFacts: excellent, good, completed, notCompleted',
    ],
    ['no tasks assigned, waived', { work: null }, { 'rating.exceededWithoutTargets': 'waive' }, 'excellent'],
    [
      '7: 21 of 100 short, the number of 89-QĐ/TW off',
      { work: { total: 100, done: 90, onTimeQuality: 79, exceeded: 0, short: 21 } },
      { 'rating.leaderNumbers': 'off' },
      'completed',
    ],
    [
      'State rating not tied',
      { stateRating: 'notCompleted' },
      { 'rating.memberOfficialLink': 'off' },
      'excellent',
    ],
  ])('reading: %s', (_, facts, readings, expected) => {
    expect(outcomeOf('partyMember', { ...member, ...facts }, readings)).toBe(expected);
  });

  it('why not one level higher: one more task exceeded', () => {
    const answer = rate({
      side: 'party',
      kind: 'partyMember',
      year,
      facts: { ...member, work: { ...work, exceeded: 4 } },
    });
    expect(answer.notReached).toMatchObject([
      {
        level: 'excellent',
        conditions: [{ rule: 'qd124.excellent.exceeded', distance: { needed: 5, change: 1 } }],
      },
    ]);
    expect(answer.decidedBy).toBe('directSuperiorCommittee');
  });

  it('an excellent is a candidate: the cap is another question', () => {
    expect(
      rate({ side: 'party', kind: 'partyMember', year, facts: member }).notes.map(({ code }) => code),
    ).toContain('capApplies');
  });
});

it.each([
  ['2023-11-09', 'qd-124-tw-2023'],
  ['2023-11-10', 'qd-124-tw-2023+hd-25-btctw-2023'],
])('19: decided %s: %s', (decidedOn, generation) => {
  expect(rate({ side: 'party', kind: 'partyMember', year, decidedOn, facts: member }).generation).toBe(
    generation,
  );
});

describe('who is rated (Art. 5)', () => {
  const groundOf = (facts: Partial<RatingFacts>) => {
    const answer = rate({
      side: 'party',
      kind: 'partyMember',
      year,
      facts: { ...member, reviewedOn: '2023-11-17', ...facts },
    });
    return answer.ground ?? answer.status;
  };
  it.each<[string, RatingFacts['membership'], string]>([
    ['exempt', { exempt: true }, 'exempt'],
    ['suspended from the Party', { exempt: false, suspended: 'party' }, 'suspended'],
    [
      'suspended from the committee only',
      { exempt: false, suspended: 'committee', admittedOn: '2000-01-01' },
      'determined',
    ],
    [
      '18: admitted 18/05/2023, reviewed 17/11/2023',
      { exempt: false, suspended: null, admittedOn: '2023-05-18' },
      'tooNew',
    ],
    ['18: admitted 17/05/2023', { exempt: false, suspended: null, admittedOn: '2023-05-17' }, 'determined'],
    ['admitted 16/05/2023', { exempt: false, suspended: null, admittedOn: '2023-05-16' }, 'determined'],
    ['not known', {}, 'undetermined'],
  ])('%s', (_, membership, expected) => {
    expect(groundOf({ membership })).toBe(expected);
  });

  it('a body in being for less than six months is not rated', () => {
    const ground = (formedOn: string) =>
      rate({
        side: 'party',
        kind: 'organisation',
        year,
        facts: { ...organisation, formedOn, reviewedOn: '2023-12-10' },
      }).ground;
    expect([ground('2023-06-11'), ground('2023-06-10'), ground('2023-06-09')]).toEqual([
      'notRated',
      undefined,
      undefined,
    ]);
  });
});

describe('a leadership collective (Art. 12, 4.2)', () => {
  const led = (done: number, mainTargetsMet: boolean, forceMajeure: boolean) => ({
    led: { total: 100, done, mainTargetsMet, forceMajeure },
  });
  it.each<[string, Partial<RatingFacts>, string]>([
    ['all in order', {}, 'excellent'],
    ['8: a member khiển trách', { discipline: [reprimand('member')] }, 'notCompleted'],
    [
      '8: self-discovered and remedied',
      { discipline: [reprimand('member', { selfFoundAndRemedied: true })] },
      'good',
    ],
    [
      'a subordinate organisation disciplined, not self-discovered',
      { discipline: [reprimand('subUnit')] },
      open,
    ],
    [
      'the collective disciplined',
      { bodyDisciplined: true, bodySelfFoundAndRemedied: false },
      'notCompleted',
    ],
    ['… self-discovered', { bodyDisciplined: true, bodySelfFoundAndRemedied: true }, 'excellent'],
    ['disunity', { findings: { disunity: true, memberDegenerate: false } }, 'notCompleted'],
    ['a member degenerate', { findings: { disunity: false, memberDegenerate: true } }, 'notCompleted'],
    ['9: 49 of 100, main targets missed', led(49, false, false), 'notCompleted'],
    ['9: 50 of 100, main targets missed', led(50, false, false), 'excellent'],
    ['9: 49 of 100, main targets met', led(49, true, false), 'excellent'],
    ['9: 49 of 100, force majeure', led(49, false, true), 'excellent'],
    ['its organisation only good', { organisationLevel: 'good' }, 'good'],
    ['its organisation only completed', { organisationLevel: 'completed' }, 'completed'],
    [
      '17: a member disciplined for an act at a former unit',
      { discipline: [reprimand('member', { actHere: false })] },
      'excellent',
    ],
    [
      'a member disciplined after the year, self-discovered: weighed',
      { discipline: [reprimand('member', { decidedOn: '2024-02-01', selfFoundAndRemedied: true })] },
      'authorityWeighs: notCompleted, good',
    ],
    ['all Trung bình', { grades: grades('B', 'BB') }, 'completed'],
  ])('%s', (_, facts, expected) => {
    expect(outcomeOf('collective', { ...collective, ...facts })).toBe(expected);
  });
});

describe('an organisation (Art. 12, 4.1)', () => {
  const foundBelow = reprimand('subUnit', { selfFoundAndRemedied: true });
  const belowOpen = 'missingFacts: good, completed, notCompleted';
  const membersOpen = 'missingFacts: excellent, good, completed, notCompleted';
  const units = (total: number, disciplined: number) => ({
    units: { ...organisation.units, total, atLeastCompleted: total, atLeastGood: total, disciplined },
  });
  it.each<[string, Partial<RatingFacts>, string]>([
    ['all in order', {}, 'excellent'],
    ['10: 1 of 4 units disciplined', units(4, 1), 'notCompleted'],
    // No ground; but HTXS asks that none be disciplined, HTT and HT that those were self-discovered
    ['10: 1 of 5', units(5, 1), belowOpen],
    ['10: 2 of 10', units(10, 2), belowOpen],
    [
      '2 of 10, self-discovered and remedied',
      { ...units(10, 2), discipline: [foundBelow, foundBelow] },
      'good',
    ],
    ['2 of 10, one of them so', { ...units(10, 2), discipline: [foundBelow] }, belowOpen],
    ['none of 10, whatever else is not given', { ...units(10, 0), discipline: undefined }, membersOpen],
    [
      'a member disciplined for an act at a former unit',
      { discipline: [reprimand('member', { actHere: false })] },
      'excellent',
    ],
    ['10: 3 of 10', units(10, 3), 'notCompleted'],
    ['no units', { units: null }, 'excellent'],
    [
      'leadership disciplined, no exception',
      { bodyDisciplined: true, bodySelfFoundAndRemedied: true },
      'notCompleted',
    ],
    [
      'corruption in a unit',
      { findings: { subUnitMisconduct: true, subUnitMisconductSelfFoundAndRemedied: false } },
      'notCompleted',
    ],
    [
      '… self-discovered',
      { findings: { subUnitMisconduct: true, subUnitMisconductSelfFoundAndRemedied: true } },
      'excellent',
    ],
    [
      '49 of 100, main missed',
      { work: { total: 100, done: 49, mainTargetsMet: false, forceMajeure: false } },
      'notCompleted',
    ],
    [
      '50 of 100, main missed',
      { work: { total: 100, done: 50, mainTargetsMet: false, forceMajeure: false } },
      'excellent',
    ],
    [
      '49 of 100, force majeure',
      { work: { total: 100, done: 49, mainTargetsMet: false, forceMajeure: true } },
      'excellent',
    ],
  ])('%s', (_, facts, expected) => {
    expect(outcomeOf('organisation', { ...organisation, ...facts })).toBe(expected);
  });

  it.each<[string, Partial<RatingFacts>, NonNullable<RatingOptions['readings']>, string]>([
    [
      'N1 literally',
      { ...units(5, 1), discipline: [reprimand('subUnit')] },
      { 'rating.n1AgainstN3': 'literal' },
      'notCompleted',
    ],
    ['N1 tied to the body', { ...units(5, 1), discipline: [reprimand('subUnit')] }, {}, open],
    [
      'a member transferred, read to bar HTXS',
      { discipline: [reprimand('member', { actHere: false })] },
      { 'rating.transferredMember': 'barsExcellent' },
      'good',
    ],
    ['shares of HD 21: 8 of 10', {}, { 'rating.subordinateShares': 'on' }, 'excellent'],
    [
      'shares of HD 21: 7 of 10',
      { units: { total: 10, disciplined: 0, atLeastCompleted: 10, atLeastGood: 7 } },
      { 'rating.subordinateShares': 'on' },
      'good',
    ],
    [
      'shares of HD 21: one not completed',
      { units: { total: 10, disciplined: 0, atLeastCompleted: 9, atLeastGood: 9 } },
      { 'rating.subordinateShares': 'on' },
      'good',
    ],
  ])('reading: %s', (_, facts, readings, expected) => {
    expect(outcomeOf('organisation', { ...organisation, ...facts }, readings)).toBe(expected);
  });

  it('without a number of disciplined units the decisions given are counted', () => {
    const facts = { ...organisation, units: { total: 4 }, discipline: [reprimand('subUnit')] };
    expect(outcomeOf('organisation', facts)).toBe('notCompleted');
  });
});

describe('a leader (Art. 12; the shares of 89-QĐ/TW)', () => {
  const led = { ...leader.led, total: 10, done: 10, onTimeQuality: 10, exceeded: 5, mainTargetsMet: true };
  const units = { total: 10, atLeastCompleted: 10, atLeastGood: 7, notCompleted: 0 };
  it.each<[string, Partial<RatingFacts>, string]>([
    ['11: 7 of 10 units ≥ HTT', {}, 'excellent'],
    ['11: 6 of 10', { units: { ...units, atLeastGood: 6 } }, 'good'],
    ['11: 8 of 10', { units: { ...units, atLeastGood: 8 } }, 'excellent'],
    ['4 of 10 exceeded below', { led: { ...led, exceeded: 4 } }, 'good'],
    ['12: 8 of 10 on time', { led: { ...led, onTimeQuality: 8, exceeded: 0 } }, 'good'],
    ['12: 7 of 10 on time', { led: { ...led, onTimeQuality: 7, exceeded: 0 } }, 'completed'],
    ['12: 9 of 10 on time', { led: { ...led, onTimeQuality: 9, exceeded: 0 } }, 'good'],
    ['13: exactly 70 % done', { led: { ...led, done: 7, onTimeQuality: 7, exceeded: 0 } }, open],
    [
      '13: 71 %',
      { led: { total: 100, done: 71, onTimeQuality: 71, exceeded: 0, mainTargetsMet: true } },
      'completed',
    ],
    [
      '13: 69 %',
      { led: { total: 100, done: 69, onTimeQuality: 69, exceeded: 0, mainTargetsMet: true } },
      open,
    ],
    [
      'led 49 of 100, main missed',
      { led: { total: 100, done: 49, onTimeQuality: 0, exceeded: 0, mainTargetsMet: false } },
      'notCompleted',
    ],
    [
      '14: one of his units KHT',
      { units: { ...units, atLeastCompleted: 9, atLeastGood: 6, notCompleted: 1 } },
      'authorityWeighs: notCompleted, completed',
    ],
    [
      'no unit: the shares cannot be computed',
      { led: null, units: null },
      'missingFacts: excellent, good, completed, notCompleted',
    ],
  ])('%s', (_, facts, expected) => {
    expect(outcomeOf('leader', { ...leader, ...facts })).toBe(expected);
  });

  it.each<[string, Partial<RatingFacts>, NonNullable<RatingOptions['readings']>, string]>([
    [
      '14 as 132-QĐ/TW',
      { units: { ...units, notCompleted: 1 } },
      { 'rating.leaderUnitGround': 'notCompleted' },
      'notCompleted',
    ],
    ['14 off', { units: { ...units, notCompleted: 1 } }, { 'rating.leaderUnitGround': 'off' }, 'excellent'],
    ['numbers off', { units: { ...units, atLeastGood: 0 } }, { 'rating.leaderNumbers': 'off' }, 'excellent'],
    [
      'numbers off: nor 20 % short',
      { work: { ...work, done: 9, onTimeQuality: 7, short: 3 } },
      { 'rating.leaderNumbers': 'off' },
      'completed',
    ],
    ['numbers on: 30 % short', { work: { ...work, done: 9, onTimeQuality: 7, short: 3 } }, {}, open],
    [
      '14: corruption in units managed, as 132-QĐ/TW',
      { findings: { ...member.findings, corruptionBelow: true } },
      { 'rating.leaderUnitGround': 'notCompleted' },
      'notCompleted',
    ],
    [
      'head not above the collective',
      { headedLevel: 'good' },
      { 'rating.headNotAboveCollective': 'on' },
      'good',
    ],
    ['head above the collective', { headedLevel: 'good' }, {}, 'excellent'],
  ])('reading: %s', (_, facts, readings, expected) => {
    expect(outcomeOf('leader', { ...leader, ...facts }, readings)).toBe(expected);
  });
});

describe('discipline goes to the right year and body (points 4.5 to 4.7)', () => {
  const routed = (more: Partial<Discipline>) => {
    const answer = rate({
      side: 'party',
      kind: 'partyMember',
      year,
      facts: { ...member, discipline: [reprimand('self', more)] },
    });
    const open = answer.status === 'undetermined' && `${answer.why}: ${answer.possible.join(', ')}`;
    return [answer.discipline[0]?.effect, answer.outcome ?? open];
  };
  it.each<[string, Partial<Discipline>, unknown[]]>([
    ['in the year', {}, ['counts', 'notCompleted']],
    [
      '15: act of 2021, decided 12/2023: 2021 is rated again',
      { actYear: 2021, decidedOn: '2023-12-05' },
      ['reRatesActYear', 'excellent'],
    ],
    ['act of 2021, decided 2022', { actYear: 2021, decidedOn: '2022-12-05' }, ['otherPeriod', 'excellent']],
    ['act of 2024', { actYear: 2024, decidedOn: '2024-01-05' }, ['otherPeriod', 'excellent']],
    ['17: at the old unit', { actHere: false }, ['otherBody', 'excellent']],
    ['already used by the State', { usedForStateRating: true }, ['alreadyCounted', 'excellent']],
    [
      'decided after the year: the year of the act bears it',
      { decidedOn: '2024-02-01' },
      ['counts', 'notCompleted'],
    ],
    [
      '… self-discovered and remedied: weighed (25-HD/BTCTW item 4)',
      { decidedOn: '2024-02-01', selfFoundAndRemedied: true },
      ['counts', 'authorityWeighs: notCompleted, good'],
    ],
    [
      '… in the year itself it lifts the ground',
      { decidedOn: '2023-12-31', selfFoundAndRemedied: true },
      ['counts', 'good'],
    ],
    ['… to the last day of the text', { decidedOn: '2025-08-29' }, ['counts', 'notCompleted']],
    [
      '16: decided under 366-QĐ/TW: 2023 is not rated again',
      { decidedOn: '2025-08-30' },
      ['otherPeriod', 'excellent'],
    ],
  ])('%s', (_, more, expected) => {
    expect(routed(more)).toEqual(expected);
  });

  it('where it is not known at which body, the answer is open and names the list', () => {
    const { actHere: _, ...nowhere } = reprimand('self');
    const answer = rate({
      side: 'party',
      kind: 'partyMember',
      year,
      facts: { ...member, discipline: [nowhere] },
    });
    expect(answer).toMatchObject({
      status: 'undetermined',
      missing: ['facts.discipline'],
      discipline: [{ decision: nowhere }],
    });
  });
});
