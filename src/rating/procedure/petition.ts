import * as z from 'zod';
import {
  type IsoDate,
  isoDate,
  possibleStandings,
  type Standing,
  type WorkCalendar,
  workCalendarSchema,
} from '../../calendar/index.js';
import { checked } from '../../input/index.js';
import type { Authority } from '../../law/index.js';
import { type Answer, type Note, note, undeterminedBy } from '../../reasoning/index.js';
import type { RatingOptions } from '../options.js';
import type { RatingDeadline } from '../regulations/regulation.js';
import { lawPetitions } from '../regulations/state/petitions.js';
import type { PetitionRule, StateRound } from '../regulations/state/round.js';
import { regimeFields, stateKinds } from '../state/model.js';
import { governRound, type StateRoundAsked } from './round.js';
import { type DeadlineStep, readingsOf, standingOfAll, stepOf } from './steps.js';

const days = z.int().min(0).max(366);
const petitionCaseSchema = z.strictObject({
  side: z.literal('state'),
  kind: z.enum(stateKinds),
  ...regimeFields,
  /** Of a public employee: the service unit has issued its own regulation on rating (quy chế đánh giá). */
  unitHasRegulation: z.boolean().optional(),
  /** The day the result was made public. */
  publishedOn: isoDate.optional(),
  /** The day of the petition. */
  petitionedOn: isoDate.optional(),
  /** The day it was received. */
  receivedOn: isoDate.optional(),
  /** The day it was answered; `null`: not answered. */
  answeredOn: isoDate.nullish(),
  /** It was found right: the rating was wrong. */
  upheld: z.boolean().optional(),
  /** Days to petition and working days to answer of a local text, where the text that rates has none. */
  days: z.strictObject({ petition: days.optional(), answer: days.optional() }).optional(),
  calendar: workCalendarSchema.optional(),
});
/** A petition against a State rating. */
export type PetitionCase = z.infer<typeof petitionCaseSchema> & {
  readonly calendar?: WorkCalendar | undefined;
  readonly publishedOn?: IsoDate | undefined;
};

/** The answer of {@link ratingPetition}. */
export type PetitionAnswer = Answer<Standing> & {
  readonly deadlines: readonly DeadlineStep[];
  /** To whom it may go; where several are named, at the petitioner’s choice. */
  readonly addressees: readonly Authority[];
};

/**
 * Whether a petition (kiến nghị) against a State rating, and the answer to it, came in time, and to whom it goes.
 *
 * Of public employees from 01/07/2026, whichever decree rated: within 5 days of publication, to the rating authority or its direct
 * superior, answered within 10 working days of receipt, and not reviewed again (Law 129/2025 Art. 27). Decrees 90/2020 and
 * 335/2025 (Art. 24) have the right without days: those of the local text are given as `days`, and never assumed.
 *
 * @throws InputError for impossible input; `noCalendar` for the working days of the answer without a calendar
 * @example
 * import { ratingPetition } from 'canbo';
 * const employee = { side: 'state', kind: 'publicEmployee', year: 2026, unitHasRegulation: true, decidedOn: '2026-12-04' } as const;
 * const answer = ratingPetition({ ...employee, publishedOn: '2026-12-07', petitionedOn: '2026-12-13' });
 * answer.deadlines.map(({ id, latest, standing }) => [id, latest, standing])[0]; //=> ['petition', '2026-12-12', 'late']
 * const clerk = ratingPetition({ side: 'state', kind: 'civilServant', year: 2026, publishedOn: '2026-12-07' });
 * clerk.status === 'undetermined' && clerk.missing; //=> ['days.petition', 'days.answer']
 */
export function ratingPetition(petition: PetitionCase, options?: RatingOptions): PetitionAnswer {
  const asked = checked(petitionCaseSchema as unknown as z.ZodType<PetitionCase>, petition);
  const nothing = { deadlines: [], addressees: [] };
  const found = governRound(asked as StateRoundAsked, options);
  if ('status' in found) {
    return found.status === 'undetermined'
      ? { ...found, possible: possibleStandings(['notGiven']), ...nothing }
      : { ...found, ...nothing };
  }
  const { governed, round } = found;
  const law = lawOf(asked, governed.on);
  const rule = law ?? round.petition[asked.kind];
  if (rule === undefined)
    return { ...undeterminedBy(undefined, governed, possibleStandings(['notGiven'])), ...nothing };
  const limits = limitsOf(rule, asked.days);
  const addressees = rule.to;
  const notes = [...governed.notes, ...notesOn(rule, asked, round)];
  const under = { instrument: { id: law?.provision.ref.instrument ?? governed.text.instrument.id } };
  if ('missing' in limits) {
    const { on } = governed;
    return {
      status: 'undetermined',
      why: 'localTextNeeded',
      possible: possibleStandings(['notGiven']),
      missing: limits.missing,
      under: under.instrument.id,
      trace: { on, steps: [] },
      notes,
      deadlines: [],
      addressees,
    };
  }
  const { publishedOn: publication, receivedOn: receipt, petitionedOn, answeredOn, calendar, year } = asked;
  const done = { petition: petitionedOn, petitionAnswer: answeredOn };
  const anchors = { year, calendar, publication, receipt, done };
  const deadlines = limits.rules.map((limit) => stepOf(limit, anchors, governed.readings));
  const read = readingsOf(limits.rules, governed.readings);
  const all = { ...governed, text: under, notes: [...notes, ...read] };
  return { ...standingOfAll(limits.rules, deadlines, all), deadlines, addressees };
}

/** The law that grants the petition, by the day the result was made public. */
const lawOf = ({ kind, publishedOn }: PetitionCase, on: IsoDate): PetitionRule | undefined =>
  lawPetitions.find((law) => law.kind === kind && law.from <= (publishedOn ?? on))?.rule;

/** The limits of the text, or of a local one in its place. */
function limitsOf(
  rule: PetitionRule,
  given: PetitionCase['days'],
): { readonly rules: readonly RatingDeadline[] } | { readonly missing: readonly string[] } {
  const petition = rule.days ?? given?.petition;
  const answer = rule.answerWorkingDays ?? given?.answer;
  if (petition === undefined || answer === undefined) {
    return {
      missing: [
        ...(petition === undefined ? ['days.petition'] : []),
        ...(answer === undefined ? ['days.answer'] : []),
      ],
    };
  }
  const { provision, to } = rule;
  return {
    rules: [
      {
        id: 'petition',
        by: 'ratedSubject',
        after: { act: 'publication', unit: 'days', n: petition },
        provision,
      },
      {
        id: 'petitionAnswer',
        by: to[0] ?? 'ratingAuthority',
        after: { act: 'receipt', unit: 'workingDays', n: answer },
        provision,
      },
    ],
  };
}

function notesOn(
  rule: PetitionRule,
  { days, upheld }: PetitionCase,
  { reRating }: StateRound,
): readonly Note[] {
  const local = rule.days === undefined && days !== undefined;
  return [
    ...(local ? [note('reading', 'localDays')] : []),
    ...(rule.complaint ? [note('caution', 'complaintBeside', {}, [rule.complaint.ref])] : []),
    ...(rule.final ? [note('caution', 'petitionFinal', {}, [rule.provision.ref])] : []),
    ...(upheld === true ? [reRatingNote(reRating)] : []),
  ];
}

/** A wrong result is replaced; where the text does not say how, that is said. */
const reRatingNote = (reRating: StateRound['reRating']): Note =>
  reRating
    ? note(
        'caution',
        'reRating',
        {},
        reRating.map(({ ref }) => ref),
      )
    : note('silent', 'reRatingSilent');
