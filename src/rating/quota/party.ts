import { isUnread, note, readingNote, stands } from '../../reasoning/index.js';
import type { Governed } from '../govern.js';
import { type Cap, localCapOf, type NoCap, readingOf } from './cap.js';
import type { Distribution, LikeGroup } from './model.js';

type Asked = Exclude<LikeGroup | Distribution, { readonly side: 'state' }>;

/** The Party's cap under its readings: the ordinary share, the higher one where it is decided, or a local one. */
export function partyCap({ text, readings }: Governed, asked: Asked): Cap | NoCap {
  const { cap } = text;
  const { kind, outstanding, localCap } = asked;
  if (localCap) {
    const evidence = isUnread(cap) ? 'unverified' : (cap.apart?.[kind] ?? cap).provision.evidence;
    return { ...localCapOf(readings, localCap, evidence), least: leastOf({ text, readings }) };
  }
  if (isUnread(cap)) return { unread: cap };
  const apart = cap.apart?.[kind];
  const byAuthority = apart?.setByAuthority;
  if (byAuthority !== undefined && stands(byAuthority, readings)) return { unread: byAuthority };
  const ordinary: Cap = {
    reading: { ...readingOf(readings), ratio: cap.ratio },
    least: leastOf({ text, readings }),
    inGroups: true,
    notes: byAuthority === undefined ? [] : [readingNote(byAuthority.reading, readings[byAuthority.reading])],
    evidence: (apart ?? cap).provision.evidence,
  };
  if (outstanding === undefined || !outstanding.decided) return ordinary;
  const higher = cap.outstanding;
  if (higher === undefined) return { refused: note('caution', 'noHigherShare', {}, [cap.provision.ref]) };
  const missing = higher.grounds.filter((ground) => !outstanding.grounds.includes(ground)).length;
  const enough = readings['rating.grounds25'] === 'any' ? missing < higher.grounds.length : missing === 0;
  if (!enough) {
    return {
      ...ordinary,
      notes: [note('caution', 'higherShareNotGrounded', { missing }, [higher.provision.ref])],
    };
  }
  const scope = readingNote('rating.capScope25', readings['rating.capScope25']);
  return {
    ...ordinary,
    reading: { ...ordinary.reading, ratio: higher.ratio },
    notes: [note('caution', 'higherShare', {}, [higher.provision.ref]), scope],
  };
}

/** What a reading borrows for a group too small for one place. */
const leastOf = ({ text: { cap }, readings }: Pick<Governed, 'text' | 'readings'>): Cap['least'] =>
  !isUnread(cap) && readings['rating.smallGroupMin1'] === 'on' ? cap.smallGroup : undefined;
