import type { DisciplineStep, EffectAnswer, LimitationAnswer } from '../../../discipline/index.js';
import type { ClockEntry, EligibilityClock } from '../../../measures/index.js';
import { label, labelled } from '../../label.js';
import type { Language } from '../../language.js';
import { citation } from '../../texts.js';
import { evidenceIfWeak } from '../evidence.js';
import { type Lines, section } from '../lines.js';
import { listsWith, type Telling } from '../outcomes/telling.js';
import { say } from '../phrases.js';

/** What the answers on discipline carry beside the outcome. */
export type OfDiscipline = Partial<
  Pick<EffectAnswer, 'runs' | 'recruitableFrom'> &
    Pick<LimitationAnswer, 'lastDay'> &
    Pick<EligibilityClock, 'firstDay' | 'texts'>
>;

/** Whether an answer tells text by text: its conditions are no rungs of a ladder. */
export const isClock = ({ texts }: OfDiscipline): boolean => texts !== undefined;

/** From when to when, and what each text says of the wait. */
export const disciplineLines = (
  { runs, recruitableFrom, lastDay, firstDay, texts = [] }: OfDiscipline,
  lang: Language,
): Lines => [
  ...(runs === undefined ? [] : [say('runs', lang, runs)]),
  ...(recruitableFrom === undefined ? [] : [say('recruitableFrom', lang, { on: recruitableFrom })]),
  ...(lastDay === undefined ? [] : [say('limitationEnds', lang, { on: lastDay })]),
  ...(firstDay === undefined ? [] : [say('clockDay', lang, { on: firstDay })]),
  ...section(
    say('clockTexts', lang),
    texts.map((entry) => entryInWords(entry, lang)),
  ),
];

const entryInWords = (
  { standing, months, firstDay, importedBy, consideredBy, provision, evidence }: ClockEntry,
  lang: Language,
): string =>
  [
    `- ${label(`clockStanding.${standing}`, lang)}`,
    ...(months === undefined ? [] : [say('clockMonths', lang, { months })]),
    ...(firstDay === undefined ? [] : [say('clockFrom', lang, { on: firstDay })]),
    ...(consideredBy === undefined ? [] : [say('clockConsidered', lang, { by: consideredBy })]),
    citation(provision, lang),
    ...(importedBy === undefined ? [] : [say('clockImported', lang, { place: citation(importedBy, lang) })]),
    ...evidenceIfWeak(evidence, lang),
  ].join('; ');

/** The steps of disciplining, with those that fall away. */
export const disciplineSteps: Telling<readonly DisciplineStep[]> = {
  is: (outcome) =>
    listsWith(outcome, 'step') &&
    (outcome as readonly DisciplineStep[]).every(
      ({ step }) => labelled(`disciplineStep.${step}`) !== undefined,
    ),
  clause: (_, lang) => say('disciplineSteps', lang),
  lines: (steps, lang) =>
    steps.map(({ step, members, skipped, provision, evidence }) =>
      [
        `- ${label(`disciplineStep.${step}`, lang)}`,
        ...(members === undefined ? [] : [say('ofMembers', lang, { n: members })]),
        ...(skipped === undefined ? [] : [say('skipped', lang, { reason: skipped })]),
        citation(provision, lang),
        ...evidenceIfWeak(evidence, lang),
      ].join('; '),
    ),
};
