import { compareRank, titleOf } from '../positions/index.js';
import type { Moved } from './model.js';

/**
 * The case with the new office compared with the present one: as the caller says, else by the catalogue in force on the day
 * of the decision, where both offices are named. A title under no catalogue, or without the place it needs, compares nothing.
 */
export function withOffices<Case extends Moved>(asked: Case): Case {
  const { from, to, decidedOn } = asked;
  if (from?.office) titleOf(from.office, 'from.office');
  if (to?.office) titleOf(to.office, 'to.office');
  if (to?.comparedWithPresent !== undefined || !from?.office || !to?.office) return asked;
  const post = ({ office, place }: { office?: string | undefined; place?: typeof to.place }) => ({
    position: office as string,
    ...(place && { place }),
  });
  const answer = compareRank(post(to), post(from), { on: decidedOn });
  const silent = answer.status === 'undetermined' && answer.why === 'textSilent';
  const comparedWithPresent = answer.outcome ?? (silent ? 'incomparable' : undefined);
  return comparedWithPresent === undefined ? asked : { ...asked, to: { ...to, comparedWithPresent } };
}
