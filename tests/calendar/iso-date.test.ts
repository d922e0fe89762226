import { describe, expect, it } from 'vitest';
import { addDays, isoDate } from '../../src/calendar/index.js';
import { checked } from '../../src/input/index.js';
import { refusal } from './support.js';

const judged = (day: unknown) => refusal(() => checked(isoDate, day, 'day'));

describe('a day at the door', () => {
  it.each(['1900-01-01', '2024-02-29', '2000-02-29', '2199-12-31'])('takes %s', (day) => {
    expect(checked(isoDate, day, 'day')).toBe(day);
  });

  it.each(['2023-02-29', '1900-02-29', '2100-02-29', '2025-04-31', '2025-13-01', '2025-00-10', '2025-01-00'])(
    'refuses %s, which no calendar has',
    (day) => expect(judged(day)).toBe('notADate day'),
  );

  it.each(['29/12/2023', '2023-12-29T00:00', '2023-12-29 ', '2023-1-9', '20231229', '', '+02023-12-29'])(
    'refuses "%s", which is not written YYYY-MM-DD',
    (day) => expect(judged(day)).toBe('notADate day'),
  );

  it.each(['1899-12-31', '2200-01-01', '0001-01-01', '9999-12-31'])('refuses %s, out of range', (day) => {
    expect(judged(day)).toBe('outOfRange day');
  });

  it('coerces nothing', () => {
    expect(judged(undefined)).toBe('missing day');
    for (const day of [null, 20231229, new Date(0), ['2023-12-29']])
      expect(judged(day)).toBe('wrongType day');
  });

  it('says in plain English what would have been right', () => {
    expect(() => addDays('1899-12-31', 1)).toThrow(
      'day: expected a date from 1900-01-01 to 2199-12-31, received "1899-12-31" (outOfRange)',
    );
  });
});
