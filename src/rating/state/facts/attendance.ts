import type { ByReading, Fact } from '../../../reasoning/index.js';
import { fact } from '../../facts/rated.js';
import type { StateFacts } from '../model.js';
import type { StateFlag, StateRated } from './rated.js';

/** Thời gian công tác trong năm, in months. */
export const monthsWorked: Fact<StateRated, number> = fact(
  'attendance.monthsWorked',
  ({ attendance }) => attendance?.monthsWorked,
);

/** Nghỉ thai sản in the year. */
export const onMaternityLeave: StateFlag = fact(
  'attendance.maternity',
  ({ attendance }) => attendance?.maternity,
);

/** The time not worked was sick leave under social insurance. */
export const onInsuredSickLeave: StateFlag = fact(
  'attendance.insuredSickLeave',
  ({ attendance }) => attendance?.insuredSickLeave,
);

/** Months of lawful absence that hold a level down; of whoever was on maternity leave none, whatever else was taken. */
const absence = ({ attendance }: StateFacts, counted: (months: number) => number): number | undefined => {
  if (attendance?.maternity === true) return 0;
  const months = attendance?.monthsAbsent;
  if (months === undefined) return undefined;
  const held = counted(months);
  return held === 0 || attendance?.maternity === false ? held : undefined;
};

/** "Từ 03 tháng đến dưới 06 tháng" holds a level down; exactly six months by the sense does too, by the letter does not. */
export const monthsHeldDown = (from: number, under: number): ByReading<Fact<StateRated, number>> => {
  const heldBy = (last: (months: number) => boolean): Fact<StateRated, number> =>
    fact('attendance.monthsAbsent', (facts) =>
      absence(facts, (months) => (months >= from && last(months) ? months : 0)),
    );
  return {
    reading: 'rating.sixMonthsAbsent',
    among: { ceiling: heldBy(() => true), noCeiling: heldBy((months) => months < under) },
  };
};
