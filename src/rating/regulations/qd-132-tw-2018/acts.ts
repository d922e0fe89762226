import type { Provision } from '../../../law/index.js';
import type { ActRule } from '../regulation.js';
import type { Guidance } from './guidance.js';
import { qd132Provisions as p } from './provisions.js';

const after = (provision: Provision, ...acts: readonly ActRule['id'][]) => ({
  after: acts.map((act) => ({ act, provision })),
});

/** Ba bước, and the order of the guidance. Whoever was absent is rated at the earliest later time, never left out. */
export const acts = (g: Guidance): readonly ActRule[] => [
  { id: 'stateRating', by: 'managingBody', provision: g.unplaced__order },
  { id: 'collectiveReview', by: 'bodyOfThePlace', provision: g.unplaced__places },
  { id: 'memberReview', by: 'partyCell', provision: g.unplaced__places },
  {
    id: 'selfRating',
    by: 'ratedSubject',
    ...after(g.unplaced__reviewFirst, 'collectiveReview', 'memberReview'),
    provision: p.unplaced__steps,
  },
  {
    id: 'proposal',
    by: 'bodyOfThePlace',
    ...after(p.unplaced__steps, 'selfRating'),
    provision: p.unplaced__steps,
  },
  {
    id: 'appraisal',
    by: 'cadreAdvisoryBody',
    ...after(p.unplaced__steps, 'proposal'),
    provision: p.unplaced__steps,
  },
  {
    id: 'decisionOnLowerCollectives',
    by: 'directSuperiorCommittee',
    ...after(p.unplaced__steps, 'appraisal'),
    provision: g.unplaced__order,
  },
  {
    id: 'decisionOnCollective',
    by: 'directSuperiorCommittee',
    ...after(g.unplaced__order, 'decisionOnLowerCollectives'),
    provision: g.unplaced__order,
  },
  {
    id: 'decisionOnMembersOfCollective',
    by: 'managingAuthority',
    ...after(g.unplaced__order, 'decisionOnCollective'),
    provision: g.unplaced__order,
  },
  {
    id: 'decisionOnPartyMembers',
    by: 'directSuperiorCommittee',
    after: [
      { act: 'stateRating', provision: g.unplaced__order },
      { act: 'appraisal', provision: p.unplaced__steps },
    ],
    provision: g.unplaced__order,
  },
  { id: 'notification', by: 'directSuperiorCommittee', provision: g.unplaced__notification },
];
