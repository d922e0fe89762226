import type { DistributionAnswer, PassedReading, PlacesUnder } from '../../../rating/index.js';
import { shareInWords } from '../../amounts.js';
import type { Language } from '../../language.js';
import { column, type Lines, section } from '../lines.js';
import { say } from '../phrases.js';

/** What every reading of the cap would allow. */
export const placesUnderLines = (readings: readonly PlacesUnder[], lang: Language): Lines =>
  byReading(readings, ({ places }) => say('placesAllowed', lang, { places }), lang);

/** Which readings of the cap a tally keeps. */
export const passedLines = (readings: readonly PassedReading[], lang: Language): Lines =>
  byReading(readings, ({ passes }) => say(passes ? 'withinCap' : 'aboveCap', lang), lang);

/** The share of the first level over each base. */
export const sharesOfExcellentLines = (shares: DistributionAnswer['shares'], lang: Language): Lines =>
  section(
    say('sharesOfExcellent', lang),
    Object.values(shares).map((share) => `- ${shareInWords(share, lang)}`),
  );

function byReading<Reading extends PlacesUnder | PassedReading>(
  readings: readonly Reading[],
  said: (reading: Reading) => string,
  lang: Language,
): Lines {
  const names = column(readings.map(({ base, rounding }) => say('capReading', lang, { base, rounding })));
  return section(
    say('capReadings', lang),
    readings.map((reading, index) => `${names[index]}  ${said(reading)}`),
  );
}
