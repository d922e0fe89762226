import type { TitleCatalogue } from '../catalogue.js';
import { guide45 } from '../hd-45-btctw-2025.js';
import { centralAndProvincial } from './central.js';
import { commune } from './commune.js';
import { groups } from './groups.js';
import { bounds, order, rankedAs } from './order.js';
import { instrument, p } from './provisions.js';

/** 368-QĐ/TW, ordered further by the guide to 377-QĐ/TW. */
export const qd368: TitleCatalogue = {
  instrument,
  groups,
  ranks: [...centralAndProvincial, ...commune],
  bounds,
  order,
  rankedAs,
  communeKinds: ['commune', 'ward', 'specialZone'],
  highest: p.unplaced__principles,
  localLists: guide45['point_V.2'],
  provisions: [p, guide45],
};
