import type {
  CommitteeTransferAnswer,
  MovementOrder,
  MovementSequenceAnswer,
  PositionChangeAnswer,
  RotationAnswer,
  RotationEndAnswer,
  TransferAnswer,
} from '../../../assignment/index.js';
import { label } from '../../label.js';
import type { Language } from '../../language.js';
import { citation } from '../../texts.js';
import { type Lines, section } from '../lines.js';
import { clauseOf, type OwnTopic } from '../outcomes/index.js';
import { say } from '../phrases.js';

/** What the answers on moving cadres carry beside the outcome. */
export type OfAssignment = Partial<
  Pick<RotationAnswer, 'verdicts' | 'until'> &
    Pick<TransferAnswer, 'allowance'> &
    Pick<PositionChangeAnswer, 'monthsRemaining' | 'dueOn' | 'noticeBy'> &
    Pick<CommitteeTransferAnswer, 'most'> &
    Pick<RotationEndAnswer, 'minimumReachedOn'> &
    Pick<MovementSequenceAnswer, 'sequence'> & {
      readonly movement: RotationAnswer['movement'];
    }
>;

/** Movements, changes of position and the order of steps name their outcomes themselves. */
export const movementTopicOf = ({ movement, sequence }: OfAssignment): OwnTopic | undefined => {
  if (sequence !== undefined) return 'order';
  if (movement === undefined) return undefined;
  return movement === 'positionChange' ? 'positionChange' : 'movement';
};

/** Whatever of a movement an answer carries, each in its own line or section. */
export const assignmentLines = (answer: OfAssignment, lang: Language): Lines => [
  ...verdictLines(answer.verdicts ?? [], lang),
  ...daySaid('freeFrom', answer.until, lang),
  ...(answer.allowance === undefined
    ? []
    : [
        say('allowanceTo', lang, {
          on: answer.allowance.to,
          place: citation(answer.allowance.provision, lang),
        }),
      ]),
  ...(answer.monthsRemaining === undefined
    ? []
    : [say('monthsRemaining', lang, { months: answer.monthsRemaining })]),
  ...daySaid('dueOn', answer.dueOn, lang),
  ...daySaid('noticeBy', answer.noticeBy, lang),
  ...(answer.most === undefined ? [] : [say('mostTransferred', lang, { count: answer.most })]),
  ...daySaid('minimumReachedOn', answer.minimumReachedOn, lang),
  ...sequenceLines(answer.sequence ?? [], lang),
];

const daySaid = (
  phrase: 'freeFrom' | 'dueOn' | 'noticeBy' | 'minimumReachedOn',
  on: string | undefined,
  lang: Language,
): Lines => (on === undefined ? [] : [say(phrase, lang, { on })]);

/** Two texts, what each says. */
const verdictLines = (verdicts: RotationAnswer['verdicts'], lang: Language): Lines =>
  verdicts.length < 2
    ? []
    : section(
        say('eachText', lang),
        verdicts.map((one) => {
          const said =
            one.status === 'determined'
              ? clauseOf(one.outcome, lang, 'movement')
              : one.status === 'undetermined'
                ? label(`why.${one.why}`, lang)
                : label(`whyNot.${one.why}`, lang);
          return `- ${say('byText', lang, { under: one.under ?? '', outcome: said })}`;
        }),
      );

const sequenceLines = (sequence: readonly MovementOrder[], lang: Language): Lines =>
  section(
    say('movementOrder', lang),
    sequence.map(({ act, mustFollow, standing, provision }) => {
      const place = citation(provision, lang);
      return `- ${say('actFollows', lang, { act, earlier: mustFollow, standing, place })}`;
    }),
  );
