import { ZenEngine } from '@gorules/zen-engine';
import jsonLogic, { type RulesLogic } from 'json-logic-js';
import type { Assessed } from './cases.js';

/** The two bands of 96-QĐ/TW Art. 11 and 96/2023/QH15 Art. 12, by hand for each of the others. */

type Facts = Assessed['facts'];

/** What everybody writes first. */
export function ifElse({ marks, ballots }: Facts): string {
  if (marks.low * 3 >= ballots.collected * 2) return 'twoThirdsLow';
  if (marks.low * 2 > ballots.collected) return 'aboveHalfLow';
  return 'none';
}

const low = { var: 'marks.low' };
const collected = { var: 'ballots.collected' };
const logic: RulesLogic = {
  if: [
    { '>=': [{ '*': [low, 3] }, { '*': [collected, 2] }] },
    'twoThirdsLow',
    { '>': [{ '*': [low, 2] }, collected] },
    'aboveHalfLow',
    'none',
  ],
};

export const byJsonLogic = (facts: Facts): unknown => jsonLogic.apply(logic, facts);

const expression = `marks.low * 3 >= ballots.collected * 2 ? 'twoThirdsLow'
  : marks.low * 2 > ballots.collected ? 'aboveHalfLow' : 'none'`;

const decision = new ZenEngine().createDecision({
  nodes: [
    { id: 'facts', name: 'facts', type: 'inputNode', content: {} },
    {
      id: 'bands',
      name: 'bands',
      type: 'expressionNode',
      content: { expressions: [{ id: 'outcome', key: 'outcome', value: expression }] },
    },
    { id: 'answer', name: 'answer', type: 'outputNode', content: {} },
  ],
  edges: [
    { id: 'in', sourceId: 'facts', targetId: 'bands', type: 'edge' },
    { id: 'out', sourceId: 'bands', targetId: 'answer', type: 'edge' },
  ],
});

export async function byZen(facts: Facts): Promise<{ readonly outcome: unknown; readonly trace: unknown }> {
  const { result, trace } = await decision.evaluate(facts, { trace: true });
  return { outcome: result.outcome, trace };
}
