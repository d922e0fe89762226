import { levelStructure } from '../../positions/index.js';
import { type Answer, type Note, note, readingNote } from '../../reasoning/index.js';
import type { Cadre } from './cadre.js';
import type { NotCounted } from './counted.js';
import { readings, type TrainingOptions } from './readings.js';
import { frontChairperson, objectsTo } from './regulations/index.js';
import type { TrainingScheme } from './scheme.js';

/** What has to be said beside the figures: the readings they rest on, and what became of those the scheme was made for. */
export function notesOn(
  scheme: TrainingScheme,
  people: readonly Cadre[],
  { on, readings: chosen = {} }: TrainingOptions,
  notCounted: readonly NotCounted[],
  ofFloor: readonly Answer<unknown>[],
): readonly Note[] {
  const given = Object.entries(chosen).filter(([, value]) => value !== undefined);
  const subjects = 'training.keyCommuneCadres';
  const turnsOnSubjects =
    scheme.titles === undefined && people.some(({ title }) => title === frontChairperson);
  const relied = [
    ...given.map(([id, value]) => readingNote(id, value)),
    ...(turnsOnSubjects ? [readingNote(subjects, chosen[subjects] ?? readings[subjects].default)] : []),
    ...ofFloor.flatMap(({ notes }) => notes.filter(({ code }) => code === 'reading')),
  ];
  const byReading = new Map(relied.map((one) => [one.values['reading'], one]));
  return [...byReading.values(), ...objectNotes(scheme, notCounted, on)];
}

function objectNotes(
  { instrument }: TrainingScheme,
  notCounted: readonly NotCounted[],
  on: string,
): readonly Note[] {
  const last = objectsTo[instrument];
  const { provision } = levelStructure(on);
  const gone = notCounted.filter(({ why }) => why !== 'outsideScheme').length;
  return [
    ...(last !== undefined && on > last
      ? [note('caution', 'schemeObjectsChanged', { to: last }, [provision])]
      : []),
    ...(gone > 0 ? [note('caution', 'notOfThatDay', { count: gone, on }, [provision])] : []),
  ];
}
