import { addMonths, daysBetween, type IsoDate } from '../calendar/index.js';
import { checked } from '../input/index.js';
import {
  type Answer,
  countOf,
  isGoverned,
  isSo,
  isUnread,
  judge,
  type Ladder,
  undeterminedBy,
} from '../reasoning/index.js';
import { type LimitationCase, type LimitationOutcome, limitationCaseSchema } from './cases.js';
import { govern, outOfScope } from './govern.js';
import { type DisciplineOptions, optionsSchema } from './readings.js';
import type { LimitationRule } from './regulations/regulation.js';

/** The answer of {@link disciplineLimitation}; `lastDay` where the form and the act have a limitation. */
export type LimitationAnswer = Answer<LimitationOutcome> & { readonly lastDay?: IsoDate | undefined };

const possible: readonly LimitationOutcome[] = ['withinLimitation', 'limitationExpired'];

/**
 * Whether a form of discipline may still be given for an act: thời hiệu, by the form the act deserves. Of the State the written
 * notice of handling stops the clock; a new act while it runs starts it anew; some acts and the heaviest Party forms have none.
 *
 * 69-QĐ/TW Art. 4(2); Law 80/2025 Art. 37, Decree 172/2025 and 234/2026 Art. 5. Once expired no form is given.
 *
 * @throws InputError for impossible input
 * @example
 * import { disciplineLimitation } from 'canbo';
 * const act = { track: 'party', of: 'member', deserves: 'reprimand', actOn: '2020-03-10' } as const;
 * disciplineLimitation(act, { on: '2025-03-10' }).outcome; //=> 'withinLimitation'
 * const known = { internalPolitics: false, nationalInterest: false, falseDiploma: false };
 * disciplineLimitation({ ...act, ...known }, { on: '2025-03-11' }).outcome; //=> 'limitationExpired'
 */
export function disciplineLimitation(facts: LimitationCase, options: DisciplineOptions): LimitationAnswer {
  const asked = checked(limitationCaseSchema, facts);
  const governed = govern(asked.track, checked(optionsSchema, options, 'options'));
  if (!isGoverned(governed)) return governed;
  const { limitation, forms } = governed.text;
  if (isUnread(limitation)) return undeterminedBy(limitation, governed, possible);
  const rule = limitation[asked.of];
  const { deserves } = asked;
  const given = isUnread(forms) ? undefined : forms.forms[asked.of]?.includes(deserves);
  if (rule === undefined || given !== true) return outOfScope(governed);
  const months = rule.months[deserves];
  const clock = months === undefined ? undefined : clockOf(asked, months);
  const answer = judge(ladderOf(asked, rule, clock, governed.on), asked, governed, possible);
  return clock === undefined ? answer : { ...answer, lastDay: clock.lastDay };
}

interface Clock {
  readonly from: IsoDate;
  readonly lastDay: IsoDate;
}

/** A new act while the clock runs starts it anew; one after its end revives nothing. */
function clockOf({ actOn, newActOn }: LimitationCase, months: number): Clock {
  const own = addMonths(actOn, months);
  const restarted = newActOn !== undefined && newActOn > actOn && newActOn <= own;
  return restarted ? { from: newActOn, lastDay: addMonths(newActOn, months) } : { from: actOn, lastDay: own };
}

function ladderOf(
  asked: LimitationCase,
  { provision, never, grounds, restart, untilNotice }: LimitationRule,
  clock: Clock | undefined,
  on: IsoDate,
): Ladder<LimitationCase, LimitationOutcome> {
  const leadsTo = { outcome: 'withinLimitation' } as const;
  if (clock === undefined) {
    const always = isSo<LimitationCase>('noLimitation', provision, {
      path: 'deserves',
      read: ({ deserves }) => never.includes(deserves),
    });
    return { rungs: [{ when: [always], leadsTo }], otherwise: { outcome: 'limitationExpired' } };
  }
  const where = clock.from === asked.actOn ? provision : restart;
  const used = countOf<LimitationCase>(
    'limitationDays',
    where,
    {
      path: untilNotice ? 'noticedOn' : 'actOn',
      read: (facts) => daysUsed(facts, clock, on, untilNotice),
    },
    'atMost',
    daysBetween(clock.from, clock.lastDay),
  );
  return {
    rungs: [
      { when: [used], leadsTo },
      ...grounds.map((name) => ({
        when: [isSo<LimitationCase>(name, provision, { path: name, read: (facts) => facts[name] })],
        leadsTo,
      })),
    ],
    otherwise: { outcome: 'limitationExpired' },
  };
}

/** To the notice; while none is known of, a day past the end leaves it open whether one came in time. */
function daysUsed(
  { noticedOn }: LimitationCase,
  { from, lastDay }: Clock,
  on: IsoDate,
  untilNotice: true | undefined,
): number | undefined {
  if (untilNotice === undefined || noticedOn === null) return daysBetween(from, on);
  if (noticedOn === undefined) return on > lastDay ? undefined : daysBetween(from, on);
  return daysBetween(from, noticedOn);
}
