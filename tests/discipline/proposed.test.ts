import { describe, expect, it } from 'vitest';
import { type ActCase, proposedForm } from '../../src/discipline/index.js';

const told = (answer: { status: string; outcome?: unknown; why?: unknown }) =>
  answer.outcome ?? answer.why ?? answer.status;
const on = '2026-03-02';
const nothingElse = {
  dutiesNotDoneFully: false,
  seriousBreachLetHappen: false,
  unlawfulPapersForOffice: false,
  falsePapersForRecruitment: false,
  drugAddiction: false,
  prisonOrCorruptionConviction: false,
} as const;
const leader: ActCase = {
  track: 'civilServant',
  of: 'leader',
  severity: 'lessSerious',
  relapseAfter: null,
  namedAct: true,
  ...nothingElse,
};
const form = (change: Partial<ActCase>, day = on) =>
  told(proposedForm({ ...leader, ...change }, { on: day }));

describe('the form the text opens (172/2025/NĐ-CP Art. 8 to 11; Law 80/2025 Art. 36)', () => {
  const very = { severity: 'verySerious' } as const;
  it.each<[string, Partial<ActCase>, string]>([
    ['Art. 8', {}, 'reprimand'],
    ['Art. 8: an act of no group', { namedAct: false }, 'textSilent'],
    ['Art. 8: not known', { namedAct: undefined }, 'missingFacts'],
    ['Art. 9: relapse after a reprimand', { relapseAfter: 'reprimand' }, 'warning'],
    ['Art. 9: relapse, however serious', { relapseAfter: 'reprimand', ...very }, 'warning'],
    ['Art. 9: first, serious', { severity: 'serious' }, 'warning'],
    ['Art. 9(3): leader', { dutiesNotDoneFully: true }, 'warning'],
    ['Art. 9(3): head', { seriousBreachLetHappen: true }, 'warning'],
    ['Art. 9(3) not of others', { of: 'nonLeader', dutiesNotDoneFully: true }, 'reprimand'],
    ['Art. 10: relapse after a warning', { relapseAfter: 'warning' }, 'removalFromOffice'],
    [
      'Art. 10: remorse and a mitigating fact',
      { ...very, remorse: true, mitigating: true },
      'removalFromOffice',
    ],
    ['Art. 10: unlawful papers', { unlawfulPapersForOffice: true }, 'removalFromOffice'],
    [
      'between Art. 10 and 11: remorse, nothing mitigating',
      { ...very, remorse: true, mitigating: false },
      'textSilent',
    ],
    [
      'between: no remorse, nothing aggravating',
      { ...very, remorse: false, aggravating: false },
      'textSilent',
    ],
    ['Art. 11: relapse after removal', { relapseAfter: 'removalFromOffice' }, 'forcedTermination'],
    [
      'Art. 11: no remorse and an aggravating fact',
      { ...very, remorse: false, aggravating: true },
      'forcedTermination',
    ],
    ['Art. 11: false papers', { falsePapersForRecruitment: true }, 'forcedTermination'],
    ['Art. 11: addiction', { drugAddiction: true }, 'forcedTermination'],
    ['Art. 11: others after a warning', { of: 'nonLeader', relapseAfter: 'warning' }, 'forcedTermination'],
    ['others after a reprimand', { of: 'nonLeader', relapseAfter: 'reprimand' }, 'warning'],
    ['others, serious', { of: 'nonLeader', severity: 'serious' }, 'warning'],
    ['others cannot be removed', { of: 'nonLeader', ...very, remorse: true, mitigating: true }, 'textSilent'],
    ['others, papers for office', { of: 'nonLeader', unlawfulPapersForOffice: true }, 'reprimand'],
    ['Law 80/2025 Art. 36', { prisonOrCorruptionConviction: true }, 'forcedTermination'],
    ['Art. 36, others', { of: 'nonLeader', prisonOrCorruptionConviction: true }, 'forcedTermination'],
    ['Art. 36 of a cadre', { track: 'cadre', prisonOrCorruptionConviction: true }, 'recall'],
    [
      'Art. 36 of a cadre who does not lead',
      { track: 'cadre', of: 'nonLeader', prisonOrCorruptionConviction: true },
      'recall',
    ],
    ['a cadre, lightest', { track: 'cadre' }, 'reprimand'],
    ['a cadre, Art. 10', { track: 'cadre', relapseAfter: 'warning' }, 'removalFromOffice'],
    ['a cadre, Art. 9(3)', { track: 'cadre', dutiesNotDoneFully: true }, 'warning'],
    [
      'recall of a cadre stands in other laws',
      { track: 'cadre', ...very, remorse: false, aggravating: true },
      'textSilent',
    ],
    ['false papers of a cadre', { track: 'cadre', falsePapersForRecruitment: true }, 'reprimand'],
    ['a cadre who does not lead', { track: 'cadre', of: 'nonLeader', relapseAfter: 'reprimand' }, 'warning'],
    ['a cadre who does not lead, lightest', { track: 'cadre', of: 'nonLeader' }, 'reprimand'],
    ['left or retired', { of: 'former' }, 'textSilent'],
    ['no member', { of: 'member' }, 'outOfScope'],
    ['severity not known', { severity: undefined }, 'missingFacts'],
    ['relapse not known', { relapseAfter: undefined }, 'missingFacts'],
  ])('%s', (_, change, expected) => expect(form(change)).toBe(expected));

  it.each<[string, Partial<ActCase>, string, string]>([
    [
      '112/2020: leader after removal',
      { relapseAfter: 'removalFromOffice' },
      '2025-06-30',
      'forcedTermination',
    ],
    ['112/2020: after a warning unread', { relapseAfter: 'warning' }, '2025-06-30', 'textSilent'],
    [
      '112/2020: others after salary-step reduction',
      { of: 'nonLeader', relapseAfter: 'salaryReduction' },
      '2025-06-30',
      'forcedTermination',
    ],
    ['112/2020: a first act', { of: 'nonLeader' }, '2020-09-20', 'textSilent'],
    ['cadres before', { track: 'cadre' }, '2025-06-30', 'textSilent'],
    ['public employees', { track: 'publicEmployee' }, '2026-07-01', 'textSilent'],
    ['the Party', { track: 'party', of: 'member' }, on, 'textSilent'],
    ['mass organisations', { track: 'massOrganisation' }, on, 'notCovered'],
  ])('%s', (_, change, day, expected) => expect(form(change, day)).toBe(expected));

  it('names what stays possible, by the text of the day', () => {
    const possible = (change: Partial<ActCase>, day = on) => {
      const answer = proposedForm({ ...leader, ...change }, { on: day });
      return answer.status === 'undetermined' && answer.possible;
    };
    expect(possible({ of: 'former' })).toEqual(['reprimand', 'warning', 'titleAnnulment']);
    expect(possible({ of: 'nonLeader', namedAct: false })).toEqual([
      'reprimand',
      'warning',
      'forcedTermination',
    ]);
    expect(possible({ namedAct: false })).toEqual([
      'reprimand',
      'warning',
      'removalFromOffice',
      'forcedTermination',
    ]);
    expect(possible({ track: 'cadre', namedAct: false })).toContain('recall');
    expect(possible({ track: 'cadre', of: 'nonLeader', namedAct: false })).toEqual([
      'reprimand',
      'warning',
      'recall',
    ]);
    expect(possible({ track: 'publicEmployee', of: 'nonLeader' }, '2026-07-01')).toEqual([
      'reprimand',
      'warning',
      'forcedTermination',
    ]);
    expect(possible({ of: 'nonLeader' }, '2025-06-30')).toContain('salaryReduction');
    expect(possible({}, '2025-06-30')).toContain('demotion');
    expect(possible({ track: 'cadre' }, '2025-06-30')).toEqual([]);
  });

  it('an act older than the text: the old law if milder (Art. 28(1))', () => {
    const codes = (actOn: string | undefined, day = on) =>
      proposedForm({ ...leader, actOn }, { on: day }).notes.map(({ code, provisions }) => [
        code,
        provisions[0]?.eId,
      ]);
    expect(codes('2025-06-30')).toEqual([['milderOldLaw', 'art_28__para_1']]);
    expect([codes('2025-07-01'), codes(undefined)]).toEqual([[], []]);
    expect(codes('2020-01-01', '2025-06-30')).toEqual([]);
  });

  it('a proposal to the authority; a conviction takes the office by law', () => {
    const answer = (convicted: boolean | undefined, track: ActCase['track'] = 'civilServant', day = on) =>
      proposedForm({ ...leader, track, convicted, relapseAfter: 'removalFromOffice' }, { on: day });
    expect(answer(true)).toMatchObject({
      decidedBy: 'managingAuthority',
      notes: [
        {
          kind: 'caution',
          code: 'convictedLeavesOffice',
          provisions: [{ instrument: 'l-80-2025-qh15', eId: 'art_36__office' }],
        },
      ],
    });
    expect(answer(false).notes).toEqual([]);
    expect(answer(undefined).notes).toEqual([]);
    expect(answer(true, 'civilServant', '2025-06-30').notes).toEqual([]);
  });
});
