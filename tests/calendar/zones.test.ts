import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { publishedWorkCalendar } from '../../src/calendar/index.js';

/** Minutes behind UTC on 01/01/2025. */
const zones = {
  UTC: 0,
  'Asia/Ho_Chi_Minh': -420,
  'Pacific/Apia': -780, // had no 30/12/2011
  'Pacific/Kwajalein': -720, // had no 21/08/1993
  'America/Sao_Paulo': 180, // put its clocks forward at midnight
  'Pacific/Kiritimati': -840,
  'Etc/GMT+12': 720,
};

it('the time zone of the machine changes nothing', { timeout: 30_000 }, () => {
  const run = fileURLToPath(new URL('./zones.run.ts', import.meta.url));
  const args = ['--import', 'tsx', run, ...Object.keys(zones)];
  const reports = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  // The process really was in each zone: else all of this would prove nothing.
  expect(reports.map(({ offset }: { offset: number }) => offset)).toEqual(Object.values(zones));
  expect(reports[2].dateInSamoa).toBe(31);
  for (const { answers } of reports) {
    expect(answers).toEqual(reports[0].answers);
    expect(answers).toMatchObject({
      skippedInSamoa: ['2011-12-30', '2011-12-30', 2],
      skippedInKwajalein: ['1993-08-21', '1993-08-21', 1],
      years: [251, 250, 250],
      v20: '2025-05-07',
      v34: '2025-12-17',
      v41: { day: '2023-12-09' },
      v42: { day: '2025-09-03', plainDay: '2025-09-01' },
      v46: { day: '2025-12-30' },
      published: publishedWorkCalendar,
    });
  }
});
