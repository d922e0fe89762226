import { confidenceTimelines, l87, l87Provisions, neighbours } from '../confidence/index.js';
import {
  type EId,
  furtherProvisions,
  type Instrument,
  type InstrumentId,
  type Provision,
  type RecordedText,
  recordedTexts,
} from '../law/index.js';
import { orderKey } from './place.js';

/** Every text of every room, once. A new room adds its texts here. */
export const texts: readonly RecordedText[] = [
  ...recordedTexts,
  ...new Set(Object.values(confidenceTimelines).flatMap((timeline) => timeline.map(({ text }) => text))),
  ...neighbours,
  { instrument: l87, provisions: l87Provisions },
];

/** The day a text is sorted by: signed, or in force; texts without any date come last. */
const dateOf = ({ signedOn, inForceFrom }: Instrument): string => signedOn ?? inForceFrom ?? '~';

const inOrder = <T>(items: readonly T[], key: (item: T) => string): readonly T[] => {
  const compare = (a: T, b: T) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
  return [...items].sort(compare);
};

/** Every instrument by its id, by date and then id. */
export const heldInstruments: ReadonlyMap<InstrumentId, Instrument> = new Map(
  inOrder(
    texts.map(({ instrument }) => instrument),
    (instrument) => `${dateOf(instrument)} ${instrument.id}`,
  ).map((instrument) => [instrument.id, instrument]),
);

/** The provisions of every instrument by eId, in the order of its articles. */
export const heldProvisions: ReadonlyMap<InstrumentId, ReadonlyMap<EId, Provision>> = gathered([
  ...texts.map(({ provisions }) => provisions),
  ...furtherProvisions,
]);

function gathered(
  tables: readonly Readonly<Record<EId, Provision>>[],
): ReadonlyMap<InstrumentId, ReadonlyMap<EId, Provision>> {
  const held = new Map<InstrumentId, Map<EId, Provision>>();
  const all = tables.flatMap((table) => Object.values(table));
  for (const provision of inOrder(all, ({ ref }) => orderKey(ref.eId))) {
    const { instrument, eId } = provision.ref;
    const ofText = held.get(instrument) ?? new Map<EId, Provision>();
    held.set(instrument, ofText.set(eId, provision));
  }
  return held;
}
