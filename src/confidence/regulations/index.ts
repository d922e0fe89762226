import type { Timeline } from '../../law/index.js';
import type { Forum } from '../model.js';
import { nq35 } from './nq-35-2012-qh13.js';
import { nq85 } from './nq-85-2014-qh13.js';
import { nq96 } from './nq-96-2023-qh15.js';
import { qd96 } from './qd-96-tw-2023.js';
import { qd165 } from './qd-165-tw-2013.js';
import { qd262 } from './qd-262-tw-2014.js';
import type { ConfidenceRegulation } from './regulation.js';

const party: Timeline<ConfidenceRegulation> = [
  { from: '2013-02-18', text: qd165 },
  { from: '2014-10-08', text: qd262 },
  { from: '2023-02-02', text: qd96, fromReading: 'party.inForce96' },
];

const state: Timeline<ConfidenceRegulation> = [
  { from: '2013-02-01', text: nq35 },
  { from: '2015-07-01', text: nq85 },
  { from: '2023-07-01', text: nq96 },
];

/** Which text governs a confidence vote, by forum and day. A new text is a new line here. */
export const confidenceTimelines: Readonly<Record<Forum, Timeline<ConfidenceRegulation>>> = {
  party,
  nationalAssembly: state,
  peoplesCouncil: state,
};
