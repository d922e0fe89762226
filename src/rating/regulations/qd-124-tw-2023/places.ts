import { isSo } from '../../../reasoning/index.js';
import { isLeader, isMember, postIs } from '../../facts/person.js';
import type { PlaceRule } from '../regulation.js';
import { qd124Provisions as p } from './provisions.js';

/** Điều 7 khoản 2: đảng viên ở chi bộ; cán bộ lãnh đạo ở hai nơi, và ở nơi có chức vụ khác. */
export const places: readonly PlaceRule[] = [
  {
    of: 'member',
    place: 'cell',
    when: [isSo('qd124.places.member', p.art_7__para_2, isMember)],
    provision: p.art_7__para_2,
  },
  {
    of: 'leader',
    place: 'leadershipCollective',
    when: [isSo('qd124.places.leader', p.art_7__para_2, isLeader)],
    provision: p.art_7__para_2,
  },
  ...(['seat', 'concurrent', 'partTime'] as const).map(
    (kind): PlaceRule => ({
      of: 'post',
      place: 'bodyOfPost',
      when: [isSo(`qd124.places.${kind}`, p.art_7__para_2, postIs(kind))],
      provision: p.art_7__para_2,
    }),
  ),
];
