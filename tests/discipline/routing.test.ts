import { describe, expect, it } from 'vitest';
import { type Discipline, type DisciplineRouting, routeDiscipline } from '../../src/discipline/index.js';
import { provisionsOf } from '../../src/law/index.js';

const p = provisionsOf('made-up', { art_1: { evidence: 'derived', vi: 'Điều 1', en: 'Art. 1' } }).art_1;
const period = { year: 2024, from: '2024-01-01', to: '2024-12-31' };
const byAct: DisciplineRouting = {
  countsIn: 'actYear',
  olderAct: { effect: 'reRatesActYear', provision: p },
  otherBody: p,
};
const byDecision: DisciplineRouting = {
  countsIn: 'decisionYear',
  olderAct: { effect: 'authorityWeighs', provision: p },
  otherBody: p,
};
const decision: Discipline = {
  of: 'self',
  form: 'reprimand',
  actYear: 2024,
  actHere: true,
  decidedOn: '2024-06-01',
};

describe('where a decision counts', () => {
  it.each<[Partial<Discipline>, string | undefined, string | undefined]>([
    [{}, 'counts', 'counts'],
    [{ decidedOn: '2024-01-01' }, 'counts', 'counts'],
    [{ decidedOn: '2024-12-31' }, 'counts', 'counts'],
    [{ decidedOn: '2025-01-01' }, 'counts', 'otherPeriod'],
    [{ actYear: 2023 }, 'reRatesActYear', 'authorityWeighs'],
    [{ actYear: 2023, decidedOn: '2023-12-31' }, 'otherPeriod', 'otherPeriod'],
    [{ actYear: 2023, decidedOn: '2025-01-01' }, 'otherPeriod', 'otherPeriod'],
    [{ actYear: 2025, decidedOn: '2025-01-01' }, 'otherPeriod', 'otherPeriod'],
    [{ actHere: false }, 'otherBody', 'otherBody'],
    [{ actHere: undefined }, undefined, undefined],
    [{ usedForStateRating: true }, 'counts', 'counts'],
  ])('%j: %s by the act, %s by the decision', (change, act, decided) => {
    const changed = { ...decision, ...change } as Discipline;
    expect(routeDiscipline(changed, period, byAct)).toBe(act);
    expect(routeDiscipline(changed, period, byDecision)).toBe(decided);
  });

  it('an act already counted elsewhere is not counted again, where the text says so', () => {
    const used = { ...decision, usedForStateRating: true };
    expect(routeDiscipline(used, period, { ...byAct, onceOnly: p })).toBe('alreadyCounted');
    expect(routeDiscipline({ ...used, usedForStateRating: false }, period, { ...byAct, onceOnly: p })).toBe(
      'counts',
    );
  });

  it('whether it has been counted must be known, unless it has no effect here anyway', () => {
    const once: DisciplineRouting = { ...byAct, onceOnly: p };
    expect(routeDiscipline(decision, period, once)).toBeUndefined();
    expect(routeDiscipline({ ...decision, actHere: false }, period, once)).toBe('otherBody');
    expect(routeDiscipline({ ...decision, actYear: 2023 }, period, once)).toBe('reRatesActYear');
    expect(routeDiscipline({ ...decision, of: 'member' }, period, once)).toBe('counts');
  });

  it('a text may be silent on old breaches', () => {
    const silent: DisciplineRouting = { ...byAct, olderAct: { effect: 'textSilent', provision: p } };
    expect(routeDiscipline({ ...decision, actYear: 2023 }, period, silent)).toBe('textSilent');
    const once = { ...silent, onceOnly: p };
    expect(routeDiscipline({ ...decision, actYear: 2023 }, period, once)).toBeUndefined();
  });

  it('a decision up to the last day of a regime counts in the year of the breach, one after it does not', () => {
    const until: DisciplineRouting = { ...byAct, decidedUpTo: '2025-08-29' };
    const on = (decidedOn: string) => routeDiscipline({ ...decision, decidedOn }, period, until);
    expect([on('2025-08-28'), on('2025-08-29'), on('2025-08-30')]).toEqual([
      'counts',
      'counts',
      'otherPeriod',
    ]);
  });

  it('a text without a rule on other bodies is silent on a breach committed there', () => {
    const { otherBody: _, ...without } = byAct;
    const at = (change: Partial<Discipline>) => routeDiscipline({ ...decision, ...change }, period, without);
    expect(at({ actHere: false })).toBe('textSilent');
    expect(at({ actHere: true })).toBe('counts');
    expect(at({ actHere: undefined })).toBeUndefined();
    // What does not count here anyway needs no body.
    expect(at({ actHere: false, actYear: 2023 })).toBe('reRatesActYear');
    expect(at({ actHere: undefined, actYear: 2023 })).toBe('reRatesActYear');
    expect(at({ actHere: undefined, actYear: 2025 })).toBe('otherPeriod');
    expect(routeDiscipline({ ...decision, actHere: undefined, actYear: 2025 }, period, byAct)).toBe(
      'otherPeriod',
    );
  });
});
