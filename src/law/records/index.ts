import type { RecordedText } from '../provision.js';
import { assemblyRecords } from './assembly.js';
import { calendarRecords } from './calendar.js';
import { civilServiceRecords } from './civil-service.js';
import { disciplineRecords } from './discipline.js';
import { guidanceRecords } from './guidance.js';
import { lawRecords } from './laws.js';
import { measureRecords } from './measures.js';
import { movementRecords } from './movement.js';
import { partyRecords } from './party.js';
import { planRecords } from './plans.js';
import { policeRecords } from './police.js';
import { ratingRecords } from './ratings.js';
import { stateRatingRecords } from './state-ratings.js';

/** Every text that is only cited. */
export const recordedTexts: readonly RecordedText[] = [
  ...partyRecords,
  ...guidanceRecords,
  ...ratingRecords,
  ...stateRatingRecords,
  ...policeRecords,
  ...planRecords,
  ...assemblyRecords,
  ...lawRecords,
  ...civilServiceRecords,
  ...calendarRecords,
  ...movementRecords,
  ...disciplineRecords,
  ...measureRecords,
];
