import { describe, expectTypeOf, it } from 'vitest';
import {
  assessConfidence,
  type Ballot,
  type BallotPoll,
  type ConfidenceCase,
  type ConfidenceOptions,
  type ConfidenceReadings,
  confidenceReadings,
  type Forum,
  type InputErrorCode,
  type Level,
  type LineMark,
  type Mark,
  mergeTallies,
  pollTimetable,
  type ReadingId,
  type StepId,
  type Tally,
  type TallyRow,
  type TimetableCase,
  type TimetableStep,
  tallyBallots,
} from '../../src/index.js';

const result: ConfidenceCase = {
  forum: 'party',
  heldOn: '2023-12-29',
  ballots: { collected: 39 },
  marks: { low: 26 },
};
const poll: BallotPoll = { forum: 'party', heldOn: '2023-12-29', slate: ['p1'] };
declare const tally: Tally;

describe('the facts of a case', () => {
  it('a forum, a level or a mark that does not exist is refused', () => {
    expectTypeOf<Forum>().toEqualTypeOf<'party' | 'nationalAssembly' | 'peoplesCouncil'>();
    expectTypeOf<Level>().toEqualTypeOf<'central' | 'province' | 'district' | 'commune'>();
    // @ts-expect-error
    assessConfidence({ ...result, forum: 'senate' });
    // @ts-expect-error
    assessConfidence({ ...result, level: 'ward' });
    // @ts-expect-error
    assessConfidence({ ...result, marks: { low: 26, medium: 3 } });
    // @ts-expect-error "95" is not 95
    assessConfidence({ ...result, marks: { low: '26' } });
    // @ts-expect-error a forum and a day are always needed
    assessConfidence({ ballots: {}, marks: {} });
    // @ts-expect-error dates are texts
    assessConfidence({ ...result, heldOn: new Date() });
  });

  it('counts that are not known may be left out or be undefined, but not null', () => {
    assessConfidence({ ...result, ballots: {}, marks: {} });
    assessConfidence({ ...result, marks: { low: undefined } });
    // @ts-expect-error
    assessConfidence({ ...result, marks: { low: null } });
  });

  it('facts an app keeps readonly are taken', () => {
    const frozen = { ...result, marks: Object.freeze({ low: 26 }) } as const;
    assessConfidence(frozen satisfies Readonly<ConfidenceCase>);
  });
});

describe('ballots', () => {
  it('a line has one level, none, or several', () => {
    expectTypeOf<Mark>().toEqualTypeOf<'high' | 'confidence' | 'low'>();
    expectTypeOf<LineMark>().toEqualTypeOf<Mark | null | readonly Mark[]>();
    expectTypeOf<Ballot['marks']>().toEqualTypeOf<Readonly<Record<string, LineMark>>>();
    tallyBallots(poll, [
      { marks: { p1: 'high' } },
      { marks: { p1: null } },
      { marks: { p1: ['high', 'low'] } },
    ]);
    // @ts-expect-error
    tallyBallots(poll, [{ marks: { p1: 'medium' } }]);
    // @ts-expect-error an unmarked line is null
    tallyBallots(poll, [{ marks: { p1: undefined } }]);
    // @ts-expect-error a poll has a slate
    tallyBallots({ forum: 'party', heldOn: '2023-12-29' }, []);
  });

  it('a tally counts every mark and does not change', () => {
    expectTypeOf<TallyRow>().toExtend<Readonly<Record<Mark, number>>>();
    expectTypeOf(mergeTallies(tally, tally)).toEqualTypeOf<Tally>();
    // @ts-expect-error
    tally.rows.push(tally.rows[0]);
    // @ts-expect-error
    tally.sheets.valid = 3;
    // @ts-expect-error at least one tally
    mergeTallies();
  });
});

describe('readings', () => {
  it('are known by their ids, and take their own values', () => {
    expectTypeOf<keyof ConfidenceReadings>().toEqualTypeOf<ReadingId>();
    expectTypeOf<keyof typeof confidenceReadings>().toEqualTypeOf<ReadingId>();
    expectTypeOf<ConfidenceReadings['party.denominator']>().toEqualTypeOf<
      'collected' | 'valid' | undefined
    >();
    expectTypeOf<ConfidenceReadings['state.decimals']>().toEqualTypeOf<number | undefined>();
    expectTypeOf<ConfidenceOptions['readings']>().toEqualTypeOf<ConfidenceReadings | undefined>();
    assessConfidence(result, { readings: { 'party.denominator': 'valid' } });
    // @ts-expect-error
    assessConfidence(result, { readings: { 'party.denominator': 'issued' } });
    // @ts-expect-error
    assessConfidence(result, { readings: { 'party.denominators': 'valid' } });
  });

  it('list their values where the choice is closed', () => {
    const { options, why } = confidenceReadings['party.denominator'];
    expectTypeOf(options).toEqualTypeOf<readonly ('collected' | 'valid')[] | undefined>();
    expectTypeOf(why).toEqualTypeOf<Readonly<{ vi: string; en: string }>>();
  });
});

describe('what an app shows', () => {
  it('a timetable is a list of steps with id, day and provision', () => {
    const { outcome } = pollTimetable({} as TimetableCase);
    if (outcome === undefined) return;
    expectTypeOf<TimetableStep['id']>().toEqualTypeOf<StepId>();
    expectTypeOf<TimetableStep['provision']>().toEqualTypeOf<Readonly<{ instrument: string; eId: string }>>();
    // @ts-expect-error
    const step: StepId = 'celebrate';
    expectTypeOf(step).toBeString();
  });

  it('an app that translates every error code is told of a new one', () => {
    const texts: Record<InputErrorCode, string> = {
      missing: 'thiếu',
      unknownKey: 'trường lạ',
      wrongType: 'sai kiểu',
      notInteger: 'không phải số nguyên',
      notOneOf: 'giá trị lạ',
      notADate: 'không phải ngày',
      outOfRange: 'ngoài khoảng',
      inconsistent: 'không khớp',
      notOnSlate: 'không có trong danh sách',
      duplicate: 'trùng',
      unknownId: 'mã lạ',
      noCalendar: 'thiếu lịch làm việc',
      mismatch: 'khác nhau',
    };
    expectTypeOf(texts).toExtend<object>();
    // @ts-expect-error
    texts.notFound = 'x';
  });
});
