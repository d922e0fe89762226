import { type Provision, provisionsOf } from '../../../law/index.js';
import { isSo, type Ladder } from '../../../reasoning/index.js';
import type { Rating } from '../../level.js';
import { suspendedInYear } from '../../state/facts/person.js';
import type { StateRated } from '../../state/facts/rated.js';

/** Nghị định 170/2025/NĐ-CP on civil servants: a suspension bears on the rating of its year. */
export const nd170Suspension = provisionsOf('nd-170-2025', {
  art_56__para_5__point_b: {
    evidence: 'readInOneSource',
    vi: 'Quyết định tạm đình chỉ công tác là căn cứ để xem xét xếp loại Không hoàn thành nhiệm vụ trong năm công tác đó.',
    en: 'A decision of suspension is a ground to consider rating not completed for that working year.',
  },
});

const suspended = (provision: Provision) => isSo('nd170.suspended', provision, suspendedInYear('2025-07-01'));

/** The levels of civil servants, with the suspension weighed before any of them: a ground to consider, not a ground. */
export const weighingSuspension = (levels: Ladder<StateRated, Rating>): Ladder<StateRated, Rating> => ({
  ...levels,
  rungs: [
    {
      when: [suspended(nd170Suspension.art_56__para_5__point_b)],
      leadsTo: { weighs: 'managingBody', among: ['notCompleted'], orGoesOn: true },
    },
    ...levels.rungs,
  ],
});
