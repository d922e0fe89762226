import { describe, expect, it } from 'vitest';
import { publishedWorkCalendar as calendar } from '../../src/calendar/index.js';
import {
  awardAmount,
  type CadreRecord,
  checkMeasureVote,
  type MeasureTimetableCase,
  type MeasureVoteCase,
  measuresFor,
  measureTimetable,
} from '../../src/measures/index.js';
import { found, type Patch, poll, rated, record } from './support.js';

const on = '2026-03-02';
type Kind = CadreRecord['kind'];
const of = (kind: Kind, patch: Patch = {}, day = on) => measuresFor(record(kind, patch), { on: day });
const warning = {
  form: 'warning',
  track: 'party',
  decidedOn: '2025-10-15',
  actYear: 2025,
  linkedToDuty: true,
} as const;
type Decision = NonNullable<CadreRecord['disciplines']>[number];
const disciplined = (...disciplines: readonly Decision[]): Patch => ({ disciplines });
const lines = (kind: Kind, patch: Patch, part: string, day = on) =>
  found(record(kind, patch), day).filter((line) => line.includes(part));

describe('bars after discipline, as the clock tells them', () => {
  const bars = (kind: Kind, patch: Patch, day = on) =>
    [...of(kind, patch, day).consequences, ...of(kind, patch, day).open].filter(
      ({ modality, about }) => modality === 'prohibited' && about !== undefined,
    );
  const days = (kind: Kind, patch: Patch, day = on) =>
    bars(kind, patch, day).map(({ id, until }) => `${id} ${until}`);

  it('one bar in full: higher posts closed for 36 months after a warning (377-QĐ/TW)', () => {
    const provision = { instrument: 'qd-377-tw-2025', eId: 'unplaced__disciplineWait' };
    const [bar] = bars('cadre', disciplined(warning)).filter(({ kind }) => kind === 'higherAppointmentBar');
    expect(bar).toEqual({
      id: 'qd-377-tw-2025.higherAppointmentBar',
      kind: 'higherAppointmentBar',
      modality: 'prohibited',
      under: 'qd-377-tw-2025',
      decidedBy: 'appointingAuthority',
      provision,
      evidence: 'readInOneSource',
      findings: [
        expect.objectContaining({ rule: 'disciplineWait', provision, verdict: 'fail' }),
        expect.objectContaining({ rule: 'disciplineWait.officeKept', actual: false, verdict: 'pass' }),
      ],
      limits: [{ act: 'bar', n: 36, unit: 'months' }],
      excludedBy: [],
      about: 'disciplines[0]',
      until: '2028-10-15',
    });
  });
  it('nothing is barred any more once every wait is over, and nothing is said of it', () => {
    const old = disciplined({ ...warning, decidedOn: '2020-01-02', actYear: 2020 });
    expect(days('civilServant', old)).toEqual([]);
    expect(of('civilServant', old).notes.map(({ code }) => code)).not.toContain('clockAlone');
    const codes = of('civilServant', disciplined(warning)).notes.map(({ code }) => code);
    expect(codes).toEqual(['noMonthsInLaw', 'clockAlone', 'unread', 'partyOverDecree']);
  });
  it.each([
    ['2026-03-02', 8],
    ['2026-03-03', 0],
  ])('in effect from %s: %i bars', (effectiveOn, bound) =>
    expect(days('civilServant', disciplined({ ...warning, effectiveOn }))).toHaveLength(bound),
  );
  const weighs = { 'planning.barNonMember': 'authorityWeighs' } as const;
  it.each<[string, boolean | undefined, string]>([
    ['no member', false, '? qd-377-tw-2025.planBar planBar authorityWeighs'],
    ['a member', true, 'qd-377-tw-2025.planBar planBar prohibited'],
    ['not known', undefined, '? qd-377-tw-2025.planBar planBar missingFacts'],
  ])(
    'State discipline and the plan, by the reading "the authority weighs": %s',
    (_, partyMember, expected) => {
      const facts = { ...disciplined({ ...warning, track: 'civilServant' }), partyMember };
      const told = found(record('civilServant', facts), on, weighs).filter((line) =>
        line.includes('planBar'),
      );
      expect(told).toEqual([expected]);
    },
  );
  it('after removal from office no text opens the plan: silent, not closed', () => {
    const long = { ...warning, form: 'removalFromOffice', decidedOn: '2020-10-15', actYear: 2020 } as const;
    const [open, ...others] = bars('cadre', disciplined(long)).filter(({ kind }) => kind === 'planBar');
    expect(open).toMatchObject({ why: 'textSilent', missing: [], about: 'disciplines[0]', excludedBy: [] });
    expect([others, 'until' in (open ?? {})]).toEqual([[], false]);
  });
  it.each(['partyCell', 'partyOrganisation'] as const)('%s: nobody to wait', (kind) =>
    expect(days(kind, disciplined(warning))).toEqual([]),
  );

  const removal = {
    ...warning,
    form: 'removalFromOffice',
    track: 'civilServant',
    decidedOn: '2025-09-15',
    forCorruption: false,
  } as const;
  it.each([
    ['from the day of the decision', removal, '2030-09-15', '2026-09-15'],
    ['from that of the Party', { ...removal, partyEffectiveOn: '2025-08-01' }, '2030-08-01', '2026-08-01'],
  ])('60 months of 377-QĐ/TW, 12 of Decree 170, %s', (_, decision, party, state) => {
    const told = days('civilServant', { ...disciplined(decision), partyMember: true });
    expect(told).toContain(`qd-377-tw-2025.higherAppointmentBar ${party}`);
    expect(told).toContain(`nd-170-2025.higherAppointmentBar ${state}`);
    expect(told).toContain(`nd-170-2025.appointmentBar ${state}`);
  });
  it('whether for corruption: asked, of that decision', () => {
    const missing = (forCorruption?: boolean) =>
      of('civilServant', disciplined(warning, { ...removal, forCorruption }))
        .open.filter(
          ({ id }) => id === 'nd-170-2025.appointmentBar' || id === 'l-80-2025-qh15.appointmentBar',
        )
        .map((one) => [one.why, one.missing, one.about, one.limits, 'until' in one]);
    expect(missing(true)).toEqual([]);
    expect(missing(false)).toEqual([]);
    expect(missing()).toEqual([
      ['missingFacts', ['disciplines[1].forCorruption'], 'disciplines[1]', [], false],
    ]);
  });
  it.each<[string, Patch, boolean]>([
    ['kept: nothing was left', { left: null }, false],
    ['not known', { left: undefined }, true],
    [
      'kept, the decision says',
      { ...disciplined({ ...warning, officeLost: false }), left: undefined },
      false,
    ],
  ])('the wait of 377-QĐ/TW is for those who kept the office; %s', (_, patch, told) => {
    const { notes } = of('civilServant', { ...disciplined(warning), ...patch });
    expect(notes.some(({ code }) => code === 'clockIfOfficeKept')).toBe(told);
  });
  it('with the office lost by the decision these months are not its', () => {
    const lost = disciplined({ ...warning, officeLost: true });
    const by377 = (patch: Patch) =>
      bars('civilServant', patch).filter(({ id }) => id === 'qd-377-tw-2025.higherAppointmentBar');
    expect(by377(lost)[0]?.findings[1]?.actual).toBe(true);
    expect(by377({ ...lost, left: undefined })).toEqual(by377(lost));
  });
});

describe('the conditions that are easily forgotten', () => {
  const old = { ...warning, decidedOn: '2025-12-01' } as const;
  it.each<[string, Kind, Patch, string, readonly string[]]>([
    ['act of the same year', 'cadre', disciplined({ ...old, actYear: 2025 }), 'olderAct', []],
    [
      'act of an older year',
      'cadre',
      disciplined({ ...old, actYear: 2024 }),
      'olderAct',
      ['qd366.olderAct.reprimand personnelDecision considered'],
    ],
    [
      'act of an older year, long since served',
      'cadre',
      disciplined({ ...old, actYear: 2018, decidedOn: '2019-12-01', effectiveOn: '2019-12-01' }),
      'olderAct',
      [],
    ],
    [
      'act of a year not known',
      'cadre',
      disciplined({ ...old, actYear: undefined }),
      'olderAct',
      ['? qd366.olderAct.reprimand personnelDecision missingFacts'],
    ],
    [
      'removal for an older act',
      'cadre',
      disciplined({ ...old, form: 'removalFromOffice', actYear: 2024 }),
      'olderAct',
      ['qd366.olderAct.removal personnelDecision mandatory'],
    ],
    [
      'not for duty',
      'civilServant',
      disciplined({ ...warning, linkedToDuty: false }),
      'nonDuty',
      ['l80.nonDuty ratingUseBar prohibited'],
    ],
    ['for duty', 'civilServant', disciplined(warning), 'nonDuty', []],
    [
      'whether for duty not known',
      'civilServant',
      disciplined({ ...warning, linkedToDuty: undefined }),
      'nonDuty',
      ['? l80.nonDuty ratingUseBar missingFacts'],
    ],
    [
      'a warning for corruption is no removal',
      'civilServant',
      disciplined({ ...warning, forCorruption: true }),
      'l80.bar.corruption',
      [],
    ],
    [
      'prison served',
      'cadre',
      { conviction: { finalOn: on, prison: 'served', corruption: false } },
      'l80.convicted.cadre',
      ['l80.convicted.cadre recall mandatory'],
    ],
    [
      'corruption without prison',
      'cadre',
      { conviction: { finalOn: on, prison: 'none', corruption: true } },
      'l80.convicted.cadre',
      ['l80.convicted.cadre recall mandatory'],
    ],
    [
      'neither',
      'cadre',
      { conviction: { finalOn: on, prison: 'suspended', corruption: false } },
      'l80.convicted',
      ['l80.convicted.office leavesOfficeAutomatically mandatory'],
    ],
    [
      'prison not known',
      'cadre',
      { conviction: { finalOn: on, corruption: false } },
      'l80.convicted.cadre',
      ['? l80.convicted.cadre recall missingFacts'],
    ],
    [
      'conviction not known',
      'cadre',
      { conviction: undefined },
      'l80.convicted',
      [
        '? l80.convicted.cadre recall missingFacts',
        '? l80.convicted.office leavesOfficeAutomatically missingFacts',
      ],
    ],
    [
      'corruption not known',
      'cadre',
      { conviction: { finalOn: on, prison: 'suspended' } },
      'l80.convicted.cadre',
      ['? l80.convicted.cadre recall missingFacts'],
    ],
    ['no vote in the cell', 'partyMember', { roll: { cellVote: null } }, 'roll.educationList', []],
    [
      'votes not known',
      'partyMember',
      { roll: { cellVote: { fullMembers: 12, exempt: 3 } } },
      'roll.educationList',
      ['? roll.educationList educationList missingFacts'],
    ],
    [
      'members not known',
      'partyMember',
      { roll: { cellVote: { agree: 6, exempt: 3 } } },
      'roll.educationList',
      ['? roll.educationList educationList missingFacts'],
    ],
    [
      'the exempt not known',
      'partyMember',
      { roll: { cellVote: { agree: 6, fullMembers: 12 } } },
      'roll.educationList',
      ['? roll.educationList educationList missingFacts'],
    ],
    [
      'vote not known',
      'partyMember',
      { roll: {} },
      'roll.educationList',
      ['? roll.educationList educationList missingFacts'],
    ],
    [
      'educated, no progress',
      'partyMember',
      { roll: { educatedSince: '2025-03-02', progress: false, cellVote: null } },
      'noProgress',
      ['roll.strikeOff.noProgress strikeOff considered'],
    ],
    [
      'educated, progress',
      'partyMember',
      { roll: { educatedSince: '2025-03-02', progress: true, cellVote: null } },
      'noProgress',
      [],
    ],
    [
      'educated, progress not known',
      'partyMember',
      { roll: { educatedSince: '2025-03-02', cellVote: null } },
      'noProgress',
      ['? roll.strikeOff.noProgress strikeOff missingFacts'],
    ],
  ])('%s', (_, kind, patch, part, expected) => expect(lines(kind, patch, part)).toEqual(expected));

  type Left = NonNullable<CadreRecord['left']>;
  const left = (by: Left['by'], more: Partial<Left> = {}): Patch => ({
    left: { by, on: '2026-02-02', ...more },
  });
  const six = 'sixMonths allowanceKept';
  const term = 'toTermEnd allowanceKept';
  it.each<[Kind, Patch, readonly string[]]>([
    // Decree 115/2020 Art. 56(1)
    ...(['limitedAbility', 'standing', 'seriousWrongdoing', 'lowVotes'] as const).map(
      (reason): [Kind, Patch, readonly string[]] => [
        'publicEmployee',
        left('resignation', { reason }),
        [`nd115.allowance.${six} mandatory`],
      ],
    ),
    ...(['health', 'ownWish', 'other', 'taskNeeds'] as const).map(
      (reason): [Kind, Patch, readonly string[]] => [
        'publicEmployee',
        left('resignation', { reason }),
        [`nd115.allowance.${term} mandatory`],
      ],
    ),
    [
      'publicEmployee',
      left('resignation'),
      [`? nd115.allowance.${six} missingFacts`, `? nd115.allowance.${term} missingFacts`],
    ],
    ['publicEmployee', left('release', { withoutLetter: true }), [`nd115.allowance.${six} mandatory`]],
    ['publicEmployee', left('release', { withoutLetter: false }), []],
    ['publicEmployee', left('release'), [`? nd115.allowance.${six} missingFacts`]],
    ['publicEmployee', left('relief'), []],
    ['civilServant', left('relief'), []],
    [
      'civilServant',
      left('resignation'),
      [`? nd170.allowance.${term} missingFacts`, `? nd170.allowance.${six} missingFacts`],
    ],
  ])('the allowance kept: %s, left %j', (kind, patch, expected) =>
    expect(lines(kind, patch, '.allowance.')).toEqual(expected),
  );
  const lower = 'nd115.resigned.oneLevelLower lowerPost';
  it.each<[Patch, readonly string[]]>([
    [left('resignation', { afterDiscipline: true }), [`${lower} permitted`]],
    [left('resignation', { afterDiscipline: false }), []],
    [left('resignation'), [`? ${lower} missingFacts`]],
    [left('relief', { afterDiscipline: true }), []],
    [{ ...left('resignation', { afterDiscipline: true }), monthsToRetirement: 60 }, [`${lower} permitted`]],
    [{ ...left('resignation', { afterDiscipline: true }), monthsToRetirement: 59 }, []],
    [
      { ...left('resignation', { afterDiscipline: true }), monthsToRetirement: undefined },
      [`? ${lower} missingFacts`],
    ],
  ])('one level lower, at least five years left (115/2020/NĐ-CP Art. 56(4)): %j', (patch, expected) =>
    expect(lines('publicEmployee', patch, 'oneLevelLower')).toEqual(expected),
  );
  const relieved = {
    work: 'nd170.relieved.otherWork assignOtherWork',
    end: 'nd170.relieved.notCompleted termination',
  };
  it.each<[Patch, readonly string[]]>([
    [left('relief', { becauseNotCompleted: true }), [`${relieved.end} mandatory`]],
    [left('relief', { becauseNotCompleted: false }), [`${relieved.work} mandatory`]],
    [left('relief'), [`? ${relieved.work} missingFacts`, `? ${relieved.end} missingFacts`]],
    [left('resignation', { becauseNotCompleted: true, reason: 'health' }), []],
  ])(
    'relieved because rated so, or for another reason (170/2025/NĐ-CP Art. 53(3)): %j',
    (patch, expected) => {
      const told = lines('civilServant', patch, 'nd170.relieved');
      expect(told.filter((line) => /notCompleted|otherWork/.test(line))).toEqual(expected);
    },
  );
  it.each<[Left['by'], readonly string[]]>([
    ['relief', ['nd115.relieved.noAllowance allowanceStops mandatory']],
    ['resignation', []],
  ])('left by %s: whether the allowance stops (115/2020/NĐ-CP Art. 56(2))', (by, expected) =>
    expect(lines('publicEmployee', left(by, { reason: 'health' }), 'noAllowance')).toEqual(expected),
  );
  it('a pay rise is put off for each decision of the unit in effect (Law 58/2010 Art. 56)', () => {
    const own = { ...warning, track: 'publicEmployee', decidedOn: '2024-01-15', actYear: 2024 } as const;
    const told = (...decisions: readonly Decision[]) =>
      of('publicEmployee', disciplined(...decisions), '2024-03-01')
        .consequences.filter(({ kind }) => kind === 'payRiseDelay')
        .map(({ id, about, limits }) => [id, about, limits[0]?.n]);
    expect(
      told(
        { ...own, form: 'reprimand' },
        own,
        { ...own, track: 'party' },
        { ...own, decidedOn: '2020-01-15' },
      ),
    ).toEqual([
      ['l58.payRise.reprimand', 'disciplines[0]', 3],
      ['l58.payRise.warning', 'disciplines[1]', 6],
    ]);
    expect(lines('publicEmployee', { disciplines: undefined }, 'l58.payRise', '2024-03-01')).toEqual(
      ['reprimand', 'warning', 'removalFromOffice'].map(
        (form) => `? l58.payRise.${form} payRiseDelay missingFacts`,
      ),
    );
  });
  const dared = { conditionsMet: true, approved: true, rightPolicyPureMotive: true } as const;
  const encouraged = ['commendation', 'priority', 'earlyPayRise'];
  it.each<[string, CadreRecord['dare'], readonly string[]]>([
    ['nothing', null, []],
    [
      'with success',
      { ...dared, result: 'completed' },
      encouraged.map((kind) => `nd73.encouraged ${kind} considered`),
    ],
    [
      'in part',
      { ...dared, result: 'partly' },
      ['kl14.protected liabilityReduced considered', 'nd73.protected liabilityReduced considered'],
    ],
    [
      'with a result not known',
      dared,
      [
        '? kl14.protected liabilityReduced missingFacts',
        ...encouraged.map((kind) => `? nd73.encouraged ${kind} missingFacts`),
        '? nd73.protected liabilityReduced missingFacts',
      ],
    ],
  ])('who dared %s (14-KL/TW; 73/2023/NĐ-CP)', (_, dare, expected) => {
    const told = found(record('civilServant', { dare }), on);
    expect(told.filter((line) => /protected|encouraged/.test(line))).toEqual(expected);
  });
  it.each<[string, Kind, string, number]>([
    ['the last day of 41-QĐ/TW', 'cadre', '2025-10-07', 1],
    ['the first day of 377-QĐ/TW', 'cadre', '2025-10-08', 2],
    ['the first day of 41-QĐ/TW', 'cadre', '2021-11-03', 1],
  ])('who must be relieved may not resign: %s', (_, kind, day, count) => {
    const polls = [poll(27, 39, day)];
    const barred = of(kind, { polls }, day).consequences.filter(({ id }) => id.includes('reliefExcludes'));
    expect(barred).toHaveLength(count);
    expect(barred.every(({ excludedBy, limits }) => excludedBy.length + limits.length === 0)).toBe(true);
  });
});

describe('polls', () => {
  const asked = (low?: number, more: object = {}): Patch => ({
    polls: [{ ...poll(0, 39, '2026-02-02'), marks: { low }, ...more }],
  });
  it('a poll whose marks are not known may end in relief, in a council in a dismissal', () => {
    const council = {
      forum: 'peoplesCouncil',
      level: 'province',
      heldOn: '2026-02-03',
      ballots: {},
      marks: { low: 3 },
    } as const;
    const { open, consequences } = of('cadre', { polls: [...(asked().polls ?? []), council] });
    expect(consequences.filter(({ id }) => /^(qd-96|nq-96)/.test(id))).toEqual([]);
    const ofPolls = open.filter(({ id }) => id.endsWith('.poll'));
    expect(ofPolls).toEqual([
      {
        id: 'qd-96-tw-2023.poll',
        kind: 'relief',
        modality: 'mandatory',
        under: 'qd-96-tw-2023',
        decidedBy: 'managingAuthority',
        provision: { instrument: 'qd-96-tw-2023', eId: 'art_11__para_2' },
        evidence: 'readInSeveralSources',
        findings: [
          expect.objectContaining({ rule: 'qd96.aboveHalfLow', verdict: 'unknown' }),
          expect.objectContaining({ rule: 'qd96.belowTwoThirdsLow', verdict: 'unknown' }),
        ],
        limits: [],
        excludedBy: [],
        about: 'polls[0]',
        why: 'missingFacts',
        missing: ['polls[0].marks.low'],
      },
      expect.objectContaining({
        id: 'nq-96-2023-qh15.poll',
        kind: 'submitDismissal',
        decidedBy: 'peoplesCouncil',
        about: 'polls[1]',
        missing: ['polls[1].ballots.collected'],
      }),
    ]);
  });
  it('one consequence in full: relief, without waiting for the end of the term (96-QĐ/TW Art. 11(3))', () => {
    const [relief] = of('cadre', { polls: [poll(26, 39, '2023-12-29')] }, '2024-01-10').consequences.filter(
      ({ kind }) => kind === 'relief',
    );
    expect(relief).toEqual({
      id: 'qd-96-tw-2023.twoThirdsLow.relief',
      kind: 'relief',
      modality: 'mandatory',
      under: 'qd-96-tw-2023',
      decidedBy: 'managingAuthority',
      provision: { instrument: 'qd-96-tw-2023', eId: 'art_11__para_3' },
      evidence: 'readInSeveralSources',
      findings: [
        expect.objectContaining({ actual: { part: 26, whole: 39, of: 'collected' }, verdict: 'pass' }),
      ],
      limits: [],
      time: 'withoutWaitingForTerm',
      excludedBy: [],
      about: 'polls[0]',
    });
  });
  it('a poll before every text says nothing by itself', () => {
    const { open, consequences } = of('cadre', { polls: [poll(26, 39, '2005-12-29')] }, '2024-01-10');
    expect([...open, ...consequences].filter(({ id }) => id.endsWith('.poll'))).toEqual([]);
  });
  it('what does not fit among the counts is told; no reading of the poll alone', () => {
    const more = { ballots: { collected: 39, valid: 39 }, marks: { high: 10, confidence: 10, low: 10 } };
    const codes = of('cadre', asked(10, more)).notes.map(({ code }) => code);
    expect(codes).toContain('marksBelowValid');
    expect(of('cadre', asked(10)).notes.filter(({ kind }) => kind === 'inconsistentFacts')).toEqual([]);
  });
  it('a vote of confidence whose counts are not known leads nowhere yet; its bar is told where it does', () => {
    const motion = (noConfidence?: number) => ({
      forum: 'peoplesCouncil' as const,
      level: 'province' as const,
      heldOn: '2023-12-13',
      electorate: { totalMembers: 75 },
      ballots: { collected: 48 },
      votes: { noConfidence },
    });
    const after = (noConfidence?: number) =>
      of('cadre', { motions: [motion(noConfidence)] }, '2023-12-20').consequences;
    expect(after()).toEqual([]);
    const [only, ...others] = after(38);
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      kind: 'submitDismissal',
      under: 'nq-96-2023-qh15',
      about: 'motions[0]',
      excludedBy: [],
      findings: [{ verdict: 'pass' }],
    });
    expect(only?.id).toMatch(/^nq-96-2023-qh15\.\w+\.submitDismissal$/);
  });
});

describe('what shuts out what', () => {
  const letter = { on: '2026-02-10', reason: 'lowVotes' } as const;
  const excluders = (patch: Patch, id: string) =>
    [...of('civilServant', patch).consequences, ...of('civilServant', patch).open]
      .filter((one) => one.id === id)
      .map(({ excludedBy }) => excludedBy.map(({ by, standing }) => `${by} ${standing}`));

  it('what holds before what is still open, inside one text', () => {
    const facts = { letter, handling: undefined, essentialTask: true, polls: [poll(60, 100, '2026-02-02')] };
    expect(excluders(facts, 'nd170.resignation.lowVotes')).toEqual([
      ['nd170.resignationBarred.task holds', 'nd170.resignationBarred.handling open'],
    ]);
    const turned = { ...facts, handling: ['inspection'] as const, essentialTask: undefined };
    expect(excluders(turned, 'nd170.resignation.lowVotes')).toEqual([
      ['nd170.resignationBarred.handling holds', 'nd170.resignationBarred.task open'],
    ]);
    // Of another text, and of another kind
    expect(excluders(facts, 'qd-96-tw-2023.aboveHalfLow.resignation')).toEqual([[]]);
    expect(excluders(facts, 'qd-96-tw-2023.aboveHalfLow.leavePost')).toEqual([[]]);
    // A bar is not barred
    expect(excluders(facts, 'nd170.resignationBarred.task')).toEqual([[]]);
  });
  it('relief in the Party shuts out the other ways of the Party, not those of the State', () => {
    const facts = {
      letter,
      polls: [poll(70, 100, '2026-02-02'), { ...poll(60, 100, '2026-02-02'), place: 'workplace' as const }],
    };
    const both = ['qd-96-tw-2023.twoThirdsLow.relief holds', 'qd377.relief.lowVotes open'];
    expect(excluders(facts, 'qd-96-tw-2023.aboveHalfLow.resignation')).toEqual([both]);
    expect(excluders(facts, 'qd-96-tw-2023.aboveHalfLow.leavePost')).toEqual([both]);
    expect(excluders(facts, 'qd377.resignation.lowVotes')).toEqual([both, both]);
    expect(excluders(facts, 'nd170.resignation.lowVotes')).toEqual([[]]);
    expect(excluders(facts, 'qd-377-tw-2025.reliefExcludes.resignation')).toEqual([[]]);
  });
});

describe('the whole answer', () => {
  it('nothing follows: determined, and told under the first text asked', () => {
    const { trace, ...answer } = of('cadre');
    expect(answer).toEqual({
      status: 'determined',
      outcome: [],
      under: 'qd-96-tw-2023',
      evidence: expect.any(String),
      notes: [],
      consequences: [],
      open: [],
      differences: [],
    });
    expect(trace.on).toBe(on);
    expect(trace.steps[0]).toMatchObject({ exceptions: [], leadsTo: { outcome: 'qd96.twoPlaces' } });
  });
  it('everything certain: determined, as weak as its weakest', () => {
    const answer = of('cadre', { polls: [poll(26, 39, '2023-12-29')] }, '2024-01-10');
    expect(answer).toMatchObject({ status: 'determined', under: 'qd-41-tw-2021', evidence: 'derived' });
    expect(answer.outcome).toBe(answer.consequences);
    expect(answer.differences).toEqual([
      {
        id: 'exactlyTwoThirds',
        sides: [
          [
            {
              row: 'qd-96-tw-2023.twoThirdsLow.relief',
              provision: { instrument: 'qd-96-tw-2023', eId: 'art_11__para_3' },
              holds: true,
            },
          ],
          [
            {
              row: 'qd41.relief.lowVotes',
              provision: { instrument: 'qd-41-tw-2021', eId: 'art_5__point_3' },
              holds: false,
            },
          ],
        ],
      },
    ]);
  });
  it('open: what may follow besides, what is missing, each once', () => {
    const answer = of('publicEmployee', { polls: undefined }, '2026-08-03');
    expect(answer).toMatchObject({
      status: 'undetermined',
      why: 'missingFacts',
      under: 'qd-377-tw-2025',
      missing: ['polls[].marks.low', 'polls'],
      possible: [answer.consequences, [...answer.consequences, ...answer.open]],
    });
    expect(answer.open).not.toEqual([]);
  });
  it('nothing missing, and yet a text not read', () => {
    const ratings = rated('state', { 2023: 'good', 2024: 'notCompleted' });
    const answer = of('publicEmployee', { ratings }, '2026-08-03');
    expect(answer).toMatchObject({ status: 'undetermined', why: 'textSilent', missing: [] });
    const [unread, ...others] = answer.notes.filter(({ code }) => code === 'unread');
    expect(unread?.provisions).toHaveLength(1);
    expect(others.map(({ values }) => values['en'])).not.toContain(unread?.values['en']);
  });
  it('nobody any text is for', () =>
    expect(of('partyCell', {}, '2009-01-05')).toMatchObject({
      status: 'notApplicable',
      why: 'notCovered',
      consequences: [],
      open: [],
      differences: [],
    }));
  it('prohibitions first, then relief to commendation, inside a stage as the texts stand', () => {
    const ratings = rated('state', { 2023: 'good', 2024: 'notCompleted' });
    expect(
      of('civilServant', { ratings, handling: ['discipline'] }).consequences.map(({ kind }) => kind),
    ).toEqual([
      'appointmentBar',
      'positionChangeBar',
      'nominationBar',
      'appointmentBar',
      'movementBar',
      'trainingBar',
      'relief',
      'assignOtherWork',
      'basisOfEvaluation',
      'lowerJobPosition',
      'termination',
      'termination',
      'commendationBar',
    ]);
  });
  it('one of several: the alternatives of Law 80/2025 are numbered, other rows have none', () => {
    const ratings = rated('state', { 2023: 'good', 2024: 'notCompleted' });
    const told = of('civilServant', { ratings }).consequences.map((one) => [
      one.id,
      one.alternative,
      'alternative' in one,
      'time' in one,
      'about' in one,
      'coefficient' in one,
    ]);
    expect(told).toContainEqual(['l80.notCompleted', 1, true, false, false, false]);
    expect(told).toContainEqual(['l80.notCompleted', 2, true, false, false, false]);
    expect(told).toContainEqual(['nd170.relief.notCompleted', undefined, false, false, false, false]);
    expect(told).toContainEqual(['qd377.replaced.notCompleted', undefined, false, true, false, false]);
  });
  it('the procedure of those managed centrally stands only beside leaving the post (02-HD/BTCTW)', () => {
    const beside = (patch: Patch) => lines('cadre', { management: 'central', ...patch }, 'centralProcedure');
    expect(beside({})).toEqual([]);
    expect(beside({ polls: [poll(26, 39, '2026-02-02')] })).toEqual([
      'qd377.centralProcedure centralProcedure mandatory',
    ]);
    expect(beside({ polls: [poll(26, 39, '2026-02-02')], management: 'other' })).toEqual([]);
    expect(beside({ polls: [poll(26, 39, '2026-02-02')], management: undefined })).toEqual([
      '? qd377.centralProcedure centralProcedure missingFacts',
    ]);
  });
});

describe('notes beside', () => {
  const ratings = (
    ...all: readonly (readonly [number, 'party' | 'state', 'good' | 'notCompleted'])[]
  ): Patch => ({
    ratings: all.map(([year, side, level]) => ({ year, side, level })),
  });
  const differ = (patch: Patch) =>
    of('civilServant', patch).notes.filter(({ code }) => code === 'ratingSidesDiffer');
  it.each<[string, Patch, readonly object[]]>([
    [
      'one year, two levels',
      ratings(
        [2023, 'party', 'good'],
        [2023, 'state', 'good'],
        [2024, 'party', 'good'],
        [2024, 'state', 'notCompleted'],
      ),
      [{ kind: 'caution', code: 'ratingSidesDiffer', values: { year: 2024 }, provisions: [] }],
    ],
    ['one year, one level', ratings([2024, 'party', 'good'], [2024, 'state', 'good']), []],
    ['two years', ratings([2023, 'party', 'good'], [2024, 'state', 'notCompleted']), []],
    ['one side', ratings([2024, 'state', 'good'], [2023, 'state', 'notCompleted']), []],
    ['not known', { ratings: undefined }, []],
  ])('the sides differ: %s', (_, patch, expected) => expect(differ(patch)).toEqual(expected));

  const polls = [poll(51, 100, '2026-02-02')];
  it.each<[string, Kind, Patch, boolean]>([
    ['a leading civil servant', 'civilServant', { polls }, true],
    ['who may lead', 'civilServant', { polls, leads: undefined }, true],
    ['who does not lead', 'civilServant', { polls, leads: false }, false],
    ['half low', 'civilServant', { polls: [poll(50, 100, '2026-02-02')] }, false],
    ['a cadre', 'cadre', { polls }, false],
  ])('the cascade: %s', (_, kind, patch, told) =>
    expect(of(kind, patch).notes.some(({ code }) => code === 'ratingCascade')).toBe(told),
  );
  it('the newer rule of the Party over the decree: both named, with Art. 70(3)', () => {
    const note = (patch: Patch, readings = {}) =>
      measuresFor(record('civilServant', patch), { on, readings }).notes.find(
        ({ code }) => code === 'partyOverDecree',
      );
    expect(note(disciplined(warning))).toEqual({
      kind: 'conflict',
      code: 'partyOverDecree',
      values: { here: 'nd-170-2025', there: 'qd-377-tw-2025' },
      provisions: [
        { instrument: 'nd-170-2025', eId: 'art_70__para_3' },
        { instrument: 'qd-377-tw-2025', eId: 'unplaced__replaced' },
        { instrument: 'nd-170-2025', eId: 'art_53__para_1__point_a' },
      ],
    });
    expect(
      note({ polls: [poll(70, 100, '2026-02-02')] }, { 'measures.partyOverDecree': 'anyPartyRule' })?.values,
    ).toEqual({
      here: 'nd-170-2025',
      there: 'qd-96-tw-2023',
    });
    // The decree alone, the Party alone, and what is only not known
    expect(note({ polls: [poll(50, 100, '2026-02-02')] })).toBeUndefined();
    expect(note({ polls: undefined })).toBeUndefined();
  });
});

describe('bars just missed', () => {
  const readings = (patch: Patch) =>
    of('cadre', patch).notes.flatMap(({ kind, values }) => (kind === 'reading' ? [values['reading']] : []));
  const half = [poll(50, 100, '2026-02-02')];
  it.each<[string, Patch, readonly string[]]>([
    ['half low, where an unread text lends the bar of another', { polls: half }, ['party.thresholds377']],
    ['above half', { polls: [poll(51, 100, '2026-02-02')] }, ['party.thresholds377']],
    ['who does not lead is not asked', { polls: half, leads: false }, []],
    ['who may not lead neither', { polls: half, leads: undefined }, []],
    ['no poll', { polls: [] }, []],
  ])('the reading that lends a bar is told: %s', (_, patch, expected) =>
    expect(readings(patch)).toEqual(expected),
  );
  it('of a commendation the reading of its day', () => {
    const best = {
      2021: 'excellent',
      2022: 'excellent',
      2023: 'excellent',
      2024: 'excellent',
      2025: 'excellent',
    } as const;
    const told = (ratings: Patch['ratings']) =>
      of('partyMember', { ratings }).notes.map(({ values }) => values['reading']);
    expect(told(rated('party', best))).toEqual(['measures.bonusDate']);
    expect(told(rated('party', { 2024: 'excellent', 2025: 'good' }))).toEqual([]);
  });

  const workplace = (low: number) => ({ ...poll(low, 39, '2023-12-29'), place: 'workplace' as const });
  const sides = (patch: Patch) =>
    of('cadre', patch, '2024-01-10').differences.map(
      ({ id, sides: [one, other] }) => `${id} ${one.length} ${other.length}`,
    );
  it.each<[string, Patch, readonly string[]]>([
    ['exactly two thirds', { polls: [poll(26, 39, '2023-12-29')] }, ['exactlyTwoThirds 1 1']],
    ['more', { polls: [poll(27, 39, '2023-12-29')] }, []],
    ['exactly, of somebody 41-QĐ/TW is not for', { polls: [poll(26, 39, '2023-12-29')], leads: false }, []],
    ['more, of somebody 41-QĐ/TW is not for', { polls: [poll(27, 39, '2023-12-29')], leads: false }, []],
    [
      'the other poll lower',
      { polls: [poll(26, 39, '2023-12-29'), workplace(20)] },
      ['exactlyTwoThirds 1 1'],
    ],
    ['this one more, the other lower', { polls: [poll(27, 39, '2023-12-29'), workplace(20)] }, []],
    ['both', { polls: [poll(26, 39, '2023-12-29'), workplace(26)] }, ['exactlyTwoThirds 2 2']],
  ])('96-QĐ/TW beside 41-QĐ/TW: %s', (_, patch, expected) => expect(sides(patch)).toEqual(expected));

  it('a council: the vote of confidence only if nobody resigns (96/2023/QH15)', () => {
    const council = {
      forum: 'peoplesCouncil',
      level: 'province',
      heldOn: '2023-12-13',
      electorate: { totalMembers: 75 },
      ballots: { collected: 48 },
      marks: { low: 30 },
    } as const;
    const { consequences } = of('cadre', { polls: [council] }, '2023-12-20');
    const [motion, resign] = consequences.filter(({ under }) => under === 'nq-96-2023-qh15');
    expect(motion).toMatchObject({ kind: 'confidenceMotion', condition: 'ifNotResigned' });
    expect(resign).toMatchObject({ kind: 'mayResign' });
    expect(resign).not.toHaveProperty('condition');
    expect(resign).not.toHaveProperty('alternative');
  });
});

describe('the amount of a reward', () => {
  const reading = (value: string) => ({
    kind: 'reading',
    code: 'reading',
    values: { reading: 'measures.bonusDate', value },
    provisions: [],
  });
  const trace = (day: string) => ({ on: day, steps: [] });
  it('0.3 of 2,340,000 (73/2024/NĐ-CP)', () =>
    expect(awardAmount({ times: 0.3 }, { on: '2026-02-03' })).toEqual({
      status: 'determined',
      outcome: 702_000,
      under: 'nd-73-2024',
      evidence: 'readInSeveralSources',
      trace: trace('2026-02-03'),
      notes: [reading('award')],
    }));
  it.each([
    ['2026-07-01', 'award', {}],
    ['2026-02-03', 'yearEnd', { 'measures.bonusDate': 'yearEnd' }],
  ] as const)('on %s, by %s, the base salary is not known', (day, value, readings) =>
    expect(awardAmount({ times: 0.3 }, { on: day, readings })).toEqual({
      status: 'undetermined',
      why: 'missingFacts',
      possible: [],
      missing: ['baseSalary'],
      under: 'nd-161-2026',
      trace: trace(day),
      notes: [reading(value), { kind: 'silent', code: 'baseSalaryNotRead', values: {}, provisions: [] }],
    }),
  );
  it('of a base salary given; before the first on record none', () => {
    expect(awardAmount({ times: 1.5, baseSalary: 2_530_000 }, { on: '2026-07-01' })).toMatchObject({
      outcome: 3_795_000,
      under: 'nd-161-2026',
      evidence: 'readInOneSource',
    });
    expect(awardAmount({ times: 0.3 }, { on: '2024-06-30' })).toMatchObject({
      status: 'notApplicable',
      why: 'notYetInForce',
    });
    expect(awardAmount({ times: 0.3 }, { on: '2024-07-01' }).outcome).toBe(702_000);
  });
  it.each([
    [() => awardAmount({ times: 0.3 }, { on: 'x' }), 'options.on'],
    [() => measuresFor(record('cadre'), { on: 'x' }), 'options.on'],
    [() => measureTimetable({ kind: 'cadre', acts: {} }, { on: 'x' }), 'options.on'],
    [() => checkMeasureVote({ vote: 'educationList' }, { on: 'x' }), 'options.on'],
  ])('a wrong day is refused where it stands %#', (call, path) =>
    expect(call).toThrow(expect.objectContaining({ path })),
  );
});

describe('limits of time', () => {
  const told = (kind: MeasureTimetableCase['kind'], acts: MeasureTimetableCase['acts'], extended?: boolean) =>
    measureTimetable({ kind, acts, calendar, extended }, { on });
  const reading = {
    kind: 'reading',
    code: 'reading',
    values: { reading: 'measures.decisionExtension', value: 'total' },
    provisions: [],
  };
  it('one in full', () =>
    expect(told('cadre', { proposal: on }, true)).toEqual({
      status: 'determined',
      outcome: [
        {
          id: 'decide',
          act: 'decide',
          under: 'qd-377-tw-2025',
          countedFrom: 'proposal',
          latest: '2026-03-23',
          provision: { instrument: 'qd-377-tw-2025', eId: 'unplaced__procedure' },
          evidence: 'readInSeveralSources',
        },
      ],
      under: 'qd-377-tw-2025',
      evidence: 'readInSeveralSources',
      trace: { on, steps: [] },
      notes: [reading],
    }));
  it.each([
    ['extended, and the text lets it be', { proposal: on, groundsComplete: on }, true, [reading]],
    ['not extended', { proposal: on }, false, []],
    ['not said to be extended', { proposal: on }, undefined, []],
    ['extended, but no text lets it be', { groundsComplete: on }, true, []],
    ['extended, of an act not done', { groundsComplete: on, proposal: undefined }, true, []],
  ])('the reading is told where it counts: %s', (_, acts, extended, notes) =>
    expect(told('cadre', acts, extended).notes).toEqual(notes),
  );
  it('as weak as the weakest', () =>
    expect(told('civilServant', { proposal: on })).toMatchObject({
      under: 'qd-377-tw-2025',
      evidence: 'readInOneSource',
    }));
  it('without an act, also one given as undefined, the acts are missing', () => {
    const missing = {
      status: 'undetermined',
      why: 'missingFacts',
      possible: [],
      missing: ['acts.groundsComplete', 'acts.proposal', 'acts.partyDiscipline'],
      under: 'qd-377-tw-2025',
      trace: { on, steps: [] },
      notes: [],
    };
    expect(told('cadre', {})).toEqual(missing);
    expect(told('cadre', { letter: undefined })).toEqual(missing);
    expect(told('cadre', { letter: on })).toMatchObject({ status: 'notApplicable', why: 'notCovered' });
  });
  it.each([
    ['2021-11-02', 'notApplicable'],
    ['2021-11-03', 'undetermined'],
  ])('41-QĐ/TW from 03/11/2021: %s', (day, status) =>
    expect(measureTimetable({ kind: 'partyMember', acts: {} }, { on: day }).status).toBe(status),
  );
});

describe('votes on a measure: what is not known', () => {
  const body = (more: MeasureVoteCase['body']) => more;
  const relief = { vote: 'relief', of: 'civilServant' } as const;
  const joint = { 'measures.reliefVoteCount': 'joint' } as const;
  it.each<[string, MeasureVoteCase, readonly string[], object?]>([
    [
      'agree of one body',
      { ...relief, body: body({ members: 7 }), standingCommittee: { members: 6, agree: 3 } },
      ['body.agree'],
      joint,
    ],
    [
      'members of one body',
      { ...relief, body: body({ members: 7, agree: 4 }), standingCommittee: { agree: 3 } },
      ['body.members'],
      joint,
    ],
    [
      'the other body',
      { ...relief, body: body({ members: 7, agree: 4 }) },
      ['body.agree', 'body.members'],
      joint,
    ],
    [
      'this body',
      { ...relief, standingCommittee: { members: 6, agree: 3 } },
      ['body.agree', 'body.members'],
      joint,
    ],
    ['the council', { vote: 'relief', of: 'publicEmployee' }, ['body.agree', 'body.members']],
    ['the exempt', { vote: 'educationList', body: { members: 12, agree: 6 } }, ['body.members']],
    ['members of the cell', { vote: 'educationList', body: { agree: 6 }, exempt: 3 }, ['body.members']],
    ['the cell', { vote: 'educationList', exempt: 3 }, ['body.agree', 'body.members']],
    ['who was present', { vote: 'disciplineCouncil', body: { members: 3 } }, ['body.present']],
    ['of the council at all', { vote: 'disciplineCouncil' }, ['body.present']],
  ])('%s', (_, vote, missing, readings = {}) =>
    expect(checkMeasureVote(vote, { on, readings })).toMatchObject({
      status: 'undetermined',
      why: 'missingFacts',
      missing,
    }),
  );
  it('the two bodies as one: 4 of 7 and 3 of 6 are 7 of 13; 3 of 7 and 3 of 6 are not more than half', () => {
    const outcome = (agree: number) =>
      checkMeasureVote(
        { ...relief, body: { members: 7, agree }, standingCommittee: { members: 6, agree: 3 } },
        { on, readings: joint },
      );
    expect(outcome(4).outcome).toBe('ballotPassed');
    expect(outcome(3).outcome).toBe('headSettlesOrSubmits');
    expect(
      outcome(4).trace.steps.flatMap(({ findings }) => findings.map(({ actual }) => actual)),
    ).toContainEqual({
      part: 7,
      whole: 13,
      of: 'allMembers',
    });
  });
});
