import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assignmentReadings,
  checkJobPositionChange,
  checkMovementSequence,
  checkPositionChange,
  checkRotation,
  checkSecondment,
  checkTransfer,
  committeeTransferLimit,
  movementProcedure,
  movementRoles,
  nonLocalRule,
  rotationEnd,
  twoTermRule,
} from '../../src/assignment/index.js';
import { type Explainable, explain } from '../../src/words/index.js';
import {
  decided,
  jobPositionChanges,
  positionChanges,
  rotations,
  secondments,
  transfers,
} from '../assignment/arbitraries.js';
import { readsWell } from './support.js';

const options: readonly (readonly [string, readonly unknown[]])[] = Object.entries(assignmentReadings).map(
  ([id, reading]) => [id, reading.options ?? []],
);
const chosen = fc.constantFrom(
  {},
  ...options.flatMap(([id, values]) => values.map((value) => ({ [id]: value }))),
);

/** It reads; words in camel case stand only in brackets, as paths and values to choose; what is missing is named. */
function reads(answer: Explainable): void {
  readsWell(answer);
  const missing = answer.status === 'undetermined' ? answer.missing : [];
  for (const lang of ['vi', 'en'] as const) {
    const said = explain(answer, lang);
    for (const path of missing) expect(said).toContain(` (${path})`);
    const bare = said.replaceAll(/\([^()]*\)/g, '').replaceAll(/assignment\.\w+/g, '');
    expect(bare).not.toMatch(/(?<![\p{L}\p{M}])[a-z]+[A-Z][a-z]\w*/u);
    expect(said).not.toMatch(/(?:theo|under) ,/);
  }
}

describe('whatever the case, an answer on a movement reads', () => {
  it('rotation, transfer, secondment, changes of position, under every reading', () => {
    fc.assert(
      fc.property(
        rotations,
        transfers,
        secondments,
        positionChanges,
        jobPositionChanges,
        chosen,
        (rotation, transfer, secondment, positionChange, job, readings) => {
          reads(checkRotation(rotation, { readings }));
          reads(checkTransfer(transfer, { readings }));
          reads(checkSecondment(secondment, { readings }));
          reads(checkPositionChange(positionChange, { readings }));
          reads(checkJobPositionChange(job, { readings }));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('steps, roles, order, heads, ends, committees', () => {
    const movement = fc.constantFrom(
      ...(['rotation', 'transfer', 'secondment', 'positionChange', 'jobPositionChange'] as const),
    );
    const kind = fc.constantFrom('cadre', 'civilServant', 'publicEmployee');
    const n = fc.option(fc.integer({ min: 0, max: 120 }), { nil: undefined });
    const is = fc.option(fc.boolean(), { nil: undefined });
    fc.assert(
      fc.property(movement, kind, decided, n, is, chosen, (move, who, on, months, flag, readings) => {
        reads(movementProcedure({ movement: move, kind: who, on }));
        reads(movementRoles({ movement: move, kind: who, on }, { readings }));
        const acts = { policyApproved: on, namesProposed: flag === true ? on : null, standardsChecked: on };
        reads(checkMovementSequence({ movement: move, kind: who, on, acts }));
        const head = { on, headMonthsSamePlace: months, anotherTermInSamePlace: flag };
        reads(twoTermRule(head, { readings }));
        reads(
          rotationEnd({ kind: who, startedOn: '2017-01-01', on, ends: flag, keptForGood: flag && false }),
        );
        reads(committeeTransferLimit({ on, electedMembers: 121, transferred: months }));
        for (const level of ['province', 'district', 'commune'] as const)
          reads(nonLocalRule({ on, office: flag ? 'partySecretary' : 'other', level }));
      }),
      { numRuns: 100 },
    );
  });
});
