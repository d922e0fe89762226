import * as z from 'zod';
import { isoDate } from '../../calendar/index.js';
import { checked } from '../../input/index.js';
import { type Authority, type Bilingual, type Evidence, type ProvisionRef, weaker } from '../../law/index.js';
import { type Answer, isGoverned, isUnread, type Known, undeterminedBy } from '../../reasoning/index.js';
import { govern } from '../govern.js';
import type { RatingOptions } from '../options.js';
import { periodOf } from '../period.js';
import type { ActId, AuthorityRow, FormRow, RatingRegulation } from '../regulations/regulation.js';

const roundSchema = z.strictObject({ year: z.int().min(1900).max(2199), decidedOn: isoDate.optional() });
/** A rating round: the year rated, and the day of the decision where it is known. */
export type RatingRound = z.infer<typeof roundSchema>;

/** One act of the procedure, with the acts that must come before it. */
export interface RatingAct {
  readonly id: ActId;
  readonly by: Authority;
  readonly after: readonly ActId[];
  /** Only in some cases: at a complaint, a denunciation, a sign of breach, disunity. */
  readonly onlyAt?: Bilingual | undefined;
  readonly provision: ProvisionRef;
  readonly evidence: Evidence;
}

/** Who rates itself, who proposes, who decides, for one kind of body or person. */
export interface WhoDecides {
  readonly id: string;
  readonly rated: Bilingual;
  readonly ratesItself: Bilingual;
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

/** One part of the text in force, row by row. */
function rowsOf<Row, Shown extends { readonly evidence: Evidence }>(
  round: RatingRound,
  options: RatingOptions | undefined,
  part: (text: RatingRegulation) => Known<readonly Row[]>,
  shown: (row: Row) => Shown,
): Answer<readonly Shown[]> {
  const asked = checked(roundSchema, round);
  const found = govern({ periodEnds: periodOf(asked).to, decidedOn: asked.decidedOn }, options);
  if (!isGoverned(found)) return found;
  const rows = part(found.text);
  if (isUnread(rows)) return undeterminedBy(rows, found, []);
  const outcome = rows.map(shown);
  return {
    status: 'determined',
    outcome,
    under: found.text.instrument.id,
    evidence: outcome.map(({ evidence }) => evidence).reduce(weaker, 'readInSeveralSources'),
    trace: { on: found.on, steps: [] },
    notes: found.notes,
  };
}

/**
 * The acts of a rating round in the order of the text: who does each, and what must come before it.
 *
 * @throws InputError for impossible input
 * @example
 * import { ratingProcedure } from 'canbo';
 * const acts = ratingProcedure({ year: 2023 }).outcome ?? [];
 * acts.find(({ id }) => id === 'decisionOnHead')?.after; //=> ['decisionOnUnit', 'decisionOnCollective', 'appraisal', 'verification']
 */
export const ratingProcedure = (round: RatingRound, options?: RatingOptions): Answer<readonly RatingAct[]> =>
  rowsOf(
    round,
    options,
    ({ acts }) => acts,
    ({ id, by, after = [], onlyAt, provision }) => ({
      id,
      by,
      after: after.map(({ act }) => act),
      ...(onlyAt && { onlyAt }),
      provision: provision.ref,
      evidence: provision.evidence,
    }),
  );

/**
 * Who decides on whom, by kind of body and person, as far as the text could be read.
 *
 * @throws InputError for impossible input
 * @example
 * import { ratingAuthorities } from 'canbo';
 * ratingAuthorities({ year: 2023 }).outcome?.find(({ id }) => id === 'A2')?.decides.en; //=> 'The district standing committee'
 */
export const ratingAuthorities = (
  round: RatingRound,
  options?: RatingOptions,
): Answer<readonly WhoDecides[]> =>
  rowsOf(
    round,
    options,
    ({ authorities }) => authorities,
    ({ provision, evidence, ...row }: AuthorityRow) => ({
      ...row,
      provision: provision.ref,
      evidence: evidence ?? provision.evidence,
    }),
  );

/**
 * The forms to be filled in and filed. Their letters swap between the years: 02A was the non-leader's form in 2023 and is the
 * leader's since 2025.
 *
 * @throws InputError for impossible input
 * @example
 * import { ratingForms } from 'canbo';
 * ratingForms({ year: 2023 }).outcome?.find((form) => form.for === 'leader')?.code; //=> 'Mẫu 02B-HD KĐ.ĐG 2023'
 */
export const ratingForms = (round: RatingRound, options?: RatingOptions): Answer<readonly RatingForm[]> =>
  rowsOf(
    round,
    options,
    ({ forms }) => forms,
    ({ provision, ...form }: FormRow) => ({
      ...form,
      provision: provision.ref,
      evidence: provision.evidence,
    }),
  );
