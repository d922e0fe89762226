import type { Rater, RatingPaper } from '../../../rating/index.js';
import { label, labelled } from '../../label.js';
import { citation } from '../../texts.js';
import { evidenceIfWeak } from '../evidence.js';
import { say } from '../phrases.js';
import { has, listsWith, type Telling } from './telling.js';

/** The papers of a file. */
export const papers: Telling<readonly RatingPaper[]> = {
  is: (outcome) =>
    listsWith(outcome, 'id') &&
    (outcome as readonly RatingPaper[]).every(({ id }) => labelled(`filePaper.${id}`) !== undefined),
  clause: (_, lang) => say('papers', lang),
  lines: (rows, lang) =>
    rows.map(({ id, ifAny, onPaperToo, provision, evidence }) =>
      [
        `- ${label(`filePaper.${id}`, lang)}`,
        ...(ifAny ? [say('ifAny', lang)] : []),
        ...(onPaperToo ? [say('onPaperToo', lang)] : []),
        citation(provision, lang),
        ...evidenceIfWeak(evidence, lang),
      ].join('; '),
    ),
};

/** Which body rates in each case, and what enters from elsewhere. */
export const raters: Telling<readonly Rater[]> = {
  is: (outcome) =>
    listsWith(outcome, 'case') && (outcome as readonly unknown[]).every((row) => has(row, 'by')),
  clause: (_, lang) => say('raters', lang),
  lines: (rows, lang) =>
    rows.map((row) =>
      [
        say('rater', lang, { case: row.case, by: row.by }),
        ...(row.enters === undefined ? [] : [say('enters', lang, { what: row.enters })]),
        citation(row.provision, lang),
        ...evidenceIfWeak(row.evidence, lang),
      ].join('; '),
    ),
};
