import { yearOf } from '../../calendar/index.js';
import { borrowed } from '../borrowed.js';
import { anyDecision, inEffect } from '../facts/disciplines.js';
import { ratedYearly } from '../facts/ratings.js';
import type { RecordedDiscipline } from '../model.js';
import { holds } from './conditions.js';
import { type Attached, type MeasureText, persons, row } from './text.js';

const by = 'managingAuthority';
const weighed: Attached = { kind: 'personnelDecision', modality: 'considered', by };

/** The act is of a year before that of the decision. */
function isOlder({ form, actYear, decidedOn }: RecordedDiscipline, forms: readonly string[]) {
  if (!forms.includes(form)) return false;
  return actYear === undefined ? undefined : actYear < yearOf(decidedOn);
}

/** An old act disciplined now: a decision whose effect is known to have ended is not of now, unless a reading takes any. */
const olderAct = (...forms: readonly string[]) => ({
  reading: 'measures.groundAge',
  among: {
    inForce: anyDecision(
      (decision, on) => inEffect(decision, on) !== false && isOlder(decision, forms),
      'actYear',
    ),
    wholePeriod: anyDecision((decision) => isOlder(decision, forms), 'actYear'),
  },
});

/** 366-QĐ/TW: what a rating, and an old act disciplined now, do to the post. */
export const qd366: MeasureText = {
  instrument: { id: 'qd-366-tw-2025' },
  line: 'party',
  from: '2025-08-30',
  of: persons,
  provisions: {},
  rows: [
    row(
      'qd366.basis',
      borrowed('qd-366-tw-2025', 'art_3__para_5'),
      { kind: 'basisOfEvaluation', modality: 'considered', by },
      [holds('ratedYearly', ratedYearly)],
    ),
    row(
      'qd366.olderAct.removal',
      borrowed('qd-366-tw-2025', 'art_11__olderBreach__removal'),
      { kind: 'personnelDecision', modality: 'mandatory', by, time: 'inTime' },
      [holds('olderActRemoval', olderAct('removalFromOffice', 'expulsion'))],
    ),
    row('qd366.olderAct.reprimand', borrowed('qd-366-tw-2025', 'art_11__olderBreach__reprimand'), weighed, [
      holds('olderActReprimand', olderAct('reprimand', 'warning')),
    ]),
  ],
};
