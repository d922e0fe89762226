import { checked, InputError } from '../../input/index.js';
import { governing } from '../../law/index.js';
import { type Answer, governedBy, judge, notApplicable } from '../../reasoning/index.js';
import { type MeasureOptions, optionsSchema, readings } from '../readings.js';
import { voteTimelines } from '../regulations/votes.js';
import { type MeasureVoteCase, type MeasureVoteOutcome, measureVoteSchema } from './model.js';

const possible: readonly MeasureVoteOutcome[] = ['ballotPassed', 'ballotFailed'];

/**
 * Whether a secret ballot on a measure carries it, under the text of the day: the relief of a leading civil servant (170/2025/NĐ-CP
 * Art. 53(2)(b): more than half of the leadership collective and of the standing committee; 50 % or less, the head settles it or
 * submits), of a managing public employee (115/2020/NĐ-CP Art. 55(2): half of all members is enough), the cell's list of education
 * and help (two thirds of full members less those exempt), expulsion (two thirds), a council of discipline (all three present), an
 * award council to 30/06/2025 (80 %, 90 % of all members). Of all members: an absent member counts against.
 *
 * Whether the two bodies of Decree 170 are counted apart or as one is the reading `measures.reliefVoteCount`.
 *
 * @throws InputError for impossible input; of a relief, `missing` where it is not said whose
 * @example
 * import { checkMeasureVote } from 'canbo';
 * const half = { members: 10, agree: 5 };
 * checkMeasureVote({ vote: 'relief', of: 'publicEmployee', body: half }, { on: '2026-03-02' }).outcome; //=> 'ballotPassed'
 * const both = { vote: 'relief', of: 'civilServant', body: half, standingCommittee: { members: 5, agree: 5 } } as const;
 * checkMeasureVote(both, { on: '2026-03-02' }).outcome; //=> 'headSettlesOrSubmits'
 */
export function checkMeasureVote(
  facts: MeasureVoteCase,
  options: MeasureOptions,
): Answer<MeasureVoteOutcome> {
  const asked: MeasureVoteCase = checked(measureVoteSchema, facts);
  const { on, readings: chosen } = checked(optionsSchema, options, 'options');
  const found = governing(voteTimelines[subjectOf(asked)] ?? [], on);
  if (!found.inForce) return notApplicable(on, found.why);
  const governed = governedBy(found.text, on, readings, { readings: chosen });
  return judge(found.text.ladder, asked, governed, possible);
}

function subjectOf({ vote, of }: MeasureVoteCase): string {
  if (vote !== 'relief') return vote;
  if (of !== undefined) return `${vote}.${of}`;
  const expected = 'whose relief: civilServant, publicEmployee or partyCadre';
  throw new InputError({ code: 'missing', path: 'of', expected, received: of });
}
