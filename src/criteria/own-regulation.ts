import type { IsoDate } from '../calendar/index.js';
import type { Undetermined } from '../reasoning/index.js';
import { type CriteriaFrame, type CriteriaSubject, isFor } from './model.js';
import type { CriteriaGeneration } from './regulations/index.js';

/** The text as the unit’s own regulation settles it; `undefined` while it is not known whether the unit has one. */
export function settled(
  text: CriteriaGeneration,
  year: number,
  unitHasRegulation: boolean | undefined,
): CriteriaGeneration | undefined {
  const { withoutOwnRegulation: bridge } = text;
  if (bridge === undefined || bridge.year !== year || unitHasRegulation === true) return text;
  return unitHasRegulation === false ? bridge.text : undefined;
}

/** Both frames stay possible while the unit’s own regulation is not known of. */
export function waitsForRegulation(
  text: CriteriaGeneration,
  subject: CriteriaSubject,
  on: IsoDate,
): Undetermined<CriteriaFrame> {
  const texts = [text, ...(text.withoutOwnRegulation ? [text.withoutOwnRegulation.text] : [])];
  return {
    status: 'undetermined',
    why: 'missingFacts',
    possible: texts.flatMap((one) => frameIn(one, subject) ?? []),
    missing: ['unitHasRegulation'],
    under: text.instrument.id,
    trace: { on, steps: [] },
    notes: [],
  };
}

/** The frame of a subject, with the criteria that are for it. */
export function frameIn(
  { frames: all }: CriteriaGeneration,
  subject: CriteriaSubject,
): CriteriaFrame | undefined {
  const frame = all.find(({ subjects }) => subjects.includes(subject));
  if (frame === undefined || frame.criteria.every((one) => isFor(one, subject))) return frame;
  return { ...frame, criteria: frame.criteria.filter((one) => isFor(one, subject)) };
}
