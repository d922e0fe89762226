import type { Provision } from '../../../law/index.js';
import { isSo, type Rule, type Rung } from '../../../reasoning/index.js';
import { type DisciplineSought, disciplined } from '../../facts/discipline.js';
import { coreTargetsMissed } from '../../facts/flags.js';
import type { Rated } from '../../facts/rated.js';
import type { Rating } from '../../model.js';
import { ground, under } from '../conditions.js';
import { qd366Provisions as p } from './provisions.js';

/** Điều 11 khoản 4: what the grounds of several subjects share. */
export type Ground = Rung<Rated, Rating>;

/** Cấp có thẩm quyền xem xét, quyết định: non-completion, or the level otherwise reached. */
export const weighs = {
  weighs: 'directSuperiorCommittee',
  among: ['notCompleted'],
  orGoesOn: true,
} as const;

/** It may be a ground or count for nothing: the text does not say. */
export const perhaps = { silent: true, among: ['notCompleted'], orGoesOn: true } as const;

/** A case the text takes out of its grounds and hands to whoever weighs. */
export const weighedIf = (...when: readonly Rule<Rated>[]) => ({ when, instead: weighs });

/** A breach of an earlier year decided now: the authority rates at the present time, weighing it. */
export const olderBreach = (id: string, sought: DisciplineSought): Ground => ({
  when: [isSo(id, p.art_11__olderBreach, disciplined({ ...sought, effect: 'authorityWeighs' }))],
  leadsTo: weighs,
});

/** Không hoàn thành 5 chỉ tiêu kinh tế - xã hội cơ bản: all of those assigned, or any of them. */
export const coreTargets = (provision: Provision, unless: Ground['unless'] = []): readonly Ground[] => {
  const [all, some] = [coreTargetsMissed('all'), coreTargetsMissed('some')];
  const asRead = under('rating.fiveTargets', { undetermined: all, any: some, all });
  return [
    { ...ground(isSo('qd366.coreTargets', provision, asRead)), unless },
    {
      when: [isSo('qd366.someCoreTargets', provision, some)],
      leadsTo: perhaps,
      unless,
      onlyIf: { reading: 'rating.fiveTargets', is: 'undetermined' },
    },
  ];
};
