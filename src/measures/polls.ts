import {
  assessConfidence,
  assessMotion,
  confidenceTimelines,
  type Measure,
  type Modality,
} from '../confidence/index.js';
import { governing, type InstrumentId } from '../law/index.js';
import type { FactPath, Finding, Note, ResolvedReadings, Trace } from '../reasoning/index.js';
import type { Consequence, ConsequenceKind, OpenConsequence } from './answer.js';
import type { Judged, LowShare } from './facts/judged.js';
import type { RecordedPoll } from './model.js';
import type { PollReadings } from './readings.js';

/** What the text of a poll itself says of its result, and the low share other texts look at. */
export interface PollResult {
  readonly low: LowShare;
  readonly certain: readonly Consequence[];
  readonly open: readonly OpenConsequence[];
  readonly notes: readonly Note[];
}

/** Every poll of the record under its own text, or by the reading under the text of the day of the decision. */
export const pollResults = (
  { polls, on, pathOf }: Judged,
  readings: ResolvedReadings,
  chosen: PollReadings,
): readonly PollResult[] | undefined => {
  const byDecision = readings['measures.pollText'] === 'decision' ? on : undefined;
  return polls?.map((poll) => resultOf(poll, pathOf(poll), byDecision, chosen));
};

function resultOf(
  { place: _, ...poll }: RecordedPoll,
  about: FactPath,
  decidedOn: Judged['on'] | undefined,
  readings: PollReadings,
): PollResult {
  const later = decidedOn === undefined ? undefined : governing(confidenceTimelines[poll.forum], decidedOn);
  const under = later?.inForce ? { under: later.text.instrument.id } : {};
  const answer = assessConfidence(poll, { readings, ...under });
  const notes = answer.notes.filter(({ kind }) => kind === 'inconsistentFacts');
  const { under: text, trace } = answer;
  const low = { about, low: answer.share?.part, base: answer.share?.whole, under: text };
  if (text === undefined || answer.status === 'notApplicable') return { low, certain: [], open: [], notes };
  const findings = trace.steps.at(-1)?.findings ?? [];
  if (answer.status === 'determined') {
    const own = answer.measures.filter(({ modality }) => modality !== 'prohibited');
    const certain = own.map((one) =>
      consequence(`${text}.${answer.outcome}`, one, { text, about, findings }),
    );
    return { low, certain, open: [], notes };
  }
  const [first] = findings;
  const worst: ConsequenceKind = poll.forum === 'party' ? 'relief' : 'submitDismissal';
  const { why, missing } = answer;
  const open: readonly OpenConsequence[] =
    first === undefined
      ? []
      : [
          {
            ...base(`${text}.poll`, worst, 'mandatory', { text, about, findings }),
            provision: first.provision,
            evidence: first.evidence,
            decidedBy: answer.decidedBy ?? 'managingAuthority',
            why,
            missing: missing.map((path) => `${about}.${path}`),
          },
        ];
  return { low, certain: [], open, notes };
}

/** What a vote of confidence proper leads to. */
export const motionConsequences = (
  { motions = [], pathOf }: Judged,
  readings: PollReadings,
): readonly Consequence[] =>
  motions.flatMap((motion) => {
    const answer = assessMotion(motion, { readings });
    const { under: text, trace } = answer;
    if (answer.status !== 'determined' || text === undefined) return [];
    const where = { text, about: pathOf(motion), findings: findingsOf(trace) };
    return answer.measures.map((one) => consequence(`${text}.${answer.outcome}`, one, where));
  });

const findingsOf = ({ steps }: Trace): readonly Finding[] => steps.at(-1)?.findings ?? [];

interface Where {
  readonly text: InstrumentId;
  readonly about: FactPath;
  readonly findings: readonly Finding[];
}

const base = (
  id: string,
  kind: ConsequenceKind,
  modality: Modality,
  { text, about, findings }: Where,
): Omit<Consequence, 'provision' | 'evidence' | 'decidedBy'> => ({
  id,
  kind,
  modality,
  under: text,
  findings,
  limits: [],
  excludedBy: [],
  about,
});

/** A measure of the room of the polls, as one consequence among the others. */
function consequence(
  prefix: string,
  { kind, modality, by, provision, evidence, time, condition, alternative }: Measure,
  where: Where,
): Consequence {
  return {
    ...base(`${prefix}.${kind}`, kind, modality, where),
    decidedBy: by,
    provision,
    evidence,
    ...(time && { time }),
    ...(condition && { condition }),
    ...(alternative !== undefined && { alternative }),
  };
}
