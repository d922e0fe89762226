import { type EId, type Evidence, type InstrumentId, type Provision, provisionsOf } from '../../law/index.js';
import type { Criterion, CriterionKind } from '../model.js';

/** How the regulations of this room write their criteria: one line each, in the order of the text. */

/** What may stand behind the words of a criterion. */
type More = Partial<Omit<Criterion, 'id' | 'parent' | 'kind' | 'vi' | 'en' | 'ref'>>;

/** A criterion as written; its parent and its place follow from its id. */
export interface Row extends More {
  readonly id: string;
  readonly kind: CriterionKind;
  readonly vi: string;
  readonly en: string;
}

const rowOf =
  (kind: CriterionKind) =>
  (id: string, vi: string, en: string, more: More = {}): Row => ({ id, kind, vi, en, ...more });

export const root = rowOf('root');
export const group = rowOf('group');
export const item = rowOf('item');
export const bloc = rowOf('bloc');

/** Criteria of one family, by the words of their heading; a criterion whose own words say another keeps it. */
export const family = (name: NonNullable<Criterion['family']>, rows: readonly Row[]): readonly Row[] =>
  rows.map((row) => ({ family: name, ...row }));

/** Criteria on the results of tasks. */
export const onTasks = (rows: readonly Row[]): readonly Row[] =>
  family(
    'results',
    rows.map((row) => ({ task: true, ...row })),
  );

/** What the criteria of one frame have in common. */
interface Common {
  readonly instrument: InstrumentId;
  readonly evidence: Evidence;
  readonly eIdOf: (id: string) => EId;
  readonly numberUnverified?: true;
}

/** The criteria of one frame, each under the one whose id its own begins with. */
export function criteriaFrom(common: Common, rows: readonly Row[]): readonly Criterion[] {
  const ids = new Set(rows.map(({ id }) => id));
  const { instrument, evidence, eIdOf, numberUnverified } = common;
  return rows.map((row) => {
    const above = row.id.slice(0, row.id.lastIndexOf('.'));
    return {
      task: false,
      evidence,
      ...(numberUnverified && { numberUnverified }),
      ...row,
      parent: ids.has(above) ? above : null,
      ref: { instrument, eId: eIdOf(row.id) },
    };
  });
}

/** Criteria as the lawbook holds them: by place, without their place among one another. */
export function provisionsIn(criteria: readonly Criterion[]): Readonly<Record<EId, Provision>> {
  const written = criteria.map(({ ref, vi, en, evidence, numberUnverified }) => [
    ref.eId,
    { vi, en, evidence, ...(numberUnverified && { numberUnverified }) },
  ]);
  const [first] = criteria;
  return provisionsOf(first?.ref.instrument ?? '', Object.fromEntries(written));
}
