import type { Provision } from '../../../law/index.js';
import type { ActRule } from '../regulation.js';
import { qd124Provisions as p } from './provisions.js';

const before = (act: ActRule['id'], provision: Provision) => ({ act, provision });

/** Bước 3: no decision without appraisal, nor, where it is called for, before verification. */
const appraised = [before('appraisal', p.art_11), before('verification', p.art_11__verification)];

/** Điều 7, Điều 11: trình tự. */
export const acts: readonly ActRule[] = [
  { id: 'stateRating', by: 'managingBody', provision: p.art_11 },
  { id: 'collectiveReview', by: 'bodyOfThePlace', provision: p.art_7 },
  { id: 'memberReview', by: 'partyCell', provision: p.art_7 },
  {
    id: 'headReview',
    by: 'head',
    after: [before('collectiveReview', p.art_7), before('memberReview', p.art_7)],
    provision: p.art_7,
  },
  { id: 'deputiesReview', by: 'bodyOfThePlace', after: [before('headReview', p.art_7)], provision: p.art_7 },
  { id: 'selfRating', by: 'ratedSubject', after: [before('memberReview', p.art_11)], provision: p.art_11 },
  { id: 'appraisal', by: 'cadreAdvisoryBody', after: [before('selfRating', p.art_11)], provision: p.art_11 },
  {
    id: 'verification',
    by: 'directSuperiorCommittee',
    onlyAt: {
      vi: 'khiếu nại, tố cáo, dấu hiệu vi phạm, mất đoàn kết',
      en: 'a complaint, a denunciation, a sign of breach, disunity',
    },
    provision: p.art_11__verification,
  },
  { id: 'decisionOnLowerCollectives', by: 'directSuperiorCommittee', after: appraised, provision: p.art_11 },
  { id: 'decisionOnUnit', by: 'directSuperiorCommittee', after: appraised, provision: p.art_11 },
  {
    id: 'decisionOnCollective',
    by: 'directSuperiorCommittee',
    after: [before('decisionOnLowerCollectives', p.art_11), ...appraised],
    provision: p.art_11,
  },
  {
    id: 'decisionOnMembersOfCollective',
    by: 'managingAuthority',
    after: [before('decisionOnCollective', p.art_11), ...appraised],
    provision: p.art_11,
  },
  {
    id: 'decisionOnHead',
    by: 'managingAuthority',
    after: [before('decisionOnUnit', p.art_11), before('decisionOnCollective', p.art_11), ...appraised],
    provision: p.art_11,
  },
  {
    id: 'decisionOnPartyMembers',
    by: 'directSuperiorCommittee',
    after: [before('stateRating', p.art_11), ...appraised],
    provision: p.art_11,
  },
  {
    id: 'decisionOnPartyOrganisation',
    by: 'directSuperiorCommittee',
    after: [
      before('decisionOnUnit', p.art_11),
      before('decisionOnCollective', p.art_11),
      before('decisionOnPartyMembers', p.art_11),
      ...appraised,
    ],
    provision: p.art_11,
  },
  {
    id: 'filing',
    by: 'directSuperiorCommittee',
    after: [before('decisionOnPartyOrganisation', p.art_13)],
    provision: p.art_13,
  },
];
