import { checked } from '../input/index.js';
import type { Answer } from '../reasoning/index.js';
import { govern, isGoverned, judge } from './govern.js';
import { type HolderCase, holderCaseSchema, type PollEligibility } from './model.js';
import { withPosition } from './of-position.js';
import type { ConfidenceOptions } from './options.js';

const possible: readonly PollEligibility[] = [
  'subject',
  'retirementLeaveNotice',
  'electedInPollYear',
  'appointedInPollYear',
  'underNineMonths',
  'newInYear',
];

/**
 * Whether somebody is polled: `subject`, or the ground of exemption.
 *
 * The grounds are those of the text in force: a notice of leave pending retirement (thông báo nghỉ công tác chờ nghỉ
 * hưu: the date of a document, not an age), elected or appointed in the calendar year of the poll (96-QĐ/TW Art. 3(1),
 * 96/2023/QH15 Art. 2(5)), less than nine months in office up to the opening day (85/2014/QH13), new in the year
 * (35/2012/QH13). Somebody without a listed title is `notApplicable: outOfScope`. A fact that is not given is named in
 * `missing`; "not exempt" is never assumed. Re-election, re-appointment, transfer, an older office kept, a holder moved
 * but not relieved, and designation are readings. `position`, the id of a title of the catalogue, stands for the facts that
 * follow from it: level, listed title, subordinate units (a commune since 01/07/2025), commune post.
 *
 * @throws InputError for impossible input
 * @example
 * import { pollEligibility } from 'canbo';
 * pollEligibility({
 *   forum: 'party',
 *   on: '2023-12-28',
 *   holdsListedTitle: true,
 *   levelHasSubordinateUnits: true,
 *   retirementLeaveNoticeOn: null,
 *   tookOffice: { by: 'appointment', on: '2023-01-03' },
 * }).outcome; //=> 'appointedInPollYear'
 * pollEligibility({
 *   forum: 'party',
 *   on: '2025-12-28',
 *   position: 'communePartyStandingCommitteeMember',
 *   retirementLeaveNoticeOn: null,
 *   tookOffice: { by: 'election', on: '2024-06-01' },
 * }).status; //=> 'notApplicable'
 */
export function pollEligibility(holder: HolderCase, options?: ConfidenceOptions): Answer<PollEligibility> {
  const facts = withPosition(checked(holderCaseSchema, holder));
  const found = govern(facts, 'poll', options);
  if (!isGoverned(found)) return found;
  const answer = judge(found.text.eligibility, facts, found, possible);
  if (answer.outcome !== 'outOfScope') return answer;
  const { trace, notes, under } = answer;
  return { status: 'notApplicable', why: 'outOfScope', trace, notes, under };
}
