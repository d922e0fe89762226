import type { Consequence, MeasureConflict } from './answer.js';
import { type ConflictRule, conflictRules } from './regulations/conflicts.js';
import type { JudgedRow } from './rows.js';

type Side = MeasureConflict['sides'][number];

/** Where the texts of the day differ over this record, each with both sides. Nothing is chosen between them. */
export const conflictsOf = (
  certain: readonly Consequence[],
  judged: readonly JudgedRow[],
): readonly MeasureConflict[] =>
  conflictRules.flatMap(({ id, when, sides: [one, other] }) => {
    const here = holding(certain, one);
    const both = when === 'bothHold';
    const there = both ? holding(certain, other).filter((side) => differs(side, here)) : [];
    const otherSide = both ? sideOf(there) : short(judged, other, here);
    if (here.length === 0 || otherSide.length === 0) return [];
    return [{ id, sides: [sideOf(here), otherSide] as const }];
  });

const holding = (
  certain: readonly Consequence[],
  ids: ConflictRule['sides'][number],
): readonly Consequence[] => certain.filter(({ id }) => ids.includes(id));

/** Bars that end on the same day say the same. */
const differs = ({ until }: Consequence, here: readonly Consequence[]): boolean =>
  until === undefined || here.some((one) => one.until !== until);

const sideOf = (found: readonly Consequence[]): Side =>
  found.map(({ id, provision }) => ({ row: id, provision, holds: true }));

/** Rows of the same poll that were asked and fell short at their last condition only: the bar itself. */
const short = (judged: readonly JudgedRow[], ids: readonly string[], here: readonly Consequence[]): Side =>
  judged
    .filter(({ row, findings, about }) => {
      if (!ids.includes(row.id)) return false;
      const last = findings.at(-1);
      const before = findings.slice(0, -1);
      const same = about === undefined || here.some((one) => one.about === about);
      return same && last?.verdict === 'fail' && before.every(({ verdict }) => verdict === 'pass');
    })
    .map(({ row: { id, provision } }) => ({ row: id, provision: provision.ref, holds: false }));
