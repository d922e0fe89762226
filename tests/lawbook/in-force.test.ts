import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/calendar/index.js';
import { inForce, type LawSubject, timeline } from '../../src/lawbook/index.js';
import { everyDay, refusal } from '../calendar/support.js';

type Expected = readonly (readonly [from: string, to: string, instrument: string])[];

const always = '9999-12-31';
const state: Expected = [
  ['2013-02-01', '2015-06-30', 'nq-35-2012-qh13'],
  ['2015-07-01', '2023-06-30', 'nq-85-2014-qh13'],
  ['2023-07-01', always, 'nq-96-2023-qh15'],
];
const expected: Readonly<Record<LawSubject, Expected>> = {
  'confidenceVote.party': [
    ['2013-02-18', '2014-10-07', 'qd-165-tw-2013'],
    ['2014-10-08', '2023-02-01', 'qd-262-tw-2014'],
    ['2023-02-02', always, 'qd-96-tw-2023'],
  ],
  'confidenceVote.nationalAssembly': state,
  'confidenceVote.peoplesCouncil': state,
  'annualRating.party': [
    ['2018-03-08', '2023-10-03', 'qd-132-tw-2018'],
    ['2023-10-04', '2025-08-29', 'qd-124-tw-2023'],
    ['2025-08-30', always, 'qd-366-tw-2025'],
  ],
  'ratingCriteria.party': [
    ['2018-03-08', '2019-10-17', 'qd-132-tw-2018'],
    ['2019-10-18', '2023-10-03', 'hd-21-btctw-2019'],
    ['2023-10-04', '2025-08-29', 'qd-124-tw-2023'],
    ['2025-08-30', always, 'qd-366-tw-2025'],
  ],
  'termRating.leaders': [['2017-08-04', '2025-08-29', 'qd-89-tw-2017']],
  'disciplineForms.party': [
    ['2012-01-01', '2022-07-05', 'dieu-le-dang-2011'],
    ['2022-07-06', always, 'qd-69-tw-2022'],
  ],
  'disciplineForms.cadres': [['2025-07-01', always, 'nd-172-2025']],
  'disciplineForms.civilServants': [
    ['2020-09-20', '2025-06-30', 'nd-112-2020'],
    ['2025-07-01', always, 'nd-172-2025'],
  ],
  'disciplineForms.publicEmployees': [
    ['2012-01-01', '2026-06-30', 'l-58-2010-qh12'],
    ['2026-07-01', always, 'nd-234-2026'],
  ],
  positionCatalogue: [
    ['2022-05-05', '2025-09-07', 'kl-35-tw-2022'],
    ['2025-09-08', always, 'qd-368-tw-2025'],
  ],
  cadreManagement: [
    ['2017-12-19', '2022-08-17', 'qd-105-tw-2017'],
    ['2022-08-18', '2025-10-07', 'qd-80-tw-2022'],
    ['2025-10-08', always, 'qd-377-tw-2025'],
  ],
  'reliefAndResignation.party': [
    ['2009-10-02', '2021-11-02', 'qd-260-tw-2009'],
    ['2021-11-03', '2025-10-07', 'qd-41-tw-2021'],
    ['2025-10-08', always, 'qd-377-tw-2025'],
  ],
  'reliefAndResignation.civilServants': [
    ['2020-12-01', '2024-09-16', 'nd-138-2020'],
    ['2024-09-17', '2025-06-30', 'nd-116-2024'],
    ['2025-07-01', always, 'nd-170-2025'],
  ],
  'reliefAndResignation.publicEmployees': [['2020-09-29', '2026-06-30', 'nd-115-2020']],
  'rotation.party': [
    ['2017-10-07', '2022-04-27', 'qd-98-tw-2017'],
    ['2022-04-28', always, 'qd-65-tw-2022'],
  ],
  'rotation.civilServants': [['2025-07-01', always, 'nd-170-2025']],
  'transfer.civilServants': [
    ['2010-01-01', '2025-06-30', 'l-22-2008-qh12'],
    ['2025-07-01', always, 'nd-170-2025'],
  ],
  'secondment.civilServants': [
    ['2010-01-01', '2025-06-30', 'l-22-2008-qh12'],
    ['2025-07-01', always, 'nd-170-2025'],
  ],
  'secondment.publicEmployees': [
    ['2012-01-01', '2026-06-30', 'l-58-2010-qh12'],
    ['2026-07-01', always, 'l-129-2025-qh15'],
  ],
  positionChange: [['2019-08-15', always, 'nd-59-2019']],
  supervision: [
    ['2016-07-01', '2026-02-28', 'l-87-2015-qh13'],
    ['2026-03-01', always, 'l-121-2025-qh15'],
  ],
};
const subjects = Object.keys(expected) as LawSubject[];
const levels = [undefined, 'central', 'province', 'district', 'commune'] as const;
const acts = ['poll', 'motion'] as const;

/** 96/2023/QH15 Art. 2(2): no poll in communes; districts ended on 30/06/2025, also in the Party's scale of levels. */
function notCovered(
  instrument: string,
  level: (typeof levels)[number],
  act: (typeof acts)[number],
  day: string,
): boolean {
  if (instrument !== 'qd-96-tw-2023' && instrument !== 'nq-96-2023-qh15') return false;
  if (level === 'district') return day > '2025-06-30';
  return level === 'commune' && act === 'poll' && instrument === 'nq-96-2023-qh15';
}

const said = (...[subject, day, options]: Parameters<typeof inForce>): string => {
  const found = inForce(subject, day, options);
  return found.inForce ? found.instrument : found.why;
};

describe('timelines', () => {
  it.each(subjects)('%s: the texts with their first and last days', (subject) => {
    expect(timeline(subject)).toEqual(
      expected[subject].map(([from, to, instrument]) => ({
        instrument,
        from,
        ...(to === always ? {} : { to }),
      })),
    );
  });
});

describe('every day from 2013 to 2030 has exactly one text or exactly one reason', () => {
  const days = everyDay('2013-01-01', '2030-12-31');

  // Only votes of confidence reach some levels and not others
  const levelsOf = (subject: LawSubject) =>
    subject.startsWith('confidenceVote') ? levels : ([undefined, 'commune'] as const);

  it.each(subjects.flatMap((subject) => levelsOf(subject).map((level) => [subject, level] as const)))(
    '%s, level %s',
    { timeout: 30_000 },
    (subject, level) => {
      const spans = expected[subject];
      const wrong = acts.flatMap((act) =>
        days.filter((day) => {
          const of = spans.filter(([from, to]) => from <= day && day <= to);
          const why = day < (spans[0]?.[0] ?? always) ? 'notYetInForce' : 'ended';
          const text = of[0]?.[2];
          const right = text === undefined ? why : notCovered(text, level, act, day) ? 'notCovered' : text;
          return of.length > 1 || said(subject, day, { level, act }) !== right;
        }),
      );
      expect(wrong).toEqual([]);
    },
  );
});

describe('the day before, the day of and the day after', () => {
  it.each([
    ['confidenceVote.party', '2013-02-18', 'notYetInForce', 'qd-165-tw-2013', {}],
    ['confidenceVote.party', '2014-10-08', 'qd-165-tw-2013', 'qd-262-tw-2014', {}],
    ['confidenceVote.party', '2023-02-02', 'qd-262-tw-2014', 'qd-96-tw-2023', {}],
    ['confidenceVote.party', '2025-07-01', 'qd-96-tw-2023', 'notCovered', { level: 'district' }],
    ['confidenceVote.nationalAssembly', '2013-02-01', 'notYetInForce', 'nq-35-2012-qh13', {}],
    ['confidenceVote.nationalAssembly', '2015-07-01', 'nq-35-2012-qh13', 'nq-85-2014-qh13', {}],
    ['confidenceVote.nationalAssembly', '2023-07-01', 'nq-85-2014-qh13', 'nq-96-2023-qh15', {}],
    ['confidenceVote.peoplesCouncil', '2023-07-01', 'nq-85-2014-qh13', 'notCovered', { level: 'commune' }],
    [
      'confidenceVote.peoplesCouncil',
      '2023-07-01',
      'nq-85-2014-qh13',
      'nq-96-2023-qh15',
      { level: 'district' },
    ],
    ['confidenceVote.peoplesCouncil', '2025-07-01', 'nq-96-2023-qh15', 'notCovered', { level: 'district' }],
    [
      'confidenceVote.peoplesCouncil',
      '2025-07-01',
      'nq-96-2023-qh15',
      'nq-96-2023-qh15',
      { level: 'province' },
    ],
    ['annualRating.party', '2018-03-08', 'notYetInForce', 'qd-132-tw-2018', {}],
    ['annualRating.party', '2019-10-18', 'qd-132-tw-2018', 'qd-132-tw-2018', {}],
    ['annualRating.party', '2023-10-04', 'qd-132-tw-2018', 'qd-124-tw-2023', {}],
    ['annualRating.party', '2025-08-30', 'qd-124-tw-2023', 'qd-366-tw-2025', {}],
    ['termRating.leaders', '2025-08-30', 'qd-89-tw-2017', 'ended', {}],
    ['reliefAndResignation.party', '2021-11-03', 'qd-260-tw-2009', 'qd-41-tw-2021', {}],
    ['reliefAndResignation.party', '2025-10-08', 'qd-41-tw-2021', 'qd-377-tw-2025', {}],
    ['reliefAndResignation.civilServants', '2025-07-01', 'nd-116-2024', 'nd-170-2025', {}],
    ['reliefAndResignation.publicEmployees', '2026-07-01', 'nd-115-2020', 'ended', {}],
    ['supervision', '2016-07-01', 'notYetInForce', 'l-87-2015-qh13', {}],
    ['supervision', '2026-03-01', 'l-87-2015-qh13', 'l-121-2025-qh15', {}],
  ] as const)('%s around %s: %s, then %s %j', (subject, day, before, after, options) => {
    expect([-1, 0, 1].map((n) => said(subject, addDays(day, n), options))).toEqual([before, after, after]);
  });
});

describe('levels, acts and readings', () => {
  const commune = { level: 'commune' } as const;

  it('a commune council may vote on a motion though it holds no poll (96/2023/QH15 Art. 2(2), 13(2))', () => {
    expect(said('confidenceVote.peoplesCouncil', '2023-12-06', commune)).toBe('notCovered');
    expect(said('confidenceVote.peoplesCouncil', '2023-12-06', { ...commune, act: 'motion' })).toBe(
      'nq-96-2023-qh15',
    );
  });

  it('a reading lets the commune poll in', () => {
    const readings = { 'state.communePoll': 'polled' } as const;
    expect(said('confidenceVote.peoplesCouncil', '2023-12-06', { ...commune, readings })).toBe(
      'nq-96-2023-qh15',
    );
    expect(said('confidenceVote.peoplesCouncil', '2023-12-06', { readings })).toBe('nq-96-2023-qh15');
  });

  it('a reading moves the start of 96-QĐ/TW and with it the end of 262-QĐ/TW', () => {
    const readings = { 'party.inForce96': '2023-03-01' };
    expect(inForce('confidenceVote.party', '2023-02-28', { readings })).toEqual({
      inForce: true,
      instrument: 'qd-262-tw-2014',
      from: '2014-10-08',
      to: '2023-02-28',
    });
    expect(inForce('confidenceVote.party', '2023-03-01', { readings })).toEqual({
      inForce: true,
      instrument: 'qd-96-tw-2023',
      from: '2023-03-01',
    });
  });

  it('the answer names the days of the text', () => {
    expect(inForce('reliefAndResignation.party', '2023-12-29')).toEqual({
      inForce: true,
      instrument: 'qd-41-tw-2021',
      from: '2021-11-03',
      to: '2025-10-07',
    });
  });
});

describe('wrong input', () => {
  it.each([
    [() => timeline('confidenceVote' as LawSubject), 'notOneOf subject'],
    [() => inForce('taxes' as LawSubject, '2023-01-01'), 'notOneOf subject'],
    [() => inForce('supervision', '2023-02-30'), 'notADate on'],
    [() => inForce('supervision', '1899-12-31'), 'outOfRange on'],
    [() => inForce('supervision', 20230101 as never), 'wrongType on'],
    [() => inForce('supervision', '2023-01-01', { level: 'village' as never }), 'notOneOf options.level'],
    [() => inForce('supervision', '2023-01-01', { act: 'rating' as never }), 'notOneOf options.act'],
    [() => inForce('supervision', '2023-01-01', { when: 1 } as never), 'unknownKey options.when'],
    [
      () => inForce('confidenceVote.party', '2023-01-01', { readings: { 'party.inForce96': '2023-02-30' } }),
      'notADate options.readings.party.inForce96',
    ],
    [
      () =>
        inForce('confidenceVote.party', '2023-01-01', {
          readings: { 'party.inForce97': '2023-02-03' } as never,
        }),
      'unknownKey options.readings.party.inForce97',
    ],
  ])('%s: %s', (call, expected) => expect(refusal(call)).toBe(expected));
});
