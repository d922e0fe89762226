import { type Note, note } from '../reasoning/index.js';
import type { ConfidenceCase } from './model.js';

/** What a careful counter would say about the figures themselves. Impossible figures never get this far. */
export function notesOnFigures({ electorate, ballots, marks }: ConfidenceCase): readonly Note[] {
  const { issued, collected, valid } = ballots;
  const notes: Note[] = [];
  const sum =
    marks.high === undefined || marks.confidence === undefined || marks.low === undefined
      ? undefined
      : marks.high + marks.confidence + marks.low;
  if (sum !== undefined && valid !== undefined && sum < valid) {
    notes.push(note('inconsistentFacts', 'marksBelowValid', { marks: sum, valid }));
  }
  const present = electorate?.present;
  if (issued !== undefined && present !== undefined && issued > present) {
    notes.push(note('inconsistentFacts', 'moreIssuedThanPresent', { issued, present }));
  }
  if (collected !== undefined && present !== undefined && collected > present) {
    notes.push(note('inconsistentFacts', 'moreCollectedThanPresent', { collected, present }));
  }
  if (issued !== undefined && collected !== undefined && collected < issued) {
    notes.push(note('caution', 'notReturned', { count: issued - collected }));
  }
  const counted = valid ?? sum;
  if (counted !== undefined && collected !== undefined && counted < collected) {
    notes.push(note('caution', 'invalidDilute', { invalid: collected - counted, collected }));
  }
  return notes;
}
