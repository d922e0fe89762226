import { confidenceTimelines, neighbours } from '../confidence/index.js';
import { disciplineProvisions } from '../discipline/index.js';
import type { EId, InstrumentId, Provision } from '../law/index.js';
import { appointmentProvisions } from '../positions/index.js';
import { generations, l80Rating, stateGenerations } from '../rating/index.js';

const tables: readonly Readonly<Record<EId, Provision>>[] = [
  ...Object.values(confidenceTimelines).flatMap((spans) => spans.map(({ text }) => text.provisions)),
  ...neighbours.map(({ provisions }) => provisions),
  ...appointmentProvisions,
  ...disciplineProvisions,
  ...generations.flatMap(({ provisions }) => provisions),
  ...stateGenerations.flatMap(({ provisions }) => provisions),
  l80Rating,
];

/** A provision another room holds: each stands in one place only. */
export function borrowed(instrument: InstrumentId, eId: EId): Provision {
  for (const table of tables) {
    const found = table[eId];
    if (found?.ref.instrument === instrument) return found;
  }
  throw new Error(`no room holds ${eId} of ${instrument}`);
}
