import type { IsoDate } from '../../../calendar/index.js';
import type { EId, Instrument, InstrumentId, Provision } from '../../../law/index.js';
import type { Fact, Rule, WholeFact } from '../../../reasoning/index.js';
import type { Cover, MeasureKind } from '../../model.js';

/** The low marks of a poll over the base of the poll: other texts speak of "low ballots at the poll" and of no base. */
export interface PollShare {
  readonly low: number;
  readonly base: number;
}

/** Another text that reads a consequence out of the same low marks. */
export interface Neighbour {
  /** Its record; its id alone where another room holds the record. */
  readonly instrument: Instrument | { readonly id: InstrumentId };
  /** The provisions it applies: its own, or those of the text it amends. */
  readonly provisions: Readonly<Record<EId, Provision>>;
  /** The days of the poll for which it does. */
  readonly from: IsoDate;
  readonly to?: IsoDate;
  readonly covers: Cover;
  readonly grounds: readonly { readonly kind: MeasureKind; readonly when: readonly Rule<PollShare>[] }[];
  /** Measures it refuses to somebody who must be relieved. */
  readonly barredByRelief?: { readonly kinds: readonly MeasureKind[]; readonly provision: Provision };
  /** The reading that supplies its bars, where the text itself could not be read. */
  readonly barsFrom?: string;
}

/** Số phiếu tín nhiệm thấp. */
export const low: Fact<PollShare, number> = { path: 'marks.low', read: (poll) => poll.low };

/** The base of the poll that produced the figure. */
export const base: WholeFact<PollShare> = { of: 'pollBase', path: 'ballots', read: (poll) => poll.base };
