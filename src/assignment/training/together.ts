import type { IsoDate } from '../../calendar/index.js';
import {
  type Answer,
  answerOf,
  type Landing,
  type Note,
  type Step,
  unreadNote,
} from '../../reasoning/index.js';
import type { SchemeOutcome } from './model.js';
import { targetsNeeded } from './regulations/index.js';
import type { TrainingScheme } from './scheme.js';
import type { TargetProgress } from './target.js';

/** What the targets say together. One missed decides; what is open beside it no longer matters. */
export function answerTo(
  { instrument: under }: TrainingScheme,
  targets: readonly TargetProgress[],
  notes: readonly Note[],
  on: IsoDate,
): Answer<SchemeOutcome> {
  const asked = targets.filter(({ verdict }) => verdict !== 'notApplicable');
  const steps = asked.map(stepOf);
  const common = { under, trace: { on, steps }, decidedBy: 'managingAuthority' } as const;
  if (targets.length === 0) {
    const why = 'localTextNeeded';
    const said = [...notes, unreadNote(targetsNeeded)];
    return { status: 'undetermined', why, possible: [], missing: [], ...common, notes: said };
  }
  if (asked.length === 0) return { status: 'notApplicable', why: 'outOfScope', ...common, notes };
  const open = asked.filter(({ verdict }) => verdict === 'unknown');
  const missing = [...new Set(open.flatMap(({ finding }) => finding.missing))];
  const landings = landingsOf(asked);
  const settled = landings.length === 1;
  return answerOf(
    { landings, steps, missing: settled ? [] : missing, collision: false },
    { ...common, on, notes },
  );
}

function landingsOf(asked: readonly TargetProgress[]): readonly Landing<SchemeOutcome>[] {
  const any = (wanted: TargetProgress['verdict']) => asked.some(({ verdict }) => verdict === wanted);
  const notMet = { outcome: 'targetsNotMet' } as const;
  if (any('fail')) return [notMet];
  const met = { outcome: any('onCourse') ? 'onCourse' : 'targetsMet' } as const;
  return any('unknown') ? [met, notMet] : [met];
}

const stepOf = ({ finding }: TargetProgress): Step => ({
  findings: [finding],
  exceptions: [],
  verdict: finding.verdict,
  leadsTo: { outcome: 'targetsMet' },
});
