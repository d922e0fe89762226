import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AppointmentCase,
  appointmentChecks,
  appointmentProcedure,
  appointmentReadings,
  appointmentTerm,
  appointmentTimetable,
  checkAppointmentVote,
  communeStructure,
  compareRank,
  congressAge,
  deputyLimit,
  leadershipAllowance,
  managingAuthority,
  type PlanningCase,
  type Post,
  planningChecks,
  planningCounts,
  positions,
  type ReappointmentCase,
  rankOf,
  reappointmentChecks,
  reorganisedPost,
  standards,
  readings as titleReadings,
  type VoteCase,
} from '../../src/positions/index.js';
import { deputyBodies } from '../../src/positions/numbers/model.js';
import { type Explainable, explain } from '../../src/words/index.js';
import { readsWell } from './support.js';

const names = (values: readonly string[]) => fc.constantFrom(...values);
const day = fc
  .date({ min: new Date('2017-06-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const month = fc
  .tuple(fc.integer({ min: 2024, max: 2045 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, n]) => `${year}-${String(n).padStart(2, '0')}`);
const flags = (...keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, fc.boolean()]));
const kind = names(['partyCadre', 'civilServant', 'publicEmployee']);
const move = names(['higher', 'equal', 'lower']);
const level = names(['excellent', 'good', 'completed', 'notCompleted', 'notRated']);

/** One other value of a reading than its default, or none. */
const chosen = (table: Readonly<Record<string, { readonly options?: readonly unknown[] }>>) =>
  fc.constantFrom(
    {},
    ...Object.entries(table).flatMap(([id, { options = [] }]) => options.map((value) => ({ [id]: value }))),
  );

const ratings = fc
  .array(level, { maxLength: 6 })
  .map((levels) => levels.map((one, at) => ({ year: 2026 - at, level: one })));
const disciplines = fc.array(
  fc.record(
    {
      form: names(['reprimand', 'warning', 'salaryReduction', 'demotion', 'removalFromOffice']),
      track: names(['party', 'cadre', 'civilServant', 'publicEmployee', 'massOrganisation']),
      effectiveOn: day,
      partyEffectiveOn: day,
      ...flags('forCorruption', 'officeLost'),
    },
    { requiredKeys: ['form', 'track', 'effectiveOn'] },
  ),
  { maxLength: 2 },
);
const tenure = fc.record({ from: day, as: names(['present', 'equivalent', 'acting']) });

const appointments = fc.record(
  {
    kind,
    move,
    procedureBegan: day,
    fileReceivedOn: day,
    source: names(['local', 'outside']),
    plannedFor: names(['post', 'equivalent', 'higher', 'none']),
    held: fc.array(tenure, { maxLength: 2 }),
    reachesRetirement: month,
    termMonths: fc.integer({ min: 1, max: 120 }),
    ratings,
    disciplines,
    leftBy: names(['none', 'release', 'resignation', 'relief', 'notReappointed']),
    ...flags(
      ...['standardsMet', 'seatCarriedByPost', 'fileVerified', 'fileTrue', 'assetsVerified', 'healthy'],
      ...['politicalStandardMet', 'conclusionsChecked', 'underHandling', 'positiveAssessment'],
      ...['lowerThanPostLeft', 'carriesSeatOfLevelLeft', 'levelPaused'],
    ),
  },
  { requiredKeys: ['kind'] },
) as fc.Arbitrary<AppointmentCase>;

const plans = fc.record(
  {
    review: names(['nextTerm', 'currentTerm']),
    body: names(['grassroots', 'commune', 'centralDirect', 'front']),
    referenceMonth: month,
    object: names(['one', 'two']),
    reachesRetirement: month,
    lastPoll: fc.option(fc.nat(39).map((low) => ({ low, collected: 39 }))),
    disciplines,
    ...flags(
      ...['higherThanHeld', 'holdsHigherThanSeat', 'centrallyManaged', 'theoryLevelMet', 'standardsMet'],
      ...['theoryTrainingPlanned', 'politicalStandardMet', 'fileTrue', 'ratedNotCompleted', 'levelPaused'],
    ),
  },
  { requiredKeys: ['review'] },
) as fc.Arbitrary<PlanningCase>;

const terms = fc.record(
  {
    kind,
    termEnds: day,
    termBegan: day,
    reachesRetirement: month,
    ratings,
    awayMonths: fc.nat(6),
    inPatientMonths: fc.nat(6),
    ...flags(
      'standardsMet',
      'neededByBody',
      'healthy',
      'underHandling',
      'onMaternityLeave',
      'servingDiscipline',
    ),
  },
  { requiredKeys: ['kind', 'termEnds'] },
) as fc.Arbitrary<ReappointmentCase>;

const ballots = [
  ...['extendedCollective', 'collective', 'keyCadreConference', 'finalCollective', 'outsideCollective'],
  ...['reappointmentConference', 'reappointmentCollective', 'tenureExtension', 'structureChange'],
];
const counted = fc.record(
  {
    summoned: fc.integer({ min: 30, max: 40 }),
    present: fc.integer({ min: 15, max: 30 }),
    members: fc.integer({ min: 20, max: 40 }),
    inFavour: fc.nat(15),
    votes: fc.tuple(fc.nat(8), fc.nat(7)).map(([x, y]) => ({ x, y })),
    fromStepBefore: fc.constantFrom(['x'], ['x', 'y']),
  },
  { requiredKeys: [] },
);

const place = fc.record({ province: names(['hanoi', 'hoChiMinhCity', 'otherCity', 'province']) });
const post = fc.record(
  { position: names(positions().map(({ id }) => id)), place, fullTime: fc.boolean() },
  { requiredKeys: ['position'] },
) as fc.Arbitrary<Post>;

/** Not a raw id of a title, a rule, a level: words in camel case stand only in brackets, as paths and values to choose. */
function noRawId(answer: Explainable): void {
  for (const lang of ['vi', 'en'] as const) {
    const said = explain(answer, lang)
      .replaceAll(/\([^()]*\)/g, '')
      .replaceAll(/(?:appointment|planning|positions)\.\w+/g, '');
    expect(said).not.toMatch(/(?<![\p{L}\p{M}])[a-z]+[A-Z][a-z]\w*/u);
  }
}

/** Every missing fact by name and path, and every text by its name. */
function namesAll(answer: Explainable): void {
  const missing = answer.status === 'undetermined' ? answer.missing : [];
  for (const lang of ['vi', 'en'] as const) {
    const said = explain(answer, lang);
    for (const path of missing) expect(said).toContain(` (${path})`);
    expect(said).not.toMatch(/(?:theo|under) ,/);
  }
}

function reads(answer: Explainable): void {
  readsWell(answer);
  noRawId(answer);
  namesAll(answer);
}

describe('whatever the case, an answer on positions reads', () => {
  it('rank, comparison and manager of any titles, anywhere, on any day, under every reading', () => {
    fc.assert(
      fc.property(post, post, day, chosen(titleReadings), (a, b, on, readings) => {
        reads(rankOf(a, { on, readings }));
        reads(rankOf([a, b], { on, readings }));
        reads(compareRank(a, b, { on, readings }));
        reads(managingAuthority(a, { on, readings }));
        reads(managingAuthority([a, b], { on, readings }));
        reads(leadershipAllowance(a.position, { on, place: b.place }));
      }),
      { numRuns: 150 },
    );
  });

  it('an appointment, planning, the end of a term', () => {
    fc.assert(
      fc.property(
        appointments,
        plans,
        terms,
        day,
        chosen(appointmentReadings),
        (given, plan, term, on, readings) => {
          reads(appointmentChecks(given, { on, readings }));
          reads(planningChecks(plan, { on, readings }));
          reads(reappointmentChecks(term, { on, readings }));
        },
      ),
      { numRuns: 150 },
    );
  });

  it.each(ballots)('the ballot %s', (ballot) => {
    fc.assert(
      fc.property(counted, day, chosen(appointmentReadings), (count, on, readings) =>
        reads(checkAppointmentVote({ ...count, ballot } as VoteCase, { on, readings })),
      ),
      { numRuns: 40 },
    );
  });

  it('numbers of a plan, ages, lengths, reorganisations, standards, steps', () => {
    const n = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(
        fc.tuple(n, n, n),
        day,
        month,
        move,
        chosen(appointmentReadings),
        ([a, b, c], on, at, to, readings) => {
          const young = Math.min(a, c);
          const shares = { planned: c, young, women: young };
          const counts = { committee: { seats: a, planned: b }, post: { posts: a, planned: b }, shares };
          reads(planningCounts({ ...counts, person: { titles: b, extras: 1 } }, { on, readings }));
          const congress = { level: 'commune', standing: b > a ? 'first' : 'again' } as const;
          reads(congressAge({ ...congress, ...(c > 3 && { reachesRetirement: at }) }, { on, readings }));
          reads(appointmentTerm({ kind: b > a ? 'civilServant' : 'partyCadre', effectiveOn: on }));
          const renamedOnly = c > 20 ? undefined : a > b;
          reads(reorganisedPost({ renamedOnly, move: to as 'higher' }, { on, readings }));
          reads(standards({ on, ...(a > b && { position: 'minister' }), centrallyManaged: c > a }));
          reads(appointmentProcedure({ on }));
          const kinds = ['commune', 'ward', 'township', 'specialZone'] as const;
          reads(communeStructure(kinds[a % 4] ?? 'ward', on));
          const province = (['hanoi', 'hoChiMinhCity', 'otherCity', 'province'] as const)[b % 4] ?? 'hanoi';
          const merged = ((c % 3) + 1) as 1 | 2 | 3;
          const body = deputyBodies[(a + b) % deputyBodies.length] ?? 'body';
          reads(
            deputyLimit(
              {
                of: body,
                deputies: c,
                ...(a > b && { province, staff: b, units: a }),
                ...(b > c && { mergedFrom: merged, classOne: a > c }),
              },
              { on },
            ),
          );
          const acts = { file: on, publication: on };
          reads(appointmentTimetable({ acts: a > b ? acts : {} }, { on, readings }));
        },
      ),
      { numRuns: 100 },
    );
  });
});
