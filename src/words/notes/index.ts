import { readings as confidenceReadings } from '../../confidence/index.js';
import { readings as criteriaReadings } from '../../criteria/index.js';
import type { Bilingual } from '../../law/index.js';
import { appointmentReadings, readings as positionReadings } from '../../positions/index.js';
import { readings as ratingReadings } from '../../rating/index.js';
import { confidenceNotes } from './confidence.js';
import { criteriaNotes } from './criteria.js';
import { positionNotes } from './positions.js';
import { ratingNotes } from './rating.js';
import { reasoningNotes } from './reasoning.js';

/** The sentence of every note code. Another room adds its table here. */
export const noteSentences: Readonly<Record<string, Bilingual>> = {
  ...reasoningNotes,
  ...confidenceNotes,
  ...ratingNotes,
  ...criteriaNotes,
  ...positionNotes,
};

/** The readings of every room, for the notes that name one. Another room adds its table here. */
export const readingTables: Readonly<
  Record<string, { readonly options?: readonly unknown[]; readonly why: Bilingual }>
> = {
  ...confidenceReadings,
  ...ratingReadings,
  ...criteriaReadings,
  ...positionReadings,
  ...appointmentReadings,
};
