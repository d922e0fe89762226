import type { IsoDate } from '../calendar/index.js';
import { governing } from '../law/index.js';
import {
  type Answer,
  type Governed,
  governedBy,
  isUnread,
  type NotApplicable,
  notApplicable,
  type ResolvedReadings,
  readingNote,
  unreadNote,
} from '../reasoning/index.js';
import type { DisciplineForm, DisciplineTrack } from './model.js';
import { type DisciplineOptions, readings } from './readings.js';
import { disciplineTimelines } from './regulations/index.js';
import type { DisciplineText, FormsRule } from './regulations/regulation.js';

/** The text of a track on a day; `by` where another day than the one asked about picks it. */
export function govern(
  track: DisciplineTrack,
  { on, readings: chosen }: DisciplineOptions,
  by: IsoDate = on,
): Governed<DisciplineText> | NotApplicable {
  const timeline = disciplineTimelines[track];
  if (isUnread(timeline)) return { ...notApplicable(on, 'notCovered'), notes: [unreadNote(timeline)] };
  const found = governing(timeline, by);
  return found.inForce
    ? governedBy(found.text, on, readings, { readings: chosen })
    : notApplicable(on, found.why);
}

/** The text speaks of nobody of this kind, or does not know this form. */
export const outOfScope = ({ text, on }: Governed<DisciplineText>): NotApplicable => ({
  ...notApplicable(on, 'outOfScope'),
  under: text.instrument.id,
});

/** Whether a text gives this form to anybody. */
export const knows = ({ forms }: FormsRule, form: DisciplineForm): boolean =>
  Object.values(forms).some((list) => list.includes(form));

/** The answer rests on a reading; it is said once. */
export const relyingOn = <Given extends Answer<unknown>>(
  answer: Given,
  reading: string,
  readings: ResolvedReadings,
): Given =>
  answer.notes.some(({ values }) => values['reading'] === reading)
    ? answer
    : { ...answer, notes: [...answer.notes, readingNote(reading, readings[reading])] };
