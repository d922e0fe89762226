import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KpiCase, kpi } from '../../src/criteria/index.js';
import { refusal } from './support.js';

const missing = (given: KpiCase) => {
  const answer = kpi(given);
  return answer.status === 'undetermined' ? answer.missing : answer.status;
};

describe('02-HD/BTCTW (2026): (A + B + C + D) / 4', () => {
  const quarter = {
    variant: 'hd-02-btctw-2026' as const,
    A: 100,
    B: 95.5,
    C: 90,
    D: { achieved: 2, assigned: 3 },
  };

  it('is the mean of four, exact to the last fraction', () => {
    const answer = kpi(quarter);
    expect(answer.outcome?.percent).toBe((100 + 95.5 + 90 + 200 / 3) / 4);
    expect(answer).toMatchObject({
      formula: { eId: 'unplaced__kpiFormula' },
      evidence: 'readInSeveralSources',
    });
    expect(kpi({ ...quarter, A: 0.1, B: 0.2, C: 0, D: 0.9 }).outcome?.percent).toBe(0.3);
  });

  it('a factor that is not known, or of nothing assigned, is never 0 and never 100 % (M14)', () => {
    expect(missing({ ...quarter, B: null, D: undefined })).toEqual(['B', 'D']);
    expect(missing({ ...quarter, D: { achieved: 0, assigned: 0 } })).toEqual(['D.assigned']);
  });
});

describe('03-HD/TVĐU: by product', () => {
  const product = (weight: number, ...[A, B, C, D]: [number, number, number, number]) => ({
    weight,
    frame: 'K2' as const,
    A,
    B,
    C,
    D,
  });
  const products = [
    product(30, 100, 95, 100, 100),
    product(15, 100, 90, 100, 95),
    product(10, 100, 100, 100, 100),
    product(10, 100, 95, 100, 90),
    product(5, 100, 90, 90, 90),
  ];
  const quarter = { variant: 'hd-03-tvdu-2026' as const, products, general: 30 };

  it('V34: 97.5, 94, 100, 95.5, 91.5 %; each product rounded half up to 0.1 gives 67.6 and 97.6 in all', () => {
    const { outcome } = kpi({ ...quarter, rounding: 'tenth' });
    expect(outcome?.products?.map(({ percent }) => percent)).toEqual([97.5, 94, 100, 95.5, 91.5]);
    expect(outcome?.products?.map(({ points }) => points)).toEqual([29.3, 14.1, 10, 9.6, 4.6]);
    expect(outcome).toMatchObject({ points: 67.6, total: 97.6 });
  });

  it('V34 unrounded: 67.475; to a half: 67.5; without the general points there is no total', () => {
    expect(kpi({ ...quarter, rounding: 'none' }).outcome).toMatchObject({ points: 67.475, total: 97.475 });
    expect(kpi({ ...quarter, rounding: 'half' }).outcome?.points).toBe(67.5);
    const { general: _, ...alone } = quarter;
    expect(kpi({ ...alone, rounding: 'none' }).outcome?.total).toBeUndefined();
  });

  it.each([
    [95, 'full'],
    [94.999, 'nearlyFull'],
    [90, 'nearlyFull'],
    [89.999, 'most'],
    [80, 'most'],
    [79.999, 'minimum'],
    [65, 'minimum'],
    [64.999, 'part'],
    [50, 'part'],
    [49.999, 'none'],
  ])('a product at %d %%: %s', (reached, band) => {
    const first = product(30, reached, reached, reached, reached);
    const { outcome } = kpi({ ...quarter, products: [first, ...products.slice(1)], rounding: 'none' });
    expect(outcome?.products?.[0]).toMatchObject({ percent: reached, band });
  });

  const spoiled = (change: object, at = 0) => ({
    ...quarter,
    rounding: 'none' as const,
    products: products.map((one, index) => (index === at ? { ...one, ...change } : one)),
  });
  const moved = (A: number, B: number, C: number, D: number) => spoiled({ weights: { A, B, C, D } });
  it.each([
    ['weights moved by 10', moved(25, 40, 15, 20), 'accepted'],
    ['by 10.001', moved(25.001, 39.999, 15, 20), ['outOfRange', 'products[0].weights.A']],
    ['not a hundred together', moved(15, 50, 15, 19), ['inconsistent', 'products[0].weights']],
    ['weights of 69', spoiled({ weight: 29 }), ['inconsistent', 'products']],
    ['a key product of 14', spoiled({ weight: 14, kind: 'key' }), ['outOfRange', 'products[0].weight']],
    ['a routine product of 30', spoiled({ kind: 'routine' }), ['outOfRange', 'products[0].weight']],
    ['a sudden one of 15', spoiled({ kind: 'sudden' }, 1), 'accepted'],
    ['two products', { ...spoiled({}), products: products.slice(0, 2) }, ['outOfRange', 'products']],
    ['general points above 30', { ...spoiled({}), general: 30.001 }, ['outOfRange', 'general']],
    ['no rounding', { ...quarter } as unknown as KpiCase, ['missing', 'rounding']],
  ] as [string, KpiCase, [string, string] | 'accepted'][])('%s', (_, given, expected) => {
    expect(refusal(() => kpi(given))).toEqual(expected);
  });

  it('a factor of one product that is not known leaves all open', () => {
    expect(missing(spoiled({ C: null }, 3))).toEqual(['products[3].C']);
  });
});

describe('20-HD/ĐUCA: ceilings, two roundings, the head', () => {
  const rounding = { factors: 'asPercent', by: 'halfUp' } as const;
  const month = { variant: 'hd-20-duca-2026' as const, subject: 'nonLeader' as const, rounding };
  const flat = (percent: number) => ({ A: percent, B: percent, C: percent });

  it('V35: E 30, KPI 97.97 → 98.579', () => {
    expect(kpi({ ...month, ...flat(97.97), general: 30 }).outcome).toMatchObject({
      percent: 97.97,
      total: 98.579,
    });
  });

  it('KPI to two decimals of factors to three, of the ratio or of the percentage', () => {
    const third = { achieved: 2, assigned: 3 };
    const thirds = { ...month, A: third, B: third, C: 100 };
    const percentOf = (factors: 'asRatio' | 'asPercent', by: 'halfUp' | 'cut') =>
      kpi({ ...thirds, rounding: { factors, by } }).outcome?.percent;
    expect(percentOf('asPercent', 'halfUp')).toBe(77.78); // (66.667 + 66.667 + 100) / 3 = 77.778
    expect(percentOf('asPercent', 'cut')).toBe(77.77); // 66.666
    expect(percentOf('asRatio', 'halfUp')).toBe(77.8); // 66.7
    expect(percentOf('asRatio', 'cut')).toBe(77.73); // 66.6
  });

  it('a leader has four factors; a head is held at the collective’s, with a note', () => {
    const leader = { ...month, subject: 'leader' as const, ...flat(90) };
    expect(missing(leader)).toEqual(['D']);
    expect(kpi({ ...leader, D: { achieved: 3, assigned: 4 } }).outcome?.percent).toBe(86.25);
    const head = { ...leader, subject: 'head' as const, D: 90 };
    expect(missing(head)).toEqual(['collective']);
    expect(kpi({ ...head, collective: 90 }).notes).toEqual([]);
    expect(kpi({ ...head, collective: 89.99 })).toMatchObject({
      outcome: { percent: 89.99 },
      notes: [{ code: 'headNotAboveCollective', values: { own: 90 } }],
    });
  });

  const ceilings = {
    B: [100, 75, 50, 50, 50, 25, 25, 0, 0],
    C: [100, 75, 50, 25, 0, 0],
  };
  const withTask = (name: 'B' | 'C', times: number, percent: number, exceeded = false): KpiCase => {
    const task = { assigned: 10, percent, exceeded };
    const factors = { ...month, ...flat(100) };
    return name === 'B'
      ? { ...factors, B: { tasks: [{ ...task, revisions: times }] } }
      : { ...factors, C: { tasks: [{ ...task, reminders: times }] } };
  };
  it.each(
    (['B', 'C'] as const).flatMap((name) =>
      ceilings[name].map((most, times) => [name, times, most] as const),
    ),
  )('%s after %i revisions or reminders: at most %i %%', (name, times, most) => {
    const atCeiling = kpi(withTask(name, times, most)).outcome;
    expect(atCeiling?.percent).toBe(Math.round((20_000 + most * 100) / 3) / 100);
    expect(refusal(() => kpi(withTask(name, times, most + 0.001)))).toEqual([
      'outOfRange',
      `${name}.tasks[0].percent`,
    ]);
  });

  it('without revision a task has 100 %, or up to 120 % when exceeded', () => {
    expect(refusal(() => kpi(withTask('B', 0, 99)))).toEqual(['outOfRange', 'B.tasks[0].percent']);
    expect(kpi(withTask('C', 0, 120, true)).outcome?.factors).toMatchObject({ C: 120 });
    expect(refusal(() => kpi(withTask('C', 0, 120.001, true)))).toEqual(['outOfRange', 'C.tasks[0].percent']);
    expect(refusal(() => kpi(withTask('C', 1, 76, true)))).toEqual(['outOfRange', 'C.tasks[0].percent']);
  });

  it('tasks weigh by what was assigned; nothing assigned is not computable (M14)', () => {
    const tasks = [
      { assigned: 3, percent: 100, revisions: 0 },
      { assigned: 1, percent: 60, revisions: 1 },
    ];
    expect(kpi({ ...month, ...flat(100), B: { tasks } }).outcome?.factors?.['B']).toBe(90);
    const none = [{ assigned: 0, percent: 100, revisions: 0 }];
    expect(missing({ ...month, ...flat(100), B: { tasks: none } })).toEqual(['B.tasks']);
  });
});

describe('06-HD/BTCTU: converted tasks', () => {
  const task = { standard: 10, progress: 100, quality: 90, difficulty: 1.2 };
  const quarter = { variant: 'hd-06-btctu-hcm-2026' as const };
  const outstanding = (count: number) =>
    Array.from({ length: count }, () => ({ ...task, outstanding: true }));

  it('standard × (0.30 progress + 0.70 quality) × difficulty', () => {
    // 10 × (30 + 63) % × 1.2
    expect(kpi({ ...quarter, tasks: [task, task] }).outcome?.percent).toBe(22.32);
    expect(missing({ ...quarter, tasks: [task, { ...task, quality: null }] })).toEqual(['tasks[1].quality']);
  });

  it.each([
    // Two outstanding of 11.16 each
    ['task', 'tasks', 2, 22.32 + 2 * 0.558],
    ['total', 'tasks', 2, 22.32 + 2 * 1.116],
    ['scale', 'tasks', 2, 22.32 + 10],
    ['scale', 'points', 2, 22.32 + 7],
    ['task', 'points', 2, 22.32 + 2 * 0.558],
    // 7 × 11.16 = 78.12, and 7 × 5 = 35 beyond it: a hundred at most
    ['scale', 'tasks', 7, 100],
  ] as const)('a bonus of 5 %% of the %s, the limit in %s, %i outstanding', (of, limit, count, expected) => {
    const { outcome } = kpi({ ...quarter, tasks: outstanding(count), bonus: { of, limit } });
    expect(outcome?.percent).toBeCloseTo(expected, 10);
  });

  it('what the bonus is of is not said: without it nothing is computed; more than seven tasks are refused', () => {
    expect(missing({ ...quarter, tasks: outstanding(1) })).toEqual(['bonus']);
    const bonus = { of: 'task', limit: 'tasks' } as const;
    expect(refusal(() => kpi({ ...quarter, tasks: outstanding(8), bonus }))).toEqual(['outOfRange', 'tasks']);
    expect(refusal(() => kpi({ ...quarter, tasks: outstanding(7), bonus }))).toBe('accepted');
  });
});

describe('Thanh Hóa: over the plan of the axis', () => {
  const axis = (done: number, rate: number, more = {}) => ({
    variant: 'qd-1053-tu-thanhhoa-2026' as const,
    tasks: [
      { quantity: 4, coefficient: 1.5, done, B: rate, C: rate, D: rate },
      { quantity: 2, coefficient: 2, done: 2, B: 100, C: 100, D: 100 },
    ],
    ...more,
  });

  it('plan 4 × 1.5 + 2 × 2 = 10; the axis never above 100 %', () => {
    // A = (3 × 1.5 + 4) / 10; B = C = D = (4.5 × 80 % + 4) / 10
    expect(kpi(axis(3, 80, { weight: 15 })).outcome).toEqual({
      percent: 78.25,
      factors: { A: 85, B: 76, C: 76, D: 76 },
      points: 11.7375,
    });
    expect(kpi(axis(8, 100)).outcome).toMatchObject({ percent: 100, factors: { A: 160 } });
  });

  it('a rate not known is named; no plan is not computable (M14)', () => {
    const tasks = [{ quantity: 1, coefficient: 1, done: 1, B: 100, C: null, D: 100 }];
    expect(missing({ variant: 'qd-1053-tu-thanhhoa-2026', tasks })).toEqual(['tasks[0].C']);
    const none = [{ quantity: 0, coefficient: 1, done: 0, B: 100, C: 100, D: 100 }];
    expect(missing({ variant: 'qd-1053-tu-thanhhoa-2026', tasks: none })).toEqual(['tasks']);
  });
});

describe('335/2025/NĐ-CP Art. 16: of what was assigned', () => {
  const of = (achieved: number, assigned: number) => ({ achieved, assigned });
  const staff = (done: number, assigned: number) => ({
    variant: 'nd-335-2025' as const,
    subject: 'nonLeader' as const,
    a: of(done, assigned),
    b: of(done, assigned),
    c: of(done, assigned),
  });

  it.each([
    [1, 1, 70],
    [1, 5, 14],
    [0, 5, 0],
  ])('%i of %i done: %i points (Art. 16(1))', (done, assigned, points) => {
    const answer = kpi(staff(done, assigned));
    expect(answer.outcome?.points).toBe(points);
    expect(answer.formula).toEqual({ instrument: 'nd-335-2025', eId: 'art_16__para_1' });
  });

  it('nothing assigned: not computable, never 46.7 and never 70 (M14)', () => {
    expect(missing(staff(0, 0))).toEqual(['a.assigned', 'b.assigned', 'c.assigned']);
  });

  const leader = { ...staff(1, 1), subject: 'leader' as const, d: 100, dd: 100, e: 100 } as const;

  it('a leader has six factors, none of which is ever left out (Art. 16(2))', () => {
    const answer = kpi({ ...leader, a: 96, b: 95, c: 94, dd: 50, general: 28 });
    expect(answer.outcome).toMatchObject({ points: 749 / 12, total: 1085 / 12 });
    expect(answer.formula.eId).toBe('art_16__para_2');
    expect(missing({ ...leader, d: null, e: undefined })).toEqual(['d', 'e']);
    expect(refusal(() => kpi({ ...leader, e: 75 as 50 }))).toEqual(['notOneOf', 'e']);
    expect(refusal(() => kpi({ ...leader, general: 31 }))).toEqual(['outOfRange', 'general']);
  });

  // V37: the inputs are not published; these reproduce both published figures.
  it('V37: one case with factors capped at 100 % and uncapped: 87.1795 and 169.23 %', () => {
    const over = { ...staff(29, 13), c: of(8, 13) };
    const [capped, uncapped] = (['capped', 'uncapped'] as const).map((value) =>
      kpi(over, { readings: { 'criteria.factorCap': value } }),
    );
    expect(capped?.outcome?.percent).toBeCloseTo(87.1795, 4);
    expect(uncapped?.outcome?.percent).toBeCloseTo(169.23, 2);
    expect(uncapped?.outcome?.points).toBe(70);
    expect(kpi(over).outcome).toEqual(capped?.outcome);
    expect(kpi(over).notes.map(({ code }) => code)).toEqual([
      'reading',
      'factorAboveWhole',
      'factorAboveWhole',
    ]);
    expect(kpi(staff(1, 1)).notes).toEqual([]);
  });

  it('points grow with every factor and stay within 0 and 70', () => {
    const percent = fc.integer({ min: 0, max: 150_000 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(percent, percent, percent, percent, (a, b, c, more) => {
        const points = (value: number) =>
          kpi({ ...staff(1, 1), a: value, b, c }).outcome?.points ?? Number.NaN;
        const [low, high] = [Math.min(a, more), Math.max(a, more)];
        expect(points(low)).toBeLessThanOrEqual(points(high));
        expect(points(low)).toBeGreaterThanOrEqual(0);
        expect(points(high)).toBeLessThanOrEqual(70);
      }),
    );
  });
});

it('an unknown variant is refused; the day asked for is the day of the trace', () => {
  expect(refusal(() => kpi({ variant: 'kf9' } as unknown as KpiCase))).toEqual(['notOneOf', 'variant']);
  const { trace } = kpi({ variant: 'hd-02-btctw-2026', A: 1, B: 1, C: 1, D: 1, on: '2026-06-30' });
  expect(trace).toEqual({ on: '2026-06-30', steps: [] });
});
