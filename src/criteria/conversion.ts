import type { ConversionCatalogue } from './model.js';
import { sampleConversions } from './regulations/bodies/index.js';

/**
 * Catalogues by which bodies convert products under Decree 335/2025 Art. 13: samples, never central points. Ministries and
 * provinces issue their own (Art. 26(1)); {@link kpi} takes the coefficient of each product, or its points as they are, since
 * only their proportion counts.
 *
 * @example
 * import { conversionCatalogues } from 'canbo';
 * const handbook = conversionCatalogues().find(({ id }) => id === 'handbook');
 * handbook?.groups?.map(({ most }) => most); //=> [100, 200, 300, 400, 500]
 * handbook?.standard && 300 / handbook.standard; //=> 60
 */
export const conversionCatalogues = (): readonly ConversionCatalogue[] => sampleConversions;
