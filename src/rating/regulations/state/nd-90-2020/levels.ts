import { atLeast, atMost, half, lessThan, moreThan, percent } from '../../../../quantity/index.js';
import {
  type ByReading,
  countOf,
  isSo,
  type Ladder,
  type Rule,
  type Rung,
  shareOf,
  type WholeFact,
} from '../../../../reasoning/index.js';
import type { RatedBy } from '../../../facts/rated.js';
import { allTasks, allUnits, type UnitCount, units } from '../../../facts/work.js';
import type { Rating } from '../../../level.js';
import { monthsHeldDown } from '../../../state/facts/attendance.js';
import { type GeneralCriterion, generalBelow, generalCriteria } from '../../../state/facts/general.js';
import {
  allCriteria,
  criteriaFailed,
  disciplinedInYear,
  stateFinding,
  tasksOfHighEffect,
} from '../../../state/facts/person.js';
import type { StateRated } from '../../../state/facts/rated.js';
import type { GeneralGrade, StateFacts } from '../../../state/model.js';
import { all, allDone, allOnTime, ground, ofTasks, to } from '../../conditions.js';
import type { LeaderArticles, StaffArticles } from './articles.js';
import { nd90Provisions as p } from './text.js';

type Levels = Ladder<StateRated, Rating>;
type Conditions = readonly Rule<StateRated>[];
type Above = 'excellent' | 'good';

/** "Từ 03 tháng đến dưới 06 tháng" of lawful absence: not rated good or higher. */
const presentEnough = (level: Above): Rule<StateRated> =>
  countOf(`nd90.${level}.absence`, p.art_2__para_3, monthsHeldDown(3, 6), 'lessThan', 3);

const generalAt = (
  id: string,
  provision: (typeof p)[keyof typeof p],
  criteria: readonly GeneralCriterion[],
  grade: GeneralGrade,
): Rule<StateRated> => countOf(id, provision, generalBelow(criteria, grade), 'atMost', 0);

/** Không quá 20 % tiêu chí chưa bảo đảm. */
const fewFailed = (provision: StaffArticles['completed']): Rule<StateRated> =>
  shareOf('nd90.completed.failed', provision, criteriaFailed, allCriteria, atMost(percent(20)));

/** Trên 50 % tiêu chí không bảo đảm. */
const mostFailed = (provision: StaffArticles['ownFailed']): Rule<StateRated> =>
  shareOf('nd90.notCompleted.failed', provision, criteriaFailed, allCriteria, moreThan(half));

/** Tasks all on time, with quality and high effect. */
const allOfHighEffect = (provision: StaffArticles['excellent']): Rule<StateRated> =>
  shareOf('nd90.excellent.highEffect', provision, tasksOfHighEffect, allTasks('work'), all);

/** The grounds of everybody. */
const grounds = ({
  decline,
  ownFailed,
  disciplined,
}: Pick<StaffArticles, 'decline' | 'ownFailed' | 'disciplined'>): readonly Rung<StateRated, Rating>[] => [
  ground(isSo('nd90.notCompleted.degenerate', decline, stateFinding('degenerate'))),
  ground(mostFailed(ownFailed)),
  ground(isSo('nd90.notCompleted.disciplined', disciplined, disciplinedInYear)),
];

/** C1-C4 not even met, and no ground: silent, unless a reading takes it for one. */
const generalNotMet = (
  criteria: readonly GeneralCriterion[],
  provision: StaffArticles['completed'],
): Rung<StateRated, Rating> => ({
  when: [countOf('nd90.notCompleted.general', provision, generalBelow(criteria, 'meets'), 'atLeast', 1)],
  leadsTo: to('notCompleted'),
  onlyIf: { reading: 'rating.generalBelow', is: 'notCompleted' },
});

/** Between the bars of "completed" and those of the grounds the decree names no level. */
const hole = { silent: true, among: ['completed', 'notCompleted'] } as const;

/** Whoever leads nothing: Điều 8-11, 12-15, khoản 1. */
export const staffLevels = (articles: StaffArticles): Levels => ({
  vetoes: grounds(articles),
  rungs: [
    {
      when: [
        generalAt('nd90.excellent.general', articles.excellent, generalCriteria, 'well'),
        allOfHighEffect(articles.excellent),
        ofTasks('nd90.excellent.exceeded', articles.excellent, 'work', 'exceeded', atLeast(half)),
        presentEnough('excellent'),
      ],
      leadsTo: to('excellent'),
    },
    {
      when: [
        generalAt('nd90.good.general', articles.good, generalCriteria, 'meets'),
        allOnTime('nd90.good.onTime', articles.good, 'work'),
        presentEnough('good'),
      ],
      leadsTo: to('good'),
    },
    {
      when: [
        generalAt('nd90.completed.general', articles.completed, generalCriteria, 'meets'),
        allDone('nd90.completed.done', articles.completed, 'work'),
        fewFailed(articles.completed),
      ],
      leadsTo: to('completed'),
    },
    generalNotMet(generalCriteria, articles.completed),
  ],
  otherwise: hole,
});

/** Of a leader without units the conditions on units are void; by a reading they cannot be judged. */
const unitsInCharge: ByReading<WholeFact<RatedBy<Pick<StateFacts, 'units'>>>> = {
  reading: 'rating.noSubordinateUnits',
  among: {
    void: allUnits,
    refuse: {
      ...allUnits,
      read: ({ facts }) => (facts.units === null ? undefined : facts.units?.total || undefined),
    },
  },
};

const ofUnitsInCharge = (
  id: string,
  provision: StaffArticles['good'],
  count: UnitCount,
  bar: Parameters<typeof shareOf>[4],
): Rule<StateRated> => ({
  ...shareOf<StateRated>(id, provision, units(count), unitsInCharge, bar),
  ifAny: true,
});

const leaderCriteria: readonly GeneralCriterion[] = [...generalCriteria, 'leadershipDuties'];

/** Leaders: Điều 4-7; Điều 8-11, 12-15, khoản 2. Of managing public employees "good" also asks 70 % of their units good. */
export const leaderLevels = (articles: LeaderArticles, goodUnits?: 'tail'): Levels => {
  const conditions = (level: 'excellent' | 'good' | 'completed'): Conditions => {
    const [general, own, led, inCharge] = articles[level];
    const id = `nd90.${level}`;
    const completedUnits = (bar: Parameters<typeof shareOf>[4]) =>
      ofUnitsInCharge(`${id}.unitsCompleted`, inCharge, 'atLeastCompleted', bar);
    const mostlyGood = ofUnitsInCharge(`${id}.unitsGood`, inCharge, 'atLeastGood', atLeast(percent(70)));
    switch (level) {
      case 'excellent':
        return [
          generalAt(`${id}.general`, general, leaderCriteria, 'well'),
          allOfHighEffect(own),
          allDone(`${id}.led`, led, 'led'),
          ofTasks(`${id}.ledExceeded`, led, 'led', 'exceeded', atLeast(half)),
          completedUnits(all),
          mostlyGood,
          presentEnough(level),
        ];
      case 'good':
        return [
          generalAt(`${id}.general`, general, leaderCriteria, 'meets'),
          allOnTime(`${id}.onTime`, own, 'work'),
          allDone(`${id}.led`, led, 'led'),
          ofTasks(`${id}.ledOnTime`, led, 'led', 'onTimeQuality', atLeast(percent(80))),
          completedUnits(all),
          ...(goodUnits === 'tail' ? [mostlyGood] : []),
          presentEnough(level),
        ];
      case 'completed':
        return [
          generalAt(`${id}.general`, general, leaderCriteria, 'meets'),
          allDone(`${id}.done`, own, 'work'),
          fewFailed(own),
          ofTasks(`${id}.led`, led, 'led', 'done', moreThan(percent(70))),
          completedUnits(atLeast(percent(70))),
        ];
    }
  };
  return {
    vetoes: [
      ...grounds(articles),
      ground(ofTasks('nd90.notCompleted.led', articles.ledUnderHalf, 'led', 'done', lessThan(half))),
      ground(isSo('nd90.notCompleted.corruption', articles.corruption, stateFinding('corruptionBelow'))),
    ],
    rungs: [
      { when: conditions('excellent'), leadsTo: to('excellent') },
      { when: conditions('good'), leadsTo: to('good') },
      { when: conditions('completed'), leadsTo: to('completed') },
      generalNotMet(leaderCriteria, articles.completed[0]),
    ],
    otherwise: hole,
  };
};
