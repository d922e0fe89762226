import * as z from 'zod';
import { checked } from '../input/index.js';
import { type Answer, isGoverned, isUnread, note, undeterminedBy } from '../reasoning/index.js';
import { govern, knows, outOfScope } from './govern.js';
import { type DisciplineForm, type DisciplineTrack, formSchema, trackSchema } from './model.js';
import { type DisciplineOptions, optionsSchema } from './readings.js';
import type { FormsRule } from './regulations/regulation.js';

const formOfTrackSchema = z.strictObject({ track: trackSchema, form: formSchema });
/** A form of discipline on its track. */
export type FormOfTrack = z.infer<typeof formOfTrackSchema>;

/** The first form against the second. */
export type SeverityOrder = 'lighter' | 'sameForm' | 'heavier' | 'noCommonOrder';

/**
 * Which of two forms of discipline is the heavier, by the order of the text of the day. Forms of two tracks have no common
 * order: the State form a Party form must lead to is another question ({@link matchingStateForm}). Two forms no one person can be
 * given (salary-step reduction and demotion) are not compared either.
 *
 * @throws InputError for impossible input
 * @example
 * import { compareForms } from 'canbo';
 * const warning = { track: 'civilServant', form: 'warning' } as const;
 * compareForms(warning, { track: 'civilServant', form: 'demotion' }, { on: '2025-06-30' }).outcome; //=> 'lighter'
 * compareForms(warning, { track: 'party', form: 'warning' }, { on: '2025-06-30' }).outcome; //=> 'noCommonOrder'
 */
export function compareForms(
  a: FormOfTrack,
  b: FormOfTrack,
  options: DisciplineOptions,
): Answer<SeverityOrder> {
  const first = checked(formOfTrackSchema, a, 'a');
  const second = checked(formOfTrackSchema, b, 'b');
  const asked = checked(optionsSchema, options, 'options');
  const governed = govern(first.track, asked);
  if (!isGoverned(governed)) return governed;
  const { forms } = governed.text;
  if (isUnread(forms)) return undeterminedBy(forms, governed, []);
  const other = sameTrack(first.track, second.track) ? forms : undefined;
  if (!knows(forms, first.form) || (other && !knows(other, second.form))) return outOfScope(governed);
  const outcome = other === undefined ? 'noCommonOrder' : orderIn(forms, first.form, second.form);
  return {
    status: 'determined',
    outcome,
    under: forms.provision.ref.instrument,
    evidence: forms.provision.evidence,
    trace: { on: asked.on, steps: [] },
    notes: [
      ...governed.notes,
      ...(outcome === 'noCommonOrder' ? [note('silent', 'noOrderOfForms', {}, [forms.provision.ref])] : []),
    ],
  };
}

const sameTrack = (a: DisciplineTrack, b: DisciplineTrack): boolean => a === b;

const listsOf = ({ forms }: FormsRule): readonly (readonly DisciplineForm[])[] => Object.values(forms);

/** By the first list that holds both; the lists of one text never disagree. */
function orderIn(rule: FormsRule, a: DisciplineForm, b: DisciplineForm): SeverityOrder {
  if (a === b) return 'sameForm';
  const list = listsOf(rule).find((forms) => forms.includes(a) && forms.includes(b));
  if (list === undefined) return 'noCommonOrder';
  return list.indexOf(a) < list.indexOf(b) ? 'lighter' : 'heavier';
}
