import { addDays, type IsoDate } from '../calendar/index.js';

/** Why no text answers for a day. */
export type NoText = 'notYetInForce' | 'ended' | 'notCovered';

/** One span of a timeline: from this day this text governs, until the next span begins or `to` is past. */
export interface Span<Text> {
  readonly from: IsoDate;
  /** Last day, where no later span ends this one. */
  readonly to?: IsoDate;
  readonly text: Text;
  /** The reading that may move `from` to another day. */
  readonly fromReading?: string;
}

/** The texts on one subject, one after another. */
export type Timeline<Text> = readonly Span<Text>[];

/** Exactly one text in force, or exactly one reason why none is. */
export type Governing<Text> =
  | { readonly inForce: true; readonly text: Text; readonly index: number }
  | { readonly inForce: false; readonly why: NoText };

/** The readings of the caller, by id. */
type Readings = Readonly<Record<string, unknown>>;

/**
 * The text that governs on a day. A later text ends the earlier one the day before it begins, and nothing answers for a
 * day outside its span.
 */
export function governing<Text>(
  timeline: Timeline<Text>,
  on: IsoDate,
  readings: Readings = {},
): Governing<Text> {
  let index = timeline.length - 1;
  while (index >= 0 && startOf(timeline[index] as Span<Text>, readings) > on) index--;
  const span = timeline[index];
  if (span === undefined) return { inForce: false, why: 'notYetInForce' };
  if (span.to !== undefined && on > span.to) return { inForce: false, why: 'ended' };
  return { inForce: true, text: span.text, index };
}

/** The first day of a span; a reading may name another day than the default. */
export function startOf<Text>({ from, fromReading }: Span<Text>, readings: Readings = {}): IsoDate {
  const moved = fromReading === undefined ? undefined : readings[fromReading];
  return (moved as IsoDate | undefined) ?? from;
}

/** The last day of a span: its own, or the day before the next one begins; none while neither is known. */
export function endOf<Text>(
  timeline: Timeline<Text>,
  index: number,
  readings: Readings = {},
): IsoDate | undefined {
  const own = timeline[index]?.to;
  const next = timeline[index + 1];
  if (next === undefined) return own;
  const before = addDays(startOf(next, readings), -1);
  return own !== undefined && own < before ? own : before;
}

/** The levels a text covers; `to` is the last day of a level that ended, `onlyIf` a reading that lets it in. */
export type Levels<Level extends string = string> = Readonly<
  Partial<
    Record<
      Level,
      { readonly to?: IsoDate; readonly onlyIf?: { readonly reading: string; readonly is: string } }
    >
  >
>;

/** Whether a text reaches a level on a day. A caller who names no level asks about the text, not about one level. */
export function covers(
  levels: Levels | undefined,
  level: string | undefined,
  on: IsoDate,
  readings: Readings = {},
): boolean {
  if (levels === undefined || level === undefined) return true;
  const covered = levels[level];
  if (covered === undefined) return false;
  if (covered.onlyIf !== undefined && readings[covered.onlyIf.reading] !== covered.onlyIf.is) return false;
  return covered.to === undefined || on <= covered.to;
}
