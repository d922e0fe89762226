import type { Answer, ConfidenceCase, Measure, Note } from '../../src/index.js';

/** The days that stand for each text whose bars could be read, and the whole it takes its shares of. */
export const texts = {
  'qd-262-tw-2014': { forum: 'party', heldOn: '2018-12-06', base: 'collected' },
  'qd-96-tw-2023': { forum: 'party', heldOn: '2023-12-29', base: 'collected' },
  'nq-35-2012-qh13': { forum: 'peoplesCouncil', heldOn: '2013-07-05', base: 'totalMembers' },
  'nq-85-2014-qh13': { forum: 'peoplesCouncil', heldOn: '2018-12-06', base: 'totalMembers' },
  'nq-96-2023-qh15': { forum: 'peoplesCouncil', heldOn: '2023-12-06', base: 'collected' },
} as const;
export type TextId = keyof typeof texts;
export const textIds = Object.keys(texts) as TextId[];

/** A result of `low` marks of `whole`, with the other wholes known and different. */
export function resultUnder(text: TextId, low: number, whole: number): ConfidenceCase {
  const { forum, heldOn, base } = texts[text];
  const ofCollected = base === 'collected';
  return {
    forum,
    heldOn,
    electorate: { totalMembers: ofCollected ? whole + 9 : whole },
    ballots: ofCollected ? { collected: whole, issued: whole + 2 } : { collected: Math.max(low, whole - 1) },
    marks: { low },
  };
}

/** An answer in one line: the outcome, or why there is none and what is missing. */
export function said(answer: Answer<unknown>): string {
  if (answer.status === 'determined') return String(answer.outcome);
  if (answer.status === 'notApplicable') return answer.why;
  return [answer.why, ...answer.missing].join(' ');
}

/** A measure in one line, as an official would tick it off against the article. */
export const written = ({ kind, modality, by, provision, evidence, time, condition, alternative }: Measure) =>
  [kind, modality, by, time, condition, alternative, provision.eId, evidence]
    .filter((part) => part !== undefined)
    .join(' ');

/** A note in one line. */
export const noted = ({ kind, code, values }: Note) =>
  [kind, code, ...Object.entries(values).map(([key, value]) => `${key}=${value}`)].join(' ');

/** The value of a reading the notes name; `undefined` where they do not. */
export const readingIn = (notes: readonly Note[], reading: string) =>
  notes.find(({ code, values }) => code === 'reading' && values['reading'] === reading)?.values['value'];
