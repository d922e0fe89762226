import { figure, mark, vote, whole } from './counts.js';
import {
  bandLevel,
  criteriaSubject,
  criterionFamily,
  criterionKind,
  part,
  schemeProblem,
  scoringMode,
} from './criteria.js';
import {
  disciplinedKind,
  disciplineEffect,
  disciplineForm,
  disciplineOf,
  disciplineTrack,
} from './discipline.js';
import { fact, flag } from './facts.js';
import { condition, measure, modality, time } from './measures.js';
import { authority, cover, title, voters } from './people.js';
import { forum, level, place, reach, reason, standing, step } from './poll.js';
import { capBase, capRounding, outstandingGround } from './rating/cap.js';
import { counted, unit } from './rating/counted.js';
import { distribution, grade, ratedKind, rating, scope } from './rating/levels.js';
import {
  deadline,
  formFor,
  order,
  orderStanding,
  ratingAct,
  reviewPlace,
  round,
} from './rating/procedure.js';
import { reading } from './readings.js';
import { evidence, noteKind, operator, verdict, why, whyNot } from './reasoning.js';
import { criterion, eligibility, ground, motion, opening, outcome, published, quorum } from './results.js';

/** Every table of labels under the topic its keys begin with. Another room adds its tables here. */
export const labels = {
  // Reasoning, law, quantities
  evidence,
  noteKind,
  operator,
  verdict,
  whole,
  why,
  whyNot,
  // Confidence votes
  authority,
  condition,
  cover,
  criterion,
  eligibility,
  fact,
  figure,
  flag,
  forum,
  ground,
  level,
  mark,
  measure,
  modality,
  motion,
  opening,
  outcome,
  place,
  published,
  quorum,
  reach,
  reading,
  reason,
  standing,
  step,
  time,
  title,
  vote,
  voters,
  // Discipline
  disciplineEffect,
  disciplineForm,
  disciplineOf,
  disciplineTrack,
  disciplinedKind,
  // Criteria
  bandLevel,
  criteriaSubject,
  criterionFamily,
  criterionKind,
  part,
  schemeProblem,
  scoringMode,
  // Annual and quarterly ratings
  capBase,
  capRounding,
  counted,
  deadline,
  distribution,
  formFor,
  grade,
  order,
  orderStanding,
  outstandingGround,
  ratedKind,
  rating,
  ratingAct,
  reviewPlace,
  round,
  scope,
  unit,
} as const;
