import { describe, expect, it } from 'vitest';
import {
  governedBy,
  isGoverned,
  judge,
  type Known,
  type Ladder,
  notApplicable,
  oneOf,
  type RoomText,
  readingNote,
  textNamed,
  textNeeded,
  textSilent,
  undeterminedBy,
  unreadNote,
} from '../../src/reasoning/index.js';
import { type Facts, fact, flag, type Outcome, to } from './support.js';

const why = { vi: 'Văn bản không nói rõ.', en: 'The text does not say.' };
const table = { 'boat.skill': oneOf(['swims', 'rows'], why), 'boat.base': oneOf(['seats', 'oars'], why) };
const text: RoomText = { instrument: { id: 'made-up' } };
const draft: RoomText = { id: 'draft', instrument: { id: 'made-up' }, readings: { 'boat.base': 'oars' } };
const on = '2025-06-01';

describe('the readings in force', () => {
  it.each<[string, RoomText, Parameters<typeof governedBy>[3], object, readonly unknown[]]>([
    ['the defaults of the room', text, undefined, { 'boat.skill': 'swims', 'boat.base': 'seats' }, []],
    ['those of the text over them', draft, undefined, { 'boat.skill': 'swims', 'boat.base': 'oars' }, []],
    [
      'those of the caller over both',
      draft,
      { readings: { 'boat.base': 'seats', 'boat.skill': 'rows' } },
      { 'boat.skill': 'rows', 'boat.base': 'seats' },
      [readingNote('boat.base', 'seats'), readingNote('boat.skill', 'rows')],
    ],
    [
      'one that is undefined is not chosen',
      draft,
      { readings: { 'boat.base': undefined } },
      { 'boat.skill': 'swims', 'boat.base': 'oars' },
      [],
    ],
    [
      'another text chosen',
      draft,
      { under: 'draft' },
      { 'boat.skill': 'swims', 'boat.base': 'oars' },
      [{ kind: 'reading', code: 'textChosen', values: { text: 'draft' }, provisions: [] }],
    ],
    [
      'a text of its own chosen',
      text,
      { under: text },
      { 'boat.skill': 'swims', 'boat.base': 'seats' },
      [{ kind: 'reading', code: 'textChosen', values: { text: 'made-up' }, provisions: [] }],
    ],
  ])('%s', (_, given, chosen, readings, notes) => {
    const found = governedBy(given, on, table, chosen);
    expect(found).toStrictEqual({ text: given, on, readings, notes });
    expect(governedBy(given, on, table, chosen)).toStrictEqual(found);
  });
});

it('a text is named by its id, or is the caller’s own', () => {
  expect(textNamed('draft', [text, draft])).toBe(draft);
  expect(textNamed('made-up', [draft, text])).toBe(text);
  expect(textNamed(draft, [])).toBe(draft);
  expect(() => textNamed('other', [text, draft])).toThrow(
    expect.objectContaining({
      code: 'unknownId',
      path: 'options.under',
      expected: 'one of made-up, draft',
      received: 'other',
    }),
  );
});

it('no text speaks of it', () => {
  const none = notApplicable(on, 'notYetInForce');
  expect(none).toStrictEqual({
    status: 'notApplicable',
    why: 'notYetInForce',
    trace: { on, steps: [] },
    notes: [],
  });
  expect([isGoverned(none), isGoverned(governedBy(text, on, table, undefined))]).toEqual([false, true]);
});

it('a note on a reading shows its value', () => {
  expect(readingNote('boat.base', 'oars').values).toEqual({ reading: 'boat.base', value: 'oars' });
  expect(readingNote('boat.bars', { most: 4 })).toStrictEqual({
    kind: 'reading',
    code: 'reading',
    values: { reading: 'boat.bars', value: '{"most":4}' },
    provisions: [],
  });
});

describe('judging by one part of a text', () => {
  const governed = governedBy(text, on, table, { readings: { 'boat.base': 'oars' } });
  const possible: Outcome[] = ['granted', 'refused'];
  const ladder: Ladder<Facts, Outcome> = {
    rungs: [
      {
        when: [
          {
            ...flag('swims'),
            fact: { reading: 'boat.skill', among: { swims: fact('swims'), rows: fact('rows') } },
          },
        ],
        leadsTo: to('granted'),
      },
    ],
    otherwise: to('refused'),
  };
  const judged = (part: Known<Ladder<Facts, Outcome>>, facts: Facts, chosen = governed) =>
    judge(part, facts, chosen, possible);

  it.each([
    ['that could not be read', textNeeded(why), 'localTextNeeded', unreadNote(textNeeded(why))],
    ['that is silent', textSilent(why), 'textSilent', unreadNote(textSilent(why))],
    [
      'that is not there',
      undefined,
      'textSilent',
      { kind: 'silent', code: 'noRule', values: {}, provisions: [] },
    ],
  ] as const)('%s', (_, part, code, note) => {
    const expected = {
      status: 'undetermined',
      why: code,
      possible,
      missing: [],
      under: 'made-up',
      trace: { on, steps: [] },
      notes: [readingNote('boat.base', 'oars'), note],
    };
    expect(undeterminedBy(part, governed, possible)).toStrictEqual(expected);
    if (part) expect(judged(part, {})).toStrictEqual(expected);
    expect(unreadNote(textSilent(why)).values).toEqual(why);
  });

  it('answers under it, and names the readings it rests on, each once', () => {
    const agreed = judged(ladder, { swims: true, rows: true });
    expect(agreed).toMatchObject({ outcome: 'granted', under: 'made-up', trace: { on } });
    expect(agreed.notes).toEqual([readingNote('boat.base', 'oars')]);
    expect(judged(ladder, { swims: true, rows: false }).notes).toEqual([
      readingNote('boat.base', 'oars'),
      readingNote('boat.skill', 'swims'),
    ]);
    const chosen = governedBy(text, on, table, { readings: { 'boat.skill': 'rows' } });
    expect(judged(ladder, { swims: true, rows: false }, chosen)).toMatchObject({
      outcome: 'refused',
      notes: [readingNote('boat.skill', 'rows')],
    });
  });
});
