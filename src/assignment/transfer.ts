import type * as z from 'zod';
import { addDays, addMonths, type IsoDate } from '../calendar/index.js';
import { checked } from '../input/index.js';
import type { ProvisionRef } from '../law/index.js';
import { governing } from '../law/index.js';
import type { MoveAnswer } from './answer.js';
import { checkAll } from './conditions.js';
import { checkBars, judgeOn, resolved } from './judge.js';
import { type TransferCase, transferSchema } from './model.js';
import { withOffices } from './offices.js';
import { type AssignmentOptions, optionsSchema } from './readings.js';
import { transferTimelines } from './regulations/index.js';
import { allowanceAfterTransfer } from './regulations/nd-170-2025/allowance.js';
import { leadersTimeline } from './regulations/qd-377-tw-2025.js';

/** The leadership allowance of the old post, kept after a transfer to a lower one. */
export interface KeptAllowance {
  /** The last day on which it is paid. */
  readonly to: IsoDate;
  readonly provision: ProvisionRef;
}

/** The answer of {@link checkTransfer}. */
export type TransferAnswer = MoveAnswer & { readonly allowance?: KeptAllowance };

/**
 * Whether somebody may be transferred (điều động), condition by condition: what bars it (discipline in progress, investigation,
 * grave illness, long study, secondment, pregnancy, a child under 36 months, hardship …), which of it the person's own wish
 * lifts, the pause of 2025, and of a leader whether the post is equal or lower; a higher one is an appointment.
 *
 * Civil servants by Luật 22/2008/QH12 to 30/06/2025, then 170/2025/NĐ-CP Art. 25 and 27; cadres by rules that could not be read,
 * beside the bars of the law; leaders from 08/10/2025 by 377-QĐ/TW Art. 45(1). `allowance` is kept 6 months where the new one is lower.
 *
 * @throws InputError for impossible input; `unknownId` for an office that is no title on record
 * @example
 * import { checkTransfer } from 'canbo';
 * const answer = checkTransfer({
 *   decidedOn: '2025-09-14',
 *   person: { kind: 'civilServant', isLeader: false, sex: 'female' },
 *   bars: { youngestChildBornOn: '2022-09-15', wishes: false },
 * });
 * answer.outcome; //=> 'barred'
 * answer.until; //=> '2025-09-15'
 */
export function checkTransfer(facts: TransferCase, options: AssignmentOptions = {}): TransferAnswer {
  const given = checked(transferSchema as unknown as z.ZodType<TransferCase>, facts);
  const resolution = resolved(checked(optionsSchema, options, 'options'));
  const asked = withOffices(given);
  const leaders = governing(leadersTimeline, asked.decidedOn);
  const beside = [
    ...(leaders.inForce ? checkAll(leaders.text.conditions, asked, resolution.readings) : []),
    ...checkBars('transfer', asked, resolution),
  ];
  const answer = judgeOn('transfer', transferTimelines[asked.person.kind], beside, asked, resolution);
  const allowance = keptBy(asked);
  return { ...answer, ...(allowance && { allowance }) };
}

/** Kept for months of a civil servant whose new allowance is lower. */
function keptBy({ person, decidedOn, startsOn, allowance }: TransferCase): KeptAllowance | undefined {
  if (person.kind !== 'civilServant' || startsOn === undefined || allowance === undefined) return undefined;
  const rule = governing(allowanceAfterTransfer, decidedOn);
  if (!rule.inForce || allowance.after >= allowance.before) return undefined;
  const { months, provision } = rule.text;
  return { to: addDays(addMonths(startsOn, months), -1), provision: provision.ref };
}
