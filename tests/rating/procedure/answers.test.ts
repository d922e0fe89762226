import { describe, expect, it } from 'vitest';
import { publishedWorkCalendar as calendar } from '../../../src/calendar/index.js';
import {
  checkRatingSequence,
  type RatingTimetableCase,
  ratingAuthorities,
  ratingForms,
  ratingProcedure,
  ratingTimetable,
  type SequenceCase,
} from '../../../src/rating/index.js';

const beforeAnyText = {
  status: 'notApplicable',
  why: 'notYetInForce',
  trace: { on: '2016-12-31', steps: [] },
  notes: [],
};
const silence = (vi: string, en: string) => ({
  kind: 'silent',
  code: 'unread',
  provisions: [],
  values: { vi, en },
});

describe('the timetable, whole', () => {
  type PartyRound = Exclude<RatingTimetableCase, { readonly side: 'state' }>;
  const draft = (round: Partial<PartyRound>) =>
    ratingTimetable({ year: 2025, ...round }).deadlines.find(({ id }) => id === 'draftReport');

  it('the draft report three working days before the conference (43-HD/BTCTW, 2.1 a)', () => {
    const row = {
      id: 'draftReport',
      by: 'head',
      provision: { instrument: 'hd-43-btctw-2025', eId: 'point_2.1__point_a' },
      evidence: 'readInOneSource',
      workingDaysBefore: 3,
    };
    const conference = '2025-12-22';
    expect(draft({})).toEqual({ ...row, standing: 'notGiven' });
    expect(draft({ conference, calendar })).toEqual({ ...row, latest: '2025-12-17', standing: 'notGiven' });
    for (const [day, standing] of [
      ['2025-12-16', 'inOrder'],
      ['2025-12-17', 'inOrder'],
      ['2025-12-18', 'late'],
    ] as const) {
      expect(draft({ conference, calendar, done: { draftReport: day } })).toMatchObject({
        done: day,
        standing,
      });
    }
  });

  it('other rows are days of the year, and say nothing of working days', () => {
    expect(ratingTimetable({ year: 2025 }).deadlines[0]).toEqual({
      id: 'stateRating',
      by: 'managingBody',
      provision: { instrument: 'nd-90-2020', eId: 'art_20__para_2' },
      evidence: 'readInSeveralSources',
      latest: '2025-12-14',
      standing: 'notGiven',
    });
  });

  it('asks for the conference, or else for the day of each act', () => {
    const others = [
      'done.rating',
      'done.ratingOfSchools',
      'done.ratingOfSpecialBodies',
      'done.fileToCentre',
      'done.reportToPolitburo',
    ];
    const open = { status: 'undetermined', why: 'missingFacts', possible: ['inOrder', 'late', 'missing'] };
    expect(ratingTimetable({ year: 2025 })).toMatchObject({
      ...open,
      missing: ['done.stateRating', 'conference', ...others],
      under: 'qd-366-tw-2025',
      trace: { on: '2025-12-31', steps: [] },
      notes: [{ values: { reading: 'rating.beforeDay', value: 'strict' } }],
    });
    expect(ratingTimetable({ year: 2025, conference: '2025-12-22', calendar })).toMatchObject({
      ...open,
      missing: ['done.stateRating', 'done.draftReport', ...others],
    });
  });

  it('done in time, as certain as its weakest row', () => {
    const done = {
      stateRating: '2025-12-10',
      draftReport: '2025-12-15',
      rating: '2025-12-20',
      ratingOfSchools: '2025-12-20',
      ratingOfSpecialBodies: '2025-12-20',
      fileToCentre: '2026-01-20',
      reportToPolitburo: '2026-02-20',
    };
    const round = { year: 2025, conference: '2025-12-22', calendar };
    expect(ratingTimetable({ ...round, done })).toMatchObject({
      status: 'determined',
      outcome: 'inOrder',
      evidence: 'readInOneSource',
    });
    expect(ratingTimetable({ ...round, done: { ...done, rating: '2025-12-31' } }).outcome).toBe('late');
  });

  it('the State day binds from the year its decree does (90/2020/NĐ-CP Art. 20(2))', () => {
    const days = (year: number) =>
      ratingTimetable({ year }, { under: 'qd-132-tw-2018+hd-21-btctw-2019' }).deadlines.map(({ id }) => id);
    expect(days(2019)).not.toContain('stateRating');
    expect(days(2020)).toContain('stateRating');
    expect(days(2021)).toContain('stateRating');
  });

  it('in the weeks before the guidance the days are silent (124-QĐ/TW Art. 14)', () => {
    expect(ratingTimetable({ year: 2023, decidedOn: '2023-10-20' })).toEqual({
      status: 'undetermined',
      why: 'textSilent',
      possible: ['inOrder', 'late', 'missing'],
      missing: [],
      under: 'qd-124-tw-2023',
      trace: { on: '2023-10-20', steps: [] },
      notes: [
        silence(
          'Điều 14 chỉ nêu cuối năm, trước khi tổng kết công tác năm; ngày cụ thể do Hướng dẫn 25-HD/BTCTW quy định.',
          'Article 14 says only the end of the year, before its summing-up; the days are laid down in Guidance 25-HD/BTCTW.',
        ),
      ],
      deadlines: [],
    });
  });
});

describe('the order of acts, whole', () => {
  const check = (acts: SequenceCase['acts']) => checkRatingSequence({ year: 2023, acts });

  it('says what was compared, by which provision, and how certain it is', () => {
    const common = { under: 'qd-124-tw-2023', trace: { on: '2023-12-31', steps: [] }, notes: [] };
    const row = {
      act: 'selfRating',
      mustFollow: 'memberReview',
      provision: { instrument: 'qd-124-tw-2023', eId: 'art_11' },
      evidence: 'readInSeveralSources',
    };
    expect(check({ memberReview: '2023-12-05', selfRating: '2023-12-05' })).toEqual({
      status: 'determined',
      outcome: 'inOrder',
      evidence: 'readInSeveralSources',
      ...common,
      findings: [{ ...row, standing: 'inOrder' }],
    });
    expect(check({ memberReview: '2023-12-06', selfRating: '2023-12-05' })).toEqual({
      status: 'determined',
      outcome: 'outOfOrder',
      evidence: 'readInSeveralSources',
      ...common,
      findings: [{ ...row, standing: 'tooEarly' }],
    });
    expect(check({ selfRating: '2023-12-05' })).toEqual({
      status: 'undetermined',
      why: 'missingFacts',
      possible: ['inOrder', 'outOfOrder'],
      missing: ['acts.memberReview'],
      ...common,
      findings: [{ ...row, standing: 'unknown' }],
    });
  });

  it('acts known not to be done, or not yet done, need nothing before them', () => {
    expect(check({}).findings).toEqual([]);
    expect(check({ selfRating: null }).findings).toEqual([]);
  });

  it('before any text nothing is compared', () => {
    expect(checkRatingSequence({ year: 2016, acts: {} })).toEqual({ ...beforeAnyText, findings: [] });
  });
});

describe('rows of a procedure', () => {
  it('an act that always arises says nothing of cases; verification names its cases (124-QĐ/TW Art. 11)', () => {
    const acts = ratingProcedure({ year: 2023 });
    const act = (id: string) => acts.outcome?.find((row) => row.id === id);
    expect(acts).toMatchObject({
      status: 'determined',
      under: 'qd-124-tw-2023',
      evidence: 'readInOneSource',
      trace: { on: '2023-12-31', steps: [] },
    });
    expect(act('selfRating')).toStrictEqual({
      id: 'selfRating',
      by: 'ratedSubject',
      after: ['memberReview'],
      provision: { instrument: 'qd-124-tw-2023', eId: 'art_11' },
      evidence: 'readInSeveralSources',
    });
    expect(act('verification')).toStrictEqual({
      id: 'verification',
      by: 'directSuperiorCommittee',
      after: [],
      onlyAt: {
        vi: 'khiếu nại, tố cáo, dấu hiệu vi phạm, mất đoàn kết',
        en: 'a complaint, a denunciation, a sign of breach, disunity',
      },
      provision: { instrument: 'qd-124-tw-2023', eId: 'art_11__verification' },
      evidence: 'readInSeveralSources',
    });
  });

  it('where the guidance is still to come, the answer says who sets it', () => {
    expect(ratingAuthorities({ year: 2023, decidedOn: '2023-11-09' })).toEqual({
      status: 'undetermined',
      why: 'textSilent',
      possible: [],
      missing: [],
      under: 'qd-124-tw-2023',
      trace: { on: '2023-11-09', steps: [] },
      notes: [
        silence(
          'Thẩm quyền của từng cấp do Hướng dẫn 25-HD/BTCTW (10/11/2023) quy định.',
          'Who decides at each level is laid down in Guidance 25-HD/BTCTW (10/11/2023).',
        ),
      ],
    });
    expect(ratingForms({ year: 2016 })).toEqual(beforeAnyText);
  });
});
