import type { RecordedText } from '../provision.js';
import { assemblyRecords } from './assembly.js';
import { calendarRecords } from './calendar.js';
import { civilServiceRecords } from './civil-service.js';
import { guidanceRecords } from './guidance.js';
import { lawRecords } from './laws.js';
import { partyRecords } from './party.js';
import { planRecords } from './plans.js';
import { policeRecords } from './police.js';
import { ratingRecords } from './ratings.js';

/** Every text that is only cited. */
export const recordedTexts: readonly RecordedText[] = [
  ...partyRecords,
  ...guidanceRecords,
  ...ratingRecords,
  ...policeRecords,
  ...planRecords,
  ...assemblyRecords,
  ...lawRecords,
  ...civilServiceRecords,
  ...calendarRecords,
];
