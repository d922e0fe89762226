import * as z from 'zod';
import type { Bilingual } from '../law/index.js';
import type { ResolvedReadings } from './fact.js';

/** A named choice where a text is silent or sources disagree: its default, the other values, and why it is open. */
export interface Reading<Value> {
  readonly default: Value;
  /** The values of a closed choice; absent where the caller's own value is taken. */
  readonly options?: readonly Value[];
  readonly schema: z.ZodType<Value>;
  readonly why: Bilingual;
}

/** A choice among named values; the first is the default unless a text sets another. */
export const oneOf = <const Value extends string>(
  options: readonly [Value, ...Value[]],
  why: Bilingual,
): Reading<Value> => ({
  default: options[0],
  options,
  schema: z.enum(options) as unknown as z.ZodType<Value>,
  why,
});

/** A value the caller's own text supplies: a day, a pair of bars. */
export const supplied = <Value>(schema: z.ZodType<Value>, preset: Value, why: Bilingual): Reading<Value> => ({
  default: preset,
  schema,
  why,
});

/** What a caller may override, by the ids of a table of readings. */
export type ReadingsOf<Table> = {
  readonly [Id in keyof Table]?: (Table[Id] extends Reading<infer Value> ? Value : never) | undefined;
};

/** A condition on a reading: the rule stands only where the reading has this value. */
export interface ReadingIs {
  readonly reading: string;
  readonly is: string;
}

/** Whether a rule that depends on a reading stands. */
export const stands = (onlyIf: ReadingIs | undefined, readings: ResolvedReadings): boolean =>
  onlyIf === undefined || readings[onlyIf.reading] === onlyIf.is;

/** The schema of the overrides of a table of readings. */
export const readingsSchema = <Table extends Readonly<Record<string, Pick<Reading<unknown>, 'schema'>>>>(
  table: Table,
): z.ZodType<ReadingsOf<Table>> =>
  z.strictObject(
    Object.fromEntries(Object.entries(table).map(([id, { schema }]) => [id, schema.optional()])),
  ) as unknown as z.ZodType<ReadingsOf<Table>>;

/** The defaults of a table, with those a text sets for itself. */
export const defaultsOf = (
  table: Readonly<Record<string, Reading<unknown>>>,
  ofText: Readonly<Record<string, unknown>> = {},
): ResolvedReadings => ({
  ...Object.fromEntries(Object.entries(table).map(([id, reading]) => [id, reading.default])),
  ...ofText,
});
