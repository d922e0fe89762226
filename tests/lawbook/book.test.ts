import { describe, expect, it } from 'vitest';
import { publishedYears } from '../../src/calendar/index.js';
import { confidenceTimelines, neighbours } from '../../src/confidence/index.js';
import { criteriaFrames, criteriaTimeline, kpi, scoringSchemes } from '../../src/criteria/index.js';
import { deadlineRules, disciplineTimelines, formTimelines } from '../../src/discipline/index.js';
import { InputError } from '../../src/input/index.js';
import type { ProvisionRef } from '../../src/law/index.js';
import { tables } from '../../src/lawbook/book.js';
import { instrument, instruments, provision, provisions } from '../../src/lawbook/index.js';
import { generations, regimes, stateGenerations, termTimeline } from '../../src/rating/index.js';
import { refusal } from '../calendar/support.js';

/** Every reference to a provision anywhere inside a value. */
function refsIn(value: unknown, seen = new Set<unknown>()): ProvisionRef[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const own = value as Partial<ProvisionRef>;
  const here = typeof own.instrument === 'string' && typeof own.eId === 'string' ? [own as ProvisionRef] : [];
  return [...here, ...Object.values(value).flatMap((inner) => refsIn(inner, seen))];
}

describe('every text of every room is in the book', () => {
  it('every provision a regulation, neighbour, rung, act, deadline, form, measure or note cites exists', () => {
    const cited = refsIn([
      tables,
      [confidenceTimelines, neighbours],
      [
        generations,
        termTimeline,
        formTimelines,
        disciplineTimelines,
        deadlineRules,
        stateGenerations,
        regimes,
      ],
      [criteriaTimeline, criteriaFrames(), scoringSchemes()],
    ]);
    const missing = cited.filter((ref) => refusal(() => provision(ref)) !== 'accepted');
    expect(missing).toEqual([]);
    expect(cited.length).toBeGreaterThan(80);
    expect(cited).toContainEqual({ instrument: 'l-10-2022-qh15', eId: 'art_11__para_10' });
    expect(cited).toContainEqual({ instrument: 'nd-138-2020', eId: 'art_66__para_1' });
    expect(cited).toContainEqual({ instrument: 'hd-25-btctw-2023', eId: 'point_5.1' });
  });

  it('every KPI formula cites a provision on record', () => {
    const { formula: suggested } = kpi({ variant: 'hd-02-btctw-2026', A: 90, B: 90, C: 90, D: 90 });
    const ofDecree = (['nonLeader', 'leader'] as const).map(
      (subject) => kpi({ variant: 'nd-335-2025', subject }).formula,
    );
    const formulas = [suggested, ...ofDecree];
    expect(formulas.filter((ref) => refusal(() => provision(ref)) !== 'accepted')).toEqual([]);
  });

  it('every letter and notice that fixed days off is on record', () => {
    const sources = Object.values(publishedYears).flatMap((year) => year.sources);
    expect(sources.filter((id) => refusal(() => instrument(id)) !== 'accepted')).toEqual([]);
  });

  it('every provision written anywhere is the one the book returns, and no two claim the same place', () => {
    const written = new Set(tables.flatMap((table) => Object.values(table)));
    expect([...written].filter((one) => provision(one.ref) !== one)).toEqual([]);
    expect(instruments().flatMap(({ id }) => provisions(id)).length).toBe(written.size);
  });
});

describe('instruments', () => {
  const dateOf = ({ signedOn, inForceFrom }: ReturnType<typeof instrument>) => signedOn ?? inForceFrom ?? '~';

  it('stand by date, then id, and each is found by its id', () => {
    const all = instruments();
    const keys = all.map((one) => `${dateOf(one)} ${one.id}`);
    expect(keys).toEqual([...keys].sort());
    expect(all.filter((one) => instrument(one.id) !== one)).toEqual([]);
    expect(all.length).toBeGreaterThan(50);
  });

  it('by kind, by issuer, by both', () => {
    const ids = (filter: Parameters<typeof instruments>[0]) => instruments(filter).map(({ id }) => id);
    expect(ids({ kind: 'constitution' })).toEqual(['hp-2013']);
    expect(ids({ issuer: 'secretariat' })).toEqual([
      'hd-06-tw-2025',
      'qd-298-tw-2025',
      'qd-301-tw-2025',
      'qd-379-tw-2025',
    ]);
    expect(ids({ kind: 'resolution', issuer: 'naStandingCommittee' })).toEqual([
      'nq-561-2013-ubtvqh13',
      'nq-31-2023-ubtvqh15',
      'nq-ubtvqh15-2025-10-16',
    ]);
    expect(ids({ kind: 'code', issuer: 'politburo' })).toEqual([]);
  });

  it.each([
    ['qd-41-tw-2021', '2021-11-02', false],
    ['qd-41-tw-2021', '2021-11-03', true],
    ['qd-41-tw-2021', '2025-10-07', true],
    ['qd-41-tw-2021', '2025-10-08', false],
    ['qd-96-tw-2023', '2199-12-31', true],
    // in force from a year only: counts once it is over
    ['nd-115-2020', '2020-12-31', false],
    ['nd-115-2020', '2021-01-01', true],
    // first day not on record: counts from signing
    ['l-62-2025-qh15', '2025-02-16', false],
    ['l-62-2025-qh15', '2025-02-17', true],
    ['hp-2013', '2013-12-31', false],
    ['hp-2013', '2014-01-01', true],
  ])('%s in force on %s: %s', (id, inForceOn, expected) =>
    expect(instruments({ inForceOn }).some((one) => one.id === id)).toBe(expected),
  );
});

describe('provisions of a text', () => {
  it('stand in the order of its articles, those of the records among those of the room (96/2023/QH15 Art. 20–22)', () => {
    const eIds = provisions('nq-96-2023-qh15').map(({ ref }) => ref.eId);
    expect(eIds.slice(eIds.indexOf('art_19__para_3'))).toEqual([
      'art_19__para_3',
      'art_20',
      'art_21',
      'art_22',
      'unplaced__quorum',
    ]);
    expect(eIds.indexOf('art_2__para_5')).toBeLessThan(eIds.indexOf('art_10'));
  });

  it('points outside articles by their number, appendices after the articles', () => {
    const points = provisions('qd-262-tw-2014').map(({ ref }) => ref.eId);
    expect(points.slice(points.indexOf('art_5'), points.indexOf('point_7.3') + 1)).toEqual([
      'art_5',
      'point_5.3',
      'point_7.2',
      'point_7.3',
    ]);
    expect(
      provisions('qd-96-tw-2023')
        .map(({ ref }) => ref.eId)
        .slice(-2),
    ).toEqual(['app_1', 'app_2']);
  });

  it('a text of which none is on record has none', () => expect(provisions('hd-27-btctw-2014')).toEqual([]));
});

describe('wrong input', () => {
  it.each([
    [() => instrument('qd-96-tw-2024'), 'unknownId id'],
    [() => instrument(96 as never), 'wrongType id'],
    [() => provisions('qd-96'), 'unknownId instrumentId'],
    [() => provision({ instrument: 'qd-96', eId: 'art_1' }), 'unknownId ref.instrument'],
    [() => provision({ instrument: 'qd-96-tw-2023', eId: 'art_99' }), 'unknownId ref.eId'],
    [() => provision({ instrument: 'qd-80-tw-2022', eId: 'art_1' }), 'unknownId ref.eId'],
    [() => provision('art_1' as never), 'wrongType ref'],
    [() => instruments({ kind: 'treaty' as never }), 'notOneOf filter.kind'],
    [() => instruments({ inForceOn: '2023-02-30' }), 'notADate filter.inForceOn'],
    [() => instruments({ year: 2023 } as never), 'unknownKey filter.year'],
  ])('%s: %s', (call, expected) => expect(refusal(call)).toBe(expected));

  const expected = (call: () => unknown): string => {
    try {
      call();
    } catch (error) {
      if (error instanceof InputError) return error.expected;
    }
    return '';
  };

  it.each([
    ['a digit off', () => instrument('qd-96-tw-2024'), 'qd-96-tw-2023'],
    ['the number as printed', () => instrument('96-QĐ/TW'), 'qd-96-tw-2023'],
    ['the other text of the same number', () => instrument('96/2023/QH15'), 'nq-96-2023-qh15'],
    ['a place close by', () => provision({ instrument: 'qd-41-tw-2021', eId: 'art_5' }), 'art_3'],
  ])('the nearest id comes first: %s', (_, call, nearest) =>
    expect(expected(call)).toMatch(new RegExp(`such as ${nearest}\\b`)),
  );
});
