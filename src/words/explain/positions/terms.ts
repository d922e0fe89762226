import type { NamedPerson, TermDeadline } from '../../../positions/index.js';
import { shareInWords } from '../../amounts.js';
import type { Language } from '../../language.js';
import { citation } from '../../texts.js';
import { type Lines, section } from '../lines.js';
import { say } from '../phrases.js';

/** Each person named at a ballot, with the share of those summoned. */
export const personLines = (persons: readonly NamedPerson[], lang: Language): Lines =>
  section(
    say('persons', lang),
    persons.map(
      ({ person, share, standing }) =>
        `- ${say('personNamed', lang, { person, share: shareInWords(share, lang), standing })}`,
    ),
  );

/** What is due before a term ends, and by which day. */
export const termLines = (deadlines: readonly TermDeadline[], lang: Language): Lines =>
  section(
    say('termDeadlines', lang),
    deadlines.map(({ act, n, unit, latest, provision }) =>
      [
        `- ${say('termDeadline', lang, { act, n, unit })}`,
        latest === undefined ? say('calendarNeeded', lang) : say('latestDay', lang, { on: latest }),
        citation(provision, lang),
      ].join('; '),
    ),
  );
