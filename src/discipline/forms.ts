import * as z from 'zod';
import { isoDate } from '../calendar/index.js';
import { checked } from '../input/index.js';
import { governing } from '../law/index.js';
import { type Answer, isUnread, notApplicable, unreadNote } from '../reasoning/index.js';
import { type DisciplineForm, trackSchema } from './model.js';
import { disciplinedKinds, formTimelines } from './regulations/forms.js';

const formsCaseSchema = z.strictObject({
  track: trackSchema,
  /** Whom it is about; a cadre, civil servant or public employee leads or does not. */
  of: z.enum(disciplinedKinds),
  on: isoDate,
});
/** A track, whom it disciplines, and a day. */
export type FormsCase = z.infer<typeof formsCaseSchema>;

/**
 * The forms of discipline (hình thức kỷ luật) of a track on a day, the lightest first: of Party organisations and members
 * (Điều lệ Đảng Art. 35, 69-QĐ/TW Art. 7), civil servants (Decree 112/2020 to 30/06/2025, then 172/2025: demotion and
 * salary-step reduction are gone), cadres (172/2025), public employees (Law 58/2010 Art. 52, Decree 234/2026). Striking off
 * (xóa tên) is a measure, not a form.
 *
 * @throws InputError for impossible input
 * @example
 * import { disciplineForms } from 'canbo';
 * disciplineForms({ track: 'civilServant', of: 'leader', on: '2025-06-30' }).outcome; //=> ['reprimand', 'warning', 'demotion', 'removalFromOffice', 'forcedTermination']
 * disciplineForms({ track: 'civilServant', of: 'leader', on: '2025-07-01' }).outcome; //=> ['reprimand', 'warning', 'removalFromOffice', 'forcedTermination']
 */
export function disciplineForms(asked: FormsCase): Answer<readonly DisciplineForm[]> {
  const { track, of, on } = checked(formsCaseSchema, asked);
  const timeline = formTimelines[track];
  if (isUnread(timeline)) return { ...notApplicable(on, 'notCovered'), notes: [unreadNote(timeline)] };
  const found = governing(timeline, on);
  if (!found.inForce) return notApplicable(on, found.why);
  const { provision, forms } = found.text;
  const under = provision.ref.instrument;
  const outcome = forms[of];
  if (outcome === undefined) return { ...notApplicable(on, 'outOfScope'), under };
  const trace = { on, steps: [] };
  return { status: 'determined', outcome, under, evidence: provision.evidence, trace, notes: [] };
}
