import * as z from 'zod';
import { checked } from '../input/index.js';
import { type Answer, isGoverned, isUnread, type Note, note, undeterminedBy } from '../reasoning/index.js';
import { govern, outOfScope } from './govern.js';
import { type DisciplineForm, disciplinedKinds, formSchema, trackSchema } from './model.js';
import { type DisciplineOptions, optionsSchema } from './readings.js';

const matchingCaseSchema = z.strictObject({
  /** The State track of the person. */
  track: trackSchema.exclude(['party', 'massOrganisation']),
  of: z.enum(disciplinedKinds),
  /** The Party form, as it now stands. */
  partyForm: formSchema,
  /** What became of the Party decision: it stands, its form was changed, it was annulled. */
  party: z.enum(['stands', 'changed', 'annulled']),
});
/** A Party decision on somebody who also serves the State. */
export type MatchingCase = z.infer<typeof matchingCaseSchema>;

/**
 * The State form that a Party form must lead to: "tương xứng" (172/2025/NĐ-CP Art. 2(6), 234/2026/NĐ-CP Art. 2(6)). The forms of
 * the same name match; a public employee without a managing post who lost a Party office is warned. What the texts do not pair
 * (expulsion) stays undetermined. A Party form that was changed changes the State form, time served deducted; one annulled annuls
 * it. One act disciplined on both sides counts once, from the Party decision ({@link disciplineEffect}).
 *
 * @throws InputError for impossible input
 * @example
 * import { matchingStateForm } from 'canbo';
 * const employee = { track: 'publicEmployee', of: 'nonLeader', partyForm: 'removalFromOffice', party: 'stands' } as const;
 * matchingStateForm(employee, { on: '2026-09-01' }).outcome; //=> 'warning'
 * matchingStateForm({ ...employee, partyForm: 'expulsion' }, { on: '2026-09-01' }).status; //=> 'undetermined'
 */
export function matchingStateForm(
  facts: MatchingCase,
  options: DisciplineOptions,
): Answer<DisciplineForm | 'annulled'> {
  const { track, of, partyForm, party } = checked(matchingCaseSchema, facts);
  const governed = govern(track, checked(optionsSchema, options, 'options'));
  if (!isGoverned(governed)) return governed;
  const { matching, forms, instrument } = governed.text;
  const possible = isUnread(forms) ? [] : (forms.forms[of] ?? []);
  if (isUnread(matching)) return undeterminedBy(matching, governed, possible);
  const pairs = matching.forms[of];
  if (pairs === undefined) return outOfScope(governed);
  const outcome = party === 'annulled' ? 'annulled' : pairs[partyForm];
  if (outcome === undefined) return undeterminedBy(undefined, governed, possible);
  const own = matching.elsewhere;
  const place = own?.of === of && own.form === partyForm ? own.provision : matching.provision;
  const changed: readonly Note[] =
    party === 'changed' ? [note('caution', 'timeServedDeducted', {}, [matching.provision.ref])] : [];
  return {
    status: 'determined',
    outcome,
    under: instrument.id,
    evidence: party === 'annulled' || place === own?.provision ? place.evidence : 'derived',
    trace: { on: governed.on, steps: [] },
    notes: [...governed.notes, ...changed, note('caution', 'countedOnce', {}, [place.ref])],
    decidedBy: 'managingAuthority',
  };
}
