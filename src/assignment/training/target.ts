import type { IsoDate } from '../../calendar/index.js';
import type { Provision } from '../../law/index.js';
import { compares, meetsBar, type Share } from '../../quantity/index.js';
import { countOf, distanceOf, evaluate, type Finding, type Rule, shareOf } from '../../reasoning/index.js';
import type { Cadre } from './cadre.js';
import { judged, missingOf, placeOf } from './predicate.js';
import { unreadTargets } from './regulations/index.js';
import type { TrainingScheme, TrainingTarget } from './scheme.js';

/**
 * A target on a day: the bar holds whatever is not known, fails whatever is not known, or turns on it; its day has not come;
 * nobody is in its group.
 */
export type TargetVerdict = 'pass' | 'fail' | 'unknown' | 'onCourse' | 'notApplicable';

/** Somebody of whom a fact is missing, with the facts. */
export interface OpenCadre {
  readonly id: string;
  readonly facts: readonly string[];
}

/** The figures of one target, to show and to chart. */
export interface TargetProgress {
  readonly target: TrainingTarget;
  readonly verdict: TargetVerdict;
  /** How the bar stands on the figures of the day, its day come or not. */
  readonly finding: Finding;
  /** Those of the group: how many, how many have it, have it not, are not known to. */
  readonly of: number;
  readonly yes: number;
  readonly no: number;
  readonly unknown: number;
  /** Of so many it is not known whether they are of the group. */
  readonly ofUnknown: number;
  /** `yes` of `of`; absent where the group is empty. */
  readonly share?: Share<'targetGroup'> | undefined;
  /** How many more must have it, or under a ceiling how many fewer; absent where no number would do. */
  readonly gap?: number | undefined;
  readonly lacking: readonly string[];
  readonly open: readonly OpenCadre[];
}

/** Somebody counted, with the place in the caller's list. */
export interface Counted {
  readonly cadre: Cadre;
  readonly at: number;
}

/** Counts the group once. What is not known stays open both ways: who may be of the group may have it or not. */
export function progressOf(
  target: TrainingTarget,
  people: readonly Counted[],
  scheme: TrainingScheme,
  on: IsoDate,
): TargetProgress {
  const count = { yes: 0, no: 0, unknown: 0, ofUnknown: 0, mayHave: 0, mayLack: 0 };
  const lacking: string[] = [];
  const open: OpenCadre[] = [];
  for (const { cadre, at } of people) {
    const inGroup = judged(target.group, cadre, at);
    if (inGroup === 'fail') continue;
    const has = judged(target.has, cadre, at);
    if (inGroup === 'unknown') {
      count.ofUnknown++;
      if (has !== 'fail') count.mayHave++;
      if (has !== 'pass') count.mayLack++;
    } else count[has === 'pass' ? 'yes' : has === 'fail' ? 'no' : 'unknown']++;
    if (inGroup === 'pass' && has === 'fail') lacking.push(cadre.id);
    if (inGroup === 'unknown' || has === 'unknown') {
      const facts = [
        ...(inGroup === 'unknown' ? missingOf(target.group, cadre) : []),
        ...(has === 'unknown' ? missingOf(target.has, cadre) : []),
      ];
      open.push({ id: cadre.id, facts: [...new Set(facts)] });
    }
  }
  const figures = figuresOf(target, count, provisionOf(target, scheme), target.dueOn <= on, open);
  return { ...figures, lacking, open };
}

/** Where the caller says a target stands; or in the scheme, which nobody here has read. */
const provisionOf = (
  { provision, evidence = 'unverified', label }: TrainingTarget,
  { instrument }: TrainingScheme,
): Provision => ({
  vi: label?.vi ?? unreadTargets.vi,
  en: label?.en ?? unreadTargets.en,
  ref: provision ?? { instrument, eId: unreadTargets.ref.eId },
  evidence,
});

interface Count {
  readonly yes: number;
  readonly no: number;
  readonly unknown: number;
  readonly ofUnknown: number;
  readonly mayHave: number;
  readonly mayLack: number;
}

function figuresOf(
  target: TrainingTarget,
  { yes, no, unknown, ofUnknown, mayHave, mayLack }: Count,
  provision: Provision,
  due: boolean,
  open: readonly OpenCadre[],
): Omit<TargetProgress, 'lacking' | 'open'> {
  const of = yes + no + unknown;
  const fewest = meets(target, yes, of + mayLack);
  const most = meets(target, yes + unknown + mayHave, of + mayHave);
  const settled = (of > 0 || ofUnknown === 0) && fewest === most;
  const certain = evaluate(ruleOf(target, provision), { yes, of }, {});
  const missing = [...new Set(open.flatMap(({ facts }) => facts))].map((fact) => `cadres[].${placeOf(fact)}`);
  const finding: Finding = settled ? certain : { ...certain, actual: null, verdict: 'unknown', missing };
  return {
    target,
    verdict: of + ofUnknown === 0 ? 'notApplicable' : due ? finding.verdict : 'onCourse',
    finding,
    of,
    yes,
    no,
    unknown,
    ofUnknown,
    ...(of > 0 && { share: { part: yes, whole: of, of: 'targetGroup' } }),
    gap: gapOf(certain),
  };
}

const meets = (target: TrainingTarget, part: number, whole: number): boolean =>
  target.measure === 'share' ? meetsBar(target, part, whole) : compares(target.operator, part, target.bar);

interface Figures {
  readonly yes: number;
  readonly of: number;
}

function ruleOf(target: TrainingTarget, provision: Provision): Rule<Figures> {
  const yes = { path: 'cadres', read: (figures: Figures) => figures.yes };
  if (target.measure === 'count') return countOf(target.id, provision, yes, target.operator, target.bar);
  const of = { path: 'cadres', of: 'targetGroup', read: (figures: Figures) => figures.of };
  return shareOf(target.id, provision, yes, of, { operator: target.operator, bar: target.bar });
}

/** Persons until the bar holds, none once it does. */
function gapOf(certain: Finding): number | undefined {
  if (certain.verdict === 'pass') return 0;
  const distance = distanceOf(certain);
  return distance && Math.abs(distance.change);
}
