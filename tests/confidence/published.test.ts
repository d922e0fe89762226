import { describe, expect, it } from 'vitest';
import {
  type AuditedFigure,
  assessConfidence,
  auditPublishedResult,
  type ConfidenceCase,
  type ConfidenceOutcome,
  type Forum,
  type PublishedResult,
  resultShares,
} from '../../src/confidence/index.js';
import { formatPercent, type Rounding, share, type Whole } from '../../src/quantity/index.js';
import { figuresOf, marks, pollOf, resultOf, totalsOf, type Vote, vote, votes } from './audit/votes.js';

/** Which whole and which rounding the printed percentages of an event rest on (confidence-vote-state.md, 7.3). */
interface Basis {
  readonly whole: number;
  /** The totals printed for the event that equal this whole. */
  readonly of: readonly Whole[];
  readonly rounding?: Rounding;
  readonly decimals?: 1;
  /** Reproduced, of all printed. */
  readonly fits: readonly [number, number];
  /** Whether it is the whole the text orders; absent where that total is not printed. */
  readonly asOrdered?: boolean;
}

const bases: Readonly<Record<string, Basis>> = {
  'na-2013-06-11': { whole: 498, of: ['totalMembers'], fits: [49, 49], asOrdered: true },
  'na-2014-11-15': { whole: 497, of: ['totalMembers'], fits: [28, 28], asOrdered: true },
  // 71,27 and 76,59 are cut; the two others come out the same either way.
  'hanoi-2014-12-03': {
    whole: 94,
    of: ['totalMembers'],
    rounding: 'cut',
    fits: [4, 4],
    asOrdered: true,
  },
  'hanoi-2023-12-06': { whole: 88, of: ['present'], fits: [15, 15] },
  // The table counts 4 of 5: one of them only when cut.
  'hcmc-2013-07-11': { whole: 94, of: ['totalMembers'], fits: [3, 5], asOrdered: true },
  'hcmc-2018-12-05': { whole: 105, of: ['totalMembers'], fits: [1, 1], asOrdered: true },
  'danang-2013-07': { whole: 48, of: [], fits: [1, 1] },
  'cantho-2013-07-05': { whole: 53, of: ['totalMembers'], fits: [2, 2], asOrdered: true },
  'vinhphuc-2023-12-13': { whole: 47, of: [], fits: [15, 15] },
  'thanhhoa-2018-12-12': { whole: 90, of: ['present', 'issued'], fits: [1, 1] },
  'camau-2018-12-06': { whole: 53, of: ['totalMembers'], rounding: 'cut', fits: [14, 14], asOrdered: true },
  'binhdinh-2018-12-07': { whole: 60, of: [], fits: [1, 2] },
  'khanhhoa-2023-12-08': { whole: 45, of: [], decimals: 1, fits: [5, 5] },
  'phuyen-2023-12': { whole: 49, of: [], fits: [6, 6] },
  'binhdinh-2023-12-06': { whole: 52, of: [], decimals: 1, fits: [8, 8] },
  'lamdong-2013-07': { whole: 70, of: ['present'], fits: [2, 2], asOrdered: false },
  'binhduong-2013': { whole: 62, of: [], decimals: 1, fits: [6, 6] },
  'lamthao-2018': { whole: 28, of: ['present'], fits: [2, 2] },
  'tienlang-midterm': { whole: 33, of: ['present'], fits: [0, 1] },
};

/** The printed percentages that base and rounding of their event do not give, and what they are. */
const explained: readonly (readonly [
  vote: string,
  office: string,
  printed: number,
  AuditedFigure,
  why: string,
])[] = [
  [
    'hcmc-2013-07-11',
    'Chủ tịch HĐND thành phố',
    86.67,
    { count: 78, expected: 82.98, verdict: 'otherWhole', whole: 90, suggestion: { percent: 82.98 } },
    'other base: 78 of 90, every other row is over 94',
  ],
  [
    'hcmc-2013-07-11',
    'Phó Chủ tịch UBND thành phố (1)',
    74.46,
    { count: 70, expected: 74.47, verdict: 'rounding', suggestion: { percent: 74.47 } },
    'mixed rounding: cut, 70/94 = 74.4681',
  ],
  [
    'binhdinh-2018-12-07',
    'Chủ tịch UBND tỉnh',
    93.23,
    { count: 56, expected: 93.33, verdict: 'misprint', suggestion: { percent: 93.33 } },
    'misprint: 93.33 over 60, 94.92 over 59',
  ],
  [
    'tienlang-midterm',
    'Chủ tịch UBND huyện',
    63.7,
    { count: 21, expected: 63.64, verdict: 'misprint', suggestion: { percent: 63.64 } },
    'misprint: 21/33 = 63.636, with one decimal 63.6',
  ],
];

const withShares = votes.filter((one) => figuresOf(one).length > 0);
const printedAs = (count: number, { whole, rounding = 'halfUp', decimals }: Basis): number =>
  Number(formatPercent(share(count, whole, 'printed'), { mark: '.', rounding, decimals: decimals ?? 2 }));

describe('every printed percentage is reproduced to the last digit, or explained (7.2, 7.3)', () => {
  it('loses none: 30 events, 184 rows, 84 with all three counts, 167 percentages', () => {
    const rows = votes.flatMap((one) => one.rows);
    expect(votes).toHaveLength(30);
    expect(rows).toHaveLength(184);
    expect(rows.filter((row) => marks.every((mark) => row[mark] !== null))).toHaveLength(84);
    expect(withShares.map(({ id }) => id).sort()).toEqual(Object.keys(bases).sort());
    const figures = votes.flatMap(figuresOf);
    expect(figures).toHaveLength(167);
    const reproduced = figures.filter(({ vote: id, count, printed }) => {
      const basis = bases[id] as Basis;
      const counts = count === null ? Array.from({ length: basis.whole + 1 }, (_, n) => n) : [count];
      return counts.some((n) => printedAs(n, basis) === printed);
    });
    expect(reproduced).toHaveLength(163);
    const others = figures.filter((figure) => !reproduced.includes(figure));
    expect(others.map(({ vote: id, office, printed }) => [id, office, printed])).toEqual(
      expect.arrayContaining(explained.map(([id, office, printed]) => [id, office, printed])),
    );
    expect(others).toHaveLength(explained.length);
  });

  it.each(withShares.map(({ id }) => id))('%s: the audit says the same of every figure', (id) => {
    const audited = auditPublishedResult(resultOf(vote(id)));
    for (const { office, mark, count, printed } of figuresOf(vote(id))) {
      const figure = audited.rows.find((row) => row.id === office)?.marks[mark];
      const known = explained.find((one) => one[0] === id && one[1] === office && one[2] === printed);
      expect(figure, `${office} ${mark} ${printed}`).toEqual(
        known
          ? { published: printed, ...known[3] }
          : count === null
            ? { published: printed, verdict: 'fits', suggestion: { count: expect.any(Number) } }
            : { count, published: printed, expected: printed, verdict: 'fits' },
      );
    }
  });
});

describe('the base and the rounding of each event (7.3)', () => {
  const settled = withShares.filter(({ id }) => !['binhduong-2013', 'tienlang-midterm'].includes(id));

  it.each(settled.map(({ id }) => id))('%s', (id) => {
    const { whole, of, rounding = 'halfUp', decimals = 2, fits, asOrdered } = bases[id] as Basis;
    const { best, byText, notes } = auditPublishedResult(resultOf(vote(id)));
    expect(best).toEqual({ whole, of, rounding, decimals, fits: fits[0], outOf: fits[1] });
    const ordered = pollOf(vote(id)).heldOn < '2023-07-01' ? 'totalMembers' : 'collected';
    const total = totalsOf(vote(id))[ordered];
    expect(byText).toMatchObject({ of: ordered, ...(total !== undefined && { whole: total }) });
    expect(byText?.fits).toBe(asOrdered);
    expect(notes.some(({ code }) => code === 'otherBase')).toBe(asOrdered === false);
    expect(notes.some(({ code }) => code === 'wholeNotUnique')).toBe(false);
  });

  it('Bình Dương 2013 prints no counts: 62 with one decimal gives all six, and other wholes as well', () => {
    const { candidates, best, notes } = auditPublishedResult(resultOf(vote('binhduong-2013')));
    expect(best).toMatchObject({ fits: 6, outOf: 6 });
    const all = candidates.filter(({ fits }) => fits === 6);
    expect(all).toContainEqual({ whole: 62, of: [], rounding: 'halfUp', decimals: 1, fits: 6, outOf: 6 });
    expect(Math.min(...all.map(({ whole }) => whole))).toBe(62);
    expect(notes.map(({ code }) => code)).toEqual(['wholeNotUnique']);
  });

  it('Tiên Lãng: nothing fits, so the 33 who voted measure the one figure', () => {
    const { best, candidates } = auditPublishedResult(resultOf(vote('tienlang-midterm')));
    expect(best).toBeUndefined();
    expect(candidates[0]).toMatchObject({ whole: 33, of: ['present'], fits: 0, outOf: 1 });
  });

  it('Hà Nội 2014 rounds where it does not cut: 65 of 94 is printed 69,15', () => {
    const { rows, ...result } = resultOf(vote('hanoi-2014-12-03'));
    const { best, rows: audited } = auditPublishedResult({
      ...result,
      rows: [...rows, { id: 'notInTheVector', marks: { high: 65 }, published: { high: 69.15 } }],
    });
    expect(best).toMatchObject({ whole: 94, rounding: 'cut', fits: 4, outOf: 5 });
    expect(audited.at(-1)?.marks.high).toMatchObject({ verdict: 'rounding', expected: 69.14 });
  });

  it('the whole is unique below 520 where five shares or more have counts and none is a misprint (rule 4)', () => {
    const misprinted = new Set(explained.map(([id]) => id));
    const events = withShares
      .map((one) => ({ id: one.id, counted: figuresOf(one).filter(({ count }) => count !== null) }))
      .filter(({ id, counted }) => counted.length >= 5 && !misprinted.has(id));
    expect(events.map(({ id }) => id)).toEqual([
      'binhdinh-2023-12-06',
      'camau-2018-12-06',
      'hanoi-2023-12-06',
      'khanhhoa-2023-12-08',
      'na-2013-06-11',
      'na-2014-11-15',
      'phuyen-2023-12',
      'vinhphuc-2023-12-13',
    ]);
    for (const { id, counted } of events) {
      const basis = bases[id] as Basis;
      const wholes = Array.from({ length: 519 }, (_, index) => index + 1);
      const matching = wholes.filter((whole) =>
        counted.every(({ count, printed }) => printedAs(count as number, { ...basis, whole }) === printed),
      );
      expect(matching, id).toEqual([basis.whole]);
    }
  });

  it('all 77 shares of the National Assembly are half up, two decimals, of all deputies (rule 2)', () => {
    const shares = votes.filter(({ level }) => level === 'national').flatMap(figuresOf);
    expect(shares).toHaveLength(77);
    for (const { vote: id, mark, count, printed } of shares) {
      const result = resultShares({
        ...pollOf(vote(id)),
        electorate: { totalMembers: totalsOf(vote(id)).totalMembers },
        ballots: {},
        marks: { [mark]: count },
      });
      expect(result.outcome?.[0]?.percent).toBe(String(printed).replace('.', ','));
    }
  });
});

describe('row sums within an event (7.2)', () => {
  const sumOf = (row: Vote['rows'][number]) => marks.reduce((sum, mark) => sum + (row[mark] ?? 0), 0);
  const full = (one: Vote) => one.rows.filter((row) => marks.every((mark) => row[mark] !== null));

  it.each([
    ['na-2013-06-11', 490, 492, 492, 15],
    ['na-2014-11-15', 481, 485, 485, 8],
    ['na-2023-10-25', 478, 481, 481, 5],
    ['hanoi-2014-12-03', 90, 91, 94, 10],
    ['hanoi-2018-12-06', 99, 102, 102, 6],
    ['hanoi-2023-12-06', 87, 88, 88, 4],
    ['cantho-2018-12-06', 52, 53, 53, 3],
    ['vinhphuc-2023-12-13', 46, 47, 47, 5],
    ['hcmc-2018-12-05', 101, 101, 101, 10],
    ['bariavungtau-2018-12-13', 47, 47, 47, 7],
    ['thanhhoa-2018-12-12', 90, 90, 90, 4],
    ['quangngai-2013', 47, 47, 47, 3],
  ])('%s: %i to %i of %i', (id, least, most, ballots, rows) => {
    const sums = full(vote(id)).map(sumOf);
    expect(sums).toHaveLength(rows);
    expect([Math.min(...sums), Math.max(...sums)]).toEqual([least, most]);
    expect(most).toBeLessThanOrEqual(ballots);
  });

  it('never above the ballots, and equal to the valid ballots of the row where these are printed', () => {
    for (const one of votes) {
      const ballots = one.collected ?? one.voted ?? bases[one.id]?.whole ?? Number.POSITIVE_INFINITY;
      for (const row of one.rows) {
        expect(sumOf(row), `${one.id} ${row.office}`).toBeLessThanOrEqual(row.valid ?? ballots);
        if (row.valid !== undefined && full(one).includes(row)) expect(sumOf(row)).toBe(row.valid);
      }
      const { notes } = auditPublishedResult(resultOf(one));
      expect(notes.filter(({ kind }) => kind === 'inconsistentFacts')).toEqual([]);
    }
  });
});

describe('what follows from the published counts (7.4)', () => {
  /** The whole the text orders: as printed, or as 7.3 infers it. Of Thanh Hóa only the ballots issued are known. */
  const caseOf = (one: Vote, row: Vote['rows'][number]): ConfidenceCase => {
    const { heldOn } = pollOf(one);
    const inferred = one.id === 'thanhhoa-2018-12-12' ? undefined : bases[one.id]?.whole;
    const before = heldOn < '2023-07-01';
    return {
      ...pollOf(one),
      electorate: {
        totalMembers: one.totalDeputies ?? (before ? inferred : undefined),
        present: one.voted ?? undefined,
      },
      ballots: {
        issued: one.issued ?? undefined,
        collected: one.collected ?? (before ? undefined : inferred),
        valid: row.valid,
      },
      marks: {
        high: row.high ?? undefined,
        confidence: row.confidence ?? undefined,
        low: row.low ?? undefined,
      },
    };
  };
  const assessed = votes.flatMap((one) =>
    one.rows.map((row) => ({ one, row, answer: assessConfidence(caseOf(one, row)) })),
  );

  it('none, but for Vĩnh Phúc 2023 and Tiên Lãng, wherever low marks and whole are known', () => {
    const judged = assessed.filter(({ answer }) => answer.status === 'determined');
    expect(judged).toHaveLength(79);
    expect(judged.filter(({ answer }) => answer.outcome !== 'none').map(({ one }) => one.id)).toEqual([
      'tienlang-midterm',
      'vinhphuc-2023-12-13',
    ]);
  });

  it('elsewhere it is said which fact is missing, and no row of the events is refused', () => {
    for (const { row, answer } of assessed.filter(({ answer }) => answer.status !== 'determined')) {
      expect(answer.status).toBe('undetermined');
      expect('missing' in answer && answer.missing.includes('marks.low')).toBe(row.low === null);
      expect('missing' in answer && answer.missing.length).toBeGreaterThan(0);
    }
  });

  it('25 of 47 in Vĩnh Phúc: may resign, else a motion at that or the nearest session (96/2023/QH15 Art. 12(2))', () => {
    const answer = assessed.find(
      ({ one, row }) => one.id === 'vinhphuc-2023-12-13' && row.low === 25,
    )?.answer;
    expect(answer).toMatchObject({
      outcome: 'aboveHalfLow',
      under: 'nq-96-2023-qh15',
      share: { part: 25, whole: 47, of: 'collected' },
      measures: [
        { kind: 'mayResign', modality: 'permitted', by: 'pollSubject' },
        {
          kind: 'confidenceMotion',
          modality: 'mandatory',
          by: 'councilStandingBody',
          condition: 'ifNotResigned',
          time: 'thatOrNearestSession',
        },
      ],
    });
    expect(answer?.measures).toHaveLength(2);
    expect(answer?.share && formatPercent(answer.share)).toBe('53,19');
  });

  it.each<[string, ConfidenceOutcome, ConfidenceOutcome]>([
    ['2013-07-01', 'aboveHalfLow', 'aboveHalfLow'],
    ['2018-12-01', 'aboveHalfLow', 'twoThirdsLow'],
    ['2023-12-01', 'aboveHalfLow', 'twoThirdsLow'],
  ])(
    'Tiên Lãng, year not printed: on %s 21 of 33 is %s, 22 would be exactly two thirds: %s',
    (heldOn, at21, at22) => {
      const outcome = (low: number) =>
        assessConfidence({
          forum: 'peoplesCouncil',
          level: 'district',
          heldOn,
          electorate: { totalMembers: 33 },
          ballots: { collected: 33 },
          marks: { low },
        }).outcome;
      expect([outcome(21), outcome(22)]).toEqual([at21, at22]);
    },
  );

  it.each([
    ['na-2013-06-11', 'Thống đốc Ngân hàng Nhà nước', 209, 498, '41,97'],
    ['na-2014-11-15', 'Bộ trưởng Bộ Y tế', 192, 497, '38,63'],
    ['na-2023-10-25', 'Bộ trưởng Bộ Giáo dục và Đào tạo', 72, 481, '14,97'],
  ])('%s, %s: %i of %i low, none', (id, office, part, whole, percent) => {
    const answer = assessed.find(({ one, row }) => one.id === id && row.office === office)?.answer;
    expect(answer).toMatchObject({ outcome: 'none', share: { part, whole } });
    expect(answer?.share && formatPercent(answer.share)).toBe(percent);
  });

  it('210 high of 492 ballots is printed 42,17: a share of the 498 deputies, not of the ballots (42,68)', () => {
    const facts: ConfidenceCase = {
      forum: 'nationalAssembly',
      heldOn: '2013-06-11',
      electorate: { totalMembers: 498 },
      ballots: { collected: 492 },
      marks: { high: 210, confidence: 122, low: 160 },
    };
    const percents = (base: 'byText' | 'collected') =>
      resultShares(facts, { readings: { 'state.baseForChecking': base } }).outcome?.[0]?.percent;
    expect([percents('byText'), percents('collected')]).toEqual(['42,17', '42,68']);
  });
});

describe('misprints are found (7.5)', () => {
  type Row = PublishedResult['rows'][number];
  const audited = (id: string, office: string, printed: Partial<Row>) => {
    const result = resultOf(vote(id));
    const rows = result.rows.map((row) => (row.id === office ? { ...row, ...printed } : row));
    const audit = auditPublishedResult({ ...result, rows });
    return { ...audit, marks: audit.rows.find((row) => row.id === office)?.marks };
  };

  it('NA 2013: 24 low with 4,42 % is 22', () => {
    const { marks } = audited('na-2013-06-11', 'Phó Chủ tịch Quốc hội (4)', {
      marks: { high: 252, confidence: 217, low: 24 },
    });
    expect(marks?.low).toEqual({
      count: 24,
      published: 4.42,
      expected: 4.82,
      verdict: 'misprint',
      suggestion: { count: 22 },
    });
  });

  it('NA 2013, an encyclopaedia: the row of the Chủ tịch nước stands again under the Chánh án', () => {
    const { rows, ...result } = resultOf(vote('na-2013-06-11'));
    const id = 'Chánh án Tòa án nhân dân tối cao';
    const { notes } = auditPublishedResult({
      ...result,
      rows: [...rows, { id, marks: { high: 330, confidence: 133, low: 28 } }],
    });
    expect(notes).toEqual([
      {
        kind: 'caution',
        code: 'sameMarks',
        provisions: [],
        values: { row: id, other: 'Chủ tịch nước', marks: '330 / 133 / 28' },
      },
    ]);
  });

  it('NA 2013, an encyclopaedia: 198 high for the 88 of the Thống đốc proves nothing without a percentage', () => {
    const { marks, notes } = audited('na-2013-06-11', 'Thống đốc Ngân hàng Nhà nước', {
      marks: { high: 198, low: 209 },
    });
    expect(marks?.high).toEqual({ count: 198, expected: 39.76 });
    expect(notes).toEqual([]);
  });

  it('NA 2014: 68,40 is 68,41', () => {
    const { marks } = audited('na-2014-11-15', 'Chủ tịch Quốc hội', {
      published: { high: 68.4, confidence: 18.71, low: 10.46 },
    });
    expect(marks?.high).toMatchObject({ verdict: 'misprint', suggestion: { percent: 68.41 } });
    expect(marks?.low?.verdict).toBe('fits');
  });

  it('Cà Mau 2018: "tín nhiệm thấp là 2 %" is a count of 2', () => {
    const { marks } = audited('camau-2018-12-06', 'Chủ tịch HĐND tỉnh', {
      published: { high: 69.81, confidence: 22.64, low: 2 },
    });
    expect(marks?.low).toEqual({ published: 2, verdict: 'misprint', suggestion: { count: 2 } });
  });

  it('the share of a resolution is of all deputies: 470 of 494, not of the 472 present (SV13)', () => {
    expect(formatPercent(share(470, 494, 'totalMembers'))).toBe('95,14');
    expect(formatPercent(share(470, 472, 'present'))).toBe('99,58');
  });
});

describe('events known from one figure (confidence-vote-party.md, 7.4 and 7.5)', () => {
  it.each<[string, Forum, string, number, number, string]>([
    ['Đảng đoàn Quốc hội, a Vice Chairman', 'party', '2014-12-25', 109, 117, '93,16'],
    ['Đảng đoàn Quốc hội, another', 'party', '2014-12-25', 108, 117, '92,31'],
    ['Đảng đoàn Quốc hội, a committee chairman', 'party', '2014-12-25', 105, 117, '89,74'],
    ['Ban cán sự Đảng, Bộ Kế hoạch và Đầu tư', 'party', '2019-01-18', 42, 42, '100'],
    ['Quốc hội, Minister of Defence', 'nationalAssembly', '2023-10-25', 448, 481, '93,14'],
    ['Quốc hội, Chairman', 'nationalAssembly', '2023-10-25', 437, 481, '90,85'],
    ['HĐND Vĩnh Phúc, Chairman of HĐND', 'peoplesCouncil', '2023-12-13', 46, 47, '97,87'],
    ['HĐND Hà Nội, Director of Culture and Sports', 'peoplesCouncil', '2023-12-06', 48, 88, '54,55'],
    ['HĐND Hải Dương, standing Vice Chairman', 'peoplesCouncil', '2023-12-07', 56, 58, '96,55'],
    ['HĐND huyện Ninh Giang, 12 low', 'peoplesCouncil', '2023-12-01', 12, 32, '37,5'],
    ['HĐND huyện Cẩm Giàng, 15 high', 'peoplesCouncil', '2023-12-01', 15, 34, '44,12'],
    ['HĐND Thanh Hóa, Chairman of HĐND', 'peoplesCouncil', '2018-12-12', 87, 90, '96,67'],
    ['HĐND huyện Lâm Thao, Chairman of HĐND', 'peoplesCouncil', '2018-12-01', 28, 28, '100'],
  ])('%s', (_, forum, heldOn, high, whole, percent) => {
    const base = forum === 'peoplesCouncil' && heldOn < '2023-07-01' ? 'issued' : 'byText';
    const facts = { forum, heldOn, ballots: { issued: whole, collected: whole }, marks: { high } };
    const shares = resultShares(facts, { readings: { 'state.baseForChecking': base } });
    expect(shares.outcome).toEqual([
      { mark: 'high', part: high, whole, of: base === 'issued' ? 'issued' : 'collected', percent },
    ]);
  });

  it('12 low of 32 in Ninh Giang, the most in twelve districts, has no consequence', () => {
    const facts = { forum: 'peoplesCouncil', level: 'district', heldOn: '2023-12-01' } as const;
    expect(assessConfidence({ ...facts, ballots: { collected: 32 }, marks: { low: 12 } })).toMatchObject({
      outcome: 'none',
      measures: [],
    });
  });
});
