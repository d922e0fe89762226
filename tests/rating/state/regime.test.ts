import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/input/index.js';
import { type RegimeCase, rate, stateRegime } from '../../../src/rating/index.js';

const law80 = 'nd-90-2020+nd-48-2023+l-80-2025-qh15';
const nd48 = 'nd-90-2020+nd-48-2023';

const said = (asked: RegimeCase, readings: object = {}): string => {
  const answer = stateRegime(asked, { readings });
  return (
    answer.outcome ??
    (answer.status === 'undetermined' && answer.why === 'missingFacts'
      ? answer.missing.join()
      : (answer.why ?? ''))
  );
};

describe('which State text rates whom (annual-rating-state 2.1)', () => {
  it.each<[RegimeCase['kind'], number, string | undefined, string]>([
    ['cadre', 2019, undefined, 'nd-56-2015+nd-88-2017'],
    ['civilServant', 2020, '2020-08-19', 'nd-56-2015+nd-88-2017'],
    ['civilServant', 2020, '2020-08-20', 'nd-90-2020'],
    ['publicEmployee', 2023, '2023-09-14', 'nd-90-2020'],
    ['publicEmployee', 2023, '2023-09-15', nd48],
    ['cadre', 2024, undefined, nd48],
    ['cadre', 2025, '2025-06-30', nd48],
    ['cadre', 2025, '2025-07-01', law80],
    ['cadre', 2025, '2026-01-10', law80],
    ['cadre', 2026, '2026-06-30', law80],
    ['cadre', 2026, '2026-07-01', 'ended'],
    ['cadre', 2026, '2026-12-10', 'ended'],
    ['civilServant', 2025, '2026-01-10', law80],
    ['civilServant', 2026, '2026-03-31', 'nd-335-2025'],
    ['civilServant', 2027, undefined, 'nd-335-2025'],
    ['publicEmployee', 2025, '2026-07-15', nd48],
    ['publicEmployee', 2026, '2026-06-30', nd48],
    ['publicEmployee', 2026, '2026-07-01', 'unitHasRegulation'],
    ['publicEmployee', 2027, undefined, 'nd-233-2026'],
    ['contractWorker', 2025, undefined, 'outOfScope'],
    ['contractWorker', 2026, '2026-06-30', 'outOfScope'],
    ['contractWorker', 2026, '2026-07-01', 'localTextNeeded'],
    ['agency', 2025, '2026-01-10', 'notYetInForce'],
    ['agency', 2026, undefined, 'nd-335-2025'],
    ['serviceUnit', 2026, '2026-06-30', 'notYetInForce'],
    ['serviceUnit', 2026, '2026-07-01', 'nd-233-2026'],
  ])('%s, year %i, decided %s: %s', (kind, year, decidedOn, text) => {
    expect(said({ kind, year, ...(decidedOn && { decidedOn }) })).toBe(text);
  });
  it('a unit’s own regulation decides of 2026 (233/2026/NĐ-CP Art. 20(1)); TV-29', () => {
    const at = (year: number, unitHasRegulation: boolean) =>
      said({ kind: 'publicEmployee', year, decidedOn: `${year}-12-10`, unitHasRegulation });
    expect([at(2026, true), at(2026, false), at(2027, true), at(2027, false)]).toEqual([
      'nd-233-2026',
      nd48,
      'nd-233-2026',
      'localTextNeeded',
    ]);
  });
  it('what is still possible while it is not known whether the unit has one', () => {
    const open = stateRegime({ kind: 'publicEmployee', year: 2026, decidedOn: '2026-12-10' });
    expect(open.status === 'undetermined' && open.possible).toEqual([nd48, 'nd-233-2026']);
  });
  it('a case under consideration on 15/09/2023 finishes under the old law (48/2023/NĐ-CP Art. 2)', () => {
    const at = (beganOn: string) =>
      said({ kind: 'civilServant', year: 2023, decidedOn: '2023-10-01', beganOn });
    expect([at('2023-09-14'), at('2023-09-15')]).toEqual(['nd-90-2020', nd48]);
  });
  it('a year decided again goes by its own text, or by that of the day', () => {
    const again: RegimeCase = { kind: 'civilServant', year: 2022, decidedOn: '2024-03-01', again: true };
    expect(said(again)).toBe('nd-90-2020');
    expect(said(again, { 'rating.stateAgain': 'textOfTheDay' })).toBe(nd48);
    expect(stateRegime(again).notes.map(({ values }) => values['reading'])).toEqual(['rating.stateAgain']);
    expect(said({ ...again, again: false })).toBe(nd48);
  });
  it('every answer cites where it is written, with its mark', () => {
    const of = (asked: RegimeCase) => {
      const answer = stateRegime(asked);
      return [
        answer.provision?.instrument,
        answer.provision?.eId,
        answer.status === 'determined' && answer.evidence,
      ];
    };
    expect(of({ kind: 'cadre', year: 2026, decidedOn: '2026-12-10' })).toEqual([
      'l-80-2025-qh15',
      'art_17__para_1',
      false,
    ]);
    expect(of({ kind: 'civilServant', year: 2025 })).toEqual([
      'l-80-2025-qh15',
      'art_38__para_4',
      'readInOneSource',
    ]);
    expect(of({ kind: 'cadre', year: 2026, decidedOn: '2026-02-01' })).toEqual([
      'l-80-2025-qh15',
      'art_38__para_4',
      'derived',
    ]);
    expect(of({ kind: 'contractWorker', year: 2026 })).toEqual(['nd-233-2026', 'art_20__para_2', false]);
  });
  it('every day from 2017 to 2030 resolves for everybody, or says why not', () => {
    const kinds = [
      'cadre',
      'civilServant',
      'publicEmployee',
      'contractWorker',
      'agency',
      'serviceUnit',
    ] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.date({ min: new Date('2017-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }),
        fc.boolean(),
        (kind, date, unitHasRegulation) => {
          const decidedOn = date.toISOString().slice(0, 10);
          const answer = stateRegime({ kind, year: date.getFullYear(), decidedOn, unitHasRegulation });
          expect(answer.status === 'undetermined' ? answer.why : 'localTextNeeded').toBe('localTextNeeded');
        },
      ),
    );
  });
});

describe('asking for another text', () => {
  const facts = {};
  it('judges under it, and says so', () => {
    const answer = rate(
      { side: 'state', kind: 'civilServant', leader: false, year: 2023, facts },
      { under: 'nd-335-2025' },
    );
    expect(answer.generation).toBe('nd-335-2025');
    expect(answer.notes.map(({ code }) => code)).toContain('textChosen');
  });
  it('is out of scope where that text does not rate the subject', () => {
    const answer = rate({ side: 'state', kind: 'cadre', year: 2026, facts }, { under: 'nd-335-2025' });
    expect([answer.status, answer.status === 'notApplicable' && answer.why]).toEqual([
      'notApplicable',
      'outOfScope',
    ]);
  });
  it('refuses a Party text, and names the State’s', () => {
    expect(() =>
      rate({ side: 'state', kind: 'cadre', year: 2023, facts }, { under: 'qd-124-tw-2023' }),
    ).toThrow(
      expect.objectContaining({
        code: 'unknownId',
        path: 'options.under',
        expected: expect.stringContaining('nd-335-2025'),
      }),
    );
  });
});

describe('impossible input', () => {
  const base = { side: 'state', kind: 'civilServant', leader: false, year: 2023, facts: {} } as const;
  it.each<[string, object, string, string]>([
    ['nobody says whether the civil servant leads', { leader: undefined }, 'leader', 'missing'],
    ['an unknown kind', { kind: 'clerk' }, 'kind', 'notOneOf'],
    ['a quarter, which the State does not rate', { quarter: 1 }, 'quarter', 'unknownKey'],
    ['a fact of the other side', { facts: { grades: {} } }, 'facts.grades', 'unknownKey'],
    [
      'a grade that is none',
      { facts: { general: { discipline: 'good' } } },
      'facts.general.discipline',
      'notOneOf',
    ],
    [
      'thirteen months',
      { facts: { attendance: { monthsWorked: 13 } } },
      'facts.attendance.monthsWorked',
      'outOfRange',
    ],
    [
      'more failed than there are',
      { facts: { criteria: { total: 3, failed: 4 } } },
      'facts.criteria.failed',
      'inconsistent',
    ],
    [
      'more of high effect than on time',
      { facts: { work: { total: 3, done: 3, onTimeQuality: 2, highEfficiency: 3 } } },
      'facts.work.highEfficiency',
      'inconsistent',
    ],
    ['101 points', { facts: { score: 101 } }, 'facts.score', 'outOfRange'],
    [
      'discipline of somebody else',
      {
        facts: { discipline: [{ of: 'member', form: 'reprimand', actYear: 2023, decidedOn: '2023-01-01' }] },
      },
      'facts.discipline[0].of',
      'notOneOf',
    ],
  ])('%s', (_, more, path, code) => {
    expect(() => rate({ ...base, ...more } as never)).toThrow(InputError);
    expect(() => rate({ ...base, ...more } as never)).toThrow(expect.objectContaining({ path, code }));
  });
});
