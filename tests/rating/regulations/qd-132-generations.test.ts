import { describe, expect, it } from 'vitest';
import {
  allocateExcellent,
  checkDistribution,
  checkRatingSequence,
  generations,
  type RatedKind,
  type RatingFacts,
  rate,
  ratingAuthorities,
  ratingForms,
  ratingProcedure,
  ratingTimetable,
} from '../../../src/rating/index.js';
import { reviewPlaces } from '../../../src/rating/procedure/index.js';
import { caseOf, grades, inOrder, levelOf, type Readings } from './qd-132-cases.js';

const ids = {
  alone: 'qd-132-tw-2018',
  hd16: 'qd-132-tw-2018+hd-16-btctw-2018',
  hd21: 'qd-132-tw-2018+hd-21-btctw-2019',
};
const of132 = generations.filter(({ instrument }) => instrument.id === 'qd-132-tw-2018');

describe('which text governs', () => {
  const member = caseOf('partyMember', inOrder.partyMember, 2018);
  const generationOn = (decidedOn: string) => {
    const answer = rate({ ...member, decidedOn });
    return answer.generation ?? (answer.status === 'notApplicable' && answer.why);
  };
  it.each([
    ['2018-03-07', 'notYetInForce'],
    ['2018-03-08', ids.alone],
    ['2018-09-23', ids.alone],
    ['2018-09-24', ids.hd16],
    ['2019-10-17', ids.hd16],
    ['2019-10-18', ids.hd21],
    ['2023-10-03', ids.hd21],
    ['2023-10-04', 'qd-124-tw-2023'],
  ])('decided %s: %s', (day, expected) => {
    expect(generationOn(day)).toBe(expected);
  });
  it.each([
    [2017, undefined],
    [2018, ids.hd16],
    [2019, ids.hd21],
    [2022, ids.hd21],
  ])('year %i, no day given', (year, expected) => {
    expect(rate({ ...member, year }).generation).toBe(expected);
  });
  it('the year rated and the text applied are two things', () => {
    expect(rate({ ...member, decidedOn: '2020-01-10' }).generation).toBe(ids.hd21);
    const byYear = { readings: { 'rating.regimeBy': 'yearRated' } } as const;
    expect(rate({ ...member, decidedOn: '2020-01-10' }, byYear).generation).toBe(ids.hd16);
  });
  it('no quarter is rated', () => {
    expect(rate({ ...member, year: 2020, quarter: 1 })).toMatchObject({ why: 'notCovered' });
  });
});

describe('the readings of a generation', () => {
  const half: Partial<RatingFacts> = {
    work: { total: 100, done: 49, mainTargetsMet: true },
  };
  it('the guidance is stricter than the regulation on members who did less than half', () => {
    const under = (id: string) =>
      rate(caseOf('partyMember', { ...inOrder.partyMember, ...half }), { under: id });
    expect([ids.alone, ids.hd16, ids.hd21].map((id) => under(id).outcome)).toEqual([
      'excellent',
      'notCompleted',
      'notCompleted',
    ]);
  });
  it.each([ids.alone, ids.hd16, ids.hd21])('%s: the head is not above what he heads', (id) => {
    const head = caseOf('leader', { ...inOrder.leader, headedLevel: 'completed' });
    expect(rate(head, { under: id }).outcome).toBe('completed');
  });
});

describe('what was not read in 2018 is marked', () => {
  const evidenceOf = (kind: RatedKind, changed: Partial<RatingFacts>, year: number) => {
    const answer = rate(caseOf(kind, { ...inOrder[kind], ...changed }, year));
    return answer.status === 'determined' ? answer.evidence : answer.status;
  };
  const short = { work: { total: 100, done: 49 } };
  it.each<[string, RatedKind, Partial<RatingFacts>, string, string]>([
    ['excellent', 'partyMember', {}, 'readInSiblingText', 'readInOneSource'],
    ['excellent', 'organisation', {}, 'readInSiblingText', 'readInOneSource'],
    ['good: the pattern', 'partyMember', { model: false }, 'derived', 'derived'],
    ['less than half done', 'partyMember', short, 'readInOneSource', 'readInOneSource'],
  ])('%s of a %s', (_, kind, changed, in2018, in2020) => {
    expect([evidenceOf(kind, changed, 2018), evidenceOf(kind, changed, 2020)]).toEqual([in2018, in2020]);
  });

  it('a completed leader rests on a share that could not be verified', () => {
    const units = { total: 10, atLeastCompleted: 7, atLeastGood: 6 };
    const answer = rate(caseOf('leader', { ...inOrder.leader, units }));
    expect(answer.outcome).toBe('completed');
    expect(answer.notes.map(({ kind }) => kind)).toContain('weakEvidence');
  });

  it.each(of132.map((text) => [text.id, text] as const))('%s cites nothing it does not hold', (_, text) => {
    const held = new Set(text.provisions.flatMap((table) => Object.values(table).map(({ ref }) => ref)));
    const kinds = Object.keys(inOrder) as RatedKind[];
    const cited = kinds.flatMap((kind) =>
      rate(caseOf(kind, { ...inOrder[kind], grades: grades('B', 'BB') }), {
        under: text.id,
      }).trace.steps.flatMap(({ findings, exceptions }) =>
        [...findings, ...exceptions.flatMap((one) => one.findings)].map(({ provision }) => provision),
      ),
    );
    expect(cited.length).toBeGreaterThan(40);
    expect(cited.filter((ref) => !held.has(ref))).toEqual([]);
    const texts = [text.instrument, ...text.guidance, ...(text.beside ?? [])].map(({ id }) => id);
    expect([...held].filter(({ instrument }) => !texts.includes(instrument))).toEqual([]);
  });
});

describe('who is rated', () => {
  const as21: Readings = { 'rating.scope2018': 'asHd21' };
  const membership = { admittedOn: '2000-01-01', exempt: false, suspended: null } as const;
  const suspended = { membership: { ...membership, suspended: 'party' } } as const;
  const admitted = (admittedOn: string, reviewedOn: string) => ({
    membership: { ...membership, admittedOn },
    reviewedOn,
  });
  it.each<[string, RatedKind, Partial<RatingFacts>, number, string, Readings?]>([
    ['exempt', 'partyMember', { membership: { ...membership, exempt: true } }, 2020, 'exempt'],
    ['exempt', 'partyMember', { membership: { ...membership, exempt: true } }, 2018, 'exempt'],
    ['suspended', 'partyMember', suspended, 2020, 'suspended'],
    ['suspended, by the letter of 132-QĐ/TW Art. 5', 'partyMember', suspended, 2018, 'excellent'],
    ['suspended, as 21-HD', 'partyMember', suspended, 2018, 'suspended', as21],
    [
      'suspended from the committee only',
      'partyMember',
      { membership: { ...membership, suspended: 'committee' } },
      2020,
      'excellent',
    ],
    ['15: six months', 'partyMember', admitted('2020-06-10', '2020-12-10'), 2020, 'excellent'],
    ['six months and a day', 'partyMember', admitted('2020-06-10', '2020-12-11'), 2020, 'excellent'],
    ['15: a day short of six months', 'partyMember', admitted('2020-06-10', '2020-12-09'), 2020, 'tooNew'],
    ['a day short, by the letter', 'partyMember', admitted('2018-06-10', '2018-12-09'), 2018, 'excellent'],
    ['a day short, as 21-HD', 'partyMember', admitted('2018-06-10', '2018-12-09'), 2018, 'tooNew', as21],
    ['formed', 'organisation', { formedOn: '2020-06-30', reviewedOn: '2020-12-30' }, 2020, 'excellent'],
    [
      'formed a day later',
      'organisation',
      { formedOn: '2020-07-01', reviewedOn: '2020-12-30' },
      2020,
      'notRated',
    ],
    [
      'formed a day later',
      'collective',
      { formedOn: '2018-07-01', reviewedOn: '2018-12-30' },
      2018,
      'notRated',
    ],
  ])('%s: a %s', (_, kind, changed, year, expected, readings) => {
    expect(levelOf(kind, changed, readings, year)).toBe(expected);
  });
});

describe('the cap (21-HD/BTCTW)', () => {
  const group = (kind: RatedKind, good: number, year = 2020) =>
    ({
      year,
      kind,
      candidates: [1, 2, 3].map((rank) => ({ id: `c${rank}`, rank })),
      good,
    }) as const;
  it('each kind draws its group otherwise, and no higher share is known', () => {
    const { cap } = of132[2] as (typeof of132)[number];
    expect('group' in cap && new Set(Object.values(cap.group).map(({ en }) => en)).size).toBe(4);
    const decided = {
      decided: true,
      grounds: ['outstandingResults', 'positiveTurn', 'exceedsPlan', 'realValue'],
    };
    expect(allocateExcellent({ ...group('partyMember', 20), outstanding: decided as never })).toMatchObject({
      status: 'notApplicable',
      notes: [{ code: 'noHigherShare' }],
    });
  });
  it('of those rated good: 8, 9, 10 beside three candidates', () => {
    const places = [8, 9, 10].map((good) => allocateExcellent(group('partyMember', good)).outcome?.places);
    expect(places).toEqual([1, 2, 2]);
  });
  it('organisations: 20 % by type, or a number the authority sets', () => {
    const byType = allocateExcellent(group('organisation', 12));
    expect(byType).toMatchObject({ outcome: { places: 2 }, evidence: 'derived' });
    expect(byType.notes).toContainEqual(
      expect.objectContaining({ values: { reading: 'rating.organisationCap', value: 'byType' } }),
    );
    const decides = { readings: { 'rating.organisationCap': 'authorityDecides' } } as const;
    expect(allocateExcellent(group('organisation', 12), decides)).toMatchObject({ why: 'localTextNeeded' });
    expect(allocateExcellent(group('partyMember', 12), decides).outcome?.places).toBe(2);
  });
  it('before the guidance no cap could be read', () => {
    const early = { ...group('partyMember', 12), decidedOn: '2018-06-30' };
    expect(allocateExcellent(early)).toMatchObject({ status: 'undetermined', why: 'textSilent' });
  });
  it.each([
    ['Chương Mỹ members', 'partyMember', 1386, 7436, 'ok'],
    ['Tây Ninh leaders', 'leader', 14, 114, 'ok'],
    ['Trà Vinh collectives', 'collective', 14, 57, 'okOnlyIfExcellentCounted'],
    ['Trà Vinh grassroots organisations', 'organisation', 16, 63, 'exceeds'],
  ] as const)('published counts of 2022: %s', (_, kind, excellent, good, expected) => {
    const counts = { excellent, good };
    expect(checkDistribution({ year: 2022, kind, counts, oneGroup: true }).outcome).toBe(expected);
  });
});

describe('acts, authorities, days, forms', () => {
  it.each<[string, Record<string, string>, string]>([
    [
      'State rating before the member rating',
      { stateRating: '2020-12-20', decisionOnPartyMembers: '2020-12-18' },
      'stateRating',
    ],
    ['review before rating', { memberReview: '2020-12-20', selfRating: '2020-12-18' }, 'memberReview'],
    ['self-rating before the proposal', { selfRating: '2020-12-20', proposal: '2020-12-18' }, 'selfRating'],
    ['the proposal before the appraisal', { proposal: '2020-12-20', appraisal: '2020-12-18' }, 'proposal'],
    [
      'lower before higher',
      { decisionOnLowerCollectives: '2020-12-20', decisionOnCollective: '2020-12-18' },
      'decisionOnLowerCollectives',
    ],
    [
      'the collective before its members',
      { decisionOnCollective: '2020-12-20', decisionOnMembersOfCollective: '2020-12-18' },
      'decisionOnCollective',
    ],
  ])('%s', (_, acts, earlier) => {
    const answer = checkRatingSequence({ year: 2020, acts });
    expect(answer.outcome).toBe('outOfOrder');
    expect(answer.findings).toContainEqual(
      expect.objectContaining({ mustFollow: earlier, standing: 'tooEarly' }),
    );
    const sameDay = Object.fromEntries(Object.keys(acts).map((act) => [act, '2020-12-18']));
    expect(checkRatingSequence({ year: 2020, acts: sameDay }).outcome).not.toBe('outOfOrder');
  });
  it.each([
    ['one further post', [{ id: 'a', kind: 'concurrent' as const }], []],
    [
      'three posts in all',
      ['a', 'b'].map((id) => ({ id, kind: 'concurrent' as const })),
      ['asAuthorityDecides', 'asAuthorityDecides'],
    ],
    ['a seat in a standing committee', [{ id: 'a', kind: 'seat' as const }], ['bodyOfPost']],
  ])('places of review: %s', (_, otherPosts, expected) => {
    const { outcome } = reviewPlaces({ year: 2020, member: true, leader: true, otherPosts });
    expect(outcome?.map(({ place }) => place)).toEqual(['cell', 'leadershipCollective', ...expected]);
  });
  it('the acts in order', () => {
    const acts = ratingProcedure({ year: 2018 }).outcome?.map(({ id }) => id);
    expect(acts?.slice(3, 6)).toEqual(['selfRating', 'proposal', 'appraisal']);
  });
  it('who decides is known only from the later guidance', () => {
    for (const year of [2018, 2020]) {
      const rows = ratingAuthorities({ year }).outcome ?? [];
      expect(rows.map(({ evidence }) => evidence)).toEqual([
        'readInSiblingText',
        'readInSiblingText',
        'readInSiblingText',
        'unverified',
      ]);
      const texts = new Set(rows.map(({ provision }) => provision.instrument));
      expect([...texts]).toEqual([year === 2018 ? 'hd-16-btctw-2018' : 'hd-21-btctw-2019']);
    }
    expect(ratingAuthorities({ year: 2018, decidedOn: '2018-06-30' })).toMatchObject({ why: 'textSilent' });
  });
  it('the State rating has a day from 2020 on, the Party rating none that was read', () => {
    const latest = (year: number) =>
      ratingTimetable({ year }).deadlines.map(({ id, latest }) => [id, latest]);
    expect(latest(2019)).toEqual([
      ['rating', undefined],
      ['fileToCentre', undefined],
    ]);
    expect(latest(2020)[0]).toEqual(['stateRating', '2020-12-14']);
    expect(ratingTimetable({ year: 2018 })).toMatchObject({ why: 'textSilent', deadlines: [] });
  });
  it.each([
    [2018, ['Mẫu 5']],
    [2020, ['Mẫu 02-HD KĐ.ĐG 2019', 'Mẫu 04']],
  ])('the forms of %i', (year, codes) => {
    expect(ratingForms({ year }).outcome?.map(({ code }) => code)).toEqual(codes);
  });
});
