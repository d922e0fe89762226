import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkPositionChange,
  checkRotation,
  checkSecondment,
  checkTransfer,
  type MovementPlan,
  type PlanAnswer,
  type PlanLine,
  type PlanOptions,
  type PlanPerson,
  planAssignments,
} from '../../../src/assignment/index.js';
import { refusal } from '../../calendar/support.js';
import { free, line, ready } from './support.js';

const on = '2026-02-01';
const run = (
  people: readonly PlanPerson[],
  lines: readonly PlanLine[],
  more: Partial<MovementPlan & PlanOptions> = {},
) => {
  const { to, instrument, ...options } = more;
  return planAssignments(
    people,
    { lines, ...(to && { to }), ...(instrument && { instrument }) },
    { on, ...options },
  );
};

/** What every text finds lacking, as `text line.member place`. */
const lacking = ({ planTexts }: PlanAnswer) =>
  planTexts.flatMap(({ under, lacks }) =>
    lacks.map(({ line: its, member, provision }) => `${under} ${its}.${member} ${provision.eId}`),
  );

const civilServant = ready('s', {
  person: { kind: 'civilServant', isLeader: true, partyManaged: true, sex: 'male', bornIn: '1980-05' },
});

describe('what a plan must state', () => {
  it.each([
    ['number', { number: undefined }, 'art_7__para_1', 'art_45__para_1__point_a'],
    ['need', { need: undefined }, 'art_7__para_1', 'art_45__para_1__point_a'],
    ['position', { position: undefined }, 'art_7__para_1', 'art_45__para_1__point_a'],
    ['title', { title: undefined }, 'art_7__para_1', 'art_45__para_1__point_a'],
    ['form', { form: undefined }, 'art_7__para_1', 'art_45__para_1__point_b'],
    ['place', { place: undefined }, 'art_7__para_1', 'art_45__para_1__point_c'],
    ['duration', { durationMonths: undefined }, undefined, 'art_45__para_1__point_d'],
    ['policy', { policy: undefined }, 'art_7__para_1', 'art_45__para_1__point_dd'],
    ['afterwards', { afterwards: undefined }, undefined, 'art_45__para_1__point_e'],
    ['start', { startsOn: undefined }, undefined, 'art_45__para_1__point_g'],
  ] as const)(
    'J-07 (65-QĐ/TW Art. 7(1)), O6.42 (170/2025/NĐ-CP Art. 45(1)): %s',
    (member, more, party, state) => {
      const answer = run([civilServant], [line('l1', more)]);
      expect(answer.outcome).toBe('planIncomplete');
      expect(lacking(answer)).toEqual([
        ...(party ? [`qd-65-tw-2022 l1.${member} ${party}`] : []),
        `nd-170-2025 l1.${member} ${state}`,
      ]);
      const failed = answer.trace.steps.flatMap(({ findings }) =>
        findings.filter(({ verdict }) => verdict === 'fail'),
      );
      expect(failed.map(({ rule, fact }) => [rule, fact])).toEqual(
        failed.map(() => [`plan.${member}`, `plan.lines[].${member}`]),
      );
      expect(failed).toHaveLength(party ? 2 : 1);
      expect(answer.trace.steps[0]?.leadsTo).toEqual({ outcome: 'planComplete' });
      // The texts differ only where the Party's asks less
      expect(answer.notes.map(({ code }) => code)).toEqual(party ? [] : ['planTextsDiffer']);
    },
  );

  it('V-23: without a start complete for 65-QĐ/TW, incomplete for 170/2025/NĐ-CP point g', () => {
    const answer = run([civilServant], [line('l1', { startsOn: undefined })]);
    expect(answer.planTexts.map(({ under, lacks }) => [under, lacks.length])).toEqual([
      ['qd-65-tw-2022', 0],
      ['nd-170-2025', 1],
    ]);
    expect(answer.notes).toContainEqual(
      expect.objectContaining({
        kind: 'caution',
        code: 'planTextsDiffer',
        values: { content: 'qd-65-tw-2022', lacking: 'nd-170-2025' },
        provisions: [{ instrument: 'nd-170-2025', eId: 'art_45__para_1__point_g' }],
      }),
    );
    expect(answer.decidedBy).toBe('managingAuthority');
  });

  it.each([
    ['all stated', {}, 'planComplete', 2],
    ['the Party text alone asks no start', { startsOn: undefined }, 'planComplete', 1],
  ] as const)('%s: %s', (_, more, outcome, texts) => {
    const answer = run([texts === 2 ? civilServant : ready('a')], [line('l1', more)]);
    expect(answer.outcome).toBe(outcome);
    expect(answer.planTexts).toHaveLength(texts);
    expect(answer.notes).toEqual([]);
    expect(answer.trace.steps).toHaveLength(texts);
  });

  it('the decree binds where civil servants are moved: those named, or where nobody is, those who might be', () => {
    const texts = (people: PlanPerson[], named?: string[]) =>
      run(people, [line('l1', { named })]).planTexts.map(({ under }) => under);
    expect(texts([ready('a'), civilServant])).toEqual(['qd-65-tw-2022', 'nd-170-2025']);
    expect(texts([ready('a'), civilServant], ['a'])).toEqual(['qd-65-tw-2022']);
    expect(texts([ready('a'), civilServant], ['s'])).toEqual(['qd-65-tw-2022', 'nd-170-2025']);
    expect(texts([ready('a')])).toEqual(['qd-65-tw-2022']);
  });

  it.each([
    ['2017-10-06', 'notApplicable', 'notYetInForce', 0],
    ['2017-10-07', 'undetermined', 'textSilent', 1],
    ['2022-04-27', 'undetermined', 'textSilent', 1],
    ['2022-04-28', 'determined', undefined, 1],
    ['2025-06-30', 'determined', undefined, 1],
    ['2025-07-01', 'determined', undefined, 2],
  ] as const)('by the text of %s: %s %s', (day, status, why, texts) => {
    const answer = run([civilServant], [line('l1', { startsOn: undefined, named: [] })], { on: day });
    expect([answer.status, 'why' in answer ? answer.why : undefined]).toEqual([status, why]);
    expect(answer.planTexts).toHaveLength(texts);
    if (answer.status === 'undetermined') {
      expect(answer.possible).toEqual(['planComplete', 'planIncomplete']);
      expect(answer.trace.steps).toEqual([]);
    }
    const unread = answer.notes.filter(({ code }) => code === 'unread');
    const words = expect.stringMatching(/.{20}/);
    expect(unread.map(({ values }) => [answer.under, values])).toEqual(
      why === 'textSilent' ? [['qd-98-tw-2017', { vi: words, en: words }]] : [],
    );
  });

  it('a plan without rotation is asked nothing, by the text of the day', () => {
    const moves = [
      line('l1', { form: 'transfer', need: undefined }),
      line('l2', { form: 'secondment', need: undefined }),
    ];
    expect(run([ready('a')], moves)).toMatchObject({
      status: 'notApplicable',
      why: 'outOfScope',
      under: 'qd-65-tw-2022',
      planTexts: [],
    });
    expect(run([ready('a')], [...moves, line('l3')]).outcome).toBe('planComplete');
  });

  it('readings the caller chose are named', () => {
    const readings = { 'assignment.pauseLevels': 'all' } as const;
    for (const lines of [[line('l1')], [line('l1', { form: 'transfer' as const })]])
      expect(run([ready('a')], lines, { readings }).notes.map(({ values }) => values['reading'])).toEqual([
        'assignment.pauseLevels',
      ]);
    expect(run([], [], { readings, on: '2015-01-01' }).notes).toHaveLength(1);
  });
});

describe('who may be moved by which line', () => {
  const standings = (answer: PlanAnswer, at = 0) =>
    answer.planLines[at]?.candidates.map((one) => [
      one.person,
      one.named,
      one.answer.outcome ?? one.answer.status,
    ]);

  it('those named first, then everybody planned for the title; not who holds that very office', () => {
    const people = [
      ready('a'),
      ready('named'),
      ready('otherTitle', { plannedFor: ['communePartyDeputySecretary'] }),
      ready('unknown', { plannedFor: undefined }),
      ready('there', { post: { title: 'communePartySecretary', place: 'x1' } }),
      ready('ill', { healthy: false }),
      ready('old', { person: { kind: 'cadre', isLeader: true, sex: 'male', bornIn: '1970-05' } }),
      ready('barred', { bars: { ...free, disciplineInProgress: true } }),
      ready('unsure', { healthy: undefined }),
    ];
    expect(standings(run(people, [line('l1', { named: ['named', 'otherTitle'] })]))).toEqual([
      ['named', true, 'eligible'],
      ['otherTitle', true, 'notEligible'],
      ['a', false, 'eligible'],
      ['ill', false, 'notEligible'],
      ['old', false, 'specialCase'],
      ['barred', false, 'barred'],
      ['unsure', false, 'undetermined'],
    ]);
  });

  it('for two terms every head of the title whose terms are reached', () => {
    const head = (id: string, headSince: string, title = 'communePartySecretary') =>
      ready(id, { post: { title, place: 'x9', isHead: true, headSince } });
    const people = [
      head('due', '2018-02-01'),
      head('notYet', '2018-02-02'),
      head('other', '2010-01-01', 'communePeoplesCommitteeChairperson'),
    ];
    const answer = run(people, [line('l1', { ground: 'twoTerms' })]);
    expect(standings(answer)?.map(([person]) => person)).toEqual(['due']);
  });

  it('a local head is no head of two terms; heads of two terms are asked for two terms only', () => {
    const head = (id: string, headSince: string) =>
      ready(id, {
        localTo: ['x9'],
        plannedFor: [],
        post: { title: 'provincialPartySecretary', place: 'x9', isHead: true, headSince },
      });
    const lines = (['twoTerms', 'nonLocal'] as const).map((ground) =>
      line(ground, { ground, title: 'provincialPartySecretary' }),
    );
    const answer = run([head('local', '2024-01-01'), head('due', '2010-01-01')], lines);
    expect(answer.due.map(({ person, why }) => [person, why])).toEqual([
      ['local', 'localHead'],
      ['due', 'twoTerms'],
      ['due', 'localHead'],
    ]);
    expect(standings(answer)?.map(([person]) => person)).toEqual(['due']);
    expect(standings(answer, 1)).toEqual([]);
  });

  it('by the level of the title, or of the line: the pause of 2025 (128-KL/TW)', () => {
    const day = { on: '2025-05-05' };
    const asked = (more: Partial<PlanLine>) =>
      run([ready('a')], [line('l1', { named: ['a'], startsOn: '2025-06-01', ...more })], day).planLines[0]
        ?.candidates[0]?.answer;
    expect(asked({})?.outcome).toBe('barred');
    expect(asked({ level: 'central' })?.outcome).not.toBe('barred');
    expect(asked({ title: 'minister' })?.outcome).not.toBe('barred');
    expect(asked({ title: 'minister', level: 'province' })?.outcome).toBe('barred');
    expect(asked({ title: undefined })?.status).toBe('undetermined');
  });

  it('what is not known of the person stays unknown', () => {
    const person = { id: 'a', person: ready('a').person, bars: free, healthy: true };
    const [found] = run([person], [line('l1', { named: ['a'] })]).planLines[0]?.candidates ?? [];
    expect(found?.answer.status === 'undetermined' && found.answer.missing).toEqual(
      expect.arrayContaining(['inPlan', 'meetsTitleStandard']),
    );
  });

  it('under the readings the caller chose', () => {
    const person = ready('a', { post: { ...ready('a').post, fullTermsAsHead: 2 } });
    const asked = (readings: PlanOptions['readings']) =>
      run([person], [line('l1', { ground: 'twoTerms', named: ['a'] })], { readings }).planLines[0]
        ?.candidates[0]?.answer.outcome;
    expect(asked({})).toBe('notEligible');
    expect(asked({ 'assignment.twoTerms': 'fullTerms' })).toBe('eligible');
  });

  it('others name whom they move', () => {
    const lines = [
      line('l1', { ground: 'nonLocal' }),
      line('l2', { form: 'transfer' }),
      line('l3', { ground: 'planned', title: undefined }),
    ];
    expect(run([ready('a')], lines).planLines.map(({ candidates }) => candidates)).toEqual([[], [], []]);
  });

  it('a line that does not say what it is, or why it rotates, judges nobody', () => {
    const lines = [
      line('l1', { form: undefined, named: ['a'] }),
      line('l2', { ground: undefined, named: ['a'] }),
    ];
    expect(run([ready('a')], lines).planLines).toEqual([
      { line: 'l1', coverage: 'notStated', candidates: [] },
      { line: 'l2', coverage: 'notStated', candidates: [] },
    ]);
  });

  it.each<readonly [string, Partial<PlanLine>, Partial<PlanPerson>[], string]>([
    ['one fit for one', {}, [{}], 'enough'],
    ['one fit for two', { number: 2 }, [{}], 'short'],
    [
      'fit and special',
      { number: 2 },
      [{}, { person: { kind: 'cadre', isLeader: true, sex: 'male', bornIn: '1970-05' } }],
      'byException',
    ],
    ['fit and open', { number: 2 }, [{}, { healthy: undefined }], 'open'],
    [
      'fit, special and open',
      { number: 3 },
      [
        {},
        { person: { kind: 'cadre', isLeader: true, sex: 'male', bornIn: '1970-05' } },
        { healthy: undefined },
      ],
      'open',
    ],
    ['fit and barred', { number: 2 }, [{}, { bars: { ...free, underInvestigation: true } }], 'short'],
    ['nobody', {}, [], 'short'],
    ['number not stated', { number: undefined }, [{}], 'notStated'],
  ])('coverage: %s', (_, more, people, coverage) => {
    const answer = run(
      people.map((one, at) => ready(`p${at}`, one)),
      [line('l1', more)],
    );
    expect(answer.planLines[0]?.coverage).toBe(coverage);
  });

  it('each form asks its own check, with the facts of person and line', () => {
    const clerk = ready('c', {
      person: { kind: 'civilServant', isLeader: false, sex: 'male', bornIn: '1980-05' },
      post: {
        title: 'communeDivisionHead',
        listed: true,
        cycleMonths: 24,
        onlyListedOfKind: false,
        since: '2023-01-01',
      },
    });
    const moved = line('m', { form: 'secondment', named: ['c'], durationMonths: 37 });
    const lines = [
      moved,
      line('t', { form: 'transfer', named: ['c'] }),
      line('p', { form: 'positionChange', named: ['c'], number: 1 }),
    ];
    const [secondment, transfer, change] = run([clerk], lines).planLines.map(
      ({ candidates }) => candidates[0]?.answer,
    );
    const common = {
      decidedOn: on,
      startsOn: '2026-03-01',
      person: clerk.person,
      bars: free,
      from: { office: 'communeDivisionHead' },
      to: {
        office: 'communePartySecretary',
        place: { province: 'province', commune: 'commune' },
        isLeadership: true,
        existed: true,
      },
      level: 'commune',
    } as const;
    expect(secondment).toEqual(checkSecondment({ ...common, plannedMonths: 37 }));
    expect(transfer).toEqual(checkTransfer(common));
    expect(change).toEqual(
      checkPositionChange({
        ...common,
        effectiveOn: '2026-03-01',
        postListed: true,
        onlyListedPostOfKind: false,
        cycleMonths: 24,
        inPostSince: '2023-01-01',
      }),
    );
    expect(change?.outcome).toBe('due');
    expect(run([clerk], lines).planLines[2]?.coverage).toBe('enough');
  });

  it('a rotation is given months as head, local places, plan and standards of the title', () => {
    const person = ready('a', {
      localTo: ['x1'],
      post: { title: 'communePartySecretary', place: 'x9', isHead: true, headSince: '2018-03-01' },
      healthCertificateOn: '2026-01-01',
    });
    const asked = line('l1', { named: ['a'], ground: 'nonLocal', appointmentMonths: 60, level: 'province' });
    const [found] = run([person], [asked]).planLines[0]?.candidates ?? [];
    expect(found?.answer).toEqual(
      checkRotation({
        decidedOn: on,
        startsOn: '2026-03-01',
        person: person.person,
        bars: free,
        from: { office: 'communePartySecretary' },
        to: {
          office: 'communePartySecretary',
          place: { province: 'province', commune: 'commune' },
          isLeadership: true,
          existed: true,
        },
        level: 'province',
        ground: 'nonLocal',
        healthy: true,
        healthCertificateOn: '2026-01-01',
        headMonthsSamePlace: 96,
        plannedMonths: 36,
        appointmentMonths: 60,
        inPlan: true,
        meetsTitleStandard: true,
        isLocalToDestination: true,
      }),
    );
    expect(found?.answer.outcome).toBe('notEligible');
  });

  it.each([
    ['2026-03-01', '2018-03-01', 'eligible'],
    ['2026-03-01', '2018-03-02', 'notEligible'],
    ['2026-03-02', '2018-03-02', 'eligible'],
    [undefined, '2018-02-01', undefined],
  ] as const)(
    'months as head are those on the first day, %s, head since %s: %s',
    (startsOn, headSince, outcome) => {
      const person = ready('a', {
        post: { ...ready('a').post, headSince },
      });
      const lines = [
        line('l0', { ground: 'twoTerms', named: ['a'], startsOn: '2020-01-01' }),
        line('l1', { ground: 'twoTerms', named: ['a'], startsOn }),
      ];
      const answers = run([person], lines).planLines.map(({ candidates }) => candidates[0]?.answer);
      expect(answers[0]?.outcome).toBe('notEligible');
      expect(answers[1]?.outcome).toBe(outcome);
      const months = answers[1]?.trace.steps
        .flatMap(({ findings }) => findings)
        .find(({ rule }) => rule === 'headMonths');
      if (outcome !== 'notEligible') expect(months).toMatchObject({ actual: 96, verdict: 'pass' });
    },
  );

  it('no head has no months, an unknown one unknown months', () => {
    const deputy = (isHead?: boolean) =>
      ready('a', { post: { title: 'communePartyDeputySecretary', isHead } });
    const missing = (isHead?: boolean) => {
      const answer = run([deputy(isHead)], [line('l1', { ground: 'twoTerms', named: ['a'] })]).planLines[0]
        ?.candidates[0]?.answer;
      return answer?.status === 'undetermined' ? answer.missing : answer?.outcome;
    };
    expect(missing(false)).toBe('notEligible');
    expect(missing(undefined)).toContain('headMonthsSamePlace');
  });

  it('equal facts are judged once: one answer, many persons; different facts are not mixed', () => {
    const people = [
      ready('a'),
      ready('b'),
      ready('ill', { healthy: false }),
      ready('local', { localTo: ['x1'] }),
    ];
    const answers = new Map(
      run(people, [
        line('l1', { ground: 'nonLocal', named: people.map(({ id }) => id) }),
      ]).planLines[0]?.candidates.map(({ person, answer }) => [person, answer]),
    );
    expect(answers.get('a')).toBe(answers.get('b'));
    expect(['a', 'ill', 'local'].map((id) => answers.get(id)?.outcome)).toEqual([
      'eligible',
      'notEligible',
      'notEligible',
    ]);
  });

  it('lines that differ only in what the text does not ask share their answers too', () => {
    const [first, second] = run([ready('a')], [line('l1'), line('l2', { named: ['a'] })]).planLines;
    expect(first?.candidates[0]?.answer).toBe(second?.candidates[0]?.answer);
  });
});

describe('who is to change position, by when', () => {
  const due = (
    people: readonly PlanPerson[],
    more: Partial<MovementPlan & PlanOptions> = {},
    lines: readonly PlanLine[] = [],
  ) => run(people, lines, more).due.map(({ person, why, by, lines: named }) => [person, why, by, named]);
  const head = (headSince: string | undefined, more: Partial<PlanPerson['post']> = {}) =>
    ready('h', { post: { title: 'communePartySecretary', place: 'x9', isHead: true, headSince, ...more } });

  it.each([
    ['2018-02-02', []],
    ['2018-02-01', [['h', 'twoTerms', '2026-02-01', []]]],
    ['2018-01-31', [['h', 'twoTerms', '2026-01-31', []]]],
    [undefined, []],
  ] as const)('F-17 (65-QĐ/TW Art. 3(3)): head since %s', (since, expected) =>
    expect(due([head(since)])).toEqual(expected),
  );

  it('V-09: only a head, only under the text', () => {
    expect(due([head('2010-01-01', { isHead: false })])).toEqual([]);
    expect(due([head('2010-01-01', { isHead: undefined })])).toEqual([]);
    expect(due([head('2010-01-01')], { on: '2022-04-27' })).toEqual([]);
    expect(due([head('2010-01-01')], { on: '2022-04-28' })).toHaveLength(1);
  });

  it('until the last day of the plan, and which line names them', () => {
    expect(due([head('2018-12-15')], { to: '2026-12-14' })).toEqual([]);
    expect(
      due([head('2018-12-15')], { to: '2026-12-15' }, [
        line('l1', { named: ['h'] }),
        line('l2', { named: ['h'] }),
      ]),
    ).toEqual([['h', 'twoTerms', '2026-12-15', ['l1', 'l2']]]);
  });

  it('by full terms where the reading counts them: no first day', () => {
    const readings = { 'assignment.twoTerms': 'fullTerms' } as const;
    expect(due([head('2010-01-01', { fullTermsAsHead: 1 })], { readings })).toEqual([]);
    expect(due([head('2010-01-01', { fullTermsAsHead: 2 })], { readings })).toEqual([
      ['h', 'twoTerms', undefined, []],
    ]);
    expect(due([head('2010-01-01')], { readings })).toEqual([]);
  });

  const local = (title: string, more: Partial<PlanPerson['post']> = {}) =>
    ready('h', { post: { title, place: 'x9', isHead: true, ...more }, localTo: ['x8', 'x9'] });
  it.each([
    ['provincialPartySecretary', {}, '2026-02-01', true],
    ['provincialPeoplesCommitteeChairperson', {}, '2026-02-01', true],
    ['districtPartySecretary', {}, '2025-06-30', true],
    ['districtPeoplesCommitteeChairperson', {}, '2025-06-30', true],
    ['districtPartySecretary', {}, '2025-07-01', false],
    // striven for, not asked
    ['communePartySecretary', {}, '2026-02-01', false],
    ['communePeoplesCommitteeChairperson', {}, '2026-02-01', false],
    ['provincialPartyDeputySecretary', {}, '2026-02-01', false],
    ['provincialDepartmentDirector', { headOffice: 'financeHead' }, '2026-02-01', true],
    ['provincialPartySecretary', { isHead: false }, '2026-02-01', false],
    ['provincialPartySecretary', { place: 'x7' }, '2026-02-01', false],
    ['provincialPartySecretary', { place: undefined }, '2026-02-01', false],
  ] as const)('J-02: a local %s %j on %s: %s', (title, more, day, expected) =>
    expect(due([local(title, more)], { on: day })).toEqual(
      expected ? [['h', 'localHead', undefined, []]] : [],
    ),
  );

  const clerk = (post: Partial<PlanPerson['post']>, more: Partial<PlanPerson> = {}) =>
    ready('c', {
      person: { kind: 'civilServant', isLeader: false, sex: 'male', bornIn: '1980-05' },
      post: { listed: true, cycleMonths: 36, onlyListedOfKind: false, ...post },
      ...more,
    });
  it.each([
    ['2023-02-01', {}, [['c', 'positionCycle', '2026-02-01', []]]],
    ['2023-02-02', {}, []],
    ['2020-02-02', {}, [['c', 'positionCycle', '2023-02-02', []]]],
    ['2020-02-02', { listed: false }, []],
    ['2020-02-02', { listed: undefined }, []],
    ['2020-02-02', { cycleMonths: undefined }, []],
    [undefined, {}, []],
  ] as const)('K-07 (59/2019/NĐ-CP Art. 36): since %s %j', (since, more, expected) =>
    expect(due([clerk({ since, ...more })])).toEqual(expected),
  );

  it('K-08, K-09: deferred and exempt are not due; open is listed as open; leaders follow rotation', () => {
    const since = '2020-02-02';
    expect(due([clerk({ since }, { bars: { ...free, alreadySeconded: true } })])).toEqual([]);
    expect(
      due([
        clerk(
          { since },
          { person: { kind: 'civilServant', isLeader: false, sex: 'male', bornIn: '1965-01' } },
        ),
      ]),
    ).toEqual([]);
    expect(due([clerk({ since }, { person: { kind: 'civilServant', isLeader: true } })])).toEqual([]);
    const [open] = run([clerk({ since }, { bars: {} })], []).due;
    expect(open).toMatchObject({ why: 'positionCycle', answer: { status: 'undetermined' } });
  });

  it('K-10: the only post of its kind: a swap is for the higher manager, and still due', () => {
    const [found] = run([clerk({ since: '2020-02-02', onlyListedOfKind: true })], []).due;
    expect(found).toMatchObject({ why: 'positionCycle', answer: { outcome: 'swapByHigherManager' } });
  });

  it('each office and level by itself; an office without title is not asked about', () => {
    const people = [
      local('communePartySecretary'),
      { ...local('provincialPartySecretary'), id: 'p' },
      { ...local('provincialPartySecretary', { title: undefined, headOffice: 'financeHead' }), id: 'q' },
    ];
    expect(due(people)).toEqual([['p', 'localHead', undefined, []]]);
  });

  it('a change that becomes due is asked about on its day', () => {
    const [found] = run([clerk({ since: '2023-05-01' })], [], { to: '2026-12-31' }).due;
    expect(found).toMatchObject({
      by: '2026-05-01',
      answer: { outcome: 'due', trace: { on: '2026-05-01' } },
    });
  });
});

describe('what does not go together', () => {
  const conflicts = (
    people: readonly PlanPerson[],
    lines: readonly PlanLine[],
    more: Partial<PlanOptions> = {},
  ) => run(people, lines, more).conflicts.map(({ kind, lines: of, persons }) => [kind, of, persons]);
  const noHead = (id: string) =>
    ready(id, { post: { title: 'communePartyDeputySecretary', place: 'x9', isHead: false } });

  it('one person in two lines: the plan against itself, no provision', () =>
    expect(
      run(
        [noHead('a'), noHead('b')],
        [line('l1', { named: ['a'] }), line('l2', { named: ['b', 'a'], number: 2 })],
      ).conflicts,
    ).toEqual([{ kind: 'personTwice', lines: ['l1', 'l2'], persons: ['a'], provisions: [] }]));

  it.each([
    [1, ['a'], []],
    [1, ['a', 'b'], [['tooManyNamed', ['l1'], ['a', 'b']]]],
    [undefined, ['a', 'b'], []],
  ] as const)('a line of %s with %j', (number, named, expected) =>
    expect(conflicts([noHead('a'), noHead('b')], [line('l1', { number, named: [...named] })])).toEqual(
      expected,
    ),
  );

  it('a head who leaves, unless a line fills that very post', () => {
    const lines = (more: Partial<PlanLine>) => [line('l1', { named: ['a'] }), line('l2', more)];
    const left = [['noSuccessor', ['l1'], ['a']]];
    expect(conflicts([ready('a')], lines({ place: 'x9' }))).toEqual([]);
    expect(conflicts([ready('a')], lines({ place: 'x8' }))).toEqual(left);
    expect(conflicts([ready('a')], lines({ place: 'x9', title: 'communePartyDeputySecretary' }))).toEqual(
      left,
    );
    expect(
      conflicts([ready('a', { post: { title: 'communePartySecretary', place: 'x9' } })], lines({})),
    ).toEqual([]);
    expect(conflicts([ready('a', { post: { isHead: true, place: 'x9' } })], lines({}))).toEqual([]);
    expect(
      conflicts([ready('a', { post: { title: 'communePartySecretary', isHead: true } })], lines({})),
    ).toEqual([]);
  });

  it.each([
    ['provincialPartySecretary', ['x1'], '2026-02-01', true],
    ['provincialPartySecretary', ['x2'], '2026-02-01', false],
    ['provincialPartySecretary', undefined, '2026-02-01', false],
    ['districtPartySecretary', ['x1'], '2025-02-01', true],
    ['communePartySecretary', ['x1'], '2026-02-01', false],
    ['communeFrontChairperson', ['x1'], '2026-02-01', false],
  ] as const)('J-02: %s for a local of %j on %s: %s', (title, localTo, day, expected) => {
    const person = ready('a', { localTo: localTo && [...localTo], post: { isHead: false } });
    const answer = run([person], [line('l1', { title, named: ['a'] })], { on: day });
    expect(answer.conflicts).toEqual(
      expected
        ? [
            {
              kind: 'localHead',
              lines: ['l1'],
              persons: ['a'],
              provisions: [{ instrument: 'qd-65-tw-2022', eId: 'art_4__para_2__point_b' }],
            },
          ]
        : [],
    );
  });

  it('a place not stated is nobody’s', () =>
    expect(
      conflicts(
        [ready('a', { localTo: ['x1'], post: {} })],
        [line('l1', { title: 'provincialPartySecretary', place: undefined, named: ['a'] })],
      ),
    ).toEqual([]));

  it.each([
    ['2018-03-01', {}, true],
    ['2018-03-02', {}, false],
    ['2018-03-01', { place: 'x2' }, false],
    ['2018-02-01', { startsOn: undefined }, true],
    ['2018-02-02', { startsOn: undefined }, false],
  ] as const)(
    'F-17: head since %s given the same office again %j: beyond two terms %s',
    (headSince, more, expected) => {
      const person = ready('a', {
        post: { title: 'communePartySecretary', place: 'x1', isHead: true, headSince },
      });
      const answer = run([person], [line('l1', { named: ['a'], ...more }), line('l2', { place: 'x1' })]);
      expect(answer.conflicts).toEqual(
        expected
          ? [
              {
                kind: 'beyondTwoTerms',
                lines: ['l1'],
                persons: ['a'],
                provisions: [
                  { instrument: 'qd-65-tw-2022', eId: 'art_3__para_3' },
                  { instrument: 'qd-65-tw-2022', eId: 'art_4__para_2__point_b' },
                ],
              },
            ]
          : [],
      );
    },
  );

  it.each([
    ['another title there', { title: 'communePartyDeputySecretary' }, {}],
    ['titles not stated', { title: undefined }, { title: undefined }],
    ['places not stated', { place: undefined }, { place: undefined }],
    ['whether a head is not known', {}, { isHead: undefined }],
  ] as const)('no further term: %s', (_, more, post) => {
    const head = {
      title: 'communePartySecretary',
      place: 'x1',
      isHead: true,
      headSince: '2010-01-01',
      ...post,
    };
    const people = [ready('a', { post: head })];
    const kinds = conflicts(people, [line('l1', { named: ['a'], ...more })]).map(([kind]) => kind);
    expect(kinds).not.toContain('beyondTwoTerms');
  });

  it('no head, no term; full terms by the reading', () => {
    const stays = (post: PlanPerson['post']) =>
      ready('a', { post: { title: 'communePartySecretary', place: 'x1', ...post } });
    const lines = [line('l1', { named: ['a'] })];
    expect(conflicts([stays({ isHead: false, headSince: '2010-01-01' })], lines)).toEqual([]);
    const readings = { 'assignment.twoTerms': 'fullTerms' } as const;
    expect(conflicts([stays({ isHead: true, fullTermsAsHead: 2 })], lines, { readings })).toEqual([
      ['beyondTwoTerms', ['l1'], ['a']],
    ]);
    expect(conflicts([stays({ isHead: true, fullTermsAsHead: 1 })], lines, { readings })).toEqual([]);
  });
});

describe('bad input', () => {
  const ask = (people: unknown, lines: unknown, more: object = {}) =>
    refusal(() => planAssignments(people as PlanPerson[], { lines, ...more } as MovementPlan, { on }));
  it.each([
    [[ready('a'), ready('a')], [], {}, 'duplicate population[1].id'],
    [[{ ...ready('a'), name: 'x' }], [], {}, 'unknownKey population[0].name'],
    [[ready('a', { plannedFor: ['secretary'] })], [], {}, 'unknownId population[0].plannedFor[0]'],
    [[ready('a', { meetsStandardOf: ['secretary'] })], [], {}, 'unknownId population[0].meetsStandardOf[0]'],
    [[ready('a', { post: { title: 'secretary' } })], [], {}, 'unknownId population[0].post.title'],
    [
      [ready('a'), ready('b', { post: { cycleMonths: 23 } })],
      [],
      {},
      'outOfRange population[1].post.cycleMonths',
    ],
    [[ready('b', { post: { cycleMonths: 61 } })], [], {}, 'outOfRange population[0].post.cycleMonths'],
    [[ready('b', { post: { cycleMonths: 24 } })], [], {}, 'accepted'],
    [[ready('b', { post: { cycleMonths: 60 } })], [], {}, 'accepted'],
    [[], [line('l1'), line('l1')], {}, 'duplicate plan.lines[1].id'],
    [[], [line('l1', { title: 'secretary' })], {}, 'unknownId plan.lines[0].title'],
    [[ready('a')], [line('l1', { named: ['a', 'b'] })], {}, 'unknownId plan.lines[0].named[1]'],
    [[], [line('l1', { number: 0 })], {}, 'outOfRange plan.lines[0].number'],
    [[], [{ ...line('l1'), form: 'promotion' }], {}, 'notOneOf plan.lines[0].form'],
    [[], [], { to: '2026-01-31' }, 'inconsistent plan.to'],
    [[], [], { to: '2026-02-01' }, 'accepted'],
    [
      [ready('z', { healthy: false }), ready('a', { healthCertificateOn: '2026-02-02' })],
      [line('l1', { named: ['a'] })],
      {},
      'inconsistent population[1].healthCertificateOn',
    ],
    [
      [
        ready('c', {
          person: { kind: 'civilServant', isLeader: false },
          bars: { ...free, partyDisciplinePublishedOn: '2026-02-02' },
          post: { listed: true, cycleMonths: 24, since: '2020-01-01' },
        }),
      ],
      [],
      {},
      'inconsistent population[0].bars.partyDisciplinePublishedOn',
    ],
  ])('%#: %s', (people, lines, more, expected) => expect(ask(people, lines, more)).toBe(expected));

  it('without a day', () =>
    expect(refusal(() => planAssignments([], { lines: [] }, {} as PlanOptions))).toBe('missing options.on'));
});

describe('laws', () => {
  const kinds = fc.record({
    healthy: fc.constantFrom(true, false, undefined),
    headSince: fc.constantFrom('2010-01-01', '2018-02-01', '2024-01-01', undefined),
    plannedFor: fc.constantFrom(['communePartySecretary'], ['communePartyDeputySecretary'], [], undefined),
    place: fc.constantFrom('x1', 'x2', 'x9'),
  });
  const people = fc.array(kinds, { maxLength: 8 }).map((all) =>
    all.map(({ healthy, headSince, plannedFor, place }, at) =>
      ready(`p${at}`, {
        healthy,
        plannedFor,
        post: { title: 'communePartySecretary', place, isHead: true, headSince },
      }),
    ),
  );
  const lines = [line('l1'), line('l2', { place: 'x2', ground: 'twoTerms', number: 2 })];
  const told = ({ planLines, due, conflicts, ...answer }: PlanAnswer) => ({
    status: answer.status,
    due: due.map(({ person, why, by }) => `${person} ${why} ${by}`).sort(),
    lines: planLines.map(({ line: id, coverage, candidates }) => [
      id,
      coverage,
      candidates.map(({ person, answer: its }) => `${person} ${its.outcome ?? its.status}`).sort(),
    ]),
    conflicts: conflicts.map(({ kind, persons }) => `${kind} ${persons.join()}`).sort(),
  });

  it('the order of the people changes nothing', () =>
    fc.assert(
      fc.property(people, (all) => {
        expect(told(run([...all].reverse(), lines))).toEqual(told(run(all, lines)));
      }),
      { numRuns: 50 },
    ));

  it('answers judged once are those judged one by one', () =>
    fc.assert(
      fc.property(people, (all) => {
        const together = run(all, lines).planLines.flatMap(({ candidates }) =>
          candidates.map(({ answer }) => answer),
        );
        const apart = run(all, lines).planLines.flatMap(({ line: id, candidates }) =>
          candidates.map(({ person }) => {
            const alone = all.filter((one) => one.id === person);
            const its = lines.filter((one) => one.id === id).map((one) => ({ ...one, named: [person] }));
            return run(alone, its).planLines[0]?.candidates[0]?.answer;
          }),
        );
        expect(together).toEqual(apart);
      }),
      { numRuns: 50 },
    ));
});
