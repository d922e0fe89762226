import type * as z from 'zod';
import { checked } from '../input/index.js';
import { governing } from '../law/index.js';
import { notApplicable } from '../reasoning/index.js';
import type { MoveAnswer } from './answer.js';
import { checkBars, judgeBy, judgeOn, type Resolved, resolved } from './judge.js';
import { type RotationCase, rotationSchema } from './model.js';
import { withOffices } from './offices.js';
import { type AssignmentOptions, optionsSchema } from './readings.js';
import { partyRotation, stateRotation, stateRotationBefore } from './regulations/index.js';
import { openBetween, together } from './two-texts.js';

/** The answer of {@link checkRotation}: that of each text beside the one they give together. */
export type RotationAnswer = MoveAnswer & {
  /** Each text judged by itself, the Party's first; one where only one binds. */
  readonly verdicts: readonly MoveAnswer[];
};

/**
 * Whether a leader may be rotated (luân chuyển), condition by condition: the ground, the standards of the title, health, the
 * office, the working time left at the moment of rotation (120 months; for heads of two terms and non-local holders of the
 * State's text the appointment period), how long it is to last, and what bars it.
 *
 * The Party's text of the day of the decision judges cadres and leaders under Party management (98-QĐ/TW from 07/10/2017,
 * 65-QĐ/TW from 28/04/2022), and since 01/07/2025 170/2025/NĐ-CP judges leading civil servants. Where both bind, each is judged,
 * and where they differ the answer is `textsConflict` with both. `specialCase` is what the competent level, or of a new post the
 * Politburo, may still allow; nothing is allowed by itself. `until` is the first day on which no bar stands any more.
 *
 * @throws InputError for impossible input; `unknownId` for an office that is no title on record
 * @example
 * import { checkRotation } from 'canbo';
 * const answer = checkRotation({
 *   decidedOn: '2025-05-05',
 *   ground: 'planned',
 *   person: { kind: 'cadre', isLeader: true },
 *   level: 'province',
 *   to: { isLeadership: true },
 * });
 * answer.outcome; //=> 'barred'
 * answer.conditions.find(({ standing }) => standing === 'notMet')?.id; //=> 'paused'
 * answer.until; //=> '2025-07-01'
 */
export function checkRotation(facts: RotationCase, options: AssignmentOptions = {}): RotationAnswer {
  const given = checked(rotationSchema as unknown as z.ZodType<RotationCase>, facts);
  const resolution = resolved(checked(optionsSchema, options, 'options'));
  const asked = withOffices(given);
  const verdicts = verdictsOn(asked, resolution);
  return { ...answerOf(verdicts, asked, resolution), verdicts };
}

/** Who is bound by the Party's text: a cadre; others where they are under Party management. */
const underParty = ({ kind, partyManaged }: RotationCase['person']): boolean | undefined =>
  kind === 'cadre' ? true : partyManaged;

function verdictsOn(asked: RotationCase, resolution: Resolved): readonly MoveAnswer[] {
  const { person, decidedOn } = asked;
  const bars = checkBars('rotation', asked, resolution);
  const party =
    underParty(person) === false ? [] : [judgeOn('rotation', partyRotation, bars, asked, resolution)];
  const state = governing(stateRotation, decidedOn);
  const byState =
    person.kind === 'civilServant' && state.inForce
      ? [judgeBy('rotation', state.text, bars, asked, resolution)]
      : [];
  return [...party, ...byState];
}

function answerOf(verdicts: readonly MoveAnswer[], asked: RotationCase, resolution: Resolved): MoveAnswer {
  const [first, second] = verdicts;
  const binds = underParty(asked.person);
  if (first === undefined) return withoutText(asked, resolution);
  if (second === undefined)
    return binds === undefined && first.status !== 'notApplicable' ? openBetween([first], binds) : first;
  const followed = resolution.readings['assignment.twoTexts'];
  if (followed === 'both' || binds === undefined) return together(first, second, binds);
  return followed === 'party' ? first : second;
}

/** Neither text binds: a civil servant before the State's text, whose rule could not be read; others are not rotated. */
const withoutText = (asked: RotationCase, resolution: Resolved): MoveAnswer =>
  asked.person.kind === 'civilServant'
    ? judgeOn('rotation', stateRotationBefore, checkBars('rotation', asked, resolution), asked, resolution)
    : {
        ...notApplicable(asked.decidedOn, 'outOfScope'),
        notes: resolution.notes,
        movement: 'rotation',
        conditions: [],
      };
