import * as z from 'zod';
import { isoDate } from '../../calendar/index.js';
import {
  type Answer,
  type Governed,
  isGoverned,
  isUnread,
  type Known,
  notApplicable,
  type RoomText,
  undeterminedBy,
} from '../../reasoning/index.js';
import { govern } from '../govern.js';
import type { RatingOptions } from '../options.js';
import { periodOf } from '../period.js';
import type { RatingRegulation } from '../regulations/regulation.js';
import type { StateRegulation } from '../regulations/state/regulation.js';
import type { BySubject, RoundSubject, StateRound } from '../regulations/state/round.js';
import { governState, type StateGoverned } from '../state/regime.js';
import { type AskedSubject, stateSubjectFields, subjectsOf } from '../state/subject.js';

const flag = z.boolean().optional();

export const partyRoundFields = {
  /** The Party rates, unless it is said that the State does. */
  side: z.literal('party').optional(),
  year: z.int().min(1900).max(2199),
  decidedOn: isoDate.optional(),
};

export const stateRoundFields = {
  ...stateSubjectFields,
  /** Heads the agency or unit (người đứng đầu), not only a part of it. */
  head: flag,
};

/** A head is a leader. */
export const headLeads = ({ head, leader }: { head?: boolean | undefined; leader?: boolean | undefined }) =>
  head !== true || leader !== false;
export const elseRefused = { path: ['head'], error: 'false, or a leader' };

/** A round of the State, as the verbs are asked for it. */
export type StateRoundAsked = z.infer<z.ZodObject<typeof stateRoundFields>>;
/** A round of the Party. */
export type PartyRoundAsked = z.infer<z.ZodObject<typeof partyRoundFields>>;

export const roundSchema = z.discriminatedUnion('side', [
  z.strictObject(partyRoundFields),
  z.strictObject(stateRoundFields).refine(headLeads, elseRefused),
]);
/**
 * A rating round: the year rated, and the day of the decision where it is known; of the State also whom it is about.
 */
export type RatingRound = z.infer<typeof roundSchema>;

/** One part of a text, and the text it stands in. */
export interface Part<Of> {
  readonly governed: Governed<RoomText>;
  readonly part: Of;
}

/** What is said where no text has the part. */
export type NoPart = Exclude<Answer<never>, { status: 'determined' }>;

/** Where each side keeps a part of its round. */
export interface PartOf<Of extends object> {
  readonly party: (text: RatingRegulation) => Known<Of>;
  readonly state: (round: StateRound) => BySubject<Known<Of>>;
}

/** The part of the text that governs a round, on either side; or why there is none. */
export function partIn<Of extends object>(
  asked: PartyRoundAsked | StateRoundAsked,
  { party, state }: PartOf<Of>,
  options: RatingOptions | undefined,
): Part<Of> | NoPart {
  if (asked.side === 'state') return statePart(asked, state, options);
  const found = govern({ periodEnds: periodOf(asked).to, decidedOn: asked.decidedOn }, options);
  return isGoverned(found) ? read(party(found.text), found) : found;
}

export function statePart<Of extends object>(
  asked: StateRoundAsked,
  state: PartOf<Of>['state'],
  options: RatingOptions | undefined,
): Part<Of> | NoPart {
  const found = governRound(asked, options);
  if ('status' in found) return found;
  const parts = roundSubjectsOf(asked).map((subject) => state(found.round)[subject]);
  if (parts.some((part) => part !== parts[0])) {
    const { text, on, notes } = found.governed;
    return {
      status: 'undetermined',
      why: 'missingFacts',
      possible: [],
      missing: [
        ...(asked.leader === undefined ? ['leader'] : []),
        ...(asked.head === undefined ? ['head'] : []),
      ],
      under: text.instrument.id,
      trace: { on, steps: [] },
      notes,
    };
  }
  return read(parts[0], found.governed);
}

/** The State text that governs a round, with its round. */
export function governRound(
  asked: StateRoundAsked,
  options: RatingOptions | undefined,
): { readonly governed: StateGoverned; readonly round: StateRound } | NoPart {
  const found = governState(asked, options);
  if (!('text' in found)) return found.status === 'undetermined' ? { ...found, possible: [] } : found;
  const { text, on } = found;
  const levels = text.levels[subjectsOf(asked)[0] ?? asked.kind];
  if (levels === undefined) return { ...notApplicable(on, 'outOfScope'), under: text.instrument.id };
  if (text.round === undefined) return undeterminedBy(isUnread(levels) ? levels : undefined, found, []);
  return { governed: found, round: text.round };
}

const read = <Of extends object>(
  part: Known<Of> | undefined,
  governed: Governed<RoomText>,
): Part<Of> | NoPart =>
  part === undefined || isUnread(part) ? undeterminedBy(part, governed, []) : { governed, part };

const heads = { civilServant: 'civilServantHead', publicEmployee: 'publicEmployeeHead' } as const;

/** The subjects a round may be about; more than one where it is not known whether the person leads, or heads the body. */
export function roundSubjectsOf(
  asked: AskedSubject & { readonly head?: boolean | undefined },
): readonly RoundSubject[] {
  const { kind, leader, head } = asked;
  if (kind !== 'civilServant' && kind !== 'publicEmployee') return [kind];
  if (head === true) return [heads[kind]];
  return head === undefined && leader !== false ? [heads[kind], ...subjectsOf(asked)] : subjectsOf(asked);
}

/** The round of a State text; none of a Party text. */
export const roundIn = (text: RoomText | StateRegulation): StateRound | undefined =>
  'round' in text ? text.round : undefined;
