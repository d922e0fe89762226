import type { Provision } from '../../law/index.js';
import type { ConsequenceKind } from '../answer.js';
import { borrowed } from '../borrowed.js';
import { nd170 } from './nd-170-2025.js';

const of170 = (eId: string): Provision => nd170.provisions[eId] as Provision;
const leaving: readonly ConsequenceKind[] = [
  'relief',
  'resignation',
  'leavePost',
  'assignOtherWork',
  'lowerPost',
  'professionalWorkOnly',
];

/** Điều 70 khoản 3 Nghị định 170: by the reading which Party rules are "new". */
export const overlay = {
  decree: 'nd-170-2025',
  provision: of170('art_70__para_3'),
  kinds: leaving,
  rules: {
    newerPartyRule: ['qd-377-tw-2025'],
    anyPartyRule: ['qd-41-tw-2021', 'qd-96-tw-2023', 'qd-377-tw-2025'],
    none: [],
  } as Readonly<Record<'newerPartyRule' | 'anyPartyRule' | 'none', readonly string[]>>,
};

/** More than half low at a poll of the year, rated by the Party, followed by the State, relieved, terminated. */
export const cascade = {
  from: '2025-08-30',
  after: ['aboveHalfLow.removeFromPlanning', 'twoThirdsLow.relief'],
  chain: [
    borrowed('qd-366-tw-2025', 'art_11__para_4__leaderPoll'),
    of170('art_53__para_1__point_c'),
    of170('art_53__para_3'),
  ],
};
