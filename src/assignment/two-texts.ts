import { weaker } from '../law/index.js';
import { type Note, note, type Undetermined } from '../reasoning/index.js';
import { type MoveAnswer, type MoveOutcome, stepOf } from './answer.js';

/**
 * What two texts say together: the same, or each its own, and neither repeals the other. Where it is not known whether the
 * first binds at all, only what both say stands.
 */
export function together(first: MoveAnswer, second: MoveAnswer, firstBinds: boolean | undefined): MoveAnswer {
  if (first.status === 'notApplicable') return first;
  const settled = first.status === 'determined' && second.status === 'determined';
  if (settled && first.outcome === second.outcome)
    return { ...first, ...merged([first, second]), evidence: weaker(first.evidence, second.evidence) };
  if (!settled || firstBinds === undefined) return openBetween([first, second], firstBinds);
  const { notes, ...common } = merged([first, second]);
  return {
    ...common,
    status: 'undetermined',
    why: 'textsConflict',
    possible: [first.outcome, second.outcome],
    missing: [],
    under: first.under,
    decidedBy: 'managingAuthority',
    notes: [...notes, conflict(first.under, second.under, first.outcome, second.outcome)],
  };
}

/** One of the texts is open, or it is not known whether the first of them binds. */
export function openBetween(verdicts: Verdicts, firstBinds: boolean | undefined): MoveAnswer {
  const open = verdicts.filter(isOpen);
  const missing = [
    ...(firstBinds === undefined ? ['person.partyManaged'] : []),
    ...open.flatMap((one) => one.missing),
  ];
  const [first] = open;
  return {
    ...merged(verdicts),
    status: 'undetermined',
    why: first === undefined || missing.length > 0 ? 'missingFacts' : first.why,
    possible: [...new Set(verdicts.flatMap((one) => (isOpen(one) ? one.possible : (one.outcome ?? []))))],
    missing: [...new Set(missing)],
    under: verdicts[0].under as string,
    decidedBy: 'managingAuthority',
  };
}

/** One or two texts, each judged by itself. */
type Verdicts = readonly [MoveAnswer, ...MoveAnswer[]];

const isOpen = (one: MoveAnswer): one is MoveAnswer & Undetermined<MoveOutcome> =>
  one.status === 'undetermined';

/** Conditions and notes of all, what bars them all once. */
function merged(verdicts: Verdicts) {
  const conditions = [...new Set(verdicts.flatMap((one) => one.conditions))];
  const notes = verdicts.flatMap((one) => one.notes);
  return {
    movement: verdicts[0].movement,
    trace: { on: verdicts[0].trace.on, steps: conditions.map(stepOf) },
    conditions,
    notes: [...new Map(notes.map((one) => [JSON.stringify(one), one])).values()],
  };
}

/** Neither text repeals the other, and the clause on newer Party rules does not reach an older one. */
const conflict = (party: string, state: string, byParty: MoveOutcome, byState: MoveOutcome): Note =>
  note('conflict', 'rotationTextsDiffer', { party, state, byParty, byState }, [
    { instrument: 'nd-170-2025', eId: 'art_70__para_3' },
  ]);
