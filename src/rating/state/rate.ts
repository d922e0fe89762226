import type { Discipline, DisciplineEffect } from '../../discipline/index.js';
import type { Authority } from '../../law/index.js';
import { type Note, notApplicable, note } from '../../reasoning/index.js';
import { type Judged, judgeLevel, type RatingAnswer, type RoutedDiscipline, routed } from '../judged.js';
import { ratings } from '../level.js';
import type { RatingOptions } from '../options.js';
import { periodOf } from '../period.js';
import type { StateRegulation } from '../regulations/state/regulation.js';
import { gateDiscipline } from './discipline.js';
import type { StateRated } from './facts/rated.js';
import type { StateFacts, StateRatingCase, StateSubject } from './model.js';
import { governState, type RegimeAnswer } from './regime.js';
import { subjectsOf } from './subject.js';

/** The State rating of a checked case, by the text that governs it. */
export function rateByState(asked: StateRatingCase, options: RatingOptions | undefined): RatingAnswer {
  const facts: StateFacts = asked.facts;
  const found = governState(asked, options);
  if (!('text' in found)) return unrated(found);
  const { text } = found;
  const [subject = asked.kind] = subjectsOf(asked);
  const [scope, levels] = [text.scope[subject], text.levels[subject]];
  const decisions: readonly Discipline[] = facts.discipline ?? [];
  if (scope === undefined || levels === undefined) {
    return {
      ...notApplicable(found.on, 'outOfScope'),
      under: text.instrument.id,
      notReached: [],
      discipline: [],
    };
  }
  const period = periodOf(asked);
  const made = asked.decidedOn ?? period.to;
  const gated = { decisions, period, on: made, readings: found.readings };
  const effects = text.discipline === undefined ? [] : gateDiscipline(gated, text.discipline);
  const rated: StateRated = { facts, period, on: found.on, effects };
  const decidedBy = decidesOn(text.decidedBy[subject], facts);
  const judged = judgeLevel(
    { scope, levels, decidedBy, capped: text.cap?.[subject] !== undefined },
    rated,
    found,
  );
  const discipline = routed(decisions, effects);
  return {
    generation: text.id,
    discipline,
    ...judged,
    notes: [...judged.notes, ...notesOn(discipline, text), ...notesOnAttendance(rated, judged.ground, text)],
  };
}

/** Of a leader it has to be known whether there is something he heads. */
function decidesOn(
  decides: StateRegulation['decidedBy'][StateSubject],
  { headedLevel }: StateFacts,
): Authority | undefined {
  if (typeof decides !== 'object') return decides;
  if (headedLevel === undefined) return undefined;
  return headedLevel === null ? decides.others : decides.head;
}

/** No text rates, or it is not known which: what the level could be, and where that is written. */
function unrated({ provision, ...found }: Exclude<RegimeAnswer, { status: 'determined' }>): RatingAnswer {
  const beside = { notReached: [], discipline: [] };
  if (found.status === 'undetermined') return { ...found, possible: ratings, ...beside };
  const notes = provision === undefined ? [] : [note('caution', 'noStateText', {}, [provision])];
  return { ...found, notes: [...found.notes, ...notes], ...beside };
}

/** A breach that local texts still count; a case of transfer that could not be read. */
function notesOn(routed: readonly RoutedDiscipline[], { discipline }: StateRegulation): readonly Note[] {
  const has = (sought: DisciplineEffect) => routed.some(({ effect }) => effect === sought);
  return [
    ...(discipline?.localTextsSay && has('outsideDuty')
      ? [note('conflict', 'localTextsCountAny', {}, [discipline.provision.ref])]
      : []),
    ...(discipline?.unread && has('otherBody')
      ? [note('silent', 'transferUnread', {}, [discipline.unread.ref])]
      : []),
  ];
}

/** What the working time leaves to be done or open, where the text says so. */
function notesOnAttendance(
  { facts: { attendance } }: StateRated,
  ground: Judged['ground'],
  { selfReview, maternityFirst }: StateRegulation,
): readonly Note[] {
  const held = attendance?.maternity === true && (attendance.monthsAbsent ?? 0) > 0;
  return [
    ...(ground === 'notRated' && selfReview ? [note('caution', 'selfReviewDue', {}, [selfReview.ref])] : []),
    ...(held && maternityFirst ? [note('silent', 'maternityFirst', {}, [maternityFirst.ref])] : []),
  ];
}
