import type { Share } from '../../quantity/index.js';
import type { Finding, Step } from '../../reasoning/index.js';
import { barInWords, shareInWords } from '../amounts.js';
import type { Language } from '../language.js';
import { capital } from '../sentence.js';
import { citation } from '../texts.js';
import { statementOf } from './conditions.js';
import type { Lines } from './lines.js';
import { say } from './phrases.js';

type Judged = Finding & { readonly actual: Share<string> };

/** The share an outcome rests on, with its whole, every bar that placed it there, and where they are written. */
export function basisLines(steps: readonly Step[], lang: Language): Lines {
  const last = steps.at(-1);
  if (last === undefined || last.verdict === 'unknown') return [];
  const shares = last.findings.filter(
    (finding): finding is Judged => finding.verdict === last.verdict && isShare(finding.actual),
  );
  const [first] = shares;
  if (first === undefined) return [];
  const deciding = shares.filter(({ fact }) => fact === first.fact);
  const bars = deciding.map((finding) => {
    const bar = barInWords(finding, lang);
    return finding.verdict === 'pass' ? bar : say('notReaching', lang, { bar });
  });
  const places = new Set(deciding.map(({ provision }) => citation(provision, lang)));
  return [
    say('basis', lang, {
      fact: capital(statementOf(first, lang)),
      share: shareInWords(first.actual, lang),
      bars: bars.join(', '),
      places: [...places].join('; '),
    }),
  ];
}

const isShare = (actual: Finding['actual']): boolean => typeof actual === 'object' && actual !== null;
