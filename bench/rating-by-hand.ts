import type { PartyRatingCase, Rating, StateFacts } from 'canbo';

/** Levels as an app writes them by hand: default readings only, no day, no trace, nothing missing. */

type Facts = PartyRatingCase['facts'];
type Known<T> = { [Key in keyof T]-?: NonNullable<T[Key]> };
type Load = Known<NonNullable<Facts['led']>>;
type Units = Known<NonNullable<Facts['units']>>;

const atOrAbove = { excellent: 0, good: 1, average: 2, poor: 3 } as const;

/** How many are below a grade. */
function below(grades: readonly (keyof typeof atOrAbove | null)[], least: keyof typeof atOrAbove): number {
  let count = 0;
  for (const grade of grades) if (grade !== null && atOrAbove[grade] > atOrAbove[least]) count++;
  return count;
}

/** 124-QĐ/TW Art. 12, a leader. */
export function of2023(facts: Facts): Rating | undefined {
  const { task, other } = facts.grades as NonNullable<Facts['grades']>;
  const work = facts.work as Load;
  const led = facts.led as Load;
  const units = facts.units as Units;
  const findings = facts.findings as NonNullable<Facts['findings']>;
  const discipline = facts.discipline ?? [];
  if (task.includes('poor') || other.every((grade) => grade === 'poor')) return 'notCompleted';
  if (other.includes('poor')) return undefined;
  if (findings.degenerate || findings.prohibitedConduct) return 'notCompleted';
  if (findings.exemplaryBreach && findings.harmfulToPrestige) return 'notCompleted';
  if (work.done * 2 < work.total) return 'notCompleted';
  const counted = discipline.filter((one) => one.of === 'self' && one.actYear === 2023);
  if (counted.some((one) => !one.selfFoundAndRemedied)) return 'notCompleted';
  if (led.done * 2 < led.total && !led.mainTargetsMet) return 'notCompleted';
  if (facts.headedLevel === 'notCompleted' || units.notCompleted > 0 || findings.corruptionBelow)
    return undefined;
  const allWell = work.done === work.total && work.onTimeQuality === work.total;
  if (
    below(task, 'excellent') === 0 &&
    below(other, 'good') === 0 &&
    facts.model &&
    counted.length === 0 &&
    allWell &&
    work.exceeded * 2 >= work.total &&
    led.done === led.total &&
    led.exceeded * 2 >= led.total &&
    units.atLeastCompleted === units.total &&
    units.atLeastGood * 10 >= units.total * 7
  )
    return 'excellent';
  if (
    below(task, 'good') === 0 &&
    below(other, 'average') === 0 &&
    allWell &&
    led.done === led.total &&
    led.onTimeQuality * 5 >= led.total * 4 &&
    units.atLeastCompleted === units.total
  )
    return 'good';
  if (
    below(task, 'average') === 0 &&
    below(other, 'average') <= 1 &&
    work.short * 5 <= work.total &&
    led.done * 10 > led.total * 7 &&
    units.atLeastCompleted * 10 >= units.total * 7
  )
    return 'completed';
  return undefined;
}

/** 366-QĐ/TW Art. 11, a leader. */
export function of2025(facts: Facts): Rating | undefined {
  const score = facts.score as number;
  const led = facts.led as Load;
  const units = facts.units as Units;
  const { poll, coreTargets, faultsBefore } = facts;
  const findings = facts.findings as NonNullable<Facts['findings']>;
  const discipline = facts.discipline ?? [];
  if (score < 50) return 'notCompleted';
  if (coreTargets && coreTargets.missed === coreTargets.assigned) return 'notCompleted';
  if (coreTargets && coreTargets.missed > 0) return undefined;
  if (led.done * 10 < led.total * 7) return 'notCompleted';
  if (units.total > 0 && units.notCompleted * 2 > units.total) return 'notCompleted';
  if (poll && poll.part * 2 > poll.whole) return 'notCompleted';
  if (findings.degenerate) return 'notCompleted';
  for (const one of discipline) {
    if (one.decidedOn < '2025-01-01' || one.decidedOn > '2025-12-31') continue;
    if (one.actYear < 2025) return undefined;
    if (one.of === 'self' && one.linkedToDuty) return one.selfFoundAndRemedied ? undefined : 'notCompleted';
    if ((one.of === 'subUnit' || one.of === 'directSubordinate') && one.corruptWastefulOrNegative)
      return findings.handledBelow ? undefined : 'notCompleted';
  }
  const allDone = led.done === led.total;
  const cured = faultsBefore !== undefined && faultsBefore.cured === faultsBefore.pointedOut;
  if (score >= 90) return allDone && led.exceeded * 10 >= led.total * 3 && cured ? 'excellent' : undefined;
  if (score >= 70) return allDone && led.onTimeQuality === led.total ? 'good' : undefined;
  return allDone && led.late * 5 <= led.total ? 'completed' : undefined;
}

/** Decree 90/2020 Art. 8 to 11, a leading civil servant. */
export function ofDecree90(facts: StateFacts): Rating | undefined {
  const general = Object.values(facts.general as NonNullable<StateFacts['general']>);
  const criteria = facts.criteria as Known<NonNullable<StateFacts['criteria']>>;
  const work = facts.work as Known<NonNullable<StateFacts['work']>>;
  const led = facts.led as Load;
  const units = facts.units as Known<NonNullable<StateFacts['units']>>;
  const findings = facts.findings as NonNullable<StateFacts['findings']>;
  if (findings.degenerate || criteria.failed * 2 > criteria.total) return 'notCompleted';
  if ((facts.discipline ?? []).some(({ decidedOn }) => decidedOn.startsWith('2023'))) return 'notCompleted';
  if (led.done * 2 < led.total || findings.corruptionBelow) return 'notCompleted';
  if (general.includes('below')) return undefined;
  const present = (facts.attendance?.monthsAbsent ?? 0) < 3;
  const allUnits = units.atLeastCompleted === units.total;
  if (
    !general.includes('meets') &&
    work.highEfficiency === work.total &&
    led.done === led.total &&
    led.exceeded * 2 >= led.total &&
    allUnits &&
    units.atLeastGood * 10 >= units.total * 7 &&
    present
  )
    return 'excellent';
  if (
    work.onTimeQuality === work.total &&
    led.done === led.total &&
    led.onTimeQuality * 5 >= led.total * 4 &&
    allUnits &&
    present
  )
    return 'good';
  if (
    work.done === work.total &&
    criteria.failed * 5 <= criteria.total &&
    led.done * 10 > led.total * 7 &&
    units.atLeastCompleted * 10 >= units.total * 7
  )
    return 'completed';
  return undefined;
}
