import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Discipline } from '../../src/discipline/index.js';
import {
  allocateExcellent,
  annualFromPeriods,
  checkDistribution,
  checkRatingSequence,
  compareRatings,
  generations,
  type RatedKind,
  type RatingFacts,
  type RatingReadings,
  rate,
  ratingAuthorities,
  ratingForms,
  ratingProcedure,
  readings as ratingReadings,
  ratingTimetable,
  reviewPlaces,
  termRating,
} from '../../src/rating/index.js';
import { explain, explainComparison } from '../../src/words/index.js';
import { readsWell } from './support.js';

const kinds: readonly RatedKind[] = ['partyMember', 'leader', 'collective', 'organisation'];
const unders = generations.map(({ id }) => id);

const kind = fc.constantFrom(...kinds);
const under = fc.constantFrom(...unders);
const level = fc.constantFrom('excellent', 'good', 'completed', 'notCompleted' as const);
const day = fc
  .date({ min: new Date('2017-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const maybe = fc.boolean();

/** Counts of tasks that can have been counted. */
const work = fc
  .array(fc.integer({ min: 0, max: 12 }), { minLength: 5, maxLength: 5 })
  .chain(([a = 0, b = 0, c = 0, d = 0, e = 0]) => {
    const done = a + b + c;
    const all = {
      done,
      onTimeQuality: a + b,
      exceeded: a,
      late: Math.min(d, done + d + e),
      short: e,
      mainTargetsMet: d === 0,
      forceMajeure: e > 6,
      objectiveCause: e > 3,
    };
    return fc.subarray(Object.keys(all) as (keyof typeof all)[], { minLength: 5 }).map((names) => ({
      total: done + d + e,
      ...Object.fromEntries(names.map((name) => [name, all[name]])),
    }));
  });

const units = fc.tuple(fc.nat(5), fc.nat(5), fc.nat(5), maybe).map(([good, completed, failed, counted]) => ({
  total: good + completed + failed,
  atLeastGood: good,
  atLeastCompleted: good + completed,
  notCompleted: failed,
  ...(counted && { disciplined: Math.min(failed, 2) }),
}));

const grade = fc.option(fc.constantFrom('excellent', 'good', 'average', 'poor' as const));
const decision: fc.Arbitrary<Discipline> = fc.record(
  {
    of: fc.constantFrom('self', 'member', 'subUnit', 'directSubordinate' as const),
    form: fc.constantFrom('reprimand', 'warning', 'removalFromOffice' as const),
    actYear: fc.integer({ min: 2016, max: 2027 }),
    decidedOn: day,
    actHere: maybe,
    linkedToDuty: maybe,
    linkedToCollectiveDuty: maybe,
    selfFoundAndRemedied: maybe,
    corruptWastefulOrNegative: maybe,
    usedForStateRating: maybe,
  },
  { requiredKeys: ['of', 'form', 'actYear', 'decidedOn'] },
);

const findings = fc.record(
  Object.fromEntries(
    [
      'disunity',
      'cadreWorkWrongdoing',
      'degenerate',
      'memberDegenerate',
      'prohibitedConduct',
      'exemplaryBreach',
      'concluded',
      'harmfulToPrestige',
      'ownedUp',
      'selfFound',
      'cured',
      'subUnitMisconduct',
      'subUnitMisconductSelfFoundAndRemedied',
      'corruptionBelow',
      'handledBelow',
    ].map((name) => [name, fc.integer({ min: 0, max: 9 }).map((drawn) => drawn === 0)]),
  ),
  { requiredKeys: [] },
);

/** What may be known of a subject, each fact known or not. */
const facts = fc.record(
  {
    membership: fc.record(
      { admittedOn: day, exempt: fc.constant(false), suspended: fc.constant(null) },
      { requiredKeys: [] },
    ),
    formedOn: day,
    sickMonths: fc.nat(4),
    grades: fc.record({
      task: fc.array(grade, { minLength: 1, maxLength: 3 }),
      other: fc.array(grade, { maxLength: 3 }),
    }),
    score: fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
    work: fc.option(work),
    led: fc.option(work),
    collectiveWork: fc.option(work),
    units: fc.option(units),
    faultsBefore: fc.nat(4).map((count) => ({ pointedOut: count, cured: Math.min(count, 3) })),
    poll: fc.option(fc.nat(39).map((part) => ({ part, whole: 39 }))),
    coreTargets: fc.option(fc.nat(5).map((missed) => ({ assigned: 5, missed }))),
    findings,
    bodyDisciplined: maybe,
    bodySelfFoundAndRemedied: maybe,
    discipline: fc.array(decision, { maxLength: 2 }),
    stateRating: fc.option(level),
    headedLevel: fc.option(level),
    organisationLevel: level,
    peers: fc.array(level, { maxLength: 2 }),
    model: maybe,
    initiativesApplied: maybe,
    role: fc.constantFrom('head', 'deputy' as const),
    inQuarter: fc.option(
      fc.record(
        { trainingMonths: fc.nat(3), leaveMonths: fc.nat(3), firstPostMonths: fc.option(fc.nat(2)) },
        { requiredKeys: [] },
      ),
    ),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<RatingFacts>;

/** Other values of the readings than the defaults, one at a time. */
const readings: fc.Arbitrary<RatingReadings> = fc
  .constantFrom(
    ...Object.entries(ratingReadings).flatMap(([id, { options }]) =>
      (options ?? []).map((option: unknown) => ({ [id]: option })),
    ),
  )
  .map((reading) => reading as RatingReadings);

const rated = fc.record(
  {
    side: fc.constant('party' as const),
    kind,
    year: fc.integer({ min: 2016, max: 2027 }),
    quarter: fc.constantFrom(1, 2, 3, 4 as const),
    facts,
  },
  { requiredKeys: ['side', 'kind', 'year', 'facts'] },
);

describe('whatever the case, a rating reads', () => {
  it.each(unders)('every kind under %s, year and quarter, under every reading', (id) => {
    fc.assert(
      fc.property(rated, readings, (given, chosen) =>
        readsWell(rate(given, { under: id, readings: chosen })),
      ),
      { numRuns: 60 },
    );
  });

  it('under the text in force, a headline proposes a level and never more', () => {
    fc.assert(
      fc.property(rated, (given) => readsWell(rate(given))),
      { numRuns: 120 },
    );
  });

  it('side by side, a year from its quarters, a term', () => {
    fc.assert(
      fc.property(
        rated,
        under,
        under,
        fc.array(fc.option(level), { minLength: 1, maxLength: 5 }),
        (given, first, second, years) => {
          const compared = compareRatings(given, [first, second]);
          for (const lang of ['vi', 'en'] as const)
            expect(explainComparison(compared, lang)).not.toMatch(/undefined|NaN|\[object|\{|\}|quyết định/);
          const [a, b, c] = years.map((year) => year ?? ('notYetRated' as const));
          const { kind, facts } = given;
          readsWell(
            annualFromPeriods({ kind, year: 2026, quarters: { first: a, second: b, third: c }, facts }),
          );
          readsWell(termRating({ decidedOn: `${given.year}-12-31`, years }));
        },
      ),
      { numRuns: 120 },
    );
  });

  it('the cap: who is named, what each reading allows', () => {
    const candidates = fc.uniqueArray(
      fc.record({ id: fc.stringMatching(/^[a-z]\d$/), rank: fc.integer({ min: 1, max: 4 }) }),
      { selector: ({ id }) => id, maxLength: 8 },
    );
    const group = fc.record({ kind, year: fc.integer({ min: 2018, max: 2026 }), good: fc.nat(40) });
    fc.assert(
      fc.property(group, candidates, readings, maybe, (given, fit, chosen, decided) => {
        const outstanding = { decided, grounds: ['realValue' as const] };
        readsWell(allocateExcellent({ ...given, candidates: fit, outstanding }, { readings: chosen }));
        const counts = { excellent: fit.length, good: given.good, completed: 3, notCompleted: null };
        const { good: _, ...tally } = given;
        readsWell(checkDistribution({ ...tally, oneGroup: decided, counts }, { readings: chosen }));
      }),
      { numRuns: 120 },
    );
  });

  it.each(unders)('the round under %s: acts, authorities, forms, days, order, places', (id) => {
    const round = { year: 2025 };
    const options = { under: id };
    readsWell(ratingProcedure(round, options));
    readsWell(ratingAuthorities(round, options));
    readsWell(ratingTimetable({ ...round, done: { rating: '2025-12-31', fileToCentre: null } }, options));
    const acts = { selfRating: '2025-12-01', memberReview: '2025-12-02', appraisal: null } as const;
    readsWell(checkRatingSequence({ ...round, acts }, options));
    readsWell(reviewPlaces({ ...round, member: true, leader: true }, options));
    // A form may be called a decision: it is the name of the form
    const forms = ratingForms(round, options);
    for (const { code } of forms.outcome ?? []) expect(explain(forms, 'vi')).toContain(`- ${code} (`);
  });
});
