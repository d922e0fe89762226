import { type Instrument, provisionsOf } from '../../law/index.js';
import type { RotationCase } from '../model.js';
import { ageInMonths } from '../months.js';
import { bar, exceptionBy, fact, months } from './parts.js';
import { type MoveText, ofGrounds } from './regulation.js';
import {
  groundKnown,
  healthy,
  inPlan,
  lastsAtLeast,
  leaderToLeadership,
  notLocal,
  type RotationCondition,
  standardMet,
  timeLeftAtLeast,
} from './rotation-parts.js';

const instrument: Instrument = {
  id: 'qd-98-tw-2017',
  kind: 'regulation',
  number: '98-QĐ/TW',
  title: { vi: 'Quy định về luân chuyển cán bộ', en: 'Regulation on the rotation of cadres' },
  issuer: 'politburo',
  signedOn: '2017-10-07',
  inForceFrom: '2017-10-07',
  inForceTo: '2022-04-27',
  evidence: 'readInSeveralSources',
};

const p = provisionsOf(instrument.id, {
  art_5: {
    evidence: 'readInOneSource',
    vi: 'Cán bộ được quy hoạch, đủ tiêu chuẩn, đủ sức khỏe; không luân chuyển cán bộ bị kỷ luật, năng lực yếu.',
    en: 'Planned, qualified, healthy cadres; the disciplined and the weak are not rotated.',
  },
  art_5__age: {
    evidence: 'readInOneSource',
    vi: 'Còn thời gian công tác ít nhất 2 nhiệm kỳ (10 năm): nam không quá 50 tuổi, nữ không quá 45 tuổi, trừ nữ được kéo dài tuổi công tác.',
    en: 'At least 2 terms (10 years) left: men to 50, women to 45, women whose service is extended excepted.',
  },
  art_5__oneTerm: {
    evidence: 'readInOneSource',
    vi: 'Luân chuyển để bố trí không là người địa phương, không giữ chức vụ quá hai nhiệm kỳ liên tiếp: còn ít nhất trọn 1 nhiệm kỳ.',
    en: 'For non-local holders and the two-term rule: at least 1 full term left.',
  },
  unplaced__duration: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Thời gian luân chuyển ít nhất 3 năm (36 tháng).',
    en: 'A rotation lasts at least 3 years (36 months).',
  },
});

/** Ages printed for the retirement ages of 2017, in months. */
const printedAge = { male: 600, female: 540 } as const;

/** The printed age of one sex is a ceiling for planned cadres. */
const ceiling = (sex: 'male' | 'female'): RotationCondition =>
  months(
    'printedAge',
    p.art_5__age,
    fact<RotationCase, number>('person.bornIn', ({ person, startsOn }) =>
      person.sex === undefined ? undefined : ageInMonths(person, startsOn),
    ),
    'atMost',
    printedAge[sex],
    {
      ...exceptionBy('monthsLeft', p.art_5__age),
      only: ({ ground, person }) =>
        ground === 'planned' &&
        (sex === 'male'
          ? person.sex !== 'female'
          : person.sex === 'female' && person.retirementRule !== 'higherAge'),
      onlyIf: { reading: 'assignment.oldRotationAge', is: 'printedAges' },
      readings: ['assignment.oldRotationAge'],
      needs: ({ person, startsOn }) => [
        ...(person.sex === undefined ? ['person.sex'] : []),
        ...(person.bornIn === undefined ? ['person.bornIn'] : []),
        ...(startsOn === undefined ? ['startsOn'] : []),
      ],
    },
  );

/** 98-QĐ/TW. */
export const qd98: MoveText<RotationCase> & { readonly instrument: Instrument } = {
  instrument,
  provisions: p,
  conditions: [
    ...leaderToLeadership(p.art_5),
    groundKnown(p.art_5),
    inPlan(p.art_5),
    notLocal(p.art_5__oneTerm),
    standardMet(p.art_5),
    healthy(p.art_5),
    ceiling('male'),
    ceiling('female'),
    timeLeftAtLeast(p.art_5__age, 120, {
      ...ofGrounds('planned'),
      onlyIf: { reading: 'assignment.oldRotationAge', is: 'monthsLeft' },
      readings: ['assignment.oldRotationAge'],
    }),
    timeLeftAtLeast(p.art_5__oneTerm, 60, { ...ofGrounds('twoTerms', 'nonLocal') }),
    lastsAtLeast(p.unplaced__duration, 36),
    bar('disciplinedOrWeak', p.art_5),
  ],
};
