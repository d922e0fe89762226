import * as z from 'zod';
import { isoDate } from '../../calendar/index.js';
import type { Elsewhere, Measure, TimetableStep, UnderOther } from '../../confidence/index.js';
import { checked } from '../../input/index.js';
import type { Share } from '../../quantity/index.js';
import type { Answer } from '../../reasoning/index.js';
import { label } from '../label.js';
import { type Language, languageSchema } from '../language.js';
import { citation } from '../texts.js';
import { assignmentLines, movementTopicOf, type OfAssignment } from './assignment/index.js';
import { conditionLines } from './conditions.js';
import { isMeasures, measuresHeadLines, measuresLines, type OfMeasures } from './consequences/index.js';
import { criteriaLines, type OfCriteria } from './criteria/index.js';
import { disciplineLines, isClock, type OfDiscipline } from './discipline/index.js';
import { elsewhenLines, elsewhereLines } from './elsewhere.js';
import { evidenceIfWeak } from './evidence.js';
import { headLines } from './head.js';
import type { Lines } from './lines.js';
import { measureLines } from './measures.js';
import { noteLines } from './notes.js';
import { clauseOf } from './outcomes/index.js';
import { say } from './phrases.js';
import { type OfPlan, planLines } from './plan/index.js';
import { isListed, type OfPositions, positionLines, titleLines } from './positions/index.js';
import { inOwnWords } from './positions/names.js';
import { isRating, type OfRating, ownTopicOf, ratingHeadLines, ratingLines } from './rating/index.js';
import { timetableLines } from './timetable.js';
import { type OfTraining, trainingLines } from './training/index.js';

/** Any answer of canbo, with whatever it carries beside the outcome. */
export type Explainable = Answer<unknown> &
  OfRating &
  OfCriteria &
  OfPositions &
  OfAssignment &
  OfTraining &
  OfPlan &
  OfDiscipline &
  OfMeasures & {
    readonly share?: Share | undefined;
    readonly measures?: readonly Measure[];
    readonly elsewhere?: readonly Elsewhere[];
    readonly steps?: readonly TimetableStep[];
    readonly elsewhen?: readonly UnderOther[];
    readonly stricter?: unknown;
    readonly recorded?: unknown;
  };

const answerSchema = z.looseObject({
  status: z.enum(['determined', 'undetermined', 'notApplicable']),
  trace: z.looseObject({ on: isoDate, steps: z.array(z.unknown()) }),
  notes: z.array(z.unknown()),
}) as unknown as z.ZodType<Explainable>;

/**
 * An answer in words, for an official to read and check: a text in lines, Vietnamese or English, of any answer of canbo.
 *
 * In this order: what the text says of the case, with the share, its whole, its bars and its article; the conditions one
 * by one with value, operator, bar and verdict, and how far a failed one is from its bar; what follows, the most binding
 * first, with who and by when; what other texts say of the same marks; the notes; how well the provisions could be read,
 * where they could not be read in the text itself; and who settles it. Of an undetermined answer it says why, what stays
 * possible and which facts are missing, by name and path. Answers are worded as proposals (379-QĐ/TW). Persons appear
 * by id only.
 *
 * Of a rating: the level proposed and the texts it was judged by; the grounds that decide; why it is not one level higher,
 * with the smallest change that would lift each condition; and where each disciplinary measure counts.
 *
 * Of an appointment or planning: every condition under how it stands, those that settle the answer first, with who weighs
 * it and the day a wait is over. Of ranks and managers: the title asked about, and where it is written.
 *
 * Of a movement: the conditions in the same way, what each of two texts says, and the first day on which nothing stands against it.
 *
 * Of a scheme of training: every target with its figures, bar and gap, the degree the law asks, who lacks what. Of a plan of
 * movement: what it lacks by each text, who may be moved by each line, who is to move by when, what contradicts itself.
 *
 * Of measures: first what may not be done, then what follows in the order an official presents it, each with the conditions it
 * rests on, its limits of time and what bars it; then what may follow besides and on which facts that waits; then where texts differ.
 *
 * @throws InputError `notOneOf` for an unknown language; for anything that is not an answer
 * @example
 * import { checkQuorum, explain } from 'canbo';
 * const quorum = checkQuorum({ forum: 'party', heldOn: '2023-12-29', electorate: { convened: 39, present: 26 } });
 * explain(quorum, 'vi').split('\n')[0]; //=> 'Đề xuất theo Quy định 96-QĐ/TW, ngày 29/12/2023: đủ số người có mặt để tiến hành.'
 * explain(quorum, 'en').split('\n')[1]; //=> 'People present: 26 of 39 (66.67 %) people convened, at least two thirds (2/3); Art. 3(2), Regulation 96-QĐ/TW.'
 */
export function explain(answer: Explainable, lang: Language): string {
  const language = checked(languageSchema, lang, 'lang');
  const given = inOwnWords(checked(answerSchema, answer, 'answer'), language);
  const { notes, share, elsewhere, elsewhen, steps } = given;
  // Conditions that must all hold are listed by themselves: no share of one of them carries the outcome.
  const trace =
    isListed(given) || (given.targets ?? given.planTexts) !== undefined || isClock(given) || isMeasures(given)
      ? { ...given.trace, steps: [] }
      : given.trace;
  const own = movementTopicOf(given) ?? ownTopicOf(given);
  return [
    ...(isRating(answer)
      ? ratingHeadLines(answer, language)
      : isMeasures(given)
        ? [...measuresHeadLines(given, language), ...measuresLines(given, language)]
        : headLines({ ...given, trace }, language, own)),
    ...titleLines(answer, language),
    ...besideLines(answer, language),
    ...conditionLines(trace.steps, language, own),
    ...timetableLines(steps ?? [], language),
    ...consequenceLines(answer, language),
    ...ratingLines(answer, language),
    ...criteriaLines(answer, language),
    ...disciplineLines(given, language),
    ...positionLines(answer, language),
    ...assignmentLines(answer, language),
    ...trainingLines(answer, language),
    ...planLines(answer, language),
    ...elsewhereLines(elsewhere ?? [], share, language),
    ...elsewhenLines(elsewhen ?? [], language),
    ...noteLines(notes, language),
    ...closingLines(answer, language),
  ].join('\n');
}

/** What stands beside an outcome nobody may compute. */
const besideLines = ({ stricter, recorded }: Explainable, lang: Language): Lines => [
  ...(stricter === undefined ? [] : [say('stricter', lang, { outcome: clauseOf(stricter, lang) })]),
  ...(recorded === undefined ? [] : [say('recorded', lang, { outcome: clauseOf(recorded, lang) })]),
];

function consequenceLines({ status, measures }: Explainable, lang: Language): Lines {
  if (measures === undefined || status !== 'determined') return [];
  return measures.length === 0 ? [say('noMeasures', lang)] : measureLines(measures, lang);
}

function closingLines(answer: Explainable, lang: Language): Lines {
  if (answer.status === 'notApplicable') return [];
  const said = answer.notes.some(({ kind }) => kind === 'weakEvidence');
  const weak = answer.status === 'determined' && !said ? evidenceIfWeak(answer.evidence, lang) : [];
  const place = citation({ instrument: 'qd-379-tw-2025', eId: 'principle_7' }, lang);
  return [
    ...weak.map((evidence) => say('evidence', lang, { evidence })),
    ...(answer.decidedBy === undefined
      ? []
      : [say('authority', lang, { by: label(`authority.${answer.decidedBy}`, lang) })]),
    say('onlyProposed', lang, { place }),
  ];
}
