import type { IsoDate } from '../calendar/index.js';
import {
  allHold,
  evaluate,
  type Finding,
  type Note,
  note,
  type ResolvedReadings,
} from '../reasoning/index.js';
import { readingNote } from './govern.js';
import type { Cover, Elsewhere, Measure, MeasureKind } from './model.js';
import { type Neighbour, neighbours, type PollShare } from './regulations/neighbours/index.js';

/** What the other texts of the day say of the same low marks. */
export interface Beside {
  readonly elsewhere: readonly Elsewhere[];
  readonly notes: readonly Note[];
  readonly barred: readonly Measure[];
}

/**
 * Reads the low marks under every other text in force on the day of the poll that may cover the person. Nothing is
 * chosen between texts: where the text of the poll relieves and another does not, that is a `conflict` note.
 */
export function readElsewhere(
  poll: PollShare,
  measures: readonly Measure[],
  on: IsoDate,
  covers: readonly Cover[] | undefined,
  readings: ResolvedReadings,
): Beside {
  const relief = measures.find(({ kind }) => kind === 'relief' || kind === 'submitDismissal');
  const elsewhere: Elsewhere[] = [];
  const notes: Note[] = [];
  const barred: Measure[] = [];
  for (const text of neighbours) {
    if (on < text.from || on > (text.to ?? on)) continue;
    if (covers !== undefined && !covers.includes(text.covers)) continue;
    const read = under(text, poll, readings);
    elsewhere.push(read);
    if (text.barsFrom !== undefined) notes.push(readingNote(text.barsFrom, readings[text.barsFrom]));
    if (relief && read.notMet.includes('relief')) notes.push(conflict(relief, read));
    if (relief?.kind === 'relief') barred.push(...barredUnder(text));
  }
  return { elsewhere, notes, barred };
}

function under(
  { instrument, covers, grounds }: Neighbour,
  poll: PollShare,
  readings: ResolvedReadings,
): Elsewhere {
  const met: MeasureKind[] = [];
  const notMet: MeasureKind[] = [];
  const findings: Finding[] = [];
  for (const { kind, when } of grounds) {
    const judged = when.map((rule) => evaluate(rule, poll, readings));
    (allHold(judged) === 'pass' ? met : notMet).push(kind);
    for (const finding of judged) findings.push(finding);
  }
  return { under: instrument.id, covers, met, notMet, findings };
}

/** Exactly two thirds: relief under one text in force, not under another, whose bar of relief stands first. */
function conflict(relief: Measure, { under, findings }: Elsewhere): Note {
  const bars = findings.slice(0, 1).map(({ provision }) => provision);
  const values = { here: relief.provision.instrument, there: under };
  return note('conflict', 'reliefBarsDiffer', values, [relief.provision, ...bars]);
}

function barredUnder({ barredByRelief }: Neighbour): readonly Measure[] {
  if (barredByRelief === undefined) return [];
  const { kinds, provision } = barredByRelief;
  return kinds.map((kind) => ({
    kind,
    modality: 'prohibited',
    by: 'managingAuthority',
    provision: provision.ref,
    evidence: provision.evidence,
  }));
}
