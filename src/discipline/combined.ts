import * as z from 'zod';
import { checked } from '../input/index.js';
import type { Provision } from '../law/index.js';
import { type Answer, isGoverned, isUnread, undeterminedBy } from '../reasoning/index.js';
import { govern, outOfScope } from './govern.js';
import { type DisciplineForm, disciplinedKinds, formSchema, trackSchema } from './model.js';
import { type DisciplineOptions, optionsSchema } from './readings.js';

const combinedCaseSchema = z.strictObject({
  track: trackSchema,
  of: z.enum(disciplinedKinds),
  /** The form each act handled now deserves. */
  acts: z.array(formSchema).min(1).readonly(),
  /** The form of a decision that still runs; `null`: none. */
  running: formSchema.nullable(),
});
/** The acts handled at once, and the decision that runs. */
export type CombinedCase = z.infer<typeof combinedCaseSchema>;

/**
 * The one form for several acts, and for a new act while a decision runs: several acts bring the heaviest of their forms; a new
 * act that deserves no more than the running form brings one step above the running form, a heavier one one step above its own.
 * Above the heaviest form of the text there is no step.
 *
 * Decree 172/2025 Art. 2(2), 2(3); of public employees the second from Decree 234/2026 Art. 2(3).
 *
 * @throws InputError for impossible input
 * @example
 * import { combinedForm } from 'canbo';
 * const leader = { track: 'civilServant', of: 'leader', running: 'warning' } as const;
 * combinedForm({ ...leader, acts: ['reprimand'] }, { on: '2026-03-02' }).outcome; //=> 'removalFromOffice'
 * combinedForm({ ...leader, acts: ['removalFromOffice'] }, { on: '2026-03-02' }).outcome; //=> 'forcedTermination'
 */
export function combinedForm(facts: CombinedCase, options: DisciplineOptions): Answer<DisciplineForm> {
  const { track, of, acts, running } = checked(combinedCaseSchema, facts);
  const governed = govern(track, checked(optionsSchema, options, 'options'));
  if (!isGoverned(governed)) return governed;
  const { forms, severalActs, whileServing, instrument } = governed.text;
  if (isUnread(forms)) return undeterminedBy(forms, governed, []);
  const order = forms.forms[of];
  if (order === undefined) return outOfScope(governed);
  const steps = acts.map((form) => order.indexOf(form));
  const serving = running === null ? undefined : order.indexOf(running);
  if (steps.includes(-1) || serving === -1) return outOfScope(governed);
  if (steps.length > 1 && isUnread(severalActs)) return undeterminedBy(severalActs, governed, order);
  if (serving !== undefined && isUnread(whileServing)) return undeterminedBy(whileServing, governed, order);
  const heaviest = Math.max(...steps);
  const step = serving === undefined ? heaviest : Math.max(heaviest, serving) + 1;
  const rule = serving === undefined ? severalActs : whileServing;
  const { evidence }: Provision = isUnread(rule) ? forms.provision : rule.provision;
  return {
    status: 'determined',
    outcome: (order[step] ?? order.at(-1)) as DisciplineForm,
    under: instrument.id,
    evidence,
    trace: { on: governed.on, steps: [] },
    notes: governed.notes,
    decidedBy: 'managingAuthority',
  };
}
