/** Something one may have meant, under every name it goes by. */
export interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

/** The ids whose names are the fewest changes of a letter away from what was written. */
export const nearest = (written: string, among: readonly Named[], most = 3): readonly string[] =>
  among
    .map(({ id, names }) => ({ id, distance: Math.min(...names.map((name) => changes(written, name))) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ id }) => id);

/** Levenshtein's distance, one row at a time. */
function changes(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (let column = 1; column <= to.length; column++) {
      const replaced = (row[column - 1] as number) + (letter === to[column - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[column] as number) + 1, (next[column - 1] as number) + 1));
    }
    row = next;
  }
  return row[to.length] as number;
}
