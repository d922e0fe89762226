import * as z from 'zod';
import { isoDate } from '../calendar/index.js';
import { checked, eachOnce } from '../input/index.js';
import type { Answer } from '../reasoning/index.js';
import { govern, isGoverned, undeterminedBy } from './govern.js';
import { forumSchema, levelSchema } from './model.js';
import type { ConfidenceOptions } from './options.js';

const entriesCaseSchema = z.strictObject({
  forum: forumSchema,
  level: levelSchema.optional(),
  on: isoDate,
  /** Each person once, with the offices polled there, the highest first. */
  holders: z
    .array(
      z.strictObject({ person: z.string().min(1), offices: z.array(z.string().min(1)).min(1).readonly() }),
    )
    .readonly()
    .check(({ value, issues }) => {
      const persons = value.map(({ person }) => person);
      eachOnce(issues, persons, (index) => [index, 'person'], 'each person once');
    }),
});
/** The persons of a poll with all their offices. */
export type EntriesCase = z.infer<typeof entriesCaseSchema>;

/** One line of the ballot. */
export interface BallotEntry {
  readonly person: string;
  readonly offices: readonly string[];
}

/**
 * What stands on the ballot for persons with several offices: one poll for all of them together (96/2023/QH15 Art. 2(4)),
 * for the highest (85/2014/QH13). A person is on the ballot once, always.
 *
 * @throws InputError for impossible input; `duplicate` for a person named twice
 * @example
 * import { ballotEntries } from 'canbo';
 * const holders = [{ person: 'p1', offices: ['chair', 'committeeHead'] }];
 * ballotEntries({ forum: 'peoplesCouncil', on: '2023-12-06', holders }).outcome?.[0]?.offices; //=> ['chair', 'committeeHead']
 * ballotEntries({ forum: 'peoplesCouncil', on: '2018-12-06', holders }).outcome?.[0]?.offices; //=> ['chair']
 */
export function ballotEntries(
  poll: EntriesCase,
  options?: ConfidenceOptions,
): Answer<readonly BallotEntry[]> {
  const { forum, level, on, holders } = checked(entriesCaseSchema, poll);
  const found = govern({ forum, level, on }, 'poll', options);
  if (!isGoverned(found)) return found;
  const { severalOffices, instrument } = found.text;
  if (severalOffices === undefined && holders.some(({ offices }) => offices.length > 1)) {
    return undeterminedBy(undefined, found, []);
  }
  const all = severalOffices?.polledFor !== 'highestOffice';
  return {
    status: 'determined',
    outcome: holders.map(({ person, offices }) => ({
      person,
      offices: offices.slice(0, all ? offices.length : 1),
    })),
    under: instrument.id,
    evidence: severalOffices?.provision.evidence ?? 'derived',
    trace: { on, steps: [] },
    notes: found.notes,
  };
}
