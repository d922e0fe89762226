import type { Whole } from '../../quantity/index.js';
import type { AuditCandidate } from './model.js';
import { isPrinted, mayBeOf, printingsOf, reproduces } from './printing.js';
import type { ReadRow, Totals } from './rows.js';

/** Wholes are tried up to here; a larger one only where it is among the totals given. */
export const largestTried = 1000;

/** Every way to print that reproduces something, and every way over a given total; best first. */
export function candidatesFor(
  rows: readonly ReadRow[],
  totals: Totals,
  ordered: Whole | undefined,
): readonly AuditCandidate[] {
  const printed = rows.flatMap(({ figures }) => figures.filter(isPrinted));
  const largestCount = rows.reduce(
    (most, { figures }) => Math.max(most, ...figures.map((f) => f.count ?? 0)),
    1,
  );
  const tried = new Set(totals.map(([, whole]) => whole));
  for (let whole = largestCount; whole <= largestTried; whole++) tried.add(whole);
  return [...tried]
    .flatMap((whole) => {
      const of = totals.filter(([, given]) => given === whole).map(([name]) => name);
      const near = printed.filter((figure) => mayBeOf(figure, whole));
      return printingsOf(whole).map((printing): AuditCandidate => {
        const fits = near.filter((figure) => reproduces(figure, printing)).length;
        return { ...printing, of, fits, outOf: printed.length };
      });
    })
    .filter(({ of, fits }) => fits > 0 || of.length > 0)
    .sort(
      (a, b) =>
        b.fits - a.fits ||
        standing(b, ordered) - standing(a, ordered) ||
        Number(b.rounding === 'halfUp') - Number(a.rounding === 'halfUp') ||
        b.decimals - a.decimals ||
        a.whole - b.whole,
    );
}

const standing = ({ of }: AuditCandidate, ordered: Whole | undefined): number =>
  ordered !== undefined && of.includes(ordered) ? 2 : Math.min(of.length, 1);
