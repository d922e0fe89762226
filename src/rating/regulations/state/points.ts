import type { Provision } from '../../../law/index.js';
import { countOf, isSo, type Ladder, type Rule, type Rung } from '../../../reasoning/index.js';
import { always, headedAtLeast, headedIs, never, score } from '../../facts/flags.js';
import type { Rating } from '../../level.js';
import type { Scope } from '../../model.js';
import { monthsWorked, onInsuredSickLeave, onMaternityLeave } from '../../state/facts/attendance.js';
import { concluded, disciplinedInYear, stateFinding } from '../../state/facts/person.js';
import type { StateRated } from '../../state/facts/rated.js';
import { ground, to, under } from '../conditions.js';

/** What the texts of 2025 and 2026, which rate by points, have in common. Ids begin with the text's own. */

/** The levels a person reaches by points alone, best first. */
type Reached = Exclude<Rating, 'notCompleted'>;

/** Từ … điểm trở lên. */
export const pointsFrom = (id: string, provision: Provision, points: number) =>
  countOf(id, provision, score, 'atLeast', points);

/** Dưới … điểm. */
export const pointsUnder = (id: string, provision: Provision, points: number) =>
  countOf(id, provision, score, 'lessThan', points);

/** Where the text of a person's levels stands. */
export interface PointsText {
  readonly text: string;
  readonly bands: Readonly<Record<Reached, { readonly from: number; readonly provision: Provision }>>;
  readonly underLowest: Provision;
  /** Concluded degradation, forbidden acts, breach of the duty to set an example. */
  readonly concluded: Provision;
  readonly disciplined: Provision;
  /** Of leaders: a unit directly in charge linked to corruption and handled by law. */
  readonly corruption: Provision;
  /** Whoever found, reported, handled and remedied it is weighed by the authority. */
  readonly foundAndRemedied?: true;
  readonly head: { readonly provision: Provision; readonly reading?: string };
}

/** The grounds that must be concluded; the breach of the duty to set an example must have hurt. */
const breaches = ({ text, concluded: provision }: PointsText): readonly Rung<StateRated, Rating>[] => {
  const isConcluded = isSo<StateRated>(`${text}.concluded`, provision, concluded);
  const found = (name: Parameters<typeof stateFinding>[0]) =>
    isSo(`${text}.${name}`, provision, stateFinding(name));
  return [
    ground(found('degenerate'), isSo(`${text}.degenerate.concluded`, provision, stateFinding('concluded'))),
    ground(found('prohibitedConduct'), isConcluded),
    ground(found('exemplaryBreach'), found('harmfulToPrestige'), isConcluded),
  ];
};

const corruptionBelow = ({ text, corruption, foundAndRemedied }: PointsText): Rung<StateRated, Rating> => ({
  ...ground(isSo(`${text}.corruptionHandledByLaw`, corruption, stateFinding('corruptionBelow'))),
  ...(foundAndRemedied && {
    unless: [
      {
        when: [isSo(`${text}.handledBelow`, corruption, stateFinding('handledBelow'))],
        instead: { weighs: 'managingBody', among: ['notCompleted'], orGoesOn: true },
      },
    ],
  }),
});

/** The head is not above what he heads: always, or by a reading. */
const notAboveBody = ({ text, head }: PointsText, level: Reached): Rule<StateRated> => {
  const { provision, reading } = head;
  const atLeast = headedAtLeast(level);
  const id = `${text}.${level}.head`;
  return reading === undefined
    ? isSo(id, provision, atLeast)
    : isSo(id, provision, under(reading, { ceiling: atLeast, none: always }));
};

/** What a head leads did not complete: neither does the head. */
const bodyNotCompleted = ({ text, head: { provision, reading } }: PointsText): Rung<StateRated, Rating> => {
  const failed = headedIs('notCompleted');
  const id = `${text}.headedNotCompleted`;
  return ground(
    isSo(id, provision, reading === undefined ? failed : under(reading, { ceiling: failed, none: never })),
  );
};

/** The levels of a person: points, under grounds any one of which is enough. Points of a band keep it, whatever else. */
export function levelsByPoints(of: PointsText, person: 'leader' | 'nonLeader'): Ladder<StateRated, Rating> {
  const leads = person === 'leader';
  const reached = Object.entries(of.bands) as [Reached, PointsText['bands'][Reached]][];
  return {
    vetoes: [
      ground(pointsUnder(`${of.text}.notCompleted.points`, of.underLowest, of.bands.completed.from)),
      ...breaches(of),
      ground(isSo(`${of.text}.disciplined`, of.disciplined, disciplinedInYear)),
      ...(leads ? [corruptionBelow(of), bodyNotCompleted(of)] : []),
    ],
    rungs: reached.map(([level, { from, provision }]) => ({
      when: [
        pointsFrom(`${of.text}.${level}.points`, provision, from),
        ...(leads ? [notAboveBody(of, level)] : []),
      ],
      leadsTo: to(level),
    })),
    otherwise: { outcome: 'notCompleted' },
  };
}

/** Chưa đủ 06 tháng: not rated; insured sick leave and maternity are rated on the time worked, or by a reading are not. */
export const workedOrInsured = (
  text: string,
  provision: Provision,
  months: number,
): Ladder<StateRated, Scope> => ({
  rungs: [
    {
      when: [countOf(`${text}.scope.worked`, provision, monthsWorked, 'lessThan', months)],
      unless: [
        {
          when: [isSo(`${text}.scope.maternity`, provision, onMaternityLeave)],
          onlyIf: { reading: 'rating.sickMaternityUnderSix', is: 'rated' },
        },
        {
          when: [isSo(`${text}.scope.sickLeave`, provision, onInsuredSickLeave)],
          onlyIf: { reading: 'rating.sickMaternityUnderSix', is: 'rated' },
        },
      ],
      leadsTo: { outcome: 'notRated' },
    },
  ],
  otherwise: { outcome: 'rated' },
});
