import { addDays, addMonths, daysBetween, type IsoDate } from '../calendar/index.js';
import { checked } from '../input/index.js';
import {
  type Answer,
  countOf,
  isGoverned,
  isSo,
  isUnread,
  judge,
  type Ladder,
  type Rung,
  undeterminedBy,
} from '../reasoning/index.js';
import { type EffectCase, type EffectStanding, effectCaseSchema } from './cases.js';
import { govern, knows, outOfScope, relyingOn } from './govern.js';
import { type DisciplineOptions, optionsSchema } from './readings.js';
import type { EffectRule } from './regulations/regulation.js';

/** The answer of {@link disciplineEffect}, with the first and the last day the decision runs by itself. */
export type EffectAnswer = Answer<EffectStanding> & {
  readonly runs?: { readonly from: IsoDate; readonly to: IsoDate } | undefined;
  /** After forced termination: the first day somebody may be recruited again. */
  readonly recruitableFrom?: IsoDate | undefined;
};

const possible: readonly EffectStanding[] = ['running', 'prolonged', 'lapsed'];

/**
 * Whether a disciplinary decision runs on a day: from publication (Party) or effect (State), for the months of the text, the
 * State's from the Party decision on the same act; by itself it lapses only without a complaint, a relapse or a new violation
 * (Party), and a new decision ends it (State). Expulsion, dissolution, recall and forced termination do not run out.
 *
 * The text is that of the day of the decision: 69-QĐ/TW Art. 2(5); Decree 112/2020 as amended by 71/2023; Decree 172/2025 and
 * 234/2026 Art. 2(6), 2(9). A complaint that was answered starts the months anew. What stays unknown is listed, not assumed.
 *
 * @throws InputError for impossible input
 * @example
 * import { disciplineEffect } from 'canbo';
 * const decision = { track: 'civilServant', form: 'reprimand', effectiveOn: '2025-08-10', partyEffectiveOn: '2025-07-20' } as const;
 * const answer = disciplineEffect({ ...decision, newDecisionOn: null }, { on: '2026-07-20' });
 * answer.outcome; //=> 'running'
 * answer.runs?.to; //=> '2026-07-20'
 */
export function disciplineEffect(decision: EffectCase, options: DisciplineOptions): EffectAnswer {
  const asked = checked(effectCaseSchema, decision);
  const chosen = checked(optionsSchema, options, 'options');
  const governed = govern(asked.track, chosen, asked.effectiveOn);
  if (!isGoverned(governed)) return governed;
  const { effect: rule, forms } = governed.text;
  if (!isUnread(forms) && !knows(forms, asked.form)) return outOfScope(governed);
  if (isUnread(rule)) return undeterminedBy(rule, governed, possible);
  const { on, readings } = governed;
  const from = startOf(asked, rule);
  const full = addMonths(from, rule.months);
  const to = readings['discipline.lastDay'] === 'dayBefore' ? addDays(full, -1) : full;
  const answer = judge(ladderOf(asked, rule, { from, to, on }), asked, governed, possible);
  if (rule.endless.includes(asked.form)) return { ...answer, ...again(asked, rule) };
  const runs = { from, to };
  return on === full ? { ...relyingOn(answer, 'discipline.lastDay', readings), runs } : { ...answer, runs };
}

interface Days {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly on: IsoDate;
}

/** Of the Party the answer to a complaint, of the State the Party decision, starts the months; time served is deducted. */
function startOf(
  { effectiveOn, partyEffectiveOn, servedFrom, complaint }: EffectCase,
  { fromPartyDecision, prolongedBy, changed }: EffectRule,
): IsoDate {
  if (changed !== undefined && servedFrom !== undefined) return servedFrom;
  if (fromPartyDecision) return partyEffectiveOn ?? effectiveOn;
  return (prolongedBy?.includes('complaint') && complaint?.answeredOn) || effectiveOn;
}

type EffectRung = Rung<EffectCase, EffectStanding>;

function ladderOf(
  { form, effectiveOn, partyEffectiveOn }: EffectCase,
  rule: EffectRule,
  { from, to, on }: Days,
): Ladder<EffectCase, EffectStanding> {
  const { provision } = rule;
  const is = (
    id: string,
    path: string,
    read: (facts: EffectCase) => boolean | undefined,
    where = provision,
  ) => isSo<EffectCase>(id, where, { path, read });
  const days = (at: IsoDate, path: string, known = true) => ({
    path,
    read: () => (known ? daysBetween(at, on) : undefined),
  });
  // Without the Party decision, of which nothing is known, the months could only have begun earlier.
  const startKnown = !rule.fromPartyDecision || partyEffectiveOn !== undefined || on > to;
  const length = daysBetween(from, to);
  const start = startKnown ? days(from, 'effectiveOn') : days(from, 'partyEffectiveOn', false);
  const prolonged: readonly EffectRung[] = (rule.prolongedBy ?? []).map((name) => ({
    when: [is(name, name, (facts) => (name === 'complaint' ? pending(facts) : facts[name]))],
    leadsTo: { outcome: 'prolonged' },
  }));
  return {
    rungs: [
      {
        when: [is('annulled', 'annulled', ({ annulled = false }) => annulled)],
        leadsTo: { outcome: 'annulled' },
      },
      {
        when: [countOf('effectBegun', provision, days(effectiveOn, 'effectiveOn'), 'lessThan', 0)],
        leadsTo: { outcome: 'notYetEffective' },
      },
      ...(rule.endless.includes(form)
        ? [{ when: [is('noEnd', 'form', () => true)], leadsTo: { outcome: 'noEnd' } } as const]
        : []),
      ...ended(rule, on),
      {
        when: [countOf('effectDays', provision, start, 'atMost', length)],
        leadsTo: { outcome: 'running' },
      },
      ...prolonged,
    ],
    otherwise: { outcome: 'lapsed' },
  };
}

/** A new decision ends the one that runs, from its own day on. */
const ended = ({ endedByNewDecision }: EffectRule, on: IsoDate): readonly EffectRung[] =>
  endedByNewDecision === undefined
    ? []
    : [
        {
          when: [
            isSo<EffectCase>('newDecision', endedByNewDecision, {
              path: 'newDecisionOn',
              read: ({ newDecisionOn }) =>
                newDecisionOn === undefined ? undefined : newDecisionOn !== null && newDecisionOn <= on,
            }),
          ],
          leadsTo: { outcome: 'lapsed' },
        },
      ];

/** A complaint that is not answered. */
const pending = ({ complaint }: EffectCase): boolean | undefined =>
  complaint === undefined ? undefined : complaint !== null && complaint.answeredOn === undefined;

/** Of a form that ends service there is nothing to run, but the day recruitment is open again. */
const again = (
  { effectiveOn, form }: EffectCase,
  { reRecruitment }: EffectRule,
): Pick<EffectAnswer, 'recruitableFrom'> =>
  form === 'forcedTermination' && reRecruitment !== undefined
    ? { recruitableFrom: addDays(addMonths(effectiveOn, reRecruitment.months), 1) }
    : {};
