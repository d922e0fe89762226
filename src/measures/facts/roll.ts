import { addMonths } from '../../calendar/index.js';
import { ofRoll } from './flags.js';

/** So many months of help and education are over. */
export const educatedFor = (months: number) =>
  ofRoll('educatedSince', ({ educatedSince }, { on }) =>
    educatedSince === undefined ? undefined : addMonths(educatedSince, months) <= on,
  );

/** Vi phạm tư cách đảng viên in two years running. */
export const statusBreachTwoYears = ofRoll('statusBreachYears', ({ statusBreachYears }) =>
  statusBreachYears?.some((year) => statusBreachYears.includes(year - 1)),
);
