import type { MeasureConflict } from '../../../measures/index.js';
import { named } from '../../label.js';
import type { Language } from '../../language.js';
import { citations } from '../../texts.js';
import type { Lines } from '../lines.js';
import { say } from '../phrases.js';

/** Both sides of every difference; nothing is chosen. */
export const conflictLines = (conflicts: readonly MeasureConflict[], lang: Language): Lines =>
  conflicts.map(({ id, sides: [one, other] }) => {
    const [here, there] = [one, other].map((side) =>
      citations(
        side.map(({ provision }) => provision),
        lang,
      ),
    );
    const both = other.every(({ holds }) => holds);
    const phrase = both ? 'sidesBoth' : 'sidesDiffer';
    return `- ${named('measureConflict', id, lang)}: ${say(phrase, lang, { here: here ?? '', there: there ?? '' })}`;
  });
