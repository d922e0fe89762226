import { describe, expect, it } from 'vitest';
import {
  allocateExcellent,
  checkDistribution,
  criteriaFrame,
  criteriaFrames,
  disciplineForms,
  instrument,
  kpi,
  type RatedKind,
  type RatingFacts,
  rate,
  ratingForms,
  ratingProcedure,
  type ScoringScheme,
  scoringScheme,
  validateScheme,
} from '../../src/index.js';
import { generations } from '../../src/rating/index.js';
import { inOrder } from './regulations/qd-132-cases.js';
import { best, done, level, withTasks } from './regulations/qd-366-cases.js';

/** Each row of section 8 of the three files on annual ratings: what an app was seen to do, and that canbo does not. */
const refuses = (run: () => unknown, code: string, path: string) =>
  expect(run).toThrow(expect.objectContaining({ code, path }));

const rating = (kind: RatedKind, facts: RatingFacts, year: number, more = {}) =>
  rate({ side: 'party', kind, year, facts, ...more });
const generation = (year: number, more = {}) =>
  rating('partyMember', inOrder.partyMember, year, more).generation;
const ranked = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `m${at + 1}`, rank: at + 1 }));
const places = (year: number, fit: number, good: number, more = {}) =>
  allocateExcellent({ year, kind: 'partyMember', candidates: ranked(fit), good, below: 0, ...more }).outcome
    ?.places;
const tally = (year: number, excellent: number, good: number, more = {}) =>
  checkDistribution({
    year,
    kind: 'partyMember',
    oneGroup: true,
    counts: { excellent, good, completed: 0, notCompleted: 0, ...more },
  });

/** The ballot on a level is no confidence vote: the rating knows no ballot, and takes none. */
const noBallotOnLevels = (year: number) => {
  const acts = ratingProcedure({ year }).outcome?.map(({ id }) => id) ?? [];
  expect(acts.filter((id) => /ballot|vote|poll/i.test(id))).toEqual([]);
  const ballots = { excellent: 3, good: 40, completed: 1, notCompleted: 0 };
  refuses(() => rating('leader', { ...best.leader, ballots } as never, year), 'unknownKey', 'facts.ballots');
};

/** Persons are ids of the caller: no names are taken, none is made up, and ids that differ are two persons. */
const noNames = (year: number) => {
  const named = [{ id: 'm1', name: 'x' }] as never;
  const group = { year, kind: 'partyMember', good: 10 } as const;
  refuses(() => allocateExcellent({ ...group, candidates: named }), 'unknownKey', 'candidates[0].name');
  const twins = [
    { id: 'An', rank: 1 },
    { id: 'an', rank: 2 },
  ];
  expect(allocateExcellent({ ...group, candidates: twins }).outcome?.named).toEqual(['An', 'an']);
};

describe('2018 to 2022', () => {
  it('1: "20 %" with no base; every share names its whole, and a cap without one is refused', () => {
    expect(tally(2020, 4, 18).shares).toMatchObject({
      goodOnly: { part: 4, whole: 18, of: 'goodOnly' },
      goodOrBetter: { part: 4, whole: 22, of: 'goodOrBetter' },
    });
    const localCap = { ratio: { numerator: 1, denominator: 5 } } as never;
    refuses(() => places(2020, 1, 5, { localCap }), 'missing', 'localCap.base');
  });
  it('2: 20 % of the members of the cell; of those rated good, in the grassroots organisation', () => {
    expect(places(2020, 10, 0)).toBe(1);
    const { cap } = generations[2] as (typeof generations)[number];
    expect('group' in cap && cap.group.partyMember.vi).toBe('từng tổ chức cơ sở đảng');
  });
  it('3: cited by number alone; the key holds the year, and each says which it is not', () => {
    for (const [id, number, other] of [
      ['hd-16-btctw-2018', '16-HD/BTCTW', '15/02/2022'],
      ['hd-21-btctw-2019', '21-HD/BTCTW', '20/09/2022'],
    ] as const) {
      expect(instrument(id)).toMatchObject({ number, remark: { vi: expect.stringContaining(other) } });
      refuses(() => instrument(number), 'unknownId', 'id');
    }
  });
  it('4: 124-QĐ/TW dated 2018; the text of 2018 is 132-QĐ/TW', () => {
    expect(generation(2018, { decidedOn: '2018-03-08' })).toBe('qd-132-tw-2018');
    expect(generation(2018)).toBe('qd-132-tw-2018+hd-16-btctw-2018');
  });
  it('5: the ballot on a level called a confidence vote of four levels', () => noBallotOnLevels(2020));
  it('6: two years not completed treated as striking off; it is no form, and a level brings none', () => {
    const { outcome } = disciplineForms({ track: 'party', of: 'member', on: '2021-12-31' });
    expect(outcome).toEqual(['reprimand', 'warning', 'removalFromOffice', 'expulsion']);
    const failed = { ...inOrder.partyMember, findings: { degenerate: true } };
    const answer = rating('partyMember', failed, 2021);
    expect([answer.outcome, answer.discipline]).toEqual(['notCompleted', []]);
  });
  it('7: "hoàn thành nhiệm vụ" parsed as a level; words are refused', () =>
    refuses(
      () =>
        rating('partyMember', { ...inOrder.partyMember, stateRating: 'hoàn thành nhiệm vụ' as never }, 2020),
      'notOneOf',
      'facts.stateRating',
    ));
  it('8: printed percentages trusted; counts are taken, and their own sum', () => {
    expect(tally(2022, 29, 99, { completed: 13 }).shares.allRated).toMatchObject({ part: 29, whole: 141 });
    refuses(() => tally(2021, 0, 9, { percent: 80 }), 'unknownKey', 'counts.percent');
  });
  it('9: one quota for the 30 % of Hà Nội and the 20 % of the Party; each with its own base', () => {
    const { cap } = scoringScheme('qd-3814-tu-hanoi-2018');
    expect(cap).toMatchObject({ base: 'allRated', ratio: { numerator: 3, denominator: 10 } });
    const localCap = { ratio: { numerator: 3, denominator: 10 }, base: 'allRated' };
    expect([places(2020, 10, 0, { localCap }), places(2020, 10, 0)]).toEqual([3, 1]);
  });
  it('10: names of real officials as defaults', () => noNames(2020));
});

describe('2023 and 2024', () => {
  it('1: 124-QĐ/TW and 25-HD/BTCTW applied after their end', () => {
    expect([2024, 2025, 2026].map((year) => generation(year)?.slice(0, 6))).toEqual([
      'qd-124',
      'qd-366',
      'qd-366',
    ]);
    expect(instrument('qd-124-tw-2023').inForceTo).toBe('2025-08-29');
    expect(instrument('hd-25-btctw-2023').inForceTo).toBe('2025-10-30');
  });
  it('2: 124-QĐ/TW dated 02/02/2018', () => expect(instrument('qd-124-tw-2023').signedOn).toBe('2023-10-04'));
  it('3: "top 4" as the cap; a share, so the places grow with the group', () =>
    expect([6, 24, 60].map((fit) => places(2023, fit, 0))).toEqual([1, 4, 10]));
  it('4: 20 % with no base, or of the members', () => {
    expect(Object.keys(tally(2023, 2, 8).shares)).toEqual(['goodOnly', 'goodOrBetter', 'allRated']);
    expect(tally(2023, 2, 8, { completed: 10 }).outcome).not.toBe('ok');
  });
  it('5: "good or better" as if it were the letter; it is a reading, and said to be', () =>
    expect(tally(2023, 2, 9).outcome).toBe('okOnlyIfExcellentCounted'));
  it('6: the ballot on a level called a confidence vote', () => noBallotOnLevels(2023));
  it('7: "Mẫu 02-HD/BTCTW"; 02A and 02B by whom they are for', () => {
    const codes = ratingForms({ year: 2023 }).outcome?.map(({ code }) => code) ?? [];
    expect(codes).toEqual(expect.arrayContaining(['Mẫu 02A-HD KĐ.ĐG 2023', 'Mẫu 02B-HD KĐ.ĐG 2023']));
    expect(codes).not.toContain('Mẫu 02-HD/BTCTW');
  });
  it('8: 25 % before 30/08/2025', () => {
    const outstanding = {
      decided: true,
      grounds: ['outstandingResults', 'positiveTurn', 'exceedsPlan', 'realValue'],
    };
    const group = { year: 2024, kind: 'partyMember', candidates: ranked(1), good: 4, outstanding } as const;
    expect(allocateExcellent(group as never)).toMatchObject({ status: 'notApplicable', why: 'notCovered' });
  });
  it('9: a missing grade, target or denominator turned into a number', () => {
    const member = {
      ...inOrder.partyMember,
      findings: { degenerate: false, prohibitedConduct: false, exemplaryBreach: false },
    };
    const none = { total: 0, done: 0, onTimeQuality: 0, exceeded: 0, short: 0 };
    for (const facts of [
      { ...member, work: none },
      { ...member, grades: { task: [null], other: ['good'] } },
    ])
      expect(rating('partyMember', facts as RatingFacts, 2023)).toMatchObject({ why: 'missingFacts' });
  });
  it('10: a rounded figure compared at the bar; 49.6 % is less than half, though it shows as 50', () => {
    const work = { total: 1000, done: 496, onTimeQuality: 496, exceeded: 0, short: 504 };
    expect(rating('partyMember', { ...inOrder.partyMember, work }, 2023).outcome).toBe('notCompleted');
  });
  it('11: real names as defaults', () => noNames(2023));
  it('12: a guidance cited by number alone', () => {
    expect(instrument('hd-21-btctw-2019')).toMatchObject({ signedOn: '2019-10-18' });
    refuses(() => instrument('21-HD/BTCTW'), 'unknownId', 'id');
  });
});

describe('from 2025', () => {
  it('M1: bands of 80 and 60, weights 10/20/60/10; 90, 70, 50 and 30 + 70', () => {
    const of = (score: number) => level('partyMember', { ...best.partyMember, score });
    expect([90, 85, 65, 55].map(of)).toEqual(['excellent', 'good', 'completed', 'completed']);
    for (const { id, criteria, bands } of criteriaFrames({ instrument: 'qd-366-tw-2025' })) {
      expect([id, criteria.flatMap(({ max }) => max ?? [])]).toEqual([id, [30, 70]]);
      expect(bands?.map(({ from }) => from)).toEqual([90, 70, 50, 0]);
    }
    const items = [10, 20, 60, 10].map((max, at) => ({ id: `i${at}`, max }));
    const weighed: ScoringScheme = {
      id: 'mine',
      body: { vi: 'đơn vị', en: 'a unit' },
      since: '2026-01-01',
      general: { frame: null, mode: 'graded', items: items.slice(0, 3) },
      results: { frame: null, mode: 'graded', items: items.slice(3) },
    };
    expect(validateScheme(weighed).map(({ path }) => path)).toEqual(
      expect.arrayContaining([expect.stringContaining('general'), expect.stringContaining('results')]),
    );
  });
  it('M2: a threshold kept twice, "30 % ahead of schedule"; one cited condition, on what exceeds the requirement', () => {
    const answer = rating('partyMember', withTasks('partyMember', { exceeded: 2 }), 2025);
    const asked = answer.trace.steps
      .flatMap(({ findings }) => findings)
      .filter(({ fact }) => fact === 'facts.work.exceeded');
    expect([...new Set(asked.map(({ rule }) => rule))]).toEqual(['qd366.excellent.exceeded']);
    expect(asked[0]).toMatchObject({
      provision: { instrument: 'qd-366-tw-2025', eId: 'art_11__para_1__point_1.3' },
    });
    const early = { ...best.partyMember, work: { total: 10, ahead: 3 } } as never;
    refuses(() => rating('partyMember', early, 2025), 'unknownKey', 'facts.work.ahead');
  });
  it('M3: 366-QĐ/TW dated 2024', () => {
    expect(instrument('qd-366-tw-2025').signedOn).toBe('2025-08-30');
    expect(generation(2024, { decidedOn: '2024-12-20' })).toContain('qd-124');
  });
  it('M4: the form of 2023 used for 2025', () => {
    const codes = ratingForms({ year: 2025 }).outcome?.map(({ code }) => code) ?? [];
    expect(codes.filter((code) => code.includes('2023') || code.includes('HD/BTCTW'))).toEqual([]);
  });
  it('M5: "20 %" of good or better, "top 4", 25 % of the members of the cell', () => {
    expect(tally(2025, 2, 9).outcome).toBe('okOnlyIfExcellentCounted');
    expect([places(2025, 8, 0), places(2025, 40, 0)]).toEqual([1, 6]);
  });
  it('M6: the rule of the quarter applied to the year, the total held at 49', () => {
    const facts = { ...best.leader, work: { total: 20, done: 19, objectiveCause: false } };
    expect(level('leader', facts, {}, { year: 2026 })).toBe('excellent');
    const quarter = {
      ...facts,
      inQuarter: null,
      role: 'deputy',
      collectiveWork: { total: 1, done: 1, forceMajeure: false },
    } as const;
    const answer = rating('leader', quarter, 2026, { quarter: 2 });
    expect(answer.outcome).toBe('notCompleted');
    const ground = answer.trace.steps.at(-1)?.findings.map(({ provision }) => provision.instrument);
    expect(new Set(ground)).toEqual(new Set(['hd-02-btctw-2026']));
  });
  it('M7: a leader not completed by "> 30 % of tasks"; less than 70 % done, or more than half of the units', () => {
    const units = { total: 10, notCompleted: 5 };
    expect(level('leader', { ...best.leader, units })).toBe('excellent');
    expect(level('leader', { ...best.leader, units: { ...units, notCompleted: 6 } })).toBe('notCompleted');
    expect(level('leader', done('leader', 70, 100))).not.toBe('notCompleted');
    expect(level('leader', done('leader', 69, 100))).toBe('notCompleted');
  });
  it('M8: the ballot on a level called a confidence vote of four levels', () => noBallotOnLevels(2025));
  it('M9: 2A and 2B exchanged', () => {
    const forms = ratingForms({ year: 2025 }).outcome ?? [];
    const of = (whom: string) => forms.find((form) => form.for === whom)?.code.slice(0, 7);
    expect([of('leader'), of('nonLeader')]).toEqual(['Mẫu 02A', 'Mẫu 02B']);
  });
  it('M10: Annex 4 on the sheet of a member outside the system; it is Annex 5', () =>
    expect(criteriaFrame({ subject: 'memberOutsideSystem', year: 2025 }).outcome?.id).toBe(
      'qd-366-tw-2025/app_5',
    ));
  it('M11: the list 18/4/8 labelled Annex 3; its items are those of Annex 2, Annex 3 has five groups', () => {
    expect(scoringScheme('sheet-18-4-8').general?.frame).toBe('qd-366-tw-2025/app_2');
    const { outcome } = criteriaFrame({ subject: 'leader', year: 2025 });
    const groups = outcome?.criteria.filter(({ parent, kind }) => parent === 'A3.I' && kind === 'group');
    expect([outcome?.id, groups?.length]).toEqual(['qd-366-tw-2025/app_3', 5]);
  });
  it('M12: the item of cure at "> 80 %"; at least 80 %', () => {
    const { outcome } = criteriaFrame({ subject: 'centralLeader', year: 2025 });
    expect(outcome?.criteria.find(({ id }) => id === 'A2.I.3.3')?.bar).toEqual({
      operator: 'atLeast',
      bar: { numerator: 80, denominator: 100 },
    });
  });
  it('M13: the cap cited to Article 12; it stands in Article 11(1) point 1.5', () => {
    const caps = generations.flatMap(({ instrument, cap }) =>
      instrument.id === 'qd-366-tw-2025' && 'provision' in cap ? [cap.provision.ref.eId] : [],
    );
    expect(new Set(caps)).toEqual(new Set(['art_11__para_1__point_1.5']));
  });
  it('M14: nothing assigned and nothing done taken as 100 %; not computable', () => {
    const none = { achieved: 0, assigned: 0 };
    const full = { achieved: 1, assigned: 1 };
    const given = { variant: 'hd-02-btctw-2026', A: none, B: full, C: full, D: full } as const;
    expect(kpi(given)).toMatchObject({ status: 'undetermined', missing: ['A.assigned'] });
    const tasks = { total: 0, done: 0, onTimeQuality: 0, exceeded: 0, late: 0 };
    expect(level('partyMember', withTasks('partyMember', tasks))).toMatch(/^missingFacts/);
  });
  it('M15: one criterion id with other words elsewhere; persons matched by name', () => {
    const ids = criteriaFrames().flatMap(({ criteria }) => criteria.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    noNames(2025);
  });
});
