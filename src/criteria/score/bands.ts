import { compared, type Exact, exact, over, times } from '../exact.js';
import type { SchemeBand } from '../schemes/model.js';
import type { Range } from './total.js';

/** The band of a value, never rounded into it: 89.99 is under 90, 90 is not. */
export const bandOf = (bands: readonly SchemeBand[], value: Exact): SchemeBand | undefined =>
  bands.find(({ from }) => compared(value, exact(from)) >= 0);

/** The bands a value may still fall in, best first. */
export const bandsWithin = (bands: readonly SchemeBand[], range: Range): readonly SchemeBand[] =>
  bands.filter(({ from }, at) => {
    const above = bands[at - 1];
    const reached = compared(range.most, exact(from)) >= 0;
    return reached && (above === undefined || compared(range.least, exact(above.from)) < 0);
  });

/** The band of a group: its points in percent of its most. */
export const groupBandOf = (bands: readonly SchemeBand[], points: Exact, max: number): string | undefined =>
  bandOf(bands, over(times(points, exact(100)), exact(max)))?.id;
