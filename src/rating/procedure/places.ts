import { checked } from '../../input/index.js';
import { type Evidence, type ProvisionRef, weaker } from '../../law/index.js';
import {
  type Answer,
  allHold,
  evaluate,
  type FactPath,
  isGoverned,
  isUnread,
  type ResolvedReadings,
  undeterminedBy,
} from '../../reasoning/index.js';
import { govern } from '../govern.js';
import type { RatingOptions } from '../options.js';
import { periodOf } from '../period.js';
import type { PlaceRule, ReviewPlaceId } from '../regulations/regulation.js';
import { type PersonAndPost, personSchema, type ReviewedPerson } from './person.js';

/** One place of review. */
export interface ReviewPlace {
  readonly place: ReviewPlaceId;
  /** The other post that brings it about. */
  readonly post?: string;
  readonly provision: ProvisionRef;
  readonly evidence: Evidence;
}

/**
 * Where a person is reviewed (kiểm điểm) and rated: a member in the cell, a leader also in the leadership collective at work,
 * in the committee where that collective is small or sits in it whole, and at further posts as the text says; the member
 * rating in the cell, the cadre rating where the highest post is held.
 *
 * @throws InputError for impossible input
 * @example
 * import { reviewPlaces } from 'canbo';
 * const places = reviewPlaces({ year: 2023, member: true, leader: true, otherPosts: [{ id: 'standingCommittee', kind: 'seat' }] });
 * places.outcome?.map(({ place }) => place); //=> ['cell', 'leadershipCollective', 'bodyOfPost']
 */
export function reviewPlaces(
  person: ReviewedPerson,
  options?: RatingOptions,
): Answer<readonly ReviewPlace[]> {
  const asked = checked(personSchema, person);
  const found = govern({ periodEnds: periodOf(asked).to, decidedOn: asked.decidedOn }, options);
  if (!isGoverned(found)) return found;
  const { text, on, notes, readings } = found;
  const { places: rules } = text;
  if (isUnread(rules)) return undeterminedBy(rules, found, []);
  const { places, missing } = placesOf(asked, rules, readings);
  const common = { under: text.instrument.id, trace: { on, steps: [] }, notes };
  if (missing.length > 0)
    return { status: 'undetermined', why: 'missingFacts', possible: [places], missing, ...common };
  const evidence = places.map((place) => place.evidence).reduce(weaker, 'readInSeveralSources');
  return { status: 'determined', outcome: places, evidence, ...common };
}

/** The first rule of a place that holds decides it; a rule that cannot be judged names what is missing. */
function placesOf(
  person: ReviewedPerson,
  rules: readonly PlaceRule[],
  readings: ResolvedReadings,
): { readonly places: readonly ReviewPlace[]; readonly missing: readonly FactPath[] } {
  const places: ReviewPlace[] = [];
  const missing = new Set<FactPath>();
  const ask = (facts: PersonAndPost, group: readonly PlaceRule[]): void => {
    for (const { place, when, provision } of group) {
      const findings = when.map((rule) => evaluate(rule, facts, readings));
      const verdict = allHold(findings);
      if (verdict === 'fail') continue;
      if (verdict === 'unknown')
        for (const finding of findings) for (const path of finding.missing) missing.add(path);
      const post = facts.post && { post: facts.post.id };
      places.push({ place, ...post, provision: provision.ref, evidence: provision.evidence });
      return;
    }
  };
  for (const group of ['member', 'leader'] as const) {
    ask(
      { person },
      rules.filter(({ of }) => of === group),
    );
  }
  const ofPosts = rules.filter(({ of }) => of === 'post');
  if (person.leader !== false && person.otherPosts === undefined && ofPosts.length > 0)
    missing.add('otherPosts');
  for (const post of person.otherPosts ?? []) ask({ person, post }, ofPosts);
  return { places, missing: [...missing] };
}
