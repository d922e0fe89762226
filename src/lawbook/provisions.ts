import * as z from 'zod';
import { checked, InputError } from '../input/index.js';
import type { EId, InstrumentId, Provision, ProvisionRef } from '../law/index.js';
import { heldProvisions } from './book.js';
import { held } from './instruments.js';
import { nearest } from './nearest.js';

const refSchema = z.strictObject({ instrument: z.string(), eId: z.string() });

/**
 * One provision, restated in a line in both languages, with the mark of how well it could be read.
 *
 * @throws InputError `unknownId`, naming the nearest ids
 * @example
 * import { provision } from 'canbo';
 * provision({ instrument: 'qd-96-tw-2023', eId: 'art_3__para_2' }).en; //=> 'The conference is held only if at least two thirds of those convened are present.'
 */
export function provision(ref: ProvisionRef): Provision {
  const { instrument, eId } = checked(refSchema, ref, 'ref');
  return provisionAt(instrument, eId, 'ref');
}

/** The provision at a place, for a reference written at `path`. */
export function provisionAt(instrument: InstrumentId, eId: EId, path: string): Provision {
  const { id } = held(instrument, `${path}.instrument`);
  const ofText = heldProvisions().get(id);
  const found = ofText?.get(eId);
  if (found !== undefined) return found;
  const known = [...(ofText?.keys() ?? [])].map((place) => ({ id: place, names: [place] }));
  const expected =
    known.length === 0
      ? `no provision, since none of ${id} is on record`
      : `a provision of ${id} on record, such as ${nearest(eId, known).join(', ')}`;
  throw new InputError({ code: 'unknownId', path: `${path}.eId`, expected, received: eId });
}

/**
 * The provisions of a text on record, in the order of its articles; appendices and what could not be placed come last.
 * Only what canbo uses or cites is on record, never the whole text.
 *
 * @throws InputError `unknownId`, naming the nearest ids
 * @example
 * import { provisions } from 'canbo';
 * provisions('qd-148-tw-2024').map(({ ref }) => ref.eId); //=> ['art_4', 'art_5', 'art_10', 'art_11']
 */
export function provisions(instrumentId: InstrumentId): readonly Provision[] {
  const { id } = held(checked(z.string(), instrumentId, 'instrumentId'), 'instrumentId');
  return [...(heldProvisions().get(id)?.values() ?? [])];
}
