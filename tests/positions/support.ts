import type { Place, Position } from '../../src/positions/index.js';
import type { Finding, Note, Step } from '../../src/reasoning/index.js';

export const hanoi: Place = { province: 'hanoi' };
export const hoChiMinhCity: Place = { province: 'hoChiMinhCity' };
export const ngheAn: Place = { province: 'province' };
export const daNang: Place = { province: 'otherCity' };

/** A name as it is typed without marks. */
export const bare = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

export const namesOf = ({ name, aliases = [] }: Position): readonly string[] => [name.vi, ...aliases];

/** A value in one line: a provision as its place, a record without what is not given. */
function written(value: unknown): string {
  if (Array.isArray(value)) return value.map(written).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  if ('eId' in value && 'instrument' in value) return `${value.instrument}#${value.eId}`;
  if ('rule' in value && 'verdict' in value) return found(value as Finding);
  return Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .map(([key, part]) => (typeof part === 'object' ? `${key} (${written(part)})` : `${key} ${part}`))
    .join(' ');
}

/** A condition as it was found: its rule, the fact with its value, the bar, the verdict, where it stands. */
const found = ({ rule, fact, actual, operator, bar, verdict, provision, missing }: Finding): string =>
  [
    `${rule}: ${fact} ${written(actual)} ${operator} ${written(bar)} ${verdict}`,
    written(provision),
    ...missing,
  ].join(' ');

/** A note in one line, of its words the English ones. */
const noted = ({ kind, code, provisions, values: { vi: _, ...values } }: Note): string =>
  [kind, code, ...provisions.map(written), ...Object.values(values)].join(' | ');

const stepped = ({ findings, exceptions, verdict, leadsTo }: Step): string =>
  `${verdict}(${findings.map(({ rule }) => rule)}${exceptions.length || ''}) -> ${written(leadsTo)};`;

/** What every answer of canbo carries. */
interface Told {
  readonly status: string;
  readonly why?: string;
  readonly evidence?: string;
  readonly under?: string | undefined;
  readonly trace: { readonly on: string; readonly steps: readonly Step[] };
  readonly notes: readonly Note[];
}

/** A whole answer: how it stands, then field by field and note by note, so that nothing of it goes unlooked at. */
export const told = ({ status, why, evidence, under, trace, notes, ...rest }: Told): readonly string[] => [
  [status, why, evidence, under, trace.on, ...trace.steps.map(stepped)]
    .filter((part) => part !== undefined)
    .join(' '),
  ...Object.entries(rest)
    .map(([key, value]) => [key, value === undefined ? '' : written(value)])
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}: ${value}`)
    .sort(),
  ...notes.map(noted),
];

/** A question with its whole answer. */
export type Row = readonly [name: string, ask: () => Told, ...lines: string[]];

export const cases = (rows: readonly Row[]) => rows.map(([name, ask, ...lines]) => ({ name, ask, lines }));
