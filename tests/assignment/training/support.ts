import type { Cadre, TrainingTarget } from '../../../src/assignment/training/index.js';
import { atLeast, half } from '../../../src/quantity/index.js';

/** Somebody with a title, and what is known beside it. */
export const cadre = (id: string, facts: Cadre['facts'] = {}, title = 'communePartySecretary'): Cadre => ({
  id,
  title,
  facts,
});

/** So many of one kind, each with an id of its own. */
export const many = (count: number, prefix: string, facts: Cadre['facts'], title?: string): Cadre[] =>
  Array.from({ length: count }, (_, index) => cadre(`${prefix}${index}`, facts, title));

/** At least half of the secretaries with a university degree, by the end of 2025. */
export const degreeTarget = {
  id: 'degree',
  group: { fact: 'title', is: 'communePartySecretary' },
  has: { fact: 'degree', operator: 'atLeast', value: 'university' },
  measure: 'share',
  ...atLeast(half),
  dueOn: '2025-12-31',
} as const satisfies TrainingTarget;

export const scheme = (...targets: readonly TrainingTarget[]) => ({ instrument: 'da-34-tuhn-2023', targets });
