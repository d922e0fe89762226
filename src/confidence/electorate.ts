import * as z from 'zod';
import { isoDate } from '../calendar/index.js';
import { checked } from '../input/index.js';
import type { ProvisionRef } from '../law/index.js';
import { type Answer, note } from '../reasoning/index.js';
import { govern, isGoverned, oncePerReading, readingNote, undeterminedBy } from './govern.js';
import { forumSchema, levelSchema } from './model.js';
import { rowOfPosition } from './of-position.js';
import type { ConfidenceOptions } from './options.js';
import { type PolledTitle, polledTitles, type VoterGroup } from './regulations/regulation.js';

const titled = z.strictObject({
  forum: forumSchema,
  level: levelSchema.optional(),
  on: isoDate,
  title: z.enum(polledTitles),
});
const positioned = titled.omit({ title: true }).extend({ position: z.string() });
/** A title whose voters are asked for: a row of the list of voters, or a title of the catalogue by its id. */
export type ElectorateCase = z.infer<typeof titled> | z.infer<typeof positioned>;

/** Who votes on a title. */
export interface ElectorateOutcome {
  readonly title: PolledTitle;
  /** The groups whose union votes; a person in two of them votes once. */
  readonly voters: readonly VoterGroup[];
  /** Voters of the second place, where the title is also under the rules of the Assembly or a council. */
  readonly also?: VoterGroup | undefined;
  readonly provision: ProvisionRef;
  /** Whether the persons polled vote too, also on themselves: in the Party a reading, deputies do. */
  readonly personsPolledVote: boolean;
  /** Whether somebody absent may vote: in the Party a reading; a deputy casts in person. */
  readonly absentVote: boolean;
}

/**
 * Who votes on whom (thành phần ghi phiếu tín nhiệm), as far as the text could be read: 96-QĐ/TW Appendix 1,
 * 262-QĐ/TW Art. 4, 5 and point 5.3; deputies for every office the Assembly or a council elected or approved. Rows read in
 * the preceding text or inferred from practice are marked in `evidence`; a title that could not be read is
 * `undetermined`, and the caller supplies the electorate. Instead of a row of the list, `position` takes the id of a title
 * of the catalogue.
 *
 * @throws InputError for impossible input
 * @example
 * import { electorateOf } from 'canbo';
 * electorateOf({ forum: 'party', on: '2023-12-11', title: 'standingCommitteeMember' }).outcome?.voters; //=> ['committeeMembersOfSameLevel']
 * electorateOf({ forum: 'party', on: '2023-12-11', position: 'provincialPartySecretary' }).outcome?.title; //=> 'standingCommitteeMember'
 */
export function electorateOf(asked: ElectorateCase, options?: ConfidenceOptions): Answer<ElectorateOutcome> {
  const byPosition = typeof asked === 'object' && asked !== null && 'position' in asked;
  const { forum, level, on, ...named } = checked<ElectorateCase>(byPosition ? positioned : titled, asked);
  const title = 'position' in named ? rowOfPosition(named.position, forum) : named.title;
  const found = govern({ forum, level, on }, 'poll', options);
  if (!isGoverned(found)) return found;
  const row = found.text.electorates.find((rule) => rule.title === title && (rule.forum ?? forum) === forum);
  if (row === undefined || title === undefined) return undeterminedBy(undefined, found, []);
  const { readings } = found;
  const inParty = forum === 'party';
  const outcome: ElectorateOutcome = {
    title,
    voters: row.voters,
    also: row.also,
    provision: row.provision.ref,
    personsPolledVote: !inParty || readings['party.selfVote'] === 'allowed',
    absentVote: inParty && readings['party.absentBallot'] === 'sent',
  };
  return {
    status: 'determined',
    outcome,
    under: found.text.instrument.id,
    evidence: row.evidence,
    trace: { on, steps: [] },
    notes: oncePerReading([
      ...found.notes,
      ...(inParty ? ['party.selfVote', 'party.absentBallot'].map((id) => readingNote(id, readings[id])) : []),
      ...(row.evidence === 'derived'
        ? [note('weakEvidence', 'inferredElectorate', {}, [row.provision.ref])]
        : []),
    ]),
  };
}
