import { describe, expect, it } from 'vitest';
import {
  checkJobPositionChange,
  checkSecondment,
  checkTransfer,
  type JobPositionChangeCase,
  type MovementBars,
  type SecondmentCase,
  type TransferCase,
} from '../../src/assignment/index.js';
import { clear, jobPosition, refusal, said, secondment, transfer } from './support.js';

const moved = (facts: Partial<TransferCase> = {}, bars: Partial<MovementBars> = {}, readings = {}) =>
  checkTransfer({ ...transfer, ...facts, bars: { ...clear, ...bars } }, { readings });
const sent = (facts: Partial<SecondmentCase> = {}, bars: Partial<MovementBars> = {}) =>
  checkSecondment({ ...secondment, ...facts, bars: { ...clear, ...bars } });
const refusing = ({ conditions }: ReturnType<typeof moved>) =>
  conditions.filter((one) => one.standing === 'notMet').map((one) => one.id);

const woman = { kind: 'civilServant', isLeader: false, sex: 'female' } as const;
const man = { ...woman, sex: 'male' } as const;
const employee = { ...woman, kind: 'publicEmployee' } as const;
const cadre = { ...woman, kind: 'cadre' } as const;
const young = { youngestChildBornOn: '2023-01-31' } as const;

describe('170/2025/NĐ-CP Art. 25(5): what bars a transfer, and a secondment (Art. 26(7), O6.10, O6.11)', () => {
  it.each([
    ['a', woman, { disciplineInProgress: true }, 'disciplineInProgress', false],
    ['b', woman, { underInvestigation: true }, 'underInvestigation', false],
    ['b', woman, { linkedToInspection: true }, 'linkedToInspection', false],
    ['c', woman, { graveIllness: true }, 'graveIllness', false],
    ['d', woman, { longStudy: true }, 'longStudy', false],
    ['d', woman, { alreadySeconded: true }, 'alreadySeconded', false],
    ['đ', woman, { pregnant: true }, 'pregnant', true],
    ['đ', woman, { onMaternityLeave: true }, 'onMaternityLeave', true],
    ['đ', woman, young, 'childUnder36Months', true],
    ['đ', man, { ...young, fatherAlone: true }, 'childUnder36Months', true],
    ['e', woman, { confirmedHardship: true }, 'confirmedHardship', true],
  ] as const)('point %s, %j %j: %s, lifted by own wish %s', (_, person, bars, id, lifted) => {
    for (const check of [moved, sent]) {
      expect(check({ person }, bars).outcome).toBe('barred');
      expect(new Set(refusing(check({ person }, bars)))).toEqual(new Set([id]));
      expect(said(check({ person }, { ...bars, wishes: true }))).toBe(lifted ? 'eligible' : 'barred');
      expect(said(check({ person }, { ...bars, wishes: undefined }))).toBe(
        lifted ? 'missingFacts' : 'barred',
      );
    }
  });

  it.each([
    ['a man who is not alone with the child', man, { ...young, fatherAlone: false }],
    ['a man, of whom no pregnancy is asked', man, { pregnant: undefined, onMaternityLeave: undefined }],
    ['eleven months of study are no long study', woman, { studyMonths: 11 }],
  ] as const)('%s: not barred', (_, person, bars) => {
    expect(said(moved({ person }, bars))).toBe('eligible');
    expect(said(sent({ person }, bars))).toBe('eligible');
  });

  it('point g: another case is for the head to weigh; it may bar', () => {
    expect(moved({}, { otherDecidedByHead: true })).toMatchObject({
      status: 'undetermined',
      why: 'authorityWeighs',
      possible: ['eligible', 'barred'],
      decidedBy: 'head',
    });
    expect(sent({ plannedMonths: 37 }, { otherDecidedByHead: true }).outcome).toBe('notEligible');
    expect(moved({}, { otherDecidedByHead: undefined })).toMatchObject({
      missing: ['bars.otherDecidedByHead'],
    });
  });

  it.each([
    [woman, {}, ['bars.youngestChildBornOn']],
    [{ ...woman, sex: undefined }, {}, ['bars.youngestChildBornOn', 'person.sex']],
    [man, { fatherAlone: undefined }, ['bars.youngestChildBornOn', 'bars.fatherAlone']],
    [man, { ...young, fatherAlone: undefined }, ['bars.fatherAlone']],
    [woman, { ...young, wishes: undefined }, ['bars.wishes']],
    [woman, { fatherAlone: undefined }, ['bars.youngestChildBornOn']],
    [{ ...woman, sex: undefined }, { ...young, fatherAlone: undefined }, ['person.sex']],
  ] as const)('what is missing about a child: %j %j', (person, bars, missing) => {
    const given = { youngestChildBornOn: undefined, ...bars };
    expect(moved({ person }, given)).toMatchObject({ missing, possible: ['eligible', 'barred'] });
  });

  it('of a man nothing of whom is known', () =>
    expect(checkTransfer({ ...transfer, person: man, bars: undefined })).toMatchObject({
      missing: expect.arrayContaining(['bars.youngestChildBornOn', 'bars.fatherAlone', 'bars.wishes']),
    }));

  it.each([
    ['2026-01-30', 'byDate', 'barred', '2026-01-31'],
    ['2026-01-31', 'byDate', 'eligible', undefined],
    ['2025-12-31', 'byMonth', 'barred', '2026-01-01'],
    ['2026-01-01', 'byMonth', 'eligible', undefined],
  ] as const)('R-14: child born 2023-01-31, on %s %s: %s', (decidedOn, reading, outcome, until) => {
    const answer = moved({ decidedOn }, young, { 'assignment.childAge': reading });
    expect([said(answer), answer.until]).toEqual([outcome, until]);
  });
});

describe('transfer', () => {
  it.each([
    ['2009-12-31', woman, 'notYetInForce', undefined],
    ['2009-12-31', cadre, 'notYetInForce', undefined],
    ['2010-01-01', woman, 'eligible', 'l-22-2008-qh12'],
    ['2025-02-28', woman, 'eligible', 'l-22-2008-qh12'],
    ['2025-07-01', woman, 'eligible', 'nd-170-2025'],
    ['2024-05-06', cadre, 'textSilent', 'l-22-2008-qh12'],
    ['2025-07-01', cadre, 'textSilent', 'l-80-2025-qh15'],
    ['2025-09-01', employee, 'notCovered', undefined],
  ] as const)('K-01, D-10, O5.4: on %s %j: %s under %s', (decidedOn, person, outcome, under) => {
    const answer = moved({ decidedOn, person });
    expect([said(answer), answer.under]).toEqual([outcome, under]);
  });

  it('of a cadre the Party rules could not be read: everything possible, but what bars, bars', () => {
    expect(moved({ person: cadre })).toMatchObject({
      possible: ['eligible', 'specialCase', 'notEligible', 'barred'],
      notes: [{ kind: 'silent', code: 'unread' }],
    });
    expect(moved({ person: cadre }, { underInvestigation: undefined })).toMatchObject({
      why: 'missingFacts',
      missing: ['bars.underInvestigation'],
      possible: ['eligible', 'specialCase', 'notEligible', 'barred'],
      notes: [{ kind: 'silent', code: 'unread' }],
    });
    const answer = moved({ person: cadre }, { disciplineInProgress: true });
    expect(answer.outcome).toBe('barred');
    expect(answer.notes).toEqual([]);
  });

  it.each([
    ['2025-10-07', 'higher', 'eligible'],
    ['2025-10-08', 'higher', 'outOfScope'],
    ['2025-10-08', 'equal', 'eligible'],
    ['2025-10-08', 'lower', 'eligible'],
    ['2025-10-08', 'incomparable', 'textSilent'],
    ['2025-10-08', undefined, 'missingFacts'],
  ] as const)('D-10: a leader on %s to a %s post: %s', (decidedOn, comparedWithPresent, outcome) => {
    const person = { ...woman, isLeader: true };
    expect(said(moved({ decidedOn, person, to: { comparedWithPresent } }))).toBe(outcome);
    expect(said(moved({ decidedOn, to: { comparedWithPresent } }))).toBe('eligible');
  });

  it('D-10: a higher post is an appointment, and the answer says so', () => {
    const person = { ...woman, isLeader: true };
    const answer = moved({ decidedOn: '2025-10-08', person, to: { comparedWithPresent: 'higher' } });
    expect(answer.notes).toEqual([
      { kind: 'caution', code: 'otherMovement', provisions: [], values: { movement: 'appointment' } },
    ]);
    expect(answer).toMatchObject({ movement: 'transfer', under: 'nd-170-2025' });
  });

  it.each([
    ['2022-07-05', 'l-22-2008-qh12', 'eligible'],
    ['2022-07-06', 'l-22-2008-qh12', 'barred'],
    ['2025-04-01', 'l-22-2008-qh12', 'barred'],
  ] as const)('M-11 on %s under %s: %s', (decidedOn, under, outcome) => {
    const answer = moved(
      { decidedOn, level: 'central' },
      { partyDisciplinePublishedOn: decidedOn < '2023' ? '2022-07-01' : '2025-03-01' },
    );
    expect([said(answer), answer.under]).toEqual([outcome, under]);
  });

  it.each([
    [false, 'voluntaryMoves', 'barred'],
    [true, 'voluntaryMoves', 'eligible'],
    [undefined, 'voluntaryMoves', 'missingFacts'],
    [true, 'everyMove', 'barred'],
  ] as const)('R-13: a placement after a measure %s, %s: %s', (placementAfterMeasure, reading, outcome) => {
    const answer = moved(
      { placementAfterMeasure },
      { partyDisciplinePublishedOn: '2025-06-01' },
      { 'assignment.partyDiscipline': reading },
    );
    expect(said(answer)).toBe(outcome);
    if (outcome === 'barred') expect(answer.until).toBe('2026-06-02');
  });

  it.each([
    ['2025-03-06', 'eligible'],
    ['2025-03-07', 'barred'],
    ['2025-06-30', 'barred'],
    ['2025-07-01', 'eligible'],
  ] as const)('J-12: a transfer on %s in a province: %s', (decidedOn, outcome) =>
    expect(said(moved({ decidedOn, level: 'province' }))).toBe(outcome),
  );

  it('O2.6: from 21/11/2025 an untrue file bars it', () => {
    const on = (decidedOn: string) => said(moved({ decidedOn }, { fileUndeclared: true }));
    expect([on('2025-11-20'), on('2025-11-21')]).toEqual(['eligible', 'barred']);
  });

  it.each([
    ['2025-08-31', '2026-02-27'],
    ['2025-07-01', '2025-12-31'],
  ] as const)('O6.15a: allowance kept from %s to %s', (startsOn, to) => {
    const lower = { startsOn, allowance: { before: 0.9, after: 0.8 } };
    expect(moved(lower).allowance?.to).toBe(to);
    expect(moved({ ...lower, person: cadre })).not.toHaveProperty('allowance');
    expect(moved({ ...lower, decidedOn: '2025-06-30', level: 'central' })).not.toHaveProperty('allowance');
    expect(moved({ ...lower, startsOn: undefined })).not.toHaveProperty('allowance');
    expect(moved({ ...lower, allowance: undefined })).not.toHaveProperty('allowance');
  });
});

describe('secondment', () => {
  it.each([
    ['2009-12-31', woman, 'notYetInForce', undefined],
    ['2009-12-31', cadre, 'notYetInForce', undefined],
    ['2025-06-30', woman, 'eligible', 'l-22-2008-qh12'],
    ['2025-07-01', woman, 'eligible', 'nd-170-2025'],
    ['2011-12-31', employee, 'notYetInForce', undefined],
    ['2026-06-30', employee, 'eligible', 'l-58-2010-qh12'],
    ['2026-07-01', employee, 'localTextNeeded', 'l-129-2025-qh15'],
    ['2025-06-30', cadre, 'textSilent', 'l-22-2008-qh12'],
    ['2026-07-01', cadre, 'textSilent', 'l-80-2025-qh15'],
  ] as const)('K-04, K-05, O2.30, M-50: on %s %j: %s under %s', (decidedOn, person, outcome, under) => {
    const answer = sent({ decidedOn, person });
    expect([said(answer), answer.under, answer.movement]).toEqual([outcome, under, 'secondment']);
  });

  it.each([
    ['K-02', '2025-09-01', woman],
    ['K-04', '2024-09-01', woman],
    ['K-05', '2025-09-01', employee],
  ] as const)('%s on %s %j: 36 months, not 37', (_, decidedOn, person) => {
    const outcomes = [35, 36, 37].map((plannedMonths) => said(sent({ decidedOn, person, plannedMonths })));
    expect(outcomes).toEqual(['eligible', 'eligible', 'notEligible']);
  });

  it('K-04: special sectors; K-05 knows no exception and no wish', () => {
    expect(said(sent({ decidedOn: '2024-09-01', plannedMonths: 48, specialLaw: true }))).toBe('eligible');
    expect(said(sent({ person: employee, plannedMonths: 48, specialLaw: true }))).toBe('notEligible');
    expect(said(sent({ person: employee }, { pregnant: true, wishes: true }))).toBe('barred');
    expect(said(sent({ person: employee }, { ...young, wishes: true }))).toBe('barred');
    expect(said(sent({ person: { ...employee, sex: 'male' } }, { ...young, fatherAlone: true }))).toBe(
      'eligible',
    );
    expect(sent({ person: employee }, young).until).toBe('2026-01-31');
    expect(said(sent({ person: employee }, { disciplineInProgress: true }))).toBe('eligible');
    const either = { person: { ...employee, sex: undefined } };
    expect(sent(either, { ...young, fatherAlone: undefined, wishes: undefined })).toMatchObject({
      missing: ['person.sex'],
    });
    const unknown = { youngestChildBornOn: undefined, fatherAlone: undefined };
    expect(said(sent({ person: { ...employee, sex: 'male' } }, unknown))).toBe('eligible');
  });

  it.each([
    [{ task: 'other' }, 'taskFits'],
    [{ writtenAgreementOfBoth: false }, 'writtenAgreement'],
    [{ metWithPerson: false }, 'metWithPerson'],
  ] as const)('K-02, O6.14: %j: not eligible', (facts, id) => {
    expect(sent(facts).outcome).toBe('notEligible');
    expect(refusing(sent(facts))).toEqual([id]);
    expect(said(sent({ task: 'limitedDuration' }))).toBe('eligible');
  });

  it('O5.2: inside the agency it is no secondment but an assignment of work', () => {
    expect(sent({ outsideManagingAgency: false })).toMatchObject({
      why: 'outOfScope',
      notes: [{ code: 'otherMovement', values: { movement: 'assignment' } }],
    });
    expect(said(sent({ outsideManagingAgency: false, decidedOn: '2024-09-01' }))).toBe('eligible');
  });

  it('an extension is not barred by the secondment it extends', () => {
    const facts = { plannedMonths: 48, extendedBySender: true };
    expect(said(sent(facts, { alreadySeconded: true }))).toBe('eligible');
    expect(said(sent(facts, { graveIllness: true }))).toBe('barred');
    expect(said(sent({}, { alreadySeconded: true }))).toBe('barred');
  });

  it('M-11 and O2.6 name transfer and rotation only', () => {
    expect(said(sent({ decidedOn: '2026-01-05' }, { fileUndeclared: true }))).toBe('eligible');
    expect(said(sent({}, { partyDisciplinePublishedOn: '2025-08-01' }))).toBe('eligible');
    expect(said(sent({ decidedOn: '2024-09-01' }, { underInvestigation: true }))).toBe('barred');
  });
});

describe('change of job position (170/2025/NĐ-CP Art. 22–24)', () => {
  const changed = (facts: Partial<JobPositionChangeCase>) =>
    checkJobPositionChange({ ...jobPosition, ...facts });
  const council = { members: 7, present: 5, inFavour: 3, chairInFavour: false };
  const up = { toRank: 'higher', council } as const;

  it.each([
    ['O6.3', { disciplineInProgress: true }],
    ['O6.3', { underInvestigation: true }],
    ['O6.3', { stateDisciplineRunning: true }],
    ['O6.3', { stateDisciplineAfterEffect: true }],
    ['O6.4', { freePlace: false }],
    ['O6.4', { resultsMet: false }],
    ['O6.4', { abilityMet: false }],
  ] as const)('%s %j: not eligible', (_, facts) => {
    expect(changed(facts).outcome).toBe('notEligible');
    expect(refusing(changed(facts))).toHaveLength(1);
    const asked = Object.keys(facts)[0] as string;
    expect(changed({ [asked]: undefined })).toMatchObject({ missing: [asked] });
  });

  it.each([
    [{}, 'eligible'],
    [{ members: 6 }, 'notEligible'],
    [{ present: 4, inFavour: 3 }, 'notEligible'],
    [{ members: 9, present: 6, inFavour: 4 }, 'eligible'],
    [{ members: 9, present: 5, inFavour: 5 }, 'notEligible'],
    [{ inFavour: 2 }, 'notEligible'],
    [{ present: 6, inFavour: 3 }, 'notEligible'],
    [{ present: 6, inFavour: 3, chairInFavour: true }, 'eligible'],
    [{ present: 6, inFavour: 4 }, 'eligible'],
    [{ present: 6, inFavour: 2, chairInFavour: true }, 'notEligible'],
  ])('O6.5: a council of 7, 5 present, 3 for, with %j: %s', (more, outcome) =>
    expect(said(changed({ ...up, council: { ...council, ...more } }))).toBe(outcome),
  );

  it.each([
    [undefined, ['council.members', 'council.present', 'council.inFavour']],
    [{ ...council, inFavour: undefined }, ['council.inFavour']],
    [{ ...council, present: undefined }, ['council.present']],
    [{ ...council, present: 6, chairInFavour: undefined }, ['council.chairInFavour']],
  ] as const)('O6.5: a council %j: missing %j', (given, missing) => {
    const answer = changed({ toRank: 'higher', council: given });
    expect(answer).toMatchObject({ missing });
    // a majority is of those present
    const majority = answer.conditions.find(({ id }) => id === 'councilMajority');
    expect(majority?.missing).toEqual(missing.filter((path) => path !== 'council.members'));
  });

  it('O6.6: to a lower rank on its own grounds, with what follows without a fitting place', () => {
    const unfit = { lastYearRating: 'notCompleted', abilityMet: false, resultsMet: false } as const;
    const down = { toRank: 'lower', ...unfit } as const;
    expect(changed({ ...down, requirementsNotMet: true })).toMatchObject({
      outcome: 'eligible',
      notes: [
        {
          kind: 'caution',
          code: 'noFittingPlace',
          provisions: [{ instrument: 'nd-170-2025', eId: 'art_24__para_4' }],
          values: {},
        },
      ],
    });
    expect(said(changed({ ...down, requirementsNotMet: false, wishes: true }))).toBe('eligible');
    expect(said(changed({ ...down, requirementsNotMet: false, wishes: false }))).toBe('notEligible');
    expect(changed(down)).toMatchObject({ missing: ['requirementsNotMet', 'wishes'] });
    expect(changed({}).notes).toEqual([]);
  });

  it('O6.2: a leading position is cadre work; only civil servants, only from 01/07/2025', () => {
    expect(changed({ toLeading: true })).toMatchObject({
      why: 'outOfScope',
      movement: 'jobPositionChange',
      notes: [{ values: { movement: 'appointment' } }],
    });
    expect(changed({ kind: 'cadre' })).toMatchObject({ why: 'notCovered', conditions: [] });
    expect(changed({ toRank: 'lower', kind: 'cadre' }).notes).toEqual([]);
    expect(said(changed({ decidedOn: '2025-06-30' }))).toBe('notYetInForce');
    expect(said(changed({ decidedOn: '2025-07-01' }))).toBe('eligible');
  });

  it.each([
    [{ council: { members: 5, present: 6 } }, 'inconsistent at council.present'],
    [{ council: { present: 5, inFavour: 6 } }, 'inconsistent at council.inFavour'],
    [{ toRank: undefined }, 'missing at toRank'],
    [{ lastYearRating: 'fair' }, 'notOneOf at lastYearRating'],
  ])('%j: %s', (facts, expected) => expect(refusal(() => changed(facts as never))).toBe(expected));
});
