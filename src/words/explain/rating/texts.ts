import type { Instrument } from '../../../law/index.js';
import { generations, stateGenerations } from '../../../rating/index.js';
import type { Language } from '../../language.js';
import { textName } from '../../texts.js';
import type { Lines } from '../lines.js';
import { say } from '../phrases.js';

/** What is said of the texts a rating was judged by. */
export interface Judged {
  readonly under?: string | undefined;
  readonly generation?: string | undefined;
}

/** The texts of a generation of either side: what rates, what it is applied with, what stands beside it. */
function generationOf({ generation }: Judged) {
  const party = generations.find(({ id }) => id === generation);
  if (party !== undefined) return party;
  const state = stateGenerations.find(({ id }) => id === generation);
  return state && { instrument: state.instrument, guidance: state.beside ?? [], beside: undefined };
}

const listed = (texts: readonly Instrument[], lang: Language): string =>
  texts.map(({ id }) => textName(id, lang)).join(', ');

/** Quy định 124-QĐ/TW, Hướng dẫn 25-HD/BTCTW: the regulation with its guidance, or a text of the caller's own by its id. */
export function textsInWords(judged: Judged, lang: Language): string {
  const text = generationOf(judged);
  return text ? listed([text.instrument, ...text.guidance], lang) : textName(judged.under ?? '', lang);
}

/** Other texts in force beside it. */
export function besideTextLines(judged: Judged, lang: Language): Lines {
  const beside = generationOf(judged)?.beside ?? [];
  return beside.length === 0 ? [] : [say('besideTexts', lang, { texts: listed(beside, lang) })];
}
