import * as z from 'zod';
import { type IsoDate, isoDate } from '../../calendar/index.js';
import { eachOnce } from '../../input/index.js';
import type { Bilingual, Evidence, InstrumentId, ProvisionRef } from '../../law/index.js';
import { type PositionId, positionIdSchema, titleOf } from '../../positions/index.js';
import { type Bar, fractionSchema, type Operator } from '../../quantity/index.js';
import { named, operatorSchema, type Predicate, predicateSchema, valuesFit } from './predicate.js';

const ofTarget = {
  id: z.string().min(1),
  label: z.strictObject({ vi: z.string().min(1), en: z.string().min(1) }).optional(),
  group: predicateSchema,
  has: predicateSchema,
  operator: operatorSchema,
  dueOn: isoDate,
  provision: z.strictObject({ instrument: z.string().min(1), eId: z.string().min(1) }).optional(),
  evidence: z
    .enum(['readInSeveralSources', 'readInOneSource', 'readInSiblingText', 'derived', 'unverified'])
    .optional(),
};

const targetSchema = z.discriminatedUnion('measure', [
  z.strictObject({ ...ofTarget, measure: z.literal('share'), bar: fractionSchema }),
  z.strictObject({ ...ofTarget, measure: z.literal('count'), bar: z.int().min(0).max(1_000_000) }),
]);

export const schemeSchema = z.strictObject({
  instrument: z.string().min(1),
  titles: z.array(positionIdSchema).min(1).optional(),
  targets: z
    .array(targetSchema)
    .check(({ value, issues }) =>
      eachOnce(
        issues,
        value.map(({ id }) => id),
        (index) => [index, 'id'],
        'each target once',
      ),
    )
    .optional(),
});

interface TargetOf {
  readonly id: string;
  /** How the scheme words it. */
  readonly label?: Bilingual | undefined;
  /** Who counts: the whole a share is taken of. */
  readonly group: Predicate;
  /** What of them is asked. */
  readonly has: Predicate;
  /** The first day on which the bar is judged; before it figures are shown, and nothing is missed. */
  readonly dueOn: IsoDate;
  /** Where the caller's text has it, and how well that could be read. */
  readonly provision?: ProvisionRef | undefined;
  readonly evidence?: Evidence | undefined;
}

/** One target (chỉ tiêu) of a scheme: how many of a group must have something, and by when. */
export type TrainingTarget =
  /** "Ít nhất 60 % bí thư đảng ủy …": a share of the group. */
  | (TargetOf & Bar & { readonly measure: 'share' })
  /** "Ít nhất 20 người …": a number of persons of the group. */
  | (TargetOf & { readonly measure: 'count'; readonly operator: Operator; readonly bar: number });

/** A scheme of training (đề án đào tạo, bồi dưỡng) as data. Its targets are the caller's: canbo knows none and supplies none. */
export interface TrainingScheme {
  /** The text, by its id in the lawbook (`da-34-tuhn-2023`) or one of the caller's own. */
  readonly instrument: InstrumentId;
  /** The titles it is about; without them key commune cadres (`training.keyCommuneCadres`). */
  readonly titles?: readonly PositionId[] | undefined;
  readonly targets?: readonly TrainingTarget[] | undefined;
}

/** Refuses targets that ask for values nobody could have, and titles that are none. */
export function targetsFit({ titles = [], targets = [] }: TrainingScheme): void {
  for (const [at, id] of titles.entries()) titleOf(id, `scheme.titles[${at}]`);
  for (const [at, target] of targets.entries()) {
    for (const key of ['group', 'has'] as const) {
      const path = `scheme.targets[${at}].${key}`;
      valuesFit(target[key], path);
      for (const { fact, value, path: place } of named(target[key], path))
        if (fact === 'title') titleOf(String(value), place);
    }
  }
}
