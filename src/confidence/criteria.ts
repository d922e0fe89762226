import * as z from 'zod';
import { isoDate } from '../calendar/index.js';
import { checked } from '../input/index.js';
import { type Bilingual, type Evidence, type ProvisionRef, weaker } from '../law/index.js';
import { type Answer, isUnread } from '../reasoning/index.js';
import { govern, isGoverned, undeterminedBy } from './govern.js';
import { forumSchema, levelSchema } from './model.js';
import type { ConfidenceOptions } from './options.js';

const criteriaCaseSchema = z.strictObject({ forum: forumSchema, level: levelSchema.optional(), on: isoDate });
/** A poll whose grounds of judgement are asked for. */
export type CriteriaCase = z.infer<typeof criteriaCaseSchema>;

/** One ground a voter weighs, with the criteria that could be read under it. */
export interface Ground extends Bilingual {
  readonly id: 'qualities' | 'results';
  readonly provision: ProvisionRef;
  readonly criteria: readonly (Bilingual & { readonly evidence: Evidence })[];
}

/**
 * What a voter weighs (tiêu chí, căn cứ lấy phiếu tín nhiệm): two grounds, with the criteria under them. None has a
 * weight or a score: the voter gives one mark for the whole. The list is what could be read, and may not be closed; the
 * grounds are as well founded as `evidence` says, each criterion as its own mark says.
 *
 * @throws InputError for impossible input
 * @example
 * import { pollCriteria } from 'canbo';
 * pollCriteria({ forum: 'party', on: '2023-12-29' }).outcome?.map(({ id, criteria }) => [id, criteria.length]); //=> [['qualities', 6], ['results', 3]]
 */
export function pollCriteria(poll: CriteriaCase, options?: ConfidenceOptions): Answer<readonly Ground[]> {
  const { forum, level, on } = checked(criteriaCaseSchema, poll);
  const found = govern({ forum, level, on }, 'poll', options);
  if (!isGoverned(found)) return found;
  const { criteria, instrument } = found.text;
  if (isUnread(criteria)) return undeterminedBy(criteria, found, []);
  return {
    status: 'determined',
    outcome: criteria.map(({ provision, ...ground }) => ({ ...ground, provision: provision.ref })),
    under: instrument.id,
    evidence: criteria.map(({ provision }) => provision.evidence).reduce(weaker, 'readInSeveralSources'),
    trace: { on, steps: [] },
    notes: found.notes,
  };
}
