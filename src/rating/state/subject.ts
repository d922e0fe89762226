import * as z from 'zod';
import { regimeFields, type StateKind, type StateSubject, stateKinds } from './model.js';

const flag = z.boolean().optional();

/** Whom the State rates, for which year, by which text: what every question beside the rating itself says. */
export const stateSubjectFields = {
  side: z.literal('state'),
  kind: z.enum(stateKinds),
  /** Of a civil servant or public employee: holds a leading or managing post. */
  leader: flag,
  ...regimeFields,
  /** Of a public employee: the service unit has issued its own regulation on rating (quy chế đánh giá). */
  unitHasRegulation: flag,
};

/** Whom a question is about: the kind, and of persons whether they lead. */
export interface AskedSubject {
  readonly kind: StateKind;
  readonly leader?: boolean | undefined;
}

const ladders = {
  civilServant: ['civilServant', 'leadingCivilServant'],
  publicEmployee: ['publicEmployee', 'managingPublicEmployee'],
} as const;

/** The subjects a question may be about; more than one where it is not known whether the person leads. */
export function subjectsOf({ kind, leader }: AskedSubject): readonly StateSubject[] {
  if (kind !== 'civilServant' && kind !== 'publicEmployee') return [kind];
  const [other, leading] = ladders[kind];
  if (leader === undefined) return [other, leading];
  return [leader ? leading : other];
}
