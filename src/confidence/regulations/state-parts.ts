import type { Provision } from '../../law/index.js';
import { atLeast, half, moreThan, oneThird, percent, twoThirds } from '../../quantity/index.js';
import type { Ladder, WholeFact } from '../../reasoning/index.js';
import {
  allDeputies,
  noConfidenceVotes,
  petitionedByFront,
  petitioners,
  pollEnded,
  present,
  resigned,
  totalMembers,
} from '../facts.js';
import type {
  ConfidenceOutcome,
  MotionCase,
  MotionGroundCase,
  MotionGroundOutcome,
  MotionOutcome,
  QuorumCase,
  QuorumOutcome,
} from '../model.js';
import { groundsOfAssemblyBodies } from './l-87-2015-qh13.js';
import { isNot, isSo, shareOf } from './parts.js';
import type { BallotRules, ElectorateRule, MotionGroundRule } from './regulation.js';

/** What the three resolutions of the National Assembly share; each puts in its own provisions. */

/** Ủy ban Thường vụ Quốc hội; Thường trực Hội đồng nhân dân. */
export const standingBody = {
  nationalAssembly: 'naStandingCommittee',
  peoplesCouncil: 'councilStandingBody',
} as const;

/** Quốc hội; Hội đồng nhân dân. */
export const plenary = { nationalAssembly: 'nationalAssembly', peoplesCouncil: 'peoplesCouncil' } as const;

/** Quá nửa số phiếu không tín nhiệm. */
export const motionLadder = (
  id: string,
  provision: Provision,
  whole: WholeFact<MotionCase>,
): Ladder<MotionCase, MotionOutcome> => ({
  rungs: [
    {
      when: [shareOf(id, provision, noConfidenceVotes, whole, moreThan(half))],
      leadsTo: { outcome: 'noConfidenceCarried' },
    },
  ],
  otherwise: { outcome: 'notCarried' },
});

/** Deputies judge every office they elected or approved. */
export const deputiesVote = (
  provision: Provision,
  ofCouncils: Provision = provision,
): readonly ElectorateRule[] => [
  {
    forum: 'nationalAssembly',
    title: 'electedOrApprovedOffice',
    voters: ['nationalAssemblyDeputies'],
    provision,
    evidence: provision.evidence,
  },
  {
    forum: 'peoplesCouncil',
    title: 'electedOrApprovedOffice',
    voters: ['councilDeputies'],
    provision: ofCouncils,
    evidence: ofCouncils.evidence,
  },
];

/** Validity is judged per person, as the National Assembly's rule of 2013 has it. */
export const ballotPerPerson = (provision: Provision, unverified: Provision): BallotRules => {
  const faultyLine = {
    reading: 'state.faultyLine',
    among: { perPerson: 'line', wholeSheet: 'sheet' },
  } as const;
  return {
    faults: [
      { fault: 'notIssuedByCountingCommittee', reach: 'sheet', provision },
      { fault: 'withoutSeal', reach: 'sheet', provision },
      { fault: 'noLevelMarked', reach: faultyLine, provision },
      { fault: 'severalLevelsMarked', reach: faultyLine, provision },
      { fault: 'nameCrossedOut', reach: faultyLine, provision: unverified },
      { fault: 'nameOrInformationAdded', reach: 'nowhere', provision: unverified },
    ],
  };
};

/** A session sits with two thirds of all deputies. */
export const sessionQuorum = (id: string, provision: Provision): Ladder<QuorumCase, QuorumOutcome> => ({
  rungs: [
    {
      when: [shareOf(id, provision, present, totalMembers, atLeast(twoThirds))],
      leadsTo: { outcome: 'mayBeHeld' },
    },
  ],
  otherwise: { outcome: 'mayNotBeHeld' },
});

/** The ways to a motion: 20 % of all deputies, one third of a council's, the Front, the low band of a poll. */
export const motionGrounds = (
  id: string,
  {
    deputies,
    councilDeputies,
    front,
    lowBand,
    councilLowBand,
  }: Readonly<Record<'deputies' | 'councilDeputies' | 'front' | 'lowBand' | 'councilLowBand', Provision>>,
  lowBands: (id: string, provision: Provision) => Ladder<MotionGroundCase, MotionGroundOutcome>['rungs'],
  ofCouncils: { readonly namesOnlyElected?: true } = {},
): readonly MotionGroundRule[] => [
  ...groundsOfAssemblyBodies,
  {
    by: 'deputiesPetition',
    forums: ['nationalAssembly'],
    ladder: {
      rungs: [
        {
          when: [shareOf(`${id}.deputies`, deputies, petitioners, allDeputies, atLeast(percent(20)))],
          leadsTo: { outcome: 'open' },
        },
      ],
      otherwise: { outcome: 'notOpen' },
    },
  },
  {
    by: 'deputiesPetition',
    forums: ['peoplesCouncil'],
    ...ofCouncils,
    ladder: {
      rungs: [
        {
          when: [
            shareOf(`${id}.councilDeputies`, councilDeputies, petitioners, allDeputies, atLeast(oneThird)),
          ],
          leadsTo: { outcome: 'open' },
        },
      ],
      otherwise: { outcome: 'notOpen' },
    },
  },
  {
    by: 'frontPetition',
    forums: ['peoplesCouncil'],
    ...ofCouncils,
    ladder: {
      rungs: [{ when: [isSo(`${id}.front`, front, petitionedByFront)], leadsTo: { outcome: 'open' } }],
      otherwise: { outcome: 'notOpen' },
    },
  },
  {
    by: 'lowBand',
    forums: ['nationalAssembly'],
    ladder: { rungs: lowBands(id, lowBand), otherwise: { outcome: 'notOpen' } },
  },
  {
    by: 'lowBand',
    forums: ['peoplesCouncil'],
    ...ofCouncils,
    ladder: { rungs: lowBands(id, councilLowBand), otherwise: { outcome: 'notOpen' } },
  },
];

/** A poll that ended in one band, of somebody who has not resigned since. */
export const endedIn =
  (band: ConfidenceOutcome) =>
  (id: string, provision: Provision): Ladder<MotionGroundCase, MotionGroundOutcome>['rungs'] => [
    {
      when: [
        isSo(`${id}.lowBand`, provision, pollEnded(band)),
        isNot(`${id}.notResigned`, provision, resigned),
      ],
      leadsTo: { outcome: 'open' },
    },
  ];
