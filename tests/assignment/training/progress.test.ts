import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Cadre,
  type Predicate,
  type TargetProgress,
  type TrainingTarget,
  trainingProgress,
} from '../../../src/assignment/training/index.js';
import { atLeast, atMost, fraction, half, lessThan, moreThan, percent } from '../../../src/quantity/index.js';
import { refusal } from '../../calendar/support.js';
import { cadre, degreeTarget, many, scheme } from './support.js';

const due = { on: '2025-12-31' };
const has = { degree: 'university' } as const;
const lacks = { degree: 'college' } as const;

/** The one target of a scheme. */
function only(target: TrainingTarget, people: readonly Cadre[], on = due.on): TargetProgress {
  const [found] = trainingProgress(scheme(target), people, { on }).targets;
  if (found === undefined) throw new Error('no target');
  return found;
}

describe('V-25: without targets nothing is judged', () => {
  it.each([[{ instrument: 'da-34-tuhn-2023' }], [{ instrument: 'da-34-tuhn-2023', targets: [] }]])(
    '%j: localTextNeeded, naming the scheme',
    (asked) => {
      const answer = trainingProgress(asked, [cadre('a', lacks)], { on: '2024-06-01' });
      expect(answer).toMatchObject({
        status: 'undetermined',
        why: 'localTextNeeded',
        under: 'da-34-tuhn-2023',
        possible: [],
        missing: [],
      });
      expect(answer.targets).toEqual([]);
      const words = expect.stringMatching(/.{20}/);
      expect(answer.notes).toContainEqual(
        expect.objectContaining({ code: 'unread', values: { vi: words, en: words } }),
      );
      // what the law itself asks needs no scheme
      expect(answer.degreeFloor).toMatchObject({ of: 1, holds: 0, open: 1 });
    },
  );
});

describe('V-26: at least half of 126 secretaries', () => {
  it.each([
    ['62 yes, 2 unknown', 62, 2, 'unknown', 1],
    ['63 yes', 63, 0, 'pass', 0],
    ['63 yes, all others unknown', 63, 63, 'pass', 0],
    ['61 yes, 1 unknown', 61, 1, 'fail', 2],
    ['62 yes, 0 unknown', 62, 0, 'fail', 1],
    ['64 yes', 64, 0, 'pass', 0],
  ] as const)('%s', (_, yes, unknown, verdict, gap) => {
    const people = [
      ...many(yes, 'y', has),
      ...many(unknown, 'u', {}),
      ...many(126 - yes - unknown, 'n', lacks),
    ];
    const target = only(degreeTarget, people);
    expect(target).toMatchObject({
      verdict,
      gap,
      of: 126,
      yes,
      unknown,
      no: 126 - yes - unknown,
      ofUnknown: 0,
    });
    expect(target.share).toEqual({ part: yes, whole: 126, of: 'targetGroup' });
    expect(target.finding.missing).toEqual(verdict === 'unknown' ? ['cadres[].facts.degree'] : []);
  });

  it.each([
    [62, 2, 'undetermined', undefined],
    [63, 0, 'determined', 'targetsMet'],
    [61, 1, 'determined', 'targetsNotMet'],
  ] as const)('%i yes and %i unknown together: %s', (yes, unknown, status, outcome) => {
    const people = [
      ...many(yes, 'y', has),
      ...many(unknown, 'u', {}),
      ...many(126 - yes - unknown, 'n', lacks),
    ];
    const answer = trainingProgress(scheme(degreeTarget), people, due);
    expect([answer.status, answer.outcome]).toEqual([status, outcome]);
    if (answer.status === 'undetermined') {
      expect(answer.why).toBe('missingFacts');
      expect(answer.possible).toEqual(['targetsMet', 'targetsNotMet']);
      expect(answer.missing).toEqual(['cadres[].facts.degree']);
    }
    expect(answer.decidedBy).toBe('managingAuthority');
  });
});

describe('V-27: a group without anybody is not applicable, never 100 %', () => {
  it('alone: nothing is asked', () => {
    const people = [cadre('a', has, 'communePeoplesCouncilChairperson')];
    const target = only(degreeTarget, people);
    expect(target).toMatchObject({ verdict: 'notApplicable', of: 0 });
    expect(target).not.toHaveProperty('share');
    expect(trainingProgress(scheme(degreeTarget), people, due)).toMatchObject({
      status: 'notApplicable',
      why: 'outOfScope',
    });
  });

  it('beside another target it does not count, and stands in no step', () => {
    const other = {
      ...degreeTarget,
      id: 'chairs',
      group: { fact: 'title', is: 'communePeoplesCouncilChairperson' },
    };
    const answer = trainingProgress(scheme(degreeTarget, other), [cadre('a', has)], due);
    expect(answer.outcome).toBe('targetsMet');
    expect(answer.trace.steps).toHaveLength(1);
  });

  it('a count of nobody, too', () => {
    const target = only({ ...degreeTarget, measure: 'count', operator: 'atLeast', bar: 0 }, []);
    expect(target).toMatchObject({ verdict: 'notApplicable', finding: { actual: 0, missing: [] } });
  });
});

describe('before its day a target is on course, whatever its figures', () => {
  it.each([
    ['2025-12-30', 'onCourse', 'onCourse'],
    ['2025-12-31', 'fail', 'targetsNotMet'],
    ['2026-01-01', 'fail', 'targetsNotMet'],
  ] as const)('%s: %s', (on, verdict, outcome) => {
    const people = [cadre('a', has), ...many(2, 'n', lacks)];
    const answer = trainingProgress(scheme(degreeTarget), people, { on });
    expect(answer.targets[0]).toMatchObject({ verdict, gap: 1, finding: { verdict: 'fail' } });
    expect(answer.outcome).toBe(outcome);
  });

  it.each([
    ['met and on course', [has], 'determined', 'onCourse'],
    ['missed and on course', [lacks], 'determined', 'targetsNotMet'],
    ['open and on course', [{}], 'undetermined', undefined],
  ] as const)('%s', (_, facts, status, outcome) => {
    const later = { ...degreeTarget, id: 'later', dueOn: '2030-12-31' };
    const people = facts.map((one, index) => cadre(`c${index}`, one));
    const answer = trainingProgress(scheme(degreeTarget, later), people, due);
    expect([answer.status, answer.outcome]).toEqual([status, outcome]);
    if (answer.status === 'undetermined') expect(answer.possible).toEqual(['onCourse', 'targetsNotMet']);
  });
});

describe('bars, exactly, at bar - 1, bar, bar + 1', () => {
  const bars = (target: Partial<TrainingTarget>, yes: number, of: number) =>
    only({ ...degreeTarget, ...target } as TrainingTarget, [
      ...many(yes, 'y', has),
      ...many(of - yes, 'n', lacks),
    ]);
  it.each([
    [
      'at least 60 % of 7',
      { ...atLeast(percent(60)) },
      7,
      [
        [4, 'fail', 1],
        [5, 'pass', 0],
        [6, 'pass', 0],
      ],
    ],
    [
      'more than half of 6',
      { ...moreThan(half) },
      6,
      [
        [2, 'fail', 2],
        [3, 'fail', 1],
        [4, 'pass', 0],
      ],
    ],
    [
      'at most 1/3 of 9',
      { ...atMost(fraction(1, 3)) },
      9,
      [
        [2, 'pass', 0],
        [3, 'pass', 0],
        [4, 'fail', 1],
      ],
    ],
    [
      'less than 1/3 of 9',
      { ...lessThan(fraction(1, 3)) },
      9,
      [
        [2, 'pass', 0],
        [3, 'fail', 1],
        [5, 'fail', 3],
      ],
    ],
    ['more than all of 3: no number would do', { ...moreThan(percent(100)) }, 3, [[3, 'fail', undefined]]],
    [
      'at least 5 persons',
      { measure: 'count', operator: 'atLeast', bar: 5 },
      8,
      [
        [4, 'fail', 1],
        [5, 'pass', 0],
        [6, 'pass', 0],
      ],
    ],
    [
      'more than 5 persons',
      { measure: 'count', operator: 'moreThan', bar: 5 },
      8,
      [
        [4, 'fail', 2],
        [5, 'fail', 1],
        [6, 'pass', 0],
      ],
    ],
    [
      'at most 2 persons',
      { measure: 'count', operator: 'atMost', bar: 2 },
      8,
      [
        [2, 'pass', 0],
        [3, 'fail', 1],
      ],
    ],
    [
      'fewer than 2 persons',
      { measure: 'count', operator: 'lessThan', bar: 2 },
      8,
      [
        [1, 'pass', 0],
        [3, 'fail', 2],
      ],
    ],
  ] as const)('%s', (_, target, of, rows) => {
    for (const [yes, verdict, gap] of rows)
      expect([yes, bars(target as Partial<TrainingTarget>, yes, of)]).toEqual([
        yes,
        expect.objectContaining({ verdict, gap }),
      ]);
  });

  it('a count names its bar, a share its whole', () => {
    const counted = only({ ...degreeTarget, measure: 'count', operator: 'atLeast', bar: 1 }, [
      cadre('a', has),
    ]);
    expect(counted.finding).toMatchObject({
      rule: 'degree',
      fact: 'cadres',
      operator: 'atLeast',
      bar: 1,
      actual: 1,
    });
    expect(only(degreeTarget, [cadre('a', has)]).finding).toMatchObject({
      operator: 'atLeast',
      bar: { numerator: 1, denominator: 2 },
      actual: { part: 1, whole: 1, of: 'targetGroup' },
    });
  });
});

describe('what is not known stays open both ways', () => {
  const young: Predicate = { fact: 'bornOn', operator: 'moreThan', value: '1985-12-31' };
  const ofYoung: TrainingTarget = { ...degreeTarget, group: young };
  const born = (id: string, bornOn?: string, degree?: 'college' | 'university'): Cadre =>
    cadre(id, { ...(bornOn !== undefined && { bornOn }), ...(degree !== undefined && { degree }) });
  it.each([
    [
      'may be of the group and lack it',
      [
        born('a', '1990-01-01', 'university'),
        born('b', undefined, 'college'),
        born('c', undefined, 'college'),
      ],
      'unknown',
      ['facts.bornOn'],
    ],
    [
      'may be of the group and have it',
      [born('a', '1990-01-01', 'college'), born('b', undefined, 'university')],
      'unknown',
      ['facts.bornOn'],
    ],
    [
      'one that lacks it leaves exactly half',
      [born('a', '1990-01-01', 'university'), born('b', undefined, 'college')],
      'pass',
      [],
    ],
    [
      'two facts',
      [born('a', '1990-01-01', 'university'), born('b'), born('c')],
      'unknown',
      ['facts.bornOn', 'facts.degree'],
    ],
    ['nobody for certain', [born('a', undefined, 'university')], 'unknown', ['facts.bornOn']],
    [
      'a ceiling cannot be passed by what is outside',
      [born('a', '1985-12-31'), born('b', '1986-01-01', 'university')],
      'pass',
      [],
    ],
  ] as const)('%s', (_, people, verdict, missing) => {
    const target = only(ofYoung, people);
    expect(target.verdict).toBe(verdict);
    expect(target.finding.missing).toEqual(missing.map((path) => `cadres[].${path}`));
  });

  it('who may be of the group and lacks it cannot lift a floor; who has it cannot lower one', () => {
    const lacking = [born('a', '1990-01-01', 'college'), born('b', undefined, 'college')];
    expect(only(ofYoung, lacking)).toMatchObject({ verdict: 'fail', lacking: ['a'] });
    const having = ['b', 'c'].map((id) => born(id, undefined, 'university'));
    expect(only(ofYoung, [born('a', '1990-01-01', 'university'), ...having]).verdict).toBe('pass');
  });

  it('a number of persons, too', () => {
    const people = [...many(4, 'y', has), cadre('u'), ...many(2, 'n', lacks)];
    const least = (bar: number) =>
      only({ ...degreeTarget, measure: 'count', operator: 'atLeast', bar }, people).verdict;
    expect([4, 5, 6].map(least)).toEqual(['pass', 'unknown', 'fail']);
  });

  it('only what is missing for targets whose day has come holds the answer open', () => {
    const theory = { fact: 'theory', is: 'advanced' } as const;
    const later = { ...degreeTarget, id: 'later', has: theory, dueOn: '2030-12-31' };
    expect(trainingProgress(scheme(degreeTarget, later), [cadre('a')], due)).toMatchObject({
      why: 'missingFacts',
      missing: ['cadres[].facts.degree'],
    });
  });

  it('only facts that could settle it are missing', () => {
    const both = { all: [{ fact: 'x', is: 1 }, degreeTarget.has] };
    expect(only({ ...degreeTarget, has: both }, [cadre('a', has)]).open).toEqual([{ id: 'a', facts: ['x'] }]);
    const either: Predicate = {
      any: [
        { fact: 'x', is: 1 },
        { fact: 'degree', is: 'university' },
      ],
    };
    const target = { ...degreeTarget, group: either, has: { fact: 'y', is: 1 } } as const;
    expect(only(target, [cadre('a', has)]).open).toEqual([{ id: 'a', facts: ['y'] }]);
    expect(only({ ...target, group: target.has, has: either }, [cadre('a', has)]).open).toEqual([
      { id: 'a', facts: ['y'] },
    ]);
  });

  it('under a ceiling, too', () => {
    const ceiling: TrainingTarget = { ...ofYoung, ...atMost(half) } as TrainingTarget;
    const people = [
      born('a', '1990-01-01', 'college'),
      born('b', undefined, 'university'),
      born('c', undefined, 'university'),
    ];
    expect(only(ceiling, people)).toMatchObject({ verdict: 'unknown', ofUnknown: 2, of: 1, yes: 0 });
    expect(only(ceiling, people.slice(0, 2))).toMatchObject({ verdict: 'pass' });
  });

  it('who lacks it, and whose facts are missing, person by person', () => {
    const people = [
      born('a', '1990-01-01'),
      born('b', '1990-01-01', 'college'),
      born('c'),
      born('d', '1970-01-01'),
      cadre('e', { bornOn: '1990-01-01', degree: 'university', theory: 'advanced' }),
    ];
    const other = {
      ...degreeTarget,
      id: 'theory',
      has: { fact: 'theory', operator: 'atLeast', value: 'intermediate' },
    } as const;
    const answer = trainingProgress(scheme(ofYoung, other), people, due);
    expect(answer.targets[0]).toMatchObject({
      lacking: ['b'],
      open: [
        { id: 'a', facts: ['degree'] },
        { id: 'c', facts: ['bornOn', 'degree'] },
      ],
    });
    expect(answer.shortfalls).toEqual([
      { id: 'a', lacks: [], open: ['degree', 'theory'] },
      { id: 'b', lacks: ['degree'], open: ['theory'] },
      { id: 'c', lacks: [], open: ['degree', 'theory'] },
      { id: 'd', lacks: [], open: ['theory'] },
    ]);
  });
});

describe('predicates', () => {
  const secretary = {
    ...cadre('a', { degree: 'university', theory: 'elementary', age: 40, woman: true, bornOn: '1984-05-01' }),
    commune: 'xa-1',
    communeKind: 'ward' as const,
  };
  it.each<readonly [Predicate, 'yes' | 'no' | 'unknown']>([
    [{ fact: 'woman', is: true }, 'yes'],
    [{ fact: 'woman', is: false }, 'no'],
    [{ fact: 'commune', is: 'xa-1' }, 'yes'],
    [{ fact: 'communeKind', oneOf: ['commune', 'ward'] }, 'yes'],
    [{ fact: 'degree', oneOf: ['master', 'doctor'] }, 'no'],
    [{ fact: 'degree', operator: 'atLeast', value: 'university' }, 'yes'],
    [{ fact: 'degree', operator: 'moreThan', value: 'university' }, 'no'],
    [{ fact: 'theory', operator: 'lessThan', value: 'intermediate' }, 'yes'],
    [{ fact: 'age', operator: 'atMost', value: 40 }, 'yes'],
    [{ fact: 'age', operator: 'lessThan', value: 40 }, 'no'],
    [{ fact: 'bornOn', operator: 'atLeast', value: '1984-05-01' }, 'yes'],
    [{ fact: 'bornOn', operator: 'moreThan', value: '1984-05-01' }, 'no'],
    [{ fact: 'bornOn', operator: 'lessThan', value: '1984-10-01' }, 'yes'],
    [{ fact: 'age', oneOf: ['forty', 40] }, 'yes'],
    [{ fact: 'constructor', is: true }, 'unknown'],
    [{ not: { fact: 'woman', is: true } }, 'no'],
    [{ not: { fact: 'other', is: true } }, 'unknown'],
    [
      {
        all: [
          { fact: 'woman', is: true },
          { fact: 'age', is: 40 },
        ],
      },
      'yes',
    ],
    [
      {
        all: [
          { fact: 'other', is: true },
          { fact: 'woman', is: true },
        ],
      },
      'unknown',
    ],
    [
      {
        all: [
          { fact: 'other', is: true },
          { fact: 'woman', is: false },
        ],
      },
      'no',
    ],
    [
      {
        any: [
          { fact: 'other', is: true },
          { fact: 'woman', is: true },
        ],
      },
      'yes',
    ],
    [
      {
        any: [
          { fact: 'other', is: true },
          { fact: 'woman', is: false },
        ],
      },
      'unknown',
    ],
    [
      {
        any: [
          { fact: 'age', is: 41 },
          { fact: 'woman', is: false },
        ],
      },
      'no',
    ],
  ])('%j: %s', (predicate, expected) => {
    const target = only({ ...degreeTarget, has: predicate }, [secretary]);
    expect(target[expected]).toBe(1);
  });

  it('what is missing is named once, and only where it matters', () => {
    const either: Predicate = {
      any: [
        { fact: 'x', is: 1 },
        {
          not: {
            all: [
              { fact: 'x', is: 2 },
              { fact: 'y', oneOf: [1, 2] },
            ],
          },
        },
      ],
    };
    const [open] = only({ ...degreeTarget, has: either }, [cadre('a')]).open;
    expect(open).toEqual({ id: 'a', facts: ['x', 'y'] });
  });
});

describe('T-09: titles and communes of another day are reported, not counted', () => {
  const people: readonly Cadre[] = [
    cadre('kept', has),
    cadre('ended', has, 'districtPartySecretary'),
    cadre('notYet', has, 'communeOfficeChief'),
    { ...cadre('township', has), communeKind: 'township' },
    { ...cadre('zone', has), communeKind: 'specialZone' },
    { ...cadre('ward', has), communeKind: 'ward' },
    cadre('front', has, 'communeFrontChairperson'),
    cadre('front2', has, 'communeFrontChairperson'),
  ];
  const why = (on: string, extra: object = {}) => {
    const answer = trainingProgress({ ...scheme(degreeTarget), ...extra }, people, { on });
    return Object.fromEntries(answer.notCounted.map((one) => [one.id, one.why]));
  };
  it('30/06/2025: special zones and bodies of the new commune not yet', () =>
    expect(why('2025-06-30')).toEqual({
      ended: 'outsideScheme',
      notYet: 'titleNotYet',
      zone: 'communeKindNotYet',
      front: 'outsideScheme',
      front2: 'outsideScheme',
    }));

  it('01/07/2025: districts and townships no more', () =>
    expect(why('2025-07-01')).toEqual({
      ended: 'titleEnded',
      notYet: 'outsideScheme',
      township: 'communeKindEnded',
      front: 'outsideScheme',
      front2: 'outsideScheme',
    }));

  it('a scheme that names its titles is about these', () =>
    expect(
      why('2025-07-01', {
        titles: ['communePartySecretary', 'communeOfficeChief', 'communeFrontChairperson'],
      }),
    ).toEqual({
      ended: 'titleEnded',
      township: 'communeKindEnded',
    }));

  it('the answer says so, with the text of the levels; of scheme 34 that its objects changed', () => {
    const codes = (on: string, instrument = 'da-34-tuhn-2023') =>
      trainingProgress({ ...scheme(degreeTarget), instrument }, people, { on })
        .notes.filter(({ kind }) => kind === 'caution')
        .map(({ code, values, provisions }) => [code, values, provisions[0]?.eId]);
    expect(codes('2025-06-30')).toEqual([
      ['notOfThatDay', { count: 2, on: '2025-06-30' }, 'unplaced__districtLevel'],
    ]);
    expect(codes('2025-07-01')).toEqual([
      ['schemeObjectsChanged', { to: '2025-06-30' }, 'unplaced__aboveGrassroots'],
      ['notOfThatDay', { count: 2, on: '2025-07-01' }, 'unplaced__aboveGrassroots'],
    ]);
    expect(codes('2025-07-01', 'kh-188-tuhn-2023')).toEqual(codes('2025-07-01'));
    expect(codes('2025-07-01', 'de-an-cua-tinh').map(([code]) => code)).toEqual(['notOfThatDay']);
  });

  it('with nothing left out nothing is said', () => {
    const { notes } = trainingProgress(scheme(degreeTarget), [cadre('a', has)], { on: '2025-06-30' });
    expect(notes.map(({ code }) => code)).toEqual(['unverifiedProvision']);
  });
});

describe('R-11: who key commune cadres are', () => {
  it('T-03: secretary, chairpersons of Council and Committee, and the deputies of each', () => {
    const people = [
      ...['communePartySecretary', 'communePartyDeputySecretary', 'communePeoplesCouncilChairperson'],
      ...['communePeoplesCouncilViceChairperson', 'communePeoplesCommitteeChairperson'],
      ...['communePeoplesCommitteeViceChairperson', 'communeFrontChairperson', 'communeDivisionHead'],
    ].map((title) => cadre(title, has, title));
    const { notCounted } = trainingProgress(scheme(degreeTarget), people, due);
    expect(notCounted.map(({ id, why }) => [id, why])).toEqual([
      ['communeFrontChairperson', 'outsideScheme'],
      ['communeDivisionHead', 'outsideScheme'],
    ]);
  });

  const front = [cadre('front', has, 'communeFrontChairperson')];
  const target = {
    ...degreeTarget,
    group: { fact: 'title', oneOf: ['communePartySecretary', 'communeFrontChairperson'] },
  };
  it.each([
    [undefined, 0, 'sixTitles'],
    ['sixTitles', 0, 'sixTitles'],
    ['withFrontChairperson', 1, 'withFrontChairperson'],
  ] as const)('%s: %i counted, said as a reading', (reading, of, value) => {
    const readings = { 'training.keyCommuneCadres': reading };
    const answer = trainingProgress(scheme(target), front, { ...due, readings });
    expect(answer.targets[0]?.of).toBe(of);
    const said = answer.notes.filter(({ code }) => code === 'reading').map(({ values }) => values);
    expect(said).toEqual([{ reading: 'training.keyCommuneCadres', value }]);
  });

  it('every reading the caller chose is named, once, whether a text is in force or not; none that is not chosen', () => {
    const readings = { 'training.degreeGrace': 'binding', 'training.degreeFloorGap': undefined } as const;
    const said = (on: string, people: Cadre[]) =>
      trainingProgress(scheme(target), people, { on, readings })
        .notes.filter(({ code }) => code === 'reading')
        .map(({ values }) => values['reading']);
    expect(said('2023-01-01', [])).toEqual(['training.degreeGrace']);
    expect(said('2024-01-01', [cadre('a', lacks)])).toEqual(['training.degreeGrace']);
    expect(said('2024-01-01', [cadre('a'), ...front])).toEqual([
      'training.degreeGrace',
      'training.keyCommuneCadres',
    ]);
  });

  it('said only where somebody turns on it', () => {
    const said = (titles?: string[]) =>
      trainingProgress(
        { ...scheme(target), ...(titles && { titles }) },
        titles ? front : [cadre('a', has)],
        due,
      ).notes.map(({ code }) => code);
    expect(said()).not.toContain('reading');
    expect(said(['communeFrontChairperson'])).not.toContain('reading');
  });
});

describe('the floor of degrees beside the scheme', () => {
  const people = [
    cadre('holds', { degree: 'doctor' }),
    cadre('grace', { degree: 'college', inOfficeSince: '2020-01-01' }),
    cadre('late', { degree: 'college', inOfficeSince: '2024-01-01' }),
    cadre('open', { degree: 'none' }),
    cadre('out', { degree: 'none' }, 'communeFrontChairperson'),
  ];
  const floor = (on: string) => trainingProgress(scheme(degreeTarget), people, { on }).degreeFloor;
  it('33/2023/NĐ-CP: in grace, lacking, open', () =>
    expect(floor('2025-06-30')).toEqual({
      under: 'nd-33-2023',
      provision: { instrument: 'nd-33-2023', eId: 'art_8' },
      of: 4,
      holds: 1,
      inGrace: 1,
      lacks: 1,
      open: 1,
      share: { part: 1, whole: 4, of: 'cadresCounted' },
      others: [
        { id: 'grace', standing: 'inGrace', graceTo: '2028-07-31', missing: [] },
        { id: 'late', standing: 'lacksDegree', missing: [] },
        { id: 'open', standing: 'open', missing: ['inOfficeSince'] },
      ],
    }));

  it('R-12: silent between the two texts, by a reading that is named', () => {
    const answer = trainingProgress(scheme(degreeTarget), people, { on: '2025-08-01' });
    expect(answer.degreeFloor).toMatchObject({ holds: 1, inGrace: 0, lacks: 0, open: 3 });
    expect(answer.notes.map(({ values }) => values['reading'])).toContain('training.degreeFloorGap');
  });

  it('365-QĐ/TW: the time of the decree is named, not granted', () => {
    const answer = trainingProgress(scheme(degreeTarget), people, { on: '2025-08-30' });
    expect(answer.degreeFloor).toMatchObject({ under: 'qd-365-tw-2025', inGrace: 0, lacks: 3 });
    expect(answer.degreeFloor?.others).toEqual([
      { id: 'grace', standing: 'lacksDegree', graceTo: '2028-07-31', missing: [] },
      { id: 'late', standing: 'lacksDegree', missing: [] },
      { id: 'open', standing: 'lacksDegree', missing: [] },
    ]);
    expect(answer.notes.map(({ code }) => code)).not.toContain('degreeGraceNamed');
  });

  it('in office on the very day, and a day later', () => {
    const since = ['2023-08-01', '2023-08-02'].map((inOfficeSince) =>
      cadre(inOfficeSince, { ...lacks, inOfficeSince }),
    );
    expect(trainingProgress(scheme(degreeTarget), since, { on: '2024-01-01' }).degreeFloor).toMatchObject({
      inGrace: 1,
      lacks: 1,
    });
  });

  it('none before 01/08/2023, no share of nobody', () => {
    expect(trainingProgress(scheme(degreeTarget), people, { on: '2023-07-31' })).not.toHaveProperty(
      'degreeFloor',
    );
    expect(trainingProgress(scheme(degreeTarget), [], { on: '2024-01-01' }).degreeFloor).not.toHaveProperty(
      'share',
    );
  });
});

describe('where a target stands', () => {
  it('in the scheme, unverified, unless the caller says', () => {
    const { trace, notes } = trainingProgress(scheme(degreeTarget), [cadre('a', has)], due);
    expect(trace.steps[0]?.leadsTo).toEqual({ outcome: 'targetsMet' });
    expect(trace.steps[0]?.findings[0]).toMatchObject({
      provision: { instrument: 'da-34-tuhn-2023', eId: 'unplaced__targets' },
      evidence: 'unverified',
    });
    expect(notes.map(({ code }) => code)).toContain('unverifiedProvision');
  });

  it('where the caller says, as well as the caller read it', () => {
    const provision = { instrument: 'de-an-cua-tinh', eId: 'point_2' };
    const own = {
      ...degreeTarget,
      provision,
      evidence: 'readInOneSource',
      label: { vi: 'Bí thư', en: 'Secretaries' },
    } as const;
    const answer = trainingProgress({ instrument: 'de-an-cua-tinh', targets: [own] }, [cadre('a', has)], due);
    expect(answer.trace.steps[0]?.findings[0]).toMatchObject({ provision, evidence: 'readInOneSource' });
    expect(answer).toMatchObject({
      status: 'determined',
      under: 'de-an-cua-tinh',
      evidence: 'readInOneSource',
      notes: [],
    });
  });
});

describe('bad input', () => {
  const run = (target: object, people: unknown = [cadre('a', { ...has, age: 40 })], more: object = {}) =>
    refusal(() =>
      trainingProgress(
        { ...scheme({ ...degreeTarget, ...target } as TrainingTarget), ...more },
        people as Cadre[],
        due,
      ),
    );
  it.each([
    [{ has: { fact: 'degree', operator: 'atLeast', value: 'phd' } }, 'notOneOf scheme.targets[0].has.value'],
    [{ has: { fact: 'theory', is: 'high' } }, 'notOneOf scheme.targets[0].has.is'],
    [
      { has: { all: [{ fact: 'degree', oneOf: ['college', 'x'] }] } },
      'notOneOf scheme.targets[0].has.all[0].oneOf[1]',
    ],
    [
      { group: { not: { fact: 'name', operator: 'atLeast', value: 'x' } } },
      'notOneOf scheme.targets[0].group.not.value',
    ],
    [{ group: { any: [{ fact: 'title', is: 'secretary' }] } }, 'unknownId scheme.targets[0].group.any[0].is'],
    [{ has: { fact: 'age', is: '40' } }, 'mismatch cadres[0].facts.age'],
    [{ has: { fact: 'age', operator: 'atLeast', value: '1990-01-01' } }, 'mismatch cadres[0].facts.age'],
    [{ has: {} }, 'missing scheme.targets[0].has.all'],
    [{ has: { all: [] } }, 'outOfRange scheme.targets[0].has.all'],
    [{ bar: 3 }, 'wrongType scheme.targets[0].bar'],
    [{ measure: 'part' }, 'notOneOf scheme.targets[0].measure'],
    [{ dueOn: '2025-13-01' }, 'notADate scheme.targets[0].dueOn'],
  ])('%j: %s', (target, expected) => expect(run(target)).toBe(expected));

  it('without a day', () =>
    expect(refusal(() => trainingProgress(scheme(degreeTarget), [], {} as never))).toBe(
      'missing options.on',
    ));

  it.each([
    [[cadre('a'), cadre('a')], {}, 'duplicate cadres[1].id'],
    [[{ ...cadre('a'), name: 'x' }], {}, 'unknownKey cadres[0].name'],
    [[cadre('a', { degree: 'phd' as never })], {}, 'notOneOf cadres[0].facts.degree'],
    [[cadre('a', {}, 'secretary')], {}, 'unknownId cadres[0].title'],
    [
      [cadre('a', { bornOn: 'May 1990' })],
      { targets: [{ ...degreeTarget, has: { fact: 'bornOn', operator: 'atLeast', value: '1990-01-01' } }] },
      'notADate cadres[0].facts.bornOn',
    ],
    [
      [cadre('a', { bornOn: 'x1990-01-01' })],
      {
        targets: [{ ...degreeTarget, has: { fact: 'bornOn', operator: 'atLeast', value: '1990-01-01' } }],
      },
      'notADate cadres[0].facts.bornOn',
    ],
    [
      [cadre('a', { bornOn: '1990-01-01T00' })],
      {
        targets: [{ ...degreeTarget, has: { fact: 'bornOn', operator: 'atLeast', value: '1990-01-01' } }],
      },
      'notADate cadres[0].facts.bornOn',
    ],
    [[cadre('a')], { targets: [degreeTarget, degreeTarget] }, 'duplicate scheme.targets[1].id'],
    [[cadre('a')], { titles: ['secretary'] }, 'unknownId scheme.titles[0]'],
    [[cadre('a')], { titles: [] }, 'outOfRange scheme.titles'],
  ])('%j, %j: %s', (people, more, expected) => expect(run({}, people, more)).toBe(expected));
});

describe('laws', () => {
  const person = fc.record({
    degree: fc.constantFrom(undefined, 'college', 'university'),
    young: fc.constantFrom(undefined, true, false),
  });
  const people = fc.array(person, { maxLength: 12 }).map((all) =>
    all.map(({ degree, young }, index) =>
      cadre(`c${index}`, {
        ...(degree && { degree: degree as 'college' }),
        ...(young !== undefined && { young }),
      }),
    ),
  );
  const bar = fc.constantFrom(
    atLeast(half),
    moreThan(half),
    atMost(half),
    lessThan(percent(30)),
    atLeast(percent(100)),
  );
  const target = fc.record({ bar, ofYoung: fc.boolean() }).map(
    ({ bar, ofYoung }): TrainingTarget =>
      ({
        ...degreeTarget,
        ...bar,
        ...(ofYoung && { group: { fact: 'young', is: true } }),
      }) as TrainingTarget,
  );
  const ranks = { fail: 0, unknown: 1, pass: 2, onCourse: 3, notApplicable: 3 };

  it('the order of the people changes no figure', () =>
    fc.assert(
      fc.property(target, people, (asked, all) => {
        const { lacking, open, ...figures } = only(asked, all);
        const { lacking: turnedLacking, open: turnedOpen, ...turned } = only(asked, [...all].reverse());
        const { missing: _, ...finding } = figures.finding;
        expect({ ...turned, finding: { ...turned.finding, missing: [] } }).toEqual({
          ...figures,
          finding: { ...finding, missing: [] },
        });
        expect([...turnedLacking].sort()).toEqual([...lacking].sort());
        expect(turnedOpen.map(({ id }) => id).sort()).toEqual(open.map(({ id }) => id).sort());
      }),
    ));

  it('a pass more never lowers a floor', () =>
    fc.assert(
      fc.property(
        people,
        fc.nat(11),
        fc.constantFrom(atLeast(half), moreThan(half), atLeast(percent(80))),
        (all, at, bar) => {
          const asked = { ...degreeTarget, ...bar } as TrainingTarget;
          const raised = all.map((one, index) =>
            index === at ? cadre(one.id, { ...one.facts, degree: 'university' }) : one,
          );
          const [before, after] = [only(asked, all), only(asked, raised)];
          expect(after.yes).toBeGreaterThanOrEqual(before.yes);
          expect(ranks[after.verdict]).toBeGreaterThanOrEqual(ranks[before.verdict]);
        },
      ),
    ));

  it('a verdict holds whatever the missing facts turn out to be, and an open one turns on them', () =>
    fc.assert(
      fc.property(
        target,
        people.filter((all) => all.length <= 5),
        (asked, all) => {
          const before = only(asked, all).verdict;
          const after = new Set(completions(all).map((one) => only(asked, one).verdict));
          if (before === 'unknown') expect(after.size).toBeGreaterThan(1);
          else expect([...after]).toEqual([before]);
        },
      ),
      { numRuns: 60 },
    ));

  it('yes, no and unknown make up the group; the gap closes it', () =>
    fc.assert(
      fc.property(people, (all) => {
        const { yes, no, unknown, of, gap = 0, verdict } = only(degreeTarget, all);
        expect(yes + no + unknown).toBe(of);
        expect(of).toBe(all.length);
        if (verdict !== 'fail') return;
        expect(2 * (yes + gap)).toBeGreaterThanOrEqual(of);
        expect(2 * (yes + gap - 1)).toBeLessThan(of);
      }),
    ));
});

/** The people with every missing fact filled in, in every way. */
function completions(people: readonly Cadre[]): readonly (readonly Cadre[])[] {
  return people.reduce<readonly (readonly Cadre[])[]>(
    (done, one) => {
      const degrees = one.facts.degree ? [one.facts.degree] : (['college', 'university'] as const);
      const youth = one.facts['young'] === undefined ? [true, false] : [one.facts['young']];
      const ways = degrees.flatMap((degree) => youth.map((young) => cadre(one.id, { degree, young })));
      return done.flatMap((before) => ways.map((way) => [...before, way]));
    },
    [[]],
  );
}
