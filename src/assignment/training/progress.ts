import * as z from 'zod';
import { checked, eachOnce } from '../../input/index.js';
import { isGoverned } from '../../reasoning/index.js';
import { type Cadre, cadreSchema } from './cadre.js';
import { countedOn, titlesOf } from './counted.js';
import { govern } from './degree.js';
import { floorProgress } from './floor-progress.js';
import type { TrainingAnswer } from './model.js';
import { notesOn } from './notes.js';
import { optionsSchema, type TrainingOptions } from './readings.js';
import { schemeSchema, type TrainingScheme, targetsFit } from './scheme.js';
import { shortfallsOf } from './shortfalls.js';
import { progressOf } from './target.js';
import { answerTo } from './together.js';

const cadresSchema = z.array(cadreSchema).check(({ value, issues }) =>
  eachOnce(
    issues,
    value.map(({ id }) => id),
    (index) => [index, 'id'],
    'each cadre once',
  ),
);

/**
 * How far a scheme of training and fostering (đề án tạo nguồn, đào tạo, bồi dưỡng) has come on a day: target by target how many
 * of its group have what it asks, how many are missing, whether the bar holds; who lacks what; and the floor of degrees the law
 * sets beside any scheme ({@link degreeFloor}).
 *
 * Targets are the caller's: those of Hà Nội's scheme 34 (`da-34-tuhn-2023`) could not be read, and canbo supplies none. Without
 * targets the answer is `undetermined: localTextNeeded`. A share is one of the group its target names; a group without anybody is
 * `notApplicable`, never 100 %; what is not known stays unknown; before its `dueOn` a target is `onCourse`, whatever its figures.
 * Who holds a title, or works in a kind of commune, that is not of that day is reported under `notCounted`: the commune level was
 * made anew on 01/07/2025.
 *
 * @throws InputError for impossible input: a cadre twice, a fact that cannot be compared; `unknownId` for a title not on record
 * @example
 * import { atLeast, half, trainingProgress } from 'canbo';
 * const secretary = (id: string, degree: 'college' | 'university') =>
 *   ({ id, title: 'communePartySecretary', facts: { degree, inOfficeSince: '2021-05-01' } });
 * const answer = trainingProgress(
 *   {
 *     instrument: 'da-34-tuhn-2023',
 *     targets: [{
 *       id: 'secretariesWithDegree',
 *       group: { fact: 'title', is: 'communePartySecretary' },
 *       has: { fact: 'degree', operator: 'atLeast', value: 'university' },
 *       measure: 'share',
 *       ...atLeast(half),
 *       dueOn: '2024-12-31',
 *     }],
 *   },
 *   [secretary('c1', 'university'), secretary('c2', 'college'), secretary('c3', 'college')],
 *   { on: '2024-12-31' },
 * );
 * answer.outcome; //=> 'targetsNotMet'
 * answer.targets.map(({ yes, of, gap }) => [yes, of, gap]); //=> [[1, 3, 1]]
 * answer.shortfalls.map(({ id }) => id); //=> ['c2', 'c3']
 * answer.degreeFloor?.inGrace; //=> 2
 */
export function trainingProgress(
  scheme: TrainingScheme,
  cadres: readonly Cadre[],
  options: TrainingOptions,
): TrainingAnswer {
  const asked = checked(schemeSchema as unknown as z.ZodType<TrainingScheme>, scheme, 'scheme');
  targetsFit(asked);
  const people = checked(cadresSchema as unknown as z.ZodType<readonly Cadre[]>, cadres, 'cadres');
  const chosen = checked(optionsSchema, options, 'options');
  const { counted, notCounted } = countedOn(people, titlesOf(asked, chosen), chosen.on);
  const targets = (asked.targets ?? []).map((target) => progressOf(target, counted, asked, chosen.on));
  const governed = govern(chosen);
  const floor = isGoverned(governed) ? floorProgress(counted, governed) : undefined;
  const notes = notesOn(asked, people, chosen, notCounted, floor?.answers ?? []);
  return {
    ...answerTo(asked, targets, notes, chosen.on),
    targets,
    ...(floor && { degreeFloor: floor.progress }),
    shortfalls: shortfallsOf(counted, targets),
    notCounted,
  };
}
