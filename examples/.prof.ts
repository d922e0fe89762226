import { checked } from '../src/input/index.js';
import { generations, rate } from '../src/rating/index.js';
import { ratingCaseSchema } from '../src/rating/model.js';
import { rateChecked } from '../src/rating/rate.js';
import { leaders, members } from './data/district.js';

const l = {
  side: 'party',
  kind: 'leader',
  year: 2023,
  decidedOn: '2023-12-28',
  facts: { ...leaders[0]!.facts, headedLevel: null },
} as const;
const m = {
  side: 'party',
  kind: 'partyMember',
  year: 2023,
  decidedOn: '2023-12-28',
  facts: members[3]!.facts,
} as const;
const cpu = () => {
  const { user, system } = process.cpuUsage();
  return user + system;
};
function t(name: string, n: number, f: () => unknown) {
  for (let i = 0; i < n / 4; i++) f();
  const a = cpu();
  for (let i = 0; i < n; i++) f();
  console.log(name, ((cpu() - a) / n).toFixed(2), 'µs');
}
const N = Number(process.argv[2] ?? 20000);
const under = { under: 'qd-366-tw-2025+hd-43-btctw-2025' };
console.log(
  rate(l).outcome,
  rate(l).trace.steps.length,
  rate(l).trace.steps.flatMap((s) => [...s.findings, ...s.exceptions.flatMap((e) => e.findings)]).length,
  rate(l, under).outcome,
  rate(l, under).trace.steps.flatMap((s) => [...s.findings, ...s.exceptions.flatMap((e) => e.findings)])
    .length,
);
const which = process.argv[3];
if (!which || which === 'l') t('leader 124', N, () => rate(l));
if (!which || which === 'k') t('  check', N, () => checked(ratingCaseSchema, l));
if (!which || which === 'c') t('leader 124 checked', N, () => rateChecked(l));
if (!which || which === '3') t('leader 366', N, () => rate(l, under));
if (!which) t('leader 366 by date', N, () => rate({ ...l, year: 2025, decidedOn: '2025-12-28' }));
if (!which)
  t('leader 366 by date checked', N, () => rateChecked({ ...l, year: 2025, decidedOn: '2025-12-28' }));
if (!which) t('member 124', N, () => rate(m));
if (!which) t('member check', N, () => checked(ratingCaseSchema, m));
if (!which) t('member 124 checked', N, () => rateChecked(m));
