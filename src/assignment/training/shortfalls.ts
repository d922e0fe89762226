import type { Counted, TargetProgress } from './target.js';

/** What somebody still lacks, and what is not known. */
export interface Shortfall {
  readonly id: string;
  /** Targets by id. */
  readonly lacks: readonly string[];
  readonly open: readonly string[];
}

/** The figures of every target, turned round: person by person, in the caller's order. */
export function shortfallsOf(
  people: readonly Counted[],
  targets: readonly TargetProgress[],
): readonly Shortfall[] {
  const found = new Map<string, { readonly lacks: string[]; readonly open: string[] }>();
  const of = (id: string) => {
    const before = found.get(id) ?? { lacks: [], open: [] };
    found.set(id, before);
    return before;
  };
  for (const { target, lacking, open } of targets) {
    for (const id of lacking) of(id).lacks.push(target.id);
    for (const { id } of open) of(id).open.push(target.id);
  }
  return people.flatMap(({ cadre: { id } }) => {
    const its = found.get(id);
    return its === undefined ? [] : [{ id, ...its }];
  });
}
