import { borrowed } from '../borrowed.js';
import { flagOf } from '../facts/flags.js';
import { concluded, disciplinedAtAll, holds, notCompletedLatest } from './conditions.js';
import { type Attached, type MeasureText, persons, row } from './text.js';

const id = 'qd-50-tw-2021';
const automatic = borrowed(id, 'unplaced__removal');
const review = borrowed(id, 'unplaced__review');

const by = 'planApprovingLevel';
const out: Attached = { kind: 'planRemovalAll', modality: 'mandatory', by };
const considered: Attached = { ...out, modality: 'considered' };
const planned = holds('planned', flagOf('planned'));

/** 50-QĐ/TW: who leaves the plans by himself (đương nhiên), and who at the yearly review. */
export const qd50: MeasureText = {
  instrument: { id },
  line: 'party',
  from: '2021-12-27',
  to: '2025-10-07',
  of: persons,
  provisions: {},
  rows: [
    row('qd50.overAge', automatic, out, [planned, holds('overPlanningAge', flagOf('overPlanningAge'))]),
    row('qd50.disciplined', automatic, out, [planned, disciplinedAtAll]),
    row('qd50.politicalStandard', automatic, out, [planned, concluded('politicalStandard')]),
    row('qd50.standards', review, considered, [planned, concluded('standardsNotMet', 'violation')]),
    row('qd50.notCompleted', review, considered, [planned, notCompletedLatest('party')], {
      evidence: 'unverified',
    }),
  ],
};
