import { provisionsOf } from '../../../law/index.js';
import { atLeast, fraction, percent } from '../../../quantity/index.js';
import { kl128 } from './kl-128-tw-2025.js';
import { ageFloor, lowPoll, planAge, planMust, planMustNot } from './plan-parts.js';
import type { PlanningText } from './planning.js';
import { qd80 } from './qd-80-tw-2022.js';
import { qd105 } from './qd-105-tw-2017.js';

const p = provisionsOf('qd-50-tw-2021', {
  unplaced__removal: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Đương nhiên đưa ra khỏi quy hoạch: không còn đủ tuổi quy hoạch; bị kỷ luật từ khiển trách trở lên; kết luận không đủ tiêu chuẩn chính trị.',
    en: 'Automatic removal: over the planning age; disciplined by reprimand or more; concluded not to meet the political standard.',
  },
  unplaced__review: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Xem xét đưa ra khỏi quy hoạch: không còn đạt tiêu chuẩn khi rà soát hằng năm.',
    en: 'Considered removal: no longer meets standards at the yearly review.',
  },
  unplaced__age: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Đủ tuổi đảm nhiệm từ 2 nhiệm kỳ trở lên, ít nhất trọn 1 nhiệm kỳ tiếp theo.',
    en: 'Age for 2 terms or more, at the least for 1 full next term.',
  },
  unplaced__targets: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Phấn đấu cán bộ trẻ từ 15 % trở lên, cán bộ nữ từ 25 % trở lên.',
    en: 'Targets: young cadres 15 % or more, women 25 % or more.',
  },
  unplaced__numbers: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Mỗi chức danh không quá 3 người, mỗi người không quá 3 chức danh ở một cấp.',
    en: 'At most 3 persons for a post, 3 posts for a person at one level.',
  },
});

const guide = provisionsOf('hd-16-btctw-2022', {
  unplaced__coefficient: {
    evidence: 'readInSiblingText',
    numberUnverified: true,
    vi: 'Hệ số 1,0 đến 1,5; lấy theo Hướng dẫn 45-HD/BTCTW.',
    en: 'Coefficient 1.0 to 1.5; taken from Guidance 45-HD/BTCTW.',
  },
});

/** A pause stops new plans; it takes nobody out of one. */
const { removes: _, ...pausedLevel } = planMustNot('levelPaused', kl128.provisions.unplaced__pause, {
  from: '2025-03-07',
});

const text: Omit<PlanningText, 'id' | 'waits'> = {
  instrument: { id: 'qd-50-tw-2021' },
  provisions: [p, guide],
  conditions: [
    planAge('age', p.unplaced__age, 120, {
      otherwise: [{ when: [ageFloor('age.oneTerm', p.unplaced__age, 60)], weighs: 'managingAuthority' }],
    }),
    planMust('politicalStandardMet', p.unplaced__removal),
    planMust('standardsMet', p.unplaced__review),
    { ...lowPoll, from: '2023-02-02' },
    pausedLevel,
  ],
  references: {},
  numbers: {
    coefficient: { most: fraction(3, 2), provision: guide.unplaced__coefficient },
    personsPerPost: { most: 3, provision: p.unplaced__numbers },
    titlesPerPerson: { most: 3, provision: p.unplaced__numbers },
    targets: {
      young: { bar: atLeast(percent(15)), provision: p.unplaced__targets },
      women: { bar: atLeast(percent(25)), provision: p.unplaced__targets },
    },
  },
};

/** 50-QĐ/TW; the months without planning after discipline are those of the rule on appointment of the day. */
export const qd50With105: PlanningText = { ...text, id: 'qd-50-tw-2021+qd-105-tw-2017', waits: qd105.waits };
export const qd50With80: PlanningText = { ...text, id: 'qd-50-tw-2021+qd-80-tw-2022', waits: qd80.waits };
