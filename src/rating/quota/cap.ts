import {
  isUnread,
  type Note,
  note,
  type ResolvedReadings,
  readingNote,
  stands,
  type Unread,
} from '../../reasoning/index.js';
import type { Governed } from '../govern.js';
import type { Distribution, LikeGroup } from './model.js';
import type { CapReading } from './places.js';

/** The cap as it is to be read, what is to be said of it, or why there is none. */
export type Cap =
  | { readonly reading: CapReading; readonly notes: readonly Note[] }
  | { readonly unread: Unread }
  | { readonly refused: Note };

type Asked = Pick<LikeGroup | Distribution, 'kind' | 'outstanding' | 'localCap'>;

/** The cap of a text under its readings: the ordinary share, the higher one where it is decided, or a local one. */
export function capOf({ text, readings }: Governed, { kind, outstanding, localCap }: Asked): Cap {
  const { cap } = text;
  if (localCap)
    return { reading: { ...readingOf(readings), ...localCap }, notes: [note('reading', 'localCap')] };
  if (isUnread(cap)) return { unread: cap };
  const byAuthority = cap.apart?.[kind]?.setByAuthority;
  if (byAuthority !== undefined && stands(byAuthority, readings)) return { unread: byAuthority };
  const notes =
    byAuthority === undefined ? [] : [readingNote(byAuthority.reading, readings[byAuthority.reading])];
  const ordinary = { ...readingOf(readings), ratio: cap.ratio };
  if (outstanding === undefined || !outstanding.decided) return { reading: ordinary, notes };
  const higher = cap.outstanding;
  if (higher === undefined) return { refused: note('caution', 'noHigherShare', {}, [cap.provision.ref]) };
  const shown = higher.grounds.filter((ground) => outstanding.grounds.includes(ground));
  const enough =
    readings['rating.grounds25'] === 'any' ? shown.length > 0 : shown.length === higher.grounds.length;
  if (!enough) {
    const missing = higher.grounds.length - shown.length;
    return {
      reading: ordinary,
      notes: [note('caution', 'higherShareNotGrounded', { missing }, [higher.provision.ref])],
    };
  }
  const scope = readingNote('rating.capScope25', readings['rating.capScope25']);
  return {
    reading: { ...ordinary, ratio: higher.ratio },
    notes: [note('caution', 'higherShare', {}, [higher.provision.ref]), scope],
  };
}

const readingOf = (readings: ResolvedReadings): Omit<CapReading, 'ratio'> => ({
  base: readings['rating.capBase'] as CapReading['base'],
  rounding: readings['rating.capRounding'] as CapReading['rounding'],
  pool: readings['rating.capPool'] as CapReading['pool'],
});
