/** The named values of the readings of a room, as `party.faultyLine.perLine`. */
export type Choice<Readings> = {
  [Id in keyof Readings & string]: `${Id}.${Named<Readings[Id]>}`;
}[keyof Readings & string];
type Named<Value> = Value extends string ? (string extends Value ? never : Value) : never;
