import { confidenceTimelines } from '../confidence/index.js';
import { type InstrumentId, type Levels, recordedTimelines, type Timeline } from '../law/index.js';

/** What a timeline must tell of a text: which it is, and the levels it covers where it does not cover all. */
interface SubjectText {
  readonly instrument: { readonly id: InstrumentId };
  readonly levels?: { readonly poll: Levels; readonly motion: Levels };
}

/** The subjects a day can be asked about. A new room adds one line a subject. */
export const subjects = {
  'confidenceVote.party': confidenceTimelines.party,
  'confidenceVote.nationalAssembly': confidenceTimelines.nationalAssembly,
  'confidenceVote.peoplesCouncil': confidenceTimelines.peoplesCouncil,
  ...recordedTimelines,
} satisfies Readonly<Record<string, Timeline<SubjectText>>>;

/**
 * What a text is about, where one text follows another: votes of confidence by forum; relief and resignation in the
 * Party, of civil servants, of public employees; supervision by the Assembly and the councils.
 */
export type LawSubject = keyof typeof subjects;

/** The texts on a subject, one after another. */
export const timelineOf = (subject: LawSubject): Timeline<SubjectText> => subjects[subject];
