import { InputError } from '../../../src/input/index.js';
import type { AppointmentCase, PlanningCase } from '../../../src/positions/appointment/index.js';

/** A Party cadre who meets every condition of 80-QĐ/TW and 377-QĐ/TW on the days of 2025 to 2027; a test changes one fact. */
export const fit: AppointmentCase = {
  kind: 'partyCadre',
  move: 'higher',
  standardsMet: true,
  source: 'local',
  plannedFor: 'post',
  held: [{ from: '2015-01-01', as: 'present' }],
  seatCarriedByPost: false,
  reachesRetirement: '2040-01',
  termMonths: 60,
  ratings: [2020, 2021, 2022, 2023, 2024, 2025, 2026].map((year) => ({ year, level: 'good' as const })),
  fileVerified: true,
  fileTrue: true,
  assetsVerified: true,
  politicalStandardMet: true,
  conclusionsChecked: true,
  healthy: true,
  underHandling: false,
  disciplines: [],
  leftBy: 'none',
  levelPaused: false,
};

/** Somebody who meets every condition of planning under 377-QĐ/TW; a test changes one fact. */
export const fitToPlan: PlanningCase = {
  review: 'nextTerm',
  body: 'commune',
  object: 'one',
  higherThanHeld: true,
  holdsHigherThanSeat: false,
  reachesRetirement: '2045-01',
  centrallyManaged: false,
  theoryLevelMet: true,
  theoryTrainingPlanned: false,
  standardsMet: true,
  politicalStandardMet: true,
  fileTrue: true,
  ratedNotCompleted: false,
  lastPoll: null,
  disciplines: [],
  levelPaused: false,
};

/** The error a call throws, as `code path`. */
export function refusal(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof InputError) return `${error.code} ${error.path}`;
    throw error;
  }
  return 'accepted';
}
