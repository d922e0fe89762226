import { type Instrument, provisionsOf, type RecordedText } from '../../../law/index.js';
import type { SchemeItem, ScoringScheme } from '../../schemes/model.js';
import { nd90Person } from '../nd-90-2020.js';
import { numbered, times } from './parts.js';

const id = 'qd-212-ubnd-haiphong-2025';
const since = '2025-12-01';
const evidence = 'readInOneSource';

const instrument: Instrument = {
  id,
  kind: 'decision',
  number: '212/2025/QĐ-UBND',
  title: {
    vi: 'Quyết định về đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức (Ủy ban nhân dân thành phố Hải Phòng)',
    en: 'Decision on assessing and rating cadres, civil servants and public employees (People’s Committee of Hải Phòng city)',
  },
  issuer: 'provincialPeoplesCommittee',
  signedOn: '2025-11-18',
  inForceFrom: since,
  evidence,
  remark: {
    vi: 'Tên nêu theo nội dung: nhắc lại Nghị định 90/2020/NĐ-CP, Nghị định 48/2023/NĐ-CP, kèm bảng điểm.',
    en: 'Named by its subject: Decrees 90/2020/NĐ-CP and 48/2023/NĐ-CP restated, with tables of points.',
  },
};

const provisions = provisionsOf(id, {
  app_1: {
    evidence,
    vi: 'Người đứng đầu sở, Chủ tịch Ủy ban nhân dân xã: chung 20; năng lực lãnh đạo 5; tập hợp, đoàn kết 5; nhiệm vụ năm 20; nhiệm vụ giao bằng văn bản 30; điều hành 5; sáu nội dung 15. Nội dung không được giao thì không chấm, quy đổi tổng điểm.',
    en: 'Heads of provincial departments, chairpersons of communes: general 20; leadership 5; uniting 5; yearly tasks 20; tasks assigned by document 30; governance 5; six items 15. An item not assigned is not scored and the total is rescaled.',
  },
  app_2: {
    evidence,
    vi: 'Lãnh đạo khác: chung 20; năng lực lãnh đạo 5; tập hợp, đoàn kết 5; nhiệm vụ năm 70.',
    en: 'Other leaders: general 20; leadership 5; uniting 5; yearly tasks 70.',
  },
  app_3: {
    evidence,
    vi: 'Không giữ chức vụ: chung 20; nhiệm vụ năm 80.',
    en: 'Without a leading post: general 20; yearly tasks 80.',
  },
});

export const haiPhongTexts: readonly RecordedText[] = [{ instrument, provisions }];

/** Chính trị tư tưởng; đạo đức, lối sống; tác phong; kỷ luật: as the decree lists them, with or without its items. */
const general = (max: number, item?: number): readonly SchemeItem[] =>
  nd90Person.criteria
    .filter(({ task, kind }) => !task && (kind === 'group' || item !== undefined))
    .map(({ id: criterion, parent, vi, en }) =>
      parent === null ? { id: criterion, vi, en, max } : { id: criterion, parent, vi, en, max: item ?? max },
    );

const block = (
  name: string,
  vi: string,
  en: string,
  lines: readonly (readonly [id: string, vi: string, en: string, max: number])[],
): readonly SchemeItem[] => [
  { id: name, vi, en, max: lines.reduce((total, [, , , max]) => total + max, 0) },
  ...lines.map(([line, lineVi, lineEn, max]) => ({
    id: `${name}.${line}`,
    parent: name,
    vi: lineVi,
    en: lineEn,
    max,
  })),
];

/** Số lượng, chất lượng, tiến độ. */
const tasks = (
  name: string,
  vi: string,
  en: string,
  [quantity, quality, progress]: readonly [number, number, number],
): readonly SchemeItem[] =>
  block(name, vi, en, [
    ['quantity', 'số lượng', 'quantity', quantity],
    ['quality', 'chất lượng', 'quality', quality],
    ['progress', 'tiến độ', 'progress', progress],
  ]);
const yearly = (points: readonly [number, number, number]) =>
  tasks('yearly', 'nhiệm vụ trong năm', 'tasks of the year', points);

/** Two groups of five items, a point each; their words could not be read. */
const leading: readonly SchemeItem[] = [...numbered(1, 5, times(5, 1)), ...numbered(2, 5, times(5, 1))].map(
  (line) =>
    line.id === 'group1'
      ? { ...line, vi: 'năng lực lãnh đạo, quản lý', en: 'leadership ability' }
      : line.id === 'group2'
        ? { ...line, vi: 'khả năng tập hợp, đoàn kết', en: 'gathering and uniting' }
        : line,
);

const documents = tasks(
  'documents',
  'nhiệm vụ giao bằng văn bản',
  'tasks assigned by document',
  [10, 10, 10],
);
const governance = block('governance', 'kết quả điều hành', 'governance', [
  ['parIndex', 'PAR INDEX từ mức bình quân của thành phố trở lên', 'PAR INDEX at or above the city mean', 2],
  ['ddci', 'DDCI', 'DDCI', 2],
  ['socioEconomic', 'kinh tế - xã hội', 'socio-economic', 1],
]);
const six = block('six', 'sáu nội dung trọng tâm', 'six items', [
  ['clearance', 'giải phóng mặt bằng từ 95 % trở lên', 'site clearance of at least 95 %', 2.5],
  ['disbursement', 'giải ngân đạt kế hoạch', 'disbursement at target', 2.5],
  ['revenue', 'thu nội địa đạt dự toán', 'domestic revenue at target', 2.5],
  ['land', 'đất đai, không vi phạm', 'land, no breach', 2.5],
  ['planning', 'quy hoạch, xây dựng', 'planning and construction', 2.5],
  ['digital', 'chuyển đổi số, chậm một nhiệm vụ thì 0 điểm', 'digital, none for one late task', 2.5],
]);

const body = { vi: 'Ủy ban nhân dân thành phố Hải Phòng', en: 'People’s Committee of Hải Phòng city' };

const shared = {
  body,
  period: 'year',
  since,
  /** Leaders: (90; 100], (80; 90], [50; 80], under 50. */
  bands: [
    { id: 'HTXS', from: 90, above: true, level: 'excellent' },
    { id: 'HTT', from: 80, above: true, level: 'good' },
    { id: 'HT', from: 50, level: 'completed' },
    { id: 'KHT', from: 0, level: 'notCompleted' },
  ],
} as const satisfies Partial<ScoringScheme>;

const remark = (vi: string, en: string) => ({ vi, en, evidence }) as const;
const conditionsStay = remark(
  'Mọi điều kiện của Nghị định 90/2020/NĐ-CP vẫn nằm trong từng mức: điểm không đủ để xếp loại.',
  'All conditions of Decree 90/2020/NĐ-CP stay inside each level: points alone give none.',
);
const noTail = remark(
  'Mức Hoàn thành tốt của lãnh đạo không đòi 70 % đơn vị từ mức tốt trở lên, khác điểm d khoản 2 Điều 13 Nghị định 90/2020/NĐ-CP đối với viên chức quản lý.',
  'Leaders rated good need not have 70 % of their units rated good or better, unlike Art. 13(2)(d) of Decree 90/2020/NĐ-CP for managing public employees.',
);

/** Phụ lục 01. */
export const haiPhongHeads: ScoringScheme = {
  ...shared,
  id: 'haiphong-01',
  own: {
    frame: null,
    mode: 'graded',
    notApplicable: 'rescale',
    items: [...general(5, 1.25), ...leading, ...yearly([5, 10, 5]), ...documents, ...governance, ...six],
    provision: provisions.app_1.ref,
    evidence,
  },
  remarks: [
    conditionsStay,
    noTail,
    remark(
      'DDCI: mức tối đa ghi 2 điểm nhưng bảng chỉ cho 1 hoặc 0 điểm; chấm theo bảng thì tổng cao nhất là 99.',
      'DDCI: the most is printed as 2 points but the sheet awards 1 or 0; scored by the sheet the top is 99.',
    ),
  ],
};

/** Phụ lục 02. */
export const haiPhongLeaders: ScoringScheme = {
  ...shared,
  id: 'haiphong-02',
  own: {
    frame: null,
    mode: 'graded',
    items: [...general(5, 1.25), ...leading, ...yearly([20, 30, 20])],
    provision: provisions.app_2.ref,
    evidence,
  },
  remarks: [conditionsStay, noTail],
};

/** Phụ lục 03. */
export const haiPhongStaff: ScoringScheme = {
  ...shared,
  id: 'haiphong-03',
  own: {
    frame: null,
    mode: 'graded',
    items: [
      ...general(4),
      { id: 'attitude', vi: 'thái độ phục vụ', en: 'attitude', max: 4 },
      ...yearly([25, 30, 25]),
    ],
    provision: provisions.app_3.ref,
    evidence,
  },
  remarks: [
    conditionsStay,
    remark(
      'Mức Hoàn thành xuất sắc ghi "trên 90 điểm trở lên", tự mâu thuẫn; đúng 90 điểm hiểu là Hoàn thành tốt, như thang của lãnh đạo.',
      'Excellent is printed as "over 90 points and up", which contradicts itself; exactly 90 is read as good, as in the bands of leaders.',
    ),
    remark(
      'Không tiếp xúc người dân thì điểm thái độ chia cho các nhóm khác; không thuộc diện kê khai tài sản thì được đủ điểm.',
      'Without public contact the points of attitude are spread over the others; without the duty to declare assets full points are given.',
    ),
  ],
};
