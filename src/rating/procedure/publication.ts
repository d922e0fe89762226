import * as z from 'zod';
import {
  addDays,
  type IsoDate,
  isoDate,
  type Standing,
  type WorkCalendar,
  workCalendarSchema,
} from '../../calendar/index.js';
import { checked } from '../../input/index.js';
import { type Evidence, type ProvisionRef, weaker } from '../../law/index.js';
import { type Answer, type NotApplicable, notApplicable, note } from '../../reasoning/index.js';
import type { RatingDeadline } from '../regulations/regulation.js';
import { publicationRule } from '../regulations/state/publication.js';
import { type DeadlineStep, standingOfAll, stepOf } from './steps.js';

const publicationCaseSchema = z.strictObject({
  /** The day of the rating. */
  decidedOn: isoDate,
  /** The day it was put on the internal site or posted; `null`: not made public. */
  publishedOn: isoDate.nullish(),
  /** The day it was taken down again; absent: not yet, or not known. */
  takenDownOn: isoDate.optional(),
  /** Sent to all staff in writing, which takes the place of posting. */
  sentToAllStaff: z.boolean().optional(),
  calendar: workCalendarSchema.optional(),
});
/** A State rating made public inside the body. */
export interface PublicationCase {
  readonly decidedOn: IsoDate;
  readonly publishedOn?: IsoDate | null | undefined;
  readonly takenDownOn?: IsoDate | undefined;
  readonly sentToAllStaff?: boolean | undefined;
  readonly calendar?: WorkCalendar | undefined;
}

/** How long the result has to be shown, and whether it was. */
export interface Shown {
  readonly days: number;
  /** The first day on which it may be taken down. */
  readonly until?: IsoDate;
  readonly takenDownOn?: IsoDate;
  readonly standing: 'longEnough' | 'tooShort' | 'notGiven' | 'notNeeded';
  readonly provision: ProvisionRef;
  readonly evidence: Evidence;
}

/** The answer of {@link ratingPublication}. */
export type PublicationAnswer = Answer<Standing | 'tooShort'> & {
  readonly deadlines: readonly DeadlineStep[];
  readonly shown?: Shown;
};

/**
 * Whether a State rating was made public inside the body in time, and long enough: within 5 working days of the decision, on the
 * internal site or posted for at least 20 consecutive days unless it was sent to all staff in writing (Law 10/2022 Art. 46(6),
 * 47(2), 48), wherever the text that rates says no other. Before 01/07/2023 no day could be read.
 *
 * @throws InputError for impossible input; `noCalendar` without a calendar of working days
 * @example
 * import { publishedWorkCalendar, ratingPublication } from 'canbo';
 * const round = { decidedOn: '2025-12-10', publishedOn: '2025-12-17', calendar: publishedWorkCalendar };
 * const { deadlines, shown } = ratingPublication({ ...round, takenDownOn: '2026-01-05' });
 * [deadlines[0]?.latest, deadlines[0]?.standing]; //=> ['2025-12-17', 'inOrder']
 * [shown?.until, shown?.standing]; //=> ['2026-01-06', 'tooShort']
 */
export function ratingPublication(publication: PublicationCase): PublicationAnswer {
  const asked = checked(publicationCaseSchema as unknown as z.ZodType<PublicationCase>, publication);
  const { decidedOn: on, publishedOn, calendar } = asked;
  const rule = publicationRule;
  if (on < rule.from) return { ...before(on), deadlines: [] };
  const limit: RatingDeadline = {
    id: 'publication',
    by: 'head',
    after: { act: 'decision', unit: 'workingDays', n: rule.workingDays },
    provision: rule.deadline,
  };
  const anchors = {
    year: Number(on.slice(0, 4)),
    calendar,
    decision: on,
    done: { publication: publishedOn },
  };
  const step = stepOf(limit, anchors, {});
  const governed = {
    text: { instrument: { id: rule.provision.ref.instrument } },
    readings: {},
    on,
    notes: [note('caution', 'publicInside', {}, [rule.provision.ref])],
  };
  const shown = shownAs(asked);
  return { ...whole(standingOfAll([limit], [step], governed), shown), deadlines: [step], shown };
}

const before = (on: IsoDate): NotApplicable => notApplicable(on, 'notYetInForce');

/** How long it stood there; a letter to all staff, or nothing made public, leaves nothing to count. */
function shownAs({ publishedOn, takenDownOn, sentToAllStaff }: PublicationCase): Shown {
  const { shownDays: days, display } = publicationRule;
  const row = { days, provision: display.ref, evidence: display.evidence };
  if (sentToAllStaff === true) return { ...row, standing: 'notNeeded' };
  if (!publishedOn) return { ...row, standing: 'notGiven' };
  const until = addDays(publishedOn, days);
  if (takenDownOn === undefined) return { ...row, until, standing: 'notGiven' };
  return { ...row, until, takenDownOn, standing: takenDownOn < until ? 'tooShort' : 'longEnough' };
}

/** A result taken down too early is in order in nothing but its day; one still hanging may yet be. */
function whole(answer: Answer<Standing>, { standing, evidence }: Shown): Answer<Standing | 'tooShort'> {
  if (answer.status !== 'determined' || answer.outcome !== 'inOrder') return answer;
  if (standing === 'tooShort')
    return { ...answer, outcome: 'tooShort', evidence: weaker(answer.evidence, evidence) };
  if (standing !== 'notGiven') return answer;
  const { status, outcome, evidence: _, ...rest } = answer;
  return {
    ...rest,
    status: 'undetermined',
    why: 'missingFacts',
    possible: ['inOrder', 'tooShort'],
    missing: ['takenDownOn'],
  };
}
