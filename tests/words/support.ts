import { expect } from 'vitest';
import { cite } from '../../src/lawbook/index.js';
import type { Step } from '../../src/reasoning/index.js';
import { type Explainable, explain } from '../../src/words/index.js';

/** Every provision the conditions of a walk rest on. */
const conditionsOf = (steps: readonly Step[]) =>
  steps.flatMap(({ findings, exceptions }) =>
    [findings, ...exceptions.map((one) => one.findings)].flat().map(({ provision }) => provision),
  );

/** Every provision an answer's conditions, measures and other rows rest on. */
const provisionsOf = ({
  trace,
  measures = [],
  elsewhere = [],
  deadlines = [],
  findings = [],
}: Explainable) => [
  ...conditionsOf(trace.steps),
  ...[...measures, ...deadlines, ...findings].map(({ provision }) => provision),
  ...elsewhere.flatMap(({ findings }) => findings.map(({ provision }) => provision)),
];

const operators =
  /(?:trên|từ|dưới|không quá|more than|at least|less than|not more than) [\d.,]+ %|\([\d.,]+ %\) \p{L}/u;

/** Whatever was answered: no hole in the text, no word of a decision, every provision cited, every percentage with its bar or whole. */
export function readsWell(answer: Explainable): void {
  for (const lang of ['vi', 'en'] as const) {
    const said = explain(answer, lang);
    expect(said).not.toMatch(/undefined|NaN|Infinity|\[object|\{|\}/);
    for (const provision of provisionsOf(answer)) expect(said).toContain(cite(provision, lang));
    if (answer.status !== 'notApplicable') expect(said).toContain('379-QĐ/TW');
    // Notes quote the wording of the texts
    const [own = ''] = said.split(/^(?:Ghi chú|Notes):$/m, 1);
    expect(own).not.toMatch(/quyết định|\bdecided\b/i);
    for (const [percentage] of own.matchAll(/.{0,14} [(\d.,]+ %.{0,4}/g))
      expect(percentage).toMatch(operators);
    // A number of a number stands before every percentage in brackets
    for (const [percentage] of said.matchAll(/.{0,12} \([\d.,]+ %\)/g))
      expect(percentage).toMatch(/\d+(\/| of )\d+ /);
  }
}
