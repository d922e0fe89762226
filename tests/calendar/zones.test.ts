import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { publishedWorkCalendar } from '../../src/calendar/index.js';

const zones = [
  'UTC',
  'Asia/Ho_Chi_Minh',
  'Pacific/Apia', // had no 30/12/2011
  'Pacific/Kwajalein', // had no 21/08/1993
  'America/Sao_Paulo', // put its clocks forward at midnight
  'Pacific/Kiritimati', // UTC+14
  'Etc/GMT+12', // UTC-12
];

it('the time zone of the machine changes nothing', { timeout: 30_000 }, () => {
  const run = fileURLToPath(new URL('./zones.run.ts', import.meta.url));
  const reports = JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', run, ...zones], { encoding: 'utf8' }),
  );
  expect(reports.map(({ zone }: { zone: string }) => zone)).toEqual(zones);
  expect(reports[2].dateOfMachine).toBe(31);
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
