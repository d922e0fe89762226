import type { Provision } from '../../../law/index.js';
import { isNot, isSo, type Rung } from '../../../reasoning/index.js';
import { type DisciplineSought, disciplined } from '../../facts/discipline.js';
import type { Rated } from '../../facts/rated.js';
import type { Rating } from '../../model.js';
import { onlySelfFound } from '../conditions.js';

/**
 * Trừ trường hợp tự phát hiện và đã khắc phục xong hậu quả: no ground in the year; where the decision came after it and the
 * year is rated again, the authority weighs.
 */
export function exceptSelfFound(
  name: 'disciplined' | 'memberDisciplined',
  provision: Provision,
  reRated: Provision,
  sought: DisciplineSought,
): NonNullable<Rung<Rated, Rating>['unless']> {
  const self = onlySelfFound(`qd124.${name.replace('Disciplined', '')}SelfFound`, provision, sought);
  const later = disciplined({ ...sought, afterPeriod: true });
  const id = `qd124.${name}Later`;
  return [
    { when: [self, isNot(id, provision, later)] },
    {
      when: [self, isSo(id, reRated, later)],
      instead: { weighs: 'directSuperiorCommittee', among: ['notCompleted'], orGoesOn: true },
    },
  ];
}
