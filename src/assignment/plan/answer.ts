import type { IsoDate } from '../../calendar/index.js';
import {
  type Answer,
  allHold,
  answerOf,
  type Note,
  notApplicable,
  note,
  type Step,
  unreadNote,
} from '../../reasoning/index.js';
import { against, rotationLines, type TextOnPlan, textsOn } from './complete.js';
import type { MovementPlan, PlanPerson } from './model.js';

/** Every line of rotation states what the texts ask; or one does not. */
export type PlanOutcome = 'planComplete' | 'planIncomplete';

/** What the texts of a day say of what a plan states. The texts are about rotation: a plan without any is asked nothing. */
export function completeness(
  plan: MovementPlan,
  byId: ReadonlyMap<string, PlanPerson>,
  on: IsoDate,
  chosen: readonly Note[],
): { readonly answer: Answer<PlanOutcome>; readonly texts: readonly TextOnPlan[] } {
  const lines = rotationLines(plan);
  const named = lines.flatMap((line) => (line.named ?? []).flatMap((id) => byId.get(id) ?? []));
  const asking = textsOn(on, named.length > 0 ? named : [...byId.values()]);
  const [first] = asking;
  if (first === undefined)
    return { answer: { ...notApplicable(on, 'notYetInForce'), notes: chosen }, texts: [] };
  if (lines.length === 0) {
    const under = first.instrument.id;
    return { answer: { ...notApplicable(on, 'outOfScope'), under, notes: chosen }, texts: [] };
  }
  const texts = asking.map((text) => against(text, lines));
  const steps = texts.filter(({ findings }) => findings.length > 0).map(stepOf);
  const incomplete = texts.some(({ lacks }) => lacks.length > 0);
  const unread = asking.flatMap((text) => text.unread ?? []);
  const settled = incomplete || unread.length === 0;
  const answer = answerOf<PlanOutcome>(
    {
      landings: settled
        ? [{ outcome: incomplete ? 'planIncomplete' : 'planComplete' }]
        : [{ silent: true, among: ['planComplete', 'planIncomplete'] }],
      steps,
      missing: [],
      collision: false,
    },
    {
      on,
      under: first.instrument.id,
      notes: [...chosen, ...(settled ? [] : unread.map(unreadNote)), ...differNotes(texts)],
      decidedBy: 'managingAuthority',
    },
  );
  return { answer, texts };
}

const stepOf = ({ findings }: TextOnPlan): Step => ({
  findings,
  exceptions: [],
  verdict: allHold(findings),
  leadsTo: { outcome: 'planComplete' },
});

/** One text is content with a plan that another finds incomplete. */
function differNotes(texts: readonly TextOnPlan[]): readonly Note[] {
  const content = texts.find(({ lacks }) => lacks.length === 0);
  const lacking = texts.find(({ lacks }) => lacks.length > 0);
  if (content === undefined || lacking === undefined) return [];
  const provisions = [...new Set(lacking.lacks.map(({ provision }) => provision))];
  return [note('caution', 'planTextsDiffer', { content: content.under, lacking: lacking.under }, provisions)];
}
