import type { IsoDate } from '../calendar/index.js';
import { weaker } from '../law/index.js';
import {
  allHold,
  evaluate,
  type FactPath,
  type Finding,
  type Note,
  type ResolvedReadings,
  stands,
  unreadNote,
  type Verdict,
} from '../reasoning/index.js';
import type { Consequence, OpenConsequence } from './answer.js';
import type { Judged, LowShare } from './facts/judged.js';
import type { Attached, MeasureRow, MeasureText } from './regulations/text.js';

/** One row as it was judged for the record, or for one poll or decision of it. */
export interface JudgedRow {
  readonly text: MeasureText;
  readonly row: MeasureRow;
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
  readonly about?: FactPath;
}

/** The rows of a text that are asked of such a record on its day. */
export const rowsAsked = (
  text: MeasureText,
  { kind, on }: Judged,
  readings: ResolvedReadings,
): readonly MeasureRow[] =>
  reaches(text, kind, on)
    ? text.rows.filter((row) => reaches(row, kind, on) && stands(row.onlyIf, readings))
    : [];

const reaches = (
  { of, from, to }: Pick<MeasureRow, 'of' | 'from' | 'to'>,
  kind: Judged['kind'],
  on: IsoDate,
): boolean => (of?.includes(kind) ?? true) && (from ?? on) <= on && on <= (to ?? on);

/** Judges one row: once, or for every poll or decision it goes through; a list not given leaves it open. */
export function judgeRow(
  text: MeasureText,
  row: MeasureRow,
  facts: Judged,
  lows: readonly LowShare[] | undefined,
  readings: ResolvedReadings,
): readonly JudgedRow[] {
  const judge = (about: Partial<Judged>, more: Partial<JudgedRow> = {}): JudgedRow => {
    const findings = row.when.map((rule) => evaluate(rule, { ...facts, ...about }, readings));
    return { text, row, findings, verdict: allHold(findings), ...more };
  };
  const { each } = row;
  if (each === undefined) return [judge({})];
  if (each === 'poll') {
    return lows?.map((poll) => judge({ poll }, { about: poll.about })) ?? [judge({})];
  }
  const { disciplines } = facts;
  if (disciplines === undefined) return [judge({})];
  return disciplines.flatMap((decision) => {
    const { form, track } = decision;
    if (!each.forms.includes(form)) return [];
    if (each.tracks !== undefined && !each.tracks.includes(track)) return [];
    return [judge({ decision }, { about: facts.pathOf(decision) })];
  });
}

/** What a judged row gives: consequences where it holds, open ones where it may; nothing where it fails. */
export function consequencesOf(judged: JudgedRow): {
  readonly certain: readonly Consequence[];
  readonly open: readonly OpenConsequence[];
} {
  const { row, findings, verdict } = judged;
  if (verdict === 'fail') return { certain: [], open: [] };
  const all = row.attaches.map((attached) => consequence(judged, attached));
  if (verdict === 'pass' && row.unread === undefined) return { certain: all, open: [] };
  const missing = [...new Set(findings.flatMap((finding) => finding.missing))];
  const why = missing.length > 0 ? 'missingFacts' : (row.unread?.unread ?? 'missingFacts');
  return { certain: [], open: all.map((one) => ({ ...one, why, missing })) };
}

function consequence(
  { text, row, findings, about }: JudgedRow,
  { kind, modality, by, limits = [], time, alternative, coefficient, vote }: Attached,
): Consequence {
  const { id, provision } = row;
  const evidence = findings.reduce(
    (weakest, finding) => weaker(weakest, finding.evidence),
    weaker(provision.evidence, row.evidence ?? provision.evidence),
  );
  return {
    id,
    kind,
    modality,
    under: text.instrument.id,
    decidedBy: by,
    provision: provision.ref,
    evidence,
    findings,
    limits,
    excludedBy: [],
    ...(time !== undefined && { time }),
    ...(alternative !== undefined && { alternative }),
    ...(coefficient !== undefined && { coefficient }),
    ...(vote !== undefined && { vote: vote.ref }),
    ...(about !== undefined && { about }),
  };
}

/** What a text leaves unread, said once for the rows whose conditions hold. */
export const unreadNotes = (judged: readonly JudgedRow[]): readonly Note[] => {
  const told = new Set<string>();
  return judged.flatMap(({ row: { unread, provision }, verdict }) => {
    if (unread === undefined || verdict !== 'pass' || told.has(unread.what.en)) return [];
    told.add(unread.what.en);
    return [{ ...unreadNote(unread), provisions: [provision.ref] }];
  });
};
