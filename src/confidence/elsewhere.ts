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
 * chosen between texts: where one relieves and another does not, that is a `conflict` note.
 */
export function readElsewhere(
  poll: PollShare,
  measures: readonly Measure[],
  on: IsoDate,
  covers: readonly Cover[] | undefined,
  readings: ResolvedReadings,
): Beside {
  const texts = neighbours.filter(
    (text) =>
      text.from <= on && (text.to === undefined || on <= text.to) && (covers?.includes(text.covers) ?? true),
  );
  const relief = measures.find(({ kind }) => kind === 'relief' || kind === 'submitDismissal');
  const read = texts.map((text) => ({ text, elsewhere: under(text, poll, readings) }));
  return {
    elsewhere: read.map(({ elsewhere }) => elsewhere),
    notes: read.flatMap(({ text, elsewhere }) => [
      ...(text.barsFrom ? [readingNote(text.barsFrom, readings[text.barsFrom])] : []),
      ...(relief && elsewhere.notMet.includes('relief') ? [conflict(relief, elsewhere)] : []),
    ]),
    barred: relief?.kind === 'relief' ? texts.flatMap((text) => barredUnder(text)) : [],
  };
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
    findings.push(...judged);
  }
  return { under: instrument.id, covers, met, notMet, findings };
}

/** Exactly two thirds: relief under one text in force, not under another. */
function conflict(relief: Measure, { under, findings }: Elsewhere): Note {
  const other = findings[0];
  return note('conflict', 'reliefBarsDiffer', { here: relief.provision.instrument, there: under }, [
    relief.provision,
    ...(other ? [other.provision] : []),
  ]);
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
