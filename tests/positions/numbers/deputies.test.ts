import { describe, expect, it } from 'vitest';
import { type DeputyCase, deputyLimit } from '../../../src/positions/index.js';
import { refusal } from '../appointment/support.js';
import { cases, type Row, told } from '../support.js';

const on = '2026-01-01';
const most = (body: DeputyCase) => deputyLimit(body, { on }).outcome?.most;
const provincial = { of: 'provincialPeoplesCommittee' } as const;
const council = { of: 'provincialPeoplesCouncil' } as const;

describe('how many deputies', () => {
  it.each([
    ['NĐ 300: Ho Chi Minh City', { ...provincial, province: 'hoChiMinhCity' }, 8],
    ['NĐ 300: Hà Nội', { ...provincial, province: 'hanoi' }, 5],
    ['NĐ 300: a city made of 3 units', { ...provincial, province: 'otherCity', mergedFrom: 3 }, 7],
    ['NĐ 300: a city made of 2 units', { ...provincial, province: 'otherCity', mergedFrom: 2 }, 6],
    ['NĐ 300: Huế', { ...provincial, province: 'otherCity', mergedFrom: 1 }, 4],
    ['NĐ 300: a province made of 3', { ...provincial, province: 'province', mergedFrom: 3 }, 6],
    ['of 2, one of class I', { ...provincial, province: 'province', mergedFrom: 2, classOne: true }, 6],
    ['of 2, class II or III', { ...provincial, province: 'province', mergedFrom: 2, classOne: false }, 5],
    ['not merged, class I', { ...provincial, province: 'province', mergedFrom: 1, classOne: true }, 4],
    [
      'not merged, class II or III',
      { ...provincial, province: 'province', mergedFrom: 1, classOne: false },
      3,
    ],
    ['16/10/2025: a council of 3 units', { ...council, mergedFrom: 3, chairFullTime: false }, 4],
    ['its chair full-time', { ...council, mergedFrom: 3, chairFullTime: true }, 3],
    ['a council of 2 units', { ...council, mergedFrom: 2, chairFullTime: false }, 3],
    ['its chair full-time', { ...council, mergedFrom: 2, chairFullTime: true }, 2],
    ['a council not merged', { ...council, mergedFrom: 1, chairFullTime: false }, 2],
    ['its chair full-time', { ...council, mergedFrom: 1, chairFullTime: true }, 1],
    ['a commune council', { of: 'communePeoplesCouncil' }, 1],
    ['KL 187: a ministry', { of: 'ministry', mergedFrom: 1 }, 5],
    ['of 2 bodies', { of: 'ministry', mergedFrom: 2 }, 6],
    ['of 3 bodies', { of: 'ministry', mergedFrom: 3 }, 7],
    ['KL 187: 8 staff', { of: 'body', staff: 8 }, 4],
    ['9 staff', { of: 'body', staff: 9 }, 4],
    ['10 staff', { of: 'body', staff: 10 }, 5],
    ['1 staff', { of: 'body', staff: 1 }, 0],
    ['KL 187: a sub-body, half of its staff', { of: 'subBody', staff: 4, deputiesAbove: 3 }, 2],
    ['a sub-body, the body above', { of: 'subBody', staff: 40, deputiesAbove: 3 }, 3],
    ['301 Art. 2(2): 9 people', { of: 'provincialFrontBoard', staff: 9 }, 1],
    ['10 people', { of: 'provincialFrontBoard', staff: 10 }, 2],
    ['NĐ 300: 2.5 of 1 commune', { of: 'communePeoplesCommittees', units: 1 }, 2],
    ['of 3', { of: 'communePeoplesCommittees', units: 3 }, 7],
    ['P20: of 10', { of: 'communePeoplesCommittees', units: 10 }, 25],
  ] satisfies [string, DeputyCase, number][])('%s: %o at most %i', (_, body, expected) =>
    expect(most(body)).toBe(expected),
  );

  const rows: readonly Row[] = [
    [
      'P20: 25 of 10 communes',
      () => deputyLimit({ of: 'communePeoplesCommittees', units: 10, deputies: 25 }, { on }),
      'determined readInOneSource nd-300-2025 2026-01-01',
      'outcome: of communePeoplesCommittees most 25 deputies 25 standing within',
      'provision: nd-300-2025#unplaced__communes',
      'caution | remark | nd-300-2025#unplaced__rotation | Posts filled by rotation from the Centre are outside the number (Art. 5, 6).',
    ],
    [
      'P20: 26 of 10 communes',
      () => deputyLimit({ of: 'communePeoplesCommittees', units: 10, deputies: 26 }, { on }),
      'determined readInOneSource nd-300-2025 2026-01-01',
      'outcome: of communePeoplesCommittees most 25 deputies 26 standing exceeded',
      'provision: nd-300-2025#unplaced__communes',
      'caution | remark | nd-300-2025#unplaced__rotation | Posts filled by rotation from the Centre are outside the number (Art. 5, 6).',
    ],
    [
      'P21: 4 of a body of 9',
      () => deputyLimit({ of: 'body', staff: 9, deputies: 4 }, { on }),
      'determined readInSeveralSources kl-187-tw-2025 2026-01-01',
      'outcome: of body most 4 deputies 4 standing within',
      'provision: kl-187-tw-2025#unplaced__halfOfStaff',
      'caution | remark | kl-187-tw-2025#unplaced__until2030 | Numbers are reduced step by step until 2030.',
    ],
    [
      'P21: 5 of a body of 9',
      () => deputyLimit({ of: 'body', staff: 9, deputies: 5 }, { on }),
      'determined readInSeveralSources kl-187-tw-2025 2026-01-01',
      'outcome: of body most 4 deputies 5 standing exceeded',
      'provision: kl-187-tw-2025#unplaced__halfOfStaff',
      'caution | remark | kl-187-tw-2025#unplaced__until2030 | Numbers are reduced step by step until 2030.',
    ],
    [
      'a commune council: nothing beside the number',
      () => deputyLimit({ of: 'communePeoplesCouncil' }, { on }),
      'determined readInSeveralSources nq-ubtvqh15-2025-10-16 2026-01-01',
      'outcome: of communePeoplesCouncil most 1',
      'provision: nq-ubtvqh15-2025-10-16#unplaced__communes',
    ],
    [
      'a province of unknown class: both numbers stay possible',
      () => deputyLimit({ ...provincial, province: 'province', mergedFrom: 2, deputies: 6 }, { on }),
      'undetermined missingFacts nd-300-2025 2026-01-01',
      'missing: classOne',
      'possible: of provincialPeoplesCommittee most 6 deputies 6 standing within, of provincialPeoplesCommittee most 5 deputies 6 standing exceeded',
    ],
    [
      'a body of unknown staff',
      () => deputyLimit({ of: 'subBody' }, { on }),
      'undetermined missingFacts kl-187-tw-2025 2026-01-01',
      'missing: staff, deputiesAbove',
    ],
    [
      'a board of unknown staff',
      () => deputyLimit({ of: 'provincialFrontBoard' }, { on }),
      'undetermined missingFacts qd-301-tw-2025 2026-01-01',
      'missing: staff',
      'possible: of provincialFrontBoard most 1, of provincialFrontBoard most 2',
    ],
    [
      'a province of which nothing is said',
      () => deputyLimit({ ...provincial, classOne: true, mergedFrom: 1 }, { on }),
      'undetermined missingFacts nd-300-2025 2026-01-01',
      'missing: province',
      'possible: of provincialPeoplesCommittee most 8, of provincialPeoplesCommittee most 5, of provincialPeoplesCommittee most 4, of provincialPeoplesCommittee most 4',
    ],
    [
      'the day before the decree',
      () => deputyLimit({ of: 'communePeoplesCommittees', units: 10 }, { on: '2025-11-16' }),
      'notApplicable notYetInForce 2025-11-16',
    ],
    [
      'its first day',
      () => deputyLimit({ of: 'communePeoplesCommittees', units: 2 }, { on: '2025-11-17' }),
      'determined readInOneSource nd-300-2025 2025-11-17',
      'outcome: of communePeoplesCommittees most 5',
      'provision: nd-300-2025#unplaced__communes',
      'caution | remark | nd-300-2025#unplaced__rotation | Posts filled by rotation from the Centre are outside the number (Art. 5, 6).',
    ],
  ];
  it.each(cases(rows))('$name', ({ ask, lines }) => expect(told(ask())).toEqual(lines));

  it.each([
    [() => deputyLimit({ of: 'district' } as never, { on }), 'notOneOf of'],
    [() => deputyLimit({ of: 'ministry', mergedFrom: 4 as never }, { on }), 'notOneOf mergedFrom'],
    [() => deputyLimit({ of: 'body', staff: -1 }, { on }), 'outOfRange staff'],
    [() => deputyLimit({ of: 'body', staff: 1 }, {} as never), 'missing options.on'],
  ])('refuses what cannot be %#', (call, expected) => expect(refusal(call)).toBe(expected));
});
