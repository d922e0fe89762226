import type { Authority, Provision } from '../../../law/index.js';
import { atLeast, atMost, lessThan, percent } from '../../../quantity/index.js';
import { countOf, isSo, type Ladder, type Rule, type Rung } from '../../../reasoning/index.js';
import { faultsUncured } from '../../facts/flags.js';
import { forceMajeure, units } from '../../facts/work.js';
import type { Rating } from '../../level.js';
import { stateFinding } from '../../state/facts/person.js';
import type { StateRated } from '../../state/facts/rated.js';
import { allDone, allOnTime, ground, ofTasks, to } from '../conditions.js';
import { pointsFrom, pointsUnder } from './points.js';

/** How an agency or a service unit is rated: points and conditions beside them. */

type BodyRung = Rung<StateRated, Rating>;

/** Where the levels of a body stand. */
export interface BodyText {
  readonly text: string;
  readonly excellent: Provision;
  readonly good: Provision;
  readonly completed: Provision;
  readonly notCompleted: Provision;
}

/** The bands of points: 90, 70, 50. */
const from = { excellent: 90, good: 70, completed: 50 } as const;
type Reached = keyof typeof from;

/** From a band's first point, and under the next one's. */
export const inBand = (body: BodyText, level: Reached): readonly Rule<StateRated>[] => {
  const { text, [level]: provision } = body;
  const next = { excellent: undefined, good: from.excellent, completed: from.good }[level];
  return [
    pointsFrom(`${text}.${level}.points`, provision, from[level]),
    ...(next === undefined ? [] : [pointsUnder(`${text}.${level}.pointsUnder`, provision, next)]),
  ];
};

export const underFifty = ({ text, notCompleted }: BodyText): BodyRung =>
  ground(pointsUnder(`${text}.notCompleted.points`, notCompleted, from.completed));

/** 100 % đúng tiến độ, bảo đảm chất lượng. */
export const onTime = ({ text, ...body }: BodyText, level: 'excellent' | 'good') =>
  allOnTime(`${text}.${level}.onTime`, body[level], 'work');

/** Hoàn thành 100 %, không quá 20 % chậm tiến độ. */
const doneFewLate = ({ text, completed }: BodyText): readonly Rule<StateRated>[] => [
  allDone(`${text}.completed.done`, completed, 'work'),
  ofTasks(`${text}.completed.late`, completed, 'work', 'late', atMost(percent(20))),
];

/** "Tốt" and "hoàn thành": the same words in both decrees. */
export const lowerLevels = (body: BodyText): readonly BodyRung[] => [
  { when: [...inBand(body, 'good'), onTime(body, 'good')], leadsTo: to('good') },
  { when: [...inBand(body, 'completed'), ...doneFewLate(body)], leadsTo: to('completed') },
];

/** Điều 7 khoản 1 của Nghị định 233: what "xuất sắc" asks beside the points. */
export const excellentUnit = (body: BodyText): BodyRung => {
  const { text, excellent } = body;
  return {
    when: [
      ...inBand(body, 'excellent'),
      onTime(body, 'excellent'),
      ofTasks(`${text}.excellent.exceeded`, excellent, 'work', 'exceeded', atLeast(percent(30))),
      countOf(`${text}.excellent.constituents`, excellent, units('notCompleted'), 'atMost', 0),
      countOf(`${text}.excellent.faultsCured`, excellent, faultsUncured, 'atMost', 0),
    ],
    leadsTo: to('excellent'),
  };
};

/** Điều 7 khoản 4, beside the points: concluded wrongdoing; under 70 % of the programme, weighed where force majeure kept it from more. */
export const groundsOfUnit = ({ text, notCompleted }: BodyText, weighs: Authority): readonly BodyRung[] => [
  ground(isSo(`${text}.notCompleted.wrongdoing`, notCompleted, stateFinding('cadreWorkWrongdoing'))),
  {
    ...ground(ofTasks(`${text}.notCompleted.done`, notCompleted, 'work', 'done', lessThan(percent(70)))),
    unless: [
      {
        when: [isSo(`${text}.notCompleted.forceMajeure`, notCompleted, forceMajeure('work'))],
        instead: { weighs, among: ['notCompleted'], orGoesOn: true },
      },
    ],
  },
];

/** Khoản 5: points of a band without its other conditions. */
export const weighedByAuthority = (
  { text }: BodyText,
  weighs: Authority,
  provision: Provision,
): BodyRung => ({
  when: [pointsFrom(`${text}.weighed.points`, provision, from.completed)],
  leadsTo: { weighs, among: ['excellent', 'good', 'completed', 'notCompleted'] },
});

/** The ladder of a unit; points of a band without its conditions are the authority's to weigh. */
export const levelsOfUnit = (
  body: BodyText,
  weighs: Authority,
  weighing: Provision,
): Ladder<StateRated, Rating> => ({
  vetoes: [underFifty(body), ...groundsOfUnit(body, weighs)],
  rungs: [excellentUnit(body), ...lowerLevels(body), weighedByAuthority(body, weighs, weighing)],
  otherwise: { outcome: 'notCompleted' },
});
