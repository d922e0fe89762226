import type { IsoDate } from '../../calendar/index.js';
import type { InstrumentId } from '../../law/index.js';
import type { FactPath } from '../../reasoning/index.js';
import type { CadreRecord, RecordedDiscipline } from '../model.js';

/** The low marks of one poll over its base; not known where the counts are not. */
export interface LowShare {
  readonly low?: number | undefined;
  readonly base?: number | undefined;
  /** Where it stands in the record. */
  readonly about: FactPath;
  /** The text it was judged by. */
  readonly under?: InstrumentId | undefined;
}

/** The record as it stood on the day, with the poll or the decision a row looks at where it goes through them one by one. */
export interface Judged extends CadreRecord {
  readonly on: IsoDate;
  /** By the reading, State texts look at the rating of the State only. */
  readonly stateSideOnly: boolean;
  /** Where a poll, a motion or a decision stands in the record as the caller wrote it. */
  readonly pathOf: (item: object) => FactPath;
  readonly poll?: LowShare | undefined;
  readonly decision?: RecordedDiscipline | undefined;
}
