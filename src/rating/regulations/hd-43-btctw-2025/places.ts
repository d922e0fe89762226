import { countOf, isSo } from '../../../reasoning/index.js';
import {
  collectiveSize,
  inTemporaryCell,
  isLeader,
  isMember,
  moreTimeThere,
  postIs,
} from '../../facts/person.js';
import type { PlaceRule } from '../regulation.js';
import { hd43Provisions as p } from './provisions.js';

/** Mục 7.6: sinh hoạt tạm thời thì ở chi bộ chính thức. */
export const inOfficialCell: PlaceRule = {
  of: 'member',
  place: 'officialCell',
  when: [
    isSo('hd43.places.member', p['point_7.6'], isMember),
    isSo('hd43.places.temporaryCell', p['point_7.6'], inTemporaryCell),
  ],
  provision: p['point_7.6'],
};

/** Mục 7.4: tập thể lãnh đạo dưới 03 người. */
export const smallCollective: PlaceRule = {
  of: 'leader',
  place: 'asAuthorityDecides',
  when: [
    isSo('hd43.places.leader', p['point_7.4'], isLeader),
    countOf('hd43.places.size', p['point_7.4'], collectiveSize, 'lessThan', 3),
  ],
  provision: p['point_7.4'],
};

/** Mục 2.3: chức vụ khác, kiêm nhiệm, không chuyên trách. */
export const furtherPosts: readonly PlaceRule[] = [
  {
    of: 'post',
    place: 'bodyOfPost',
    when: [isSo('hd43.places.seat', p['point_2.3__seats'], postIs('seat'))],
    provision: p['point_2.3__seats'],
  },
  {
    of: 'post',
    place: 'bodyOfPost',
    when: [
      isSo('hd43.places.concurrent', p['point_2.3__concurrent'], postIs('concurrent')),
      isSo('hd43.places.moreTimeThere', p['point_2.3__concurrent'], moreTimeThere),
    ],
    provision: p['point_2.3__concurrent'],
  },
  {
    of: 'post',
    place: 'mainPostOnly',
    when: [isSo('hd43.places.concurrent', p['point_2.3__concurrent'], postIs('concurrent'))],
    provision: p['point_2.3__concurrent'],
  },
  {
    of: 'post',
    place: 'bodyOfPostForItsTasks',
    when: [isSo('hd43.places.partTime', p['point_2.3__partTime'], postIs('partTime'))],
    provision: p['point_2.3__partTime'],
  },
];
