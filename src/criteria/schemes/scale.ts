import type { ProvisionRef } from '../../law/index.js';
import type { CentralBand, CriteriaFrame } from '../model.js';
import { bands366, scale366 } from '../regulations/qd-366-tw-2025/index.js';

/** What a whole table of points is measured by: the points of its parts and its bands, each with where they are printed. */
export interface Scale {
  readonly general: PartScale;
  readonly results: PartScale;
  readonly bands: readonly CentralBand[];
}

interface PartScale {
  readonly points: number;
  readonly provision: ProvisionRef;
}

const { provision } = scale366;
const ofTheParty: Scale = {
  general: { points: scale366.general, provision },
  results: { points: scale366.results, provision },
  bands: bands366,
};

/**
 * The scale of the first frame of the State; a table on annexes of 366-QĐ/TW, which has its scale in Article 10, or with
 * criteria of its own only, is measured by the Party’s.
 */
export function scaleOf(frames: readonly (CriteriaFrame | undefined)[]): Scale {
  for (const frame of frames) {
    const general = partOf(frame, false);
    const results = partOf(frame, true);
    if (frame?.bands && general && results && frame.bands !== bands366)
      return { general, results, bands: frame.bands };
  }
  return ofTheParty;
}

function partOf(frame: CriteriaFrame | undefined, task: boolean): PartScale | undefined {
  const root = frame?.criteria.find((criterion) => criterion.kind === 'root' && criterion.task === task);
  return root?.max === undefined ? undefined : { points: root.max, provision: root.ref };
}
