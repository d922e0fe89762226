import type { Provision } from '../../law/index.js';
import { half, lessThan, moreThan, percent } from '../../quantity/index.js';
import { isNot, isSo, type Rule, type Rung } from '../../reasoning/index.js';
import { type DisciplineSought, disciplined, subUnitDisciplined } from '../facts/discipline.js';
import { bodyDisciplined, finding, organisationIs } from '../facts/flags.js';
import { allPoor, somePoor, taskOrAllPoor } from '../facts/grades.js';
import type { Rated } from '../facts/rated.js';
import { forceMajeure, hasNoTasks, hasNoUnits, leadsNothing, mainTargetsMet } from '../facts/work.js';
import type { Rating } from '../model.js';
import { ground, ofTasks, ofUnits, onlySelfFoundBelow } from './conditions.js';

/** Grounds of "không hoàn thành nhiệm vụ" that recur from one generation to the next. `text` begins the ids. */
type Ground = Rung<Rated, Rating>;

/** It may be a ground or count for nothing: the text does not say. */
const perhaps = { silent: true, among: ['notCompleted'], orGoesOn: true } as const;

/** Các tiêu chí ở cấp độ Kém; một tiêu chí khác ở mức Kém là chỗ chưa rõ. */
export const poorGrades = (text: string, provision: Provision): readonly Ground[] => [
  ground(
    isSo(`${text}.poor`, provision, {
      reading: 'rating.poorRule',
      among: { anyTaskPoorOrAllPoor: taskOrAllPoor, anyPoor: somePoor('all'), allPoor: allPoor('all') },
    }),
  ),
  {
    when: [isSo(`${text}.somePoor`, provision, somePoor('all'))],
    leadsTo: perhaps,
    onlyIf: { reading: 'rating.poorRule', is: 'anyTaskPoorOrAllPoor' },
  },
];

const workIds = {
  work: { has: 'hasTasks', done: 'halfDone', main: 'mainTargets', excuse: 'forceMajeure' },
  led: { has: 'leads', done: 'ledHalfDone', main: 'ledMainTargets', excuse: 'ledForceMajeure' },
} as const;

/** Whoever has no target assigned did not fall short of any; or the text presupposes them, and nothing can be told. */
type Untasked = 'spared' | 'presupposed';

/** Dưới 50 % chỉ tiêu, nhiệm vụ. */
export const underHalfDone = (
  text: string,
  provision: Provision,
  load: 'work' | 'led',
  untasked: Untasked = 'spared',
): readonly Rule<Rated>[] => [
  ...(untasked === 'spared'
    ? [isNot(`${text}.${workIds[load].has}`, provision, load === 'work' ? hasNoTasks : leadsNothing)]
    : []),
  ofTasks(`${text}.${workIds[load].done}`, provision, load, 'done', lessThan(half)),
];

/** Dưới 50 % và không đạt chỉ tiêu chủ yếu. */
export const halfDoneAndMainMissed = (
  text: string,
  provision: Provision,
  load: 'work' | 'led',
  untasked: Untasked = 'spared',
): Ground =>
  ground(
    ...underHalfDone(text, provision, load, untasked),
    isNot(`${text}.${workIds[load].main}`, provision, mainTargetsMet(load)),
  );

/** The same, trừ lý do bất khả kháng. */
export const halfDoneWithoutExcuse = (
  text: string,
  provision: Provision,
  load: 'work' | 'led',
  untasked: Untasked = 'spared',
): Ground => ({
  ...halfDoneAndMainMissed(text, provision, load, untasked),
  unless: [{ when: [isSo(`${text}.${workIds[load].excuse}`, provision, forceMajeure(load))] }],
});

/** A decision of which no text says whether it counts here: an old breach, or one at a former body. */
export const disciplineUnsettled = (id: string, provision: Provision, sought: DisciplineSought): Ground => ({
  when: [isSo(id, provision, disciplined({ ...sought, effect: 'textSilent' }))],
  leadsTo: perhaps,
});

/** A leadership collective is not above its organisation: beside one not completed no other level is left. */
export const organisationNotCompleted = (text: string, provision: Provision): Ground =>
  ground(isSo(`${text}.organisationNotCompleted`, provision, organisationIs('notCompleted')));

/** Tổ chức, cơ quan, đơn vị: the grounds of its sub-units, its work, its own discipline. */
export const organisationGrounds = (
  text: string,
  provisions: Readonly<Record<'subUnit' | 'work' | 'body' | 'subUnits', Provision>>,
  untasked: Untasked = 'spared',
): readonly Ground[] => [
  {
    ...ground(isSo(`${text}.subUnitMisconduct`, provisions.subUnit, finding('subUnitMisconduct'))),
    unless: [
      {
        when: [
          isSo(
            `${text}.subUnitMisconductSelfFound`,
            provisions.subUnit,
            finding('subUnitMisconductSelfFoundAndRemedied'),
          ),
        ],
      },
    ],
  },
  {
    ...ground(isSo(`${text}.subUnitDisciplined`, provisions.subUnit, subUnitDisciplined)),
    unless: [{ when: [onlySelfFoundBelow(`${text}.subUnitSelfFound`, provisions.subUnit)] }],
    onlyIf: { reading: 'rating.n1AgainstN3', is: 'literal' },
  },
  halfDoneWithoutExcuse(text, provisions.work, 'work', untasked),
  ground(isSo(`${text}.bodyDisciplined`, provisions.body, bodyDisciplined)),
  ground(
    isNot(`${text}.hasUnits`, provisions.subUnits, hasNoUnits),
    ofUnits(`${text}.unitsDisciplined`, provisions.subUnits, 'disciplined', moreThan(percent(20))),
  ),
];
