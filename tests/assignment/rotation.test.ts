import { describe, expect, it } from 'vitest';
import { type AssignmentReadings, checkRotation, type RotationCase } from '../../src/assignment/index.js';
import { clear, refusal, rotation, said } from './support.js';

type Person = Partial<RotationCase['person']>;
const rotated = (facts: Partial<RotationCase> = {}, person: Person = {}, readings?: AssignmentReadings) =>
  checkRotation({ ...rotation, ...facts, person: { ...rotation.person, ...person } }, { readings });
const standing = (id: string, ...asked: Parameters<typeof rotated>): string | undefined =>
  rotated(...asked).conditions.find((one) => one.id === id)?.standing;
const withLeft = (months: number, on: string): Person => {
  const n = 12 * Number(on.slice(0, 4)) + Number(on.slice(5, 7)) - 1 + months;
  return { reachesRetirement: `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}` };
};
const old = { decidedOn: '2020-03-02', startsOn: '2020-03-09', healthCertificateOn: null } as const;
const civil = { kind: 'civilServant', partyManaged: false } as const;
const to = rotation.to;

describe('which text speaks (3.1)', () => {
  it.each([
    ['2017-10-06', 'notApplicable', undefined],
    ['2017-10-07', 'determined', 'qd-98-tw-2017'],
    ['2022-04-27', 'determined', 'qd-98-tw-2017'],
    ['2022-04-28', 'determined', 'qd-65-tw-2022'],
    ['2026-11-26', 'determined', 'qd-65-tw-2022'],
  ] as const)('J-01, J-06: a cadre on %s: %s under %s', (decidedOn, status, under) => {
    const answer = rotated({ decidedOn, startsOn: decidedOn, healthCertificateOn: null, level: 'central' });
    expect([answer.status, answer.under, answer.verdicts.length]).toEqual([status, under, 1]);
  });

  it.each([
    ['2025-06-30', true, ['qd-65-tw-2022']],
    ['2025-06-30', false, []],
    ['2025-07-01', true, ['qd-65-tw-2022', 'nd-170-2025']],
    ['2025-07-01', false, ['nd-170-2025']],
  ] as const)('O6.40: a civil servant on %s, Party-managed %s: %j', (decidedOn, partyManaged, texts) => {
    const answer = rotated(
      { decidedOn, startsOn: decidedOn, healthCertificateOn: '2025-06-01', level: 'central' },
      { kind: 'civilServant', partyManaged },
    );
    expect(answer.verdicts.map(({ under }) => under)).toEqual(texts);
  });

  it('State rotation before 01/07/2025 outside Party management: text not read, but barred is barred', () => {
    const facts = { decidedOn: '2024-05-06', startsOn: '2024-05-06', healthCertificateOn: null };
    const words = expect.stringMatching(/.{20}/);
    expect(rotated(facts, civil)).toMatchObject({
      status: 'undetermined',
      why: 'textSilent',
      under: 'l-22-2008-qh12',
      notes: [{ code: 'unread', values: { vi: words, en: words } }],
    });
    const bars = { ...clear, underInvestigation: true };
    expect(rotated({ ...facts, bars }, civil).outcome).toBe('barred');
    expect(rotated({ ...facts, decidedOn: '2009-12-31' }, civil)).toMatchObject({ why: 'notYetInForce' });
  });

  it('a public employee: by the Party’s text where Party-managed, otherwise out of scope', () => {
    expect(rotated({}, { kind: 'publicEmployee' }).under).toBe('qd-65-tw-2022');
    expect(rotated({}, { kind: 'publicEmployee', partyManaged: false })).toMatchObject({
      status: 'notApplicable',
      why: 'outOfScope',
      conditions: [],
    });
  });

  it('not known whether Party-managed: what both texts say stays, what only one says is open', () => {
    const person = { kind: 'civilServant', partyManaged: undefined } as const;
    expect(said(rotated({}, person))).toBe('eligible');
    expect(rotated({ ground: 'nonLocal' }, { ...person, ...withLeft(72, '2026-01') })).toMatchObject({
      status: 'undetermined',
      why: 'missingFacts',
      possible: ['specialCase', 'eligible'],
      missing: ['person.partyManaged'],
    });
    expect(said(rotated({}, { partyManaged: undefined }))).toBe('eligible');
    // the Party's text is silent on a lower office; whether it binds is what is missing
    expect(said(rotated({ to: { ...to, comparedWithPresent: 'lower' } }, person))).toBe('missingFacts');
    const employee = { kind: 'publicEmployee', partyManaged: undefined } as const;
    expect(said(rotated({}, { ...employee, isLeader: false }))).toBe('outOfScope');
    const chosen = { 'assignment.twoTexts': 'party' } as const;
    expect(said(rotated({ ground: 'nonLocal' }, { ...person, ...withLeft(72, '2026-01') }, chosen))).toBe(
      'missingFacts',
    );
    expect(rotated({}, { kind: 'publicEmployee', partyManaged: undefined })).toMatchObject({
      why: 'missingFacts',
      possible: ['eligible'],
      missing: ['person.partyManaged'],
    });
  });
});

describe('two texts for one leading civil servant (R-01)', () => {
  const both = { kind: 'civilServant', ...withLeft(72, '2026-01') } as const;
  const asked = { ground: 'nonLocal' } as const;

  it.each([
    ['party', 'specialCase', 'qd-65-tw-2022'],
    ['state', 'eligible', 'nd-170-2025'],
  ] as const)('by the reading %s: %s', (value, outcome, under) => {
    const answer = rotated(asked, both, { 'assignment.twoTexts': value });
    expect([said(answer), answer.under]).toEqual([outcome, under]);
    expect(answer.notes.map(({ values }) => values['reading'])).toEqual(
      expect.arrayContaining(['assignment.twoTexts']),
    );
    expect(answer.notes.filter(({ values }) => values['reading'] === 'assignment.twoTexts')).toHaveLength(1);
  });

  it('both agree: one outcome, the weaker evidence, what bars both said once', () => {
    const answer = rotated({}, { kind: 'civilServant' });
    expect(answer).toMatchObject({ status: 'determined', outcome: 'eligible', evidence: 'readInOneSource' });
    const bars = answer.conditions.filter(({ id }) => id === 'fileUndeclared');
    expect([bars.length, answer.trace.steps.length]).toEqual([1, answer.conditions.length]);
  });

  it('one of them open: open, with what is missing; a refusal by both: until both refusals end', () => {
    const answer = rotated({ healthCertificateOn: undefined }, { kind: 'civilServant' });
    expect(answer).toMatchObject({
      why: 'missingFacts',
      possible: ['eligible', 'notEligible'],
      missing: ['healthCertificateOn'],
    });
    const bars = { ...clear, partyDisciplinePublishedOn: '2025-06-15' };
    expect(rotated({ bars }, { kind: 'civilServant' })).toMatchObject({
      outcome: 'barred',
      until: '2026-06-16',
    });
  });

  it('what one text rests on is said once, by the caller chosen or not; a reading left open is none chosen', () => {
    const asked = { ground: 'twoTerms', headMonthsSamePlace: 130 } as const;
    const said = (readings: AssignmentReadings) =>
      rotated(asked, {}, readings).notes.map(({ values }) => values['reading']);
    for (const readings of [{}, { 'assignment.twoTerms': 'months' }] as const)
      expect(said(readings)).toEqual(['assignment.twoTerms', 'assignment.actingHead']);
    expect(rotated({}, {}, { 'assignment.twoTerms': undefined }).notes).toEqual([]);
    const { conditions } = rotated(asked);
    expect(conditions.filter((one) => one.missing.length > 0 || 'openFrom' in one)).toEqual([]);
  });

  it('what both texts rest on is said once, by the caller chosen or not', () => {
    const asked = { ground: 'twoTerms', headMonthsSamePlace: 130 } as const;
    const person = { kind: 'civilServant', ...withLeft(130, '2026-01') } as const;
    const said = (readings: AssignmentReadings) =>
      rotated(asked, person, readings).notes.map(({ values }) => [values['reading'], values['value']]);
    expect(said({})).toEqual([
      ['assignment.twoTerms', 'months'],
      ['assignment.actingHead', 'notCounted'],
    ]);
    expect(said({ 'assignment.twoTerms': 'months' })).toEqual([
      ['assignment.twoTerms', 'months'],
      ['assignment.actingHead', 'notCounted'],
    ]);
  });

  it('every verdict and every answer is one on a rotation', () => {
    const movements = [
      rotated({}, { kind: 'civilServant' }),
      ...rotated({}, { kind: 'civilServant' }).verdicts,
      rotated({}, { kind: 'publicEmployee', partyManaged: false }),
      rotated({ decidedOn: '2024-05-06', healthCertificateOn: null }, civil),
      rotated(asked, both),
    ].map(({ movement }) => movement);
    expect(new Set(movements)).toEqual(new Set(['rotation']));
    const low = { to: { ...to, comparedWithPresent: 'lower' as const } };
    expect(rotated(low, { kind: 'civilServant' })).toMatchObject({
      why: 'textSilent',
      decidedBy: 'managingAuthority',
      possible: ['eligible', 'specialCase', 'notEligible'],
    });
    expect(rotated(asked, both).conditions.length).toBe(rotated(asked, both).trace.steps.length);
  });

  it('the conflict settles nothing and says where the clause stands (O6.75)', () => {
    const answer = rotated(asked, both);
    expect(answer).toMatchObject({ why: 'textsConflict', missing: [], decidedBy: 'managingAuthority' });
    expect(answer.notes.at(-1)).toEqual({
      kind: 'conflict',
      code: 'rotationTextsDiffer',
      provisions: [{ instrument: 'nd-170-2025', eId: 'art_70__para_3' }],
      values: {
        party: 'qd-65-tw-2022',
        state: 'nd-170-2025',
        byParty: 'specialCase',
        byState: 'eligible',
      },
    });
  });
});

describe('what a rotation is (K-01, J-02)', () => {
  it.each([
    [{}, { isLeader: false }, 'appointment'],
    [{ to: { ...to, isLeadership: false } }, {}, 'transfer'],
  ] as const)('%j %j: out of scope, %s', (facts, person, movement) => {
    for (const kind of ['cadre', 'civilServant'] as const)
      expect(rotated(facts, { ...person, kind })).toMatchObject({
        status: 'notApplicable',
        why: 'outOfScope',
        notes: [{ kind: 'caution', code: 'otherMovement', values: { movement } }],
      });
  });

  it('out of scope before anything bars it; not known, the bar stands', () => {
    const bars = { ...clear, underInvestigation: true };
    expect(rotated({ bars }, { isLeader: false }).status).toBe('notApplicable');
    expect(rotated({ bars }, { isLeader: undefined }).outcome).toBe('barred');
    expect(rotated({}, { isLeader: undefined })).toMatchObject({ missing: ['person.isLeader'] });
    expect(rotated({ to: undefined })).toMatchObject({
      missing: ['to.isLeadership', 'to.comparedWithPresent', 'to.existed'],
    });
  });
});

describe('grounds', () => {
  it.each([
    // 65-QĐ/TW Art. 4(2): planned, two terms, not local, others the competent level names
    ['qd-65', {}, {}, 'planned', { inPlan: false }, 'inPlan', 'notEligible'],
    ['qd-65', {}, {}, 'otherDecided', { inPlan: false }, undefined, 'eligible'],
    ['qd-65', {}, {}, 'twoTerms', { inPlan: false }, undefined, 'eligible'],
    ['qd-65', {}, {}, 'nonLocal', { isLocalToDestination: true }, 'isLocalToDestination', 'notEligible'],
    ['qd-65', {}, {}, 'planned', { isLocalToDestination: true }, undefined, 'eligible'],
    // 98-QĐ/TW Art. 5: always planned; it knows no other cases
    ['qd-98', old, {}, 'twoTerms', { inPlan: false }, 'inPlan', 'notEligible'],
    ['qd-98', old, {}, 'otherDecided', {}, 'groundKnown', 'notEligible'],
    ['qd-98', old, {}, 'nonLocal', { isLocalToDestination: true }, 'isLocalToDestination', 'notEligible'],
    ['qd-98', old, {}, 'planned', { disciplinedOrWeak: true }, 'disciplinedOrWeak', 'barred'],
    // 170/2025/NĐ-CP Art. 42(1): three groups
    ['nd-170', {}, civil, 'otherDecided', {}, 'groundKnown', 'notEligible'],
    ['nd-170', {}, civil, 'planned', { inPlan: false }, 'inPlan', 'notEligible'],
    ['nd-170', {}, civil, 'nonLocal', { inPlan: false }, undefined, 'eligible'],
    ['nd-170', {}, civil, 'nonLocal', { isLocalToDestination: true }, 'isLocalToDestination', 'notEligible'],
    ['nd-170', {}, civil, 'twoTerms', { headMonthsSamePlace: 95 }, 'headMonths', 'notEligible'],
    ['nd-170', {}, civil, 'twoTerms', { headMonthsSamePlace: 96 }, undefined, 'eligible'],
  ] as const)('J-02, J-06, O6.40 %s %j %j, %s %j: %s', (_, when, person, ground, more, id, outcome) => {
    const { disciplinedOrWeak, ...facts } = { disciplinedOrWeak: false, ...more } as {
      disciplinedOrWeak: boolean;
    };
    const answer = rotated({ ...when, ground, ...facts, bars: { ...clear, disciplinedOrWeak } }, person);
    const refused = answer.conditions.filter((one) => one.standing === 'notMet').map((one) => one.id);
    expect([said(answer), refused]).toEqual([outcome, id === undefined ? [] : [id]]);
  });

  it.each([
    [{ headMonthsSamePlace: 96 }, {}, 'eligible'],
    [{ headMonthsSamePlace: 90, actingHeadMonthsSamePlace: 6 }, {}, 'notEligible'],
    [
      { headMonthsSamePlace: 90, actingHeadMonthsSamePlace: 6 },
      { 'assignment.actingHead': 'counted' },
      'eligible',
    ],
    [
      { headMonthsSamePlace: 90, actingHeadMonthsSamePlace: 5 },
      { 'assignment.actingHead': 'counted' },
      'notEligible',
    ],
    [{ headMonthsSamePlace: 96 }, { 'assignment.actingHead': 'counted' }, ['actingHeadMonthsSamePlace']],
    [{ headMonthsSamePlace: undefined }, {}, ['headMonthsSamePlace']],
    [
      { headMonthsSamePlace: undefined, actingHeadMonthsSamePlace: 6 },
      { 'assignment.actingHead': 'counted' },
      ['headMonthsSamePlace'],
    ],
    [{ fullTermsAsHead: 1 }, { 'assignment.twoTerms': 'fullTerms' }, 'notEligible'],
    [{ fullTermsAsHead: 2 }, { 'assignment.twoTerms': 'fullTerms' }, 'eligible'],
    [{}, { 'assignment.twoTerms': 'fullTerms' }, ['fullTermsAsHead']],
  ] as const)('F-17, R-05: %j by %j: %s', (facts, readings, expected) => {
    const answer = rotated({ ground: 'twoTerms', ...facts }, {}, readings);
    const found = answer.status === 'undetermined' ? answer.missing : answer.outcome;
    expect(found).toEqual(expected);
    expect(answer.notes.map(({ values }) => values['reading'])).toContain('assignment.twoTerms');
    const asked = answer.conditions.map(({ id }) => id).filter((id) => id.startsWith('head'));
    expect(asked).toEqual(['assignment.twoTerms' in readings ? 'headTerms' : 'headMonths']);
  });
});

describe('standards, health, office, post', () => {
  it.each([
    ['J-05', 'meetsTitleStandard', { meetsTitleStandard: false }, {}, {}],
    ['J-05', 'healthy', { healthy: false }, {}, {}],
    ['J-06', 'meetsTitleStandard', { meetsTitleStandard: false }, old, {}],
    ['J-06', 'healthy', { healthy: false }, old, {}],
    ['O6.41', 'meetsTitleStandard', { meetsTitleStandard: false }, {}, civil],
    ['O6.41', 'hasHealthCertificate', { healthCertificateOn: null }, {}, civil],
  ] as const)('%s: without %s not eligible', (_, id, facts, when, person) => {
    expect(rotated({ ...when, ...facts }, person).outcome).toBe('notEligible');
    expect(standing(id, { ...when, ...facts }, person)).toBe('notMet');
  });

  it('O6.41: nd-170 does not ask for health beside the certificate, nor for the age of none', () => {
    expect(said(rotated({ healthy: undefined }, civil))).toBe('eligible');
    expect(standing('healthCertificate', { healthCertificateOn: null }, civil)).toBeUndefined();
  });

  it.each([
    ['2025-07-06', 'met', 6],
    ['2025-07-05', 'met', 6],
    ['2025-07-04', 'notMet', 7],
    ['2026-01-05', 'met', 0],
  ] as const)(
    'O6.41: a certificate of %s on 2026-01-05: %s (month %i)',
    (healthCertificateOn, expected, month) => {
      const found = rotated({ healthCertificateOn }, civil).conditions.find(
        ({ id }) => id === 'healthCertificate',
      );
      expect([found?.standing, found?.findings[0]?.actual]).toEqual([expected, month]);
      expect(found?.findings[0]).toMatchObject({ operator: 'atMost', bar: 6 });
    },
  );

  it.each([
    ['equal', {}, 'eligible'],
    ['higher', {}, 'specialCase'],
    ['higher', { higherOffice: true }, 'eligible'],
    ['higher', { higherOffice: false }, 'notEligible'],
    ['lower', {}, 'textSilent'],
    ['incomparable', {}, 'textSilent'],
    [undefined, {}, 'missingFacts'],
  ] as const)(
    'J-03: to a %s office, exceptions %j: %s',
    (comparedWithPresent, competentLevelAllowsException, outcome) => {
      const asked = { to: { ...to, comparedWithPresent }, competentLevelAllowsException };
      expect(said(rotated(asked))).toBe(outcome);
      // silent in the State's text and in that of 2017
      expect(said(rotated(asked, civil))).toBe('eligible');
      expect(said(rotated({ ...old, ...asked }))).toBe('eligible');
    },
  );

  it('to a lower office everything stays possible but a bar', () => {
    const answer = rotated({ to: { ...to, comparedWithPresent: 'lower' } });
    expect(answer).toMatchObject({ possible: ['eligible', 'specialCase', 'notEligible'] });
  });

  it.each([
    [true, {}, 'eligible', 'managingAuthority'],
    [false, {}, 'specialCase', 'politburo'],
    [false, { newPost: true }, 'eligible', 'managingAuthority'],
    [false, { newPost: false }, 'notEligible', 'managingAuthority'],
  ] as const)('J-04: the post existed %s, exceptions %j: %s by %s', (existed, exceptions, outcome, by) => {
    const answer = rotated({ to: { ...to, existed }, competentLevelAllowsException: exceptions });
    expect([said(answer), answer.decidedBy]).toEqual([outcome, by]);
    expect(said(rotated({ to: { ...to, existed } }, civil))).toBe('eligible');
  });

  it('of two exceptions the higher level settles', () => {
    const both = { plannedMonths: 35, to: { ...to, existed: false } };
    expect(rotated(both)).toMatchObject({ outcome: 'specialCase', decidedBy: 'politburo' });
  });

  it('R-16: the offices are compared by the catalogue of the day where the caller does not', () => {
    const { comparedWithPresent: _, ...silent } = to;
    const place = { province: 'province' } as const;
    const moved = (from: string, office: string, more: object = {}) =>
      standing('equalOffice', { from: { office: from, place }, to: { ...silent, office, place, ...more } });
    expect(moved('communePartySecretary', 'communePartySecretary')).toBe('met');
    expect(moved('communePeoplesCommitteeChairperson', 'communePartySecretary')).toBe('weighed');
    expect(moved('communePartySecretary', 'communePeoplesCommitteeChairperson')).toBe('notRead');
    // higher or equal: the catalogue does not say which
    expect(moved('ministryDepartmentDirector', 'provincialStandingCommitteeMember')).toBe('notRead');
    expect(
      moved('communePartySecretary', 'communePeoplesCommitteeChairperson', { comparedWithPresent: 'equal' }),
    ).toBe('met');
    const unplaced = {
      from: { office: 'communePartySecretary' },
      to: { ...silent, office: 'communePartySecretary' },
    };
    expect(standing('equalOffice', unplaced)).toBe('unknown');
    expect(standing('equalOffice', { to: { ...silent, office: 'communePartySecretary', place } })).toBe(
      'unknown',
    );
    expect(standing('equalOffice', { from: { office: 'communePartySecretary', place }, to: undefined })).toBe(
      'unknown',
    );
    const unknown = (facts: Partial<RotationCase>) => refusal(() => rotated(facts));
    expect(unknown({ from: { office: 'nobody' } })).toBe('unknownId at from.office');
    expect(unknown({ to: { ...to, office: 'nobody' } })).toBe('unknownId at to.office');
    const district = { office: 'districtPartySecretary', place };
    expect(standing('equalOffice', { from: district, to: { ...silent, ...district } })).toBe('unknown');
  });
});

describe('working time left, at the moment of rotation', () => {
  it.each([
    ['J-05', {}, {}, 'planned', 120],
    ['J-05', {}, {}, 'twoTerms', 120],
    ['J-05', {}, {}, 'nonLocal', 120],
    ['J-05', {}, {}, 'otherDecided', 120],
    ['J-06', old, {}, 'twoTerms', 60],
    ['J-06', old, {}, 'nonLocal', 60],
    ['O6.41', {}, civil, 'planned', 120],
  ] as const)('%s %j %j: %s needs %i', (_, when, person, ground, bar) => {
    const on = ('startsOn' in when ? when.startsOn : '2026-01') as string;
    const outcomes = [bar - 1, bar, bar + 1].map((months) =>
      said(rotated({ ...when, ground }, { ...person, ...withLeft(months, on) })),
    );
    expect(outcomes).toEqual(['specialCase', 'eligible', 'eligible']);
  });

  it.each([
    [59, 60, 'specialCase'],
    [60, 60, 'eligible'],
    [61, 60, 'eligible'],
    [47, 48, 'specialCase'],
    [48, 48, 'eligible'],
    [60, undefined, 'missingFacts'],
  ] as const)(
    'O6.41: not local, %i left of an appointment of %s: %s',
    (months, appointmentMonths, outcome) => {
      const asked = { ground: 'nonLocal', appointmentMonths } as const;
      expect(said(rotated(asked, { ...civil, ...withLeft(months, '2026-01') }))).toBe(outcome);
    },
  );

  it.each([
    [true, 'eligible'],
    [false, 'notEligible'],
    [undefined, 'specialCase'],
  ] as const)('119 months and an exception %s: %s, never silently eligible', (monthsLeft, outcome) => {
    const asked = { competentLevelAllowsException: { monthsLeft } };
    expect(said(rotated(asked, withLeft(119, '2026-01')))).toBe(outcome);
    expect(said(rotated({ ...asked, ground: 'nonLocal' }, { ...civil, ...withLeft(59, '2026-01') }))).toBe(
      outcome,
    );
  });

  it.each([
    ['male', 599, 'eligible'],
    ['male', 600, 'eligible'],
    ['male', 601, 'specialCase'],
    ['female', 539, 'eligible'],
    ['female', 540, 'eligible'],
    ['female', 541, 'specialCase'],
  ] as const)('J-06, R-02: %s of %i months, planned, under 98-QĐ/TW: %s', (sex, age, outcome) => {
    const n = 12 * 2020 + 2 - age;
    const bornIn = `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`;
    expect(said(rotated(old, { sex, bornIn }))).toBe(outcome);
  });

  it('J-06: a woman whose service is extended has no ceiling; the non-local purpose has none at all', () => {
    const woman = { sex: 'female', bornIn: '1970-01', retirementRule: 'higherAge' } as const;
    expect(said(rotated(old, woman))).toBe('eligible');
    expect(said(rotated(old, { ...woman, retirementRule: 'normal' }))).toBe('specialCase');
    expect(rotated(old, { sex: undefined, bornIn: undefined })).toMatchObject({
      missing: ['person.sex', 'person.bornIn'],
    });
    expect(rotated(old, { sex: undefined })).toMatchObject({ missing: ['person.sex'] });
    expect(rotated({ ...old, startsOn: undefined })).toMatchObject({ missing: ['startsOn'] });
    expect(standing('printedAge', { ...old, ground: 'nonLocal' })).toBeUndefined();
    expect(standing('monthsLeft', old)).toBeUndefined();
    for (const [monthsLeft, outcome] of [
      [true, 'eligible'],
      [false, 'notEligible'],
    ] as const) {
      const asked = { ...old, competentLevelAllowsException: { monthsLeft } };
      expect(said(rotated(asked, { bornIn: '1965-01' }))).toBe(outcome);
    }
  });

  it.each([
    [{ startsOn: '2026-02-01' }, 'start', 'specialCase'],
    [{ startsOn: '2026-02-01' }, 'signing', 'eligible'],
  ] as const)('R-09: 120 left in the month of signing, %j by %s: %s', (facts, moment, outcome) => {
    const person = withLeft(120, '2026-01');
    const readings = { 'assignment.rotationMoment': moment };
    expect(said(rotated(facts, person, readings))).toBe(outcome);
    const state = { ...facts, ground: 'nonLocal', appointmentMonths: 120 } as const;
    expect(said(rotated(state, { ...civil, ...person }, readings))).toBe(outcome);
    const less = { ...civil, ...withLeft(119, '2026-01') };
    expect(said(rotated(state, less, readings))).toBe('specialCase');
  });

  it('what is missing is named', () => {
    expect(rotated({}, { bornIn: undefined })).toMatchObject({ missing: ['person.bornIn'] });
    expect(rotated(old, { bornIn: undefined })).toMatchObject({ missing: ['person.bornIn'] });
    expect(rotated({ startsOn: undefined }, { sex: undefined, bornIn: undefined })).toMatchObject({
      missing: ['person.sex', 'person.bornIn', 'startsOn'],
      possible: ['eligible', 'specialCase', 'notEligible'],
    });
    for (const sex of ['male', undefined] as const)
      expect(rotated({ startsOn: undefined }, { ...withLeft(130, '2026-01'), sex })).toMatchObject({
        missing: ['startsOn'],
      });
    const state = rotated({ ground: 'twoTerms', appointmentMonths: undefined }, { ...civil, sex: undefined });
    expect(state).toMatchObject({ missing: ['person.sex', 'appointmentMonths'] });
    expect(rotated({ ground: 'nonLocal' }, { ...civil, sex: undefined })).toMatchObject({
      missing: ['person.sex'],
    });
  });
});

describe('duration (J-09, O6.44)', () => {
  it.each([
    [{}, {}],
    [old, {}],
    [{}, civil],
  ] as const)('%j %j: 36 months, less is a special case', (when, person) => {
    const outcomes = [35, 36, 37].map((plannedMonths) => said(rotated({ ...when, plannedMonths }, person)));
    expect(outcomes).toEqual(['specialCase', 'eligible', 'eligible']);
    const { conditions } = rotated({ ...when, plannedMonths: 35 }, person);
    expect(conditions.find(({ id }) => id === 'duration')?.weighedBy).toBe('managingAuthority');
    const exception = (duration: boolean) =>
      said(rotated({ ...when, plannedMonths: 35, competentLevelAllowsException: { duration } }, person));
    expect([exception(true), exception(false)]).toEqual(['eligible', 'notEligible']);
  });
});

describe('bars, by date', () => {
  it.each([
    ['M-10', '2024-05-06', { disciplineInProgress: true }, 'l-22-2008-qh12'],
    ['M-10', '2025-06-30', { underInvestigation: true }, 'l-22-2008-qh12'],
    ['O5.16', '2025-07-01', { disciplineInProgress: true }, 'l-80-2025-qh15'],
    ['O5.16', '2026-01-05', { underInvestigation: true }, 'l-80-2025-qh15'],
    ['O2.6', '2025-11-21', { fileUndeclared: true }, 'hd-45-btctw-2025'],
  ] as const)('%s on %s: %j bars', (_, decidedOn, bars, instrument) => {
    const answer = rotated({
      decidedOn,
      healthCertificateOn: null,
      level: 'central',
      bars: { ...clear, ...bars },
    });
    expect(answer).toMatchObject({ outcome: 'barred' });
    expect(answer).not.toHaveProperty('until');
    const refusing = answer.conditions.filter((one) => one.standing === 'notMet');
    expect(refusing.map(({ findings }) => findings[0]?.provision.instrument)).toEqual([instrument]);
  });

  it.each([
    ['O2.6', '2025-11-20', { fileUndeclared: true }],
    ['M-11', '2022-07-05', { partyDisciplinePublishedOn: '2022-07-01' }],
    ['B', '2026-01-05', { linkedToInspection: true }],
    [
      'B',
      '2026-01-05',
      { graveIllness: true, pregnant: true, alreadySeconded: true, confirmedHardship: true },
    ],
  ] as const)('%s on %s: %j does not bar a rotation', (_, decidedOn, bars) =>
    expect(
      said(rotated({ decidedOn, healthCertificateOn: null, level: 'central', bars: { ...clear, ...bars } })),
    ).toBe('eligible'),
  );

  it('M-10 binds cadres and civil servants, not public employees', () => {
    const bars = { ...clear, disciplineInProgress: true };
    expect(said(rotated({ bars }, { kind: 'publicEmployee' }))).toBe('eligible');
  });

  it.each([
    ['2022-07-06', 'barred', '2023-07-02'],
    ['2023-07-01', 'barred', '2023-07-02'],
    ['2023-07-02', 'eligible', undefined],
  ] as const)('M-11 on %s, published 2022-07-01: %s', (decidedOn, outcome, until) => {
    const bars = { ...clear, partyDisciplinePublishedOn: '2022-07-01' };
    const answer = rotated({ decidedOn, startsOn: '2023-08-01', healthCertificateOn: null, bars });
    expect([said(answer), answer.until]).toEqual([outcome, until]);
  });

  it('C-R4: by the other reading free on the day the months are full; placement after a measure is no rotation', () => {
    const bars = { ...clear, partyDisciplinePublishedOn: '2025-01-10' };
    const sameDay = (decidedOn: string) =>
      rotated({ decidedOn, healthCertificateOn: null, bars }, {}, { 'assignment.disciplineEnd': 'sameDay' });
    expect([said(sameDay('2026-01-09')), sameDay('2026-01-09').until]).toEqual(['barred', '2026-01-10']);
    expect(said(sameDay('2026-01-10'))).toBe('eligible');
  });

  it.each([
    ['2025-05-05', 'central', {}, {}, 'eligible', undefined],
    ['2025-05-05', undefined, {}, {}, 'missingFacts', undefined],
    ['2025-05-05', 'central', {}, { 'assignment.pauseLevels': 'all' }, 'barred', '2025-07-01'],
    ['2025-05-05', 'commune', {}, { 'assignment.pauseEnd': 'placeDone' }, 'missingFacts', undefined],
    [
      '2025-05-05',
      'district',
      { reorganisationDoneOn: '2025-05-05' },
      { 'assignment.pauseEnd': 'placeDone' },
      'eligible',
      undefined,
    ],
    [
      '2025-05-05',
      'district',
      { reorganisationDoneOn: '2025-05-06' },
      { 'assignment.pauseEnd': 'placeDone' },
      'barred',
      '2025-05-06',
    ],
    [
      '2025-09-01',
      'province',
      { reorganisationDoneOn: null },
      { 'assignment.pauseEnd': 'placeDone' },
      'barred',
      undefined,
    ],
    [
      '2025-09-01',
      'province',
      { reorganisationDoneOn: '2025-08-31' },
      { 'assignment.pauseEnd': 'placeDone' },
      'eligible',
      undefined,
    ],
    ['2025-09-01', 'province', { reorganisationDoneOn: null }, {}, 'eligible', undefined],
  ] as const)(
    'J-12, R-03, R-04: %s, level %s, %j, %j: %s',
    (decidedOn, level, more, readings, outcome, until) => {
      const answer = rotated({ decidedOn, healthCertificateOn: null, level, ...more }, {}, readings);
      expect([said(answer), answer.until]).toEqual([outcome, until]);
    },
  );

  it('once the common day is past the pause is not asked, nor its reading said', () => {
    const answer = rotated();
    expect(answer.conditions.map(({ id }) => id)).not.toContain('paused');
    expect(answer.notes.map(({ values }) => values['reading'])).not.toContain('assignment.pauseEnd');
  });
});

describe('what settles an answer', () => {
  it('a bar before a requirement, a requirement before what is not known, that before exceptions', () => {
    const bars = { ...clear, fileUndeclared: true };
    expect(said(rotated({ bars, healthy: false }))).toBe('barred');
    expect(said(rotated({ bars: undefined, healthy: false }))).toBe('notEligible');
    expect(said(rotated({ bars: undefined, plannedMonths: 35 }))).toBe('missingFacts');
    expect(rotated({ bars: undefined, plannedMonths: 35 })).toMatchObject({
      possible: ['specialCase', 'barred'],
      missing: [
        'bars.disciplineInProgress',
        'bars.underInvestigation',
        'bars.partyDisciplinePublishedOn',
        'bars.fileUndeclared',
      ],
    });
    expect(rotated({ healthy: undefined })).toMatchObject({ possible: ['eligible', 'notEligible'] });
    const open = { healthy: undefined, bars: { ...clear, fileUndeclared: undefined } };
    expect(rotated(open)).toMatchObject({ possible: ['eligible', 'notEligible', 'barred'] });
  });

  it('is as well founded as what settles it', () => {
    const evidence = (facts: Partial<RotationCase>) => {
      const answer = rotated(facts);
      return answer.status === 'determined' && answer.evidence;
    };
    expect(evidence({ plannedMonths: 35 })).toBe('readInSeveralSources');
    expect(evidence({ to: { ...to, existed: false } })).toBe('readInOneSource');
    expect(evidence({})).toBe('readInOneSource');
  });

  it('several bars: until the last of them ends; one without an end, none', () => {
    const asked = { decidedOn: '2025-06-02', healthCertificateOn: null } as const;
    const bars = { ...clear, partyDisciplinePublishedOn: '2025-03-10' };
    expect(rotated({ ...asked, bars }).until).toBe('2026-03-11');
    expect(rotated({ ...asked, bars: { ...bars, underInvestigation: true } })).not.toHaveProperty('until');
  });

  it('carries the movement, the competent level, and every condition in the trace', () => {
    const answer = rotated();
    expect(answer).toMatchObject({
      movement: 'rotation',
      decidedBy: 'managingAuthority',
      under: 'qd-65-tw-2022',
    });
    expect(answer.trace).toMatchObject({ on: '2026-01-05' });
    expect(answer.trace.steps[0]).toMatchObject({ exceptions: [], leadsTo: { outcome: 'eligible' } });
    expect(answer.trace.steps.map(({ verdict }) => verdict)).toEqual(answer.conditions.map(() => 'pass'));
  });

  it.each([
    [{ decidedOn: '2026-02-30' }, 'notADate at decidedOn'],
    [{ ground: 'liked' }, 'notOneOf at ground'],
    [{ healthCertificateOn: '2026-01-06' }, 'inconsistent at healthCertificateOn'],
    [
      { bars: { partyDisciplinePublishedOn: '2026-01-06' } },
      'inconsistent at bars.partyDisciplinePublishedOn',
    ],
    [{ bars: { youngestChildBornOn: '2026-01-06' } }, 'inconsistent at bars.youngestChildBornOn'],
    [{ bars: { youngestChildBornOn: '2026-01-05' } }, 'accepted'],
    [
      { person: { ...rotation.person, retirementRule: 'higherAge' } },
      'inconsistent at person.retirementRule',
    ],
    [{ plannedMonths: -1 }, 'outOfRange at plannedMonths'],
    [{ plannedMonths: 1.5 }, 'notInteger at plannedMonths'],
    [{ name: 'A' }, 'unknownKey at name'],
  ])('%j: %s', (facts, expected) => {
    expect(refusal(() => checkRotation({ ...rotation, ...facts } as RotationCase))).toBe(expected);
    expect(refusal(() => checkRotation(rotation, { on: '2026-01-01' } as never))).toBe(
      'unknownKey at options.on',
    );
  });
});
