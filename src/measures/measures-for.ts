import { checked } from '../input/index.js';
import { weaker } from '../law/index.js';
import {
  defaultsOf,
  type Note,
  notApplicable,
  type ResolvedReadings,
  readingNote,
  reliedOn,
  type Step,
} from '../reasoning/index.js';
import type { Consequence, MeasuresAnswer, OpenConsequence } from './answer.js';
import { disciplineBars } from './bars.js';
import { conflictsOf } from './conflicts.js';
import { excluded, excludersIn, prohibitionsFrom } from './exclusions.js';
import type { Judged } from './facts/judged.js';
import { knownBy } from './facts/known-by.js';
import { type CadreRecord, cadreRecordSchema } from './model.js';
import { notesBeside } from './notes.js';
import { inOrder } from './order.js';
import { motionConsequences, pollResults } from './polls.js';
import { allReadings, type MeasureOptions, optionsSchema, pollReadingsOf } from './readings.js';
import { isPartyText, measureTexts } from './regulations/index.js';
import { consequencesOf, type JudgedRow, judgeRow, rowsAsked, unreadNotes } from './rows.js';

/** What was found of the record, before it is put in order. */
interface Found {
  readonly facts: Judged;
  readonly readings: ResolvedReadings;
  readonly judged: readonly JudgedRow[];
  readonly certain: readonly Consequence[];
  readonly open: readonly OpenConsequence[];
  readonly notes: readonly Note[];
}

/**
 * Every measure some text attaches to a person's record on a day: planning, resignation, release, relief, lower work, motion,
 * re-appointment, termination, suspension, bars after discipline, the Party roll, commendation, the protection of those who dare.
 *
 * `on` is the day of the decision on the person; facts keep their own days, and what is dated later has not happened yet. A poll
 * is judged by the text of its own day (reading `measures.pollText`), everything else by the texts of `on`: a vote of 2024 acted
 * on after 08/10/2025 follows 377-QĐ/TW. Each consequence says how binding it is, who settles it, its limits of time in the unit of
 * the text, the provision, how well that could be read, the conditions with bar and value, and what bars it. Nothing is merged:
 * of two texts both stand, and where they differ `differences` gives both sides. Two places of one poll are never added.
 *
 * A fact left out is not known: what may still follow stands in `open` with what is missing, or with the part of a text that could
 * not be read (377-QĐ/TW Art. 48(2), (3)). The answer is determined once nothing is open. Shares of low marks are of the base of the
 * poll that gave them; tenure in whole months; targets done of all.
 *
 * 96-QĐ/TW Art. 11; 41-QĐ/TW Art. 5–7; 377-QĐ/TW Art. 29, 48–51; Law 22/2008 Art. 29, 58; Law 80/2025 Art. 27, 36, 38; Decrees
 * 138/2020 Art. 65–66, 170/2025 Art. 52–57, 115/2020 Art. 54–56; 148-QĐ/TW; 06-HD/TW point 19; 73/2023/NĐ-CP.
 *
 * @throws InputError for impossible input
 * @example
 * import { measuresFor } from 'canbo';
 * const poll = { forum: 'party', heldOn: '2023-12-29', ballots: { collected: 39 }, marks: { low: 26 } } as const;
 * const answer = measuresFor({ kind: 'cadre', leads: true, polls: [poll], grounds: [] }, { on: '2024-01-10' });
 * const mandatory = answer.consequences.filter(({ modality }) => modality === 'mandatory');
 * mandatory.map(({ kind, under }) => `${kind} ${under}`); //=> ['relief qd-96-tw-2023', 'assignLowerWork qd-96-tw-2023', 'removeFromPlanning qd-96-tw-2023']
 * answer.consequences.find(({ id }) => id === 'qd41.resignation.lowVotes')?.excludedBy[0]?.provision.eId; //=> 'art_3'
 * answer.differences.map(({ id }) => id); //=> ['exactlyTwoThirds']
 * answer.status === 'undetermined' && answer.missing.includes('ratings'); //=> true
 */
export function measuresFor(record: CadreRecord, options: MeasureOptions): MeasuresAnswer {
  const asked: CadreRecord = checked(cadreRecordSchema, record);
  const { on, readings: chosen = {} } = checked(optionsSchema, options, 'options');
  const readings = defaultsOf(allReadings, chosen);
  const ofPolls = pollReadingsOf(chosen);
  const facts = knownBy(asked, on, readings);
  const polls = pollResults(facts, readings, ofPolls);
  const lows = polls?.map(({ low }) => low);
  const judged = measureTexts.flatMap((text) =>
    rowsAsked(text, facts, readings).flatMap((row) => judgeRow(text, row, facts, lows, readings)),
  );
  const rows = judged.map(consequencesOf);
  const results = [...(polls ?? []), disciplineBars(facts, chosen)];
  const certain = [
    ...results.flatMap((one) => one.certain),
    ...motionConsequences(facts, ofPolls),
    ...rows.flatMap((one) => one.certain),
  ];
  const open = [...results.flatMap((one) => one.open), ...rows.flatMap((one) => one.open)];
  const kept = besideOthers(judged, [...certain, ...open]);
  return answerOf({
    facts,
    readings,
    judged,
    certain: certain.filter(kept),
    open: open.filter(kept),
    notes: results.flatMap((one) => one.notes),
  });
}

/** Rows that stand only beside others fall away without them. */
function besideOthers(
  judged: readonly JudgedRow[],
  all: readonly Consequence[],
): (one: Consequence) => boolean {
  const bound = new Map(
    judged.flatMap(({ row: { id, beside } }) => (beside === undefined ? [] : [[id, beside]])),
  );
  return ({ id }) => {
    const kinds = bound.get(id);
    return kinds === undefined || all.some(({ kind, under }) => kinds.includes(kind) && isPartyText(under));
  };
}

function answerOf(found: Found): MeasuresAnswer {
  const { facts, judged } = found;
  const [first] = judged;
  if (first === undefined) {
    return { ...notApplicable(facts.on, 'notCovered'), consequences: [], open: [], differences: [] };
  }
  const excluders = excludersIn(found);
  const consequences = inOrder(excluded([...found.certain, ...prohibitionsFrom(found)], excluders));
  const open = inOrder(excluded(found.open, excluders));
  const common = {
    trace: { on: facts.on, steps: judged.map(stepOf) },
    notes: notesOn(found),
    consequences,
    open,
    differences: conflictsOf(found.certain, judged),
  } as const;
  const under = (consequences[0] ?? open[0])?.under ?? first.text.instrument.id;
  if (open.length === 0) {
    const evidence = consequences.reduce(
      (weakest, one) => weaker(weakest, one.evidence),
      first.row.provision.evidence,
    );
    return { status: 'determined', outcome: consequences, under, evidence, ...common };
  }
  const missing = [...new Set(open.flatMap((one) => one.missing))];
  const why = missing.length > 0 ? 'missingFacts' : (open[0]?.why ?? 'textSilent');
  return {
    status: 'undetermined',
    why,
    possible: [consequences, [...consequences, ...open]],
    missing,
    under,
    ...common,
  };
}

const stepOf = ({ row, findings, verdict }: JudgedRow): Step => ({
  findings,
  exceptions: [],
  verdict,
  leadsTo: { outcome: row.id },
});

/** The readings the rows that hold or may hold rest on, what could not be read, and what an official would add. */
function notesOn(found: Found): readonly Note[] {
  const { judged, readings } = found;
  const relied = reliedOn(judged.map(stepOf));
  const bars = judged.flatMap((one) => (holdsButForItsBar(one) ? (one.row.readings ?? []) : []));
  return once([
    ...found.notes,
    ...[...new Set([...relied, ...bars])].map((id) => readingNote(id, readings[id])),
    ...unreadNotes(judged),
    ...notesBeside(found),
  ]);
}

/** A row that holds; or, where its text is unread, falls short only of the bar a reading lends it. */
const holdsButForItsBar = ({ row, findings, verdict }: JudgedRow): boolean =>
  verdict === 'pass' ||
  (row.unread !== undefined && findings.slice(0, -1).every((finding) => finding.verdict === 'pass'));

/** The same said of several polls or decisions is said once. */
const once = (notes: readonly Note[]): readonly Note[] => [
  ...new Map(notes.map((one) => [JSON.stringify(one), one])).values(),
];
