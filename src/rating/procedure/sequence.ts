import * as z from 'zod';
import { type IsoDate, isoDate } from '../../calendar/index.js';
import { checked } from '../../input/index.js';
import {
  type Answer,
  type Order,
  orderOfActs,
  orders,
  type Precedence,
  precedence,
} from '../../reasoning/index.js';
import type { RatingOptions } from '../options.js';
import { type ActId, type ActRule, actIds } from '../regulations/regulation.js';
import {
  elseRefused,
  headLeads,
  type PartyRoundAsked,
  partIn,
  partyRoundFields,
  type StateRoundAsked,
  stateRoundFields,
} from './round.js';

const actFields = {
  /** The day of each act; `null` for one known not to be done. Acts that do not arise are left out. */
  acts: z.partialRecord(z.enum(actIds), isoDate.nullish()),
  /** There was a complaint, a denunciation, a sign of breach or disunity, so that verification must come first. */
  verificationNeeded: z.boolean().optional(),
};
const sequenceCaseSchema = z.discriminatedUnion('side', [
  z.strictObject({ ...partyRoundFields, ...actFields }),
  z.strictObject({ ...stateRoundFields, ...actFields }).refine(headLeads, elseRefused),
]);
/** The dated acts of one subject’s rating. */
export type SequenceCase = (PartyRoundAsked | StateRoundAsked) & {
  readonly acts: Readonly<Partial<Record<ActId, IsoDate | null | undefined>>>;
  readonly verificationNeeded?: boolean | undefined;
};

/** One act against one that must come before it. */
export type OrderFinding = Precedence<ActId>;

/** The answer of {@link checkRatingSequence}. */
export type SequenceAnswer = Answer<Order> & {
  readonly findings: readonly OrderFinding[];
};

/**
 * Whether the acts of a rating came in the order the text puts them (review before rating, the collective before its
 * members, the head after what he heads, the State rating before the member rating, verification before a decision), with
 * every act that came too early or whose predecessor was never done, and the provision it breaks.
 *
 * Of the State (`side: 'state'`): self-report, meeting, minutes, the opinion of the Party committee (of cadres, heads and managers
 * only: of others it is no fault that it is missing), proposal, rating, then notice, publication, file; staff before leaders
 * (Decree 335/2025), constituent units before the unit and the unit before its people (233/2026); the State rating before that
 * of the Party member and before emulation.
 *
 * @throws InputError for impossible input
 * @example
 * import { checkRatingSequence } from 'canbo';
 * const answer = checkRatingSequence({
 *   year: 2023,
 *   acts: { memberReview: '2023-12-05', selfRating: '2023-12-04', appraisal: '2023-12-10' },
 * });
 * answer.outcome; //=> 'outOfOrder'
 * answer.findings.filter(({ standing }) => standing === 'tooEarly').map(({ act, mustFollow }) => [act, mustFollow]); //=> [['selfRating', 'memberReview']]
 */
export function checkRatingSequence(sequence: SequenceCase, options?: RatingOptions): SequenceAnswer {
  const asked = checked(sequenceCaseSchema as unknown as z.ZodType<SequenceCase>, sequence);
  const found = partIn(asked, { party: ({ acts }) => acts, state: ({ acts }) => acts }, options);
  if (!('part' in found)) {
    return found.status === 'undetermined'
      ? { ...found, possible: orders, findings: [] }
      : { ...found, findings: [] };
  }
  const { part: rules, governed } = found;
  const findings = rules.flatMap((rule) => findingsOn(rule, rules, asked));
  const { text, on, notes } = governed;
  const common = { under: text.instrument.id, trace: { on, steps: [] }, notes };
  return { ...orderOfActs(findings, common), findings };
}

/** An act that has not taken place needs nothing before it yet. */
function findingsOn(rule: ActRule, rules: readonly ActRule[], asked: SequenceCase): readonly OrderFinding[] {
  const day = asked.acts[rule.id];
  if (!day) return [];
  return (rule.after ?? []).flatMap(({ act, provision }): OrderFinding[] => {
    const onlyAt = rules.find(({ id }) => id === act)?.onlyAt;
    if (onlyAt !== undefined && asked.verificationNeeded !== true) return [];
    const standing = precedence(asked.acts[act], day);
    return [
      { act: rule.id, mustFollow: act, provision: provision.ref, evidence: provision.evidence, standing },
    ];
  });
}
