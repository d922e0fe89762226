import type { Ladder, ReadingIs } from '../../../reasoning/index.js';
import type { Rated } from '../../facts/rated.js';
import type { RatedKind, Scope } from '../../model.js';
import { admittedUnder, exempt, formedUnder, suspended } from '../conditions.js';
import type { Guidance } from './guidance.js';
import { qd132Provisions as p } from './provisions.js';

/** In 2018 only the exempt are excepted by the letter; what was later printed for others stands under a reading. */
export const only2018: ReadingIs = { reading: 'rating.scope2018', is: 'asHd21' };

/** Who is rated. A member suspended from the committee only is; so is one on maternity leave, on the time worked. */
export function scope(g: Guidance, onlyIf?: ReadingIs): Readonly<Record<RatedKind, Ladder<Rated, Scope>>> {
  const under = onlyIf && { onlyIf };
  const bodies: Ladder<Rated, Scope> = {
    rungs: [formedUnder('qd132.scope.formed', g.unplaced__newBodies, 6)],
    otherwise: { outcome: 'rated' },
  };
  return {
    partyMember: {
      rungs: [
        exempt('qd132.scope.exempt', p.art_5),
        { ...suspended('qd132.scope.suspended', g.unplaced__members), ...under },
        { ...admittedUnder('qd132.scope.admitted', g.unplaced__newMembers, 6), ...under },
      ],
      otherwise: { outcome: 'rated' },
    },
    leader: { rungs: [], otherwise: { outcome: 'rated' } },
    collective: bodies,
    organisation: bodies,
  };
}
