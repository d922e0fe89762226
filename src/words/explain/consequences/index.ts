import type { Consequence, MeasuresAnswer } from '../../../measures/index.js';
import type { Language } from '../../language.js';
import { type Lines, section } from '../lines.js';
import { say } from '../phrases.js';
import { conflictLines } from './conflicts.js';
import { consequenceLines } from './lines.js';
import { openLines } from './open.js';

/** What an answer on measures carries: what follows, what may follow, where texts differ. */
export type OfMeasures = Partial<Pick<MeasuresAnswer, 'consequences' | 'open' | 'differences'>>;

/** The answer of `measuresFor`, told row by row. */
export const isMeasures = (answer: OfMeasures): answer is MeasuresAnswer => answer.consequences !== undefined;

/** On which day, how much follows and how much stays open. */
export const measuresHeadLines = (
  { status, trace: { on }, consequences, open }: MeasuresAnswer,
  lang: Language,
): Lines =>
  status === 'notApplicable'
    ? [say('noMeasureText', lang, { on })]
    : [say('measuresHead', lang, { on, count: consequences.length, open: open.length })];

/** Prohibitions first, then what an official would present, stage by stage; then what stays open; then what differs. */
export const measuresLines = ({ consequences, open, differences }: MeasuresAnswer, lang: Language): Lines => [
  ...section(say('measuresBars', lang), consequenceLines(consequences.filter(isBar), lang)),
  ...section(
    say('measuresFollow', lang),
    consequenceLines(
      consequences.filter((one) => !isBar(one)),
      lang,
    ),
  ),
  ...section(say('measuresOpen', lang), openLines(open, lang)),
  ...section(say('measuresConflicts', lang), conflictLines(differences, lang)),
];

const isBar = ({ modality }: Consequence): boolean => modality === 'prohibited';
