import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CombinedCase,
  combinedForm,
  compareForms,
  type DisciplineForm,
  type DisciplineTrack,
  disciplineForms,
  type MatchingCase,
  matchingStateForm,
} from '../../src/discipline/index.js';

const told = (answer: { status: string; outcome?: unknown; why?: unknown }) =>
  answer.outcome ?? answer.why ?? answer.status;

describe('which of two forms is the heavier', () => {
  it.each<[DisciplineTrack, DisciplineForm, DisciplineForm, string, string]>([
    ['party', 'reprimand', 'warning', '2024-06-01', 'lighter'],
    ['party', 'expulsion', 'removalFromOffice', '2024-06-01', 'heavier'],
    ['party', 'dissolution', 'warning', '2024-06-01', 'heavier'],
    ['party', 'warning', 'warning', '2024-06-01', 'sameForm'],
    // No one is given both
    ['party', 'dissolution', 'removalFromOffice', '2024-06-01', 'noCommonOrder'],
    ['civilServant', 'salaryReduction', 'demotion', '2025-06-30', 'noCommonOrder'],
    ['civilServant', 'demotion', 'removalFromOffice', '2025-06-30', 'lighter'],
    ['civilServant', 'forcedTermination', 'salaryReduction', '2025-06-30', 'heavier'],
    // Gone (172/2025/NĐ-CP Art. 7)
    ['civilServant', 'demotion', 'removalFromOffice', '2025-07-01', 'outOfScope'],
    ['civilServant', 'warning', 'demotion', '2025-07-01', 'outOfScope'],
    ['cadre', 'recall', 'removalFromOffice', '2025-07-01', 'heavier'],
    ['cadre', 'titleAnnulment', 'warning', '2025-07-01', 'heavier'],
    ['cadre', 'recall', 'warning', '2025-06-30', 'textSilent'],
    ['massOrganisation', 'warning', 'reprimand', '2025-07-01', 'notCovered'],
    ['party', 'warning', 'reprimand', '2011-07-01', 'notYetInForce'],
  ])('%s: %s against %s on %s: %s', (track, a, b, on, expected) =>
    expect(told(compareForms({ track, form: a }, { track, form: b }, { on }))).toBe(expected),
  );

  it('two tracks have no common order, and the answer says so', () => {
    const answer = compareForms(
      { track: 'party', form: 'warning' },
      { track: 'civilServant', form: 'reprimand' },
      { on: '2026-01-01' },
    );
    expect(answer).toMatchObject({
      outcome: 'noCommonOrder',
      under: 'qd-69-tw-2022',
      evidence: 'readInSeveralSources',
      trace: { on: '2026-01-01', steps: [] },
      notes: [
        {
          kind: 'silent',
          code: 'noOrderOfForms',
          provisions: [{ instrument: 'qd-69-tw-2022', eId: 'art_7' }],
        },
      ],
    });
    expect(
      compareForms(
        { track: 'party', form: 'warning' },
        { track: 'party', form: 'reprimand' },
        { on: '2026-01-01' },
      ).notes,
    ).toEqual([]);
  });

  it('swapping the two turns the answer round', () => {
    const forms = disciplineForms({ track: 'civilServant', of: 'leader', on: '2026-01-01' }).outcome ?? [];
    const turned = {
      lighter: 'heavier',
      heavier: 'lighter',
      sameForm: 'sameForm',
      noCommonOrder: '',
    } as const;
    fc.assert(
      fc.property(fc.constantFrom(...forms), fc.constantFrom(...forms), (a, b) => {
        const of = (first: DisciplineForm, second: DisciplineForm) =>
          compareForms(
            { track: 'civilServant', form: first },
            { track: 'civilServant', form: second },
            { on: '2026-01-01' },
          ).outcome as 'lighter';
        expect(of(b, a)).toBe(turned[of(a, b)]);
      }),
    );
  });

  it.each([
    [() => compareForms({ track: 'party', form: 'x' } as never, {} as never, { on: '2026-01-01' }), 'a.form'],
    [
      () =>
        compareForms({ track: 'party', form: 'warning' }, { track: 'party' } as never, { on: '2026-01-01' }),
      'b.form',
    ],
    [
      () =>
        compareForms({ track: 'party', form: 'warning' }, { track: 'party', form: 'warning' }, {
          on: '',
        } as never),
      'options.on',
    ],
  ])('wrong input %#: %s', (call, path) => expect(call).toThrow(expect.objectContaining({ path })));
});

describe('one form for several acts, and for a new act while a decision runs', () => {
  const leader = { track: 'civilServant', of: 'leader', running: null } as const;
  it.each<[Partial<CombinedCase>, string, string]>([
    // The heaviest (172/2025/NĐ-CP Art. 2(2))
    [{ acts: ['reprimand'] }, '2026-03-02', 'reprimand'],
    [{ acts: ['reprimand', 'removalFromOffice', 'warning'] }, '2026-03-02', 'removalFromOffice'],
    // Lighter or equal: one step above the running form (Art. 2(3), V27)
    [{ running: 'warning', acts: ['reprimand'] }, '2026-03-02', 'removalFromOffice'],
    [{ running: 'warning', acts: ['warning'] }, '2026-03-02', 'removalFromOffice'],
    // Heavier: one step above its own
    [{ running: 'warning', acts: ['removalFromOffice'] }, '2026-03-02', 'forcedTermination'],
    [{ running: 'reprimand', acts: ['warning', 'reprimand'] }, '2026-03-02', 'removalFromOffice'],
    // No step above the heaviest
    [{ running: 'removalFromOffice', acts: ['forcedTermination'] }, '2026-03-02', 'forcedTermination'],
    [{ of: 'nonLeader', running: 'warning', acts: ['reprimand'] }, '2026-03-02', 'forcedTermination'],
    [{ of: 'nonLeader', running: 'removalFromOffice', acts: ['reprimand'] }, '2026-03-02', 'outOfScope'],
    [{ of: 'nonLeader', acts: ['removalFromOffice'] }, '2026-03-02', 'outOfScope'],
    [{ of: 'member', acts: ['warning'] }, '2026-03-02', 'outOfScope'],
    [{ track: 'cadre', running: 'removalFromOffice', acts: ['warning'] }, '2026-03-02', 'recall'],
    // 234/2026/NĐ-CP Art. 2(3); several acts could not be read there
    [{ track: 'publicEmployee', running: 'warning', acts: ['reprimand'] }, '2026-07-01', 'removalFromOffice'],
    [{ track: 'publicEmployee', running: 'warning', acts: ['reprimand'] }, '2026-06-30', 'textSilent'],
    [{ track: 'publicEmployee', acts: ['reprimand', 'warning'] }, '2026-07-01', 'textSilent'],
    [{ track: 'publicEmployee', acts: ['reprimand'] }, '2026-06-30', 'reprimand'],
    [{ acts: ['reprimand'], running: 'warning' }, '2025-06-30', 'textSilent'],
    [{ track: 'cadre', acts: ['reprimand'] }, '2025-06-30', 'textSilent'],
    [{ track: 'massOrganisation', acts: ['reprimand'] }, '2026-03-02', 'notCovered'],
  ])('%j on %s: %s', (change, on, expected) =>
    expect(told(combinedForm({ ...leader, acts: ['reprimand'], ...change }, { on }))).toBe(expected),
  );

  it('cites its sentence, proposes to the authority, and lists what stays possible', () => {
    expect(
      combinedForm({ ...leader, running: 'warning', acts: ['reprimand'] }, { on: '2026-03-02' }),
    ).toMatchObject({
      under: 'nd-172-2025',
      evidence: 'readInSeveralSources',
      decidedBy: 'managingAuthority',
      trace: { on: '2026-03-02', steps: [] },
      notes: [],
    });
    expect(combinedForm({ ...leader, acts: ['reprimand'] }, { on: '2026-03-02' })).toMatchObject({
      evidence: 'readInOneSource',
    });
    expect(
      combinedForm(
        { track: 'publicEmployee', of: 'nonLeader', running: null, acts: ['warning'] },
        { on: '2026-07-01' },
      ),
    ).toMatchObject({ evidence: 'readInSeveralSources' });
    const open = { track: 'publicEmployee', of: 'nonLeader', acts: ['reprimand', 'warning'] } as const;
    expect(combinedForm({ ...open, running: null }, { on: '2026-07-01' })).toMatchObject({
      possible: ['reprimand', 'warning', 'forcedTermination'],
    });
    expect(
      combinedForm({ ...open, running: 'warning', acts: ['warning'] }, { on: '2026-06-30' }),
    ).toMatchObject({
      possible: ['reprimand', 'warning', 'forcedTermination'],
    });
  });

  it.each([
    [{ ...leader, acts: [] }, 'outOfRange acts'],
    [{ track: 'civilServant', of: 'leader', acts: ['warning'] }, 'missing running'],
  ])('refuses %j: %s', (asked, expected) => {
    const [code, path] = expected.split(' ');
    expect(() => combinedForm(asked as never, { on: '2026-03-02' })).toThrow(
      expect.objectContaining({ code, path }),
    );
  });
});

describe('the State form a Party form must lead to', () => {
  const asked = { track: 'civilServant', of: 'leader', partyForm: 'warning', party: 'stands' } as const;
  it.each<[Partial<MatchingCase>, string, string]>([
    [{}, '2026-03-02', 'warning'],
    [{ partyForm: 'reprimand' }, '2026-03-02', 'reprimand'],
    [{ partyForm: 'removalFromOffice' }, '2026-03-02', 'removalFromOffice'],
    [{ partyForm: 'expulsion' }, '2026-03-02', 'textSilent'],
    [{ of: 'nonLeader', partyForm: 'removalFromOffice' }, '2026-03-02', 'textSilent'],
    [{ of: 'nonLeader' }, '2026-03-02', 'warning'],
    [{ of: 'former', partyForm: 'reprimand' }, '2026-03-02', 'reprimand'],
    [{ of: 'member' }, '2026-03-02', 'outOfScope'],
    [{ party: 'annulled', partyForm: 'expulsion' }, '2026-03-02', 'annulled'],
    [{ party: 'changed' }, '2026-03-02', 'warning'],
    [{}, '2025-06-30', 'textSilent'],
    [{}, '2020-06-30', 'notYetInForce'],
    // 234/2026/NĐ-CP Art. 2(6)
    [{ track: 'publicEmployee', of: 'nonLeader', partyForm: 'removalFromOffice' }, '2026-07-01', 'warning'],
    [{ track: 'publicEmployee', partyForm: 'removalFromOffice' }, '2026-07-01', 'removalFromOffice'],
    [{ track: 'publicEmployee' }, '2026-06-30', 'textSilent'],
    [{ track: 'cadre' }, '2025-06-30', 'textSilent'],
  ])('%j on %s: %s', (change, on, expected) =>
    expect(told(matchingStateForm({ ...asked, ...change }, { on }))).toBe(expected),
  );

  it('says that one act counts once, and that time served is deducted where the form was changed', () => {
    const codes = (party: MatchingCase['party']) =>
      matchingStateForm({ ...asked, party }, { on: '2026-03-02' }).notes.map(({ code }) => code);
    expect(codes('stands')).toEqual(['countedOnce']);
    expect(codes('changed')).toEqual(['timeServedDeducted', 'countedOnce']);
    expect(matchingStateForm({ ...asked, party: 'changed' }, { on: '2026-03-02' })).toMatchObject({
      status: 'determined',
      under: 'nd-172-2025',
      evidence: 'derived',
      decidedBy: 'managingAuthority',
      trace: { on: '2026-03-02', steps: [] },
      notes: [
        { kind: 'caution', provisions: [{ eId: 'art_2__para_6' }] },
        { kind: 'caution', provisions: [{ eId: 'art_2__para_6' }] },
      ],
    });
  });

  it('names are matched by inference, a pair or an annulment the text names as it was read', () => {
    const evidence = (change: Partial<MatchingCase>, on = '2026-07-01') => {
      const answer = matchingStateForm({ ...asked, ...change }, { on });
      return answer.status === 'determined' && answer.evidence;
    };
    const employee = { track: 'publicEmployee', of: 'nonLeader' } as const;
    expect(evidence({ party: 'annulled' })).toBe('readInSeveralSources');
    expect(evidence({ ...employee, partyForm: 'removalFromOffice' })).toBe('readInOneSource');
    expect(evidence({ ...employee, partyForm: 'warning' })).toBe('derived');
    expect(evidence({ ...employee, of: 'leader', partyForm: 'removalFromOffice' })).toBe('derived');
    expect(
      matchingStateForm({ ...asked, ...employee, partyForm: 'removalFromOffice' }, { on: '2026-07-01' })
        .notes[0]?.provisions,
    ).toEqual([{ instrument: 'nd-234-2026', eId: 'art_2__para_6__removal' }]);
    expect(matchingStateForm({ ...asked, partyForm: 'expulsion' }, { on: '2026-07-01' })).toMatchObject({
      possible: ['reprimand', 'warning', 'removalFromOffice', 'forcedTermination'],
    });
  });

  it('the Party’s own track is not asked', () =>
    expect(() => matchingStateForm({ ...asked, track: 'party' } as never, { on: '2026-03-02' })).toThrow(
      expect.objectContaining({ code: 'notOneOf', path: 'track' }),
    ));
});
