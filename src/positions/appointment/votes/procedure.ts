import { checked } from '../../../input/index.js';
import { type Evidence, governing, type ProvisionRef } from '../../../law/index.js';
import { type Answer, notApplicable } from '../../../reasoning/index.js';
import { type AppointmentOptions, optionsSchema } from '../readings.js';
import type { BallotRule, ProcedureStep } from '../regulations/ballots.js';
import { stateBallots } from '../regulations/index.js';

/** One step of the procedure: who sits, what it decides, and by which ballot. */
export interface AppointmentStep extends Omit<ProcedureStep, 'provision'> {
  readonly provision: ProvisionRef;
  readonly evidence: Evidence;
  /** Whether the result is made public at the meeting; absent where there is no ballot or the text is silent. */
  readonly published?: boolean;
}

/**
 * The five steps of appointing a local candidate, in order: 170/2025/NĐ-CP Art. 33(2), 138/2020/NĐ-CP before 01/07/2025. What
 * 377-QĐ/TW Art. 37 and its Appendix 4 say of Party posts could not be read.
 *
 * @throws InputError for impossible input
 * @example
 * import { appointmentProcedure } from 'canbo';
 * appointmentProcedure({ on: '2025-11-01' }).outcome?.map(({ step, ballot }) => [step, ballot]); //=> [[1, undefined], [2, 'extendedCollective'], [3, 'collective'], [4, 'keyCadreConference'], [5, 'finalCollective']]
 */
export function appointmentProcedure(options: AppointmentOptions): Answer<readonly AppointmentStep[]> {
  const { on } = checked(optionsSchema, options, 'options');
  const found = governing(stateBallots, on);
  if (!found.inForce) return notApplicable(on, found.why);
  const { instrument, steps, ballots } = found.text;
  return {
    status: 'determined',
    outcome: steps.map(({ provision, ...step }) => ({
      ...step,
      ...publishedOf(ballots.find(({ id }) => id === step.ballot)),
      provision: provision.ref,
      evidence: provision.evidence,
    })),
    under: instrument.id,
    evidence: steps[0]?.provision.evidence ?? 'unverified',
    trace: { on, steps: [] },
    notes: [],
  };
}

const publishedOf = (ballot: BallotRule | undefined): Pick<AppointmentStep, 'published'> =>
  ballot === undefined || ballot.kind === 'approving' || ballot.published === undefined
    ? {}
    : { published: ballot.published };
