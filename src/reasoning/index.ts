export {
  type Answer,
  answerOf,
  type Determined,
  type NotApplicable,
  type Setting,
  type Trace,
  type Undetermined,
  type WhyNotApplicable,
  type WhyUndetermined,
} from './answer.js';
export { countOf, isNot, isSo, shareOf } from './build.js';
export { type Distance, distanceOf } from './distance.js';
export {
  type ByReading,
  type Fact,
  type FactPath,
  picked,
  type ResolvedReadings,
  type WholeFact,
} from './fact.js';
export {
  type Chosen,
  type Governed,
  governedBy,
  isGoverned,
  judge,
  notApplicable,
  type RoomText,
  readingNote,
  textNamed,
  undeterminedBy,
  unreadNote,
} from './governed.js';
export { isUnread, type Known, textNeeded, textSilent, type Unread } from './known.js';
export {
  type Descent,
  descend,
  type Ending,
  type Exception,
  type JudgedException,
  type Ladder,
  type Landing,
  type Rung,
  reliedOn,
  type Step,
} from './ladder.js';
export { type Note, type NoteKind, note } from './note.js';
export {
  type Order,
  orderOfActs,
  orders,
  type Precedence,
  type PrecedenceStanding,
  precedence,
} from './order.js';
export {
  defaultsOf,
  oneOf,
  type Reading,
  type ReadingIs,
  type ReadingsOf,
  readingsSchema,
  stands,
  supplied,
} from './reading.js';
export {
  allHold,
  type CountRule,
  evaluate,
  type Finding,
  type FlagRule,
  type Rule,
  type ShareRule,
  type Verdict,
} from './rule.js';
