import { expect, it } from 'vitest';
import { ballotEntries, type EntriesCase } from '../../src/index.js';
import { said } from './support.js';

const holders = [
  { person: 'p1', offices: ['chair', 'committeeHead'] },
  { person: 'p2', offices: ['director'] },
];
const asked = (forum: EntriesCase['forum'], on: string, of = holders) =>
  ballotEntries({ forum, on, holders: of });

it.each([
  ['2023-12-06', ['chair', 'committeeHead'], 'nq-96-2023-qh15'],
  ['2018-12-06', ['chair'], 'nq-85-2014-qh13'],
  ['2013-07-05', ['chair', 'committeeHead'], 'nq-35-2012-qh13'],
])(
  'one poll for several offices on %s (96/2023/QH15 Art. 2(4); 85/2014/QH13 the highest)',
  (on, offices, under) => {
    expect(asked('peoplesCouncil', on)).toMatchObject({
      status: 'determined',
      outcome: [
        { person: 'p1', offices },
        { person: 'p2', offices: ['director'] },
      ],
      under,
      evidence: 'readInSeveralSources',
      notes: [],
    });
  },
);

it('the Party texts do not say what stands there for several titles; for one there is nothing to say', () => {
  const answer = asked('party', '2023-12-29');
  expect(said(answer)).toBe('textSilent');
  expect(answer.notes.map(({ code }) => code)).toEqual(['noRule']);
  expect(asked('party', '2023-12-29', holders.slice(1))).toMatchObject({
    outcome: [{ person: 'p2', offices: ['director'] }],
    evidence: 'derived',
  });
});

it('keeps none of the caller’s lists', () => {
  const offices = ['chair', 'committeeHead'];
  const answer = asked('peoplesCouncil', '2023-12-06', [{ person: 'p1', offices }]);
  offices.push('judge');
  expect(answer.outcome?.[0]?.offices).toEqual(['chair', 'committeeHead']);
});

it('a person is on the ballot once', () => {
  expect(() => asked('peoplesCouncil', '2023-12-06', [...holders, { person: 'p1', offices: ['x'] }])).toThrow(
    expect.objectContaining({
      code: 'duplicate',
      path: 'holders[2].person',
      expected: 'each person once',
      received: 'p1',
    }),
  );
});

it('a council that holds no poll has no ballot; before any text nothing answers', () => {
  expect(said(ballotEntries({ forum: 'peoplesCouncil', level: 'commune', on: '2023-12-06', holders }))).toBe(
    'outOfScope',
  );
  expect(said(asked('party', '2013-02-17'))).toBe('notYetInForce');
});
