import type { IsoDate } from '../calendar/index.js';
import { type Evidence, type InstrumentId, type ProvisionRef, weaker } from '../law/index.js';
import type { Determined, Trace, Undetermined } from './answer.js';
import type { Note } from './note.js';

/** Whether acts came in the order a text puts them. */
export const orders = ['inOrder', 'outOfOrder'] as const;
/** Whether acts came in the order a text puts them. */
export type Order = (typeof orders)[number];

/** How an act stands against one that must come before it. The same day is in order: days do not tell hours. */
export type PrecedenceStanding = 'inOrder' | 'tooEarly' | 'notDoneBefore' | 'unknown';

/** One act against one that must come before it. */
export interface Precedence<Act extends string> {
  readonly act: Act;
  readonly mustFollow: Act;
  readonly provision: ProvisionRef;
  readonly evidence: Evidence;
  /** `unknown` where the earlier act is not given. */
  readonly standing: PrecedenceStanding;
}

/** How an act of a day stands against the earlier one: `null` is known not to be done, `undefined` is not known. */
export function precedence(earlier: IsoDate | null | undefined, day: IsoDate): PrecedenceStanding {
  if (earlier === undefined) return 'unknown';
  if (earlier === null) return 'notDoneBefore';
  return earlier <= day ? 'inOrder' : 'tooEarly';
}

const weakest = (of: readonly { readonly evidence: Evidence }[]): Evidence =>
  of.map(({ evidence }) => evidence).reduce(weaker, 'readInSeveralSources');

/** One act out of order decides; after that an earlier act that is not given leaves it open. */
export function orderOfActs(
  findings: readonly Precedence<string>[],
  common: { readonly under: InstrumentId; readonly trace: Trace; readonly notes: readonly Note[] },
): Determined<Order> | Undetermined<Order> {
  const broken = findings.filter(({ standing }) => standing === 'tooEarly' || standing === 'notDoneBefore');
  if (broken.length > 0)
    return { ...common, status: 'determined', outcome: 'outOfOrder', evidence: weakest(broken) };
  const unknown = findings.filter(({ standing }) => standing === 'unknown');
  if (unknown.length === 0)
    return { ...common, status: 'determined', outcome: 'inOrder', evidence: weakest(findings) };
  const missing = [...new Set(unknown.map(({ mustFollow }) => `acts.${mustFollow}`))];
  return { ...common, status: 'undetermined', why: 'missingFacts', possible: orders, missing };
}
