import { isSo } from '../../../reasoning/index.js';
import { allInCommittee, isLeader, isMember, postIs } from '../../facts/person.js';
import type { PlaceRule } from '../regulation.js';
import { qd366Provisions as p } from './provisions.js';

/** Điều 7 khoản 2: đảng viên ở chi bộ; cán bộ lãnh đạo ở hai nơi, hoặc tại hội nghị cấp ủy, và ở nơi có chức vụ khác. */
const point24 = p['art_7__para_2__point_2.4'];

export const inCell: PlaceRule = {
  of: 'member',
  place: 'cell',
  when: [isSo('qd366.places.member', p.art_7__para_2, isMember)],
  provision: p.art_7__para_2,
};

export const atWork: readonly PlaceRule[] = [
  {
    of: 'leader',
    place: 'committeeOfThePlace',
    when: [
      isSo('qd366.places.leader', point24, isLeader),
      isSo('qd366.places.allInCommittee', point24, allInCommittee),
    ],
    provision: point24,
  },
  {
    of: 'leader',
    place: 'leadershipCollective',
    when: [isSo('qd366.places.leader', p.art_7__para_2, isLeader)],
    provision: p.art_7__para_2,
  },
];

export const places: readonly PlaceRule[] = [
  inCell,
  ...atWork,
  ...(['seat', 'concurrent', 'partTime'] as const).map(
    (kind): PlaceRule => ({
      of: 'post',
      place: 'bodyOfPost',
      when: [isSo(`qd366.places.${kind}`, p.art_7__para_2, postIs(kind))],
      provision: p.art_7__para_2,
    }),
  ),
];
