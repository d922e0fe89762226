import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Answer,
  assessConfidence,
  assessMotion,
  ballotEntries,
  type ConfidenceCase,
  type ConfidenceOutcome,
  checkMotionGround,
  checkQuorum,
  confidenceMargins,
  distanceOf,
  electorateOf,
  type Finding,
  type Forum,
  type Level,
  overallOfPlaces,
  pollCriteria,
  pollEligibility,
  pollPlaces,
  pollTimetable,
  regularRound,
  resultShares,
} from '../../src/index.js';
import { resultUnder, said, type TextId, textIds } from './support.js';

const severity: readonly (ConfidenceOutcome | undefined)[] = ['none', 'aboveHalfLow', 'twoThirdsLow'];
const text = fc.constantFrom(...textIds);
const whole = fc.integer({ min: 1, max: 600 });
const marked = fc
  .tuple(text, whole)
  .chain(([id, n]) => fc.tuple(fc.constant(id), fc.integer({ min: 0, max: n }), fc.constant(n)));

const day = (from: string, to: string) =>
  fc
    .integer({ min: Date.parse(from) / 86_400_000, max: Date.parse(to) / 86_400_000 })
    .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
const forum = fc.constantFrom<Forum>('party', 'nationalAssembly', 'peoplesCouncil');
const level = fc.constantFrom<Level | undefined>(undefined, 'central', 'province', 'district', 'commune');
const band = fc.constantFrom<ConfidenceOutcome>('none', 'aboveHalfLow', 'twoThirdsLow');

/** Counts that fit one another, every one known. */
const counts = fc
  .tuple(
    whole,
    fc.array(fc.nat({ max: 20 }), { minLength: 5, maxLength: 5 }),
    fc.nat({ max: 100 }),
    fc.nat({ max: 100 }),
  )
  .map(([totalMembers, less, a, b]) => {
    let rest = totalMembers;
    const [convened = 0, present = 0, issued = 0, collected = 0, valid = 0] = less.map((n) => {
      rest = Math.max(0, rest - n);
      return rest;
    });
    const low = Math.floor((valid * a) / 100);
    const confidence = Math.floor(((valid - low) * b) / 100);
    return {
      electorate: { totalMembers, convened, present },
      ballots: { issued, collected, valid },
      marks: { low, confidence, high: valid - low - confidence },
    };
  });

const result = fc.tuple(forum, day('2013-01-01', '2027-12-31'), counts, band).map(
  ([forum, heldOn, { electorate, ballots, marks }, previousYear]): ConfidenceCase => ({
    forum,
    heldOn,
    electorate,
    ballots,
    marks,
    previousYear,
  }),
);
const meeting = fc
  .tuple(forum, day('2013-01-01', '2027-12-31'), counts)
  .map(([forum, heldOn, { electorate }]) => ({ forum, heldOn, electorate }));
const motion = fc
  .tuple(forum, day('2013-01-01', '2027-12-31'), counts)
  .map(([forum, heldOn, { electorate, ballots, marks }]) => ({
    forum,
    heldOn,
    electorate,
    ballots,
    votes: { confidence: marks.high + marks.confidence, noConfidence: marks.low },
  }));
const ground = fc.record({
  forum,
  on: day('2013-01-01', '2027-12-31'),
  by: fc.constantFrom(
    'standingCommitteeOwnMotion',
    'committeePetition',
    'committeeRequest',
    'deputiesPetition',
    'frontPetition',
    'lowBand',
  ),
  petitioners: fc.nat({ max: 200 }),
  totalMembers: fc.integer({ min: 1, max: 500 }),
  agreeing: fc.nat({ max: 20 }),
  committeeMembers: fc.integer({ min: 1, max: 20 }),
  pollOutcome: band,
  previousYear: band,
  resigned: fc.boolean(),
  heldBy: fc.constantFrom('election', 'approval'),
});
const holder = day('2013-01-01', '2027-12-31')
  .chain((on) =>
    fc.record({
      forum,
      level,
      on: fc.constant(on),
      holdsListedTitle: fc.boolean(),
      levelHasSubordinateUnits: fc.boolean(),
      communePost: fc.constantFrom('secretary', 'deputySecretary', 'standingMember', 'other'),
      retirementLeaveNoticeOn: fc.option(day('2012-06-01', '2028-06-01')),
      tookOffice: fc.record({
        by: fc.constantFrom(
          'election',
          'reElection',
          'appointment',
          'reAppointment',
          'transfer',
          'designation',
        ),
        on: fc
          .integer({ min: 0, max: 500 })
          .map((n) => new Date(Date.parse(on) - n * 86_400_000).toISOString().slice(0, 10)),
      }),
      keepsOlderOffice: fc.boolean(),
      movedNotRelieved: fc.boolean(),
    }),
  )
  .map(({ communePost, ...facts }) =>
    // Who names no level asks about the text, not about a commune.
    facts.level === 'commune' ? { ...facts, communePost } : facts,
  );
const steps = [
  'submitFile',
  'sendFileToVoters',
  'sendQuestions',
  'explain',
  'submitReport',
  'setListAndAskReports',
  'sendFrontSummary',
  'sendPapersToDeputies',
  'askVerification',
  'askClarification',
  'castBallots',
] as const;
const preparation = fc
  .tuple(
    forum,
    day('2013-06-01', '2027-12-31'),
    fc.array(fc.option(fc.nat({ max: 60 })), { minLength: steps.length, maxLength: steps.length }),
  )
  .map(([forum, on, ago]) => ({
    forum,
    on,
    done: Object.fromEntries(
      steps.map((id, i) => {
        const n = ago[i];
        return [
          id,
          n === null || n === undefined
            ? null
            : new Date(Date.parse(on) - n * 86_400_000).toISOString().slice(0, 10),
        ];
      }),
    ),
  }));

it('more low marks with nothing else changed never give a milder outcome', () => {
  fc.assert(
    fc.property(text, whole, fc.nat(600), fc.nat(600), (id, n, a, b) => {
      const [fewer = 0, more = 0] = [Math.min(a, n), Math.min(b, n)].sort((x, y) => x - y);
      const of = (low: number) =>
        severity.indexOf(assessConfidence({ ...resultUnder(id, low, n), ballots: { collected: n } }).outcome);
      expect(of(more)).toBeGreaterThanOrEqual(of(fewer));
    }),
    { numRuns: 1000 },
  );
});

type Facts = Readonly<Record<string, unknown>>;

/** Every place in the facts where something is given, down to the single count. */
const placesIn = (facts: Facts, at: readonly string[] = []): readonly (readonly string[])[] =>
  Object.entries(facts).flatMap(([key, value]) => [
    [...at, key],
    ...(value !== null && typeof value === 'object' && !Array.isArray(value)
      ? placesIn(value as Facts, [...at, key])
      : []),
  ]);

function without(facts: Facts, places: readonly (readonly string[])[]): never {
  const copy = structuredClone(facts) as Record<string, unknown>;
  for (const place of places) {
    let holder: Record<string, unknown> | undefined = copy;
    for (const key of place.slice(0, -1)) holder = holder?.[key] as Record<string, unknown> | undefined;
    const last = place.at(-1) as string;
    if (holder && last in holder) delete holder[last];
  }
  return copy as never;
}

/** What has to be given: the question itself, and the groups the facts stand in. */
const asked = [
  'forum',
  'level',
  'heldOn',
  'on',
  'by',
  'ballots',
  'marks',
  'votes',
  'electorate',
  'tookOffice.by',
  'tookOffice.on',
];

describe('an unknown fact never yields an outcome that some value of it would contradict', () => {
  it.each<[string, fc.Arbitrary<Facts>, (facts: never) => Answer<string>]>([
    ['assessConfidence', result as fc.Arbitrary<Facts>, assessConfidence],
    ['checkQuorum', meeting, checkQuorum],
    ['assessMotion', motion, assessMotion],
    ['checkMotionGround', ground, checkMotionGround],
    ['pollEligibility', holder, pollEligibility],
    ['pollTimetable', preparation, pollTimetable],
  ])('%s', (_, whole, ask) => {
    const dropped = whole.chain((facts) => {
      const places = placesIn(facts).filter((place) => !asked.includes(place.join('.')));
      return fc.tuple(fc.constant(facts), fc.subarray([...places], { minLength: 1 }));
    });
    fc.assert(
      fc.property(dropped, ([facts, places]) => {
        const known = ask(facts as never);
        const open = ask(without(facts, places));
        if (open.status !== 'undetermined') expect(said(open)).toBe(said(known));
        else if (known.status === 'determined') expect(open.possible).toContain(known.outcome);
        else if (known.status === 'notApplicable') expect(open.possible).toContain(known.why);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the trace', () => {
  /** The verdict again, from the numbers the finding shows. */
  const again = ({ operator, bar, actual }: Finding) => {
    if (typeof bar !== 'object' || actual === null || typeof actual !== 'object')
      throw new TypeError('not a share');
    const [left, right] = [actual.part * bar.denominator, actual.whole * bar.numerator];
    const holds = {
      moreThan: left > right,
      atLeast: left >= right,
      lessThan: left < right,
      atMost: left <= right,
      is: false,
    };
    return holds[operator] ? 'pass' : 'fail';
  };

  it('its own numbers give the outcome again', () => {
    fc.assert(
      fc.property(marked, ([id, low, n]) => {
        const { outcome, trace } = assessConfidence(resultUnder(id, low, n));
        const taken = trace.steps.find(({ findings }) =>
          findings.every((finding) => again(finding) === 'pass'),
        );
        expect(taken?.leadsTo ?? { outcome: 'none' }).toEqual({ outcome });
        for (const { findings } of trace.steps)
          for (const finding of findings) expect(finding.verdict).toBe(again(finding));
      }),
    );
  });

  it('a distance flips its condition and one less does not', () => {
    fc.assert(
      fc.property(marked, ([id, low, n]) => {
        const findingsAt = (marks: number) =>
          assessConfidence(resultUnder(id, marks, n)).trace.steps.flatMap(({ findings }) => findings);
        const verdictAt = (rule: string, marks: number) =>
          findingsAt(marks).find((finding) => finding.rule === rule)?.verdict;
        for (const finding of findingsAt(low)) {
          const { needed = 0, change = 0 } = distanceOf(finding) ?? {};
          const asksForMore = finding.operator === 'moreThan' || finding.operator === 'atLeast';
          expect(needed).toBe(low + change);
          expect(again({ ...finding, actual: { part: needed, whole: n, of: 'base' } })).toBe('pass');
          const oneLess = needed + (asksForMore ? -1 : 1);
          if (oneLess < 0 || oneLess > n) continue;
          expect(verdictAt(finding.rule, oneLess) ?? 'fail').toBe('fail');
        }
      }),
    );
  });

  it('the first mark of a band changes the outcome, and one less does not', () => {
    fc.assert(
      fc.property(marked, ([id, low, n]) => {
        const facts = resultUnder(id, low, n);
        for (const { band, more, governs } of confidenceMargins(facts).outcome ?? []) {
          if (!governs || more === undefined) continue;
          const at = (change: number) => assessConfidence({ ...resultUnder(id, low + change, n) }).outcome;
          expect(at(more)).toBe(band);
          expect(severity.indexOf(at(more - 1))).toBeLessThan(severity.indexOf(band));
        }
      }),
    );
  });
});

const objectsIn = (value: unknown, found = new Set<object>()): Set<object> => {
  if (value === null || typeof value !== 'object' || found.has(value)) return found;
  found.add(value);
  for (const inner of Object.values(value)) objectsIn(inner, found);
  return found;
};
const frozen = <T>(value: T): T => {
  for (const object of objectsIn(value)) Object.freeze(object);
  return value;
};

describe('answers are the same every time, change nothing and keep nothing of the input', () => {
  const place = { forum: 'party', level: 'province', on: '2023-12-29' };
  const options = {
    readings: {
      'party.denominator': 'valid',
      'party.thresholds377': {
        relief: { operator: 'atLeast', bar: { numerator: 2, denominator: 3 } },
        resignation: { operator: 'moreThan', bar: { numerator: 1, denominator: 2 } },
      },
    },
  };
  const two = () => [1, 30].map((low) => assessConfidence(resultUnder('qd-96-tw-2023', low, 39)));
  it.each<[string, fc.Arbitrary<unknown>, (facts: never, options?: never) => unknown]>([
    ['assessConfidence', result, assessConfidence],
    ['confidenceMargins', result, confidenceMargins],
    ['resultShares', result, resultShares],
    ['checkQuorum', meeting, checkQuorum],
    ['assessMotion', motion, assessMotion],
    ['checkMotionGround', ground, checkMotionGround],
    ['pollEligibility', holder, pollEligibility],
    ['pollTimetable', preparation, pollTimetable],
    ['pollPlaces', fc.constant({ heldOn: '2023-12-11', titlesIn: ['workplace', 'workplace'] }), pollPlaces],
    ['electorateOf', fc.constant({ ...place, title: 'agencyLeader' }), electorateOf],
    [
      'ballotEntries',
      fc.constant({
        forum: 'peoplesCouncil',
        on: '2023-12-06',
        holders: [{ person: 'p1', offices: ['a', 'b'] }],
      }),
      ballotEntries,
    ],
    ['pollCriteria', fc.constant(place), pollCriteria],
    ['regularRound', fc.constant({ ...place, termBegan: 2020 }), regularRound],
    ['overallOfPlaces', fc.constant(null).map(two), (answers: never) => overallOfPlaces(answers)],
  ])('%s', (_, facts, ask) => {
    fc.assert(
      fc.property(facts, (given) => {
        const input = frozen(structuredClone(given));
        const chosen = frozen(structuredClone(options));
        const answer = ask(input as never, chosen as never);
        expect(ask(structuredClone(given) as never, structuredClone(options) as never)).toEqual(answer);
        const own = new Set([...objectsIn(input), ...objectsIn(chosen)]);
        expect([...objectsIn(answer)].filter((object) => own.has(object))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('every day from 2013 to 2030 has exactly one text or a typed reason', () => {
  /** The regimes as the two files date them. */
  const party = [
    ['2013-02-18', 'qd-165-tw-2013'],
    ['2014-10-08', 'qd-262-tw-2014'],
    ['2023-02-02', 'qd-96-tw-2023'],
  ] as const;
  const state = [
    ['2013-02-01', 'nq-35-2012-qh13'],
    ['2015-07-01', 'nq-85-2014-qh13'],
    ['2023-07-01', 'nq-96-2023-qh15'],
  ] as const;
  const expected = (forum: Forum, level: Level | undefined, on: string): string => {
    const text = [...(forum === 'party' ? party : state)].reverse().find(([from]) => from <= on)?.[1];
    if (text === undefined) return 'notYetInForce';
    const ended =
      level === 'district' && on > '2025-06-30' && (text === 'qd-96-tw-2023' || text === 'nq-96-2023-qh15');
    return ended || (level === 'commune' && text === 'nq-96-2023-qh15') ? `outOfScope ${text}` : text;
  };

  it.each<Forum>(['party', 'nationalAssembly', 'peoplesCouncil'])('%s', (forum) => {
    const wrong: string[] = [];
    const determined = {
      electorate: { totalMembers: 39, convened: 39, present: 39 },
      ballots: { collected: 39, valid: 39 },
      marks: { low: 20 },
    };
    for (let at = Date.parse('2013-01-01'); at <= Date.parse('2030-12-31'); at += 86_400_000) {
      const heldOn = new Date(at).toISOString().slice(0, 10);
      for (const level of [undefined, 'central', 'province', 'district', 'commune'] as const) {
        const { status, under = '', ...answer } = assessConfidence({ forum, level, heldOn, ...determined });
        const found =
          status === 'notApplicable' ? [(answer as { why: string }).why, under].join(' ').trim() : under;
        const unread: boolean = under === 'qd-165-tw-2013';
        if (found !== expected(forum, level, heldOn) || (status === 'undetermined') !== unread)
          wrong.push(`${heldOn} ${level}: ${status} ${found}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

it('the texts of the vectors are those of the days', () => {
  for (const id of textIds) expect(assessConfidence(resultUnder(id as TextId, 1, 39)).under).toBe(id);
});
