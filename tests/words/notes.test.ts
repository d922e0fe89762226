import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../src/reasoning/index.js';
import { explainNote } from '../../src/words/index.js';
import { noteSentences } from '../../src/words/notes/index.js';

/** The rooms whose notes have their sentences. */
const rooms = [
  'reasoning',
  'confidence',
  'discipline',
  'criteria',
  'rating',
  'positions',
  'assignment',
  'measures',
  'lawbook',
];

const sources = rooms.flatMap((room) =>
  readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(`src/${room}/${file}`, 'utf8')),
);
const given = sources.flatMap((source) =>
  [...source.matchAll(/\bnote\(\s*'(\w+)',\s*'(\w+)'/g)].map(([, , code]) => code),
);

const blanksOf = (sentence: string) =>
  [...sentence.matchAll(/\{([\w:]+)\}/g)].map(([, blank]) => blank).sort();

describe('notes', () => {
  it('every code given in the source has a sentence, and every sentence is given', () => {
    expect([...new Set(given)].sort()).toEqual(Object.keys(noteSentences).sort());
  });

  it('both languages leave the same blanks', () => {
    // These carry their words in both languages
    const own = ['unread', 'remark', 'sampleScheme', 'equivalentElsewhere'];
    const uneven = Object.entries(noteSentences)
      .filter(([code]) => !own.includes(code))
      .filter(([, { vi, en }]) => String(blanksOf(vi)) !== String(blanksOf(en)));
    expect(uneven).toEqual([]);
  });

  const note = (code: string, values: Note['values'], provisions: Note['provisions'] = []): Note => ({
    kind: 'caution',
    code,
    values,
    provisions,
  });

  it.each([
    [
      note('reading', { reading: 'party.dayKind', value: 'working' }),
      '[lưu ý] party.dayKind: tính theo ngày làm việc (working); cách khác: tính theo ngày lịch (calendar). Quy định nói "ngày", không nói "ngày làm việc".',
    ],
    [
      note('reading', { reading: 'party.inForce96', value: '2023-03-01' }),
      '[lưu ý] party.inForce96: 01/03/2023. Điều khoản thi hành của Quy định 96 chưa đọc được; lấy ngày ký.',
    ],
    [
      note('reading', { reading: 'state.decimals', value: '1' }),
      '[lưu ý] state.decimals: 1. Kết quả được in hai chữ số thập phân; một số tỉnh in một chữ số.',
    ],
    [
      note('reading', {
        reading: 'party.thresholds377',
        value: JSON.stringify({
          resignation: { operator: 'moreThan', bar: { numerator: 1, denominator: 2 } },
          relief: { operator: 'atLeast', bar: { numerator: 7, denominator: 10 } },
        }),
      }),
      '[lưu ý] party.thresholds377: từ chức trên một nửa (1/2); miễn nhiệm từ 7/10 trở lên. Chưa đọc được ngưỡng tại khoản 2, khoản 3 Điều 48 Quy định 377; tạm lấy theo Quy định 41.',
    ],
    [
      note('bandEmpty', { band: 'aboveHalfLow', whole: 3 }),
      '[lưu ý] Tính trên 3 thì không số phiếu nào rơi vào mức: tín nhiệm thấp trên một nửa, chưa đến mức hai phần ba.',
    ],
    [
      note('placesNotAdded', {}, [
        { instrument: 'qd-96-tw-2023', eId: 'art_11__para_3' },
        { instrument: 'qd-96-tw-2023', eId: 'art_11__para_4' },
      ]),
      '[lưu ý] Không cộng phiếu và không lấy bình quân tỷ lệ của các nơi. Xem khoản 3, khoản 4 Điều 11 Quy định 96-QĐ/TW.',
    ],
    [note('otherRoom', { count: 2 }), '[lưu ý] otherRoom, count 2'],
    [note('reading', { reading: 'other.room', value: 'x' }), '[lưu ý] other.room: x.'],
  ])('%j', (given, said) => {
    expect(explainNote(given, 'vi')).toBe(said);
  });
});
