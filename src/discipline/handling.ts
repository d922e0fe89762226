import { wholeMonthsBetween } from '../calendar/index.js';
import { checked } from '../input/index.js';
import { type Answer, isGoverned, isUnread, judge, undeterminedBy, unreadNote } from '../reasoning/index.js';
import { type HandlingCase, type HandlingOutcome, handlingCaseSchema } from './cases.js';
import { govern } from './govern.js';
import { type DisciplineOptions, optionsSchema } from './readings.js';

const possible: readonly HandlingOutcome[] = ['handledNow', 'handlingDeferred', 'exemptFromDiscipline'];

/**
 * Whether discipline is handled now, deferred, or the person exempt: illness, prosecution or detention, pregnancy, a small child
 * (age in whole months, by date); acts in the right way without gain, approved innovation. Decree 172/2025 Art. 3, 4(2).
 *
 * Of the exemptions only these two could be read: "handled now" says so in a note. Deferred time is not counted in the time for
 * handling. Of public employees and of the Party no such cases could be read.
 *
 * @throws InputError for impossible input
 * @example
 * import { disciplineHandling } from 'canbo';
 * const none = { illness: false, prosecutedOrDetained: false, rightWayNoGain: false, approvedInnovation: false } as const;
 * const mother = { ...none, track: 'civilServant', sex: 'female', pregnantOrOnMaternityLeave: false, childBornOn: '2025-03-10', askedInWriting: false } as const;
 * disciplineHandling(mother, { on: '2026-03-09' }).outcome; //=> 'handlingDeferred'
 * disciplineHandling(mother, { on: '2026-03-10' }).outcome; //=> 'handledNow'
 */
export function disciplineHandling(facts: HandlingCase, options: DisciplineOptions): Answer<HandlingOutcome> {
  const asked = checked(handlingCaseSchema, facts);
  const governed = govern(asked.track, checked(optionsSchema, options, 'options'));
  if (!isGoverned(governed)) return governed;
  const { handling, moreExemptions } = governed.text;
  if (isUnread(handling)) return undeterminedBy(handling, governed, possible);
  const { childBornOn } = asked;
  const childMonths = childBornOn ? wholeMonthsBetween(childBornOn, governed.on) : undefined;
  const answer = judge(handling, { ...asked, childMonths }, governed, possible);
  return moreExemptions === undefined || answer.outcome === 'exemptFromDiscipline'
    ? answer
    : { ...answer, notes: [...answer.notes, unreadNote(moreExemptions)] };
}
