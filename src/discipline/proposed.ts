import { checked } from '../input/index.js';
import {
  type Answer,
  isGoverned,
  isUnread,
  judge,
  type Note,
  note,
  undeterminedBy,
} from '../reasoning/index.js';
import { type ActCase, actCaseSchema } from './cases.js';
import { govern, outOfScope } from './govern.js';
import type { DisciplineForm } from './model.js';
import { type DisciplineOptions, optionsSchema } from './readings.js';
import { l80Discipline } from './regulations/l-80-2025-qh15.js';
import type { DisciplineText } from './regulations/regulation.js';

/**
 * The form of discipline the text opens for an act: by its grade (ít nghiêm trọng, nghiêm trọng, rất nghiêm trọng), whether it is
 * a relapse, whether the person leads, remorse, mitigating and aggravating facts, and the acts that bring a form by themselves.
 * A proposal: the competent body decides, by secret ballot of its council where there is one.
 *
 * Decree 172/2025 Art. 8 to 11 on cadres and civil servants, over it Law 80/2025 Art. 36 on convictions; of Decree 112/2020 only
 * forced termination after a relapse could be read. Where the text names no form for the case the answer is undetermined: a very
 * serious first act with remorse but no mitigating fact, who left or retired, a cadre's recall by the laws on election.
 *
 * @throws InputError for impossible input
 * @example
 * import { proposedForm } from 'canbo';
 * const act = { track: 'civilServant', of: 'leader', severity: 'verySerious', relapseAfter: null } as const;
 * const none = { prisonOrCorruptionConviction: false, falsePapersForRecruitment: false, drugAddiction: false } as const;
 * proposedForm({ ...act, ...none, remorse: true, mitigating: true }, { on: '2026-03-02' }).outcome; //=> 'removalFromOffice'
 * proposedForm({ ...act, ...none, remorse: false, aggravating: true }, { on: '2026-03-02' }).outcome; //=> 'forcedTermination'
 */
export function proposedForm(facts: ActCase, options: DisciplineOptions): Answer<DisciplineForm> {
  const asked = checked(actCaseSchema, facts);
  const governed = govern(asked.track, checked(optionsSchema, options, 'options'));
  if (!isGoverned(governed)) return governed;
  const { proposal, forms, provisions } = governed.text;
  const possible = isUnread(forms) ? [] : (forms.forms[asked.of] ?? []);
  if (isUnread(proposal)) return undeterminedBy(proposal, governed, possible);
  const ladder = proposal[asked.of];
  if (ladder === undefined) return outOfScope(governed);
  const answer = judge(ladder, asked, governed, possible);
  const leaves: readonly Note[] =
    asked.convicted === true && provisions.includes(l80Discipline)
      ? [note('caution', 'convictedLeavesOffice', {}, [l80Discipline.art_36__office.ref])]
      : [];
  return {
    ...answer,
    notes: [...answer.notes, ...leaves, ...milderOldLaw(asked, governed.text)],
    decidedBy: 'managingAuthority',
  };
}

/** An act older than the text may go by the old law where that is milder. */
const milderOldLaw = ({ actOn }: ActCase, { olderActs }: DisciplineText): readonly Note[] =>
  olderActs !== undefined && actOn !== undefined && actOn < olderActs.before
    ? [note('caution', 'milderOldLaw', {}, [olderActs.provision.ref])]
    : [];
