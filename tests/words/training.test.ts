import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  degreeFloor,
  type OfficeFacts,
  planAssignments,
  type TrainingReadings,
  trainingProgress,
  trainingReadings,
} from '../../src/assignment/index.js';
import { atLeast, atMost, percent } from '../../src/quantity/index.js';
import { explain, type Language } from '../../src/words/index.js';
import { line, ready } from '../assignment/plan/support.js';
import { cadre, degreeTarget, many, scheme } from '../assignment/training/support.js';
import { readsWell } from './support.js';

const lines = (answer: Parameters<typeof explain>[0], lang: Language) => explain(answer, lang).split('\n');

describe('a scheme of training in words', () => {
  const people = [
    cadre('u'),
    ...many(64, 'n', { degree: 'college', inOfficeSince: '2020-01-01' }),
    ...many(61, 'y', { degree: 'university' }),
    cadre('d', { degree: 'college' }, 'districtPartySecretary'),
  ];
  const labelled = {
    ...degreeTarget,
    label: { vi: 'Bí thư có trình độ đại học', en: 'Secretaries with a degree' },
  };
  const ceiling = {
    ...degreeTarget,
    ...atMost(percent(10)),
    id: 'withoutDegree',
    has: { fact: 'degree', is: 'college' },
    dueOn: '2030-12-31',
  } as const;
  const count = { ...degreeTarget, id: 'twenty', measure: 'count', operator: 'atLeast', bar: 20 } as const;
  const nobody = {
    ...degreeTarget,
    id: 'chairs',
    group: { fact: 'title', is: 'communePeoplesCouncilChairperson' },
  } as const;
  const answer = trainingProgress(scheme(labelled, ceiling, count, nobody), people, { on: '2026-01-01' });

  it.each<readonly [Language, readonly string[]]>([
    [
      'vi',
      [
        'Đề xuất theo Đề án 34-ĐA/TU, ngày 01/01/2026: có chỉ tiêu đến hạn chưa đạt.',
        'Từng chỉ tiêu:',
        '  [chưa đạt]               Bí thư có trình độ đại học: 61/126 (48,41 %) người thuộc nhóm của chỉ tiêu, từ một nửa (1/2) trở lên; còn thiếu 2 người; chưa rõ 1 người; hạn 31/12/2025; Đề án 34-ĐA/TU (chưa rõ điều khoản)',
        '  [chưa đến hạn]           withoutDegree: 64/126 (50,79 %) người thuộc nhóm của chỉ tiêu, không quá 10 %; vượt 52 người; chưa rõ 1 người; hạn 31/12/2030; Đề án 34-ĐA/TU (chưa rõ điều khoản)',
        '  [đạt]                    twenty: 61 người, từ 20 trở lên; chưa rõ 1 người; hạn 31/12/2025; Đề án 34-ĐA/TU (chưa rõ điều khoản)',
        '  [không có ai thuộc nhóm] chairs: nhóm 0 người; hạn 31/12/2025; Đề án 34-ĐA/TU (chưa rõ điều khoản)',
        'Trình độ theo quy định của pháp luật:',
        '  - có trình độ đại học trở lên: 61/126 (48,41 %) cán bộ được tính; Quy định 365-QĐ/TW (chưa rõ điều khoản)',
        '  - chưa có trình độ đại học: 64 người',
        '  - chưa xác định được: 1 người',
        'Từng người còn thiếu:',
        '  - u: chưa rõ degree, withoutDegree, twenty',
        '  - n0: chưa đạt degree, twenty',
        '  - và 106 người khác',
        'Không tính:',
        '  - chức danh đã kết thúc: d',
      ],
    ],
    [
      'en',
      [
        'Proposed under Scheme 34-ĐA/TU, 1 January 2026: a target whose day has come is not met.',
        '  [not met]             Secretaries with a degree: 61 of 126 (48.41 %) persons of the group, at least one half (1/2); short by 2 person(s); not known of 1 person(s); due on 31 December 2025; Scheme 34-ĐA/TU (article not known)',
        '  - the title has ended: d',
      ],
    ],
  ])('%s: targets, the degree of the law, who lacks what, who does not count', (lang, expected) =>
    expect(lines(answer, lang)).toEqual(expect.arrayContaining([...expected])),
  );

  it('without targets: which text is needed', () => {
    const said = lines(trainingProgress({ instrument: 'da-34-tuhn-2023' }, [], { on: '2024-06-01' }), 'vi');
    expect(said[0]).toBe(
      'Chưa xác định được theo Đề án 34-ĐA/TU, ngày 01/06/2024: cần văn bản chưa tìm được.',
    );
    expect(said.join()).toContain('Chỉ tiêu phải lấy từ chính đề án');
    expect(said).not.toContain('Trình độ theo quy định của pháp luật:');
  });

  it('in grace, with the last day in the note', () => {
    const late = degreeFloor({ degree: 'college', inOfficeSince: '2020-01-01' }, { on: '2026-01-01' });
    expect(explain(late, 'vi')).toContain('được cho thời hạn đến 31/07/2028');
    const graced = trainingProgress(scheme(degreeTarget), people.slice(1, 4), { on: '2024-01-01' });
    expect(lines(graced, 'vi')).toContain(
      '  - chưa có trình độ đại học, còn trong thời hạn phải đạt: 3 người',
    );
  });
});

describe('a plan of movement in words', () => {
  const civilServant = ready('s', {
    person: { kind: 'civilServant', isLeader: true, partyManaged: true, sex: 'male', bornIn: '1980-05' },
  });
  const due = ready('due', {
    localTo: ['x9'],
    post: { title: 'provincialPartySecretary', place: 'x9', isHead: true, headSince: '2018-01-01' },
  });
  const answer = planAssignments(
    [civilServant, due, ready('a')],
    {
      instrument: 'kh-188-tuhn-2023',
      lines: [
        line('l1', { startsOn: undefined, named: ['s'] }),
        line('l2', { form: 'transfer', title: 'provincialPartySecretary', place: 'x9', named: ['due', 'a'] }),
      ],
    },
    { on: '2026-02-01' },
  );

  it.each<readonly [Language, readonly string[]]>([
    [
      'vi',
      [
        'Đề xuất theo Quy định 65-QĐ/TW, ngày 01/02/2026: kế hoạch chưa nêu đủ nội dung.',
        'Nội dung kế hoạch theo Quy định 65-QĐ/TW:',
        '  [đạt]       mọi dòng luân chuyển đều nêu số lượng: có; điều kiện: có; khoản 1 Điều 7 Quy định 65-QĐ/TW',
        '  [không đạt] mọi dòng luân chuyển đều nêu thời điểm bắt đầu: không; điều kiện: có; điểm g khoản 1 Điều 45 Nghị định 170/2025/NĐ-CP',
        'Còn thiếu theo Nghị định 170/2025/NĐ-CP:',
        '  - thời điểm bắt đầu: dòng l1; điểm g khoản 1 Điều 45 Nghị định 170/2025/NĐ-CP',
        'Từng dòng của kế hoạch:',
        '  - l1: chưa rõ có đủ hay không',
        '    - thiếu dữ kiện: s, due, a',
        'Thuộc diện phải bố trí:',
        '  - due: giữ chức vụ cấp trưởng đủ hai nhiệm kỳ liên tiếp; từ 01/01/2026; kế hoạch nêu ở dòng l2',
        '  - due: là người địa phương ở chức danh phải không là người địa phương; kế hoạch nêu ở dòng l2',
        'Mâu thuẫn trong kế hoạch:',
        '  - số người được nêu vượt số lượng: due, a; dòng l2',
        '  - bố trí người địa phương vào chức danh phải không là người địa phương: due; dòng l2; điểm b khoản 2 Điều 4 Quy định 65-QĐ/TW',
      ],
    ],
    [
      'en',
      [
        'Not stated, by Decree 170/2025/NĐ-CP:',
        '  - the start: line l1; Art. 45(1)(g), Decree 170/2025/NĐ-CP',
        '  - due: head for two consecutive terms; from 1 January 2026; named in line l2',
      ],
    ],
  ])('%s: what it lacks, who may be moved, who is due, what contradicts', (lang, expected) =>
    expect(lines(answer, lang)).toEqual(expect.arrayContaining([...expected])),
  );

  it('who is due and not in the plan; a head who leaves', () => {
    const open = planAssignments(
      [due, civilServant],
      { lines: [line('l1', { named: ['s'] })] },
      { on: '2026-02-01' },
    );
    const said = lines(open, 'vi');
    expect(said).toContain(
      '  - due: giữ chức vụ cấp trưởng đủ hai nhiệm kỳ liên tiếp; từ 01/01/2026; kế hoạch chưa nêu',
    );
    expect(said).toContain('  - cấp trưởng chuyển đi mà không dòng nào bố trí người thay: s; dòng l1');
    readsWell(open);
  });

  it('reads well', () => readsWell(answer));
});

describe('whatever the case, it reads', () => {
  const day = fc.constantFrom(
    '2017-01-01',
    '2019-01-01',
    '2023-07-31',
    '2024-06-01',
    '2025-07-15',
    '2025-09-01',
    '2029-01-01',
  );
  const degree = fc.constantFrom(undefined, 'none', 'college', 'university', 'doctor');
  const since = fc.constantFrom(undefined, '2020-01-01', '2024-01-01');
  const readings = fc.constantFrom<TrainingReadings>(
    {},
    ...Object.entries(trainingReadings).flatMap(([id, { options = [] }]) =>
      options.map((value) => ({ [id]: value })),
    ),
  );
  const facts = fc.record({ degree, inOfficeSince: since }) as fc.Arbitrary<OfficeFacts>;

  it('the degree of one person', () =>
    fc.assert(
      fc.property(facts, day, readings, (one, on, chosen) =>
        readsWell(degreeFloor(one, { on, readings: chosen })),
      ),
      { numRuns: 150 },
    ));

  it('a scheme', () => {
    const titles = fc.constantFrom(
      'communePartySecretary',
      'communeFrontChairperson',
      'districtPartySecretary',
    );
    const all = fc.array(fc.tuple(facts, titles), { maxLength: 6 });
    const bar = fc.constantFrom(atLeast(percent(60)), atMost(percent(20)));
    fc.assert(
      fc.property(all, bar, day, readings, (given, its, on, chosen) => {
        const people = given.map(([one, title], at) => cadre(`c${at}`, { ...one }, title));
        const asked = { ...degreeTarget, ...its, dueOn: '2025-08-01' };
        readsWell(trainingProgress(scheme(asked), people, { on, readings: chosen }));
      }),
      { numRuns: 150 },
    );
  });

  it('a plan', () =>
    fc.assert(
      fc.property(
        fc.constantFrom('rotation', 'transfer', 'secondment', 'positionChange', undefined),
        fc.constantFrom('planned', 'twoTerms', 'nonLocal', 'otherDecided', undefined),
        fc.constantFrom('cadre', 'civilServant', 'publicEmployee'),
        day,
        fc.boolean(),
        (form, ground, kind, on, whole) => {
          const person = ready('a', {
            person: { kind: kind as 'cadre' },
            ...(!whole && { plannedFor: undefined, localTo: ['x1'] }),
          });
          const asked = line('l1', {
            form: form as 'rotation',
            ground: ground as 'planned',
            named: ['a'],
            ...(!whole && { place: undefined }),
          });
          readsWell(planAssignments([person], { lines: [asked] }, { on }));
        },
      ),
      { numRuns: 150 },
    ));
});
