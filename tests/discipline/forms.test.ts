import { describe, expect, it } from 'vitest';
import { disciplineForms, type FormsCase } from '../../src/discipline/index.js';

const short = {
  reprimand: 'KT',
  warning: 'CC',
  salaryReduction: 'HBL',
  demotion: 'GC',
  removalFromOffice: 'CCh',
  forcedTermination: 'BTV',
  recall: 'BN',
  expulsion: 'KTr',
  dissolution: 'GT',
  titleAnnulment: 'XTC',
};
const forms = (track: FormsCase['track'], of: FormsCase['of'], on: string) => {
  const answer = disciplineForms({ track, of, on });
  return (
    answer.outcome?.map((form) => short[form]).join(' < ') ??
    (answer.status === 'notApplicable' ? answer.why : answer.status)
  );
};

describe('forms of discipline, the lightest first', () => {
  it.each<[FormsCase['track'], FormsCase['of'], string, string]>([
    ['party', 'member', '2018-06-01', 'KT < CC < CCh < KTr'],
    ['party', 'member', '2024-06-01', 'KT < CC < CCh < KTr'],
    ['party', 'probationaryMember', '2024-06-01', 'KT < CC'],
    ['party', 'organisation', '2024-06-01', 'KT < CC < GT'],
    ['party', 'leader', '2024-06-01', 'outOfScope'],
    ['party', 'member', '2011-06-01', 'notYetInForce'],
    ['civilServant', 'leader', '2020-09-19', 'notYetInForce'],
    ['civilServant', 'leader', '2020-09-20', 'KT < CC < GC < CCh < BTV'],
    ['civilServant', 'nonLeader', '2025-06-30', 'KT < CC < HBL < BTV'],
    ['civilServant', 'leader', '2025-07-01', 'KT < CC < CCh < BTV'],
    ['civilServant', 'nonLeader', '2025-07-01', 'KT < CC < BTV'],
    ['cadre', 'leader', '2020-09-19', 'notYetInForce'],
    ['cadre', 'leader', '2025-06-30', 'undetermined'],
    ['cadre', 'nonLeader', '2025-07-01', 'KT < CC < BN'],
    ['cadre', 'former', '2025-07-01', 'KT < CC < XTC'],
    ['civilServant', 'former', '2025-06-30', 'outOfScope'],
    ['civilServant', 'former', '2025-07-01', 'KT < CC < XTC'],
    ['publicEmployee', 'leader', '2011-12-31', 'notYetInForce'],
    ['publicEmployee', 'leader', '2012-01-01', 'KT < CC < CCh < BTV'],
    ['publicEmployee', 'nonLeader', '2023-09-20', 'KT < CC < BTV'],
    ['cadre', 'leader', '2025-07-01', 'KT < CC < CCh < BN'],
    ['publicEmployee', 'leader', '2026-06-30', 'KT < CC < CCh < BTV'],
    ['publicEmployee', 'nonLeader', '2026-07-01', 'KT < CC < BTV'],
    ['massOrganisation', 'member', '2024-06-01', 'notCovered'],
  ])('%s, %s, on %s: %s', (track, of, on, expected) => {
    expect(forms(track, of, on)).toBe(expected);
  });

  it('cites the text of its day', () => {
    const under = (on: string) => {
      const answer = disciplineForms({ track: 'party', of: 'member', on });
      return answer.status === 'determined' && answer.under;
    };
    expect([under('2022-07-05'), under('2022-07-06')]).toEqual(['dieu-le-dang-2011', 'qd-69-tw-2022']);
  });

  it.each<[FormsCase, string, string]>([
    [{ track: 'civilServant', of: 'former', on: '2025-07-01' }, 'l-80-2025-qh15', 'readInSeveralSources'],
    [{ track: 'civilServant', of: 'leader', on: '2025-07-01' }, 'nd-172-2025', 'readInSeveralSources'],
    [{ track: 'publicEmployee', of: 'leader', on: '2024-01-01' }, 'l-58-2010-qh12', 'readInSeveralSources'],
    [{ track: 'publicEmployee', of: 'leader', on: '2026-07-01' }, 'nd-234-2026', 'readInSeveralSources'],
  ])('%j stands in %s', (asked, under, evidence) =>
    expect(disciplineForms(asked)).toMatchObject({ under, evidence }),
  );

  it('is a whole answer', () => {
    expect(disciplineForms({ track: 'party', of: 'member', on: '2024-06-01' })).toMatchObject({
      status: 'determined',
      trace: { on: '2024-06-01', steps: [] },
      notes: [],
    });
  });

  it('an unread track says so', () => {
    expect(
      disciplineForms({ track: 'massOrganisation', of: 'member', on: '2024-06-01' }).notes.map(
        ({ code }) => code,
      ),
    ).toEqual(['unread']);
  });

  it.each([
    [{ track: 'party', of: 'member', on: '2024-02-30' }, 'notADate', 'on'],
    [{ track: 'church', of: 'member', on: '2024-02-01' }, 'notOneOf', 'track'],
  ])('refuses %j', (asked, code, path) => {
    expect(() => disciplineForms(asked as never)).toThrow(expect.objectContaining({ code, path }));
  });
});
