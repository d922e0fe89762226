import { describe, expect, it } from 'vitest';
import { checkQuorum, type QuorumCase } from '../../src/index.js';
import { said } from './support.js';

const party = (electorate: QuorumCase['electorate'], heldOn = '2023-12-29') =>
  checkQuorum({ forum: 'party', heldOn, electorate });
const council = (electorate: QuorumCase['electorate'], heldOn = '2023-12-06') =>
  checkQuorum({ forum: 'peoplesCouncil', heldOn, electorate });

describe('at least two thirds of those convened are present (96-QĐ/TW Art. 3(2))', () => {
  it.each([
    // party 3.4: convened, smallest present
    [3, 2],
    [9, 6],
    [12, 8],
    [15, 10],
    [29, 20],
    [35, 24],
    [39, 26],
    [40, 27],
    [47, 32],
    [55, 37],
    [71, 48],
    [117, 78],
  ])('%i convened: %i (PV9)', (convened, smallest) => {
    expect(party({ convened, present: smallest - 1 }).outcome).toBe('mayNotBeHeld');
    expect(party({ convened, present: smallest }).outcome).toBe('mayBeHeld');
    expect(party({ convened, present: smallest + 1 }).outcome).toBe('mayBeHeld');
  });

  it('for every number convened from 1 to 600', () => {
    for (let convened = 1; convened <= 600; convened++) {
      const smallest = Math.ceil((2 * convened) / 3);
      for (const present of [smallest - 1, smallest, Math.min(smallest + 1, convened)]) {
        const held = 3 * present >= 2 * convened;
        expect(party({ convened, present }).outcome).toBe(held ? 'mayBeHeld' : 'mayNotBeHeld');
        const unverified = council({ totalMembers: convened, present });
        expect(unverified.outcome).toBe(held ? 'mayBeHeld' : 'mayNotBeHeld');
      }
    }
  });

  it('of those convened, not of all members', () => {
    expect(party({ totalMembers: 60, convened: 39, present: 26 })).toMatchObject({
      outcome: 'mayBeHeld',
      evidence: 'readInSeveralSources',
      notes: [],
    });
  });
});

it.each(['2013-07-05', '2018-12-06', '2023-12-06'])(
  'a session sits with two thirds of all deputies: unverified (%s)',
  (heldOn) => {
    const answer = council({ totalMembers: 50, convened: 40, present: 33 }, heldOn);
    expect(answer).toMatchObject({ outcome: 'mayNotBeHeld', evidence: 'unverified' });
    expect(answer.notes.map(({ kind, code }) => `${kind} ${code}`)).toEqual([
      'weakEvidence unverifiedProvision',
    ]);
    expect(council({ totalMembers: 50, present: 34 }, heldOn).outcome).toBe('mayBeHeld');
  },
);

it.each([
  [{ present: 26 }, 'missingFacts electorate.convened'],
  [{ convened: 39 }, 'missingFacts electorate.present'],
  [{ totalMembers: 39 }, 'missingFacts electorate.present electorate.convened'],
  [{ convened: 0, present: 0 }, 'textSilent'],
])('what is not known is named: %j', (electorate, expected) => {
  const answer = party(electorate);
  expect(said(answer)).toBe(expected);
  expect(answer).toMatchObject({ possible: ['mayBeHeld', 'mayNotBeHeld'] });
});

it.each([
  ['2018-12-06', 'textSilent'],
  ['2013-06-15', 'localTextNeeded'],
  ['2013-02-17', 'notYetInForce'],
])('the quorum of the earlier Party texts could not be read (%s)', (heldOn, expected) => {
  expect(said(party({ convened: 39, present: 39 }, heldOn))).toBe(expected);
});

it('a commune council holds no poll', () => {
  const session = {
    forum: 'peoplesCouncil',
    level: 'commune',
    heldOn: '2023-12-06',
    electorate: {},
  } as const;
  expect(said(checkQuorum(session))).toBe('outOfScope');
});
