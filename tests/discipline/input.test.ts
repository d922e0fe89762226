import { describe, expect, it } from 'vitest';
import {
  combinedForm,
  type DisciplineOptions,
  disciplineEffect,
  disciplineHandling,
  disciplineLimitation,
  disciplineProcedure,
  disciplineRelapse,
  disciplineTimetable,
  discipliningBody,
  matchingStateForm,
  proposedForm,
} from '../../src/discipline/index.js';

const official = { track: 'civilServant', of: 'leader' } as const;
const verbs: Readonly<Record<string, (options: DisciplineOptions) => unknown>> = {
  combinedForm: (options) => combinedForm({ ...official, acts: ['warning'], running: null }, options),
  disciplineEffect: (options) =>
    disciplineEffect({ track: 'party', form: 'warning', effectiveOn: '2026-01-01' }, options),
  disciplineHandling: (options) => disciplineHandling({ track: 'civilServant' }, options),
  disciplineLimitation: (options) =>
    disciplineLimitation({ ...official, deserves: 'warning', actOn: '2026-01-01' }, options),
  disciplineProcedure: (options) => disciplineProcedure({ track: 'civilServant', known: [] }, options),
  disciplineRelapse: (options) =>
    disciplineRelapse({ track: 'civilServant', effectiveOn: '2026-01-01', actOn: '2026-01-02' }, options),
  disciplineTimetable: (options) => disciplineTimetable({ track: 'civilServant', acts: {} }, options),
  discipliningBody: (options) => discipliningBody({ track: 'civilServant' }, options),
  matchingStateForm: (options) =>
    matchingStateForm({ ...official, partyForm: 'warning', party: 'stands' }, options),
  proposedForm: (options) => proposedForm(official, options),
};

describe.each(Object.entries(verbs))('%s', (_, verb) => {
  it('refuses a day that does not exist, an unknown reading, an unknown option', () => {
    const refused = (options: object) => () => verb(options as DisciplineOptions);
    expect(refused({ on: '2026-02-30' })).toThrow(
      expect.objectContaining({ code: 'notADate', path: 'options.on' }),
    );
    expect(refused({ on: '2026-03-02', readings: { 'discipline.none': 'x' } })).toThrow(
      expect.objectContaining({ code: 'unknownKey', path: 'options.readings.discipline.none' }),
    );
    expect(refused({ on: '2026-03-02', by: 1 })).toThrow(
      expect.objectContaining({ code: 'unknownKey', path: 'options.by' }),
    );
  });
});

it.each([
  [
    () => disciplineHandling({ track: 'civilServant', childBornOn: 'x' } as never, { on: '2026-03-02' }),
    'childBornOn',
  ],
  [
    () => disciplineTimetable({ track: 'party', acts: { verdict: 'x' } }, { on: '2026-03-02' }),
    'acts.verdict',
  ],
  [() => disciplineProcedure({ track: 'party', known: ['x'] } as never, { on: '2026-03-02' }), 'known[0]'],
  [() => proposedForm({ ...official, severity: 'x' } as never, { on: '2026-03-02' }), 'severity'],
])('wrong facts %#: %s', (call, path) => expect(call).toThrow(expect.objectContaining({ path })));

it('where even the forms could not be read nothing is said to be possible', () => {
  const cadre = { track: 'cadre', of: 'leader' } as const;
  const before = { on: '2025-06-30' };
  expect(combinedForm({ ...cadre, acts: ['warning'], running: null }, before)).toMatchObject({
    possible: [],
  });
  expect(matchingStateForm({ ...cadre, partyForm: 'warning', party: 'stands' }, before)).toMatchObject({
    possible: [],
  });
  expect(combinedForm({ ...official, acts: ['warning'], running: null }, { on: '2026-03-02' }).status).toBe(
    'determined',
  );
});
