import type { OpenConsequence } from '../../../measures/index.js';
import { label, labelled } from '../../label.js';
import type { Language } from '../../language.js';
import { citations } from '../../texts.js';
import type { Lines } from '../lines.js';
import { say } from '../phrases.js';

/** What may follow besides: by what is missing, or because a text is silent or unread; one line for all that wait for the same. */
export function openLines(open: readonly OpenConsequence[], lang: Language): Lines {
  const groups = new Map<string, OpenConsequence[]>();
  for (const one of open) {
    const key = `${one.why} ${[...one.missing].sort().join(' ')}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group) => `- ${groupInWords(group, lang)}`);
}

function groupInWords(group: readonly OpenConsequence[], lang: Language): string {
  const [{ why, missing } = { why: 'missingFacts', missing: [] } as const] = group;
  const kinds = [...new Set(group.map(({ kind, modality }) => inWords(kind, modality, lang)))].join(', ');
  const reason =
    missing.length === 0
      ? label(`why.${why}`, lang)
      : say('waitsFor', lang, { facts: missing.map((path) => factInWords(path, lang)).join(', ') });
  return [
    kinds,
    reason,
    citations(
      group.map(({ provision }) => provision),
      lang,
    ),
  ].join('; ');
}

/** A bar is named as one, so that it is not read as something that may follow. */
const inWords = (
  kind: OpenConsequence['kind'],
  modality: OpenConsequence['modality'],
  lang: Language,
): string => {
  const what = label(`measure.${kind}`, lang);
  return modality === 'prohibited' ? `${label('modality.prohibited', lang)} ${what}` : what;
};

const factInWords = (path: string, lang: Language): string =>
  labelled(`fact.${path.replaceAll(/\[\d+\]/g, '[]')}`)?.[lang] ?? path;
