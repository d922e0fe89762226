import { labelled } from '../../label.js';
import { say } from '../phrases.js';
import type { Telling } from './telling.js';

/**
 * The topics of labels that name outcomes; no name is in two of them. Another room adds its topics here, or tells its answers
 * under a topic of their own (`OwnTopic`).
 */
export const outcomeTopics = [
  'outcome',
  'motion',
  'opening',
  'quorum',
  'eligibility',
  'rating',
  'scope',
  'distribution',
  'ratingLink',
  'appointment',
  'planning',
  'planCounts',
  'congressAge',
  'reappointment',
  'reorganisation',
  'voteOutcome',
  'rankOrder',
  'twoTerms',
  'nonLocal',
  'committeeTransfer',
  'rotationEnd',
  'scheme',
  'degreeStanding',
  'movementPlan',
  'disciplineOutcome',
  'disciplineForm',
  'clock',
  'measureVote',
  'localTableFit',
] as const;

const labelOf = (outcome: unknown) =>
  outcomeTopics.map((topic) => labelled(`${topic}.${outcome}`)).find((words) => words !== undefined);

/** An outcome with a name of its own. */
export const named: Telling<string> = {
  is: (outcome) => typeof outcome === 'string' && labelOf(outcome) !== undefined,
  clause: (outcome, lang) => labelOf(outcome)?.[lang] ?? outcome,
};

/** How a whole timetable stands. */
export const standing: Telling<string> = {
  is: (outcome) => typeof outcome === 'string' && labelled(`standing.${outcome}`) !== undefined,
  clause: (outcome, lang) => say('standing', lang, { standing: outcome }),
};

/** An empty list. */
export const nothing: Telling = {
  is: (outcome) => Array.isArray(outcome) && outcome.length === 0,
  clause: (_, lang) => say('nowhere', lang),
};

/** An outcome of a text of the caller's own, which no table knows: as it is. */
export const other: Telling = {
  is: () => true,
  clause: (outcome) => (typeof outcome === 'string' ? outcome : JSON.stringify(outcome)),
};
