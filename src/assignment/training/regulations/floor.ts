import type { IsoDate } from '../../../calendar/index.js';
import type { InstrumentId, Provision } from '../../../law/index.js';
import type { Fact, Ladder } from '../../../reasoning/index.js';
import { type Degree, degrees } from '../cadre.js';

/** Holds the degree; lacks it and still has time to obtain it; lacks it. */
export type DegreeStanding = 'holdsDegree' | 'inGrace' | 'lacksDegree';

/** What the floor looks at. */
export interface DegreeFacts {
  readonly degree?: Degree | undefined;
  /** In office on the day from which the text gives time. */
  readonly inOfficeThen?: boolean | undefined;
  /** That time is not over. */
  readonly graceOpen: boolean;
}

/** The time a text gives those in office on its first day. */
export interface Grace {
  readonly inOfficeOn: IsoDate;
  readonly to: IsoDate;
  readonly provision: Provision;
}

/** The floor of degrees in one span of time. */
export interface DegreeText {
  readonly id: string;
  readonly instrument: { readonly id: InstrumentId };
  readonly provision: Provision;
  readonly ladder: Ladder<DegreeFacts, DegreeStanding>;
}

/** Whether the degree is one of the floor or above it. */
export const degreeFrom = (floor: Degree): Fact<DegreeFacts, boolean> => ({
  path: 'degree',
  read: ({ degree }) => degree && degrees.indexOf(degree) >= degrees.indexOf(floor),
});

export const inOfficeThen: Fact<DegreeFacts, boolean> = {
  path: 'inOfficeSince',
  read: ({ inOfficeThen: was }) => was,
};

export const graceOpen: Fact<DegreeFacts, boolean> = { path: 'on', read: ({ graceOpen: open }) => open };
