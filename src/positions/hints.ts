import { type Note, note } from '../reasoning/index.js';
import type { HeldPost } from './options.js';
import { equivalenceLists } from './regulations/index.js';

/** Where lists made for other purposes put a title: for the eye, never as a rank. */
export function hintNotes({ title, place }: HeldPost): readonly Note[] {
  return equivalenceLists
    .filter(({ province }) => province === undefined || province === place?.province)
    .flatMap(({ instrument, steps }) =>
      steps
        .filter(({ titles }) => (titles as readonly string[]).includes(title.id))
        .map(({ name, provision }) =>
          note('caution', 'equivalentElsewhere', { text: instrument.id, vi: name.vi, en: name.en }, [
            provision.ref,
          ]),
        ),
    );
}
