import { expect, it } from 'vitest';
import { type RoundCase, regularRound } from '../../src/index.js';
import { said } from './support.js';

const round = (forum: RoundCase['forum'], on: string, termBegan: number, level?: RoundCase['level']) =>
  regularRound({ forum, on, termBegan, level });

it.each([
  // party 2.4: the middle year of the congress term; state T5, W6: the session at the end of the third year
  ['party', '2018-06-01', 2015, 2018, 'qd-262-tw-2014', 'derived'],
  ['party', '2023-06-01', 2020, 2023, 'qd-96-tw-2023', 'derived'],
  ['party', '2026-11-01', 2025, 2028, 'qd-96-tw-2023', 'derived'],
  ['party', '2013-06-15', 2010, 2013, 'qd-165-tw-2013', 'readInOneSource'],
  ['nationalAssembly', '2023-07-01', 2021, 2023, 'nq-96-2023-qh15', 'derived'],
  ['peoplesCouncil', '2018-06-01', 2016, 2018, 'nq-85-2014-qh13', 'derived'],
  ['peoplesCouncil', '2026-11-01', 2026, 2028, 'nq-96-2023-qh15', 'derived'],
  ['peoplesCouncil', '2014-06-01', 2011, 2014, 'nq-35-2012-qh13', 'readInSeveralSources'],
] as const)('%s, on %s, term begun %i: %i', (forum, on, termBegan, outcome, under, evidence) => {
  expect(round(forum, on, termBegan)).toMatchObject({
    status: 'determined',
    outcome,
    under,
    evidence,
    notes: [],
  });
});

it('titles the Central Committee elects follow its working programme (96-QĐ/TW Art. 4)', () => {
  expect(round('party', '2026-11-01', 2025, 'central').notes).toMatchObject([
    {
      kind: 'caution',
      code: 'centralCommitteeProgramme',
      provisions: [{ instrument: 'qd-96-tw-2023', eId: 'art_4' }],
    },
  ]);
  expect(round('party', '2026-11-01', 2025, 'province').notes).toEqual([]);
  expect(round('peoplesCouncil', '2026-11-01', 2026, 'province').notes).toEqual([]);
});

it('where there is no poll or no text there is no round', () => {
  expect(said(round('peoplesCouncil', '2026-11-01', 2026, 'commune'))).toBe('outOfScope');
  expect(said(round('peoplesCouncil', '2013-01-31', 2011))).toBe('notYetInForce');
});
