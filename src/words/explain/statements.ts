import type { Bilingual } from '../../law/index.js';
import type { Finding } from '../../reasoning/index.js';
import { labelled } from '../label.js';

/** What a rule asks or counts, where it has words of its own; otherwise the name of its fact says it. */
export const labelOfRule = (finding: Finding): Bilingual | undefined =>
  ofRule(finding.operator === 'is' ? 'flag' : 'counted', finding);

/** What one step of a distance is: nhiệm vụ vượt mức. Nothing where it has no name. */
export const unitOf = (finding: Finding): Bilingual | undefined =>
  labelOfRule(finding) ? ofRule('unit', finding) : labelled(`unit.${finding.fact}`);

/** By the id of the rule, with its text or without: `qd96.exempt.elected` is `exempt.elected`. */
const ofRule = (topic: 'flag' | 'counted' | 'unit', { rule }: Finding): Bilingual | undefined =>
  labelled(`${topic}.${rule}`) ?? labelled(`${topic}.${rule.slice(rule.indexOf('.') + 1)}`);
