import { deepStrictEqual } from 'node:assert/strict';
import { checkRotation, type MovementPlan, type PlanPerson, planAssignments } from 'canbo';
import { duration, margin, numbers, quick, type Timing, table, time, times } from './support.js';

const on = '2026-02-01';
const titles = ['communePartySecretary', 'communePeoplesCommitteeChairperson', 'communePartyDeputySecretary'];

/** Made-up leaders of a province; what differs among them is what differs among real ones: sex, month of birth, plans, health. */
function people(count: number): readonly PlanPerson[] {
  const next = numbers(1000);
  return Array.from({ length: count }, (_, at): PlanPerson => {
    const bornIn = `${1966 + (next() % 25)}-${String(1 + (next() % 12)).padStart(2, '0')}`;
    const healthy = next() % 20 !== 0;
    const title = titles[next() % 3] as string;
    return {
      id: `c${at}`,
      person: { kind: 'cadre', isLeader: true, sex: next() % 3 === 0 ? 'female' : 'male', bornIn },
      bars: { disciplineInProgress: next() % 100 === 0, underInvestigation: false },
      healthy,
      plannedFor: next() % 4 === 0 ? [title] : [],
      meetsStandardOf: [title],
      localTo: [`x${next() % 126}`],
    };
  });
}

/** One line for each of so many communes. */
const planOf = (lines: number): MovementPlan => ({
  lines: Array.from({ length: lines }, (_, at) => ({
    id: `l${at}`,
    form: 'rotation' as const,
    ground: 'planned' as const,
    number: 1,
    title: titles[at % 3] as string,
    place: `x${at}`,
    durationMonths: 36,
    startsOn: '2026-03-01',
    isLeadership: true,
    existed: true,
  })),
});

/** Every person against every line, each pair judged anew. */
const everyPair = (all: readonly PlanPerson[], { lines }: MovementPlan) =>
  lines.map(({ id, title = '', place = '', startsOn, durationMonths }) => ({
    id,
    candidates: all
      .filter(({ plannedFor = [] }) => plannedFor.includes(title))
      .map(({ id: person, person: moved, bars, healthy, localTo = [] }) => ({
        person,
        outcome: checkRotation({
          decidedOn: on,
          startsOn,
          ground: 'planned',
          person: moved,
          bars,
          healthy,
          inPlan: true,
          meetsTitleStandard: true,
          isLocalToDestination: localTo.includes(place),
          plannedMonths: durationMonths,
          level: 'commune',
          to: { office: title, isLeadership: true, existed: true },
        }).outcome,
      })),
  }));

/** Processor time of one run, in nanoseconds. */
function once(run: () => unknown): number {
  const begun = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) * 1000;
}

/** A plan of 20 lines held against its people as a loop over all pairs would; then once against a hundred thousand. */
export async function movementPlans(): Promise<void> {
  const plan = planOf(20);
  const [few, many] = [people(quick ? 100 : 2000), people(quick ? 200 : 100_000)];
  // Nobody is timed for another answer.
  deepStrictEqual(
    planAssignments(few, plan, { on }).planLines.map(({ line: id, candidates }) => ({
      id,
      candidates: candidates.map(({ person, answer }) => ({ person, outcome: answer.outcome })),
    })),
    everyPair(few, plan),
  );
  const contestants = [
    { name: 'planAssignments', calls: 1, run: () => planAssignments(few, plan, { on }) },
    { name: 'every pair in a loop', calls: 1, run: () => everyPair(few, plan) },
  ];
  const timings = await time(contestants);
  const [own] = timings as [Timing];
  const rows = contestants.map(({ name }, index) => {
    const timing = timings[index] as Timing;
    return [name, duration(timing.nanoseconds), margin(timing), times(timing.nanoseconds / own.nanoseconds)];
  });
  const large = duration(once(() => planAssignments(many, plan, { on })));
  table(`A plan of 20 lines, ${few.length} persons`, [
    ...rows,
    [`${many.length} persons, once`, large, '', ''],
  ]);
}
