import { checked } from '../input/index.js';
import { type Answer, isGoverned, isUnread, judge, undeterminedBy } from '../reasoning/index.js';
import { type BodyCase, bodyCaseSchema, type DiscipliningBody } from './cases.js';
import { govern } from './govern.js';
import { type DisciplineOptions, optionsSchema } from './readings.js';

const possible: readonly DiscipliningBody[] = ['presentBody', 'hostBody', 'sendingBody'];

/**
 * Which body disciplines: that of the present post, also for an act at a former body found later; of somebody seconded the host,
 * after agreeing the form with the sender, and the sender for forced termination. Decree 172/2025 Art. 2(10), 15(3); 234/2026
 * Art. 2(10), where secondment could not be read.
 *
 * @throws InputError for impossible input
 * @example
 * import { discipliningBody } from 'canbo';
 * const seconded = { track: 'civilServant', seconded: true } as const;
 * discipliningBody({ ...seconded, form: 'warning' }, { on: '2026-03-02' }).outcome; //=> 'hostBody'
 * discipliningBody({ ...seconded, form: 'forcedTermination' }, { on: '2026-03-02' }).outcome; //=> 'sendingBody'
 */
export function discipliningBody(facts: BodyCase, options: DisciplineOptions): Answer<DiscipliningBody> {
  const asked = checked(bodyCaseSchema, facts);
  const governed = govern(asked.track, checked(optionsSchema, options, 'options'));
  if (!isGoverned(governed)) return governed;
  const { by } = governed.text;
  return isUnread(by) ? undeterminedBy(by, governed, possible) : judge(by, asked, governed, possible);
}
