import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { provision } from '../../src/lawbook/index.js';
import {
  type CadreRecord,
  type ConsequenceKind,
  measuresFor,
  measureTexts,
} from '../../src/measures/index.js';
import { poll, record } from './support.js';

const kinds = ['cadre', 'civilServant', 'publicEmployee', 'partyMember'] as const;
const days = [
  '2019-03-01',
  '2021-12-01',
  '2023-05-02',
  '2024-03-01',
  '2024-10-01',
  '2025-08-01',
  '2025-10-08',
  '2026-03-02',
  '2026-08-03',
];

/** How heavy a measure weighs on the person; what is not named here takes nobody out of office. */
const weight: Readonly<Partial<Record<ConsequenceKind, number>>> = {
  resignation: 1,
  mayResign: 1,
  removeFromPlanning: 1,
  assignOtherWork: 2,
  leavePost: 2,
  confidenceMotion: 2,
  assignLowerWork: 3,
  relief: 4,
  submitDismissal: 4,
};

const person = fc.constantFrom(...kinds);
const day = fc.constantFrom(...days);
const level = fc.constantFrom('excellent', 'good', 'completed', 'notCompleted', 'notRated' as const);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const anyRecord: fc.Arbitrary<CadreRecord> = fc
  .record({
    kind: person,
    leads: maybe(fc.boolean()),
    head: maybe(fc.boolean()),
    partyMember: maybe(fc.boolean()),
    management: maybe(fc.constantFrom('central', 'other' as const)),
    polls: maybe(
      fc.array(
        fc.nat(39).map((low) => ({ ...poll(low, 39, '2023-12-29'), place: 'workplace' as const })),
        { maxLength: 1 },
      ),
    ),
    ratings: maybe(
      fc.uniqueArray(
        fc.record({
          year: fc.integer({ min: 2021, max: 2025 }),
          side: fc.constantFrom('party', 'state' as const),
          level,
        }),
        { maxLength: 6, selector: ({ year, side }) => `${year} ${side}` },
      ),
    ),
    disciplines: maybe(
      fc.array(
        fc.record({
          form: fc.constantFrom('reprimand', 'warning', 'removalFromOffice' as const),
          track: fc.constantFrom('party', 'civilServant' as const),
          decidedOn: fc.constantFrom('2022-09-01', '2023-10-02', '2025-10-15'),
          linkedToDuty: maybe(fc.boolean()),
        }),
        { maxLength: 3 },
      ),
    ),
    grounds: maybe(
      fc
        .subarray(['decline', 'standingLost', 'seriousWrongdoing', 'hotSpots', 'requirementsNotMet'] as const)
        .map((list) => list.map((ground) => ({ ground }))),
    ),
    handling: maybe(fc.subarray(['discipline', 'inspection', 'prosecution'] as const)),
    letter: maybe(fc.constantFrom(null, { on: '2023-01-10', reason: 'lowVotes' as const })),
  })
  .map(
    (facts) =>
      Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as CadreRecord,
  );

describe('measures as laws', () => {
  const mandatoryFromVotes = (low: number, base: number, kind: (typeof kinds)[number], on: string) => {
    const { consequences } = measuresFor(record(kind, { polls: [poll(low, base, '2023-03-01')] }), { on });
    const mandatory = consequences.filter(({ modality }) => modality === 'mandatory');
    return Math.max(0, ...mandatory.map((one) => weight[one.kind] ?? 0));
  };

  it('V39: one more low mark never yields a milder mandatory measure', () => {
    fc.assert(
      fc.property(person, day, fc.integer({ min: 1, max: 120 }), fc.nat(), (kind, on, base, seed) => {
        const low = seed % base;
        expect(mandatoryFromVotes(low + 1, base, kind, on)).toBeGreaterThanOrEqual(
          mandatoryFromVotes(low, base, kind, on),
        );
      }),
      { numRuns: 40 },
    );
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 18, 30, 39])(
    'every bar of a body of %i: above half, two thirds, above two thirds',
    (base) => {
      for (let low = 0; low <= base; low++) {
        const answer = measuresFor(record('civilServant', { polls: [poll(low, base, '2023-03-01')] }), {
          on: '2024-10-01',
        });
        const held = (id: string) => answer.consequences.some((one) => one.id === id);
        const seen = [
          held('qd-96-tw-2023.aboveHalfLow.removeFromPlanning'),
          held('qd-96-tw-2023.twoThirdsLow.relief'),
          held('qd41.resignation.lowVotes'),
          held('qd41.relief.lowVotes'),
          held('nd116.relief.lowVotes'),
          answer.differences.some(({ id }) => id === 'exactlyTwoThirds'),
        ];
        const upper = 3 * low >= 2 * base;
        const beyond = 3 * low > 2 * base;
        expect([low, ...seen]).toEqual([
          low,
          2 * low > base && !upper,
          upper,
          2 * low > base,
          beyond,
          beyond,
          upper && !beyond,
        ]);
      }
    },
  );

  it('whatever the record: the same answer each time, in any order of its lists, every consequence cited, with its conditions met', () => {
    fc.assert(
      fc.property(anyRecord, day, (facts, on) => {
        const answer = measuresFor(facts, { on });
        expect(measuresFor(facts, { on })).toEqual(answer);
        const turned = Object.fromEntries(
          Object.entries(facts).map(([key, value]) => [
            key,
            Array.isArray(value) ? [...value].reverse() : value,
          ]),
        ) as CadreRecord;
        expect(measuresFor(turned, { on }).consequences.map(({ id }) => id)).toEqual(
          answer.consequences.map(({ id }) => id),
        );
        for (const one of [...answer.consequences, ...answer.open])
          expect(provision(one.provision).ref).toEqual(one.provision);
        const rows = new Set(measureTexts.flatMap(({ rows }) => rows.map(({ id }) => id)));
        for (const one of answer.consequences)
          if (rows.has(one.id)) expect(one.findings.filter(({ verdict }) => verdict !== 'pass')).toEqual([]);
        if (answer.status === 'determined') expect(answer.open).toEqual([]);
        if (answer.status === 'undetermined') expect(answer.open.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it('a consequence names the poll and the decision where they stand in the record', () => {
    const disciplines = [
      { form: 'warning', track: 'party', decidedOn: '2030-01-15', actYear: 2025 },
      { form: 'reprimand', track: 'party', decidedOn: '2025-12-15', actYear: 2025 },
    ] as const;
    const polls = [poll(0, 39, '2030-01-15'), poll(26, 39, '2025-12-15')];
    const { consequences } = measuresFor(record('cadre', { disciplines, polls }), { on: '2026-03-02' });
    expect(new Set(consequences.flatMap(({ about }) => about ?? []))).toEqual(
      new Set(['polls[1]', 'disciplines[1]']),
    );
  });

  it('a fact more never takes back what was certain: what is known less is at most open', () => {
    fc.assert(
      fc.property(anyRecord, day, (facts, on) => {
        const idsOf = (of: CadreRecord) => measuresFor(of, { on });
        const whole = idsOf(facts);
        const key = Object.keys(facts).find((name) => name !== 'kind' && name !== 'polls');
        if (key === undefined) return;
        const { [key as keyof CadreRecord]: _, ...less } = facts;
        const fewer = idsOf(less as CadreRecord);
        const certain = new Set(whole.consequences.map(({ id, kind }) => `${id} ${kind}`));
        const lost = fewer.consequences.filter(({ id, kind }) => !certain.has(`${id} ${kind}`));
        expect(lost.map(({ id }) => id)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('wrong input', () => {
  it.each([
    [{ kind: 'minister' }, 'notOneOf', 'kind'],
    [{ kind: 'cadre', leads: 'yes' }, 'wrongType', 'leads'],
    [
      { kind: 'cadre', polls: [{ forum: 'party', heldOn: '2023-02-30', ballots: {}, marks: {} }] },
      'notADate',
      'polls[0].heldOn',
    ],
    [
      {
        kind: 'cadre',
        polls: [{ forum: 'party', heldOn: '2023-03-01', ballots: { collected: 3 }, marks: { low: 4 } }],
      },
      'inconsistent',
      'polls[0].marks',
    ],
    [
      { kind: 'cadre', ratings: [{ year: 2025, side: 'both', level: 'good' }] },
      'notOneOf',
      'ratings[0].side',
    ],
    [{ kind: 'cadre', name: 'A' }, 'unknownKey', 'name'],
  ])('%j', (facts, code, path) => {
    expect(() => measuresFor(facts as never, { on: '2026-03-02' })).toThrow(
      expect.objectContaining({ code, path }),
    );
  });
  it('a day that does not exist, an unknown reading', () => {
    expect(() => measuresFor({ kind: 'cadre' }, { on: '2026-02-30' })).toThrow(
      expect.objectContaining({ path: 'options.on' }),
    );
    const readings = { 'measures.fiveTargets': 'some' } as never;
    expect(() => measuresFor({ kind: 'cadre' }, { on: '2026-03-02', readings })).toThrow(
      expect.objectContaining({ code: 'notOneOf' }),
    );
  });
});
