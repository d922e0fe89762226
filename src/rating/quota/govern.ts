import type { Authority } from '../../law/index.js';
import {
  type Answer,
  type Governed,
  isGoverned,
  isUnread,
  notApplicable,
  note,
  type RoomText,
  readingNote,
  undeterminedBy,
} from '../../reasoning/index.js';
import { govern } from '../govern.js';
import type { RatingOptions } from '../options.js';
import { periodOf } from '../period.js';
import { governState, type StateGoverned } from '../state/regime.js';
import { subjectsOf } from '../state/subject.js';
import type { Cap, NoCap } from './cap.js';
import type { Distribution, LikeGroup, StateCapAsked } from './model.js';
import { partyCap } from './party.js';
import { type Counted, stateCap } from './state.js';

/** A cap that binds, with the text it stands in. */
export interface Capped {
  readonly governed: Governed<RoomText>;
  readonly cap: Cap;
  readonly decidedBy: Authority | undefined;
  /** More quarters proposed excellent go before the caller's ranking. */
  readonly quartersFirst: boolean;
}

/** What is said where nothing can be counted. */
export type Uncapped = Exclude<Answer<never>, { status: 'determined' }>;

/** The cap of the text that governs, on either side; or why there is none to count by. */
export function capFor(
  asked: LikeGroup | Distribution,
  counted: Counted,
  options: RatingOptions | undefined,
): Capped | Uncapped {
  return asked.side === 'state' ? ofState(asked, counted, options) : ofParty(asked, options);
}

function ofParty(
  asked: Exclude<LikeGroup | Distribution, { readonly side: 'state' }>,
  options: RatingOptions | undefined,
): Capped | Uncapped {
  const found = govern({ periodEnds: periodOf(asked).to, decidedOn: asked.decidedOn }, options);
  if (!isGoverned(found)) return found;
  const { quarters, decidedBy } = found.text;
  const quartersFirst =
    quarters !== undefined && !isUnread(quarters) && quarters.year.moreExcellentFirst !== undefined;
  return binding(partyCap(found, asked), found, { decidedBy, quartersFirst });
}

function ofState(
  asked: StateCapAsked,
  counted: Counted,
  options: RatingOptions | undefined,
): Capped | Uncapped {
  const found = governState(asked, options);
  if (!('text' in found)) return found.status === 'undetermined' ? { ...found, possible: [] } : found;
  const { text, on } = found;
  const [subject = asked.kind, ...others] = subjectsOf(asked);
  const levels = text.levels[subject];
  if (levels === undefined) return { ...notApplicable(on, 'outOfScope'), under: text.instrument.id };
  if (isUnread(levels)) return undeterminedBy(levels, found, []);
  const rule = text.cap?.[subject];
  if (others.some((other) => text.cap?.[other] !== rule)) return lacking(['leader'], found);
  const cap = rule ? stateCap(found, rule, asked, counted) : { refused: note('silent', 'noCap') };
  return binding(cap, found, { decidedBy: 'ratingAuthority', quartersFirst: false });
}

/** A cap that binds as it is; anything else says why not. */
function binding(
  cap: Cap | NoCap,
  governed: Governed<RoomText>,
  beside: Pick<Capped, 'decidedBy' | 'quartersFirst'>,
): Capped | Uncapped {
  if ('unread' in cap) return undeterminedBy(cap.unread, governed, []);
  if ('missing' in cap)
    return lacking(cap.missing, { ...governed, notes: [...governed.notes, ...cap.notes] });
  if ('refused' in cap) {
    const { text, on, notes } = governed;
    return {
      ...notApplicable(on, 'notCovered'),
      under: text.instrument.id,
      notes: [...notes, cap.refused],
    };
  }
  return { governed, cap, ...beside };
}

const lacking = (
  missing: readonly string[],
  { text, on, notes }: Pick<StateGoverned, 'on' | 'notes'> & { readonly text: RoomText },
): Uncapped => ({
  status: 'undetermined',
  why: 'missingFacts',
  possible: [],
  missing,
  under: text.instrument.id,
  trace: { on, steps: [] },
  notes,
});

/** The readings every counted answer rests on. */
export const countedBy = ({ base, rounding }: Cap['reading']) => [
  readingNote('rating.capBase', base),
  readingNote('rating.capRounding', rounding),
];
