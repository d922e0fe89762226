import { describe, expect, it } from 'vitest';
import type { DisciplineForm } from '../../../src/discipline/index.js';
import { type RatedKind, type RatingFacts, rate } from '../../../src/rating/index.js';
import { caseOf, decision, grades, inOrder, levelOf, type Readings } from './qd-132-cases.js';

const open = 'textSilent: completed, notCompleted';
type Row = readonly [name: string, changed: Partial<RatingFacts>, expected: string, readings?: Readings];

const table = (kind: RatedKind, rows: readonly Row[]) =>
  it.each(rows.map((row) => [row[0], row] as const))('%s', (_, [, changed, expected, readings]) => {
    expect(levelOf(kind, changed, readings)).toBe(expected);
  });

const tasks = (done: number, mainTargetsMet = false, forceMajeure = false) => ({
  total: 100,
  done,
  exceeded: 0,
  onTimeQuality: done,
  short: 100 - done,
  mainTargetsMet,
  forceMajeure,
});
const units = (total: number, atLeastGood: number, more: object = {}) => ({
  units: { total, atLeastCompleted: total, atLeastGood, disciplined: 0, ...more },
});

describe('criteria grades (132-QĐ/TW Art. 12, the pattern of R132.7)', () => {
  table('collective', [
    ['results Xuất sắc, the rest Tốt', { grades: grades('XX', 'TT') }, 'excellent'],
    ['one of the rest Trung bình', { grades: grades('XX', 'TB') }, 'good'],
    ['a result only Tốt', { grades: grades('XT', 'XX') }, 'good'],
    ['a result only Trung bình', { grades: grades('XB', 'XX') }, 'completed'],
    ['a result Kém', { grades: grades('XK', 'XX') }, 'notCompleted'],
    ['every criterion Kém', { grades: grades('K', 'KK') }, 'notCompleted'],
    ['another criterion Kém', { grades: grades('X', 'KX') }, 'textSilent: notCompleted, completed'],
    ['no model', { model: false }, 'good'],
    [
      'a grade not known',
      { grades: grades('X', 'X?') },
      'missingFacts: notCompleted, excellent, good, completed',
    ],
    ['reading: any Kém', { grades: grades('X', 'KX') }, 'notCompleted', { 'rating.poorRule': 'anyPoor' }],
    ['reading: only all Kém', { grades: grades('K', 'XX') }, open, { 'rating.poorRule': 'allPoor' }],
  ]);
});

describe('an organisation (132-QĐ/TW Art. 12(4), point 4.1; 21-HD/BTCTW)', () => {
  const misconduct = (found: boolean) => ({
    findings: { subUnitMisconduct: true, subUnitMisconductSelfFoundAndRemedied: found },
  });
  table('organisation', [
    ['1: 1 of 4 sub-units disciplined, 25 %', units(4, 4, { disciplined: 1 }), 'notCompleted'],
    ['2: 1 of 5, exactly 20 %', units(5, 5, { disciplined: 1 }), 'excellent'],
    ['19 of 100 sub-units disciplined', units(100, 80, { disciplined: 19 }), 'excellent'],
    ['20 of 100', units(100, 80, { disciplined: 20 }), 'excellent'],
    ['21 of 100', units(100, 80, { disciplined: 21 }), 'notCompleted'],
    ['3: 49 of 100 done, main targets missed', { work: tasks(49) }, 'notCompleted'],
    ['3: 49 of 100, main targets met', { work: tasks(49, true) }, 'excellent'],
    ['3: 49 of 100, force majeure', { work: tasks(49, false, true) }, 'excellent'],
    ['4: 50 of 100 done, main targets missed', { work: tasks(50) }, 'excellent'],
    ['51 of 100 done, main targets missed', { work: tasks(51) }, 'excellent'],
    ['no targets assigned', { work: null }, 'missingFacts: notCompleted, excellent'],
    ['misconduct in a sub-unit', misconduct(false), 'notCompleted'],
    ['… self-detected and remedied', misconduct(true), 'excellent'],
    ['its leadership disciplined', { bodyDisciplined: true }, 'notCompleted'],
    ['5: 8 of 10 sub-organisations good', units(10, 8), 'excellent'],
    ['5: 7 of 10', units(10, 7), 'good'],
    ['79 of 100 good', units(100, 79), 'good'],
    ['81 of 100 good', units(100, 81), 'excellent'],
    ['one of 10 not completed', units(10, 9, { atLeastCompleted: 9 }), 'good'],
    ['a peer only completed', { peers: ['good', 'completed'] }, 'good'],
    ['no sub-unit: no share of nothing', { units: null }, 'textSilent: excellent, good'],
    [
      'C5: one disciplined decision, tied to the body',
      { ...units(10, 8), discipline: [decision('subUnit', 2020)] },
      'excellent',
    ],
    [
      'C5: read literally',
      { ...units(10, 8), discipline: [decision('subUnit', 2020, { selfFoundAndRemedied: false })] },
      'notCompleted',
      { 'rating.n1AgainstN3': 'literal' },
    ],
    [
      'sub-units counted from the decisions: 1 of 4',
      { units: { total: 4, atLeastCompleted: 4, atLeastGood: 4 }, discipline: [decision('subUnit', 2020)] },
      'notCompleted',
    ],
    [
      '… an old breach of a sub-unit settles nothing',
      {
        units: { total: 4, atLeastCompleted: 4, atLeastGood: 4 },
        discipline: [decision('subUnit', 2020, { actYear: 2018 })],
      },
      'missingFacts: notCompleted, excellent',
    ],
  ]);
});

describe('a leadership collective (132-QĐ/TW Art. 12(4), point 4.2; 21-HD/BTCTW)', () => {
  const member = (form: DisciplineForm, more: object = {}) => ({
    discipline: [decision('member', 2020, { form, ...more })],
  });
  table('collective', [
    ['6: a member khiển trách', member('reprimand'), 'excellent'],
    ['6: a member cảnh cáo', member('warning'), 'notCompleted'],
    ['a member demoted', member('demotion'), 'notCompleted'],
    ['a member removed from office', member('removalFromOffice'), 'notCompleted'],
    ['self-detected is no exception', member('warning', { selfFoundAndRemedied: true }), 'notCompleted'],
    ['an old breach: silent', member('warning', { actYear: 2018 }), 'textSilent: notCompleted, excellent'],
    ['an old breach, khiển trách', member('reprimand', { actYear: 2018 }), 'excellent'],
    ['the collective disciplined', { bodyDisciplined: true }, 'notCompleted'],
    ['disunity', { findings: { disunity: true, memberDegenerate: false } }, 'notCompleted'],
    ['a member degraded', { findings: { disunity: false, memberDegenerate: true } }, 'notCompleted'],
    ['49 of 100 done where it leads', { led: tasks(49) }, 'notCompleted'],
    ['50 of 100', { led: tasks(50) }, 'excellent'],
    ['49 of 100, main targets met', { led: tasks(49, true) }, 'excellent'],
    ['its organisation good', { organisationLevel: 'good' }, 'good'],
    ['its organisation completed', { organisationLevel: 'completed' }, 'completed'],
    ['its organisation not completed', { organisationLevel: 'notCompleted' }, 'notCompleted'],
    [
      'its organisation not rated yet',
      { organisationLevel: undefined },
      'missingFacts: notCompleted, excellent, good, completed',
    ],
  ]);
});

describe('a Party member (16-HD and 21-HD/BTCTW)', () => {
  const half: Readings = { 'rating.memberHalfTest': 'qd132' };
  const disciplined = (more: object = {}) => ({ discipline: [decision('self', 2020, more)] });
  table('partyMember', [
    ['all in order', {}, 'excellent'],
    [
      '7: khiển trách, self-detected and remedied',
      disciplined({ selfFoundAndRemedied: true }),
      'notCompleted',
    ],
    ['expelled', disciplined({ form: 'expulsion' }), 'notCompleted'],
    [
      'an old breach, disciplined in the year',
      disciplined({ actYear: 2018 }),
      'textSilent: notCompleted, excellent',
    ],
    ['a breach at a former body', disciplined({ actHere: false }), 'textSilent: notCompleted, excellent'],
    ['a breach of the year, decided in the next', disciplined({ decidedOn: '2021-02-01' }), 'excellent'],
    ['already used for the State rating', disciplined({ usedForStateRating: true }), 'excellent'],
    ['8: 49 of 100 done, key tasks met', { work: tasks(49, true) }, 'notCompleted'],
    ['8: … under the regulation alone', { work: tasks(49, true) }, 'excellent', half],
    ['49 of 100, key tasks missed, under the regulation alone', { work: tasks(49) }, 'notCompleted', half],
    ['50 of 100 done', { work: tasks(50) }, 'excellent'],
    ['51 of 100 done', { work: tasks(51) }, 'excellent'],
    ['no tasks assigned', { work: null }, 'missingFacts: notCompleted, excellent'],
    ['9: an official with the State rating good', { stateRating: 'good' }, 'good'],
    ['an official with the State rating excellent', { stateRating: 'excellent' }, 'excellent'],
    ['10: an official with the State rating not completed', { stateRating: 'notCompleted' }, 'notCompleted'],
    ['degraded', { findings: { degenerate: true } }, 'notCompleted'],
    ['C12: two months of sick leave', { sickMonths: 2 }, 'excellent'],
    ['C12: three months', { sickMonths: 3 }, 'completed'],
    ['C12: four months, otherwise good', { sickMonths: 4, grades: grades('T', 'TT') }, 'completed'],
    ['C6: khiển trách counts for the person', disciplined(), 'notCompleted'],
  ]);

  it('where each decision went is said', () => {
    const discipline = [
      decision('self', 2020),
      decision('self', 2020, { actYear: 2018 }),
      decision('self', 2020, { actHere: false }),
      decision('self', 2020, { actYear: 2018, actHere: false }),
      decision('self', 2020, { decidedOn: '2021-01-01' }),
      decision('self', 2020, { decidedOn: '2021-01-01', actHere: false }),
      decision('self', 2020, { usedForStateRating: true }),
    ];
    const { actHere: _, ...unplaced } = decision('self', 2020);
    const answer = rate(
      caseOf('partyMember', { ...inOrder.partyMember, discipline: [...discipline, unplaced] }),
    );
    expect(answer.discipline.map(({ effect }) => effect)).toEqual([
      'counts',
      'textSilent',
      'textSilent',
      'textSilent',
      'otherPeriod',
      'otherPeriod',
      'alreadyCounted',
      undefined,
    ]);
  });
});

describe('a leader (132-QĐ/TW Art. 12(4), point 4.3; 89-QĐ/TW part III)', () => {
  const work = (of: Partial<NonNullable<RatingFacts['work']>>) => ({
    work: { ...inOrder.leader.work, total: 10, ...of },
  });
  const led = (done: number) => ({ led: { total: 100, done } });
  const eight = { total: 10, done: 8, onTimeQuality: 8, exceeded: 0, short: 2 };
  const only = (text: 'hd21Only' | 'qd89Only'): Readings => ({ 'rating.ladder89': text });
  table('leader', [
    ['12: 7 of 10 units good, 5 of 10 exceeded', {}, 'excellent'],
    ['12: 6 of 10 units good', units(10, 6), 'good'],
    ['69 of 100 units good', units(100, 69), 'good'],
    ['71 of 100 units good', units(100, 71), 'excellent'],
    ['12: 4 of 10 exceeded', work({ exceeded: 4 }), 'good'],
    ['6 of 10 exceeded', work({ exceeded: 6 }), 'excellent'],
    ['no initiatives applied', { initiativesApplied: false }, 'good'],
    ['13: 8 of 10 on time', work({ exceeded: 4, onTimeQuality: 8, short: 2 }), 'good'],
    ['13: 7 of 10 on time, 3 short', work({ exceeded: 4, onTimeQuality: 7, short: 3 }), open],
    ['7 of 10 on time, 2 short', work({ exceeded: 4, onTimeQuality: 7, short: 2 }), 'completed'],
    ['one of 10 units not completed', units(10, 9, { atLeastCompleted: 9 }), 'completed'],
    ['7 of 10 units completed', units(10, 6, { atLeastCompleted: 7 }), 'completed'],
    ['6 of 10 units completed', units(10, 6, { atLeastCompleted: 6 }), open],
    ['14: what he leads did 70 of 100', { work: eight, ...led(70) }, open],
    ['14: 71 of 100', { work: eight, ...led(71) }, 'completed'],
    ['49 of 100 done, key tasks missed', { work: tasks(49) }, 'notCompleted'],
    ['49 of 100 done, key tasks met', { work: tasks(49, true) }, open],
    ['50 of 100 done, key tasks missed', { work: tasks(50) }, open],
    ['11: head of a good collective', { headedLevel: 'good' }, 'good'],
    ['head of a completed collective', { headedLevel: 'completed' }, 'completed'],
    ['head of a collective not completed', { headedLevel: 'notCompleted' }, 'notCompleted'],
    ['C16: heads nothing', { headedLevel: null }, 'excellent'],
    [
      'reading: the ceiling of the head off',
      { headedLevel: 'good' },
      'excellent',
      { 'rating.headNotAboveCollective': 'off' },
    ],
    [
      'without the ceiling a unit not completed is still a ground',
      { headedLevel: 'notCompleted' },
      'notCompleted',
      { 'rating.headNotAboveCollective': 'off' },
    ],
    [
      'corruption in units managed',
      { findings: { degenerate: false, corruptionBelow: true } },
      'notCompleted',
    ],
    ['degraded', { findings: { degenerate: true, corruptionBelow: false } }, 'notCompleted'],
    ['khiển trách', { discipline: [decision('self', 2020)] }, 'notCompleted'],
    ['no unit led: not all of none', { units: null }, 'textSilent: excellent, good, completed, notCompleted'],
    ['three months of sick leave', { sickMonths: 3 }, 'completed'],
    [
      '21-HD alone: the shares fall away',
      units(10, 6, { atLeastCompleted: 6 }),
      'excellent',
      only('hd21Only'),
    ],
    ['21-HD alone: the grades stay', { grades: grades('T', 'TT') }, 'good', only('hd21Only')],
    ['89-QĐ alone: the grades fall away', { grades: grades('T', 'TT') }, 'excellent', only('qd89Only')],
    ['89-QĐ alone: the shares stay', units(10, 6), 'good', only('qd89Only')],
    ['89-QĐ alone: the ceiling stays', { headedLevel: 'good' }, 'good', only('qd89Only')],
  ]);

  it('why not one level higher: by the reading that holds, not by another', () => {
    const answer = rate(
      caseOf('leader', { ...inOrder.leader, grades: grades('T', 'TT'), ...work({ exceeded: 4 }) }),
    );
    expect(
      answer.notReached.map(({ level, conditions }) => [level, conditions.map(({ rule }) => rule)]),
    ).toEqual([['excellent', ['qd132.excellent.task', 'qd89.excellent.exceeded']]]);
  });
});

describe('readings are said, and where they come from', () => {
  const readingsOf = (kind: RatedKind, changed: Partial<RatingFacts>) =>
    rate(caseOf(kind, { ...inOrder[kind], ...changed })).notes.flatMap(({ code, values }) =>
      code === 'reading' ? [`${values['reading']} ${values['value']}`] : [],
    );
  it.each<[string, RatedKind, Partial<RatingFacts>, string]>([
    ['half test', 'partyMember', { work: tasks(49, true) }, 'rating.memberHalfTest guidance'],
    ['head', 'leader', { headedLevel: 'good' }, 'rating.headNotAboveCollective on'],
    ['ladders', 'leader', {}, 'rating.ladder89 both'],
    ['poor', 'collective', { grades: grades('X', 'KX') }, 'rating.poorRule anyTaskPoorOrAllPoor'],
  ])('%s', (_, kind, changed, expected) => {
    expect(readingsOf(kind, changed)).toContain(expected);
  });
  it('none where none matters', () => {
    expect(readingsOf('partyMember', {})).toEqual([]);
  });
});
