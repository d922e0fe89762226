import * as z from 'zod';
import { checked } from '../../input/index.js';
import { type Authority, type Bilingual, type Evidence, type ProvisionRef, weaker } from '../../law/index.js';
import { type Answer, type Note, note, type RoomText, unreadNote } from '../../reasoning/index.js';
import type { RatingOptions } from '../options.js';
import type { ActId, ActRule, AuthorityRow, FormRow } from '../regulations/regulation.js';
import type { FilePaper, FileRow, StateRound } from '../regulations/state/round.js';
import {
  elseRefused,
  headLeads,
  type Part,
  type PartOf,
  partIn,
  partyRoundFields,
  type RatingRound,
  roundIn,
  roundSchema,
  statePart,
  stateRoundFields,
} from './round.js';

const procedureSchema = z.discriminatedUnion('side', [
  z.strictObject(partyRoundFields),
  z
    .strictObject({
      ...stateRoundFields,
      /** Absent with reason, sick or on maternity leave on the rating day. */
      absentOnDay: z.boolean().optional(),
    })
    .refine(headLeads, elseRefused),
]);
/** A rating round whose acts are asked for. */
export type RatingProcedureCase = z.infer<typeof procedureSchema>;

/** One act of the procedure, with the acts that must come before it. */
export interface RatingAct {
  readonly id: ActId;
  readonly by: Authority;
  readonly after: readonly ActId[];
  /** Only in some cases: at a complaint, a denunciation, a sign of breach, disunity. */
  readonly onlyAt?: Bilingual | undefined;
  /** Who takes part in a meeting. */
  readonly composition?: Bilingual | undefined;
  readonly provision: ProvisionRef;
  readonly evidence: Evidence;
}

/** Who rates itself, who proposes, who decides, for one kind of body or person. */
export interface WhoDecides {
  readonly id: string;
  readonly rated: Bilingual;
  readonly ratesItself: Bilingual;
  /** Who tracks and assesses through the year. */
  readonly tracks?: Bilingual | undefined;
  readonly proposes?: Bilingual | undefined;
  readonly decides: Bilingual;
  readonly provision: ProvisionRef;
  readonly evidence: Evidence;
}

/** A form to be filled in and filed. */
export interface RatingForm extends Bilingual {
  readonly code: string;
  readonly for: FormRow['for'];
  readonly provision: ProvisionRef;
  readonly evidence: Evidence;
}

/** One paper of the file of a rating. */
export interface RatingPaper {
  readonly id: FilePaper;
  /** Only where there is one. */
  readonly ifAny?: true;
  /** On paper in the personal file as well, where the file itself is electronic. */
  readonly onPaperToo?: true;
  readonly provision: ProvisionRef;
  readonly evidence: Evidence;
}

/** The rows of one part of a text, each as it is shown. */
function answered<Row, Shown extends { readonly evidence: Evidence }>(
  { governed: { text, on, notes }, part }: Part<readonly Row[]>,
  shown: (row: Row) => Shown,
  further: readonly Note[] = [],
): Answer<readonly Shown[]> {
  const outcome = part.map(shown);
  return {
    status: 'determined',
    outcome,
    under: text.instrument.id,
    evidence: outcome.map(({ evidence }) => evidence).reduce(weaker, 'readInSeveralSources'),
    trace: { on, steps: [] },
    notes: [...notes, ...further],
  };
}

function rowsOf<Row, Shown extends { readonly evidence: Evidence }>(
  round: RatingRound,
  options: RatingOptions | undefined,
  part: PartOf<readonly Row[]>,
  shown: (row: Row) => Shown,
): Answer<readonly Shown[]> {
  const found = partIn(checked(roundSchema, round), part, options);
  return 'part' in found ? answered(found, shown) : found;
}

/**
 * The acts of a rating round in the order of the text: who does each, and what must come before it.
 *
 * Of the State (`side: 'state'`) the steps of Decree 90/2020 Art. 17 to 19 and 233/2026 Art. 9, 15 by whom they are about: the
 * Party committee of the level is asked on cadres, heads and managers only. Those of Decree 335/2025 could be read in part.
 * `absentOnDay` adds what whoever is absent on the rating day is rated on (Art. 20(3); 21(3); 15(1)).
 *
 * @throws InputError for impossible input
 * @example
 * import { ratingProcedure } from 'canbo';
 * const acts = ratingProcedure({ year: 2023 }).outcome ?? [];
 * acts.find(({ id }) => id === 'decisionOnHead')?.after; //=> ['decisionOnUnit', 'decisionOnCollective', 'appraisal', 'verification']
 * const clerk = ratingProcedure({ side: 'state', kind: 'publicEmployee', leader: false, year: 2023 });
 * clerk.outcome?.slice(0, 4).map(({ id }) => id); //=> ['selfRating', 'meeting', 'minutes', 'stateRating']
 */
export function ratingProcedure(
  round: RatingProcedureCase,
  options?: RatingOptions,
): Answer<readonly RatingAct[]> {
  const asked = checked(procedureSchema, round);
  const found = partIn(asked, { party: ({ acts }) => acts, state: ({ acts }) => acts }, options);
  if (!('part' in found)) return found;
  const absent = asked.side === 'state' && asked.absentOnDay === true;
  return answered(found, actOf, [
    ...found.part.flatMap(({ unread }) => (unread ? [unreadNote(unread)] : [])),
    ...besideRound(found.governed.text, absent),
  ]);
}

const actOf = ({ id, by, after = [], onlyAt, composition, provision }: ActRule): RatingAct => ({
  id,
  by,
  after: after.map(({ act }) => act),
  ...(onlyAt && { onlyAt }),
  ...(composition && { composition }),
  provision: provision.ref,
  evidence: provision.evidence,
});

/** What whoever is absent on the rating day is rated on. */
const absenceNote = ({ ratedOn, provision: { ref } }: NonNullable<StateRound['absent']>): Note =>
  ratedOn === 'selfReportSentIn'
    ? note('caution', 'selfReportSentIn', {}, [ref])
    : note('caution', 'pointsOfTimeWorked', {}, [ref]);

/** What a careful official would want to know beside the acts of a State round. */
function besideRound(text: RoomText, absentOnDay: boolean): readonly Note[] {
  const { absent, combinedMeeting, reRating } = roundIn(text) ?? {};
  return [
    ...(absentOnDay && absent ? [absenceNote(absent)] : []),
    ...(combinedMeeting ? [note('caution', 'combinedMeeting', {}, [combinedMeeting.ref])] : []),
    ...(reRating
      ? [
          note(
            'caution',
            'reRating',
            {},
            reRating.map(({ ref }) => ref),
          ),
        ]
      : []),
  ];
}

/**
 * Who decides on whom, by kind of body and person, as far as the text could be read.
 *
 * Of the State (`side: 'state'`) on the subject asked about: Decree 90/2020 Art. 16; Law 80/2025 Art. 25(2); Decree 233/2026
 * Art. 8, 13; of civil servants on secondment or rotation Decree 170/2025 Art. 26(3), 49(1).
 *
 * @throws InputError for impossible input
 * @example
 * import { ratingAuthorities } from 'canbo';
 * ratingAuthorities({ year: 2023 }).outcome?.find(({ id }) => id === 'A2')?.decides.en; //=> 'The district standing committee'
 * const deputy = ratingAuthorities({ side: 'state', kind: 'civilServant', leader: true, head: false, year: 2023 });
 * deputy.outcome?.map(({ id, decides }) => [id, decides.en]); //=> [['A3', 'The head of the agency using them']]
 */
export const ratingAuthorities = (
  round: RatingRound,
  options?: RatingOptions,
): Answer<readonly WhoDecides[]> =>
  rowsOf(
    round,
    options,
    { party: ({ authorities }) => authorities, state: ({ authorities }) => authorities },
    ({ provision, evidence, ...row }: AuthorityRow) => ({
      ...row,
      provision: provision.ref,
      evidence: evidence ?? provision.evidence,
    }),
  );

/**
 * The forms to be filled in and filed. Their letters swap between the years: 02A was the non-leader's form in 2023 and is the
 * leader's since 2025.
 * Of the State: forms 01, 02, 03 of Decree 90/2020, Annex II of Decrees 335/2025 and 233/2026.
 *
 * @throws InputError for impossible input
 * @example
 * import { ratingForms } from 'canbo';
 * ratingForms({ year: 2023 }).outcome?.find((form) => form.for === 'leader')?.code; //=> 'Mẫu 02B-HD KĐ.ĐG 2023'
 * ratingForms({ side: 'state', kind: 'civilServant', year: 2023 }).outcome?.map(({ code }) => code); //=> ['Mẫu số 02']
 */
export const ratingForms = (round: RatingRound, options?: RatingOptions): Answer<readonly RatingForm[]> =>
  rowsOf(
    round,
    options,
    { party: ({ forms }) => forms, state: ({ forms }) => forms },
    ({ provision, ...form }: FormRow) => ({
      ...form,
      provision: provision.ref,
      evidence: provision.evidence,
    }),
  );

const fileSchema = z.strictObject(stateRoundFields).refine(headLeads, elseRefused);
/** A State round whose file is asked for. */
export type RatingFileCase = z.infer<typeof fileSchema>;

/**
 * What is kept in the file of a State rating, paper by paper: electronically under Decree 90/2020 Art. 22 as Decree 48/2023
 * amends it, form and conclusion with its notice on paper as well; Decree 233/2026 Art. 17. Before, and of Decree 335/2025, it
 * could not be read.
 *
 * @throws InputError for impossible input
 * @example
 * import { ratingFile } from 'canbo';
 * const papers = ratingFile({ side: 'state', kind: 'civilServant', year: 2023 }).outcome ?? [];
 * papers.filter(({ onPaperToo }) => onPaperToo).map(({ id }) => id); //=> ['ratingForm', 'conclusionAndNotice']
 */
export function ratingFile(round: RatingFileCase, options?: RatingOptions): Answer<readonly RatingPaper[]> {
  const asked = checked(fileSchema, round);
  const found = statePart<readonly FileRow[]>(asked, ({ file }) => file, options);
  if (!('part' in found)) return found;
  return answered(found, ({ provision, ...row }: FileRow) => ({
    ...row,
    provision: provision.ref,
    evidence: provision.evidence,
  }));
}
