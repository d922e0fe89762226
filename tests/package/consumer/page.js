import { assessConfidence } from 'canbo';

const answer = assessConfidence({
  forum: 'party',
  heldOn: '2023-12-29',
  electorate: { convened: 39, present: 39 },
  ballots: { issued: 39, collected: 39, valid: 39 },
  marks: { high: 6, confidence: 7, low: 26 },
});

globalThis.shown = answer.outcome;
