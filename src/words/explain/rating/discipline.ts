import type { RoutedDiscipline } from '../../../rating/index.js';
import { label } from '../../label.js';
import type { Language } from '../../language.js';
import { type Lines, section } from '../lines.js';
import { say } from '../phrases.js';

/** Every disciplinary decision given, and the period and body in which it counts. */
export const disciplineLines = (routed: readonly RoutedDiscipline[], lang: Language): Lines =>
  section(
    say('discipline', lang),
    routed.map(({ decision, effect }) => {
      const { of, form, actYear: year, decidedOn: on } = decision;
      const counts =
        effect === undefined ? say('bodyNotKnown', lang) : label(`disciplineEffect.${effect}`, lang);
      return `- ${say('disciplined', lang, { form, of, year, on, counts })}`;
    }),
  );
