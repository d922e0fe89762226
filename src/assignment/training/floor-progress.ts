import type { IsoDate } from '../../calendar/index.js';
import type { InstrumentId, ProvisionRef } from '../../law/index.js';
import type { Share } from '../../quantity/index.js';
import type { Answer, Governed } from '../../reasoning/index.js';
import { type OfficeFacts, standingUnder } from './degree.js';
import { type DegreeStanding, type DegreeText, grace } from './regulations/index.js';
import type { Counted } from './target.js';

/** How somebody stands who is not known to hold the degree; `open` where facts are missing or the text is silent. */
export interface FloorStanding {
  readonly id: string;
  readonly standing: Exclude<DegreeStanding, 'holdsDegree'> | 'open';
  /** Last day of the time given, where the decree's own time runs or is pointed out. */
  readonly graceTo?: IsoDate | undefined;
  /** The facts missing. */
  readonly missing: readonly string[];
}

/** The floor of degrees over all counted. */
export interface FloorProgress {
  readonly under: InstrumentId;
  readonly provision: ProvisionRef;
  readonly of: number;
  readonly holds: number;
  readonly inGrace: number;
  readonly lacks: number;
  readonly open: number;
  readonly share?: Share<'cadresCounted'> | undefined;
  /** Everybody but those who hold the degree. */
  readonly others: readonly FloorStanding[];
}

/** Whoever has the same facts stands the same, so each set of facts is judged once. */
export function floorProgress(
  people: readonly Counted[],
  governed: Governed<DegreeText>,
): { readonly progress: FloorProgress; readonly answers: readonly Answer<DegreeStanding>[] } {
  const answers = new Map<string, Answer<DegreeStanding>>();
  const others: FloorStanding[] = [];
  const count = { holds: 0, inGrace: 0, lacks: 0, open: 0 };
  for (const { cadre } of people) {
    const answer = answerFor(cadre.facts, governed, answers);
    count[answer.outcome === undefined ? 'open' : counts[answer.outcome]]++;
    if (answer.outcome !== 'holdsDegree') others.push(standingOf(cadre.id, answer));
  }
  const { holds } = count;
  const of = people.length;
  const { instrument, provision } = governed.text;
  const share = of > 0 ? { share: { part: holds, whole: of, of: 'cadresCounted' as const } } : {};
  return {
    progress: { under: instrument.id, provision: provision.ref, of, ...count, ...share, others },
    answers: [...answers.values()],
  };
}

const counts = { holdsDegree: 'holds', inGrace: 'inGrace', lacksDegree: 'lacks' } as const;

function answerFor(
  { degree, inOfficeSince }: OfficeFacts,
  governed: Governed<DegreeText>,
  answers: Map<string, Answer<DegreeStanding>>,
): Answer<DegreeStanding> {
  const then = inOfficeSince && String(inOfficeSince <= grace.inOfficeOn);
  const key = `${degree} ${then}`;
  const found = answers.get(key) ?? standingUnder({ degree, inOfficeSince }, governed);
  answers.set(key, found);
  return found;
}

function standingOf(id: string, answer: Answer<DegreeStanding>): FloorStanding {
  const standing = answer.outcome === 'inGrace' || answer.outcome === 'lacksDegree' ? answer.outcome : 'open';
  const named = standing === 'inGrace' || answer.notes.some(({ code }) => code === 'degreeGraceNamed');
  const missing = answer.status === 'undetermined' ? answer.missing : [];
  return { id, standing, ...(named && { graceTo: grace.to }), missing };
}
