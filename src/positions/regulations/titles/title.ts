import type { IsoDate } from '../../../calendar/index.js';
import type { Bilingual, Evidence } from '../../../law/index.js';
import type { Branch, Position, PositionLevel } from '../../model.js';

/** Short marks, so that a row of the table is one line. */
export const several: Evidence = 'readInSeveralSources';
export const once: Evidence = 'readInOneSource';

type Row = Omit<Position, 'id' | 'level' | 'branch'>;

interface Beside {
  /** Other names of the title. */
  readonly also?: readonly string[];
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  readonly remark?: Bilingual;
}

/** One title: its official Vietnamese name, its English name, how well it could be read. */
export const title = (vi: string, en: string, evidence: Evidence, { also, ...beside }: Beside = {}): Row => ({
  name: { vi, en },
  ...(also && { aliases: also }),
  evidence,
  ...beside,
});

/** The titles of one level and branch, by id; an id that is not a key here cannot be cited by a catalogue. */
export const titlesAt = <const Id extends string>(
  level: PositionLevel,
  branch: Branch,
  rows: Readonly<Record<Id, Row>>,
): Readonly<Record<Id, Position>> =>
  Object.fromEntries(
    Object.entries<Row>(rows).map(([id, row]) => [id, { id, level, branch, ...row }]),
  ) as unknown as Record<Id, Position>;
