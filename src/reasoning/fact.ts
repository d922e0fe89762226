/** Where a fact stands in the caller's input: `ballots.collected`. */
export type FactPath = string;

/** A fact a rule looks at: where it stands, and how to read it. `undefined` is *unknown*, never zero and never false. */
export interface Fact<Facts, Value> {
  readonly path: FactPath;
  /** Its value in the facts; `undefined` where they do not give it. */
  readonly read: (facts: Facts) => Value | undefined;
}

/** A count that can be the whole of a share, with the name of the whole. */
export interface WholeFact<Facts> extends Fact<Facts, number> {
  readonly of: string;
}

/** The text leaves open which of several values is meant; a named reading picks one. */
export interface ByReading<Value> {
  readonly reading: string;
  readonly among: Readonly<Record<string, Value>>;
}

/** The readings in force for one answer, defaults filled in. */
export type ResolvedReadings = Readonly<Record<string, unknown>>;

/** Whether a reading picks among several values. It looks instead of asking `in`, since every condition passes here. */
export const isByReading = <Value extends object>(
  value: Value | ByReading<Value>,
): value is ByReading<Value> => (value as Partial<ByReading<Value>>).among !== undefined;

/** The value itself, or the one the reading picks. */
export const picked = <Value extends object>(
  value: Value | ByReading<Value>,
  readings: ResolvedReadings,
): Value => (isByReading(value) ? (value.among[readings[value.reading] as string] as Value) : value);
