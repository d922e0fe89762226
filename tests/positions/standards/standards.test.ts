import { describe, expect, it } from 'vitest';
import { standards } from '../../../src/positions/index.js';
import { refusal } from '../appointment/support.js';

describe('groups of general standards by date', () => {
  it.each([
    ['2017-08-03', false, undefined, undefined],
    ['2017-08-04', false, 'qd-89-tw-2017', 5],
    ['2017-08-04', true, 'qd-90-tw-2017', 5],
    ['2020-01-01', true, 'qd-90-tw-2017', 5],
    ['2020-01-02', true, 'qd-214-tw-2020', 5],
    ['2020-01-02', false, 'qd-89-tw-2017', 5],
    ['2025-08-29', false, 'qd-89-tw-2017', 5],
    ['2025-08-29', true, 'qd-214-tw-2020', 5],
    ['2025-08-30', false, 'qd-365-tw-2025', 6],
    ['2025-08-30', true, 'qd-365-tw-2025', 6],
  ] as const)('%s, centrally managed %s: %s, %s groups', (on, centrallyManaged, under, groups) => {
    const answer = standards({ on, centrallyManaged });
    expect([answer.under, answer.outcome?.general.length]).toEqual([under, groups]);
  });

  it('G-04: results of work, with "completed well", is new in 365-QĐ/TW', () => {
    const ids = (on: string) => standards({ on }).outcome?.general.map(({ id }) => id) ?? [];
    expect(ids('2025-08-29')).not.toContain('workResults');
    const results = standards({ on: '2025-08-30' }).outcome?.general.find(({ id }) => id === 'workResults');
    expect(results?.checkable.map(({ vi }) => vi)).toContain(
      'Được cấp có thẩm quyền đánh giá hoàn thành tốt chức trách, nhiệm vụ',
    );
  });
});

describe('specific standards (365-QĐ/TW part III)', () => {
  it.each([
    ['G-05', 'centralCommitteeMember', 'The Central Committee'],
    ['G-06', 'politburoMember', undefined],
    ['G-07', 'generalSecretary', 'The Central Committee'],
    ['G-08', 'minister', 'The Politburo'],
    ['G-09', 'stateAuditorGeneral', 'The Politburo'],
  ])('%s: %s, exception by %s', (_, position, exceptionBy) => {
    const { outcome, notes } = standards({ on: '2026-01-01', position });
    expect([outcome?.specific?.exceptionBy?.en, notes]).toEqual([exceptionBy, []]);
  });

  it('a title that was not read says so, and so does every title before 30/08/2025', () => {
    for (const asked of [
      { on: '2026-01-01', position: 'communePartySecretary' },
      { on: '2025-08-29', position: 'minister' },
    ]) {
      const { outcome, notes } = standards(asked);
      expect([outcome?.specific, notes.map(({ code }) => code)]).toEqual([undefined, ['unread']]);
    }
  });

  it('refuses a title that is not on record', () =>
    expect(refusal(() => standards({ on: '2026-01-01', position: 'pharaoh' }))).toBe('unknownId position'));
});
