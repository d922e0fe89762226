import { l80Discipline } from '../l-80-2025-qh15.js';
import { bodyLadder } from '../parts.js';
import type { DisciplineText, EffectRule, LimitationRule, MatchingRule, StepRule } from '../regulation.js';
import { cadreForms, cadreProposal, civilServantForms, civilServantProposal } from './forms.js';
import { handling, moreExemptions } from './handling.js';
import { nd172Instrument, p } from './provisions.js';

export { nd172Instrument, p as nd172Provisions } from './provisions.js';

/** Điều 2 khoản 6, 9. */
export const nd172Effect: EffectRule = {
  provision: p.art_2__para_9,
  months: 12,
  endless: ['forcedTermination', 'recall'],
  fromPartyDecision: true,
  endedByNewDecision: p.art_2__para_9,
  changed: p.art_2__para_6,
};

const limitation: LimitationRule = {
  provision: p.art_5__limitation,
  months: {
    reprimand: 60,
    warning: 120,
    removalFromOffice: 120,
    forcedTermination: 120,
    recall: 120,
    titleAnnulment: 120,
  },
  never: [],
  grounds: ['expulsionLevel', 'internalPolitics', 'nationalInterest', 'falseDiploma'],
  restart: p.art_5__restart,
  untilNotice: true,
};

/** "Tương xứng": the forms of the same name; expulsion, and removal from a Party office of somebody who leads nothing, are not named. */
const sameName = { reprimand: 'reprimand', warning: 'warning' } as const;
const matching: MatchingRule = {
  provision: p.art_2__para_6,
  forms: {
    leader: { ...sameName, removalFromOffice: 'removalFromOffice' },
    nonLeader: sameName,
    former: sameName,
  },
};

const unheard = ['concludedWithForm', 'convicted', 'partyDecision'] as const;
const meetingSkipped = [...unheard, 'actAtFormerBody', 'alreadyReviewed'] as const;

/** Điều 13 to 21. */
const procedure: readonly StepRule[] = [
  { step: 'reviewMeeting', provision: p.unplaced__review, skippedIf: meetingSkipped },
  { step: 'report', provision: p.unplaced__review, skippedIf: meetingSkipped },
  { step: 'council', provision: p.unplaced__council, members: 3, skippedIf: unheard },
  { step: 'summons', provision: p.unplaced__summons, skippedIf: unheard },
  { step: 'vote', provision: p.unplaced__council, members: 3, skippedIf: unheard },
  { step: 'recommendation', provision: p.unplaced__decision, skippedIf: unheard },
  { step: 'formIssued', provision: p.unplaced__decision, skippedIf: [] },
];

const common = {
  id: 'nd-172-2025',
  instrument: nd172Instrument,
  provisions: [p, l80Discipline],
  limitation: { leader: limitation, nonLeader: limitation, former: limitation },
  relapse: { provision: p.art_2__para_8, months: 12, later: 'firstTime' },
  severalActs: { provision: p.art_2__para_2 },
  whileServing: { provision: p.art_2__para_3 },
  matching,
  handling,
  moreExemptions,
  olderActs: { before: '2025-07-01', provision: p.art_28__para_1 },
  procedure: { steps: procedure, skipped: p.art_16__para_3 },
  by: bodyLadder(p.art_2__para_10, { outcome: 'hostBody' }, p.art_15__para_3),
} as const;

/** 172/2025/NĐ-CP on cadres, with Luật Cán bộ, công chức 2025. */
export const nd172Cadre: DisciplineText = {
  ...common,
  forms: cadreForms,
  effect: nd172Effect,
  proposal: cadreProposal,
};

/** The same on civil servants. */
export const nd172CivilServant: DisciplineText = {
  ...common,
  forms: civilServantForms,
  effect: { ...nd172Effect, reRecruitment: { provision: p.unplaced__reRecruitment, months: 12 } },
  proposal: civilServantProposal,
};
