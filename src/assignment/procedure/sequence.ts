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
import { movementKinds, personKinds } from '../model.js';
import { type MovementAct, movementActs } from '../regulations/procedures.js';
import { type MovementStep, movementProcedure } from './procedure.js';

const sequenceSchema = z.strictObject({
  movement: z.enum(movementKinds),
  kind: z.enum(personKinds),
  on: isoDate,
  /** The day of each act; `null` for one known not to be done. */
  acts: z.partialRecord(z.enum(movementActs), isoDate.nullish()),
});
/** The dated acts of one movement; `on` picks the text. */
export interface MovementSequenceCase extends Omit<z.infer<typeof sequenceSchema>, 'acts'> {
  readonly acts: Readonly<Partial<Record<MovementAct, IsoDate | null | undefined>>>;
}

/** One act against one that must come before it. */
export type MovementOrder = Precedence<MovementAct>;

/** The answer of {@link checkMovementSequence}. */
export type MovementSequenceAnswer = Answer<Order> & {
  readonly sequence: readonly MovementOrder[];
};

/**
 * Whether the acts of a movement came in the order of the text: the policy before the names, the checks before the talks, all of
 * it before the decision.
 *
 * @throws InputError for impossible input
 * @example
 * import { checkMovementSequence } from 'canbo';
 * const answer = checkMovementSequence({
 *   movement: 'secondment',
 *   kind: 'civilServant',
 *   on: '2025-09-01',
 *   acts: { bodiesAgreed: '2025-08-20', personMet: null, moveDecided: '2025-09-01' },
 * });
 * answer.outcome; //=> 'outOfOrder'
 * answer.sequence.map(({ mustFollow, standing }) => [mustFollow, standing]); //=> [['bodiesAgreed', 'inOrder'], ['personMet', 'notDoneBefore']]
 */
export function checkMovementSequence(sequence: MovementSequenceCase): MovementSequenceAnswer {
  const asked = checked(sequenceSchema as unknown as z.ZodType<MovementSequenceCase>, sequence);
  const { acts, ...question } = asked;
  const procedure = movementProcedure(question);
  if (procedure.status === 'notApplicable') return { ...procedure, sequence: [] };
  if (procedure.status === 'undetermined') return { ...procedure, possible: orders, sequence: [] };
  const order = procedure.outcome.flatMap((step) => orderOf(step, acts));
  const { under, trace, notes } = procedure;
  return { ...orderOfActs(order, { under, trace, notes }), sequence: order };
}

/** An act that has not taken place needs nothing before it yet. */
function orderOf(
  { id, after, provision, evidence }: MovementStep,
  acts: MovementSequenceCase['acts'],
): readonly MovementOrder[] {
  const day = acts[id];
  if (!day) return [];
  return after.map((mustFollow) => ({
    act: id,
    mustFollow,
    provision,
    evidence,
    standing: precedence(acts[mustFollow], day),
  }));
}
