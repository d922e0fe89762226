import type { MeasureDeadline } from '../../../measures/index.js';
import { dayInWords } from '../../amounts.js';
import type { Language } from '../../language.js';
import { citation } from '../../texts.js';
import { evidenceIfWeak } from '../evidence.js';
import { column } from '../lines.js';
import { listsWith, type Telling } from '../outcomes/telling.js';
import { say } from '../phrases.js';

/** The limits of time of a measure: the last day in a column, what is due, from which act it is counted, by which text. */
export const measureDueDays: Telling<readonly MeasureDeadline[]> = {
  is: (outcome) =>
    listsWith(outcome, 'latest') && listsWith(outcome, 'countedFrom') && listsWith(outcome, 'act'),
  clause: (_, lang: Language) => say('measureDueDays', lang),
  lines: (deadlines, lang) => {
    const days = column(deadlines.map(({ latest }) => dayInWords(latest, lang)));
    return deadlines.map(({ act, countedFrom, provision, evidence }, index) =>
      [
        `${days[index]}  ${say('measureDue', lang, { act, from: countedFrom })}`,
        citation(provision, lang),
        ...evidenceIfWeak(evidence, lang),
      ].join('; '),
    );
  },
};
