import { nd335Kpi } from '../../regulations/nd-335-2025/index.js';
import type { DecreePeriod } from './model.js';

/** The factors of leaders: the result of the unit or field, the ability to organise, to gather and unite. */
export const leadingFactors = ['d', 'dd', 'e'] as const;
export type LeadingFactor = (typeof leadingFactors)[number];

/**
 * A factor of two values: the one that stands, settled by the authority or not; both where the decree describes the case
 * neither way, or both ways; or the facts it lacks.
 */
export type LeadingRead =
  | { readonly values: readonly number[]; readonly reason?: string }
  | { readonly missing: readonly string[] };

const [whole, part] = nd335Kpi.twoValues;

type Facts = Readonly<Record<string, boolean | null | undefined>>;
/** Which facts make a factor whole, all of them, and which make it a half, any of them. */
const described = {
  dd: { whole: ['allOnTimeWithQuality', 'initiative'], part: ['shortcomings', 'prolongedDelay'] },
  e: { whole: ['unitedEnvironment', 'effectiveCoordination'], part: ['complaintsOfConflict'] },
} as const;

export function leadingFactor(name: LeadingFactor, given: DecreePeriod): LeadingRead {
  const factor = given[name];
  if (factor === undefined || factor === null) return { missing: [name] };
  if (typeof factor === 'number') return { values: [factor] };
  if ('chosen' in factor) return { values: [factor.chosen], reason: factor.reason };
  if ('staffScores' in factor) return fromStaff(factor.staffScores);
  return fromFacts(name === 'dd' ? 'dd' : 'e', factor);
}

/** Điều 15 khoản 3 điểm a: one below the bar is enough; all at it need all to be known. Of no staff the decree says nothing. */
function fromStaff(scores: readonly (number | null)[]): LeadingRead {
  if (scores.some((score) => score !== null && score < nd335Kpi.staffReach)) return { values: [part] };
  const missing = scores.flatMap((score, at) => (score === null ? [`d.staffScores[${at}]`] : []));
  if (scores.length === 0) return { missing: ['d'] };
  return missing.length > 0 ? { missing } : { values: [whole] };
}

function fromFacts(name: keyof typeof described, facts: Facts): LeadingRead {
  // Delay that was prolonged is not on time.
  const known: Facts = facts['prolongedDelay'] === true ? { ...facts, allOnTimeWithQuality: false } : facts;
  const rule = described[name];
  const isWhole = every(rule.whole.map((fact) => known[fact]));
  const none = every(rule.part.map((fact) => negated(known[fact])));
  const open = [...(isWhole === undefined ? rule.whole : []), ...(none === undefined ? rule.part : [])];
  if (open.length > 0)
    return { missing: open.filter((fact) => !isKnown(known[fact])).map((fact) => `${name}.${fact}`) };
  if (isWhole !== none) return { values: [whole, part] };
  return { values: [isWhole ? whole : part] };
}

const isKnown = (fact: boolean | null | undefined): boolean => typeof fact === 'boolean';

const negated = (fact: boolean | null | undefined) => (typeof fact === 'boolean' ? !fact : fact);

/** All of them true; not while one that may decide is not known. */
function every(facts: readonly (boolean | null | undefined)[]): boolean | undefined {
  if (facts.includes(false)) return false;
  return facts.every(isKnown) ? true : undefined;
}
