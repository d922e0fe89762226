import * as z from 'zod';
import { isoDate } from '../../../calendar/index.js';
import { type Kind, kinds, type Move, moves } from '../model.js';

export const termQuestionSchema = z.strictObject({
  kind: z.enum(kinds),
  effectiveOn: isoDate,
  monthsBySpecialisedLaw: z.int().min(1).max(120).optional(),
});
/** An appointment whose end is asked. */
export interface TermQuestion {
  readonly kind: Kind;
  /** The day the decision takes effect. */
  readonly effectiveOn: string;
  /** A shorter length that a specialised law sets. */
  readonly monthsBySpecialisedLaw?: number | undefined;
}

export const reorganisedSchema = z.strictObject({
  renamedOnly: z.boolean().optional(),
  move: z.enum(moves).optional(),
});
/** A civil servant whose body was merged, divided, reorganised or renamed. */
export interface Reorganised {
  readonly renamedOnly?: boolean | undefined;
  /** The new post against the old one. */
  readonly move?: Move | undefined;
}

export const reorganisationOutcomes = ['oldTermRunsOn', 'decisionNewTerm', 'outsideProcedure'] as const;
/**
 * What a reorganisation does: no procedure and no file, the old term runs on; a decision without procedure and a new term; the
 * procedure for a candidate from outside.
 */
export type ReorganisationOutcome = (typeof reorganisationOutcomes)[number];
