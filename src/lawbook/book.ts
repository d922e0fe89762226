import {
  movementInstruments,
  movementProvisions,
  planProvisions,
  trainingInstruments,
  trainingProvisions,
} from '../assignment/index.js';
import { confidenceTimelines, l87, l87Provisions, neighbours } from '../confidence/index.js';
import { bodyTexts, frameProvisions } from '../criteria/index.js';
import { disciplineProvisions, disciplineTexts } from '../discipline/index.js';
import {
  type EId,
  furtherProvisions,
  type Instrument,
  type InstrumentId,
  type Provision,
  recordedTexts,
} from '../law/index.js';
import { measureProvisions } from '../measures/index.js';
import {
  appointmentInstruments,
  appointmentProvisions,
  catalogueProvisions,
  catalogueRecords,
  standardsInstruments,
  standardsProvisions,
} from '../positions/index.js';
import { generations, l80Rating, stateGenerations } from '../rating/index.js';
import { orderKey } from './place.js';

const polls = Object.values(confidenceTimelines).flatMap((timeline) => timeline.map(({ text }) => text));

/** The record of every text of every room, once. A new room adds its texts here. */
export const records: readonly Instrument[] = once([
  ...recordedTexts.map(({ instrument }) => instrument),
  ...polls.map(({ instrument }) => instrument),
  ...neighbours.flatMap(({ instrument }) => ('kind' in instrument ? [instrument] : [])),
  l87,
  ...disciplineTexts,
  ...bodyTexts.map(({ instrument }) => instrument),
  ...catalogueRecords,
  ...appointmentInstruments,
  ...standardsInstruments,
  ...trainingInstruments,
  ...movementInstruments,
  ...generations.flatMap(({ instrument, guidance, beside = [] }) => [instrument, ...guidance, ...beside]),
  ...stateGenerations.flatMap(({ instrument, beside = [] }) => [instrument, ...beside]),
]);

/** The provisions of every room, table by table. A new room adds its tables here. */
export const tables: readonly Readonly<Record<EId, Provision>>[] = once([
  ...recordedTexts.map(({ provisions }) => provisions),
  ...polls.map(({ provisions }) => provisions),
  ...neighbours.map(({ provisions }) => provisions),
  l87Provisions,
  ...disciplineProvisions,
  ...bodyTexts.map(({ provisions }) => provisions),
  ...frameProvisions,
  ...catalogueProvisions,
  ...appointmentProvisions,
  ...standardsProvisions,
  ...trainingProvisions,
  ...planProvisions,
  ...movementProvisions,
  ...measureProvisions,
  ...generations.flatMap(({ provisions }) => provisions),
  ...stateGenerations.flatMap(({ provisions }) => provisions),
  l80Rating,
  ...furtherProvisions,
]);

function once<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}

/** The day a text is sorted by: signed, or in force; texts without any date come last. */
const dateOf = ({ signedOn, inForceFrom }: Instrument): string => signedOn ?? inForceFrom ?? '~';

/** Each key is worked out once, whatever the sort compares. */
const inOrder = <T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] =>
  items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ item }) => item);

/** Sorting every provision takes longer than all the rest of an import, so only a caller who asks pays for it. */
function onFirstUse<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Every instrument by its id, by date and then id. */
export const heldInstruments = onFirstUse<ReadonlyMap<InstrumentId, Instrument>>(
  () =>
    new Map(
      inOrder(records, (instrument) => `${dateOf(instrument)} ${instrument.id}`).map((instrument) => [
        instrument.id,
        instrument,
      ]),
    ),
);

/** The provisions of every instrument by eId, in the order of its articles. */
export const heldProvisions = onFirstUse<ReadonlyMap<InstrumentId, ReadonlyMap<EId, Provision>>>(() => {
  const held = new Map<InstrumentId, Map<EId, Provision>>();
  const all = tables.flatMap((table) => Object.values(table));
  for (const provision of inOrder(all, ({ ref }) => orderKey(ref.eId))) {
    const { instrument, eId } = provision.ref;
    const ofText = held.get(instrument) ?? new Map<EId, Provision>();
    held.set(instrument, ofText.set(eId, provision));
  }
  return held;
});
