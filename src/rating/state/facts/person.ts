import type { IsoDate } from '../../../calendar/index.js';
import type { ByReading, Fact, WholeFact } from '../../../reasoning/index.js';
import { always } from '../../facts/flags.js';
import { fact } from '../../facts/rated.js';
import { some } from '../../facts/three-valued.js';
import type { StateFacts } from '../model.js';
import type { StateFlag, StateRated } from './rated.js';

/** Something concluded or established. */
export const stateFinding = (name: keyof NonNullable<StateFacts['findings']>): StateFlag =>
  fact(`findings.${name}`, ({ findings }) => findings?.[name]);

/** Some disciplinary decision counts in the year; not known while it is open of one of them whether it does. */
export const disciplinedInYear: StateFlag = {
  path: 'facts.discipline',
  read: ({ facts, effects }) =>
    facts.discipline &&
    some(effects.map((effect) => (effect === undefined ? undefined : effect === 'counts'))),
};

/** Own result criteria failed on schedule, quality or effect. */
export const criteriaFailed: Fact<StateRated, number> = fact(
  'criteria.failed',
  ({ criteria }: StateFacts) => criteria?.failed,
);

/** All own result criteria. */
export const allCriteria: WholeFact<StateRated> = {
  ...fact('criteria.total', ({ criteria }: StateFacts) => criteria?.total || undefined),
  of: 'ownCriteria',
};

/** Own tasks done on time, with quality and high effect. */
export const tasksOfHighEffect: Fact<StateRated, number> = fact(
  'work.highEfficiency',
  ({ work }: StateFacts) => work?.highEfficiency,
);

/** Whether a suspension stands: one cancelled as wrong counts for nothing, or by a reading stays. */
const suspended = (
  since: IsoDate,
  counts: (cancelled: boolean | undefined) => boolean | undefined,
): StateFlag => ({
  path: 'facts.suspension',
  read: ({ facts: { suspension }, period }) => {
    if (suspension === undefined) return undefined;
    if (suspension === null || suspension.decidedOn < since) return false;
    const inYear = period.from <= suspension.decidedOn && suspension.decidedOn <= period.to;
    return inYear ? counts(suspension.cancelled) : false;
  },
});

/** Tạm đình chỉ công tác, decided in the year and not before the rule began. */
export const suspendedInYear = (since: IsoDate): ByReading<StateFlag> => ({
  reading: 'rating.suspensionCancelled',
  among: {
    dropped: suspended(since, (cancelled) => (cancelled === undefined ? undefined : !cancelled)),
    kept: suspended(since, () => true),
  },
});

/** A finding that only counts once concluded; by a reading whether the conclusion is asked of all of them. */
export const concluded: ByReading<StateFlag> = {
  reading: 'rating.concludedGovernsAll',
  among: {
    yes: stateFinding('concluded'),
    onlyFirst: always,
  },
};
