import { describe, expect, it } from 'vitest';
import { publishedWorkCalendar as calendar } from '../../../src/calendar/index.js';
import {
  checkRatingSequence,
  ratingAuthorities,
  ratingForms,
  ratingProcedure,
  ratingTimetable,
  type SequenceCase,
} from '../../../src/rating/index.js';

describe('deadlines of the rating of 2023 (25-HD/BTCTW item 5): "trước ngày" is strictly earlier', () => {
  const standing = (id: string, day: string, readings = {}) =>
    ratingTimetable({ year: 2023, done: { [id]: day } }, { readings }).deadlines.find(
      (step) => step.id === id,
    );

  it.each([
    ['stateRating', '2023-12-14', '2023-12-15'],
    ['rating', '2023-12-30', '2023-12-31'],
    ['ratingOfSchools', '2023-12-30', '2023-12-31'],
    ['ratingOfSpecialBodies', '2024-01-14', '2024-01-15'],
    ['fileToCentre', '2024-02-14', '2024-02-15'],
  ])('%s: %s in time, %s late', (id, last, day) => {
    expect(standing(id, last)).toMatchObject({ latest: last, done: last, standing: 'inOrder' });
    expect(standing(id, day)).toMatchObject({ standing: 'late' });
    expect(standing(id, day, { 'rating.beforeDay': 'inclusive' })).toMatchObject({
      latest: day,
      standing: 'inOrder',
    });
  });

  it('the whole is as bad as its worst act, and open while a day is not given', () => {
    const done = {
      stateRating: '2023-12-10',
      ratingOfSchools: '2023-12-01',
      ratingOfSpecialBodies: '2023-12-01',
      fileToCentre: '2024-01-20',
    };
    expect(ratingTimetable({ year: 2023, done: { ...done, rating: '2023-12-20' } })).toMatchObject({
      outcome: 'inOrder',
    });
    expect(ratingTimetable({ year: 2023, done: { ...done, rating: '2023-12-31' } })).toMatchObject({
      outcome: 'late',
    });
    expect(ratingTimetable({ year: 2023, done: { ...done, rating: null } })).toMatchObject({
      outcome: 'missing',
    });
    expect(ratingTimetable({ year: 2023, done })).toMatchObject({
      status: 'undetermined',
      missing: ['done.rating'],
    });
  });

  it('in the weeks before the guidance the days are silent; before any text nothing answers', () => {
    expect(ratingTimetable({ year: 2023, decidedOn: '2023-10-20' })).toMatchObject({
      status: 'undetermined',
      why: 'textSilent',
      deadlines: [],
    });
    expect(ratingTimetable({ year: 2016 })).toMatchObject({ why: 'notYetInForce', deadlines: [] });
  });

  it.each([
    [{ year: 2023, done: { rating: '31/12/2023' } }, 'notADate', 'done.rating'],
    [{ year: '2023' }, 'wrongType', 'year'],
    [{ year: 2023, done: { party: '2023-12-30' } }, 'unknownKey', 'done.party'],
  ])('refuses %j', (round, code, path) => {
    expect(() => ratingTimetable(round as never)).toThrow(expect.objectContaining({ code, path }));
  });
});

describe('the order of acts (124-QĐ/TW Art. 7, 11)', () => {
  const acts: SequenceCase['acts'] = {
    stateRating: '2023-12-01',
    collectiveReview: '2023-12-04',
    memberReview: '2023-12-05',
    headReview: '2023-12-06',
    deputiesReview: '2023-12-07',
    selfRating: '2023-12-08',
    appraisal: '2023-12-12',
    decisionOnLowerCollectives: '2023-12-14',
    decisionOnUnit: '2023-12-18',
    decisionOnCollective: '2023-12-18',
    decisionOnMembersOfCollective: '2023-12-19',
    decisionOnHead: '2023-12-19',
    decisionOnPartyMembers: '2023-12-20',
    decisionOnPartyOrganisation: '2023-12-22',
    filing: '2024-01-10',
  };
  const check = (change: SequenceCase['acts'], verificationNeeded?: boolean) =>
    checkRatingSequence({
      year: 2023,
      acts: { ...acts, ...change },
      ...(verificationNeeded !== undefined && { verificationNeeded }),
    });
  const broken = (answer: ReturnType<typeof check>) =>
    answer.findings
      .filter(({ standing }) => standing !== 'inOrder')
      .map(({ act, mustFollow, standing }) => [act, mustFollow, standing]);

  it('in order', () => {
    expect(check({})).toMatchObject({
      status: 'determined',
      outcome: 'inOrder',
      evidence: 'readInOneSource',
    });
    expect(check({ stateRating: '2023-12-21' })).toMatchObject({ evidence: 'readInSeveralSources' });
  });

  it.each<[string, SequenceCase['acts'], string[][]]>([
    [
      'head before the collective',
      { decisionOnHead: '2023-12-17', decisionOnUnit: '2023-12-15' },
      [['decisionOnHead', 'decisionOnCollective', 'tooEarly']],
    ],
    [
      'head before what he heads',
      { decisionOnUnit: '2023-12-20' },
      [['decisionOnHead', 'decisionOnUnit', 'tooEarly']],
    ],
    [
      'the Party organisation before its unit',
      { decisionOnUnit: '2023-12-23', decisionOnHead: '2023-12-23' },
      [['decisionOnPartyOrganisation', 'decisionOnUnit', 'tooEarly']],
    ],
    [
      'members before the State rating',
      { stateRating: '2023-12-21' },
      [['decisionOnPartyMembers', 'stateRating', 'tooEarly']],
    ],
    [
      'rating without review',
      { memberReview: null },
      [
        ['headReview', 'memberReview', 'notDoneBefore'],
        ['selfRating', 'memberReview', 'notDoneBefore'],
      ],
    ],
    [
      'higher before lower',
      { decisionOnLowerCollectives: '2023-12-19' },
      [['decisionOnCollective', 'decisionOnLowerCollectives', 'tooEarly']],
    ],
    [
      'deputies before the head',
      { deputiesReview: '2023-12-05' },
      [['deputiesReview', 'headReview', 'tooEarly']],
    ],
  ])('%s', (_, change, expected) => {
    const answer = check(change);
    expect(answer.outcome).toBe('outOfOrder');
    expect(broken(answer)).toEqual(expected);
  });

  it('the same day is in order: days do not tell hours', () => {
    expect(check({ decisionOnHead: '2023-12-18' }).outcome).toBe('inOrder');
  });

  it('verification is asked for only at a complaint, a denunciation, a sign of breach or disunity', () => {
    const decisions = Object.keys(acts).filter((act) => act.startsWith('decision'));
    const before = (standing: string) => decisions.map((act) => [act, 'verification', standing]);
    expect(broken(check({}, true))).toEqual(before('unknown'));
    expect(broken(check({ verification: null }, true))).toEqual(before('notDoneBefore'));
    expect(check({ verification: '2023-12-13' }, true).outcome).toBe('inOrder');
    expect(check({ verification: null }, false).outcome).toBe('inOrder');
  });

  it('an act that is not given leaves the answer open and is named', () => {
    const { memberReview: _, ...without } = acts;
    expect(checkRatingSequence({ year: 2023, acts: without })).toMatchObject({
      status: 'undetermined',
      why: 'missingFacts',
      missing: ['acts.memberReview'],
    });
  });
});

describe('who decides, what is done, which forms', () => {
  it('every guard names an act of the same procedure', () => {
    const rows = ratingProcedure({ year: 2023 }).outcome ?? [];
    const ids = rows.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(10);
    expect(rows.flatMap(({ after }) => after).filter((act) => !ids.includes(act))).toEqual([]);
  });

  it('grassroots organisations under a district: the district standing committee (25-HD/BTCTW item 3)', () => {
    expect(ratingAuthorities({ year: 2023 }).outcome?.map(({ id, decides }) => [id, decides.vi])).toEqual([
      ['A1', 'Đảng ủy cơ sở'],
      ['A2', 'Ban thường vụ cấp ủy cấp huyện'],
      ['A3', 'Ban thường vụ cấp ủy cấp tỉnh'],
      ['A4', 'Ban thường vụ cấp ủy cấp tỉnh'],
      ['A5', 'Cấp ủy cấp tỉnh'],
      ['A7', 'Cấp có thẩm quyền đối với chi bộ'],
      ['A8', 'Cấp quản lý cán bộ'],
      ['A9', 'Cấp ủy cấp trên trực tiếp'],
    ]);
    expect(ratingAuthorities({ year: 2023, decidedOn: '2023-11-09' })).toMatchObject({ why: 'textSilent' });
  });

  it('the letters of the forms of 2023: 02A non-leader, 02B leader', () => {
    const forms = ratingForms({ year: 2023 }).outcome ?? [];
    const codes = (of: string) => forms.filter((form) => form.for === of).map(({ code }) => code);
    expect([codes('nonLeader'), codes('leader')]).toEqual([
      ['Mẫu 02A-HD KĐ.ĐG 2023'],
      ['Mẫu 02B-HD KĐ.ĐG 2023'],
    ]);
    expect(ratingForms({ year: 2016 })).toMatchObject({ status: 'notApplicable', why: 'notYetInForce' });
  });

  it('an answer is as certain as its weakest row', () => {
    const marks = [
      ratingAuthorities({ year: 2020 }),
      ratingForms({ year: 2023 }),
      ratingForms({ year: 2020 }),
    ];
    expect(marks.map((answer) => answer.status === 'determined' && answer.evidence)).toEqual([
      'unverified',
      'unverified',
      'readInSeveralSources',
    ]);
    expect(
      ratingForms({ year: 2023 }).outcome?.map(({ code, evidence }) => [code.slice(0, 7), evidence]),
    ).toEqual([
      ['Mẫu 01', 'unverified'],
      ['Mẫu 02A', 'readInSeveralSources'],
      ['Mẫu 02B', 'readInSeveralSources'],
      ['Mẫu 03', 'unverified'],
      ['Mẫu 04', 'readInOneSource'],
    ]);
  });

  it('a calendar is needed only where working days decide', () => {
    expect(() => ratingTimetable({ year: 2023, conference: '2023-12-20' })).not.toThrow();
    expect(
      ratingTimetable({ year: 2025, conference: '2025-12-22', calendar }).deadlines.length,
    ).toBeGreaterThan(0);
  });
});
