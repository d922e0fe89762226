import { expect, it } from 'vitest';
import { type CriteriaCase, pollCriteria } from '../../src/index.js';
import { said } from './support.js';

const [one, several, not] = ['readInOneSource', 'readInSeveralSources', 'unverified'];
const grounds = (poll: CriteriaCase) =>
  pollCriteria(poll).outcome?.map(({ id, provision, criteria }) => [
    id,
    `${provision.instrument} ${provision.eId}`,
    criteria.map(({ evidence }) => evidence),
  ]);

it('96-QĐ/TW Art. 5: two grounds, nine criteria, each with how well it could be read (CR1.1–CR2.3)', () => {
  expect(grounds({ forum: 'party', on: '2023-12-29' })).toEqual([
    ['qualities', 'qd-96-tw-2023 art_5', [one, several, one, several, several, one]],
    ['results', 'qd-96-tw-2023 art_5', [several, several, not]],
  ]);
  expect(pollCriteria({ forum: 'party', on: '2023-12-29' })).toMatchObject({
    status: 'determined',
    evidence: several,
  });
});

it('no criterion has a weight or a score', () => {
  for (const ground of pollCriteria({ forum: 'party', on: '2023-12-29' }).outcome ?? []) {
    expect(Object.keys(ground).sort()).toEqual(['criteria', 'en', 'id', 'provision', 'vi']);
    for (const criterion of ground.criteria) {
      expect(Object.keys(criterion).sort()).toEqual(['en', 'evidence', 'vi']);
      expect(criterion.vi).not.toBe(criterion.en);
    }
  }
});

it('the family of CR1.5 is self, spouse and children', () => {
  const family = pollCriteria({ forum: 'party', on: '2023-12-29' }).outcome?.[0]?.criteria[4];
  expect(family?.vi).toContain('bản thân và vợ, chồng, con');
});

it.each(['nationalAssembly', 'peoplesCouncil'] as const)(
  '96/2023/QH15 Art. 6: the two bases (%s)',
  (forum) => {
    expect(grounds({ forum, on: '2023-12-06' })).toEqual([
      ['qualities', 'nq-96-2023-qh15 art_6', []],
      ['results', 'nq-96-2023-qh15 art_6', []],
    ]);
  },
);

it.each([
  ['party', '2018-12-06', 'textSilent'],
  ['party', '2013-06-15', 'localTextNeeded'],
  ['peoplesCouncil', '2018-12-06', 'textSilent'],
  ['peoplesCouncil', '2013-07-05', 'textSilent'],
  ['peoplesCouncil', '2013-01-31', 'notYetInForce'],
] as const)('%s on %s could not be read', (forum, on, expected) => {
  expect(said(pollCriteria({ forum, on }))).toBe(expected);
});

it('a commune council polls nobody', () => {
  expect(said(pollCriteria({ forum: 'peoplesCouncil', level: 'commune', on: '2023-12-06' }))).toBe(
    'outOfScope',
  );
});
