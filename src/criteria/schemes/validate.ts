import * as z from 'zod';
import { checked } from '../../input/index.js';
import { compared, exact, sum, times, toNumber } from '../exact.js';
import { frameNamed } from '../frames.js';
import { coverageProblems } from './coverage.js';
import { type PartName, partsOf, type SchemeBand, type SchemePart, type ScoringScheme } from './model.js';
import type { SchemeProblem } from './problem.js';
import { reachProblems } from './reach.js';
import { schemeGiven } from './samples.js';
import { type Scale, scaleOf } from './scale.js';
import { structuralProblems, treeOf } from './tree.js';

const optionsSchema = z.strictObject({
  parts: z
    .array(z.enum(['general', 'results']))
    .readonly()
    .optional(),
});

/**
 * What is wrong with a table of points, measured by the central frame, the Party’s or the State’s: 30 and 70 exactly, within
 * reach of everybody the table is for; every criterion of the frame given points by itself or in its group, nothing beside the
 * frame; no bonus past the scale; bands from the top down to 0 and those of 366-QĐ/TW Art. 11, Decree 335/2025 Art. 20 or
 * Decree 233/2026 Art. 7 and 12 (90, 70, 50). Empty: it fits. Legal unsuitability is a value, never an error.
 *
 * @param scheme - a scheme of your own, or the id of a sample
 * @param options - `parts`: only these, for a table of one part; default both
 * @throws InputError for a malformed scheme: an id twice, points with more than three decimals, an unknown frame
 * @example
 * import { scoringScheme, validateScheme } from 'canbo';
 * validateScheme('collective-6x5'); //=> []
 * validateScheme('sheet-18-4-8', { parts: ['general'] }); //=> []
 * validateScheme('commune-10-10-10', { parts: ['general'] }); //=> []
 * validateScheme('axes-hcm').map(({ code, path, expected }) => [code, path, expected]); //=> [['partMissing', 'general', 30]]
 */
export function validateScheme(
  scheme: string | ScoringScheme,
  options: { readonly parts?: readonly ('general' | 'results')[] } = {},
): readonly SchemeProblem[] {
  const { parts = ['general', 'results'] } = checked(optionsSchema, options, 'options');
  const given = schemeGiven(scheme, 'scheme');
  const framed = partsOf(given).map(([name, part]) => [name, part, frameOf(name, part)] as const);
  const scale = scaleOf(framed.map(([, , frame]) => frame));
  const structural = structuralProblems(given);
  return [
    ...structural,
    ...parts.flatMap((name) => pointsProblems(name, given[name], scale)),
    ...framed.flatMap(([name, part, frame]) => {
      const subjects = given.subjects ?? frame?.subjects ?? [];
      return [
        ...coverageProblems(name, part, frame, subjects),
        ...(structural.length === 0 ? reachProblems(name, part, frame, subjects) : []),
        ...mainProblems(name, part),
        ...(part.groupBands ? rangeProblems(`${name}.groupBands`, part.groupBands, 100) : []),
      ];
    }),
    ...bonusProblems(given),
    ...(given.bands ? bandProblems(given, given.bands, scale) : []),
  ];
}

const frameOf = (name: PartName, { frame }: SchemePart) =>
  frame === null ? undefined : frameNamed(frame, `scheme.${name}.frame`);

const pointsOf = (part: SchemePart) => sum(treeOf(part).top.map(({ max }) => exact(max)));

const topOf = (scheme: ScoringScheme) => sum(partsOf(scheme).map(([, part]) => pointsOf(part)));

function pointsProblems(
  name: 'general' | 'results',
  part: SchemePart | undefined,
  scale: Scale,
): readonly SchemeProblem[] {
  const { points: expected, provision } = scale[name];
  if (part === undefined) return [{ code: 'partMissing', path: name, expected, actual: 0, provision }];
  const actual = pointsOf(part);
  if (compared(actual, exact(expected)) === 0) return [];
  return [{ code: 'sumOfPart', path: `${name}.items`, expected, actual: toNumber(actual), provision }];
}

/** The largest item is the main one. */
function mainProblems(name: PartName, part: SchemePart): readonly SchemeProblem[] {
  if (part.main === undefined) return [];
  const { least, most = 100 } = part.main;
  const whole = pointsOf(part);
  const largest = Math.max(...treeOf(part).top.map(({ max }) => max));
  const hundredfold = times(exact(largest), exact(100));
  const reaches = compared(hundredfold, times(exact(least), whole)) >= 0;
  const stays = compared(hundredfold, times(exact(most), whole)) <= 0;
  if (reaches && stays) return [];
  const expected = `${least} to ${most} % of ${toNumber(whole)}`;
  return [{ code: 'mainItem', path: `${name}.items`, expected, actual: largest }];
}

/** A bonus makes up for what was lost: nothing lifts a total past the scale. */
function bonusProblems(scheme: ScoringScheme): readonly SchemeProblem[] {
  const { bonuses = [], limits } = scheme;
  const top = topOf(scheme);
  if (bonuses.length === 0 || (limits?.most !== undefined && compared(exact(limits.most), top) <= 0))
    return [];
  const actual = limits?.most ?? 'no limit';
  return [{ code: 'bonusAboveTop', path: 'limits.most', expected: toNumber(top), actual }];
}

function bandProblems(
  scheme: ScoringScheme,
  bands: readonly SchemeBand[],
  scale: Scale,
): readonly SchemeProblem[] {
  const top = toNumber(topOf(scheme));
  const whole = scheme.general !== undefined && scheme.results !== undefined;
  return [
    ...rangeProblems('bands', bands, top),
    ...(whole && scheme.own === undefined ? centralBandProblems(bands, scale) : []),
  ];
}

function rangeProblems(path: string, bands: readonly SchemeBand[], top: number): readonly SchemeProblem[] {
  return bands.flatMap(({ from }, at): SchemeProblem[] => {
    const where = { path: `${path}[${at}].from`, actual: from };
    if (from > top) return [{ code: 'bandAboveTop', expected: `at most ${top}`, ...where }];
    return at === bands.length - 1 && from !== 0 ? [{ code: 'bandsIncomplete', expected: 0, ...where }] : [];
  });
}

/** A whole scheme under the regulation has its bands: the level is decided by them. */
function centralBandProblems(bands: readonly SchemeBand[], scale: Scale): readonly SchemeProblem[] {
  const starts = scale.bands.map(({ from }) => from).join(', ');
  return bands.flatMap(({ from, level, above }, at): SchemeProblem[] => {
    const central = scale.bands.find((band) =>
      level === undefined ? band.from === from : band.level === level,
    );
    if (central?.from === from && !above) return [];
    const { provision } = central ?? scale.general;
    return [
      {
        code: 'otherBands',
        path: `bands[${at}].from`,
        expected: central?.from ?? starts,
        actual: above ? `above ${from}` : from,
        provision,
      },
    ];
  });
}
