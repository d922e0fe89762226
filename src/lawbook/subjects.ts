import { assignmentTexts, positionChangeTimeline } from '../assignment/index.js';
import { confidenceTimelines } from '../confidence/index.js';
import { criteriaTimeline } from '../criteria/index.js';
import { type DisciplineTrack, formTimelines } from '../discipline/index.js';
import { type InstrumentId, type Levels, recordedTimelines, type Timeline } from '../law/index.js';
import { catalogueTimeline, managementTimeline } from '../positions/index.js';
import { ratingTimeline, termTimeline } from '../rating/index.js';
import { isUnread } from '../reasoning/index.js';

/** What a timeline must tell of a text: which it is, and the levels it covers where it does not cover all. */
interface SubjectText {
  readonly instrument: { readonly id: InstrumentId };
  readonly levels?: { readonly poll: Levels; readonly motion: Levels };
}

/** The regulations of the annual rating: a guidance issued beside one of them begins no new text. */
const ratingRegulations: Timeline<SubjectText> = ratingTimeline
  .filter(({ text }, index) => text.instrument !== ratingTimeline[index - 1]?.text.instrument)
  .map((span) => ({ ...span, text: { instrument: span.text.instrument } }));

/** The texts that name the forms of discipline of a track; none where they could not be read. */
function formsOf(track: DisciplineTrack): Timeline<SubjectText> {
  const timeline = formTimelines[track];
  if (isUnread(timeline)) return [];
  return timeline.map((span) => ({
    ...span,
    text: { instrument: { id: span.text.provision.ref.instrument } },
  }));
}

/** The subjects a day can be asked about. A new room adds one line a subject. */
export const subjects = {
  'confidenceVote.party': confidenceTimelines.party,
  'confidenceVote.nationalAssembly': confidenceTimelines.nationalAssembly,
  'confidenceVote.peoplesCouncil': confidenceTimelines.peoplesCouncil,
  'annualRating.party': ratingRegulations,
  'ratingCriteria.party': criteriaTimeline,
  'termRating.leaders': termTimeline,
  'disciplineForms.party': formsOf('party'),
  'disciplineForms.cadres': formsOf('cadre'),
  'disciplineForms.civilServants': formsOf('civilServant'),
  'disciplineForms.publicEmployees': formsOf('publicEmployee'),
  positionCatalogue: catalogueTimeline,
  cadreManagement: managementTimeline,
  'rotation.party': assignmentTexts.partyRotation,
  'rotation.civilServants': assignmentTexts.stateRotation,
  'transfer.civilServants': assignmentTexts.transfer.civilServant,
  'secondment.civilServants': assignmentTexts.secondment.civilServant,
  'secondment.publicEmployees': assignmentTexts.secondment.publicEmployee,
  positionChange: positionChangeTimeline,
  ...recordedTimelines,
} satisfies Readonly<Record<string, Timeline<SubjectText>>>;

/**
 * What a text is about, where one text follows another: votes of confidence by forum; the annual rating in the Party and its
 * frames of criteria, by the day of the decision; the rating of a leader's whole term; the forms of discipline by track;
 * the catalogue of titles, decentralised cadre management; rotation, transfer, secondment and periodic change of position;
 * relief and resignation in the Party, of civil servants, of public employees; supervision by the Assembly and the councils.
 */
export type LawSubject = keyof typeof subjects;

/** The texts on a subject, one after another. */
export const timelineOf = (subject: LawSubject): Timeline<SubjectText> => subjects[subject];
