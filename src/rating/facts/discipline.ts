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
  /** Only decisions given after the period rated, which is rated again. */
  readonly afterPeriod?: true;
  /** Default: decisions that count here and now. */
  readonly effect?: 'counts' | 'otherBody' | 'authorityWeighs' | 'textSilent';
}

const path = 'facts.discipline';

function matches(
  one: Discipline,
  at: number,
  { effects, period }: Rated,
  sought: DisciplineSought,
): boolean | undefined {
  const effect = effects[at];
  return every([
    one.of === sought.of,
    sought.forms === undefined || sought.forms.includes(one.form),
    effect === undefined ? undefined : effect === (sought.effect ?? 'counts'),
    sought.afterPeriod === undefined || one.decidedOn > period.to,
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

const ofSubUnit = { of: 'subUnit' } as const;

/** The number of sub-units disciplined, as given beside the decisions; of no sub-unit none. */
const subUnitsNumbered = ({ facts: { units } }: Rated): number | undefined =>
  units === null ? 0 : units?.disciplined;

/** Some sub-unit was disciplined: by the number given, or by a decision that counts. */
export const subUnitDisciplined: RatedFlag = {
  path,
  read: (rated) => {
    const numbered = subUnitsNumbered(rated);
    const listed = disciplined(ofSubUnit).read(rated);
    return numbered === undefined ? listed : numbered > 0 || (listed ?? false);
  },
};

/** Every sub-unit disciplined had found it itself and remedied it: not known where the number given exceeds the decisions. */
export const subUnitsSelfFound: RatedFlag = {
  path,
  read: (rated) => {
    const numbered = subUnitsNumbered(rated);
    if (numbered === 0 && rated.facts.discipline === undefined) return true;
    const listed = allSelfFound(ofSubUnit).read(rated);
    const counted = (rated.facts.discipline ?? []).filter((one, at) => matches(one, at, rated, ofSubUnit));
    return listed === true && numbered !== undefined && numbered > counted.length ? undefined : listed;
  },
};
