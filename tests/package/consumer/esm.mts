import * as canbo from 'canbo';
import { assessConfidence, explain } from 'canbo';

const answer = assessConfidence({
  forum: 'party',
  heldOn: '2023-12-29',
  electorate: { convened: 39, present: 39 },
  ballots: { issued: 39, collected: 39, valid: 39 },
  marks: { high: 6, confidence: 7, low: 26 },
});

export const outcome = answer.status === 'determined' ? answer.outcome : undefined;
export const sentences = explain(answer, 'vi');
export const names: readonly string[] = Object.keys(canbo);

// @ts-expect-error a vote has a day, ballots and marks
assessConfidence({ forum: 'party' });
