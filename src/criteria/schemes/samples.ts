import * as z from 'zod';
import { checked, InputError } from '../../input/index.js';
import { sampleSchemes } from '../regulations/bodies/index.js';
import { partsOf, type ScoringScheme, schemeSchema } from './model.js';

const filterSchema = z.strictObject({
  part: z.enum(['general', 'results', 'own']).optional(),
  frame: z.string().optional(),
});

/** Which schemes are asked for. */
export interface SchemeFilter {
  /** Those with this part. */
  readonly part?: 'general' | 'results' | 'own' | undefined;
  /** Those that concretise this frame. */
  readonly frame?: string | undefined;
}

/**
 * Tables of points of bodies (bảng điểm) on record: samples, never central points. 366-QĐ/TW prints 30 and 70 only and leaves
 * the rest to the superior committees (43-HD/BTCTW item 7.12).
 *
 * @throws InputError for a filter that is none
 * @example
 * import { scoringSchemes } from 'canbo';
 * scoringSchemes({ frame: 'qd-366-tw-2025/app_1' }).map(({ id, body }) => [id, body.en]); //=> [['collective-6x5', 'Party Committee of the Vietnam Air Traffic Management Corporation']]
 */
export function scoringSchemes(filter: SchemeFilter = {}): readonly ScoringScheme[] {
  const { part, frame } = checked(filterSchema, filter, 'filter');
  return sampleSchemes.filter(
    (scheme) =>
      (part === undefined || scheme[part] !== undefined) &&
      (frame === undefined || partsOf(scheme).some(([, one]) => one.frame === frame)),
  );
}

/**
 * One scheme on record by its id: a sample of a body, to score with or to start your own from.
 *
 * @throws InputError `unknownId`, naming the ids on record
 * @example
 * import { scoringScheme } from 'canbo';
 * scoringScheme('sheet-18-4-8').general?.items.filter(({ parent }) => parent === undefined).map(({ max }) => max); //=> [18, 4, 8]
 */
export function scoringScheme(id: string): ScoringScheme {
  return schemeNamed(id, 'id');
}

export const givenSchema = z.union([z.string(), schemeSchema]);

/** A scheme by its id, or the caller’s own, checked. */
export function schemeGiven(given: string | ScoringScheme, path: string): ScoringScheme {
  checked(givenSchema, given, path);
  return typeof given === 'string' ? schemeNamed(given, path) : given;
}

/** The scheme of an id given at a path of the input. */
export function schemeNamed(id: string, path: string): ScoringScheme {
  const scheme = sampleSchemes.find((one) => one.id === id);
  if (scheme) return scheme;
  const expected = `one of ${sampleSchemes.map((one) => one.id).join(', ')}`;
  throw new InputError({ code: 'unknownId', path, expected, received: id });
}

/** Whether some part of a scheme is a table on record, and so a sample. */
export const isSample = (scheme: ScoringScheme): boolean =>
  partsOf(scheme).some(([name, part]) => sampleSchemes.some((sample) => sample[name] === part));
