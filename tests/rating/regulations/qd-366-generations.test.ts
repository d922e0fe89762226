import { describe, expect, it } from 'vitest';
import { publishedWorkCalendar as calendar } from '../../../src/calendar/index.js';
import { provision } from '../../../src/lawbook/index.js';
import { atMost, largestCount } from '../../../src/quantity/index.js';
import { annualFromPeriods } from '../../../src/rating/annual.js';
import {
  checkRatingSequence,
  generations,
  type PartyRatingCase,
  type RatingFacts,
  type RatingRegulation,
  rate,
  ratingTimetable,
} from '../../../src/rating/index.js';
import { reviewPlaces } from '../../../src/rating/procedure/places.js';
import { best, level, rated, reliedOn, said, withTasks } from './qd-366-cases.js';

const [alone, with43, with02] = [
  'qd-366-tw-2025',
  'qd-366-tw-2025+hd-43-btctw-2025',
  'qd-366-tw-2025+hd-43-btctw-2025+hd-02-btctw-2026',
] as const;
const textOf = (id: string) => generations.find((one) => one.id === id) as RatingRegulation;

describe('which text, by the day of decision', () => {
  it.each([
    ['2025-08-29', 'qd-124-tw-2023+hd-25-btctw-2023'],
    ['2025-08-30', alone],
    ['2025-10-30', alone],
    ['2025-10-31', with43],
    ['2026-05-21', with43],
    ['2026-05-22', with02],
    ['2030-12-31', with02],
  ])('%s: %s', (decidedOn, generation) =>
    expect(rated('leader', best.leader, {}, { decidedOn }).generation).toBe(generation),
  );
  it('by the year rated where no day is given, or the reading asks it', () => {
    const of = (year: number, more = {}) =>
      rated('organisation', best.organisation, more, { year }).generation;
    expect([2024, 2025, 2026].map((year) => of(year))).toEqual([
      'qd-124-tw-2023+hd-25-btctw-2023',
      with43,
      with02,
    ]);
    const late = { decidedOn: '2026-06-01' };
    const byYear = { 'rating.regimeBy': 'yearRated' } as const;
    expect(rated('organisation', best.organisation, byYear, late).generation).toBe(with43);
  });
});

const inQuarter = null;
const quarterFacts: RatingFacts = {
  ...best.leader,
  work: { ...best.leader.led, total: 10, objectiveCause: false },
  collectiveWork: { total: 100, done: 100, forceMajeure: false },
  role: 'deputy',
  inQuarter,
};

describe('quarters (198-KL/TW; 43-HD/BTCTW; 02-HD/BTCTW of 2026)', () => {
  const ofQuarter = (
    year: number,
    quarter: 1 | 2 | 3 | 4,
    facts = quarterFacts,
    more: Partial<PartyRatingCase> = {},
  ) => rate({ side: 'party', kind: 'leader', year, quarter, facts, ...more });

  it.each([
    [2025, 2, undefined, 'notCovered'],
    [2025, 3, undefined, 'notCovered'],
    [2025, 3, '2025-11-15', 'notCovered'],
    [2025, 4, undefined, 'notRated'],
    [2026, 1, undefined, 'excellent'],
    [2026, 2, undefined, 'excellent'],
    [2026, 4, undefined, 'notRated'],
  ] as const)('%d quarter %d, decided %s: %s', (year, quarter, decidedOn, expected) =>
    expect(said(ofQuarter(year, quarter, quarterFacts, decidedOn && { decidedOn }))).toBe(expected),
  );
  it('the last quarter is assessed with the year', () =>
    expect(ofQuarter(2025, 4).notes).toContainEqual(
      expect.objectContaining({
        code: 'quarterWithYear',
        provisions: [{ instrument: 'hd-43-btctw-2025', eId: 'unplaced__quarters' }],
      }),
    ));

  const undone = (objectiveCause?: boolean): RatingFacts => ({
    ...quarterFacts,
    work: { total: 20, done: 19, ...(objectiveCause === undefined ? {} : { objectiveCause }) },
  });
  it('less than 100 % of the quarter for a subjective cause: not completed, from the second quarter of 2026', () => {
    expect(said(ofQuarter(2026, 2, undone(false)))).toBe('notCompleted');
    expect(said(ofQuarter(2026, 2, undone(true)))).toBe('excellent');
    expect(said(ofQuarter(2026, 2, undone()))).toBe('missingFacts: notCompleted excellent');
    expect(said(ofQuarter(2026, 1, undone(false)))).toBe('excellent');
    // the rules of a quarter are those of the quarter, not of the day it is decided
    expect(said(ofQuarter(2026, 1, undone(false), { decidedOn: '2026-06-15' }))).toBe('excellent');
    expect(said(ofQuarter(2026, 2, undone(false), { kind: 'partyMember' }))).not.toBe('notCompleted');
    expect(level('leader', undone(false), {}, { year: 2026 })).toBe('excellent');
  });
  it('a leader with no tasks of his own: by what he leads', () => {
    const noneOwn = { ...quarterFacts, work: null };
    expect(said(ofQuarter(2026, 2, noneOwn))).toBe('excellent');
    const led = { ...best.leader.led, total: 20, done: 19, objectiveCause: false };
    expect(said(ofQuarter(2026, 2, { ...noneOwn, led }))).toBe('notCompleted');
  });

  const collective = (done: number, role: 'head' | 'deputy', forceMajeure = false): RatingFacts => ({
    ...quarterFacts,
    role,
    collectiveWork: { total: 100, done, forceMajeure },
  });
  it('a collective under 70 %: the head not completed, deputies and members not excellent', () => {
    const levels = (role: 'head' | 'deputy', force = false) =>
      [69, 70, 71].map((done) => said(ofQuarter(2026, 2, collective(done, role, force))));
    expect(levels('head')).toEqual(['notCompleted', 'excellent', 'excellent']);
    expect(levels('deputy')).toEqual(['textSilent: good completed', 'excellent', 'excellent']);
    expect(levels('head', true)).toEqual(['excellent', 'excellent', 'excellent']);
    expect(levels('deputy', true)).toEqual(['excellent', 'excellent', 'excellent']);
    expect(said(ofQuarter(2026, 2, { ...quarterFacts, role: 'head', collectiveWork: null }))).toBe(
      'excellent',
    );
    expect(said(ofQuarter(2026, 1, collective(69, 'head')))).toBe('excellent');
  });
  it('… whether of the year as well is a reading', () => {
    const year = { year: 2026 };
    const both = { 'rating.r028Scope': 'quarterAndYear' } as const;
    const head = collective(69, 'head');
    const deputy = collective(69, 'deputy');
    expect(level('leader', head, {}, year)).toBe('excellent');
    expect(level('leader', head, both, year)).toBe('notCompleted');
    expect(level('leader', deputy, both, year)).toBe('textSilent: good completed');
    expect(reliedOn(rated('leader', head, {}, year))).toContain('rating.r028Scope');
    expect(level('leader', collective(70, 'head'), both, year)).toBe('excellent');
    expect(level('leader', head, both, { year: 2025 })).toBe('excellent');
  });

  const away = (more: NonNullable<RatingFacts['inQuarter']>): RatingFacts => ({
    ...quarterFacts,
    inQuarter: {
      trainingMonths: 0,
      leaveMonths: 0,
      firstPostMonths: null,
      underInspection: false,
      changedPost: false,
      ...more,
    },
  });
  it.each([
    // V33: NR1 to NR4
    ['training of 1.9 months', { trainingMonths: 1.9 }, 'excellent'],
    ['training of 2 months', { trainingMonths: 2 }, 'notRated notYetRated'],
    ['training of 2.1 months', { trainingMonths: 2.1 }, 'notRated notYetRated'],
    ['leave of 1.9 months', { leaveMonths: 1.9 }, 'excellent'],
    ['leave of 2 months', { leaveMonths: 2 }, 'notRated notYetRated'],
    ['first appointed 20 days ago', { firstPostMonths: 20 / 30 }, 'notRated notYetRated'],
    ['first appointed a month ago', { firstPostMonths: 1 }, 'excellent'],
    ['first appointed 1.1 months ago', { firstPostMonths: 1.1 }, 'excellent'],
    ['under inspection', { underInspection: true }, 'notRated notYetRated'],
    [
      'moved: the two-month mark could not be read (NR6)',
      { changedPost: true },
      'textSilent: excellent good completed notCompleted',
    ],
    ['nothing of the sort', {}, 'excellent'],
  ])('%s: %s', (_, more, expected) => expect(said(ofQuarter(2026, 2, away(more)))).toBe(expected));
  it('not said: missing; and before the guidance only the change of post is asked', () => {
    const { inQuarter: _, ...facts } = quarterFacts;
    expect(ofQuarter(2026, 2, facts)).toMatchObject({ status: 'undetermined', why: 'missingFacts' });
    expect(said(ofQuarter(2026, 1, away({ leaveMonths: 3 })))).toBe('excellent');
    expect(said(ofQuarter(2026, 1, away({ changedPost: true })))).toMatch(/^textSilent/);
  });

  type Result = 'notCompleted' | 'good' | 'excellent';
  const ofYear = (
    quarters: readonly [Result, Result, Result],
    kind: 'leader' | 'partyMember' = 'leader',
    year = 2026,
    readings = {},
  ) => {
    const [first, second, third] = quarters;
    const facts = kind === 'leader' ? quarterFacts : best.partyMember;
    return annualFromPeriods({ kind, year, quarters: { first, second, third }, facts }, { readings });
  };
  it('one quarter not completed bars excellent for the year, from 2026; of others than leaders by a reading (V31)', () => {
    const failed = ['notCompleted', 'good', 'good'] as const;
    expect(said(ofYear(['good', 'good', 'good']))).toBe('excellent');
    expect(said(ofYear(failed))).toBe('textSilent: good completed');
    expect(said(ofYear(failed, 'leader', 2025))).toBe('excellent');
    expect(said(ofYear(failed, 'partyMember'))).toBe('excellent');
    expect(said(ofYear(failed, 'partyMember', 2026, { 'rating.quarterBarForOthers': 'yes' }))).toBe(
      'textSilent: good completed',
    );
  });
  it('two in a row let replacement be considered, two apart do not (V32)', () => {
    const considered = (...quarters: [Result, Result, Result]) =>
      ofYear(quarters).quarters?.replacementConsidered;
    expect(considered('notCompleted', 'notCompleted', 'good')).toBe(true);
    expect(considered('good', 'notCompleted', 'notCompleted')).toBe(true);
    expect(considered('notCompleted', 'good', 'notCompleted')).toBe(false);
  });

  it('what quarters do to the year, as data', () => {
    const quarters = (id: string) => textOf(id).quarters as Exclude<RatingRegulation['quarters'], undefined>;
    expect(textOf(alone).quarters).toBeUndefined();
    expect(quarters(with43)).toMatchObject({ from: '2025-10-01', year: {} });
    expect(quarters(with02)).toMatchObject({
      from: '2026-04-01',
      year: {
        barsExcellent: { kinds: ['leader'], others: { reading: 'rating.quarterBarForOthers', is: 'yes' } },
        replacement: { consecutive: 2 },
        moreExcellentFirst: { ref: { eId: 'unplaced__moreExcellent' } },
      },
    });
    const cases = (quarters(with02) as { notRated: readonly { id: string; sample?: true }[] }).notRated;
    expect(cases.map(({ id, sample }) => `${id}${sample ? ' sample' : ''}`)).toEqual([
      'NR1',
      'NR2',
      'NR3',
      'NR4',
      'NR5 sample',
      'NR6',
      'NR7 sample',
      'NR8 sample',
    ]);
  });
});

describe('the cap as data (Art. 11(1) point 1.5)', () => {
  const { cap } = textOf(with02) as { cap: Exclude<RatingRegulation['cap'], { unread: unknown }> };

  it('20 % of those rated good (V22)', () =>
    expect([4, 5, 9, 10].map((good) => largestCount(atMost(cap.ratio), good))).toEqual([0, 1, 1, 2]));
  it('25 % where all four grounds are shown (V23)', () => {
    const ratio = cap.outstanding?.ratio ?? cap.ratio;
    expect([3, 4, 8].map((good) => largestCount(atMost(ratio), good))).toEqual([0, 1, 2]);
    expect(cap.outstanding?.grounds).toHaveLength(4);
  });
  it('2 excellent beside 9 good fail 20 % and pass 25 %; of good or better they pass 20 % (V27)', () => {
    expect(largestCount(atMost(cap.ratio), 9)).toBeLessThan(2);
    expect(largestCount(atMost(cap.outstanding?.ratio ?? cap.ratio), 9)).toBe(2);
    expect(largestCount(atMost(cap.ratio), 11)).toBe(2);
  });
  it('an answer of excellent is a candidate', () =>
    expect(rated('leader', best.leader).notes.map(({ code }) => code)).toContain('capApplies'));
});

describe('the round: deadlines, order, places, forms, authorities', () => {
  const round = { year: 2025 };

  it('the days (43-HD/BTCTW items 2.1, 4)', () => {
    const { deadlines } = ratingTimetable(round);
    expect(Object.fromEntries(deadlines.map(({ id, latest }) => [id, latest]))).toEqual({
      draftReport: undefined,
      stateRating: '2025-12-14',
      rating: '2025-12-30',
      ratingOfSchools: '2025-12-30',
      ratingOfSpecialBodies: '2026-01-14',
      fileToCentre: '2026-01-31',
      reportToPolitburo: '2026-02-28',
    });
    expect(deadlines.find(({ id }) => id === 'draftReport')?.workingDaysBefore).toBe(3);
  });
  it('a draft sent with three full working days between is in time (V39)', () => {
    const standing = (draftReport: string) =>
      ratingTimetable({ ...round, conference: '2025-12-10', calendar, done: { draftReport } }).deadlines.find(
        ({ id }) => id === 'draftReport',
      )?.standing;
    expect([standing('2025-12-04'), standing('2025-12-08')]).toEqual(['inOrder', 'late']);
  });
  it('decided on 31/12: late, unless the reading lets the day in (V38)', () => {
    const standing = (rating: string, readings = {}) =>
      ratingTimetable({ ...round, done: { rating } }, { readings }).deadlines.find(
        ({ id }) => id === 'rating',
      )?.standing;
    const inclusive = { 'rating.beforeDay': 'inclusive' };
    expect(standing('2025-12-31')).toBe('late');
    expect(standing('2025-12-31', inclusive)).toBe(standing('2025-12-30'));
    expect(standing('2025-12-30')).not.toBe('late');
  });

  it.each([
    ['no rating without review', { memberReview: null, selfRating: '2025-12-05' }, 'selfRating'],
    [
      'no head before the collective',
      { decisionOnCollective: '2025-12-20', decisionOnHead: '2025-12-19' },
      'decisionOnHead',
    ],
    [
      'no members before the collective',
      { decisionOnCollective: '2025-12-20', decisionOnMembersOfCollective: '2025-12-19' },
      'decisionOnMembersOfCollective',
    ],
    [
      'no organisation before its members',
      { decisionOnPartyMembers: '2025-12-20', decisionOnPartyOrganisation: '2025-12-19' },
      'decisionOnPartyOrganisation',
    ],
    [
      'no organisation before its unit',
      { decisionOnUnit: '2025-12-20', decisionOnPartyOrganisation: '2025-12-19' },
      'decisionOnPartyOrganisation',
    ],
    [
      'no member before the State rating',
      { stateRating: '2025-12-20', decisionOnPartyMembers: '2025-12-19' },
      'decisionOnPartyMembers',
    ],
    [
      'no higher collective before the lower',
      { decisionOnLowerCollectives: '2025-12-20', decisionOnCollective: '2025-12-19' },
      'decisionOnCollective',
    ],
    [
      'no deputies before the head',
      { headReview: '2025-12-10', deputiesReview: '2025-12-09' },
      'deputiesReview',
    ],
    [
      'no review before its draft',
      { draftReport: '2025-12-10', collectiveReview: '2025-12-09' },
      'collectiveReview',
    ],
    [
      'no decision before appraisal',
      { appraisal: '2025-12-10', decisionOnUnit: '2025-12-09' },
      'decisionOnUnit',
    ],
    [
      'no publication before notification',
      { notification: '2025-12-30', publication: '2025-12-29' },
      'publication',
    ],
  ] as const)('%s', (_, acts, broken) => {
    const { outcome, findings } = checkRatingSequence({ ...round, acts });
    expect(outcome).toBe('outOfOrder');
    expect(
      findings.find(({ standing }) => standing === 'tooEarly' || standing === 'notDoneBefore')?.act,
    ).toBe(broken);
    const days = Object.entries(acts).map(([act]) => [act, '2025-12-20']);
    expect(checkRatingSequence({ ...round, acts: Object.fromEntries(days) }).outcome).not.toBe('outOfOrder');
  });
  it('verification comes before every decision, where it is called for', () => {
    const acts = { verification: '2025-12-20', decisionOnHead: '2025-12-19' };
    expect(checkRatingSequence({ ...round, acts, verificationNeeded: true }).outcome).toBe('outOfOrder');
    expect(checkRatingSequence({ ...round, acts }).outcome).not.toBe('outOfOrder');
  });
  it('the draft report is an act only under its guidance', () => {
    const acts = (id: string) => (textOf(id).acts as readonly { id: string }[]).map((act) => act.id);
    expect(acts(alone)).not.toContain('draftReport');
    expect(acts(with43)).toContain('draftReport');
  });

  it.each([
    // V30
    [
      'a part-time post elsewhere',
      { otherPosts: [{ id: 'p', kind: 'partTime' }] },
      ['cell', 'leadershipCollective', 'bodyOfPostForItsTasks'],
    ],
    ['a seat', { otherPosts: [{ id: 'p', kind: 'seat' }] }, ['cell', 'leadershipCollective', 'bodyOfPost']],
    [
      'a second full post with more time',
      { otherPosts: [{ id: 'p', kind: 'concurrent', moreWorkingTime: true }] },
      ['cell', 'leadershipCollective', 'bodyOfPost'],
    ],
    [
      'a second full post with less',
      { otherPosts: [{ id: 'p', kind: 'concurrent', moreWorkingTime: false }] },
      ['cell', 'leadershipCollective', 'mainPostOnly'],
    ],
    ['two in the collective', { collectiveSize: 2 }, ['cell', 'asAuthorityDecides']],
    ['all in the committee', { allInCommittee: true }, ['cell', 'committeeOfThePlace']],
    ['for a time elsewhere', { temporaryCell: true }, ['officialCell', 'leadershipCollective']],
  ] as const)('reviewed, %s: %j', (_, more, expected) => {
    const person = {
      member: true,
      leader: true,
      temporaryCell: false,
      collectiveSize: 3,
      allInCommittee: false,
    };
    const asked = { ...round, ...person, otherPosts: [], ...more } as Parameters<typeof reviewPlaces>[0];
    expect(reviewPlaces(asked).outcome?.map(({ place }) => place)).toEqual(expected);
  });

  it('2A is the leader, 2B the non-leader, 2C the member outside the system: eight forms', () => {
    const forms = textOf(with43).forms as readonly { code: string; for: string }[];
    const of = (whom: string) => forms.find((form) => form.for === whom)?.code;
    expect(['leader', 'nonLeader', 'memberOutsideSystem'].map(of)).toEqual(
      ['2A', '2B', '2C'].map((letter) => `Mẫu 0${letter}-HD KĐ.ĐG 2025`),
    );
    expect(forms).toHaveLength(8);
  });
  it('who decides: AU1 to AU9', () => {
    const ids = (id: string) => (textOf(id).authorities as readonly { id: string }[]).map((row) => row.id);
    expect(ids(with43).filter((id) => !id.includes('.'))).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `AU${n}`),
    );
    expect(ids(alone)).toEqual(['AU9']);
  });
});

describe('the texts', () => {
  it('every provision is its own, cited by the book, in both languages', () => {
    for (const id of [alone, with43, with02])
      for (const one of textOf(id).provisions.flatMap((table) => Object.values(table)))
        expect(provision(one.ref)).toBe(one);
  });
  it('every condition a leader meets in a quarter cites a provision on record', () => {
    const { trace } = rate({ side: 'party', kind: 'leader', year: 2026, quarter: 2, facts: quarterFacts });
    for (const { findings } of trace.steps)
      for (const finding of findings) expect(provision(finding.provision).evidence).toBe(finding.evidence);
    expect(trace.steps.length).toBeGreaterThan(15);
  });
  it('task results decide, not State levels: the State rating of a member is only a basis (E20)', () =>
    expect(level('partyMember', { ...withTasks('partyMember', {}), stateRating: 'good' })).toBe('excellent'));
});
