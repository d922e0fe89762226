import type * as z from 'zod';
import { checked } from '../../input/index.js';
import { type Authority, type Evidence, governing, type ProvisionRef, weaker } from '../../law/index.js';
import { type Answer, notApplicable, readingNote, stands } from '../../reasoning/index.js';
import { resolved } from '../judge.js';
import { type AssignmentOptions, optionsSchema } from '../readings.js';
import { type RoleMatter, roleTimelines } from '../regulations/roles.js';
import { type MovementProcedureCase, procedureCaseSchema } from './procedure.js';

/** Who does what for somebody who has been moved. */
export interface MovementRole {
  readonly matter: RoleMatter;
  readonly by: Authority;
  /** Who receives a copy. */
  readonly copiesTo?: readonly Authority[];
  readonly provision: ProvisionRef;
  readonly evidence: Evidence;
}

/**
 * Who does what for somebody who has been moved: assigns the work, evaluates, rates every year and at the end, pays, keeps on the
 * staff list, ends or extends. Of discipline {@link discipliningBody} answers.
 *
 * The texts give a seconded person's evaluation to the host and do not say who signs the yearly rating: the managing body, by a
 * reading the host. What the text of a movement does not say is left out.
 *
 * @throws InputError for impossible input
 * @example
 * import { movementRoles } from 'canbo';
 * const roles = movementRoles({ movement: 'secondment', kind: 'civilServant', on: '2026-01-05' }).outcome ?? [];
 * roles.find(({ matter }) => matter === 'evaluates')?.by; //=> 'receivingBody'
 * roles.find(({ matter }) => matter === 'pays')?.by; //=> 'sendingBody'
 */
export function movementRoles(
  asked: MovementProcedureCase,
  options: AssignmentOptions = {},
): Answer<readonly MovementRole[]> {
  const { movement, kind, on } = checked(procedureCaseSchema as z.ZodType<MovementProcedureCase>, asked);
  const { readings, notes } = resolved(checked(optionsSchema, options, 'options'));
  const timeline = roleTimelines[movement]?.[kind] ?? [];
  const found = governing(timeline, on);
  if (!found.inForce) return notApplicable(on, timeline.length === 0 ? 'notCovered' : found.why);
  const rules = found.text.roles.filter(({ onlyIf }) => stands(onlyIf, readings));
  const outcome = rules.map(({ matter, by, copiesTo, provision }) => ({
    matter,
    by,
    ...(copiesTo && { copiesTo }),
    provision: provision.ref,
    evidence: provision.evidence,
  }));
  const relied = [...new Set(rules.flatMap(({ onlyIf }) => (onlyIf ? [onlyIf.reading] : [])))].filter(
    (id) => !notes.some(({ values }) => values['reading'] === id),
  );
  return {
    status: 'determined',
    outcome,
    under: found.text.instrument.id,
    evidence: outcome.map(({ evidence }) => evidence).reduce(weaker),
    trace: { on, steps: [] },
    notes: [...notes, ...relied.map((id) => readingNote(id, readings[id]))],
  };
}
