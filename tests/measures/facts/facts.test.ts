import { describe, expect, it } from 'vitest';
import {
  anyDecision,
  decisionInEffect,
  disciplinedBy,
  disciplinedInTerm,
} from '../../../src/measures/facts/disciplines.js';
import * as flags from '../../../src/measures/facts/flags.js';
import type { Judged } from '../../../src/measures/facts/judged.js';
import { knownBy } from '../../../src/measures/facts/known-by.js';
import { quarterNotCompleted, quartersRunning } from '../../../src/measures/facts/quarters.js';
import {
  excellentRunning,
  latestIs,
  limitedTwoYears,
  notCompletedApart,
  notCompletedRunning,
  ratedYearly,
} from '../../../src/measures/facts/ratings.js';
import { educatedFor, statusBreachTwoYears } from '../../../src/measures/facts/roll.js';
import type { CadreRecord } from '../../../src/measures/index.js';
import { allReadings } from '../../../src/measures/readings.js';
import { type ByReading, defaultsOf, type Fact } from '../../../src/reasoning/index.js';
import { type Patch, poll, rated, record } from '../support.js';

const on = '2026-03-02';
const judged = (
  patch: Patch,
  kind: CadreRecord['kind'] = 'civilServant',
  readings: Readonly<Record<string, string>> = {},
): Judged => knownBy(record(kind, patch), on, defaultsOf(allReadings, readings));

type Row<Value> = readonly [
  says: string,
  fact: { readonly read: (facts: Judged) => Value | undefined },
  patch: Patch,
  expected: Value | undefined,
];
const table = <Value>(name: string, rows: readonly Row<Value>[]) =>
  describe(name, () => {
    it.each(rows)('%s', (_, fact, patch, expected) => expect(fact.read(judged(patch))).toBe(expected));
  });

const [bad, good, best, fair, none] = ['notCompleted', 'good', 'excellent', 'completed', 'notRated'] as const;
const state = (levels: Parameters<typeof rated>[1]): Patch => ({ ratings: rated('state', levels) });
const party = (levels: Parameters<typeof rated>[1]): Patch => ({ ratings: rated('party', levels) });
const both = (ofParty: Parameters<typeof rated>[1], ofState: Parameters<typeof rated>[1]): Patch => ({
  ratings: [...rated('party', ofParty), ...rated('state', ofState)],
});

/** A fact as one value of its reading has it. */
const by = <Value>({ among }: ByReading<Fact<Judged, Value>>, value: string): Fact<Judged, Value> => {
  const fact = among[value];
  if (fact === undefined) throw new Error(`no ${value}`);
  return fact;
};
const two = (asker: 'party' | 'state', unrated = 'breaks') => by(notCompletedRunning(asker, 2), unrated);
table<number>('not completed, years in a row', [
  ['two', two('state'), state({ 2023: bad, 2024: bad }), 2],
  ['one, after a better one', two('state'), state({ 2023: good, 2024: bad }), 1],
  ['the year before is not known', two('state'), state({ 2024: bad }), undefined],
  ['only the latest years count', two('state'), state({ 2022: bad, 2023: bad, 2024: good }), 0],
  ['unrated breaks', two('state'), state({ 2022: bad, 2023: bad, 2024: none }), 0],
  ['unrated skipped', two('state', 'skipped'), state({ 2021: bad, 2022: bad, 2023: none }), 2],
  ['unrated skipped, and before it not known', two('state', 'skipped'), state({ 2024: none }), undefined],
  ['unrated in between', two('state', 'skipped'), state({ 2022: bad, 2023: none, 2024: bad }), 2],
  ['never rated', two('state'), { ratings: [] }, 0],
  ['ratings not known', two('state'), { ratings: undefined }, undefined],
  ['a State text, rated by the Party only', two('state'), party({ 2023: bad, 2024: bad }), undefined],
  ['a Party text, rated by the State only', two('party'), state({ 2023: good, 2024: bad }), 1],
  ['enough on one side', two('party'), both({ 2024: bad }, { 2023: bad, 2024: bad }), 2],
  ['open on one side', two('party'), both({ 2023: good, 2024: bad }, { 2024: bad }), undefined],
]);
it('by the reading a State text looks at either side', () => {
  const readings = { 'measures.ratingSide': 'eitherSide' };
  expect(two('state').read(judged(party({ 2023: bad, 2024: bad }), 'civilServant', readings))).toBe(2);
});

const five = excellentRunning(3);
table<number>('excellent, years in a row, by the Party', [
  ['three', five, party({ 2023: best, 2024: best, 2025: best }), 3],
  ['broken', five, party({ 2022: best, 2023: good, 2024: best, 2025: best }), 2],
  ['a year not given', five, party({ 2024: best, 2025: best }), undefined],
  ['the State does not count', five, both({ 2023: good, 2024: best, 2025: best }, { 2023: best }), 2],
  ['rated by the State only', five, state({ 2025: best }), undefined],
  ['never rated', five, { ratings: [] }, 0],
  ['not known', five, { ratings: undefined }, undefined],
]);

const inPeriod = notCompletedApart('state', 'appointmentPeriod');
const inThree = notCompletedApart('state', 3);
const apart = state({ 2021: bad, 2022: good, 2023: bad });
table<boolean>('not completed, years apart; the period began in 2021', [
  ['apart', inPeriod, apart, true],
  ['side by side', inPeriod, state({ 2021: bad, 2022: bad, 2023: good }), false],
  ['one', inPeriod, state({ 2021: good, 2022: bad, 2023: good }), false],
  ['a year not given', inPeriod, state({ 2022: bad, 2023: bad }), undefined],
  ['one before the period', inPeriod, state({ 2020: bad, 2021: good, 2022: bad }), false],
  ['a period not known', inPeriod, { ...apart, office: {} }, undefined],
  ['an office not known', inPeriod, { ...apart, office: undefined }, undefined],
  ['among the three latest', inThree, { ...apart, office: undefined }, true],
  ['one before the three latest', inThree, state({ 2020: bad, 2021: good, 2022: good, 2023: bad }), false],
  [
    'one side open',
    notCompletedApart('party', 3),
    both({ 2025: good }, { 2023: good, 2024: good, 2025: good }),
    undefined,
  ],
  [
    'one side apart, the other open',
    notCompletedApart('party', 3),
    both({ 2025: good }, { 2023: bad, 2024: good, 2025: bad }),
    true,
  ],
]);

table<boolean>('two years of limited ability, the latest rating, any rating', [
  ['completed twice', limitedTwoYears, state({ 2024: fair, 2025: fair }), true],
  ['completed, then not', limitedTwoYears, state({ 2024: fair, 2025: bad }), true],
  ['not completed, then so', limitedTwoYears, state({ 2024: bad, 2025: fair }), true],
  ['not completed twice', limitedTwoYears, state({ 2024: bad, 2025: bad }), false],
  ['better before', limitedTwoYears, state({ 2024: good, 2025: fair }), false],
  ['better now, before not given', limitedTwoYears, state({ 2025: good }), false],
  ['before not given', limitedTwoYears, state({ 2025: fair }), undefined],
  ['before not rated', limitedTwoYears, state({ 2024: none, 2025: fair }), false],
  ['the latest', latestIs('state', bad), state({ 2024: good, 2025: bad }), true],
  ['not the latest', latestIs('state', bad), state({ 2024: bad, 2025: good }), false],
  ['rated', ratedYearly, state({ 2024: good }), true],
  ['known not to be rated', ratedYearly, state({ 2024: none }), false],
  ['ratings not known', ratedYearly, { ratings: undefined }, undefined],
]);

const quarters = (
  ...all: readonly (readonly [year: number, quarter: number, level: typeof bad | typeof good])[]
) => ({
  quarters: all.map(([year, quarter, level]) => ({ year, quarter, level })),
});
table<number>('quarters in a row not completed', [
  [
    'over the turn of the year',
    quartersRunning,
    quarters([2025, 4, bad], [2026, 1, bad], [2025, 3, good]),
    2,
  ],
  ['two, what was before not given', quartersRunning, quarters([2025, 4, bad], [2026, 1, bad]), 2],
  ['one, after a better one', quartersRunning, quarters([2025, 4, good], [2026, 1, bad]), 1],
  ['one, what was before not given', quartersRunning, quarters([2026, 1, bad]), undefined],
  ['better now', quartersRunning, quarters([2025, 4, bad], [2026, 1, good]), 0],
  [
    'years to come do not count',
    quartersRunning,
    quarters([2027, 1, good], [2025, 4, good], [2026, 1, bad]),
    1,
  ],
  ['none', quartersRunning, { quarters: [] }, 0],
  ['not known', quartersRunning, { quarters: undefined }, undefined],
]);
table<boolean>('a quarter of this year not completed', [
  ['so', quarterNotCompleted, quarters([2025, 4, good], [2026, 1, bad]), true],
  ['of last year', quarterNotCompleted, quarters([2025, 4, bad]), false],
  ['better', quarterNotCompleted, quarters([2026, 1, good]), false],
  ['not known', quarterNotCompleted, { quarters: undefined }, undefined],
]);

const asked = { on: '2026-02-02', reason: 'health' } as const;
const forced = flags.concludedNotForced('limitedAbility');
const suspended = (more: object = {}): Patch => ({ suspensions: [{ from: '2026-02-02', ...more }] });
const dropped = by(flags.suspendedInYearToRate, 'dropped');
const kept = by(flags.suspendedInYearToRate, 'kept');
const relieved = { by: 'relief', on: '2026-02-02' } as const;
const left = flags.leftWith(({ becauseNotCompleted }) => becauseNotCompleted);
const progress = flags.ofRoll('progress', (roll) => roll.progress);
table<boolean>('yes, no, not known', [
  ['who heads leads', flags.leads, { leads: undefined, head: true }, true],
  ['who does not head may lead', flags.leads, { leads: true, head: false }, true],
  ['nothing said', flags.leads, { leads: undefined, head: undefined }, undefined],
  ['no member', flags.isMember, { partyMember: false }, false],
  ['concluded', forced, { grounds: [{ ground: 'limitedAbility' }] }, true],
  ['force majeure', forced, { grounds: [{ ground: 'limitedAbility', forceMajeure: true }] }, false],
  ['no force majeure', forced, { grounds: [{ ground: 'limitedAbility', forceMajeure: false }] }, true],
  ['another ground', forced, { grounds: [{ ground: 'standingLost' }] }, false],
  ['grounds not known', forced, { grounds: undefined }, undefined],
  ['the reason', flags.letterFor('health'), { letter: asked }, true],
  ['another reason', flags.letterFor('lowVotes'), { letter: asked }, false],
  ['any reason', flags.letterFor(), { letter: asked }, true],
  ['no letter', flags.letterFor(), { letter: null }, false],
  ['letter not known', flags.letterFor(), { letter: undefined }, undefined],
  ['without a letter', flags.noLetter, { letter: null }, true],
  ['with a letter', flags.noLetter, { letter: asked }, false],
  ['a letter not known', flags.noLetter, { letter: undefined }, undefined],
  ['suspended, year to rate', dropped, { ...suspended(), ratings: undefined }, true],
  ['suspended, year rated', dropped, { ...suspended(), ...state({ 2026: good }) }, false],
  ['another year rated', dropped, { ...suspended(), ...state({ 2025: good }) }, true],
  ['rated by the Party only', dropped, { ...suspended(), ...party({ 2026: good }) }, true],
  ['cancelled on the day', dropped, suspended({ cancelledOn: on }), false],
  ['cancelled later', dropped, suspended({ cancelledOn: '2026-03-03' }), true],
  ['cancelled, by the reading', kept, suspended({ cancelledOn: on }), true],
  ['not known whether', dropped, { suspensions: undefined }, undefined],
  ['runs without an end', flags.suspendedNow, suspended(), true],
  ['its last day', flags.suspendedNow, suspended({ to: on }), true],
  ['the day after', flags.suspendedNow, suspended({ to: '2026-03-01' }), false],
  ['cancelled that day', flags.suspendedNow, suspended({ cancelledOn: on }), false],
  ['cancelled the day after', flags.suspendedNow, suspended({ cancelledOn: '2026-03-03' }), true],
  ['left by relief', flags.leftBy('relief'), { left: relieved }, true],
  ['left otherwise', flags.leftBy('resignation'), { left: relieved }, false],
  ['not left', flags.leftBy('relief'), { left: null }, false],
  ['left not known', flags.leftBy('relief'), { left: undefined }, undefined],
  ['what of it is asked', left, { left: { ...relieved, becauseNotCompleted: true } }, true],
  ['what of it is not said', left, { left: relieved }, undefined],
  ['nothing to ask of it', left, { left: null }, false],
  ['nothing known of it', left, { left: undefined }, undefined],
  ['of the roll', progress, { roll: { progress: true } }, true],
  ['nothing brought forward', progress, { roll: null }, false],
  ['roll not known', progress, { roll: undefined }, undefined],
  ['educated for 12 months, on the day', educatedFor(12), { roll: { educatedSince: '2025-03-02' } }, true],
  ['educated a day less', educatedFor(12), { roll: { educatedSince: '2025-03-03' } }, false],
  ['educated since when not known', educatedFor(12), { roll: {} }, undefined],
  ['breach two years running', statusBreachTwoYears, { roll: { statusBreachYears: [2023, 2024] } }, true],
  ['breach with a year between', statusBreachTwoYears, { roll: { statusBreachYears: [2022, 2024] } }, false],
]);
it.each([
  ['a record of the kind partyMember', 'partyMember', true],
  ['others are asked', 'cadre', undefined],
] as const)('%s', (_, kind, expected) =>
  expect(flags.isMember.read(judged({ partyMember: undefined }, kind))).toBe(expected),
);
table<number>('whole months in the post', [
  ['a year', flags.tenureMonths, { office: { heldSince: '2025-03-02' } }, 12],
  ['a day less', flags.tenureMonths, { office: { heldSince: '2025-03-03' } }, 11],
  ['taken up today', flags.tenureMonths, { office: { heldSince: on } }, 0],
  ['to be taken up', flags.tenureMonths, { office: { heldSince: '2026-03-03' } }, undefined],
  ['not known since when', flags.tenureMonths, { office: {} }, undefined],
  ['office not known', flags.tenureMonths, { office: undefined }, undefined],
  ['targets not known', flags.targetsDone, { targets: undefined }, undefined],
  ['of targets not known', flags.targetsAll, { targets: undefined }, undefined],
]);

const warning = { form: 'warning', track: 'party', decidedOn: '2025-10-15' } as const;
const inForce = by(disciplinedBy(['warning']), 'inForce');
const wholePeriod = by(disciplinedBy(['warning']), 'wholePeriod');
const times = disciplinedInTerm(['warning'], 2);
const decided = (...days: readonly string[]): Patch => ({
  disciplines: days.map((decidedOn) => ({ ...warning, decidedOn })),
});
table<boolean>('disciplined: a warning of the Party is in effect 12 months', [
  ['its last day', inForce, decided('2025-03-02'), true],
  ['the day after', inForce, decided('2025-03-01'), false],
  ['the day after, whenever made', wholePeriod, decided('2025-03-01'), true],
  ['another form', inForce, { disciplines: [{ ...warning, form: 'reprimand' }] }, false],
  ['none', inForce, { disciplines: [] }, false],
  ['not known', inForce, { disciplines: undefined }, undefined],
  [
    'an end no text gives',
    by(disciplinedBy(['expulsion']), 'inForce'),
    { disciplines: [{ ...warning, form: 'expulsion' }] },
    undefined,
  ],
  [
    'one not known, one so',
    anyDecision(({ actYear }) => (actYear && actYear > 0 ? true : undefined)),
    { disciplines: [warning, { ...warning, actYear: 2025 }] },
    true,
  ],
  [
    'one not known, one not so',
    anyDecision(({ actYear }) => (actYear === undefined ? undefined : false)),
    { disciplines: [warning, { ...warning, actYear: 2025 }] },
    undefined,
  ],
  ['no decision is looked at', decisionInEffect, {}, undefined],
]);
table<number>('times in the term that began on 01/07/2021', [
  ['twice, the first day too', times, decided('2021-07-01', '2022-03-01'), 2],
  ['once before it', times, decided('2021-06-30', '2022-03-01'), 1],
  ['too few anyway', times, { ...decided('2022-03-01'), office: undefined }, 1],
  ['a term not known', times, { ...decided('2021-07-01', '2022-03-01'), office: {} }, undefined],
  ['an office not known', times, { ...decided('2021-07-01', '2022-03-01'), office: undefined }, undefined],
  ['other forms do not count', times, { disciplines: [warning, { ...warning, form: 'reprimand' }] }, 1],
  ['not known', times, { disciplines: undefined }, undefined],
]);

describe('the record as it stood on the day', () => {
  const later = '2026-03-03';
  it('what is dated later has not happened; what was annulled or withdrawn is gone', () => {
    const kept = judged({
      polls: [poll(1, 9, later), poll(2, 9, on)],
      motions: [
        { forum: 'party', heldOn: later },
        { forum: 'party', heldOn: on },
      ] as unknown as NonNullable<CadreRecord['motions']>,
      ratings: [
        { year: 2024, side: 'state', level: good, decidedOn: later },
        { year: 2025, side: 'state', level: good, decidedOn: on },
        { year: 2026, side: 'state', level: good },
        { year: 2027, side: 'state', level: good },
      ],
      ...quarters([2026, 1, good], [2027, 1, good]),
      disciplines: [
        { ...warning, decidedOn: later },
        { ...warning, decidedOn: on, annulledOn: later },
        { ...warning, annulledOn: on },
      ],
      grounds: [
        { ground: 'decline', concludedOn: later },
        { ground: 'decline', concludedOn: on },
      ],
      suspensions: [{ from: later }, { from: on }],
      letter: { on: later, reason: 'health' },
      left: { by: 'relief', on: later },
      conviction: { finalOn: later },
    });
    expect(kept.polls?.map(({ heldOn }) => heldOn)).toEqual([on]);
    expect(kept.motions?.map(({ heldOn }) => heldOn)).toEqual([on]);
    expect(kept.ratings?.map(({ year }) => year)).toEqual([2025, 2026]);
    expect(kept.quarters?.map(({ year }) => year)).toEqual([2026]);
    expect(kept.disciplines?.map(({ decidedOn }) => decidedOn)).toEqual([on]);
    expect(kept.grounds?.map(({ concludedOn }) => concludedOn)).toEqual([on]);
    expect(kept.suspensions?.map(({ from }) => from)).toEqual([on]);
    expect([kept.letter, kept.left, kept.conviction]).toEqual([null, null, null]);
  });
  it('what happened on the day counts; a letter until the day it is withdrawn', () => {
    const facts = { left: { by: 'relief', on }, conviction: { finalOn: on } } as const;
    expect(judged(facts)).toMatchObject(facts);
    const letter = (withdrawnOn?: string) =>
      judged({ letter: { on, reason: 'health', ...(withdrawnOn && { withdrawnOn }) } }).letter;
    expect([letter(), letter(later)]).not.toContain(null);
    expect(letter(on)).toBeNull();
  });
  it('what is not known stays not known', () => {
    const names = [
      'polls',
      'motions',
      'ratings',
      'quarters',
      'disciplines',
      'grounds',
      'letter',
      'left',
    ] as const;
    const nothing = knownBy({ kind: 'cadre' }, on, defaultsOf(allReadings, {}));
    expect(names.map((name) => nothing[name])).toEqual(names.map(() => undefined));
    expect(nothing.conviction).toBeUndefined();
    expect(nothing.pathOf({})).toBe('');
  });
  it('of one place, forum and level the latest poll; in the same order however they were written', () => {
    const council = { forum: 'peoplesCouncil', ballots: { collected: 9 }, marks: { low: 1 } } as const;
    const polls = [
      { ...council, heldOn: '2025-01-01', level: 'commune' },
      { ...council, heldOn: '2025-02-01', level: 'province' },
      { ...council, forum: 'nationalAssembly', heldOn: '2025-03-01' },
      { ...poll(1, 9, '2025-05-01'), place: 'workplace' },
      { ...poll(1, 9, '2025-04-01'), place: 'workplace' },
      { ...poll(1, 9, '2025-06-01'), place: 'standingCommittee' },
      poll(1, 9, '2025-07-01'),
    ] as const;
    const days = (given: typeof polls | readonly (typeof polls)[number][]) => {
      const { polls: kept = [], pathOf } = judged({ polls: [...given] });
      return kept.map((one) => `${one.heldOn} ${given[Number(pathOf(one).replace(/\D/g, ''))]?.heldOn}`);
    };
    const expected = ['2025-07-01', '2025-06-01', '2025-05-01', '2025-03-01', '2025-01-01', '2025-02-01'].map(
      (day) => `${day} ${day}`,
    );
    expect(days(polls)).toEqual(expected);
    expect(days([...polls].reverse())).toEqual(expected);
  });
  it('decisions and motions by their day, then by form and track, by forum', () => {
    const first = { ...warning, decidedOn: '2025-01-01' };
    const decisions = [
      first,
      { ...warning, form: 'reprimand' },
      { ...warning, track: 'civilServant' },
      warning,
    ] as const;
    const motions = [
      { forum: 'peoplesCouncil', heldOn: '2025-01-01' },
      { forum: 'nationalAssembly', heldOn: '2025-02-01' },
      { forum: 'peoplesCouncil', heldOn: '2025-02-01' },
    ] as unknown as NonNullable<CadreRecord['motions']>;
    const orders = [
      { disciplines: decisions, motions },
      { disciplines: [...decisions].reverse(), motions: [...motions].reverse() },
    ];
    for (const patch of orders) {
      const { disciplines, motions: kept, pathOf } = judged(patch);
      expect(disciplines).toEqual(decisions);
      expect(kept).toEqual(motions);
      expect(disciplines?.map(pathOf)).toEqual(
        decisions.map((one) => `disciplines[${patch.disciplines.indexOf(one)}]`),
      );
      expect(kept?.map(pathOf)).toEqual(motions.map((one) => `motions[${patch.motions.indexOf(one)}]`));
    }
  });
});
