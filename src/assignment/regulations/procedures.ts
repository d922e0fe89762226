import type { Authority, Bilingual, Provision, Timeline } from '../../law/index.js';
import type { Bar } from '../../quantity/index.js';
import type { Unread } from '../../reasoning/index.js';
import { textSilent } from '../../reasoning/index.js';
import type { MovementKind, PersonKind } from '../model.js';
import { l36 } from './l-36-2018-qh14.js';
import { changeNotice } from './nd-59-2019.js';
import { rankCouncil } from './nd-170-2025/job-position.js';
import { nd170 } from './nd-170-2025/provisions.js';
import { qd65 } from './qd-65-tw-2022.js';

export const movementActs = [
  'policyApproved',
  'namesProposed',
  'standardsChecked',
  'vettedAndTalked',
  'moveDecided',
  'bodiesAgreed',
  'personMet',
  'planPublished',
  'changeNotified',
  'positionChanged',
  'councilVoted',
] as const;
/** An act of the procedure of a movement. */
export type MovementAct = (typeof movementActs)[number];

/** A vote of the procedure: who must sit, and what carries. */
export interface MovementVote {
  readonly quorum: Bar;
  readonly passes: Bar;
  /** Whose side a tie takes. */
  readonly tie: 'chair';
}

/** One act, with the acts that must come before it. */
export interface StepRule {
  readonly id: MovementAct;
  readonly by: Authority;
  readonly after?: readonly MovementAct[];
  /** What the act holds, where the text lists it. */
  readonly holds?: Bilingual;
  readonly vote?: MovementVote;
  readonly provision: Provision;
}

/** The acts of one text; or that they could not be read. */
export interface ProcedureText {
  readonly instrument: { readonly id: string };
  readonly steps: readonly StepRule[] | Unread;
}

/** The five steps of rotation, each after the one before; which place of the text holds the later two differs. */
const fiveSteps = (early: Provision, late: Provision, more: Partial<Record<MovementAct, Bilingual>> = {}) => {
  const step = (id: MovementAct, by: Authority, provision: Provision, after?: MovementAct): StepRule => ({
    id,
    by,
    ...(after && { after: [after] }),
    ...(more[id] && { holds: more[id] }),
    provision,
  });
  return [
    step('policyApproved', 'managingAuthority', early),
    step('namesProposed', 'cadreAdvisoryBody', early, 'policyApproved'),
    step('standardsChecked', 'cadreAdvisoryBody', early, 'namesProposed'),
    step('vettedAndTalked', 'cadreAdvisoryBody', late, 'standardsChecked'),
    step('moveDecided', 'managingAuthority', late, 'vettedAndTalked'),
  ];
};

const party65: ProcedureText = {
  instrument: qd65.instrument,
  steps: fiveSteps(qd65.provisions.art_7__para_2, qd65.provisions.art_7__para_2__later),
};

const state170: ProcedureText = {
  instrument: { id: 'nd-170-2025' },
  steps: fiveSteps(nd170.art_46, nd170.art_46, {
    standardsChecked: {
      vi: 'tổng hợp, thẩm định, lấy ý kiến bằng văn bản, tiêu chuẩn chính trị',
      en: 'compiled, checked, written comments, political standard',
    },
    vettedAndTalked: {
      vi: 'thẩm định bằng văn bản của cơ quan liên quan, trao đổi với nơi đi và nơi đến, gặp gỡ cá nhân',
      en: 'written vetting by the bodies concerned, exchange with both places, meeting with the person',
    },
  }),
};

const secondment: ProcedureText = {
  instrument: { id: 'nd-170-2025' },
  steps: [
    { id: 'bodiesAgreed', by: 'sendingBody', provision: nd170.art_26__para_5 },
    { id: 'personMet', by: 'sendingBody', provision: nd170.art_26__para_6 },
    {
      id: 'moveDecided',
      by: 'sendingBody',
      after: ['bodiesAgreed', 'personMet'],
      provision: nd170.art_26__para_6,
    },
  ],
};

const positionChange: ProcedureText = {
  instrument: { id: 'nd-59-2019' },
  steps: [
    { id: 'planPublished', by: 'head', provision: l36.art_24 },
    { id: 'changeNotified', by: 'head', after: ['planPublished'], provision: changeNotice.provision },
    { id: 'positionChanged', by: 'head', after: ['changeNotified'], provision: l36.art_24 },
  ],
};

const jobPosition: ProcedureText = {
  instrument: { id: 'nd-170-2025' },
  steps: [
    {
      id: 'councilVoted',
      by: 'rankCouncil',
      vote: { quorum: rankCouncil.quorum, passes: rankCouncil.majority, tie: 'chair' },
      holds: { vi: 'chỉ khi lên ngạch cao hơn', en: 'only to a higher rank' },
      provision: rankCouncil.provision,
    },
    { id: 'moveDecided', by: 'managingBody', after: ['councilVoted'], provision: rankCouncil.provision },
  ],
};

const transfer = (id: string): ProcedureText => ({
  instrument: { id },
  steps: textSilent({
    vi: 'Quy trình điều động tại khoản 1 Điều 45 Quy định 377-QĐ/TW chưa đọc được.',
    en: 'The procedure of transfer in Art. 45(1) of Regulation 377-QĐ/TW could not be read.',
  }),
});

type Steps = Timeline<ProcedureText>;
const none: Steps = [];
const ofParty: Steps = [{ from: '2022-04-28', text: party65 }];
const ofTransfer: Steps = [{ from: '2025-10-08', text: transfer('qd-377-tw-2025') }];
const ofChange: Steps = [{ from: '2019-08-15', text: positionChange }];

/** The procedures on record, by movement and person. A new text is a new line here. */
export const procedures: Readonly<Record<MovementKind, Readonly<Record<PersonKind, Steps>>>> = {
  rotation: {
    cadre: ofParty,
    publicEmployee: ofParty,
    civilServant: [...ofParty, { from: '2025-07-01', text: state170 }],
  },
  transfer: { cadre: ofTransfer, civilServant: ofTransfer, publicEmployee: ofTransfer },
  secondment: {
    cadre: none,
    civilServant: [{ from: '2025-07-01', text: secondment }],
    publicEmployee: none,
  },
  positionChange: { cadre: ofChange, civilServant: ofChange, publicEmployee: ofChange },
  jobPositionChange: {
    cadre: none,
    civilServant: [{ from: '2025-07-01', text: jobPosition }],
    publicEmployee: none,
  },
};
