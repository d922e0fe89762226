import { describe, expect, it } from 'vitest';
import { assignmentReadings, trainingReadings } from '../../src/assignment/index.js';
import { confidenceTimelines, l87, neighbours, readings } from '../../src/confidence/index.js';
import { readings as criteriaReadings } from '../../src/criteria/index.js';
import { readings as disciplineReadings } from '../../src/discipline/index.js';
import { InputError } from '../../src/input/index.js';
import type { Bilingual } from '../../src/law/index.js';
import {
  clockReadings,
  readings as measureReadings,
  measureTexts,
  voteTimelines,
} from '../../src/measures/index.js';
import { appointmentReadings, readings as positionReadings } from '../../src/positions/index.js';
import {
  generations,
  readings as ratingReadings,
  stateGenerations,
  termTimeline,
} from '../../src/rating/index.js';
import { explain, type LabelKey, type Language, label } from '../../src/words/index.js';
import { labels } from '../../src/words/labels/index.js';
import { noteSentences } from '../../src/words/notes/index.js';

const entries = Object.entries(labels).flatMap(([topic, table]) =>
  Object.entries(table as Readonly<Record<string, Bilingual>>).map(
    ([name, words]) => [`${topic}.${name}` as LabelKey, words] as const,
  ),
);

/** Vietnamese syllables that mean nothing in these texts without their marks. */
const slips =
  /(?<!\p{L})(dieu|khoan|diem|phieu|nhiem|thap|nghi|dinh|quyet|luat|hoi|dong|nhan|uy(?! tín)|truong|chuc|vu|can|cap|quyen|duoc|khong|nguoi|co|la|va|den|tu|so(?! (?:sánh|với))|mot|nua|phan|lay|tong)(?!\p{L})/iu;

describe('labels', () => {
  it('stand in both languages, Vietnamese with its diacritics, and differ', () => {
    expect(entries.length).toBeGreaterThan(250);
    const wrong = entries.filter(([key, { vi, en }]) => {
      const said = label(key, 'vi') === vi && label(key, 'en') === en;
      return !said || vi.trim() === '' || en.trim() === '' || vi === en;
    });
    expect(wrong).toEqual([]);
  });

  it('carry no ASCII slips, no decomposed letters and no word of a decision', () => {
    const texts = [...entries.map(([, words]) => words), ...Object.values(noteSentences)];
    expect(texts.filter(({ vi }) => slips.test(vi) || vi !== vi.normalize('NFC'))).toEqual([]);
    expect(texts.filter(({ vi, en }) => /quyết định/i.test(vi) || /\bdecided\b/i.test(en))).toEqual([]);
  });

  it.each([
    ['outcome.twoThirdsLow', 'tín nhiệm thấp đến mức hai phần ba', 'low marks at the two-thirds bar'],
    ['measure.relief', 'miễn nhiệm', 'relief from office'],
    ['modality.mandatory', 'phải thực hiện', 'mandatory'],
    ['whole.collected', 'số phiếu thu về', 'ballots collected'],
    ['fact.ballots.collected', 'số phiếu thu về', 'ballots collected'],
    ['fact.done.submitFile', 'ngày thực hiện: gửi hồ sơ, báo cáo', 'the day of: send file and report'],
    ['reading.party.faultyLine.perLine', 'chỉ dòng sai không hợp lệ', 'only the faulty line is invalid'],
    ['rating.good', 'Hoàn thành tốt nhiệm vụ', '"tasks completed well"'],
    ['grade.average', 'Trung bình', 'average'],
    ['whole.ownTasks', 'chỉ tiêu, nhiệm vụ được giao', 'targets and tasks of its own'],
    ['whole.units', 'đơn vị trực thuộc, phụ trách', 'subordinate or managed units'],
    ['fact.facts.work.exceeded', 'chỉ tiêu, nhiệm vụ hoàn thành vượt mức', 'targets and tasks exceeded'],
    ['disciplineForm.reprimand', 'khiển trách', 'reprimand'],
    ['capBase.goodOnly', 'số được xếp loại Hoàn thành tốt nhiệm vụ', 'those rated "tasks completed well"'],
    ['fact.acts.selfRating', 'ngày thực hiện: tự đánh giá, tự xếp loại', 'the day of: the self-rating'],
  ] as const)('%s', (key, vi, en) => {
    expect([label(key, 'vi'), label(key, 'en')]).toEqual([vi, en]);
  });

  it.each(['outcome.worse', 'outcome', 'nothing.none', 'toString.name', ''])('no label %j', (key) => {
    const asked = () => label(key as LabelKey, 'vi');
    expect(asked).toThrow(InputError);
    expect(asked).toThrow(expect.objectContaining({ code: 'notOneOf', path: 'key', received: key }));
  });

  it('no other language', () => {
    const wrong = expect.objectContaining({ code: 'notOneOf', path: 'lang', received: 'fr' });
    expect(() => label('why.exempt' as LabelKey, 'fr' as Language)).toThrow(wrong);
    expect(() => explain({} as never, 'fr' as Language)).toThrow(wrong);
  });
});

/** Every rule of every text of the room, wherever in the text it stands. */
function rulesIn(value: unknown, found: Record<string, unknown>[] = []): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return found;
  if ('kind' in value && ['share', 'count', 'flag'].includes(String(value.kind)) && 'provision' in value)
    found.push(value as Record<string, unknown>);
  for (const part of Object.values(value)) rulesIn(part, found);
  return found;
}

const texts = [
  ...Object.values(confidenceTimelines).flat(),
  ...neighbours,
  l87,
  // Where somebody is reviewed is not answered rule by rule
  ...generations.map(({ places: _, ...judging }) => judging),
  ...termTimeline,
  ...stateGenerations,
  ...measureTexts,
  voteTimelines,
];
const rules = rulesIn(texts);

/** The facts a rule looks at, under every value of a reading. */
const factsOf = (rule: Record<string, unknown>): { path: string; of?: string }[] =>
  [rule['part'], rule['whole'], rule['fact']].flatMap((fact) => {
    if (typeof fact !== 'object' || fact === null) return [];
    return 'among' in fact ? Object.values(fact.among as object) : [fact as { path: string }];
  });

describe('what the rules of the texts name has a label', () => {
  it('every fact path and every whole', () => {
    const facts = rules.flatMap(factsOf).filter(({ path }) => path !== '');
    expect(new Set(facts.map(({ path }) => path)).size).toBeGreaterThan(60);
    expect(facts.filter(({ path }) => !(path in labels.fact))).toEqual([]);
    expect(facts.filter(({ of }) => of !== undefined && !(of in labels.whole))).toEqual([]);
  });

  it('every yes-or-no condition, by its rule id', () => {
    const asked = rules.filter(({ kind }) => kind === 'flag').map(({ id }) => String(id));
    expect(asked.length).toBeGreaterThan(100);
    const named = (id: string) => id in labels.flag || id.slice(id.indexOf('.') + 1) in labels.flag;
    expect(asked.filter((id) => !named(id))).toEqual([]);
  });

  it('every named value of every reading', () => {
    const tables = {
      ...readings,
      ...ratingReadings,
      ...criteriaReadings,
      ...positionReadings,
      ...appointmentReadings,
      ...assignmentReadings,
      ...trainingReadings,
      ...disciplineReadings,
      ...clockReadings,
      ...measureReadings,
    };
    const values = Object.entries(tables).flatMap(
      ([id, { options }]: [string, { options?: readonly unknown[] }]) =>
        (options ?? []).map((option) => `${id}.${String(option)}`),
    );
    expect(values.sort()).toEqual(Object.keys(labels.reading).sort());
  });
});
