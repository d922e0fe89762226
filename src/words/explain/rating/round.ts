import type { DeadlineStep, OrderFinding } from '../../../rating/index.js';
import { dayInWords } from '../../amounts.js';
import { label } from '../../label.js';
import type { Language } from '../../language.js';
import { citation } from '../../texts.js';
import { evidenceIfWeak } from '../evidence.js';
import { column, type Lines, section } from '../lines.js';
import { say } from '../phrases.js';

/** Every limit of time: its latest day in a column, who, what, how it stands, and where it is written. */
export function deadlineLines(deadlines: readonly DeadlineStep[], lang: Language): Lines {
  const days = column(deadlines.map(({ latest }) => (latest === undefined ? '–' : dayInWords(latest, lang))));
  return section(
    say('deadlines', lang),
    deadlines.map((step, index) => `${days[index]}  ${deadlineInWords(step, lang)}`),
  );
}

function deadlineInWords(step: DeadlineStep, lang: Language): string {
  const { id, by, workingDaysBefore, done, standing, provision, evidence } = step;
  return [
    `${label(`authority.${by}`, lang)}: ${label(`deadline.${id}`, lang)}`,
    ...(workingDaysBefore === undefined ? [] : [say('workingDaysBefore', lang, { days: workingDaysBefore })]),
    ...(done === undefined ? [] : [say('done', lang, { day: done })]),
    label(`standing.${standing}`, lang),
    citation(provision, lang),
    ...evidenceIfWeak(evidence, lang),
  ].join('; ');
}

/** Every act against the one that must come before it. */
export const orderLines = (findings: readonly OrderFinding[], lang: Language): Lines =>
  section(
    say('order', lang),
    findings.map(({ act, mustFollow, provision, standing }) => {
      const place = citation(provision, lang);
      return `- ${say('follows', lang, { act, earlier: mustFollow, standing, place })}`;
    }),
  );
