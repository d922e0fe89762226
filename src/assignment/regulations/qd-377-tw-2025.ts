import type { Timeline } from '../../law/index.js';
import { onMovement } from '../../positions/index.js';
import { isNot, isSo } from '../../reasoning/index.js';
import type { TransferCase } from '../model.js';
import { fact } from './parts.js';
import type { MoveCondition } from './regulation.js';

const compared = (is: readonly string[]) =>
  fact<TransferCase, boolean>(
    'to.comparedWithPresent',
    ({ to }) => to?.comparedWithPresent && is.includes(to.comparedWithPresent),
  );
const provision = onMovement.transferProcedure;

/** 377-QĐ/TW Điều 45 khoản 1: a leader goes to an equal or lower post by transfer, to a higher one by appointment. */
const equalOrLowerPost: MoveCondition<TransferCase> = {
  id: 'equalOrLowerPost',
  rule: isSo('equalOrLowerPost', provision, compared(['equal', 'lower'])),
  failing: 'outOfScope',
  insteadOf: 'appointment',
  unless: [
    isNot(
      'leaves',
      provision,
      fact('person.isLeader', ({ person }) => person.isLeader),
    ),
  ],
  otherwise: [{ when: [isSo('incomparable', provision, compared(['incomparable']))] }],
};

/** What binds the transfer of leaders, whoever they are. */
export const leadersTimeline: Timeline<{ readonly conditions: readonly MoveCondition<TransferCase>[] }> = [
  { from: '2025-10-08', text: { conditions: [equalOrLowerPost] } },
];
