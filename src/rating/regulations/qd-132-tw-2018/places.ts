import { countOf, isSo } from '../../../reasoning/index.js';
import { furtherPosts, isLeader, isMember, postIs } from '../../facts/person.js';
import type { PlaceRule } from '../regulation.js';
import type { Guidance } from './guidance.js';

/** Đảng viên ở chi bộ; cán bộ lãnh đạo còn ở tập thể mình là thành viên; từ ba chức vụ trở lên do cấp có thẩm quyền. */
export function places({ unplaced__places: provision }: Guidance): readonly PlaceRule[] {
  const threePosts = countOf('qd132.places.threePosts', provision, furtherPosts, 'atLeast', 2);
  return [
    {
      of: 'member',
      place: 'cell',
      when: [isSo('qd132.places.member', provision, isMember)],
      provision,
    },
    {
      of: 'leader',
      place: 'leadershipCollective',
      when: [isSo('qd132.places.leader', provision, isLeader)],
      provision,
    },
    {
      of: 'post',
      place: 'bodyOfPost',
      when: [isSo('qd132.places.seat', provision, postIs('seat'))],
      provision,
    },
    { of: 'post', place: 'asAuthorityDecides', when: [threePosts], provision },
  ];
}
