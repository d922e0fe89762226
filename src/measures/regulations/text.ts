import type { IsoDate } from '../../calendar/index.js';
import type { MeasureTime, Modality } from '../../confidence/index.js';
import type { DisciplineForm, DisciplineTrack } from '../../discipline/index.js';
import type { Authority, EId, Evidence, Instrument, InstrumentId, Provision } from '../../law/index.js';
import type { ReadingIs, Rule, Unread } from '../../reasoning/index.js';
import type { Coefficient, ConsequenceKind, TimeLimit } from '../answer.js';
import type { Judged } from '../facts/judged.js';
import type { RecordKind } from '../model.js';

/** Whom the texts of the Party reach here: persons, whatever their status. */
export const persons: readonly RecordKind[] = ['cadre', 'civilServant', 'publicEmployee', 'partyMember'];

/** What a row of a text attaches. */
export interface Attached {
  readonly kind: ConsequenceKind;
  readonly modality: Modality;
  readonly by: Authority;
  readonly limits?: readonly TimeLimit[];
  readonly time?: MeasureTime;
  /** One of several: those with different numbers exclude each other. */
  readonly alternative?: number;
  readonly coefficient?: Coefficient;
  /** Where the ballot that comes before it is written. */
  readonly vote?: Provision;
}

/** One fact of a text and what it attaches: conditions that must all hold. */
export interface MeasureRow {
  readonly id: string;
  readonly provision: Provision;
  readonly when: readonly Rule<Judged>[];
  readonly attaches: readonly Attached[];
  readonly of?: readonly RecordKind[];
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  /** Weaker than the provision's, where the row is inferred from it. */
  readonly evidence?: Evidence;
  /** The row stands only beside one of these, of a text of the Party. */
  readonly beside?: readonly ConsequenceKind[];
  /** The row is asked of each poll, or of each decision of these forms and tracks, by itself. */
  readonly each?: 'poll' | Decisions;
  /** The row stands on a part of the text that could not be read: it may follow, never does. */
  readonly unread?: Unread;
  /** Consequences it shuts out, where it holds: of its own text, or of every text of the Party. */
  readonly excludes?: Excludes;
  /** Only where a reading has this value. */
  readonly onlyIf?: ReadingIs;
  /** Readings it rests on that no condition of it looks at. */
  readonly readings?: readonly string[];
}

export interface Decisions {
  readonly forms: readonly DisciplineForm[];
  readonly tracks?: readonly DisciplineTrack[];
}

export interface Excludes {
  readonly kinds: readonly ConsequenceKind[];
  readonly within: 'text' | 'party';
  readonly provision: Provision;
}

/** What one text says follows, in the order of its table. */
export interface MeasureText {
  readonly instrument: { readonly id: InstrumentId };
  /** Its record, where no other room holds it. */
  readonly record?: Instrument;
  readonly line: 'party' | 'state';
  readonly from: IsoDate;
  readonly to?: IsoDate;
  readonly of?: readonly RecordKind[];
  /** The provisions only this room holds. */
  readonly provisions: Readonly<Record<EId, Provision>>;
  /** Provisions of other texts only this room holds: of its guidance. */
  readonly beside?: readonly Readonly<Record<EId, Provision>>[];
  /** Somebody this text has be relieved may not leave in these other ways. */
  readonly reliefExcludes?: Excludes;
  readonly rows: readonly MeasureRow[];
}

/** A condition, written at the provision of its row. */
export type Condition = (provision: Provision) => Rule<Judged> | readonly Rule<Judged>[];

/** Conditions are named as those of this room; the bars of low marks keep the names they have where they are written. */
const own = (rule: Rule<Judged>): Rule<Judged> =>
  rule.kind === 'share' ? rule : { ...rule, id: `measures.${rule.id}` };

type More = Partial<Omit<MeasureRow, 'id' | 'provision' | 'when' | 'attaches'>>;

/** A row: its id, where it stands, what it attaches, and on what conditions. */
export const row = (
  id: string,
  provision: Provision,
  attaches: Attached | readonly Attached[],
  conditions: readonly Condition[],
  more: More = {},
): MeasureRow => ({
  id,
  provision,
  when: conditions.flatMap((condition) => condition(provision)).map(own),
  attaches: Array.isArray(attaches) ? attaches : [attaches as Attached],
  ...more,
});
