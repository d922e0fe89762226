import { describe, expect, it } from 'vitest';
import {
  checkJobPositionChange,
  checkPositionChange,
  checkRotation,
  checkSecondment,
  checkTransfer,
  committeeTransferLimit,
  movementRoles,
  movementTimetable,
  nonLocalRule,
  planAssignments,
  rotationEnd,
  trainingProgress,
  twoTermRule,
} from '../../src/assignment/index.js';
import { inForce } from '../../src/lawbook/index.js';
import { line, ready } from './plan/support.js';
import {
  clear,
  jobPosition,
  positionChange,
  refusal,
  rotation,
  said,
  secondment,
  transfer,
} from './support.js';
import { cadre, degreeTarget, scheme } from './training/support.js';

describe('mistakes of public apps (section 8)', () => {
  it('a missing fact is not false: nothing known of the bars, nothing is eligible', () => {
    for (const answer of [
      checkRotation({ ...rotation, bars: undefined }),
      checkTransfer({ ...transfer, bars: undefined }),
      checkSecondment({ ...secondment, bars: undefined }),
      checkPositionChange({ ...positionChange, bars: undefined }),
    ])
      expect(answer.status === 'undetermined' && answer.missing.length).toBeGreaterThan(2);
    const { disciplineInProgress: _, ...others } = clear;
    expect(checkRotation({ ...rotation, bars: others })).toMatchObject({
      missing: ['bars.disciplineInProgress'],
    });
  });

  it('titles that ended on 01/07/2025 answer for earlier days only', () => {
    const district = { office: 'partySecretary', level: 'district' } as const;
    expect(nonLocalRule({ ...district, on: '2025-06-30' }).outcome).toBe('required');
    expect(said(nonLocalRule({ ...district, on: '2025-07-01' }))).toBe('ended');
  });

  it('an option nobody knows is refused where it stands, by every check', () => {
    const options = { on: '2026-01-01' } as never;
    for (const ask of [
      () => checkRotation(rotation, options),
      () => checkTransfer(transfer, options),
      () => checkSecondment(secondment, options),
      () => checkPositionChange(positionChange, options),
      () => checkJobPositionChange(jobPosition, options),
      () => twoTermRule({ on: '2026-01-01' }, options),
      () => movementRoles({ movement: 'rotation', kind: 'cadre', on: '2026-01-01' }, options),
      () => movementTimetable({ movement: 'rotation', kind: 'cadre', on: '2026-01-01', acts: {} }, options),
    ])
      expect(refusal(ask)).toBe('unknownKey at options.on');
  });

  it('every refusal says what was expected', () => {
    const later = { ...rotation, healthCertificateOn: '2026-01-06' };
    const plan = (people: Parameters<typeof ready>[], lines: Parameters<typeof line>[]) =>
      planAssignments(
        people.map((one) => ready(...one)),
        { lines: lines.map((one) => line(...one)) },
        { on: '2026-02-01' },
      );
    const train = (has: object, ids = ['a'], targets = 1) =>
      trainingProgress(
        scheme(...Array(targets).fill({ ...degreeTarget, has })),
        ids.map((id) => cadre(id)),
        { on: '2026-02-01' },
      );
    for (const [ask, expected] of [
      [() => checkRotation(later), /expected .*decidedOn, 2026-01-05/],
      [
        () => rotationEnd({ kind: 'cadre', startedOn: '2026-01-02', on: '2026-01-01' }),
        /expected .*startedOn, 2026-01-02/,
      ],
      [() => plan([], [['l', { named: ['nobody'] }]]), /expected .*population/],
      [() => plan([['a', { post: { cycleMonths: 23 } }]], []), /expected .*24 to 60/],
      [() => plan([], [['l'], ['l']]), /expected .*once/],
      [() => plan([['a'], ['a']], []), /expected .*once/],
      [() => train(degreeTarget.has, ['a', 'a']), /expected .*once/],
      [() => train(degreeTarget.has, ['a'], 2), /expected .*once/],
      [() => train({ fact: 'degree', is: 'phd' }), /expected .*college, university, master/],
      [() => train({ fact: 'name', operator: 'atLeast', value: 'x' }), /expected .*number or a day/],
    ] as const)
      expect(ask).toThrow(expected);
  });

  it('no names: people are not even asked for', () =>
    expect(refusal(() => checkTransfer({ ...transfer, name: 'Nguyễn Văn A' } as never))).toBe(
      'unknownKey at name',
    ));

  it('a decree’s bounds are no ministry’s cycle', () =>
    expect(said(checkPositionChange({ ...positionChange, cycleMonths: undefined }))).toBe('localTextNeeded'));
});

describe('traps of the texts themselves', () => {
  it('a child of 24 months bars a move', () => {
    const bars = { ...clear, youngestChildBornOn: '2023-09-01' };
    expect(checkTransfer({ ...transfer, bars }).outcome).toBe('barred');
  });

  it('a transfer keeps the allowance six months, a rotation has no last day of it', () => {
    const asked = { kind: 'civilServant', on: '2025-09-01', acts: { start: '2025-09-01' } } as const;
    const ids = (movement: 'transfer' | 'rotation') =>
      movementTimetable({ ...asked, movement }).map(({ id }) => id);
    expect(ids('transfer')).toContain('allowanceKept');
    expect(ids('rotation')).not.toContain('allowanceKept');
  });

  it('one full term is gone in the Party’s text and stands in the State’s', () => {
    const sixty = { ...rotation.person, reachesRetirement: '2031-01' };
    const asked = { ...rotation, ground: 'nonLocal' } as const;
    expect(said(checkRotation({ ...asked, person: sixty }))).toBe('specialCase');
    expect(
      said(checkRotation({ ...asked, person: { ...sixty, kind: 'civilServant', partyManaged: false } })),
    ).toBe('eligible');
  });
});

describe('Hà Nội, 17/11/2023: the texts its plan stands under', () => {
  const on = '2023-11-17';

  it.each([
    ['rotation.party', 'qd-65-tw-2022'],
    ['positionChange', 'nd-59-2019'],
    ['secondment.civilServants', 'l-22-2008-qh12'],
  ] as const)('%s: %s', (subject, instrument) => expect(inForce(subject, on)).toMatchObject({ instrument }));

  it('State rotation had no text of its own yet', () =>
    expect(inForce('rotation.civilServants', on)).toEqual({ inForce: false, why: 'notYetInForce' }));
});

describe('bounds of what a caller may say', () => {
  const may = (max: number, min = 0) => [min - 1, min, max, max + 1];
  const rotated = (more: object) => checkRotation({ ...rotation, ...more });
  const planned = (person: object, its: object = {}) =>
    planAssignments([ready('a', person)], { lines: [line('l', its)] }, { on: '2026-02-01' });
  const trained = (target: object, more: object = {}, person: object = {}) =>
    trainingProgress(
      { ...scheme({ ...degreeTarget, ...target } as never), ...more },
      [{ ...cadre('a'), ...person }],
      { on: '2026-02-01' },
    );
  const committee = (more: object) => committeeTransferLimit({ on: '2026-01-05', ...more });
  const council = (members: number) => checkJobPositionChange({ ...jobPosition, council: { members } });
  const head = (more: object) => twoTermRule({ on: '2026-01-05', ...more });

  it.each<readonly [string, readonly number[], (n: number) => unknown]>([
    ['plannedMonths', may(1200), (n) => rotated({ plannedMonths: n })],
    ['appointmentMonths', may(120, 1), (n) => rotated({ appointmentMonths: n })],
    ['bars.studyMonths', may(1200), (n) => rotated({ bars: { studyMonths: n } })],
    ['headMonthsSamePlace', may(1200), (n) => head({ headMonthsSamePlace: n })],
    ['electedMembers', may(10_000, 1), (n) => committee({ electedMembers: n })],
    ['transferred', may(10_000), (n) => committee({ transferred: n })],
    ['council.members', may(1000), council],
    ['population[0].post.fullTermsAsHead', may(20), (n) => planned({ post: { fullTermsAsHead: n } })],
    ['plan.lines[0].durationMonths', may(240, 1), (n) => planned({}, { durationMonths: n })],
    ['plan.lines[0].number', may(100_000, 1), (n) => planned({}, { number: n })],
    ['plan.lines[0].appointmentMonths', may(120, 1), (n) => planned({}, { appointmentMonths: n })],
    ['scheme.targets[0].bar', may(1_000_000), (bar) => trained({ measure: 'count', bar })],
  ])('%s from its least to its most', (path, numbers, ask) => {
    const outside = `outOfRange at ${path}`;
    const inside = 'accepted';
    expect(numbers.map((n) => refusal(() => ask(n)))).toEqual([outside, inside, inside, outside]);
    expect(refusal(() => ask(1.5))).toBe(`notInteger at ${path}`);
  });

  it.each<readonly [string, (empty: never) => unknown]>([
    ['population[0].id', (id) => planned({ id })],
    ['population[0].localTo[0]', (place) => planned({ localTo: [place] })],
    ['plan.lines[0].id', (id) => planned({}, { id })],
    ['plan.lines[0].need', (need) => planned({}, { need })],
    ['plan.lines[0].place', (place) => planned({}, { place })],
    ['plan.lines[0].named[0]', (id) => planned({}, { named: [id] })],
    ['scheme.instrument', (instrument) => trained({}, { instrument })],
    ['scheme.targets[0].id', (id) => trained({ id })],
    ['scheme.targets[0].label.vi', (vi) => trained({ label: { vi, en: 'x' } })],
    ['scheme.targets[0].label.en', (en) => trained({ label: { vi: 'x', en } })],
    [
      'scheme.targets[0].provision.instrument',
      (instrument) => trained({ provision: { instrument, eId: 'x' } }),
    ],
    ['scheme.targets[0].provision.eId', (eId) => trained({ provision: { instrument: 'x', eId } })],
    ['cadres[0].id', (id) => trained({}, {}, { id })],
    ['cadres[0].commune', (commune) => trained({}, {}, { commune })],
  ])('%s is never empty', (path, ask) => {
    expect(refusal(() => ask('' as never))).toMatch(`at ${path}`);
  });

  it.each<readonly [string, readonly string[], (word: never) => unknown]>([
    ['sector', ['courts', 'other'], (sector) => checkPositionChange({ ...positionChange, sector })],
    ['task', ['urgent', 'limitedDuration', 'other'], (task) => checkSecondment({ ...secondment, task })],
    [
      'to.comparedWithPresent',
      ['equal', 'higher', 'lower', 'incomparable'],
      (comparedWithPresent) => rotated({ to: { comparedWithPresent } }),
    ],
    [
      'person.retirementRule',
      ['normal', 'annexII', 'higherAge'],
      (retirementRule) => rotated({ person: { ...rotation.person, sex: 'female', retirementRule } }),
    ],
    [
      'lastYearRating',
      ['excellent', 'good', 'completed', 'notCompleted', 'notRated'],
      (lastYearRating) => checkJobPositionChange({ ...jobPosition, lastYearRating }),
    ],
    [
      'scheme.targets[0].evidence',
      ['readInSeveralSources', 'readInOneSource', 'readInSiblingText', 'derived', 'unverified'],
      (evidence) => trained({ evidence }),
    ],
    [
      'scheme.targets[0].operator',
      ['moreThan', 'atLeast', 'lessThan', 'atMost'],
      (operator) => trained({ operator }),
    ],
    [
      'cadres[0].communeKind',
      ['commune', 'ward', 'township', 'specialZone'],
      (communeKind) => trained({}, {}, { communeKind }),
    ],
    [
      'cadres[0].facts.degree',
      ['none', 'intermediate', 'college', 'university', 'master', 'doctor'],
      (degree) => trained({}, {}, { facts: { degree } }),
    ],
    [
      'cadres[0].facts.theory',
      ['none', 'elementary', 'intermediate', 'advanced'],
      (theory) => trained({}, {}, { facts: { theory } }),
    ],
    [
      'plan.lines[0].form',
      ['rotation', 'transfer', 'secondment', 'positionChange'],
      (form) => planned({}, { form }),
    ],
    [
      'plan.lines[0].ground',
      ['planned', 'twoTerms', 'nonLocal', 'otherDecided'],
      (ground) => planned({}, { ground }),
    ],
  ])('%s is one of its words', (path, words, ask) => {
    expect(words.map((word) => refusal(() => ask(word as never)))).toEqual(words.map(() => 'accepted'));
    for (const word of ['', 'x', 1]) expect(refusal(() => ask(word as never))).toMatch(`at ${path}`);
  });

  it('an allowance is not below nothing', () => {
    for (const [before, after, expected] of [
      [0, 0, 'accepted'],
      [-0.1, 0, 'outOfRange at allowance.before'],
      [0, -0.1, 'outOfRange at allowance.after'],
    ] as const)
      expect(refusal(() => checkTransfer({ ...transfer, allowance: { before, after } }))).toBe(expected);
  });
});
