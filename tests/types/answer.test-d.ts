import { describe, expectTypeOf, it } from 'vitest';
import {
  type Answer,
  type Authority,
  assessConfidence,
  type ConfidenceAnswer,
  type ConfidenceCase,
  type ConfidenceOutcome,
  checkQuorum,
  type Evidence,
  type FactPath,
  type Finding,
  type Measure,
  type Note,
  type QuorumOutcome,
  resultShares,
  type Share,
  type Trace,
  type WhyNotApplicable,
  type WhyUndetermined,
} from '../../src/index.js';

declare const facts: ConfidenceCase;
declare const answer: Answer<'yes' | 'no'>;

describe('an answer', () => {
  it('has an outcome only when determined', () => {
    expectTypeOf(answer.outcome).toEqualTypeOf<'yes' | 'no' | undefined>();
    if (answer.status === 'determined') {
      expectTypeOf(answer.outcome).toEqualTypeOf<'yes' | 'no'>();
      expectTypeOf(answer.evidence).toEqualTypeOf<Evidence>();
      // @ts-expect-error nothing is missing from a determined answer
      answer.missing;
    } else {
      expectTypeOf(answer.outcome).toEqualTypeOf<undefined>();
      // @ts-expect-error no outcome, no evidence for it
      answer.evidence;
    }
  });

  it('says why where it has none, and what stays possible', () => {
    if (answer.status === 'undetermined') {
      expectTypeOf(answer.why).toEqualTypeOf<WhyUndetermined>();
      expectTypeOf(answer.possible).toEqualTypeOf<readonly ('yes' | 'no')[]>();
      expectTypeOf(answer.missing).toEqualTypeOf<readonly FactPath[]>();
    }
    if (answer.status === 'notApplicable') {
      expectTypeOf(answer.why).toEqualTypeOf<WhyNotApplicable>();
      expectTypeOf(answer.under).toEqualTypeOf<string | undefined>();
      // @ts-expect-error no text speaks of it, so nothing is possible under one
      answer.possible;
    }
  });

  it('an outcome narrows it to determined', () => {
    if (answer.outcome === undefined)
      expectTypeOf(answer.status).toEqualTypeOf<'undetermined' | 'notApplicable'>();
    else expectTypeOf(answer.status).toEqualTypeOf<'determined'>();
  });

  it('of every status carries trace, notes and who decides', () => {
    expectTypeOf(answer.trace).toEqualTypeOf<Trace>();
    expectTypeOf(answer.notes).toEqualTypeOf<readonly Note[]>();
    expectTypeOf(answer.decidedBy).toEqualTypeOf<Authority | undefined>();
    expectTypeOf(answer.status).toEqualTypeOf<'determined' | 'undetermined' | 'notApplicable'>();
  });

  it('is exhausted by its three statuses', () => {
    const shown = (given: Answer<'yes' | 'no'>): string => {
      switch (given.status) {
        case 'determined':
          return given.outcome;
        case 'undetermined':
          return given.possible.join();
        case 'notApplicable':
          return given.why;
        default:
          expectTypeOf(given).toBeNever();
          return given;
      }
    };
    expectTypeOf(shown).returns.toBeString();
  });

  it('does not change', () => {
    // @ts-expect-error
    answer.notes.push({ kind: 'caution', code: 'x', provisions: [], values: {} });
    // @ts-expect-error
    answer.trace.on = '2024-01-01';
    // @ts-expect-error
    if (answer.status === 'determined') answer.outcome = 'no';
  });
});

describe('the answers of the verbs', () => {
  it('assessConfidence: outcome, share with its whole, measures', () => {
    const assessed = assessConfidence(facts);
    expectTypeOf(assessed).toEqualTypeOf<ConfidenceAnswer>();
    expectTypeOf(assessed.outcome).toEqualTypeOf<ConfidenceOutcome | undefined>();
    expectTypeOf(assessed.share).toEqualTypeOf<Share | undefined>();
    expectTypeOf(assessed.measures).toEqualTypeOf<readonly Measure[]>();
    expectTypeOf<Measure['modality']>().toEqualTypeOf<
      'mandatory' | 'considered' | 'permitted' | 'prohibited'
    >();
    expectTypeOf<ConfidenceOutcome>().toEqualTypeOf<'none' | 'aboveHalfLow' | 'twoThirdsLow'>();
    // @ts-expect-error an answer is asked whether it is determined before its outcome is used
    const outcome: ConfidenceOutcome = assessed.outcome;
    expectTypeOf(outcome).toBeString();
  });

  it('checkQuorum and resultShares', () => {
    const quorum = checkQuorum({ forum: 'party', heldOn: '2023-12-29', electorate: {} });
    expectTypeOf(quorum.outcome).toEqualTypeOf<QuorumOutcome | undefined>();
    expectTypeOf(resultShares(facts).outcome?.[0]?.percent).toEqualTypeOf<string | undefined>();
  });

  it('a finding shows a share with its whole, a number, or whether something is so', () => {
    expectTypeOf<Finding['actual']>().toEqualTypeOf<Share<string> | number | boolean | null>();
    expectTypeOf<Finding['verdict']>().toEqualTypeOf<'pass' | 'fail' | 'unknown'>();
  });
});
