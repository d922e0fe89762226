import { describe, expect, it } from 'vitest';
import { publishedWorkCalendar } from '../../src/calendar/index.js';
import { cite } from '../../src/lawbook/index.js';
import {
  awardAmount,
  checkMeasureVote,
  measuresFor,
  measureTexts,
  measureTimetable,
} from '../../src/measures/index.js';
import { explain, type LabelKey, label } from '../../src/words/index.js';
import { poll, rated, record } from '../measures/support.js';
import { readsWell } from './support.js';

const seed = record('civilServant', {
  polls: [poll(20, 30, '2026-03-01')],
  ratings: rated('state', { 2025: 'notCompleted' }),
  planned: true,
  disciplines: [
    { form: 'warning', track: 'party', decidedOn: '2025-10-15', actYear: 2025, linkedToDuty: true },
  ],
});

describe('measures in words', () => {
  const answer = measuresFor(seed, { on: '2026-04-01' });
  const vi = explain(answer, 'vi');
  const en = explain(answer, 'en');

  it('tells how much follows, bars first, then relief, then what comes after it, each with its article', () => {
    const lines = vi.split('\n').map((line) => line.trim());
    expect(lines[0]).toMatch(
      /^Đề xuất ngày 01\/04\/2026: số hệ quả các văn bản gắn với hồ sơ là \d+; số còn chưa xét được là \d+\.$/,
    );
    const at = (text: string) => lines.findIndex((line) => line.includes(text));
    const order = [
      'Trước hết, những điều không được làm:',
      'Không được: quy hoạch;',
      'Hệ quả, theo thứ tự trình:',
      'Phải thực hiện: miễn nhiệm;',
      'Xem xét: miễn nhiệm;',
      'Phải thực hiện: bố trí công tác khác thấp hơn;',
      'Phải thực hiện: đưa ra khỏi quy hoạch;',
      'Xem xét: cho thôi việc;',
      'Còn có thể, chưa xét được:',
      'Văn bản khác nhau:',
      'Ghi chú:',
    ].map(at);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
    expect(vi).toContain('khoản 3 Điều 11 Quy định 96-QĐ/TW');
    expect(en).toContain('Art. 11(3), Regulation 96-QĐ/TW');
    expect(vi).toContain(
      'trao đổi, đề xuất: 10 ngày làm việc; xem xét, giải quyết: 10 ngày làm việc, kéo dài nhưng không quá 15 ngày làm việc',
    );
    expect(vi).toContain('đến hết ngày 15/10/2028');
    expect(vi).toContain('đúng hai phần ba số phiếu tín nhiệm thấp: đến mức theo');
  });

  it('every consequence and every open one is cited in both languages', () => {
    for (const lang of ['vi', 'en'] as const) {
      const said = explain(answer, lang);
      for (const { provision } of answer.consequences) expect(said).toContain(cite(provision, lang));
      expect(said).toContain(
        cite(
          answer.open.map(({ provision }) => provision),
          lang,
        ),
      );
    }
  });

  it.each([
    ['nothing known', measuresFor({ kind: 'civilServant' }, { on: '2026-04-01' })],
    ['nothing there', measuresFor(record('cadre'), { on: '2026-04-01' })],
    [
      'a member rated excellent',
      measuresFor(record('partyMember', { ratings: rated('party', { 2025: 'excellent' }) }), {
        on: '2026-02-03',
      }),
    ],
    ['before any text', measuresFor(record('partyCell'), { on: '1990-01-01' })],
    ['the seed', measuresFor(seed, { on: '2026-04-01' })],
  ])('%s reads well: no holes, no word of a decision', (_, told) => {
    // Its rows are told by themselves, not as rungs of a ladder
    readsWell({ ...told, trace: { ...told.trace, steps: [] } });
  });

  it('a bar says what shuts out what; a reward its coefficient; an alternative that it is one of several', () => {
    const letter = { on: '2026-02-02', reason: 'ownWish' } as const;
    const barred = measuresFor(record('civilServant', { letter, handling: ['trial'] }), { on: '2026-03-02' });
    expect(explain(barred, 'vi')).toContain('Không áp dụng được: khoản 2 Điều 52 Nghị định 170/2025/NĐ-CP.');
    const member = measuresFor(record('partyMember', { ratings: rated('party', { 2025: 'excellent' }) }), {
      on: '2026-02-03',
    });
    expect(explain(member, 'vi')).toContain('kèm 0,3 lần mức lương cơ sở');
    expect(explain(answer, 'en')).toContain('one of those the text names');
  });

  it('a ballot and an award in words', () => {
    const vote = checkMeasureVote(
      { vote: 'relief', of: 'publicEmployee', body: { members: 10, agree: 5 } },
      { on: '2026-03-02' },
    );
    readsWell(vote);
    expect(explain(vote, 'vi').split('\n')[0]).toBe(
      'Đề xuất theo Nghị định 115/2020/NĐ-CP, ngày 02/03/2026: đạt tỷ lệ phiếu.',
    );
    const acts = { groundsComplete: '2026-02-09' };
    const due = measureTimetable(
      { kind: 'cadre', acts, calendar: publishedWorkCalendar },
      { on: '2026-02-09' },
    );
    readsWell(due);
    expect(explain(due, 'vi')).toContain(
      '02/03/2026  chậm nhất trao đổi, đề xuất, tính từ: khi có đủ căn cứ',
    );
    readsWell(awardAmount({ times: 0.3 }, { on: '2026-08-03' }));
  });

  it('every kind a text attaches has a label, and what bars it', () => {
    const kinds = new Set(
      measureTexts.flatMap(({ rows }) => rows.flatMap(({ attaches }) => attaches.map(({ kind }) => kind))),
    );
    expect(kinds.size).toBeGreaterThan(45);
    for (const kind of kinds) expect(label(`measure.${kind}` as LabelKey, 'vi')).not.toBe('');
  });
});
