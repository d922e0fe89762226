import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/calendar/index.js';
import { covers, endOf, governing, type Levels, startOf, type Timeline } from '../../src/law/index.js';
import { aDay, everyDay } from '../calendar/support.js';

/** A ends by itself and leaves a gap, B ends when C begins, C by a reading on another day. */
const timeline: Timeline<string> = [
  { from: '2001-01-01', to: '2001-03-31', text: 'A' },
  { from: '2001-05-01', text: 'B' },
  { from: '2001-07-01', text: 'C', fromReading: 'start.C' },
];
const later = { 'start.C': '2001-08-01' };

const on = (day: string, readings = {}) => {
  const found = governing(timeline, day, readings);
  return found.inForce ? found.text : found.why;
};

describe('which text governs on a day', () => {
  it.each([
    ['2000-12-31', 'notYetInForce'],
    ['2001-01-01', 'A'],
    ['2001-03-31', 'A'],
    ['2001-04-01', 'ended'],
    ['2001-04-30', 'ended'],
    ['2001-05-01', 'B'],
    ['2001-06-30', 'B'],
    ['2001-07-01', 'C'],
    ['2099-12-31', 'C'],
  ])('%s: %s', (day, expected) => expect(on(day)).toBe(expected));

  it.each([
    ['2001-07-01', 'B'],
    ['2001-07-31', 'B'],
    ['2001-08-01', 'C'],
  ])('%s, when a reading moves the start of C by a month: %s', (day, expected) =>
    expect(on(day, later)).toBe(expected),
  );

  it('a reading of another text moves nothing', () =>
    expect(on('2001-07-01', { 'start.B': '2001-08-01' })).toBe('C'));

  it('a last text with a last day ends', () => {
    const short: Timeline<string> = [{ from: '2001-01-01', to: '2001-12-31', text: 'A' }];
    expect(governing(short, '2001-12-31')).toEqual({ inForce: true, text: 'A', index: 0 });
    expect(governing(short, '2002-01-01')).toEqual({ inForce: false, why: 'ended' });
  });

  it('no text at all: never in force', () =>
    expect(governing([], '2001-01-01')).toEqual({ inForce: false, why: 'notYetInForce' }));
});

describe('the first and last day of a span', () => {
  it('its own last day, or the day before the next begins', () => {
    expect(timeline.map((_, index) => endOf(timeline, index))).toEqual([
      '2001-03-31',
      '2001-06-30',
      undefined,
    ]);
  });

  it('a last day beyond the start of the next text does not count', () => {
    expect(
      endOf(
        [
          { from: '2001-01-01', to: '2001-12-31', text: 'A' },
          { from: '2001-07-01', text: 'B' },
        ],
        0,
      ),
    ).toBe('2001-06-30');
  });

  it('a last day equal to the eve of the next text', () => {
    expect(
      endOf(
        [
          { from: '2001-01-01', to: '2001-06-30', text: 'A' },
          { from: '2001-07-01', text: 'B' },
        ],
        0,
      ),
    ).toBe('2001-06-30');
  });

  it('both move with the reading', () => {
    const [, , c] = timeline;
    expect(endOf(timeline, 1, later)).toBe('2001-07-31');
    expect(c && startOf(c, later)).toBe('2001-08-01');
    expect(c && startOf(c)).toBe('2001-07-01');
  });

  it('a text governs on every day from its first to its last and on no other', () => {
    fc.assert(
      fc.property(aDay('2001-07-02', '2001-12-31'), (moved) => {
        const readings = { 'start.C': moved };
        const spans = timeline.map((span, index) => ({
          text: span.text,
          from: startOf(span, readings),
          to: endOf(timeline, index, readings) ?? '2002-12-31',
        }));
        return everyDay('2000-12-01', addDays(moved, 3)).every((day) => {
          const of = spans.filter(({ from, to }) => from <= day && day <= to).map(({ text }) => text);
          const found = governing(timeline, day, readings);
          return found.inForce ? of.length === 1 && of[0] === found.text : of.length === 0;
        });
      }),
      { numRuns: 20 },
    );
  });
});

describe('which levels a text covers', () => {
  const levels: Levels = {
    province: {},
    district: { to: '2025-06-30' },
    commune: { onlyIf: { reading: 'communes', is: 'in' } },
  };

  it.each([
    ['province', '2030-01-01', {}, true],
    ['district', '2025-06-29', {}, true],
    ['district', '2025-06-30', {}, true],
    ['district', '2025-07-01', {}, false],
    ['commune', '2025-06-30', {}, false],
    ['commune', '2025-06-30', { communes: 'out' }, false],
    ['commune', '2025-06-30', { communes: 'in' }, true],
    ['village', '2025-06-30', { communes: 'in' }, false],
    [undefined, '2025-07-01', {}, true],
  ])('%s on %s with %j: %s', (level, day, readings, expected) =>
    expect(covers(levels, level, day, readings)).toBe(expected),
  );

  it('a text that names no level covers every level', () =>
    expect(covers(undefined, 'village', '2025-07-01')).toBe(true));
});
