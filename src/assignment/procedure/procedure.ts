import * as z from 'zod';
import { isoDate } from '../../calendar/index.js';
import { checked } from '../../input/index.js';
import {
  type Authority,
  type Bilingual,
  type Evidence,
  governing,
  type ProvisionRef,
  weaker,
} from '../../law/index.js';
import { type Answer, isUnread, notApplicable, undeterminedBy } from '../../reasoning/index.js';
import { resolved } from '../judge.js';
import { movementKinds, personKinds } from '../model.js';
import { type MovementAct, type MovementVote, procedures, type StepRule } from '../regulations/procedures.js';

export const procedureCaseSchema = z.strictObject({
  movement: z.enum(movementKinds),
  kind: z.enum(personKinds),
  on: isoDate,
});
/** A movement of a kind of person on a day. */
export type MovementProcedureCase = z.infer<typeof procedureCaseSchema>;

/** One act of the procedure, with the acts that must come before it. */
export interface MovementStep {
  readonly id: MovementAct;
  readonly by: Authority;
  readonly after: readonly MovementAct[];
  readonly holds?: Bilingual;
  readonly vote?: MovementVote;
  readonly provision: ProvisionRef;
  readonly evidence: Evidence;
}

/**
 * The acts of a movement in the order of the text: who does each, what must come before it, and where the text has one the vote
 * with its quorum and majority. Of a transfer the procedure (377-QĐ/TW Art. 45(1)) could not be read: `undetermined`.
 *
 * @throws InputError for impossible input
 * @example
 * import { movementProcedure } from 'canbo';
 * const steps = movementProcedure({ movement: 'rotation', kind: 'civilServant', on: '2026-01-05' }).outcome ?? [];
 * steps.map(({ id }) => id); //=> ['policyApproved', 'namesProposed', 'standardsChecked', 'vettedAndTalked', 'moveDecided']
 * movementProcedure({ movement: 'transfer', kind: 'cadre', on: '2026-01-05' }).status; //=> 'undetermined'
 */
export function movementProcedure(asked: MovementProcedureCase): Answer<readonly MovementStep[]> {
  const { movement, kind, on } = checked(procedureCaseSchema, asked);
  const timeline = procedures[movement][kind];
  const found = governing(timeline, on);
  if (!found.inForce) return notApplicable(on, timeline.length === 0 ? 'notCovered' : found.why);
  const { text } = found;
  const governed = { text, on, ...resolved({}) };
  if (isUnread(text.steps)) return undeterminedBy(text.steps, governed, []);
  const outcome = text.steps.map(shown);
  return {
    status: 'determined',
    outcome,
    under: text.instrument.id,
    evidence: outcome.map(({ evidence }) => evidence).reduce(weaker),
    trace: { on, steps: [] },
    notes: [],
  };
}

const shown = ({ id, by, after = [], holds, vote, provision }: StepRule): MovementStep => ({
  id,
  by,
  after,
  ...(holds && { holds }),
  ...(vote && { vote }),
  provision: provision.ref,
  evidence: provision.evidence,
});
