import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../../src/calendar/index.js';
import { disciplineLimitation, type LimitationCase } from '../../src/discipline/index.js';

const told = (answer: { status: string; outcome?: unknown; why?: unknown }) =>
  answer.outcome ?? answer.why ?? answer.status;
const none = { internalPolitics: false, nationalInterest: false, falseDiploma: false, expulsionLevel: false };
const member: LimitationCase = {
  track: 'party',
  of: 'member',
  deserves: 'reprimand',
  actOn: '2020-03-10',
  ...none,
};
const official: LimitationCase = { ...member, track: 'civilServant', of: 'leader', noticedOn: null };
const at = (facts: LimitationCase, on: string) => told(disciplineLimitation(facts, { on }));

describe('members and Party organisations (69-QĐ/TW Art. 4(2))', () => {
  it.each<[Partial<LimitationCase>, string, string]>([
    [{}, '2025-03-09', 'withinLimitation'],
    [{}, '2025-03-10', 'withinLimitation'],
    [{}, '2025-03-11', 'limitationExpired'],
    [{ deserves: 'warning' }, '2030-03-10', 'withinLimitation'],
    [{ deserves: 'warning' }, '2030-03-11', 'limitationExpired'],
    [{ deserves: 'removalFromOffice' }, '2030-03-10', 'withinLimitation'],
    [{ deserves: 'removalFromOffice' }, '2030-03-11', 'limitationExpired'],
    [{ deserves: 'expulsion' }, '2050-03-11', 'withinLimitation'],
    [{ of: 'probationaryMember' }, '2025-03-11', 'limitationExpired'],
    [{ of: 'organisation' }, '2025-03-11', 'limitationExpired'],
    [{ of: 'organisation', deserves: 'warning' }, '2030-03-10', 'withinLimitation'],
    [{ of: 'organisation', deserves: 'warning' }, '2030-03-11', 'limitationExpired'],
    [{ of: 'organisation', deserves: 'dissolution' }, '2050-03-11', 'withinLimitation'],
    [{ of: 'organisation', deserves: 'removalFromOffice' }, '2025-03-11', 'outOfScope'],
    [{ of: 'leader' }, '2025-03-11', 'outOfScope'],
    // Acts without limitation
    [{ internalPolitics: true }, '2050-01-01', 'withinLimitation'],
    [{ nationalInterest: true }, '2050-01-01', 'withinLimitation'],
    [{ falseDiploma: true }, '2050-01-01', 'withinLimitation'],
    [{ of: 'organisation', falseDiploma: true }, '2050-01-01', 'limitationExpired'],
    [{ expulsionLevel: true }, '2050-01-01', 'limitationExpired'],
    [{ falseDiploma: undefined }, '2050-01-01', 'missingFacts'],
    [{ falseDiploma: undefined }, '2025-03-10', 'withinLimitation'],
    // A new act while the clock runs starts it anew; later it revives nothing
    [{ newActOn: '2025-03-10' }, '2030-03-10', 'withinLimitation'],
    [{ newActOn: '2025-03-10' }, '2030-03-11', 'limitationExpired'],
    [{ newActOn: '2025-03-11' }, '2025-03-12', 'limitationExpired'],
    [{ newActOn: '2020-03-10' }, '2025-03-11', 'limitationExpired'],
    [{ newActOn: '2019-03-10' }, '2025-03-10', 'withinLimitation'],
    // The Party text names no notice
    [{ noticedOn: '2024-01-01' }, '2025-03-11', 'limitationExpired'],
    [{}, '2022-07-05', 'textSilent'],
    [{}, '2011-07-05', 'notYetInForce'],
  ])('%j on %s: %s', (change, on, expected) => expect(at({ ...member, ...change }, on)).toBe(expected));
});

describe('cadres, civil servants, public employees (172/2025/NĐ-CP, 234/2026/NĐ-CP Art. 5)', () => {
  it.each<[Partial<LimitationCase>, string, string]>([
    [{ actOn: '2021-01-15' }, '2026-01-15', 'withinLimitation'],
    [{ actOn: '2021-01-15' }, '2026-01-16', 'limitationExpired'],
    [{ actOn: '2016-01-15', deserves: 'warning' }, '2026-01-15', 'withinLimitation'],
    [{ actOn: '2016-01-15', deserves: 'warning' }, '2026-01-16', 'limitationExpired'],
    [{ actOn: '2016-01-15', deserves: 'removalFromOffice' }, '2026-01-16', 'limitationExpired'],
    [{ actOn: '2016-01-15', deserves: 'forcedTermination' }, '2026-01-15', 'withinLimitation'],
    [{ track: 'cadre', actOn: '2016-01-15', deserves: 'recall' }, '2026-01-16', 'limitationExpired'],
    [{ of: 'former', actOn: '2016-01-15', deserves: 'titleAnnulment' }, '2026-01-15', 'withinLimitation'],
    // To the written notice
    [{ actOn: '2021-01-15', noticedOn: '2026-01-15' }, '2027-01-01', 'withinLimitation'],
    [{ actOn: '2021-01-15', noticedOn: '2026-01-16' }, '2027-01-01', 'limitationExpired'],
    [{ actOn: '2021-01-15', noticedOn: undefined }, '2026-01-16', 'missingFacts'],
    [{ actOn: '2021-01-15', noticedOn: undefined }, '2026-01-15', 'withinLimitation'],
    [{ actOn: '2010-01-15', expulsionLevel: true }, '2026-01-15', 'withinLimitation'],
    [{ actOn: '2010-01-15', internalPolitics: true }, '2026-01-15', 'withinLimitation'],
    [{ actOn: '2010-01-15', nationalInterest: true }, '2026-01-15', 'withinLimitation'],
    [{ actOn: '2010-01-15', falseDiploma: true }, '2026-01-15', 'withinLimitation'],
    [{ of: 'organisation' }, '2026-01-15', 'outOfScope'],
    [{ deserves: 'recall' }, '2026-01-15', 'outOfScope'],
    [{ of: 'nonLeader', deserves: 'removalFromOffice' }, '2026-01-15', 'outOfScope'],
    [{}, '2025-06-30', 'textSilent'],
    [{ track: 'publicEmployee', actOn: '2021-07-01' }, '2026-07-01', 'withinLimitation'],
    [{ track: 'publicEmployee', actOn: '2021-07-01' }, '2026-07-02', 'limitationExpired'],
    [
      { track: 'publicEmployee', actOn: '2016-07-01', deserves: 'warning' },
      '2026-07-02',
      'limitationExpired',
    ],
    [
      { track: 'publicEmployee', actOn: '2016-07-01', deserves: 'removalFromOffice' },
      '2026-07-01',
      'withinLimitation',
    ],
    [
      { track: 'publicEmployee', actOn: '2016-07-01', deserves: 'forcedTermination' },
      '2026-07-02',
      'limitationExpired',
    ],
    [
      { track: 'publicEmployee', actOn: '2010-07-01', expulsionLevel: true },
      '2026-07-02',
      'withinLimitation',
    ],
    [{ track: 'publicEmployee', of: 'former' }, '2026-07-02', 'outOfScope'],
    [{ track: 'publicEmployee' }, '2026-06-30', 'textSilent'],
    [{ track: 'massOrganisation' }, '2026-06-30', 'notCovered'],
  ])('%j on %s: %s', (change, on, expected) => expect(at({ ...official, ...change }, on)).toBe(expected));

  it('tells the last day, what is missing, and where a restarted clock is written', () => {
    expect(
      disciplineLimitation({ ...member, deserves: 'expulsion' }, { on: '2026-01-01' }).lastDay,
    ).toBeUndefined();
    expect(disciplineLimitation({ ...official, noticedOn: undefined }, { on: '2026-01-16' })).toMatchObject({
      missing: ['noticedOn'],
      lastDay: '2025-03-10',
      possible: ['withinLimitation', 'limitationExpired'],
    });
    const first = (change: Partial<LimitationCase>) =>
      disciplineLimitation({ ...official, ...change }, { on: '2025-12-01' }).trace.steps[0]?.findings[0]
        ?.provision.eId;
    expect([first({}), first({ newActOn: '2024-01-01' })]).toEqual(['art_5__limitation', 'art_5__restart']);
    expect(disciplineLimitation(official, { on: '2025-06-30' })).toMatchObject({
      possible: ['withinLimitation', 'limitationExpired'],
    });
    const always = disciplineLimitation({ ...member, deserves: 'expulsion' }, { on: '2026-01-01' });
    expect(always.trace.steps[0]?.findings[0]).toMatchObject({ rule: 'noLimitation', fact: 'deserves' });
    const clockOf = (facts: LimitationCase) =>
      disciplineLimitation(facts, { on: '2025-12-01' }).trace.steps[0]?.findings[0]?.fact;
    expect([clockOf(member), clockOf(official)]).toEqual(['actOn', 'noticedOn']);
  });

  it('ends on the day the months are full, month ends and leap days included', () => {
    const days = fc
      .date({ min: new Date('2010-01-01'), max: new Date('2024-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(
        days,
        fc.constantFrom(['reprimand', 60] as const, ['warning', 120] as const),
        (actOn, form) => {
          const last = addMonths(actOn, form[1]);
          fc.pre(last >= '2025-07-01');
          const facts: LimitationCase = { ...official, deserves: form[0], actOn };
          expect(disciplineLimitation(facts, { on: last })).toMatchObject({
            outcome: 'withinLimitation',
            lastDay: last,
          });
          expect(at(facts, addDays(last, 1))).toBe('limitationExpired');
        },
      ),
    );
  });
});
