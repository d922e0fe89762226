import type { InstrumentId, Provision } from '../../../law/index.js';
import type { Unread } from '../../../reasoning/index.js';
import type { PersonKind } from '../../model.js';
import type { PlanMember } from '../model.js';

/** What one text asks a plan of rotation to state, in its order. */
export interface PlanText {
  readonly instrument: { readonly id: InstrumentId };
  readonly members: readonly { readonly member: PlanMember; readonly provision: Provision }[];
  /** Whose plans it binds; absent: all. */
  readonly binds?: PersonKind;
  /** What of it could not be read. */
  readonly unread?: Unread;
}
