import { describe, expect, it } from 'vitest';
import { auditPublishedResult, type PublishedResult } from '../../../src/confidence/index.js';

const notesOf = (result: Partial<PublishedResult>) =>
  auditPublishedResult({ forum: 'peoplesCouncil', heldOn: '2018-12-06', rows: [], ...result }).notes;
const coded = (result: Partial<PublishedResult>) => notesOf(result).map(({ code, values }) => [code, values]);

const of70: PublishedResult['rows'] = [
  { id: 'a', marks: { high: 45 }, published: { high: 64.29 } },
  { id: 'b', marks: { high: 31 }, published: { high: 44.29 } },
];

describe('notes on the base', () => {
  it('otherBase: another whole reproduces more than the one the text orders', () => {
    expect(notesOf({ rows: of70, totals: { totalMembers: 72, present: 70 } })).toEqual([
      {
        kind: 'caution',
        code: 'otherBase',
        provisions: [],
        values: { of: 'totalMembers', whole: 72, used: 70 },
      },
    ]);
  });

  it('not where the ordered base reproduces all, nor where it is not given', () => {
    expect(notesOf({ rows: of70, totals: { totalMembers: 70 } })).toEqual([]);
    expect(notesOf({ rows: of70, totals: { present: 70 } })).toEqual([]);
  });

  it('wholeNotUnique: how many other wholes reproduce as many', () => {
    const rows = [{ id: 'a', marks: { high: 0, low: 0 }, published: { high: 0 } }];
    expect(notesOf({ rows, totals: { totalMembers: 70 } })).toEqual([
      {
        kind: 'caution',
        code: 'wholeNotUnique',
        provisions: [],
        values: { whole: 70, others: 999 },
      },
    ]);
  });

  it('one whole printed in several ways is still one', () => {
    expect(coded({ rows: [{ id: 'a', marks: { high: 28 }, published: { high: 100 } }] })).toEqual([]);
  });

  it.each<[string, Partial<PublishedResult>]>([
    ['a text that could not be read', { forum: 'party', heldOn: '2013-06-15' }],
    ['a day before any text', { heldOn: '2013-01-31' }],
    ['a commune council under 96/2023/QH15', { level: 'commune', heldOn: '2023-12-06' }],
  ])('noOrderedBase: %s', (_, poll) => {
    const audit = auditPublishedResult({
      forum: 'peoplesCouncil',
      heldOn: '2018-12-06',
      rows: of70,
      ...poll,
    });
    expect(audit.notes).toEqual([{ kind: 'silent', code: 'noOrderedBase', provisions: [], values: {} }]);
    expect(audit).not.toHaveProperty('byText');
    expect(audit.best).toMatchObject({ whole: 70, fits: 2 });
  });

  it('where no percentage is reproduced there is nothing to say of the base', () => {
    expect(coded({ rows: [{ id: 'a', marks: { high: 3 } }], totals: { present: 5, issued: 6 } })).toEqual([]);
  });
});

describe('notes on rows', () => {
  const row = { id: 'a', marks: { high: 40, confidence: 4, low: 4 } };

  it.each<[PublishedResult['totals'], number | undefined]>([
    [{ valid: 46, present: 47 }, 47],
    [{ valid: 46, present: 48 }, undefined],
    [undefined, undefined],
  ])('marksExceedTotals: 48 marks against the largest of %j', (totals, most) => {
    expect(notesOf({ rows: [row], totals })).toEqual(
      most === undefined
        ? []
        : [
            {
              kind: 'inconsistentFacts',
              code: 'marksExceedTotals',
              provisions: [],
              values: { row: 'a', marks: 48, most },
            },
          ],
    );
  });

  it('marksExceedTotals: against the whole inferred, where no total is given', () => {
    const rows = [
      ...of70,
      { id: 'c', marks: { high: 40, low: 31 } },
      { id: 'd', marks: { high: 40, low: 30 } },
    ];
    expect(coded({ rows })).toEqual([['marksExceedTotals', { row: 'c', marks: 71, most: 70 }]]);
  });

  it('sameMarks: every later row with the three counts of an earlier one', () => {
    const others = [row, { ...row, id: 'b' }, { ...row, id: 'c' }];
    expect(coded({ rows: others })).toEqual([
      ['sameMarks', { row: 'b', other: 'a', marks: '40 / 4 / 4' }],
      ['sameMarks', { row: 'c', other: 'a', marks: '40 / 4 / 4' }],
    ]);
  });

  it.each([
    ['with a zero among them', { high: 46, confidence: 2, low: 0 }],
    ['with one not printed', { high: 46, confidence: 2, low: null }],
    ['with one absent', { high: 46, confidence: 2 }],
  ])('not sameMarks: rows %s', (_, marks) => {
    expect(
      coded({
        rows: [
          { id: 'a', marks },
          { id: 'b', marks },
        ],
      }),
    ).toEqual([]);
  });

  it('not sameMarks: the same counts in another order, or a percentage in place of a count', () => {
    const marks = { high: 4, confidence: 40, low: 4 };
    expect(coded({ rows: [row, { id: 'b', marks }] })).toEqual([]);
    const counted = { id: 'c', marks: { high: 40, confidence: 4 }, published: { low: 7.14 } };
    expect(coded({ rows: [...of70, counted, { ...counted, id: 'd' }] })).toEqual([]);
  });
});
