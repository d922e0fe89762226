import { InputError } from '../../input/index.js';
import type { ScoringScheme } from './model.js';
import { schemeGiven } from './samples.js';

/**
 * One scheme out of two: the general criteria of the first, the results of the second. Bodies publish them apart; a rating
 * needs both. Remarks are kept; bands, deductions, bonuses and limits are not: those of a part are not those of the whole.
 *
 * @throws InputError `unknownId` for an id that is not on record; `missing` where a scheme lacks the part; `inconsistent` where
 *   they are for different people
 * @example
 * import { joinSchemes, validateScheme } from 'canbo';
 * const whole = joinSchemes('sheet-18-4-8', 'axes-15-10-10-15-10-10');
 * whole.id; //=> 'sheet-18-4-8+axes-15-10-10-15-10-10'
 * validateScheme(whole); //=> []
 */
export function joinSchemes(general: string | ScoringScheme, results: string | ScoringScheme): ScoringScheme {
  const first = schemeGiven(general, 'general');
  const second = schemeGiven(results, 'results');
  const one = first.body.vi === second.body.vi;
  const since = [first.since, second.since]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  const subjects = whomBoth(first.subjects, second.subjects);
  const remarks = [...(first.remarks ?? []), ...(second.remarks ?? [])];
  return {
    id: `${first.id}+${second.id}`,
    body: one
      ? first.body
      : { vi: `${first.body.vi}; ${second.body.vi}`, en: `${first.body.en}; ${second.body.en}` },
    ...(since !== undefined && { since }),
    ...(subjects !== undefined && { subjects }),
    general: partOf(first, 'general'),
    results: partOf(second, 'results'),
    ...(remarks.length > 0 && { remarks }),
  };
}

/** Those both tables are for; a table that does not say is for everybody. */
function whomBoth(
  one: ScoringScheme['subjects'],
  other: ScoringScheme['subjects'],
): ScoringScheme['subjects'] {
  if (one === undefined || other === undefined) return one ?? other;
  const both = one.filter((subject) => other.includes(subject));
  if (both.length > 0) return both;
  const expected = `tables for the same people, not ${one.join(', ')}`;
  throw new InputError({ code: 'inconsistent', path: 'results', expected, received: other });
}

function partOf<Part extends 'general' | 'results'>(scheme: ScoringScheme, part: Part) {
  const found = scheme[part];
  if (found) return found;
  throw new InputError({
    code: 'missing',
    path: part,
    expected: `a scheme with ${part}`,
    received: undefined,
  });
}
