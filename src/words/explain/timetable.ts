import type { TimetableStep } from '../../confidence/index.js';
import { dayInWords } from '../amounts.js';
import { label } from '../label.js';
import type { Language } from '../language.js';
import { citation } from '../texts.js';
import { evidenceIfWeak } from './evidence.js';
import { column, type Lines, section } from './lines.js';
import { say } from './phrases.js';

/** Every act in order: its latest day in a column, who, what, how it stands, and where it is written. */
export function timetableLines(steps: readonly TimetableStep[], lang: Language): Lines {
  const days = column(steps.map(({ latest }) => (latest === undefined ? '–' : dayInWords(latest, lang))));
  return section(
    say('steps', lang),
    steps.map((step, index) => `${days[index]}  ${stepInWords(step, lang)}`),
  );
}

function stepInWords(step: TimetableStep, lang: Language): string {
  const { id, by, daysBefore, latest, lastWorkingDay, done, standing, provision, evidence } = step;
  const who = by === undefined ? '' : `${label(`authority.${by}`, lang)}: `;
  return [
    `${who}${label(`step.${id}`, lang)}`,
    ...(daysBefore === undefined ? [] : [say('daysBefore', lang, { days: daysBefore })]),
    ...(lastWorkingDay === undefined || lastWorkingDay === latest
      ? []
      : [say('lastWorkingDay', lang, { day: lastWorkingDay })]),
    ...(done === undefined ? [] : [say('done', lang, { day: done })]),
    ...(standing === 'notGiven' ? [] : [label(`standing.${standing}`, lang)]),
    citation(provision, lang),
    ...evidenceIfWeak(evidence, lang),
  ].join('; ');
}
