import type { Evidence } from '../../law/index.js';
import { label } from '../label.js';
import type { Language } from '../language.js';
import type { Lines } from './lines.js';

const weak: readonly Evidence[] = ['readInSiblingText', 'derived', 'unverified'];

/** How well a provision could be read, where that is worth saying: it was not read in the text itself. */
export const evidenceIfWeak = (evidence: Evidence, lang: Language): Lines =>
  weak.includes(evidence) ? [label(`evidence.${evidence}`, lang)] : [];
