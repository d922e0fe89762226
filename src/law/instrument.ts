import type { IsoDate } from '../calendar/index.js';

/**
 * How well a provision could be read: from several publications, from one, from the preceding or following text of the
 * same family, by inference from read facts, or not verified at all.
 */
export type Evidence =
  | 'readInSeveralSources'
  | 'readInOneSource'
  | 'readInSiblingText'
  | 'derived'
  | 'unverified';

const strength: Record<Evidence, number> = {
  readInSeveralSources: 4,
  readInOneSource: 3,
  readInSiblingText: 2,
  derived: 1,
  unverified: 0,
};

/** The weaker of two marks: an answer is as well founded as its weakest provision. */
export const weaker = (a: Evidence, b: Evidence): Evidence => (strength[a] <= strength[b] ? a : b);

/** The same words in both languages; Vietnamese is the official one. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

export const instrumentKinds = [
  'regulation',
  'conclusion',
  'directive',
  'resolution',
  'law',
  'code',
  'decree',
  'circular',
  'guidance',
  'officialLetter',
  'plan',
  'scheme',
  'decision',
  'notice',
  'statutes',
  'constitution',
] as const;
/** What kind of text an instrument is; decides how it is named in a citation. */
export type InstrumentKind = (typeof instrumentKinds)[number];

export const issuers = [
  'politburo',
  'secretariat',
  'partyCongress',
  'centralCommittee',
  'centralOrganisationCommission',
  'centralInspectionCommission',
  'centralPartyOffice',
  'provincialPartyCommittee',
  'provincialPartyStandingCommittee',
  'provincialOrganisationCommission',
  'unitPartyCommittee',
  'communePeoplesCommittee',
  'provincialPeoplesCouncil',
  'provincialPeoplesCommittee',
  'publicServiceUnit',
  'nationalAssembly',
  'naStandingCommittee',
  'government',
  'primeMinister',
  'governmentOffice',
  'ministryOfPublicSecurity',
  'ministryOfLabour',
  'ministryOfHomeAffairs',
  'ministryOfFinance',
  'ministryOfDefence',
  'customsDepartment',
  'provincialStatisticsOffice',
] as const;
/** Who issued a text. */
export type Issuer = (typeof issuers)[number];

/** The stable id of an instrument: kind, number, issuer and year, because numbers recur (96-QĐ/TW and 96/2023/QH15). */
export type InstrumentId = string;

/** A day as far as it is known: a whole date, or only its year or month. */
export type PartialDate = string;

/** One text of law or of the Party, as a record. What is not known is left out, never filled in. */
export interface Instrument {
  readonly id: InstrumentId;
  readonly kind: InstrumentKind;
  /** Số hiệu, as written on the text: `96-QĐ/TW`. Absent for texts known by name (the Constitution). */
  readonly number?: string;
  /** What a text known by name is called in a citation: Hiến pháp 2013. */
  readonly name?: Bilingual;
  readonly title: Bilingual;
  readonly issuer: Issuer;
  readonly signedOn?: PartialDate;
  readonly inForceFrom?: PartialDate;
  /** Last day in force; absent while in force, or where no repeal is known. */
  readonly inForceTo?: IsoDate;
  readonly replaces?: readonly InstrumentId[];
  readonly amends?: readonly InstrumentId[];
  readonly evidence: Evidence;
  /** What a reader must know about the record: which part of it is unverified, what was suspended. */
  readonly remark?: Bilingual;
}
