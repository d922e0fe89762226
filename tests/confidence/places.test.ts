import { describe, expect, it } from 'vitest';
import {
  assessConfidence,
  type ConfidenceReadings,
  overallOfPlaces,
  type PollPlace,
  pollPlaces,
} from '../../src/index.js';
import { readingIn, said } from './support.js';

const every: readonly PollPlace[] = ['workplace', 'assemblyOrCouncil', 'standingCommittee'];
const asked = (
  titlesIn: readonly PollPlace[],
  heldOn: string,
  order?: ConfidenceReadings['party.placesOrder'],
) => pollPlaces({ heldOn, titlesIn: [...titlesIn] }, { readings: { 'party.placesOrder': order } });

describe('96-QĐ/TW Art. 1(3): at most two places', () => {
  it.each<[string, readonly PollPlace[], ConfidenceReadings['party.placesOrder'], string, number]>([
    [
      'PV14: standing member, council office and director',
      every,
      undefined,
      'standingCommittee assemblyOrCouncil',
      1,
    ],
    ['the police take the workplace first', every, 'workplaceFirst', 'workplace standingCommittee', 1],
    [
      'the workplace only for others',
      every,
      'workplaceOnlyForOthers',
      'standingCommittee assemblyOrCouncil',
      1,
    ],
    [
      'a standing member never at the workplace',
      ['standingCommittee', 'workplace'],
      'workplaceOnlyForOthers',
      'standingCommittee',
      1,
    ],
    ['somebody with no other title there', ['workplace'], 'workplaceOnlyForOthers', 'workplace', 0],
    [
      'two titles: both places',
      ['workplace', 'standingCommittee'],
      undefined,
      'standingCommittee workplace',
      0,
    ],
    ['one title: one place', ['workplace'], undefined, 'workplace', 0],
    ['a place named twice counts once', ['workplace', 'workplace'], undefined, 'workplace', 0],
    ['no title', [], undefined, '', 0],
  ])('%s', (_, titlesIn, order, places, dropped) => {
    const answer = asked(titlesIn, '2023-12-11', order);
    expect(answer).toMatchObject({
      status: 'determined',
      under: 'qd-96-tw-2023',
      evidence: 'readInSeveralSources',
    });
    expect(answer.outcome?.join(' ')).toBe(places);
    const note = answer.notes.find(({ code }) => code === 'placesDropped');
    expect(note?.values['dropped'] ?? 0).toBe(dropped);
    if (note) expect(note.provisions).toEqual([{ instrument: 'qd-96-tw-2023', eId: 'art_1__para_3' }]);
  });

  it('names the reading of the order where there is an order', () => {
    expect(
      readingIn(asked(['workplace', 'standingCommittee'], '2023-12-11').notes, 'party.placesOrder'),
    ).toBe('committeeFirst');
    expect(asked(['workplace'], '2023-12-11').notes).toEqual([]);
    const chosen = asked(every, '2023-12-11', 'workplaceFirst').notes;
    expect(chosen.filter(({ code }) => code === 'reading')).toHaveLength(1);
  });
});

it('262-QĐ/TW sets no cap', () => {
  const answer = asked(every, '2018-12-06');
  expect(answer.outcome).toEqual(['standingCommittee', 'assemblyOrCouncil', 'workplace']);
  expect(answer.notes.map(({ code }) => code)).toEqual(['reading']);
  expect(asked(every, '2018-12-06', 'workplaceFirst').outcome).toEqual([
    'workplace',
    'standingCommittee',
    'assemblyOrCouncil',
  ]);
  expect(asked(every, '2018-12-06', 'workplaceOnlyForOthers').outcome).toEqual([
    'standingCommittee',
    'assemblyOrCouncil',
  ]);
});

it('165-QĐ/TW could not be read; before it there is no text', () => {
  expect(said(asked(every, '2013-06-15'))).toBe('localTextNeeded');
  expect(said(asked(every, '2013-02-17'))).toBe('notYetInForce');
});

describe('two places together (96-QĐ/TW Art. 11(4))', () => {
  const poll = (low: number, heldOn = '2023-12-11') =>
    assessConfidence({ forum: 'party', heldOn, ballots: { collected: 39 }, marks: { low } });
  const council = () =>
    assessConfidence({
      forum: 'peoplesCouncil',
      heldOn: '2023-12-07',
      ballots: { collected: 47 },
      marks: { low: 2 },
    });

  it.each([
    [[26, 2], ['twoThirdsLow', 'none'], 'twoThirdsLow'],
    [[2, 21], ['none', 'aboveHalfLow'], 'aboveHalfLow'],
    [[3, 4], ['none'], 'none'],
  ])('%j low of 39: nobody adds or averages, the competent level weighs', (lows, possible, stricter) => {
    const overall = overallOfPlaces(lows.map((low) => poll(low)));
    expect(overall).toMatchObject({
      status: 'undetermined',
      why: 'authorityWeighs',
      possible,
      missing: [],
      under: 'qd-96-tw-2023',
      decidedBy: 'managingAuthority',
      stricter,
    });
    expect(overall.notes).toMatchObject([
      {
        kind: 'silent',
        code: 'placesNotAdded',
        provisions: [{ instrument: 'qd-96-tw-2023', eId: 'art_11__para_4' }],
      },
    ]);
  });

  it('a council’s answer beside the committee’s stays an answer of its own (N7)', () => {
    expect(overallOfPlaces([council(), poll(26)])).toMatchObject({
      possible: ['none', 'twoThirdsLow'],
      trace: { on: '2023-12-07' },
    });
  });

  it('an answer that is open leaves its missing facts', () => {
    const open = assessConfidence({ forum: 'party', heldOn: '2023-12-11', ballots: {}, marks: { low: 3 } });
    expect(overallOfPlaces([open, poll(2)])).toMatchObject({
      possible: ['none'],
      missing: ['ballots.collected'],
      stricter: 'none',
    });
    expect(overallOfPlaces([open, open]).stricter).toBeUndefined();
  });

  it('the same under 262-QĐ/TW Art. 8; under 165-QĐ/TW nothing could be read', () => {
    expect(overallOfPlaces([poll(26, '2018-12-06'), poll(2, '2018-12-06')])).toMatchObject({
      why: 'authorityWeighs',
      notes: [{ provisions: [{ eId: 'art_8__places' }] }],
    });
    const early = poll(26, '2013-06-15');
    expect(overallOfPlaces([early, early])).toMatchObject({
      why: 'localTextNeeded',
      under: 'qd-165-tw-2013',
    });
    const before = poll(26, '2013-02-17');
    expect(said(overallOfPlaces([before, before]))).toBe('notYetInForce');
  });
});
