import type { Discipline, DisciplineForm } from '../../discipline/index.js';
import type { Fact } from '../../reasoning/index.js';
import type { Rated, RatedFlag } from './rated.js';
import { every, some } from './three-valued.js';

/** Which decisions a text looks at. Every condition named must hold. */
export interface DisciplineSought {
  readonly of: Discipline['of'];
  /** Only these forms; absent: any form (từ khiển trách trở lên). */
  readonly forms?: readonly DisciplineForm[];
  readonly linkedToDuty?: true;
  /** Not counted where it has no link with the duty of the present collective. */
  readonly linkedToCollectiveDuty?: true;
  readonly corruptWastefulOrNegative?: true;
  /** Default: decisions that count here and now. */
  readonly effect?: 'counts' | 'otherBody' | 'authorityWeighs' | 'textSilent';
}

const path = 'facts.discipline';

function matches(
  one: Discipline,
  at: number,
  { effects }: Rated,
  sought: DisciplineSought,
): boolean | undefined {
  const effect = effects[at];
  return every([
    one.of === sought.of,
    sought.forms === undefined || sought.forms.includes(one.form),
    effect === undefined ? undefined : effect === (sought.effect ?? 'counts'),
    sought.linkedToDuty === undefined || one.linkedToDuty,
    sought.linkedToCollectiveDuty === undefined || one.linkedToCollectiveDuty,
    sought.corruptWastefulOrNegative === undefined || one.corruptWastefulOrNegative,
  ]);
}

/** Some decision of this kind counts. Unknown while the list, or a circumstance that decides, is not given. */
export const disciplined = (sought: DisciplineSought): RatedFlag => ({
  path,
  read: (rated) =>
    rated.facts.discipline && some(rated.facts.discipline.map((one, at) => matches(one, at, rated, sought))),
});

/** Every decision of this kind that counts was self-discovered and remedied in full. */
export const allSelfFound = (sought: DisciplineSought): Fact<Rated, boolean> => ({
  path,
  read: (rated) =>
    rated.facts.discipline &&
    every(
      rated.facts.discipline.map((one, at) => {
        const counts = matches(one, at, rated, sought);
        if (counts === false) return true;
        return counts === undefined && one.selfFoundAndRemedied !== true
          ? undefined
          : one.selfFoundAndRemedied;
      }),
    ),
});
