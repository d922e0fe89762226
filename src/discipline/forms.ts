import * as z from 'zod';
import { isoDate } from '../calendar/index.js';
import { checked } from '../input/index.js';
import { type Answer, isGoverned, isUnread, undeterminedBy } from '../reasoning/index.js';
import { govern, outOfScope } from './govern.js';
import { type DisciplineForm, disciplinedKinds, trackSchema } from './model.js';

const formsCaseSchema = z.strictObject({
  track: trackSchema,
  of: z.enum(disciplinedKinds),
  on: isoDate,
});
/** Whom a form of discipline is for, on which track, on which day. */
export type FormsCase = z.infer<typeof formsCaseSchema>;

/**
 * Which forms of discipline a track knows on a day, the lightest first.
 *
 * Party organisations and members (Điều lệ Đảng Art. 35, 69-QĐ/TW Art. 7), civil servants (Decree 112/2020 to 30/06/2025, then
 * 172/2025: demotion and salary-step reduction are gone), cadres (172/2025), who left or retired (Law 80/2025 Art. 43(3)),
 * public employees (Law 58/2010 Art. 52, Decree 234/2026). Striking off (xóa tên) is a measure, not a form.
 *
 * @throws InputError for impossible input
 * @example
 * import { disciplineForms } from 'canbo';
 * disciplineForms({ track: 'civilServant', of: 'leader', on: '2025-06-30' }).outcome; //=> ['reprimand', 'warning', 'demotion', 'removalFromOffice', 'forcedTermination']
 * disciplineForms({ track: 'civilServant', of: 'leader', on: '2025-07-01' }).outcome; //=> ['reprimand', 'warning', 'removalFromOffice', 'forcedTermination']
 */
export function disciplineForms(asked: FormsCase): Answer<readonly DisciplineForm[]> {
  const { track, of, on } = checked(formsCaseSchema, asked);
  const governed = govern(track, { on });
  if (!isGoverned(governed)) return governed;
  const { forms } = governed.text;
  if (isUnread(forms)) return undeterminedBy(forms, governed, []);
  const outcome = forms.forms[of];
  if (outcome === undefined) return outOfScope(governed);
  const { ref, evidence } = forms.elsewhere?.[of] ?? forms.provision;
  const trace = { on, steps: [] };
  return { status: 'determined', outcome, under: ref.instrument, evidence, trace, notes: [] };
}
