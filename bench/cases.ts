import type { ConfidenceCase, ConfidenceOutcome } from 'canbo';

/** A result to assess, and what every contestant must make of it before it is timed. */
export interface Assessed {
  readonly title: string;
  readonly facts: ConfidenceCase & { readonly marks: { readonly low: number } } & {
    readonly ballots: { readonly collected: number };
  };
  readonly outcome: ConfidenceOutcome;
}

export const cases: readonly Assessed[] = [
  {
    title: 'One assessment, Party: 26 low marks of 39 ballots collected, 29/12/2023',
    facts: {
      forum: 'party',
      heldOn: '2023-12-29',
      electorate: { convened: 39, present: 39 },
      ballots: { issued: 39, collected: 39, valid: 39 },
      marks: { high: 6, confidence: 7, low: 26 },
    },
    outcome: 'twoThirdsLow',
  },
  {
    title: "One assessment, People's Council: 24 low marks of 47 ballots collected, 06/12/2023",
    facts: {
      forum: 'peoplesCouncil',
      level: 'province',
      heldOn: '2023-12-06',
      electorate: { totalMembers: 50, present: 48 },
      ballots: { issued: 48, collected: 47, valid: 46 },
      marks: { high: 12, confidence: 10, low: 24 },
    },
    outcome: 'aboveHalfLow',
  },
];
