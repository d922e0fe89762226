import type { IsoDate } from '../../calendar/index.js';
import type { DisciplineForm } from '../../discipline/index.js';
import type { Authority, Evidence, ProvisionRef } from '../../law/index.js';
import {
  type CheckedCondition,
  type Condition,
  checkCondition,
  type Disciplined,
  type WaitRule,
  waitConditions,
} from '../../positions/index.js';
import type { FactPath, Finding, ResolvedReadings } from '../../reasoning/index.js';
import type { Clocked } from './model.js';
import type { ClockOptions, ClockReadings } from './readings.js';
import { bars, runningWithDecision, standIns } from './regulations/scopes.js';
import { besideTexts, type ClockText, importing, partyText } from './texts.js';

/** How one text stands: its months run, are over; prolonged or barred without a day; unknown, weighed, or silent after them. */
export type EntryStanding = 'waiting' | 'over' | 'noDay' | 'forGood' | 'unknown' | 'weighed' | 'silent';

/** What one text says of the wait. */
export interface ClockEntry {
  /** The text, as the rooms name it. */
  readonly text: string;
  readonly provision: ProvisionRef;
  readonly evidence: Evidence;
  readonly standing: EntryStanding;
  readonly months?: number;
  /** The first day after its months. */
  readonly firstDay?: IsoDate;
  /** Another text that makes these months bind. */
  readonly importedBy?: ProvisionRef;
  /** After the months the case is only considered, on this authority's positive assessment. */
  readonly consideredBy?: Authority;
  readonly findings: readonly Finding[];
  readonly missing: readonly FactPath[];
  readonly readings: readonly string[];
}

/** The forms with which somebody stays, and so can wait; the others end membership or service. */
const waitingForms = ['reprimand', 'warning', 'salaryReduction', 'demotion', 'removalFromOffice'] as const;
type Waiting = Disciplined['form'];
export const canWait = (form: DisciplineForm): form is Waiting =>
  (waitingForms as readonly DisciplineForm[]).includes(form);

/** A case of somebody who stays. */
export type WaitingCase = Clocked & { readonly form: Waiting };

/** Everything the texts of the day say of this wait, the Party text first. */
export function entriesOf(
  asked: WaitingCase,
  options: ClockOptions,
  readings: ResolvedReadings,
): readonly ClockEntry[] {
  const party = partyText(asked, options, readings);
  const beside = besideTexts(asked, options, readings);
  const importedBy = beside.map(importing).find((rule) => rule && bars(rule.ref, options.for, asked.kind));
  const ofParty = party === undefined ? [] : waitsOf(party, asked, options, readings);
  return [
    ...ofParty.map((entry) => (importedBy === undefined ? entry : { ...entry, importedBy: importedBy.ref })),
    ...beside.flatMap((text) => [
      ...waitsOf(text, asked, options, readings),
      ...barsOf(text, asked, options, readings),
    ]),
  ];
}

const waitsOf = (
  text: ClockText,
  asked: WaitingCase,
  options: ClockOptions,
  readings: ResolvedReadings,
): readonly ClockEntry[] =>
  text.waits
    .filter(({ provision, moves }) =>
      options.for === 'appointment' && moves !== undefined
        ? false
        : bars(provision.ref, options.for, asked.kind),
    )
    .flatMap((rule) => {
      const [passed, ...besides] = waitConditions<Facts>(rule, asked, 0, { on: options.on, readings });
      const months = rule.months[asked.form];
      if (passed === undefined || months === undefined) return [];
      const kept = besides.filter(({ id }) => id !== 'positiveAssessment');
      const checks = [{ ...passed, ...softening(rule) }, ...kept].map((one) =>
        checkCondition(one, factsOf(asked), readings),
      );
      const { onlyIf } = rule;
      const standsIn =
        onlyIf !== undefined &&
        standIns.includes(onlyIf.reading) &&
        options.readings?.[onlyIf.reading as keyof ClockReadings] === undefined;
      return [entryOf(text, rule, { asked, checks, months, standsIn })];
    });

/** Some texts let somebody weigh instead of a refusal. */
const softening = (rule: WaitRule): Pick<Condition<Facts>, 'otherwise'> =>
  'otherwise' in rule ? { otherwise: rule.otherwise as NonNullable<Condition<Facts>['otherwise']> } : {};

/** The facts the conditions of the other rooms look at. */
type Facts = (ClockText['conditions'][number] extends Condition<infer Case> ? Case : never) & {
  readonly partyMember: boolean | undefined;
};

const factsOf = (asked: WaitingCase): Facts =>
  ({
    disciplines: [asked],
    underHandling: asked.underHandling,
    partyMember: asked.partyMember,
  }) as Partial<Facts> as Facts;

interface Wait {
  readonly asked: WaitingCase;
  /** The months first, then what must not have followed. */
  readonly checks: readonly CheckedCondition[];
  readonly months: number;
  /** The months stand in for a rule no text has, and nobody chose them. */
  readonly standsIn: boolean;
}

function entryOf({ id }: ClockText, rule: WaitRule, wait: Wait): ClockEntry {
  const { checks, months, standsIn } = wait;
  const { provision, thenAssessedBy } = rule;
  const standing = standingOf(rule, wait);
  const opens = checks.every((one, at) => at === 0 || one.standing !== 'notRead');
  const firstDay = standing === 'noDay' || !opens || standsIn ? undefined : checks[0]?.openFrom;
  return {
    text: id,
    provision: provision.ref,
    evidence: provision.evidence,
    standing,
    months,
    ...(firstDay !== undefined && { firstDay }),
    ...(thenAssessedBy !== undefined && { consideredBy: thenAssessedBy }),
    findings: checks.flatMap(({ findings }) => findings),
    missing: checks.flatMap(({ missing }) => missing.map(ownPath)),
    readings: [...(rule.readings ?? []), ...(rule.onlyIf === undefined ? [] : [rule.onlyIf.reading])],
  };
}

/** The other rooms ask about a list of decisions, this one about one. */
const ownPath = (path: FactPath): FactPath => path.replace(/^disciplines(\[0\])?\.?/, '') || 'forCorruption';

function standingOf(
  { provision: { ref } }: WaitRule,
  { asked: { prolonged }, checks, standsIn }: Wait,
): EntryStanding {
  const [passed, ...kept] = checks;
  if (prolonged && runningWithDecision.includes(`${ref.instrument} ${ref.eId}`)) return 'noDay';
  if (passed?.standing === 'notMet') return 'waiting';
  if (passed?.standing === 'weighed') return 'weighed';
  if (checks.some((one) => one.standing === 'unknown')) return 'unknown';
  return standsIn || kept.some((one) => one.standing !== 'met') ? 'silent' : 'over';
}

/** Bars that no months end, named where they hold or where it is not known: open handling, if asked about; corruption. */
function barsOf(
  { id, conditions }: ClockText,
  asked: WaitingCase,
  options: ClockOptions,
  readings: ResolvedReadings,
): readonly ClockEntry[] {
  return conditions
    .filter((one) => one.id in ofBars && bars(one.rule.provision.ref, options.for, asked.kind))
    .filter((one) => one.id !== 'underHandling' || asked.underHandling !== undefined)
    .flatMap((one) => {
      const { standing, findings, missing } = checkCondition(one, factsOf(asked), readings);
      if (standing === 'met') return [];
      const { ref, evidence } = one.rule.provision;
      return [
        {
          text: id,
          provision: ref,
          evidence,
          standing: standing === 'notMet' ? ofBars[one.id as keyof typeof ofBars] : 'unknown',
          findings,
          missing: missing.map(ownPath),
          readings: [],
        },
      ];
    });
}

const ofBars = { underHandling: 'noDay', removedForCorruption: 'forGood' } as const;
