import { describe, expect, it } from 'vitest';
import { cite, instruments, provisions } from '../../src/lawbook/index.js';
import { refusal } from '../calendar/support.js';

const at = (instrument: string, eId?: string) => (eId === undefined ? { instrument } : { instrument, eId });

describe('one place', () => {
  it.each([
    [
      'qd-96-tw-2023',
      'art_11__para_3',
      'khoản 3 Điều 11 Quy định 96-QĐ/TW',
      'Art. 11(3), Regulation 96-QĐ/TW',
    ],
    ['qd-96-tw-2023', 'app_1', 'Phụ lục 1 Quy định 96-QĐ/TW', 'Appendix 1, Regulation 96-QĐ/TW'],
    [
      'qd-96-tw-2023',
      'art_6__para_3__indent_3',
      'gạch đầu dòng thứ 3 khoản 3 Điều 6 Quy định 96-QĐ/TW',
      'Art. 6(3), indent 3, Regulation 96-QĐ/TW',
    ],
    ['qd-262-tw-2014', 'point_7.2', 'điểm 7.2 Quy định 262-QĐ/TW', 'point 7.2, Regulation 262-QĐ/TW'],
    ['qd-262-tw-2014', 'art_9', 'Điều 9 Quy định 262-QĐ/TW', 'Art. 9, Regulation 262-QĐ/TW'],
    [
      'qd-124-tw-2023',
      'art_12__para_4__point_4.3__item_d',
      'tiết d điểm 4.3 khoản 4 Điều 12 Quy định 124-QĐ/TW',
      'Art. 12(4)(4.3)(d), Regulation 124-QĐ/TW',
    ],
    ['hd-25-btctw-2023', 'point_5.1', 'điểm 5.1 Hướng dẫn 25-HD/BTCTW', 'point 5.1, Guidance 25-HD/BTCTW'],
    [
      'qd-89-tw-2017',
      'point_III.1.1',
      'điểm III.1.1 Quy định 89-QĐ/TW',
      'point III.1.1, Regulation 89-QĐ/TW',
    ],
    [
      'qd-366-tw-2025',
      'art_11__para_4__leaderPoll',
      'khoản 4 Điều 11 Quy định 366-QĐ/TW',
      'Art. 11(4), Regulation 366-QĐ/TW',
    ],
    ['qd-165-tw-2013', 'title', 'tên Quy định 165-QĐ/TW', 'title, Regulation 165-QĐ/TW'],
    ['qd-379-tw-2025', 'principle_7', 'nguyên tắc 7 Quy định 379-QĐ/TW', 'principle 7, Regulation 379-QĐ/TW'],
    [
      'nd-170-2025',
      'art_52__para_1__point_d',
      'điểm d khoản 1 Điều 52 Nghị định 170/2025/NĐ-CP',
      'Art. 52(1)(d), Decree 170/2025/NĐ-CP',
    ],
    [
      'nq-119-2020-qh14',
      'art_2__para_1__point_dd',
      'điểm đ khoản 1 Điều 2 Nghị quyết 119/2020/QH14',
      'Art. 2(1)(đ), Resolution 119/2020/QH14',
    ],
    ['l-87-2015-qh13', 'art_34', 'Điều 34 Luật số 87/2015/QH13', 'Art. 34, Law 87/2015/QH13'],
    ['hp-2013', 'art_70__para_8', 'khoản 8 Điều 70 Hiến pháp 2013', 'Art. 70(8), Constitution of 2013'],
    ['dieu-le-dang-2011', 'art_12', 'Điều 12 Điều lệ Đảng', 'Art. 12, Party Statutes'],
    [
      'bl-45-2019-qh14',
      'art_111__para_3',
      'khoản 3 Điều 111 Bộ luật Lao động 2019',
      'Art. 111(3), Labour Code 2019',
    ],
    [
      'cv-599-ubtvqh15-2023',
      'point_1',
      'điểm 1 Công văn 599/UBTVQH15-CTĐB',
      'point 1, Official Letter 599/UBTVQH15-CTĐB',
    ],
  ])('%s %s', (instrument, eId, vi, en) => {
    expect(cite(at(instrument, eId), 'vi')).toBe(vi);
    expect(cite(at(instrument, eId), 'en')).toBe(en);
  });
});

describe('a place whose number could not be read says so', () => {
  it.each([
    [
      'qd-96-tw-2023',
      'art_4',
      'Điều 4 Quy định 96-QĐ/TW (số điều chưa kiểm chứng)',
      'Art. 4, Regulation 96-QĐ/TW (article number unverified)',
    ],
    [
      'qd-96-tw-2023',
      'art_7__para_4',
      'khoản 4 Điều 7 Quy định 96-QĐ/TW (số khoản chưa kiểm chứng)',
      'Art. 7(4), Regulation 96-QĐ/TW (paragraph number unverified)',
    ],
    [
      'qd-96-tw-2023',
      'art_9__step_3',
      'bước 3 Điều 9 Quy định 96-QĐ/TW (số bước chưa kiểm chứng)',
      'Art. 9, step 3, Regulation 96-QĐ/TW (step number unverified)',
    ],
    [
      'nq-85-2014-qh13',
      'art_17__low',
      'Điều 17 Nghị quyết 85/2014/QH13 (chưa rõ khoản, điểm)',
      'Art. 17, Resolution 85/2014/QH13 (paragraph not known)',
    ],
    [
      'qd-124-tw-2023',
      'art_12__para_1__leader',
      'khoản 1 Điều 12 Quy định 124-QĐ/TW (chưa rõ điểm)',
      'Art. 12(1), Regulation 124-QĐ/TW (point not known)',
    ],
    [
      'qd-124-tw-2023',
      'art_12__para_4__point_4.3__led',
      'điểm 4.3 khoản 4 Điều 12 Quy định 124-QĐ/TW (chưa rõ tiết)',
      'Art. 12(4)(4.3), Regulation 124-QĐ/TW (item not known)',
    ],
    [
      'hd-21-btctw-2019',
      'unplaced__memberCap',
      'Hướng dẫn 21-HD/BTCTW (chưa rõ điều khoản)',
      'Guidance 21-HD/BTCTW (article not known)',
    ],
    [
      'nq-35-2012-qh13',
      'unplaced__low',
      'Nghị quyết 35/2012/QH13 (chưa rõ điều khoản)',
      'Resolution 35/2012/QH13 (article not known)',
    ],
  ])('%s %s', (instrument, eId, vi, en) => {
    expect(cite(at(instrument, eId), 'vi')).toBe(vi);
    expect(cite(at(instrument, eId), 'en')).toBe(en);
  });
});

describe('a text without a place', () => {
  it.each([
    ['qd-96-tw-2023', 'Quy định 96-QĐ/TW', 'Regulation 96-QĐ/TW'],
    ['nq-96-2023-qh15', 'Nghị quyết 96/2023/QH15', 'Resolution 96/2023/QH15'],
    ['l-87-2015-qh13', 'Luật số 87/2015/QH13', 'Law 87/2015/QH13'],
    ['tt-45-2015-bca', 'Thông tư 45/2015/TT-BCA', 'Circular 45/2015/TT-BCA'],
    ['hd-45-btctw-2025', 'Hướng dẫn 45-HD/BTCTW', 'Guidance 45-HD/BTCTW'],
    ['tb-20-tw-2022', 'Thông báo 20-TB/TW', 'Notice 20-TB/TW'],
    ['kh-162-tu-nghe-an-2023', 'Kế hoạch 162-KH/TU', 'Plan 162-KH/TU'],
    ['hp-2013', 'Hiến pháp 2013', 'Constitution of 2013'],
    ['dieu-le-dang-2011', 'Điều lệ Đảng', 'Party Statutes'],
  ])('%s', (id, vi, en) => {
    expect(cite(at(id), 'vi')).toBe(vi);
    expect(cite(at(id), 'en')).toBe(en);
  });
});

describe('several places', () => {
  const k2 = at('qd-96-tw-2023', 'art_11__para_2');
  const k3 = at('qd-96-tw-2023', 'art_11__para_3');
  const other = at('qd-41-tw-2021', 'art_5__point_3');

  it.each([
    ['of one article share it', [k2, k3], 'khoản 2, khoản 3 Điều 11 Quy định 96-QĐ/TW'],
    [
      'of two articles share the text',
      [k3, at('qd-96-tw-2023', 'art_3__para_2')],
      'khoản 3 Điều 11, khoản 2 Điều 3 Quy định 96-QĐ/TW',
    ],
    [
      'of two texts share nothing',
      [k3, other],
      'khoản 3 Điều 11 Quy định 96-QĐ/TW; điểm 3 Điều 5 Quy định 41-QĐ/TW',
    ],
    [
      'points of one clause share it',
      [at('tt-45-2015-bca', 'art_7__para_3__point_a'), at('tt-45-2015-bca', 'art_7__para_3__point_b')],
      'điểm a, điểm b khoản 3 Điều 7 Thông tư 45/2015/TT-BCA',
    ],
    [
      'an article and a clause of it: the article is still named',
      [at('tt-45-2015-bca', 'art_8'), at('tt-45-2015-bca', 'art_8__para_3')],
      'Điều 8, khoản 3 Điều 8 Thông tư 45/2015/TT-BCA',
    ],
    [
      'what could not be read stays with its place',
      [at('qd-96-tw-2023', 'art_4'), k3],
      'Điều 4 (số điều chưa kiểm chứng), khoản 3 Điều 11 Quy định 96-QĐ/TW',
    ],
    [
      'the same words are said once',
      [k3, k3, at('nq-35-2012-qh13', 'unplaced__low'), at('nq-35-2012-qh13', 'unplaced__lowest')],
      'khoản 3 Điều 11 Quy định 96-QĐ/TW; Nghị quyết 35/2012/QH13 (chưa rõ điều khoản)',
    ],
    ['none', [], ''],
  ])('%s', (_, places, vi) => expect(cite(places, 'vi')).toBe(vi));

  it('in English', () => {
    expect(cite([k2, k3, other], 'en')).toBe(
      'Art. 11(2), Art. 11(3), Regulation 96-QĐ/TW; Art. 5(3), Regulation 41-QĐ/TW',
    );
  });
});

describe('every provision on record can be cited', () => {
  const book = instruments().flatMap(({ id }) => provisions(id));

  it.each(['vi', 'en'] as const)('in %s, with a caveat exactly where its place is not sure', (lang) => {
    const wrong = book.filter(({ ref, numberUnverified }) => {
      const caveat = /\(([^()]*(?:chưa|unverified|not known)[^()]*)\)$/.test(cite(ref, lang));
      const unsure = numberUnverified === true || ref.eId.startsWith('unplaced__');
      return caveat !== unsure || /undefined|_/.test(cite(ref, lang));
    });
    expect(book.length).toBeGreaterThan(300);
    expect(wrong).toEqual([]);
  });
});

describe('wrong input', () => {
  it.each([
    [() => cite(at('qd-96-tw-2024'), 'vi'), 'unknownId places.instrument'],
    [() => cite(at('qd-96-tw-2023', 'art_99'), 'vi'), 'unknownId places.eId'],
    [() => cite([at('hp-2013'), at('hp-2013', 'art_1')], 'vi'), 'unknownId places[1].eId'],
    [() => cite(at('hp-2013'), 'fr' as 'vi'), 'notOneOf lang'],
    [() => cite({ instrument: 'hp-2013', eid: 'art_1' } as never, 'vi'), 'unknownKey places.eid'],
    [() => cite([{ eId: 'art_1' } as never], 'vi'), 'missing places[0].instrument'],
  ])('%s: %s', (call, expected) => expect(refusal(call)).toBe(expected));
});
