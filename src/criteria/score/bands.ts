import { compared, type Exact, exact, over, times } from '../exact.js';
import type { SchemeBand } from '../schemes/model.js';
import type { Range } from './total.js';

/** The band of a value, never rounded into it: 89.99 is under 90, 90 is not. */
export const bandOf = (bands: readonly SchemeBand[], value: Exact): SchemeBand | undefined =>
  bands.find((band) => reaches(value, band));

/** From its points on, or only above them. */
const reaches = (value: Exact, { from, above }: SchemeBand): boolean =>
  compared(value, exact(from)) >= (above ? 1 : 0);

/** The bands a value may still fall in, best first. */
export const bandsWithin = (bands: readonly SchemeBand[], range: Range): readonly SchemeBand[] =>
  bands.filter((band, at) => {
    const better = bands[at - 1];
    return reaches(range.most, band) && (better === undefined || !reaches(range.least, better));
  });

/** The band of a group: its points in percent of its most. */
export const groupBandOf = (bands: readonly SchemeBand[], points: Exact, max: number): string | undefined =>
  bandOf(bands, over(times(points, exact(100)), exact(max)))?.id;
