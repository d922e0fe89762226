import type { MovementRole, MovementStep } from '../../../assignment/index.js';
import { barInWords } from '../../amounts.js';
import { label, labelled } from '../../label.js';
import type { Language } from '../../language.js';
import { citation } from '../../texts.js';
import { evidenceIfWeak } from '../evidence.js';
import { numbered } from '../lines.js';
import { listsWith, type Telling } from '../outcomes/telling.js';
import { say } from '../phrases.js';

/** The steps of a movement, in the order of the text. */
export const movementSteps: Telling<readonly MovementStep[]> = {
  is: (outcome) =>
    listsWith(outcome, 'after') &&
    (outcome as readonly MovementStep[]).every(({ id }) => labelled(`movementAct.${id}`) !== undefined),
  clause: (_, lang) => say('movementSteps', lang),
  lines: (steps, lang) => steps.flatMap((step, index) => numbered(index + 1, [stepInWords(step, lang)])),
};

function stepInWords(
  { id, by, after, holds, vote, provision, evidence }: MovementStep,
  lang: Language,
): string {
  const acts = after.map((act) => `"${label(`movementAct.${act}`, lang)}"`).join(', ');
  return [
    `${label(`movementAct.${id}`, lang)}: ${label(`authority.${by}`, lang)}`,
    ...(after.length === 0 ? [] : [say('actsBefore', lang, { acts })]),
    ...(holds === undefined ? [] : [holds[lang]]),
    ...(vote === undefined
      ? []
      : [
          say('voteOf', lang, {
            quorum: barInWords(vote.quorum, lang),
            passes: barInWords(vote.passes, lang),
          }),
        ]),
    citation(provision, lang),
    ...evidenceIfWeak(evidence, lang),
  ].join('; ');
}

/** Who does what for somebody who has been moved. */
export const movementRoleRows: Telling<readonly MovementRole[]> = {
  is: (outcome) => listsWith(outcome, 'matter'),
  clause: (_, lang) => say('movementRoles', lang),
  lines: (roles, lang) =>
    roles.map(({ matter, by, copiesTo = [], provision, evidence }) =>
      [
        `- ${label(`roleMatter.${matter}`, lang)}: ${label(`authority.${by}`, lang)}`,
        ...(copiesTo.length === 0
          ? []
          : [
              say('copiesTo', lang, {
                bodies: copiesTo.map((body) => label(`authority.${body}`, lang)).join(', '),
              }),
            ]),
        citation(provision, lang),
        ...evidenceIfWeak(evidence, lang),
      ].join('; '),
    ),
};
