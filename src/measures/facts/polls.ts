import { type MeasureKind, type Neighbour, neighbours } from '../../confidence/index.js';
import type { Provision } from '../../law/index.js';
import type { Rule, ShareRule, WholeFact } from '../../reasoning/index.js';
import type { Judged } from './judged.js';

const low = { path: 'polls[].marks.low', read: ({ poll }: Judged) => poll?.low };
const base: WholeFact<Judged> = { path: 'polls', of: 'pollBase', read: ({ poll }) => poll?.base };

/** The text that reads low marks, by its id: its bars stand in the room of the polls, and nowhere else. */
export function lowVoteText(id: string): Neighbour {
  const found = neighbours.find(({ instrument }) => instrument.id === id);
  if (found === undefined) throw new Error(`no text on low marks: ${id}`);
  return found;
}

/** The bars at which a text attaches a measure to low marks, looked at over the poll of the record. */
export const lowVotes = (id: string, kind: MeasureKind): (() => readonly Rule<Judged>[]) => {
  const ground = lowVoteText(id).grounds.find((one) => one.kind === kind);
  const rules = (ground?.when ?? []).map(overPoll);
  return () => rules;
};

/** Both the low marks and their base are those of the poll that gave them. */
function overPoll(rule: Neighbour['grounds'][number]['when'][number]): ShareRule<Judged> {
  if (rule.kind !== 'share') throw new Error(`${rule.id} is no share of low marks`);
  const { id, provision, operator, bar, barFrom } = rule;
  return { kind: 'share', id, provision, operator, bar, part: low, whole: base, ...(barFrom && { barFrom }) };
}

/** The provision a bar of low marks is written in. */
export const lowVoteProvision = (id: string, eId: string): Provision =>
  lowVoteText(id).provisions[eId] as Provision;
