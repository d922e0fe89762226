import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/calendar/index.js';
import { type Bilingual, endOf, type Instrument, recordedTimelines } from '../../src/law/index.js';
import { records, tables } from '../../src/lawbook/book.js';
import { ratingTimeline } from '../../src/rating/index.js';

const all: readonly Instrument[] = records;
const byId = new Map(all.map((instrument) => [instrument.id, instrument]));

/** Named by a text on record, but too little of them was read for a record of their own: title or issuer is missing. */
const unrecorded = ['qd-205-tw-2019', 'qd-269-tw-2014', 'tt-38-2013-bca'];

const kindOfId = {
  qd: ['regulation', 'decision'],
  kl: 'conclusion',
  ct: 'directive',
  nq: 'resolution',
  l: 'law',
  bl: 'code',
  nd: 'decree',
  tt: 'circular',
  hd: 'guidance',
  cv: 'officialLetter',
  vbhn: 'officialLetter',
  kh: 'plan',
  da: 'scheme',
  tb: 'notice',
  dieu: 'statutes',
  hp: 'constitution',
} as const;

describe('the records of all texts', () => {
  it('no two texts share an id', () => expect(all.length).toBe(byId.size));

  it('every text replaced or amended is on record, or known to be unrecorded', () => {
    const named = all.flatMap(({ replaces = [], amends = [] }) => [...replaces, ...amends]);
    expect(named.filter((id) => !byId.has(id)).sort()).toEqual(unrecorded);
  });

  it('a replaced text ends on the eve of the one that replaces it', () => {
    const pairs = all.flatMap(({ id, inForceFrom, replaces = [] }) =>
      replaces.flatMap((replaced) => {
        const to = byId.get(replaced)?.inForceTo;
        return to === undefined || inForceFrom === undefined ? [] : [{ id, replaced, to, inForceFrom }];
      }),
    );
    expect(pairs.length).toBeGreaterThan(10);
    expect(pairs.filter(({ to, inForceFrom }) => addDays(to, 1) !== inForceFrom)).toEqual([]);
  });

  it.each(all.map((instrument) => [instrument.id, instrument] as const))(
    '%s: id, kind, number, dates',
    (id, one) => {
      const [kind = '', number = ''] = id.split('-');
      expect([kindOfId[kind as keyof typeof kindOfId]].flat()).toContain(one.kind);
      const year = id.match(/\b(?:19|20)\d\d\b/g)?.at(-1);
      expect(year).toBeDefined();
      if (one.number !== undefined) expect(one.number).toMatch(new RegExp(`^${number}(?!\\d)`));
      else expect(one.name).toBeDefined();
      const dates = [one.signedOn, one.inForceFrom, one.inForceTo].filter((date) => date !== undefined);
      for (const date of dates) expect(date).toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/);
      if (one.signedOn !== undefined) expect(one.signedOn.slice(0, 4)).toBe(year);
      expect([...dates].sort()).toEqual(dates);
    },
  );

  it.each(all.map(({ id, title, name, remark }) => [id, { title, name, remark }] as const))(
    '%s: speaks both languages',
    (_, words) => bothLanguages(Object.values(words)),
  );

  it.each(tables.map((table) => [Object.values(table)[0]?.ref.instrument ?? 'none', table] as const))(
    '%s: its provisions are of one text on record and speak both languages',
    (id, provisions) => {
      bothLanguages(Object.values(provisions));
      expect(Object.values(provisions).map(({ ref }) => ref)).toEqual(
        Object.keys(provisions).map((eId) => ({ instrument: id, eId })),
      );
      if (Object.keys(provisions).length > 0) expect(byId.has(id)).toBe(true);
    },
  );
});

function bothLanguages(words: readonly (Bilingual | undefined)[]): void {
  for (const said of words) {
    if (said === undefined) continue;
    expect(said.vi.trim()).not.toBe('');
    expect(said.en.trim()).not.toBe('');
    expect(said.vi).not.toBe(said.en);
  }
}

describe('the timelines of subjects no room holds yet', () => {
  const spans = Object.entries(recordedTimelines).flatMap(([subject, timeline]) =>
    timeline.map(({ text, from }, index) => ({ subject, id: text.instrument.id, from, timeline, index })),
  );
  /** A text lives on while the next span is its own amended form. */
  const lastDay = (timeline: (typeof spans)[number]['timeline'], index: number): string | undefined => {
    const id = timeline[index]?.text.instrument.id ?? '';
    const next = byId.get(timeline[index + 1]?.text.instrument.id ?? '');
    return next?.amends?.includes(id) ? lastDay(timeline, index + 1) : endOf(timeline, index);
  };

  it.each(spans)('$subject: $id begins and ends as its record says', ({ id, from, timeline, index }) => {
    const record = byId.get(id);
    expect(from.startsWith(record?.inForceFrom ?? 'on record')).toBe(true);
    if (record?.inForceTo !== undefined) expect(lastDay(timeline, index)).toBe(record.inForceTo);
  });
});

describe('the generations of the annual rating', () => {
  const spans = ratingTimeline.map(({ from, text }, index) => ({
    id: text.id,
    from,
    texts: [text.instrument, ...text.guidance],
    to: endOf(ratingTimeline, index),
  }));

  it.each(spans)('$id begins with its newest text and outlives none of them', ({ from, to, texts }) => {
    expect(
      texts
        .map(({ inForceFrom }) => inForceFrom)
        .sort()
        .at(-1),
    ).toBe(from);
    for (const { inForceTo } of texts)
      if (inForceTo !== undefined) expect(to !== undefined && to <= inForceTo).toBe(true);
  });

  it('every text they stand on is on record', () => {
    const beside = ratingTimeline.flatMap(({ text }) => text.beside ?? []);
    const named = [...spans.flatMap(({ texts }) => texts), ...beside];
    expect(named.filter((text) => byId.get(text.id) !== text)).toEqual([]);
    expect(new Set(named).size).toBeGreaterThan(10);
  });
});
