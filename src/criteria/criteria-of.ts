import * as z from 'zod';
import { checked } from '../input/index.js';
import { frameNamed } from './frames.js';
import {
  type CriteriaFrame,
  type CriteriaSubject,
  type Criterion,
  type CriterionFamily,
  type CriterionKind,
  criteriaSubjects,
  criterionFamilies,
  criterionKinds,
  isFor,
} from './model.js';

/** Which criteria of a frame are asked for. */
export interface CriteriaFilter {
  readonly family?: CriterionFamily | undefined;
  readonly kind?: CriterionKind | undefined;
  /** On the results of tasks, or not. */
  readonly task?: boolean | undefined;
  /** Those under this criterion, however deep, without itself. */
  readonly under?: string | undefined;
  /** Those for this subject: some criteria of a frame are for leaders only. */
  readonly subject?: CriteriaSubject | undefined;
}

const frameSchema = z.union([
  z.string(),
  z.looseObject({
    id: z.string(),
    subjects: z.array(z.string()),
    criteria: z.array(z.looseObject({ id: z.string() })),
  }),
]);

const filterSchema = z.strictObject({
  family: z.enum(criterionFamilies).optional(),
  kind: z.enum(criterionKinds).optional(),
  task: z.boolean().optional(),
  under: z.string().optional(),
  subject: z.enum(criteriaSubjects).optional(),
});

/**
 * The criteria of a frame that fit a filter, in the order of the text: those of one family (`qualities`, `results`,
 * `innovation`), on tasks or not, of one kind, under one heading, for one subject. A criterion whose words name no family has none.
 *
 * @param frame - a frame, or its id
 * @throws InputError `unknownId` for a frame that is not on record; for an unknown family or kind
 * @example
 * import { criteriaOf } from 'canbo';
 * criteriaOf('qd-366-tw-2025/app_3', { family: 'innovation' }).map(({ id }) => id); //=> ['A3.I.1.vi', 'A3.I.2.iii', 'A3.I.3.v']
 * criteriaOf('hd-21-btctw-2019/member', { task: true }).map(({ vi }) => vi); //=> ['Kết quả thực hiện nhiệm vụ']
 * criteriaOf('nd-335-2025/civilServant', { task: true, kind: 'item', subject: 'civilServant' }).length; //=> 3
 */
export function criteriaOf(frame: string | CriteriaFrame, filter: CriteriaFilter = {}): readonly Criterion[] {
  checked(frameSchema, frame, 'frame');
  const { criteria, subjects } = typeof frame === 'string' ? frameNamed(frame, 'frame') : frame;
  const { family, kind, task, under, subject } = checked(filterSchema, filter, 'filter');
  return criteria.filter(
    (criterion) =>
      (family === undefined || criterion.family === family) &&
      (kind === undefined || criterion.kind === kind) &&
      (task === undefined || criterion.task === task) &&
      (under === undefined || criterion.id.startsWith(`${under}.`)) &&
      (subject === undefined || (subjects.includes(subject) && isFor(criterion, subject))),
  );
}
