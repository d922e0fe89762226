import * as z from 'zod';
import { isoDate } from '../calendar/index.js';
import { checked } from '../input/index.js';
import { type Answer, isUnread, note } from '../reasoning/index.js';
import { govern, isGoverned, oncePerReading, readingNote, undeterminedBy } from './govern.js';
import type { ConfidenceAnswer, ConfidenceOutcome } from './model.js';
import type { ConfidenceOptions } from './options.js';
import type { PollPlace } from './regulations/regulation.js';

const placesCaseSchema = z.strictObject({
  heldOn: isoDate,
  /** The places where the person holds a title that is polled. */
  titlesIn: z.array(z.enum(['standingCommittee', 'assemblyOrCouncil', 'workplace'])).readonly(),
});
/** Where somebody holds titles that are polled. */
export type PlacesCase = z.infer<typeof placesCaseSchema>;

/**
 * Where a person with several titles is polled: at most two places under 96-QĐ/TW (Art. 1(3)), no cap under 262-QĐ/TW.
 * The text gives no order; the reading `party.placesOrder` does, by default the highest standing committee, then the
 * Assembly or council, then the workplace.
 *
 * @throws InputError for impossible input
 * @example
 * import { pollPlaces } from 'canbo';
 * pollPlaces({
 *   heldOn: '2023-12-11',
 *   titlesIn: ['workplace', 'assemblyOrCouncil', 'standingCommittee'],
 * }).outcome; //=> ['standingCommittee', 'assemblyOrCouncil']
 */
export function pollPlaces(person: PlacesCase, options?: ConfidenceOptions): Answer<readonly PollPlace[]> {
  const { heldOn, titlesIn } = checked(placesCaseSchema, person);
  const found = govern({ forum: 'party', on: heldOn }, 'poll', options);
  if (!isGoverned(found)) return found;
  const { places } = found.text;
  if (places === undefined || isUnread(places)) return undeterminedBy(places, found, []);
  const chosen = found.readings[places.orderReading];
  const order = places.orders[chosen as string] ?? [];
  const held = [...new Set(titlesIn)];
  const ordered = order.filter((place) => held.includes(place));
  const outcome = (ordered.length > 0 ? ordered : held).slice(0, places.most);
  const dropped = held.length - outcome.length;
  return {
    status: 'determined',
    outcome,
    under: found.text.instrument.id,
    evidence: places.provision.evidence,
    trace: { on: heldOn, steps: [] },
    notes: oncePerReading([
      ...found.notes,
      ...(dropped > 0 || outcome.length > 1 ? [readingNote(places.orderReading, chosen)] : []),
      ...(dropped > 0 ? [note('caution', 'placesDropped', { dropped }, [places.provision.ref])] : []),
    ]),
  };
}

/** The overall assessment of somebody polled in two places. */
export type OverallAnswer = Answer<ConfidenceOutcome> & { readonly stricter?: ConfidenceOutcome | undefined };

const severity: readonly ConfidenceOutcome[] = ['none', 'aboveHalfLow', 'twoThirdsLow'];

/**
 * What two polls of one person in one round say together: nothing by arithmetic. 96-QĐ/TW Art. 11(4) leaves the overall
 * assessment to the competent level; ballots of two places are never added and shares never averaged. The answer is
 * `undetermined: authorityWeighs` with both outcomes, and names the stricter for information. Under 165-QĐ/TW nothing
 * could be read on it, and the answer says so.
 *
 * @throws InputError for fewer than two answers
 * @example
 * import { assessConfidence, overallOfPlaces } from 'canbo';
 * const poll = { forum: 'party', heldOn: '2023-12-11', ballots: { collected: 39 } } as const;
 * const overall = overallOfPlaces([
 *   assessConfidence({ ...poll, marks: { low: 21 } }),
 *   assessConfidence({ ...poll, marks: { low: 2 } }),
 * ]);
 * [overall.status, overall.stricter]; //=> ['undetermined', 'aboveHalfLow']
 */
export function overallOfPlaces(answers: readonly ConfidenceAnswer[]): OverallAnswer {
  const [first] = checked(z.array(z.looseObject({ trace: z.looseObject({ on: isoDate }) })).min(2), answers);
  const outcomes = answers.flatMap(({ outcome }) => outcome ?? []);
  const on = (first as unknown as ConfidenceAnswer).trace.on;
  const found = govern({ forum: 'party', on }, 'poll', undefined);
  if (!isGoverned(found)) return found;
  const { places } = found.text;
  const possible = [...new Set(outcomes)];
  const stricter = [...severity].reverse().find((outcome) => outcomes.includes(outcome));
  if (places === undefined || isUnread(places)) {
    return { ...undeterminedBy(places, found, possible), stricter };
  }
  return {
    status: 'undetermined',
    why: 'authorityWeighs',
    possible,
    missing: answers.flatMap((answer) => (answer.status === 'undetermined' ? answer.missing : [])),
    under: found.text.instrument.id,
    decidedBy: 'managingAuthority',
    trace: { on, steps: [] },
    notes: [note('silent', 'placesNotAdded', {}, [places.overall.ref])],
    stricter,
  };
}
