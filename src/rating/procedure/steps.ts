import {
  type ActStanding,
  type IsoDate,
  latestDay,
  possibleStandings,
  type Standing,
  standingOf,
  type WorkCalendar,
} from '../../calendar/index.js';
import { type Authority, type Evidence, type ProvisionRef, weaker } from '../../law/index.js';
import {
  type Answer,
  type Governed,
  type Note,
  type ResolvedReadings,
  type RoomText,
  readingNote,
  stands,
} from '../../reasoning/index.js';
import { periodOf } from '../period.js';
import type { DeadlineId, RatingDeadline } from '../regulations/regulation.js';

/** One limit of time: who, by when at the latest, by which provision, and how it stands. */
export interface DeadlineStep {
  readonly id: DeadlineId;
  readonly by: Authority;
  readonly provision: ProvisionRef;
  readonly evidence: Evidence;
  /** The last lawful day; absent while what it is counted from is not given. */
  readonly latest?: IsoDate;
  /** Working days before the conference, where it is so counted. */
  readonly workingDaysBefore?: number;
  readonly done?: IsoDate;
  readonly standing: ActStanding;
}

/** What limits are counted from. */
export interface Anchors {
  readonly year: number;
  readonly calendar?: WorkCalendar | undefined;
  readonly conference?: IsoDate | undefined;
  readonly daySet?: IsoDate | undefined;
  readonly decision?: IsoDate | undefined;
  readonly publication?: IsoDate | undefined;
  readonly receipt?: IsoDate | undefined;
  readonly done?: Readonly<Partial<Record<DeadlineId, IsoDate | null | undefined>>> | undefined;
}

/** The path of each act a limit is counted from, as the caller gives it. */
const paths = { decision: 'decidedOn', publication: 'publishedOn', receipt: 'receivedOn' } as const;

/** The path at which a verb takes the day of an act, where it is not among `done`. */
const donePaths: Readonly<Partial<Record<DeadlineId, string>>> = {
  publication: 'publishedOn',
  petition: 'petitionedOn',
  petitionAnswer: 'answeredOn',
};

/** A limit, its latest day, and how the day it was met on stands against it. */
export function stepOf(rule: RatingDeadline, anchors: Anchors, readings: ResolvedReadings): DeadlineStep {
  const { id, by, provision, workingDaysBefore } = rule;
  const latest = latestOf(rule, anchors, readings);
  const day = anchors.done?.[id];
  return {
    id,
    by,
    provision: provision.ref,
    evidence: provision.evidence,
    ...(latest !== undefined && { latest }),
    ...(workingDaysBefore !== undefined && { workingDaysBefore }),
    ...(day && { done: day }),
    standing: latest === undefined ? 'notGiven' : standingOf(day, latest),
  };
}

function latestOf(
  { before, printed, workingDaysBefore, after, setBy }: RatingDeadline,
  { year, ...anchors }: Anchors,
  readings: ResolvedReadings,
): IsoDate | undefined {
  const { calendar, conference } = anchors;
  if (setBy !== undefined) return anchors.daySet;
  if (before !== undefined) {
    const beforeDate = readings['rating.beforeDay'] === 'inclusive' ? 'dayItself' : 'dayBefore';
    const anchor = periodOf({ year: year + (before.ofNextYear ? 1 : 0) }).from;
    const { month, day } = printed && stands(printed, readings) ? printed : before;
    return latestDay({ direction: 'beforeDate', month, day }, anchor, { readings: { beforeDate } }).day;
  }
  if (after !== undefined) {
    const from = anchors[after.act];
    if (from === undefined) return undefined;
    const restDayEnd = readings['rating.restDayEnd'] as 'asCounted' | 'nextWorkingDay';
    const limit = { direction: 'forward', unit: after.unit, n: after.n } as const;
    return latestDay(limit, from, { calendar, readings: { restDayEnd } }).day;
  }
  if (conference === undefined || workingDaysBefore === undefined) return undefined;
  const limit = { direction: 'backward', unit: 'workingDays', n: workingDaysBefore } as const;
  return latestDay(limit, conference, { calendar }).day;
}

/** The readings some of the limits rest on. */
export function readingsOf(rules: readonly RatingDeadline[], readings: ResolvedReadings): readonly Note[] {
  const ids = rules.flatMap(({ before, printed, after }) => [
    ...(before ? ['rating.beforeDay'] : []),
    ...(printed ? [printed.reading] : []),
    ...(after?.unit === 'days' ? ['rating.restDayEnd'] : []),
  ]);
  return [...new Set(ids)].map((id) => readingNote(id, readings[id]));
}

/** What is missing for one open limit: the day it is counted from, or that it was met on. */
function missingFor(
  { before, workingDaysBefore, after, setBy }: RatingDeadline,
  step: DeadlineStep,
): readonly string[] {
  if (step.latest !== undefined) return [donePaths[step.id] ?? `done.${step.id}`];
  if (setBy !== undefined) return ['daySet'];
  if (after !== undefined) return [paths[after.act]];
  return before === undefined && workingDaysBefore !== undefined ? ['conference'] : [];
}

/** How a whole stands: as its worst limit, and open while one is. */
export function standingOfAll(
  rules: readonly RatingDeadline[],
  deadlines: readonly DeadlineStep[],
  { text, on, notes }: Governed<RoomText>,
): Answer<Standing> {
  const possible = possibleStandings(deadlines.map(({ standing }) => standing));
  const common = { under: text.instrument.id, trace: { on, steps: [] }, notes };
  const [outcome] = possible;
  if (outcome === undefined || possible.length > 1) {
    const missing = deadlines.flatMap((step, at) =>
      step.standing === 'notGiven' ? missingFor(rules[at] as RatingDeadline, step) : [],
    );
    return {
      status: 'undetermined',
      why: 'missingFacts',
      possible,
      missing: [...new Set(missing)],
      ...common,
    };
  }
  const evidence = deadlines.map((step) => step.evidence).reduce(weaker, 'readInSeveralSources');
  return { status: 'determined', outcome, evidence, ...common };
}
