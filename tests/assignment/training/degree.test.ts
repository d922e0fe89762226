import { describe, expect, it } from 'vitest';
import {
  degreeFloor,
  type OfficeFacts,
  type TrainingReadings,
} from '../../../src/assignment/training/index.js';
import { refusal } from '../../calendar/support.js';

const old = '2023-08-01';
const newer = '2023-08-02';

type Expected = [name: string, facts: OfficeFacts, on: string, outcome: string, readings?: TrainingReadings];

/** The outcome; of an open answer why, and what stays possible. */
function told(facts: OfficeFacts, on: string, readings?: TrainingReadings): string {
  const answer = degreeFloor(facts, { on, readings });
  if (answer.status === 'determined') return `${answer.outcome} ${answer.under}`;
  return answer.status === 'notApplicable' ? answer.why : `${answer.why} ${answer.possible.join('|')}`;
}

const goesOn: TrainingReadings = { 'training.degreeFloorGap': 'goesOnForCadres' };
const binding: TrainingReadings = { 'training.degreeGrace': 'binding' };

describe('T-07, 33/2023/NĐ-CP Art. 8: a university degree, with time for those in office on 01/08/2023', () => {
  it.each<Expected>([
    ['the day before', { degree: 'college' }, '2023-07-31', 'notYetInForce'],
    ['first day', { degree: 'university' }, old, 'holdsDegree nd-33-2023'],
    [
      'V-28: in office on 01/08/2023',
      { degree: 'college', inOfficeSince: old },
      '2025-06-30',
      'inGrace nd-33-2023',
    ],
    [
      'V-28: in office since 2024',
      { degree: 'college', inOfficeSince: '2024-01-02' },
      '2025-06-30',
      'lacksDegree nd-33-2023',
    ],
    ['a day too late', { degree: 'college', inOfficeSince: newer }, '2025-06-30', 'lacksDegree nd-33-2023'],
    ['below: college', { degree: 'none', inOfficeSince: old }, '2024-01-01', 'inGrace nd-33-2023'],
    ['above: master', { degree: 'master' }, '2024-01-01', 'holdsDegree nd-33-2023'],
    ['doctor', { degree: 'doctor' }, '2024-01-01', 'holdsDegree nd-33-2023'],
    ['degree unknown', { inOfficeSince: old }, '2024-01-01', 'missingFacts holdsDegree|inGrace'],
    ['office unknown', { degree: 'college' }, '2024-01-01', 'missingFacts inGrace|lacksDegree'],
    ['nothing known', {}, '2024-01-01', 'missingFacts holdsDegree|inGrace|lacksDegree'],
  ])('%s', (_, facts, on, outcome, readings) => expect(told(facts, on, readings)).toBe(outcome));
});

describe('R-12: between 01/07/2025 and 29/08/2025 the text is silent', () => {
  it.each<Expected>([
    ['with a degree nothing is open', { degree: 'university' }, '2025-07-01', 'holdsDegree nd-33-2023'],
    ['first day', { degree: 'college', inOfficeSince: old }, '2025-07-01', 'textSilent inGrace|lacksDegree'],
    ['last day', { degree: 'college', inOfficeSince: old }, '2025-08-29', 'textSilent inGrace|lacksDegree'],
    ['by the reading', { degree: 'college', inOfficeSince: old }, '2025-07-01', 'inGrace nd-33-2023', goesOn],
    [
      'by the reading',
      { degree: 'college', inOfficeSince: newer },
      '2025-08-29',
      'lacksDegree nd-33-2023',
      goesOn,
    ],
    [
      'by the reading, office unknown',
      { degree: 'college' },
      '2025-08-29',
      'missingFacts inGrace|lacksDegree',
      goesOn,
    ],
  ])('%s', (_, facts, on, outcome, readings) => expect(told(facts, on, readings)).toBe(outcome));

  it('the answer rests on the reading and says so', () => {
    const { notes } = degreeFloor({ degree: 'college', inOfficeSince: old }, { on: '2025-08-01' });
    expect(notes.map(({ values }) => values['reading'])).toEqual(['training.degreeFloorGap']);
  });
});

describe('T-08, 365-QĐ/TW part II: every leading title, from 30/08/2025', () => {
  it.each<Expected>([
    ['first day', { degree: 'university' }, '2025-08-30', 'holdsDegree qd-365-tw-2025'],
    [
      'the grace only pointed out',
      { degree: 'college', inOfficeSince: old },
      '2025-08-30',
      'lacksDegree qd-365-tw-2025',
    ],
    [
      'binding by the reading',
      { degree: 'college', inOfficeSince: old },
      '2028-07-31',
      'inGrace qd-365-tw-2025',
      binding,
    ],
    [
      'and over on 01/08/2028',
      { degree: 'college', inOfficeSince: old },
      '2028-08-01',
      'lacksDegree qd-365-tw-2025',
      binding,
    ],
    [
      'not in office then',
      { degree: 'college', inOfficeSince: newer },
      '2025-08-30',
      'lacksDegree qd-365-tw-2025',
      binding,
    ],
    ['degree unknown', { inOfficeSince: old }, '2025-08-30', 'missingFacts holdsDegree|lacksDegree'],
  ])('%s', (_, facts, on, outcome, readings) => expect(told(facts, on, readings)).toBe(outcome));

  it.each([
    ['noted', old, '2028-07-31', ['2028-07-31']],
    ['noted', old, '2028-08-01', []],
    ['noted', newer, '2028-07-31', []],
    ['lapsed', old, '2028-07-31', []],
  ] as const)('the time of the decree, reading %s, in office since %s, on %s', (reading, since, on, to) => {
    const readings: TrainingReadings = { 'training.degreeGrace': reading };
    const { notes } = degreeFloor({ degree: 'college', inOfficeSince: since }, { on, readings });
    const said = notes.filter(({ code }) => code === 'degreeGraceNamed');
    expect(said.map(({ kind, values }) => [kind, values['to']])).toEqual(to.map((day) => ['caution', day]));
    expect(said.flatMap(({ provisions }) => provisions)).toEqual(
      to.map(() => ({ instrument: 'nd-33-2023', eId: 'art_8' })),
    );
  });

  it.each([
    ['2024-06-01', old, {}, ['floor nd-33-2023', 'in office true']],
    ['2024-06-01', newer, {}, ['floor nd-33-2023', 'in office false']],
    ['2025-07-01', newer, goesOn, ['floor nd-33-2023', 'in office false', 'in office false']],
    ['2028-07-31', old, binding, ['floor qd-365-tw-2025', 'open true', 'in office true']],
    ['2028-08-01', old, binding, ['floor qd-365-tw-2025', 'open false', 'in office true']],
  ] as const)(
    'every finding cites its article and its fact: %s, in office since %s, %j',
    (on, inOfficeSince, readings, expected) => {
      const asked = degreeFloor({ degree: 'college', inOfficeSince }, { on, readings });
      const findings = asked.trace.steps.flatMap((step) => step.findings);
      const names: Readonly<Record<string, string>> = {
        'degreeFloor degree': 'floor',
        'degreeGrace inOfficeSince': 'in office',
        'degreeGraceOpen on': 'open',
      };
      expect(
        findings.map(({ rule, fact, actual, provision: { instrument, eId } }) => {
          const floor = rule === 'degreeFloor';
          if (!floor) expect([instrument, eId]).toEqual(['nd-33-2023', 'art_8']);
          return `${names[`${rule} ${fact}`]} ${floor ? instrument : actual}`;
        }),
      ).toEqual(expected);
      expect(asked.decidedBy).toBe('managingAuthority');
    },
  );
});

describe('bad input', () => {
  it.each([
    [{ degree: 'phd' }, { on: old }, 'notOneOf degree'],
    [{ inOfficeSince: '2023-02-30' }, { on: old }, 'notADate inOfficeSince'],
    [{ degrees: 'college' }, { on: old }, 'unknownKey degrees'],
    [{}, {}, 'missing options.on'],
    [
      {},
      { on: old, readings: { 'training.degreeGrace': 'open' } },
      'notOneOf options.readings.training.degreeGrace',
    ],
  ])('%j, %j: %s', (facts, options, expected) =>
    expect(refusal(() => degreeFloor(facts as OfficeFacts, options as never))).toBe(expected),
  );
});
