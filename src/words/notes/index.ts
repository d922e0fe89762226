import { assignmentReadings, trainingReadings } from '../../assignment/index.js';
import { readings as confidenceReadings } from '../../confidence/index.js';
import { readings as criteriaReadings } from '../../criteria/index.js';
import { readings as disciplineReadings } from '../../discipline/index.js';
import type { Bilingual } from '../../law/index.js';
import { clockReadings, readings as measureReadings } from '../../measures/index.js';
import { appointmentReadings, readings as positionReadings } from '../../positions/index.js';
import { readings as ratingReadings } from '../../rating/index.js';
import { assignmentNotes } from './assignment.js';
import { confidenceNotes } from './confidence.js';
import { criteriaNotes } from './criteria.js';
import { disciplineNotes } from './discipline.js';
import { measureNotes } from './measures.js';
import { planNotes } from './movement-plan.js';
import { positionNotes } from './positions.js';
import { ratingNotes } from './rating.js';
import { ratingRoundNotes } from './rating-round.js';
import { reasoningNotes } from './reasoning.js';
import { trainingNotes } from './training.js';

/** The sentence of every note code. Another room adds its table here. */
export const noteSentences: Readonly<Record<string, Bilingual>> = {
  ...reasoningNotes,
  ...confidenceNotes,
  ...ratingNotes,
  ...ratingRoundNotes,
  ...criteriaNotes,
  ...positionNotes,
  ...assignmentNotes,
  ...trainingNotes,
  ...planNotes,
  ...disciplineNotes,
  ...measureNotes,
};

/** The readings of every room, for the notes that name one. Another room adds its table here. */
export const readingTables: Readonly<
  Record<string, { readonly options?: readonly unknown[]; readonly why: Bilingual }>
> = {
  ...confidenceReadings,
  ...ratingReadings,
  ...criteriaReadings,
  ...positionReadings,
  ...trainingReadings,
  ...appointmentReadings,
  ...assignmentReadings,
  ...disciplineReadings,
  ...clockReadings,
  ...measureReadings,
};
