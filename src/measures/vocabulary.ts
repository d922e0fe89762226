export const kinds = [
  'cadre',
  'civilServant',
  'publicEmployee',
  'partyMember',
  'partyCell',
  'partyOrganisation',
] as const;
/**
 * Whose record it is: cán bộ, công chức, viên chức; a Party member who is none of them; for commendation also a cell (chi
 * bộ) and a grassroots Party organisation.
 */
export type RecordKind = (typeof kinds)[number];

export const grounds = [
  'decline',
  'politicalStandard',
  'corruptionVerySerious',
  'corruptionSerious',
  'corruptionCovered',
  'standingLost',
  'limitedAbility',
  'poorHealth',
  'seriousWrongdoing',
  'shortOfRelief',
  'belowPlan',
  'bureaucratic',
  'harmfulActs',
  'hotSpots',
  'standardsNotMet',
  'requirementsNotMet',
  'violation',
  'notCompletedOverTerm',
  'otherReason',
] as const;
/** What a competent body has concluded of somebody; the texts name these as grounds. */
export type Ground = (typeof grounds)[number];

export const suspensionGrounds = [
  'moralBreach',
  'harassment',
  'delay',
  'hindersDiscipline',
  'awaitsStateDiscipline',
  'bodyRequest',
  'prosecuted',
  'underDiscipline',
  'detained',
  'indictedAtLarge',
  'otherCase',
] as const;
/** A case in which a text lets or has somebody be suspended from work (tạm đình chỉ công tác). */
export type SuspensionGround = (typeof suspensionGrounds)[number];

export const letterReasons = [
  'ownWish',
  'limitedAbility',
  'health',
  'standing',
  'seriousWrongdoing',
  'lowVotes',
  'taskNeeds',
  'other',
] as const;
/** What a letter of resignation gives as its reason. */
export type LetterReason = (typeof letterReasons)[number];

export const handlings = ['discipline', 'inspection', 'investigation', 'prosecution', 'trial'] as const;
