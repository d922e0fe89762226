import type { EId, Instrument, Provision, Timeline } from '../../../law/index.js';
import type { BallotText } from './ballots.js';
import { ct45 } from './ct-45-tw-2025.js';
import { deadlineProvisions } from './deadlines.js';
import { hd45Ballots } from './hd-45-ballots.js';
import { kl128 } from './kl-128-tw-2025.js';
import { l22, l22Amended, l22First } from './l-22-2008-qh12.js';
import { l58, l129 } from './l-58-2010-qh12.js';
import { nd138Ballots } from './nd-138-ballots.js';
import { l80, nd170 } from './nd-170-2025.js';
import { nd170Ballots } from './nd-170-ballots.js';
import { nd170Reappointment } from './nd-170-reappointment.js';
import { nd170Reorganisation, nd170Term, nd170TermProvisions } from './nd-170-terms.js';
import type { CaseText } from './parts.js';
import type { PlanningText } from './planning.js';
import { qd50With80, qd50With105 } from './qd-50-planning.js';
import { qd69 } from './qd-69-tw-2022.js';
import { qd80 } from './qd-80-tw-2022.js';
import { qd105, qd105Term } from './qd-105-tw-2017.js';
import { qd377Planning } from './qd-377-planning.js';
import { qd377Reappointment } from './qd-377-reappointment.js';
import { qd377 } from './qd-377-tw-2025.js';
import type { ReappointmentText } from './reappointment.js';
import type { ReorganisationText, TermRule } from './terms.js';

/** The Party rule on appointment. A new text is a new line here. */
export const partyTimeline: Timeline<CaseText> = [
  { from: '2017-12-19', text: qd105 },
  { from: '2022-08-18', text: qd80 },
  { from: '2025-10-08', text: qd377 },
];

/** What binds beside it. */
export const besideTimelines: readonly Timeline<CaseText>[] = [
  [{ from: '2022-07-06', text: qd69 }],
  [
    { from: '2010-01-01', text: l22First },
    { from: '2020-07-01', text: l22Amended },
    { from: '2025-07-01', text: nd170 },
  ],
  [
    { from: '2020-07-01', text: l58 },
    { from: '2026-07-01', text: l129 },
  ],
];

/** Who waits how long after discipline, text by text: the Party's rule on appointment first. */
export const waitTimelines: readonly Timeline<CaseText>[] = [partyTimeline, ...besideTimelines];

/** The ballots of the State's procedure; what 377-QĐ/TW Điều 37 itself says of its steps could not be read. */
export const stateBallots: Timeline<BallotText> = [
  { from: '2020-12-01', text: nd138Ballots },
  { from: '2025-07-01', text: nd170Ballots },
];

/** The ballots of the Party beside it. */
export const partyBallots: Timeline<BallotText> = [{ from: '2025-11-21', text: hd45Ballots }];

/** What the Party, and for civil servants the State, says at the end of a term; earlier texts could not be read. */
export const partyTerms: Timeline<ReappointmentText> = [{ from: '2025-10-08', text: qd377Reappointment }];
export const stateTerms: Timeline<ReappointmentText> = [{ from: '2025-07-01', text: nd170Reappointment }];

/** How long an appointment lasts: by the Party rule, and of civil servants by the decree; between them nothing was read. */
export const partyTermLengths: Timeline<TermRule> = [
  { from: '2017-12-19', to: '2022-08-17', text: qd105Term },
];
export const stateTermLengths: Timeline<TermRule> = [{ from: '2025-07-01', text: nd170Term }];

/** What a reorganisation does to somebody's post. */
export const reorganisationTimeline: Timeline<ReorganisationText> = [
  { from: '2025-07-01', text: nd170Reorganisation },
];

/** Planning; the months without it after discipline change with the rule on appointment. */
export const planningTimeline: Timeline<PlanningText> = [
  { from: '2021-12-27', text: qd50With105 },
  { from: '2022-08-18', text: qd50With80 },
  { from: '2025-10-08', text: qd377Planning },
];

/** The congresses of 2025 and the elections after them. */
export const congressTimeline: Timeline<typeof ct45> = [{ from: '2025-04-14', text: ct45 }];
export { unreadTargets } from './qd-377-planning.js';

const tables = [
  ...[partyTimeline, ...besideTimelines].flatMap((timeline) =>
    timeline.flatMap(({ text }) => text.provisions),
  ),
  ...planningTimeline.flatMap(({ text }) => text.provisions),
  ...[stateBallots, partyBallots].flatMap((timeline) => timeline.map(({ text }) => text.provisions)),
  ...[partyTerms, stateTerms].flatMap((timeline) => timeline.map(({ text }) => text.provisions)),
];

/** Every table of provisions of this subject, once. */
export const appointmentProvisions: readonly Readonly<Record<EId, Provision>>[] = [
  ...new Set([...tables, ...deadlineProvisions, nd170TermProvisions, ct45.provisions, kl128.provisions]),
];

/** The records of texts that no other room holds. */
export const appointmentInstruments: readonly Instrument[] = [l22, l80, kl128.instrument, ct45.instrument];
