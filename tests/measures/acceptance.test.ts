import { describe, expect, it } from 'vitest';
import { measuresFor } from '../../src/measures/index.js';
import { explain } from '../../src/words/index.js';
import { found, poll, rated, record } from './support.js';

const kindsOf = (low: number, collected: number, modality: string) =>
  measuresFor(record('cadre', { polls: [poll(low, collected, '2023-12-29')] }), { on: '2024-01-10' })
    .consequences.filter((one) => one.under === 'qd-96-tw-2023' && one.modality === modality)
    .map(({ kind, alternative, time }) => [
      kind,
      ...(alternative === undefined ? [] : [alternative]),
      ...(time === undefined ? [] : [time]),
    ]);

/** What the press says of 96-QĐ/TW Art. 11, sentence by sentence. */
describe('the sentences on the use of the result', () => {
  it('"the result is used to evaluate cadres, as a basis of planning, transfer, appointment, nomination, relief"', () => {
    expect(kindsOf(1, 39, 'considered')).toEqual([['basisOfEvaluation']]);
  });
  it('"more than 50 % and less than two thirds low: out of the planning for higher posts"', () => {
    expect(kindsOf(20, 39, 'mandatory')).toEqual([['removeFromPlanning']]);
    expect(kindsOf(25, 39, 'mandatory')).toEqual([['removeFromPlanning']]);
  });
  it('"… and considered for leaving the post, other work, or resignation, or a vote of confidence proper"', () => {
    const kinds = kindsOf(20, 39, 'considered').map(([kind]) => kind);
    expect(kinds.sort()).toEqual([
      'assignOtherWork',
      'basisOfEvaluation',
      'confidenceMotion',
      'leavePost',
      'resignation',
    ]);
    // One of several, none before another
    expect(new Set(kindsOf(20, 39, 'considered').flatMap(([, alternative]) => alternative ?? [])).size).toBe(
      3,
    );
  });
  it('"two thirds low or more: relieved and given other, lower work, without waiting for the end of the term"', () => {
    expect(kindsOf(26, 39, 'mandatory')).toEqual([
      ['relief', 'withoutWaitingForTerm'],
      ['assignLowerWork', 'withoutWaitingForTerm'],
      ['removeFromPlanning'],
    ]);
  });
  it('"who must be relieved may not resign": told with the article, in both languages', () => {
    const answer = measuresFor(record('cadre', { polls: [poll(26, 39, '2023-12-29')] }), {
      on: '2024-01-10',
    });
    expect(explain(answer, 'vi')).toContain(
      'Không được: từ chức; cấp có thẩm quyền quản lý cán bộ; Điều 3 Quy định 41-QĐ/TW',
    );
    expect(explain(answer, 'en')).toContain(
      'Not permitted: resignation; the authority managing the cadre; Art. 3, Regulation 41-QĐ/TW',
    );
  });
  it('"half low or less": nothing is prescribed, however small the high share', () => {
    expect([...kindsOf(19, 39, 'mandatory'), ...kindsOf(20, 40, 'mandatory')]).toEqual([]);
  });
});

describe('what other programs get wrong', () => {
  it('a text that ended answers for no later day (41-QĐ/TW, Law 22/2008, Decree 138/2020)', () => {
    const facts = {
      polls: [poll(39, 39, '2023-12-29')],
      ratings: [
        ...rated('state', { 2023: 'notCompleted', 2024: 'notCompleted' }),
        ...rated('party', { 2024: 'notCompleted' }),
      ],
      grounds: [{ ground: 'decline' }, { ground: 'standingLost' }],
    } as const;
    const under = (on: string) =>
      measuresFor(record('civilServant', facts), { on }).consequences.map((one) => one.under);
    expect(under('2025-06-30')).toEqual(
      expect.arrayContaining(['qd-41-tw-2021', 'l-22-2008-qh12', 'nd-138-2020']),
    );
    expect(under('2025-07-01')).not.toContain('l-22-2008-qh12');
    expect(under('2025-07-01')).not.toContain('nd-138-2020');
    expect(under('2025-10-07')).toContain('qd-41-tw-2021');
    expect(under('2025-10-08')).not.toContain('qd-41-tw-2021');
  });
  it('no two years are asked of a civil servant in 2026, no one year of a managing public employee', () => {
    const one = { ratings: rated('state', { 2024: 'good', 2025: 'notCompleted' }) };
    expect(found(record('civilServant', one), '2026-03-02')).toContain(
      'nd170.relief.notCompleted relief considered',
    );
    expect(
      found(record('publicEmployee', one), '2026-03-02').filter((line) => line.includes('relief')),
    ).toEqual(['? qd377.relief.notCompleted relief textSilent']);
  });
  it('percentages are not compared rounded: 21 of 33 is printed 63.7 and lies under two thirds, 22 of 33 reaches it', () => {
    const lines = (low: number) =>
      found(record('cadre', { polls: [poll(low, 33, '2023-07-10')] }), '2023-08-01');
    expect(lines(21)).toContain('qd-96-tw-2023.aboveHalfLow.removeFromPlanning removeFromPlanning mandatory');
    expect(lines(22)).toContain('qd-96-tw-2023.twoThirdsLow.relief relief mandatory');
  });
  it('a council counts of the ballots collected, from two thirds up: 32 of 48, whatever the number of deputies', () => {
    const council = {
      forum: 'peoplesCouncil',
      level: 'province',
      heldOn: '2023-12-13',
      electorate: { totalMembers: 75 },
    } as const;
    const polls = [{ ...council, ballots: { collected: 48 }, marks: { low: 32 } }];
    expect(found(record('cadre', { polls }), '2023-12-20')).toContain(
      'nq-96-2023-qh15.twoThirdsLow.submitDismissal submitDismissal mandatory',
    );
  });
  it('a rating of "tasks not completed" is no breach of the member’s status, a discipline no form of suspension', () => {
    const ratings = rated('party', { 2024: 'notCompleted', 2025: 'notCompleted' });
    const lines = found(
      record('partyMember', { leads: false, ratings, roll: { statusBreachYears: [], cellVote: null } }),
      '2026-03-02',
    );
    expect(lines.filter((line) => line.includes('statusBreach'))).toEqual([]);
  });
  it('no word of a decision in what is told', () => {
    const answer = measuresFor(record('civilServant', { polls: [poll(39, 39, '2026-02-02')] }), {
      on: '2026-03-02',
    });
    const [told = ''] = explain(answer, 'vi').split('Ghi chú:');
    expect(told).not.toMatch(/quyết định/i);
    expect(explain(answer, 'vi')).toMatch(/Đây là đề xuất, phải được người có thẩm quyền xem xét, phê duyệt/);
  });
});

describe('the cascade is shown, never applied (366-QĐ/TW, 170/2025/NĐ-CP)', () => {
  const facts = { polls: [poll(51, 100, '2026-02-02')] };
  it('a note with the three articles; the poll itself rates nobody', () => {
    const { notes, consequences } = measuresFor(record('civilServant', facts), { on: '2026-03-02' });
    const cascade = notes.find(({ code }) => code === 'ratingCascade');
    expect(cascade?.provisions.map(({ eId }) => eId)).toEqual([
      'art_11__para_4__leaderPoll',
      'art_53__para_1__point_c',
      'art_53__para_3',
    ]);
    expect(consequences.filter(({ kind }) => kind === 'ratedNotCompleted' || kind === 'termination')).toEqual(
      [],
    );
  });
  it('not for a cadre, nor before', () => {
    const codes = (kind: 'cadre' | 'civilServant', on: string) =>
      measuresFor(record(kind, { polls: [poll(51, 100, '2025-02-03')] }), { on }).notes.map(
        ({ code }) => code,
      );
    expect(codes('cadre', '2026-03-02')).not.toContain('ratingCascade');
    expect(codes('civilServant', '2025-08-29')).not.toContain('ratingCascade');
    expect(codes('civilServant', '2025-08-30')).toContain('ratingCascade');
  });
  it('Art. 70(3): where a newer Party rule speaks too, both are named; by the reading none', () => {
    const codes = (readings?: { readonly 'measures.partyOverDecree': 'none' }) =>
      measuresFor(record('civilServant', { polls: [poll(70, 100, '2026-02-02')] }), {
        on: '2026-03-02',
        ...(readings && { readings }),
      }).notes.map(({ code }) => code);
    expect(codes()).toContain('partyOverDecree');
    expect(codes({ 'measures.partyOverDecree': 'none' })).not.toContain('partyOverDecree');
  });
});

describe('where texts differ, both sides', () => {
  const ids = (kind: 'civilServant' | 'publicEmployee', patch: Parameters<typeof record>[1], on: string) =>
    measuresFor(record(kind, patch), { on }).differences.map(({ id }) => id);

  it('X-2: above two thirds, 115/2020/NĐ-CP has both lists', () => {
    const patch = {
      polls: [poll(70, 100, '2026-02-02')],
      letter: { on: '2026-02-10', reason: 'lowVotes' },
    } as const;
    expect(ids('publicEmployee', patch, '2026-03-02')).toEqual(['aboveTwoThirdsBothLists']);
    expect(ids('publicEmployee', { ...patch, polls: [poll(60, 100, '2026-02-02')] }, '2026-03-02')).toEqual(
      [],
    );
  });
  it('X-3, X-5: one year, any reprimand are grounds of 170/2025/NĐ-CP, not of 41-QĐ/TW', () => {
    const rating = {
      ratings: [
        ...rated('state', { 2023: 'good', 2024: 'notCompleted' }),
        ...rated('party', { 2024: 'good' }),
      ],
    };
    expect(ids('civilServant', rating, '2025-08-01')).toEqual(['yearsNotCompleted']);
    const decision = {
      form: 'reprimand',
      track: 'party',
      decidedOn: '2025-07-15',
      actYear: 2025,
      linkedToDuty: true,
    } as const;
    expect(ids('civilServant', { disciplines: [decision] }, '2025-08-01')).toEqual(['disciplineAsGround']);
    expect(ids('civilServant', { disciplines: [decision] }, '2025-10-08')).toEqual([]);
  });
  it('X-8: serious corruption relieves a head by 116/2024/NĐ-CP, by 41-QĐ/TW only very serious', () => {
    const patch = { head: true, grounds: [{ ground: 'corruptionSerious' }] } as const;
    expect(ids('civilServant', patch, '2024-10-01')).toEqual(['degreeOfCorruption']);
  });
  it('X-10: 30 months of 80-QĐ/TW beside 12 of Law 22/2008; for a reprimand both have 12', () => {
    const both = (form: 'warning' | 'reprimand') =>
      (['party', 'civilServant'] as const).map((track) => ({
        form,
        track,
        decidedOn: '2024-02-01',
        actYear: 2023,
        linkedToDuty: true,
      }));
    expect(ids('civilServant', { disciplines: both('warning') }, '2024-08-01')).toContain('monthsBarred');
    expect(ids('civilServant', { disciplines: both('reprimand') }, '2024-08-01')).not.toContain(
      'monthsBarred',
    );
  });
});
