import type { IsoDate } from '../calendar/index.js';
import { checked } from '../input/index.js';
import { type Authority, covers, governing } from '../law/index.js';
import {
  type Governed as GovernedBy,
  governedBy,
  type NotApplicable,
  type Note,
  notApplicable,
  readingNote,
  textNamed,
} from '../reasoning/index.js';
import type { Forum, Level } from './model.js';
import { type ConfidenceOptions, optionsSchema } from './options.js';
import { readings } from './readings.js';
import { confidenceTimelines } from './regulations/index.js';
import type { ByForum, ConfidenceRegulation } from './regulations/regulation.js';

export { isGoverned, judge, readingNote, undeterminedBy } from '../reasoning/index.js';

/** The text that answers, the readings in force, and what has to be said about both. */
export type Governed = GovernedBy<ConfidenceRegulation>;

/** The poll or motion asked about. */
export interface Asked {
  readonly forum: Forum;
  readonly level?: Level | undefined;
  readonly on: IsoDate;
}

/** The text in force on a day for a forum and level, or the reason why there is none. */
export function govern(
  { forum, level, on }: Asked,
  act: 'poll' | 'motion',
  given: ConfidenceOptions | undefined,
): Governed | NotApplicable {
  const options = given === undefined ? undefined : checked(optionsSchema, given, 'options');
  const timeline = confidenceTimelines[forum];
  const found =
    options?.under === undefined
      ? governing(timeline, on, options?.readings)
      : {
          inForce: true as const,
          text: textNamed(
            options.under,
            timeline.map(({ text }) => text),
          ),
        };
  if (!found.inForce) return notApplicable(on, found.why);
  const { text } = found;
  const governed = governedBy(text, on, readings, options);
  if (!covers(text.levels?.[act], level, on, governed.readings)) {
    const known = level && text.uncovered?.[level];
    const onlyIf = level && text.levels?.[act][level]?.onlyIf;
    const notes = [
      ...governed.notes,
      ...(onlyIf ? [readingNote(onlyIf.reading, governed.readings[onlyIf.reading])] : []),
      ...(known ? [known] : []),
    ];
    return { ...notApplicable(on, 'outOfScope'), under: text.instrument.id, notes: oncePerReading(notes) };
  }
  return governed;
}

/** Each reading is noted once, though the caller chose it and the answer relies on it. */
export function oncePerReading(notes: readonly Note[]): readonly Note[] {
  const seen = new Set<unknown>();
  return notes.filter(({ code, values }) => {
    if (code !== 'reading') return true;
    const first = !seen.has(values['reading']);
    seen.add(values['reading']);
    return first;
  });
}

/** The authority of a forum. */
export const authorityOf = (by: ByForum, forum: Forum): Authority | undefined =>
  typeof by === 'string' ? by : by[forum];
