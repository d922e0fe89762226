import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assignmentReadings,
  assignmentTexts,
  checkJobPositionChange,
  checkPositionChange,
  checkRotation,
  checkSecondment,
  checkTransfer,
  type MoveAnswer,
  movementInstruments,
  movementProcedure,
  movementRoles,
  movementTimetable,
  rotationEnd,
} from '../../src/assignment/index.js';
import { addDays, addMonths } from '../../src/calendar/index.js';
import { provision } from '../../src/lawbook/index.js';
import {
  decided,
  jobPositionChanges,
  positionChanges,
  rotations,
  secondments,
  transfers,
} from './arbitraries.js';
import { clear, rotation, said, transfer } from './support.js';

const start = fc
  .date({ min: new Date('2023-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Month ends and leap days among any other days. */
const awkward = fc.oneof(
  start,
  fc.constantFrom('2023-01-31', '2023-08-31', '2024-02-29', '2024-11-30', '2024-12-31', '2028-02-29'),
);

describe('months end by the calendar, whatever the day', () => {
  it('M-11: a Party decision bars to the day 12 months later, and not the day after', () => {
    fc.assert(
      fc.property(awkward, (day) => {
        const full = addMonths(day, 12);
        const on = (decidedOn: string) =>
          checkRotation({
            ...rotation,
            decidedOn,
            startsOn: decidedOn,
            level: 'central',
            healthCertificateOn: null,
            person: { ...rotation.person, reachesRetirement: '2050-01' },
            bars: { ...clear, partyDisciplinePublishedOn: day },
          });
        expect([said(on(full)), on(full).until]).toEqual(['barred', addDays(full, 1)]);
        expect(said(on(addDays(full, 1)))).toBe('eligible');
      }),
      { numRuns: 80 },
    );
  });

  it('Art. 25(5)(đ): a child bars to the day before it is 36 months old', () => {
    fc.assert(
      fc.property(awkward, (born) => {
        const full = addMonths(born, 36);
        const on = (decidedOn: string) =>
          checkTransfer({ ...transfer, decidedOn, bars: { ...clear, youngestChildBornOn: born } });
        fc.pre(addDays(full, -1) >= '2025-07-01');
        expect([said(on(addDays(full, -1))), on(addDays(full, -1)).until]).toEqual(['barred', full]);
        expect(said(on(full))).toBe('eligible');
      }),
      { numRuns: 80 },
    );
  });

  it('O6.41: a certificate serves to the day 6 months later', () => {
    fc.assert(
      fc.property(awkward, (day) => {
        const last = addMonths(day, 6);
        fc.pre(last >= '2025-07-01');
        const on = (decidedOn: string) =>
          checkRotation({
            ...rotation,
            decidedOn,
            startsOn: decidedOn,
            healthCertificateOn: day,
            person: {
              ...rotation.person,
              kind: 'civilServant',
              partyManaged: false,
              reachesRetirement: '2050-01',
            },
          });
        expect([said(on(last)), said(on(addDays(last, 1)))]).toEqual(['eligible', 'notEligible']);
      }),
      { numRuns: 80 },
    );
  });

  it('J-09, O6.15a, K-07: the days of a timetable and of the checks are the same', () => {
    fc.assert(
      fc.property(awkward, (day) => {
        const timetable = (movement: 'rotation' | 'transfer') =>
          movementTimetable({ movement, kind: 'civilServant', on: '2026-01-05', acts: { start: day } })[0]
            ?.day;
        const end = { kind: 'civilServant', startedOn: day, keptForGood: false, ends: true } as const;
        const full = timetable('rotation') as string;
        expect(rotationEnd({ ...end, on: full })).toMatchObject({
          outcome: 'complete',
          minimumReachedOn: full,
        });
        expect(
          rotationEnd({ ...end, on: addDays(full, -1), competentLevelAllowsShorter: false }).outcome,
        ).toBe('notComplete');
        const lower = checkTransfer({ ...transfer, startsOn: day, allowance: { before: 2, after: 1 } });
        expect(lower.allowance?.to).toBe(timetable('transfer'));
      }),
      { numRuns: 80 },
    );
  });
});

const checks = fc.oneof(
  rotations.map((facts) => () => checkRotation(facts)),
  transfers.map((facts) => () => checkTransfer(facts)),
  secondments.map((facts) => () => checkSecondment(facts)),
  jobPositionChanges.map((facts) => () => checkJobPositionChange(facts)),
);

describe('whatever the case', () => {
  it('an answer is deterministic and its trace carries its conditions', () => {
    fc.assert(
      fc.property(checks, (ask) => {
        const answer: MoveAnswer = ask();
        expect(ask()).toEqual(answer);
        expect(answer.trace.steps.map(({ findings }) => findings)).toEqual(
          answer.conditions.map(({ findings }) => findings),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('what is missing is why it is open, and what is refused names what refuses', () => {
    fc.assert(
      fc.property(checks, (ask) => {
        const answer = ask();
        if (answer.status === 'undetermined') {
          expect(answer.missing.length > 0).toBe(answer.why === 'missingFacts');
          expect(new Set(answer.missing).size).toBe(answer.missing.length);
          expect(answer.possible.length).toBeGreaterThan(0);
        }
        const notMet = answer.conditions.filter(({ standing }) => standing === 'notMet');
        if (answer.outcome === 'barred' || answer.outcome === 'notEligible') expect(notMet).not.toEqual([]);
        if (answer.outcome === 'eligible' || answer.outcome === 'specialCase') expect(notMet).toEqual([]);
        if (answer.until !== undefined) {
          expect(answer.until > answer.trace.on).toBe(true);
          expect(answer.outcome).toBe('barred');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a refusal stays one however many more facts are given', () => {
    fc.assert(
      fc.property(rotations, transfers, (given, move) => {
        for (const [few, many] of [
          [
            checkRotation(given),
            checkRotation({ ...fullRotation, ...given, bars: { ...clear, ...given.bars } }),
          ],
          [checkTransfer(move), checkTransfer({ ...transfer, ...move, bars: { ...clear, ...move.bars } })],
        ] as const)
          if (few.outcome === 'barred' || few.outcome === 'notEligible')
            expect(['barred', 'notEligible', undefined]).toContain(many.outcome);
      }),
      { numRuns: 200 },
    );
  });

  it('a change of position has one of its outcomes or says why not', () => {
    fc.assert(
      fc.property(positionChanges, (facts) => {
        const answer = checkPositionChange(facts);
        expect(answer.monthsRemaining === undefined).toBe(answer.outcome !== 'notYetDue');
        if (answer.monthsRemaining !== undefined) expect(answer.monthsRemaining).toBeGreaterThan(0);
        if (answer.until !== undefined) expect(answer.outcome).toBe('deferred');
      }),
      { numRuns: 200 },
    );
  });

  it('no day between 2010 and 2030 is without a text or a reason', () => {
    fc.assert(
      fc.property(decided, (on) => {
        for (const movement of [
          'rotation',
          'transfer',
          'secondment',
          'positionChange',
          'jobPositionChange',
        ] as const)
          for (const kind of ['cadre', 'civilServant', 'publicEmployee'] as const) {
            for (const answer of [
              movementProcedure({ movement, kind, on }),
              movementRoles({ movement, kind, on }),
            ])
              expect(answer.status === 'notApplicable' ? answer.why : answer.under).toBeTruthy();
          }
      }),
      { numRuns: 60 },
    );
  });
});

const { decidedOn: _, person: __, bars: ___, ...given } = rotation;
const fullRotation = { ...given, healthCertificateOn: null };

/** Every provision anywhere inside a value. */
function provisionsIn(value: unknown, found = new Set<unknown>()): Set<unknown> {
  if (typeof value !== 'object' || value === null || found.has(value)) return found;
  if ('ref' in value && 'evidence' in value) found.add(value);
  for (const part of Object.values(value)) provisionsIn(part, found);
  return found;
}

describe('the texts of the room', () => {
  it('every provision a rule cites is the one the lawbook returns', () => {
    const cited = [...provisionsIn(assignmentTexts)] as { ref: { instrument: string; eId: string } }[];
    expect(cited.length).toBeGreaterThan(50);
    expect(cited.filter((one) => provision(one.ref) !== one)).toEqual([]);
  });

  it('the instruments and readings carry both languages', () => {
    expect(movementInstruments.map(({ id }) => id)).toEqual([
      'qd-98-tw-2017',
      'qd-65-tw-2022',
      'kl-200-tw-2025',
      'l-36-2018-qh14',
      'nd-59-2019',
    ]);
    const whys = Object.values(assignmentReadings).map(({ why }) => why);
    expect(whys.filter(({ vi, en }) => vi === '' || en === '' || vi === en)).toEqual([]);
  });
});
