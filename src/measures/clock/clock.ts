import type { IsoDate } from '../../calendar/index.js';
import { checked, InputError } from '../../input/index.js';
import { type Evidence, weaker } from '../../law/index.js';
import {
  type Answer,
  type Determined,
  defaultsOf,
  notApplicable,
  note,
  type ResolvedReadings,
  type Step,
  type Undetermined,
} from '../../reasoning/index.js';
import { type ClockEntry, canWait, type EntryStanding, entriesOf, type WaitingCase } from './entries.js';
import { type ClockCase, type ClockOutcome, clockCaseSchema, clocked } from './model.js';
import { clockNotes, unreadBeside } from './notes.js';
import { allReadings, type ClockOptions, clockOptionsSchema } from './readings.js';

/** The answer of {@link eligibilityClock}: the latest first day among the texts, and what each of them says. */
export type EligibilityClock = Answer<ClockOutcome> & {
  readonly firstDay?: IsoDate | undefined;
  readonly texts: readonly ClockEntry[];
};

/**
 * From which day somebody disciplined may again be planned, appointed, nominated, moved, trained or promoted, as far as the
 * months after the decision go: every text of the day of the personnel decision that speaks of it, the latest first day governs.
 *
 * 105-QĐ/TW, 80-QĐ/TW and 377-QĐ/TW (higher posts 24, 36, 60 months; planning after the effect), 69-QĐ/TW Art. 2(13) while the
 * decision runs, Law 22/2008 Art. 82 to 30/06/2025, Law 58/2010 Art. 56, Decree 170/2025 Art. 29(7), which makes the months of
 * the Party bind civil servants, Law 80/2025 Art. 38. "After n months" opens on the day after they are full. Open handling and
 * what prolongs a decision act where they are given; without them the answer is about the months alone. `waitOver` entitles
 * nobody: the other conditions are those of {@link appointmentChecks}.
 *
 * @throws InputError for impossible input, also for a day before the decision
 * @example
 * import { eligibilityClock } from 'canbo';
 * const warning = { form: 'warning', track: 'party', decidedOn: '2025-10-15' } as const;
 * eligibilityClock(warning, { for: 'planning', on: '2026-03-02' }).firstDay; //=> '2026-10-16'
 * const higher = eligibilityClock(warning, { for: 'higherAppointment', on: '2026-03-02' });
 * [higher.outcome, higher.firstDay]; //=> ['waiting', '2028-10-16']
 * higher.texts.map(({ text, firstDay }) => `${text} ${firstDay}`); //=> ['qd-377-tw-2025 2028-10-16', 'qd-69-tw-2022 2026-10-16']
 */
export function eligibilityClock(facts: ClockCase, options: ClockOptions): EligibilityClock {
  const asked = clocked(checked(clockCaseSchema, facts));
  const chosen = checked(clockOptionsSchema, options, 'options');
  const { on } = chosen;
  if (asked.effectiveOn > on) {
    const expected = `on or after the decision, ${asked.effectiveOn}`;
    throw new InputError({ code: 'inconsistent', path: 'options.on', expected, received: on });
  }
  const { form } = asked;
  if (!canWait(form)) {
    return { ...notApplicable(on, 'outOfScope'), notes: [note('caution', 'endsService')], texts: [] };
  }
  return answerOn({ ...asked, form }, chosen);
}

function answerOn(asked: WaitingCase, chosen: ClockOptions): EligibilityClock {
  const { on } = chosen;
  const readings: ResolvedReadings = { ...defaultsOf(allReadings), ...given(chosen.readings) };
  const texts = entriesOf(asked, chosen, readings);
  const unread = unreadBeside(asked, chosen, readings);
  const notes = clockNotes(asked, chosen, readings, texts);
  const last = latestOf(texts);
  const deciding =
    texts.find(({ standing }) => standing === 'forGood') ??
    texts.find(({ standing }) => standing === 'noDay') ??
    last;
  const under = deciding?.provision.instrument ?? unread[0]?.text;
  if (under === undefined) return { ...notApplicable(on, 'notCovered'), texts };
  const settled = settle(texts, unread.length > 0);
  const firstDay = open(texts) ? last?.firstDay : undefined;
  const common = {
    under,
    trace: { on, steps: texts.map(stepOf) },
    notes,
    decidedBy: 'managingAuthority' as const,
    texts,
    firstDay,
  };
  if ('outcome' in settled) {
    const evidence = texts.reduce<Evidence>(
      (weakest, one) => weaker(weakest, one.evidence),
      'readInSeveralSources',
    );
    return { ...common, status: 'determined', ...settled, evidence };
  }
  return { ...common, status: 'undetermined', ...settled };
}

/** A reading given as `undefined` is not chosen. */
const given = (readings: object = {}): ResolvedReadings =>
  Object.fromEntries(Object.entries(readings).filter(([, value]) => value !== undefined));

type Settled =
  | Pick<Determined<ClockOutcome>, 'outcome'>
  | Pick<Undetermined<ClockOutcome>, 'why' | 'possible' | 'missing'>;

/** One bar that holds decides; then what is missing; then who weighs; then silence. */
function settle(texts: readonly ClockEntry[], unread: boolean): Settled {
  const has = (...standings: readonly EntryStanding[]) =>
    texts.some(({ standing }) => standings.includes(standing));
  if (has('forGood')) return { outcome: 'barredForGood' };
  const unknown = texts.filter(({ standing }) => standing === 'unknown');
  const missing = [...new Set(unknown.flatMap((one) => one.missing))];
  const forGood = missing.includes('forCorruption');
  if (has('waiting', 'noDay')) {
    if (!forGood) return { outcome: 'waiting' };
    return { why: 'missingFacts', possible: ['waiting', 'barredForGood'], missing: ['forCorruption'] };
  }
  const possible: readonly ClockOutcome[] = ['waiting', 'waitOver'];
  if (missing.length > 0) {
    const only = missing.length === 1 && forGood;
    return {
      why: 'missingFacts',
      possible: forGood ? [...(only ? (['waitOver'] as const) : possible), 'barredForGood'] : possible,
      missing,
    };
  }
  if (has('weighed')) return { why: 'authorityWeighs', possible, missing };
  return has('silent') || unread ? { why: 'textSilent', possible, missing } : { outcome: 'waitOver' };
}

/** The text whose months end last; where none has any, the first that speaks. */
const latestOf = (texts: readonly ClockEntry[]): ClockEntry | undefined =>
  texts.reduce<ClockEntry | undefined>(
    (last, one) => ((one.firstDay ?? '') > (last?.firstDay ?? '') ? one : last),
    texts[0],
  );

/** No text keeps it shut without a day. */
const open = (texts: readonly ClockEntry[]): boolean =>
  texts.every(({ standing, firstDay }) => firstDay !== undefined || standing === 'unknown');

const verdicts: Readonly<Record<EntryStanding, Step['verdict']>> = {
  waiting: 'fail',
  noDay: 'fail',
  forGood: 'fail',
  over: 'pass',
  unknown: 'unknown',
  weighed: 'unknown',
  silent: 'unknown',
};

const stepOf = ({ findings, standing }: ClockEntry): Step => ({
  findings,
  exceptions: [],
  verdict: verdicts[standing],
  leadsTo: { outcome: 'waitOver' },
});
