import type { IsoDate } from '../../calendar/index.js';
import type { EId, InstrumentId, Provision } from '../../law/index.js';
import type { Known, Ladder, Unread } from '../../reasoning/index.js';
import type {
  ActCase,
  BodyCase,
  DiscipliningBody,
  HandlingOutcome,
  JudgedHandling,
  LimitationGround,
} from '../cases.js';
import type { DisciplinedKind, DisciplineForm } from '../model.js';

/** What a track disciplines with: by whom it is about, the lightest form first. */
export interface FormsRule {
  readonly provision: Provision;
  readonly forms: Readonly<Partial<Record<DisciplinedKind, readonly DisciplineForm[]>>>;
  /** Of kinds whose forms stand in a place of their own. */
  readonly elsewhere?: Readonly<Partial<Record<DisciplinedKind, Provision>>>;
}

/** How long a decision runs. */
export interface EffectRule {
  readonly provision: Provision;
  readonly months: number;
  /** Forms that end membership, service or the organisation: they do not run out. */
  readonly endless: readonly DisciplineForm[];
  /** It ends by itself only without these. */
  readonly prolongedBy?: readonly ('complaint' | 'relapse' | 'newViolation')[];
  /** A State decision counts from the Party decision on the same act. */
  readonly fromPartyDecision?: true;
  /** A new decision ends the one that runs. */
  readonly endedByNewDecision?: Provision;
  /** A form that was changed: the time served is deducted; a decision that was annulled falls away. */
  readonly changed?: Provision;
  /** After such a form somebody may be recruited again after these months. */
  readonly reRecruitment?: { readonly provision: Provision; readonly months: number };
}

/** How long after an act a form may still be given. */
export interface LimitationRule {
  readonly provision: Provision;
  readonly months: Readonly<Partial<Record<DisciplineForm, number>>>;
  /** Forms without limitation. */
  readonly never: readonly DisciplineForm[];
  /** Acts without limitation. */
  readonly grounds: readonly LimitationGround[];
  /** A new act starts the clock of the old one anew. */
  readonly restart: Provision;
  /** The written notice of handling stops it. */
  readonly untilNotice?: true;
}

/** How soon the same act again is a relapse (tái phạm), and what it is later. */
export interface RelapseRule {
  readonly provision: Provision;
  readonly months: number;
  readonly later: 'firstTime' | 'firstTimeAggravating';
}

/** The State form that must follow a Party form, by whom it is about; a form that is not named is not given by the text. */
export interface MatchingRule {
  readonly provision: Provision;
  readonly forms: Readonly<
    Partial<Record<DisciplinedKind, Readonly<Partial<Record<DisciplineForm, DisciplineForm>>>>>
  >;
  /** Where one pair stands in a sentence of its own. */
  readonly elsewhere?: {
    readonly of: DisciplinedKind;
    readonly form: DisciplineForm;
    readonly provision: Provision;
  };
}

export const stepIds = [
  'reviewMeeting',
  'report',
  'council',
  'summons',
  'vote',
  'recommendation',
  'formIssued',
] as const;
/** The steps of disciplining: họp kiểm điểm, báo cáo, Hội đồng kỷ luật, giấy triệu tập, bỏ phiếu, kiến nghị, quyết định. */
export type StepId = (typeof stepIds)[number];

/** A step, and what makes it fall away. */
export interface StepRule {
  readonly step: StepId;
  readonly provision: Provision;
  /** The members of a council, all of whom must be present. */
  readonly members?: number;
  readonly skippedIf: readonly SkipReason[];
}

export const skipReasons = [
  'concludedWithForm',
  'convicted',
  'partyDecision',
  'actAtFormerBody',
  'alreadyReviewed',
] as const;
/** Why a step falls away: a body concluded and proposed a form; conviction; a Party decision; the act is an old body's; reviewed already. */
export type SkipReason = (typeof skipReasons)[number];

/** The steps, and where it is written when they fall away. */
export interface ProcedureRule {
  readonly steps: readonly StepRule[];
  readonly skipped: Provision;
}

/** One text on discipline. A part that could not be read says so. */
export interface DisciplineText {
  readonly id: string;
  readonly instrument: { readonly id: InstrumentId };
  readonly provisions: readonly Readonly<Record<EId, Provision>>[];
  readonly forms: Known<FormsRule>;
  readonly effect: Known<EffectRule>;
  readonly limitation: Known<Readonly<Partial<Record<DisciplinedKind, LimitationRule>>>>;
  readonly relapse: Known<RelapseRule>;
  /** Where the text speaks of a relapse although its window could not be read: the caller supplies it. */
  readonly relapseNamed?: Provision;
  /** One form for several acts: the heaviest. */
  readonly severalActs: Known<{ readonly provision: Provision }>;
  /** A new act while a decision runs: one step above the heavier of the two. */
  readonly whileServing: Known<{ readonly provision: Provision }>;
  /** What follows in the State after a Party decision. */
  readonly matching: Known<MatchingRule>;
  readonly handling: Known<Ladder<JudgedHandling, HandlingOutcome>>;
  readonly proposal: Known<
    Readonly<Partial<Record<DisciplinedKind, Known<Ladder<ActCase, DisciplineForm>>>>>
  >;
  /** Exemptions the text names beside those that could be read. */
  readonly moreExemptions?: Unread;
  readonly procedure: Known<ProcedureRule>;
  /** An act older than the text, handled under it: by it, or by the old law where that is milder. */
  readonly olderActs?: { readonly before: IsoDate; readonly provision: Provision };
  /** Which body disciplines. */
  readonly by: Known<Ladder<BodyCase, DiscipliningBody>>;
}
