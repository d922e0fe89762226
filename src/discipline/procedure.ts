import * as z from 'zod';
import { checked } from '../input/index.js';
import type { Evidence, ProvisionRef } from '../law/index.js';
import { type Answer, isGoverned, isUnread, undeterminedBy } from '../reasoning/index.js';
import { govern } from './govern.js';
import { trackSchema } from './model.js';
import { type DisciplineOptions, optionsSchema } from './readings.js';
import { type SkipReason, type StepId, skipReasons } from './regulations/regulation.js';

const procedureCaseSchema = z.strictObject({
  track: trackSchema,
  /** What is known of the case that makes steps fall away. */
  known: z.array(z.enum(skipReasons)).readonly(),
});
/** Whose procedure, and what makes steps fall away. */
export type ProcedureCase = z.infer<typeof procedureCaseSchema>;

/** One step of disciplining. */
export interface DisciplineStep {
  readonly step: StepId;
  /** The members of the council, all of whom must be present. */
  readonly members?: number;
  /** Why it falls away, where it does. */
  readonly skipped?: SkipReason;
  readonly provision: ProvisionRef;
  readonly evidence: Evidence;
}

/**
 * The steps of disciplining in their order: review meeting (no vote), report, council of three (sits only with all), summons,
 * secret ballot first on whether and then on which form, recommendation, decision. A Party decision, a conviction, or a body that
 * concluded and proposed a form, make meeting and council fall away; an act found later at the new body, or one already reviewed,
 * the meeting. Decree 172/2025 Art. 13 to 21; by when: {@link disciplineTimetable}.
 *
 * @throws InputError for impossible input
 * @example
 * import { disciplineProcedure } from 'canbo';
 * const steps = disciplineProcedure({ track: 'civilServant', known: ['partyDecision'] }, { on: '2026-03-02' }).outcome;
 * steps?.filter(({ skipped }) => skipped === undefined).map(({ step }) => step); //=> ['formIssued']
 */
export function disciplineProcedure(
  facts: ProcedureCase,
  options: DisciplineOptions,
): Answer<readonly DisciplineStep[]> {
  const { track, known } = checked(procedureCaseSchema, facts);
  const governed = govern(track, checked(optionsSchema, options, 'options'));
  if (!isGoverned(governed)) return governed;
  const { procedure, instrument } = governed.text;
  if (isUnread(procedure)) return undeterminedBy(procedure, governed, []);
  const outcome = procedure.steps.map(({ step, members, provision, skippedIf }): DisciplineStep => {
    const skipped = skippedIf.find((reason) => known.includes(reason));
    const { ref, evidence } = skipped === undefined ? provision : procedure.skipped;
    return {
      step,
      ...(members !== undefined && { members }),
      ...(skipped !== undefined && { skipped }),
      provision: ref,
      evidence,
    };
  });
  return {
    status: 'determined',
    outcome,
    under: instrument.id,
    evidence: procedure.skipped.evidence,
    trace: { on: governed.on, steps: [] },
    notes: governed.notes,
    decidedBy: 'managingAuthority',
  };
}
