import type { Provision } from '../../../law/index.js';
import type { ActId, ActRule } from '../regulation.js';
import { qd366Provisions as p } from './provisions.js';

const before = (act: ActId, provision: Provision) => ({ act, provision });

/** No decision without appraisal, nor, where it is called for, before verification. */
const appraised = [
  before('appraisal', p.art_12__para_1),
  before('verification', p.art_12__para_1__verification),
];

/** Điều 7, 12, 15, 17: trình tự. */
export const acts: readonly ActRule[] = [
  { id: 'stateRating', by: 'managingBody', provision: p.art_3__para_4 },
  { id: 'collectiveReview', by: 'bodyOfThePlace', provision: p.art_7__para_3 },
  { id: 'memberReview', by: 'partyCell', provision: p.art_7__para_2 },
  {
    id: 'headReview',
    by: 'head',
    after: [before('collectiveReview', p.art_7__para_3), before('memberReview', p.art_7__para_3)],
    provision: p.art_7__para_3,
  },
  {
    id: 'deputiesReview',
    by: 'bodyOfThePlace',
    after: [before('headReview', p.art_7__para_3)],
    provision: p.art_7__para_3,
  },
  {
    id: 'selfRating',
    by: 'ratedSubject',
    after: [before('memberReview', p.art_15__para_1)],
    provision: p.art_12__para_1,
  },
  {
    id: 'appraisal',
    by: 'cadreAdvisoryBody',
    after: [before('selfRating', p.art_12__para_1)],
    provision: p.art_12__para_1,
  },
  {
    id: 'verification',
    by: 'directSuperiorCommittee',
    onlyAt: {
      vi: 'khiếu nại, tố cáo, phản ánh tiêu cực, vi phạm kỷ luật, dấu hiệu mất đoàn kết',
      en: 'a complaint, a denunciation, a negative report, a breach of discipline, a sign of disunity',
    },
    provision: p.art_12__para_1__verification,
  },
  { id: 'decisionOnLowerCollectives', by: 'directSuperiorCommittee', after: appraised, provision: p.art_13 },
  { id: 'decisionOnUnit', by: 'directSuperiorCommittee', after: appraised, provision: p.art_13 },
  {
    id: 'decisionOnCollective',
    by: 'directSuperiorCommittee',
    after: [before('decisionOnLowerCollectives', p.art_12__para_2), ...appraised],
    provision: p.art_13,
  },
  {
    id: 'decisionOnMembersOfCollective',
    by: 'directSuperiorCommittee',
    after: [before('decisionOnCollective', p.art_12__para_2), ...appraised],
    provision: p.art_13,
  },
  {
    id: 'decisionOnHead',
    by: 'directSuperiorCommittee',
    after: [before('decisionOnCollective', p.art_12__para_2), ...appraised],
    provision: p.art_13,
  },
  {
    id: 'decisionOnPartyMembers',
    by: 'directSuperiorCommittee',
    after: [before('stateRating', p.art_3__para_4), ...appraised],
    provision: p.art_13,
  },
  {
    id: 'decisionOnPartyOrganisation',
    by: 'directSuperiorCommittee',
    after: [
      before('decisionOnUnit', p.art_12__para_2),
      before('decisionOnCollective', p.art_12__para_2),
      before('decisionOnPartyMembers', p.art_12__para_2),
      ...appraised,
    ],
    provision: p.art_13,
  },
  { id: 'notification', by: 'directSuperiorCommittee', provision: p.art_15__para_2 },
  {
    id: 'publication',
    by: 'directSuperiorCommittee',
    after: [before('notification', p.art_15__para_2)],
    provision: p.art_15__para_2,
  },
  { id: 'filing', by: 'directSuperiorCommittee', provision: p.art_17 },
];
