import type { EId, Provision, Timeline } from '../../law/index.js';
import type { CriteriaFrame, CriteriaSubject } from '../model.js';
import { handbookProvisions } from './bodies/cv-bnv-2026.js';
import { provisionsIn } from './frame.js';
import { type CriteriaGeneration, type CriteriaSpan, generation } from './generation.js';
import { hd02Axes, hd02Kpi, hd02Provisions } from './hd-02-btctw-2026.js';
import { hd21Member, hd21Organisation } from './hd-21-btctw-2019.js';
import { nd335Provisions } from './nd-335-2025/index.js';
import { qd124Collective, qd124Individual } from './qd-124-tw-2023.js';
import { qd132Collective, qd132Individual } from './qd-132-tw-2018.js';
import { annexes366, scale366 } from './qd-366-tw-2025/index.js';
import { stateTimelines } from './state-timelines.js';

/** Which frames govern in the Party, by the day of the decision. A new text is a new line here. */
export const criteriaTimeline: Timeline<CriteriaGeneration> = [
  { from: '2018-03-08', text: generation('qd-132-tw-2018', qd132Collective, qd132Individual) },
  {
    from: '2019-10-18',
    text: generation('hd-21-btctw-2019', hd21Organisation, hd21Member, qd132Collective),
  },
  { from: '2023-10-04', text: generation('qd-124-tw-2023', qd124Collective, qd124Individual) },
  {
    from: scale366.since,
    text: { ...generation('qd-366-tw-2025', ...annexes366), byQuarter: true },
  },
];

/** Frames that stand beside those in force, by the last day of the quarter assessed. */
export const besideTimeline: Timeline<CriteriaFrame> = [{ from: hd02Kpi.since, text: hd02Axes }];

/** The texts on a subject: the Party’s, or the State’s where it is one of the State’s. */
export const timelineOf = (subject: CriteriaSubject): readonly CriteriaSpan[] =>
  stateTimelines[subject] ?? criteriaTimeline;

/** Every frame, the Party’s and then the State’s, oldest text first. */
export const frames: readonly CriteriaFrame[] = [
  ...new Set([
    ...criteriaTimeline.flatMap(({ text }) => text.frames),
    ...besideTimeline.map(({ text }) => text),
    ...Object.values(stateTimelines).flatMap((spans) => spans.flatMap(({ text }) => text.frames)),
  ]),
];

/** The provisions of this room on central texts, whose instruments stand in the law or in the room of ratings. */
export const frameProvisions: readonly Readonly<Record<EId, Provision>>[] = [
  ...frames.map(({ criteria }) => provisionsIn(criteria)),
  hd02Provisions,
  nd335Provisions,
  handbookProvisions,
];

export type { CriteriaGeneration, CriteriaSpan };
