import { type Instrument, type Provision, provisionsOf } from '../../law/index.js';
import { atLeast, fraction } from '../../quantity/index.js';
import {
  countOf,
  type Exception,
  isSo,
  type Ladder,
  type Rule,
  type Rung,
  shareOf,
} from '../../reasoning/index.js';
import type { PositionChangeCase } from '../model.js';
import { childRules, ofWoman } from './child.js';
import { barIs, fact, timeLeft } from './parts.js';

export const nd59Instrument: Instrument = {
  id: 'nd-59-2019',
  kind: 'decree',
  number: '59/2019/NĐ-CP',
  title: {
    vi: 'Nghị định quy định chi tiết một số điều và biện pháp thi hành Luật Phòng, chống tham nhũng',
    en: 'Decree detailing the Law on Prevention of Corruption',
  },
  issuer: 'government',
  signedOn: '2019-07-01',
  inForceFrom: '2019-08-15',
  evidence: 'readInSeveralSources',
  remark: {
    vi: 'Ngày hiệu lực chưa kiểm chứng. Được sửa đổi bởi Nghị định 134/2021/NĐ-CP.',
    en: 'The day of entry into force is unverified. Amended by Decree 134/2021.',
  },
};

const several = { evidence: 'readInSeveralSources' } as const;

export const nd59 = provisionsOf(nd59Instrument.id, {
  art_36: {
    ...several,
    vi: 'Thời hạn định kỳ chuyển đổi vị trí công tác từ đủ 02 năm đến 05 năm theo đặc thù của từng ngành, lĩnh vực, do bộ, ngành quy định.',
    en: 'The cycle is 2 to 5 years by sector, fixed by ministries.',
  },
  art_36__courts: {
    evidence: 'readInOneSource',
    vi: 'Tòa án: 3 đến 5 năm; vị trí chuyên môn sâu có thể trên 5 năm khi hằng năm hoàn thành tốt nhiệm vụ trở lên.',
    en: 'Courts: 3 to 5 years; specialist posts may exceed 5 with a yearly "good" or better.',
  },
  art_36__notice: {
    evidence: 'readInOneSource',
    vi: 'Công khai trước 30 ngày; đọc được đối với Tòa án.',
    en: 'Made public 30 days before; read for the courts.',
  },
  art_38: {
    ...several,
    vi: 'Chưa thực hiện chuyển đổi đối với người: đang bị xem xét kỷ luật; đang bị thanh tra, kiểm tra, xác minh, điều tra, truy tố, xét xử; đang điều trị bệnh hiểm nghèo được xác nhận; đi học tập trung từ 12 tháng trở lên; biệt phái; phụ nữ mang thai, nuôi con dưới 36 tháng tuổi; nam giới nuôi con dưới 36 tháng tuổi do vợ mất hoặc lý do khách quan khác.',
    en: 'Not yet: under disciplinary consideration; under inspection, verification, investigation, prosecution, trial; treated for a certified grave illness; full-time study of 12 months or more; on secondment; pregnant or raising a child under 36 months; a man raising one because the wife died or for other objective reasons.',
  },
  art_39: {
    ...several,
    vi: 'Không thực hiện chuyển đổi đối với người còn dưới 18 tháng công tác đến tuổi nghỉ hưu.',
    en: 'Never: less than 18 months of working time left to the retirement age.',
  },
  unplaced__onlyPost: {
    evidence: 'unverified',
    numberUnverified: true,
    vi: 'Cơ quan chỉ có một vị trí trong danh mục: đề nghị cấp trên trực tiếp quyết định hoán đổi (đọc được ở Nghị định 150/2013/NĐ-CP).',
    en: 'Only one listed post in the body: the directly higher manager decides the swap (read in Decree 150/2013).',
  },
});

/** How long a cycle may be, in months; in the courts longer for a specialist post. */
export const cycleBounds = {
  other: { least: 24, most: 60 },
  courts: { least: 36, most: 60 },
} as const;

/** Notice before a change, in days. */
export const changeNotice = { provision: nd59.art_36__notice, days: 30 } as const;

/** Không thực hiện; chưa thực hiện; hoán đổi do cấp trên trực tiếp; đến hạn; chưa đến hạn. */
export type PositionChangeOutcome = 'exempt' | 'deferred' | 'swapByHigherManager' | 'due' | 'notYetDue';

type Case = PositionChangeCase;
const p = nd59;
/** A younger child defers, in months. */
export const childAge = 36;
const child = childRules(p.art_38, childAge, 'womanOrFatherAlone');

/** Each ground of Điều 38, as conditions that hold together. */
export const deferrals: readonly (readonly Rule<Case>[])[] = [
  [barIs('disciplineInProgress', p.art_38)],
  [barIs('linkedToInspection', p.art_38)],
  [barIs('underInvestigation', p.art_38)],
  [barIs('graveIllness', p.art_38)],
  [
    countOf(
      'studyMonths',
      p.art_38,
      fact('bars.studyMonths', ({ bars }) => bars?.studyMonths),
      'atLeast',
      12,
    ),
  ],
  [barIs('alreadySeconded', p.art_38)],
  [isSo('pregnant', p.art_38, ofWoman('pregnant'))],
  child.young,
];

const exempted = (provision: Provision): Rule<Case> =>
  countOf(
    'monthsLeft',
    provision,
    timeLeft(({ effectiveOn, decidedOn }) => effectiveOn ?? decidedOn),
    'lessThan',
    18,
  );

/** Exempt and deferred at once: by a reading the deferral counts. */
const orDeferred: readonly Exception<Case, PositionChangeOutcome>[] = deferrals.map((when) => ({
  when,
  onlyIf: { reading: 'assignment.exemptAndDeferred', is: 'deferred' },
}));

const deferred = (when: readonly Rule<Case>[]): Rung<Case, PositionChangeOutcome> => ({
  when,
  leadsTo: { outcome: 'deferred' },
});

/** 59/2019/NĐ-CP Điều 36–39, in the order in which they are asked. */
export const positionChange: Ladder<Case, PositionChangeOutcome> = {
  rungs: [
    { when: [exempted(p.art_39)], leadsTo: { outcome: 'exempt' }, unless: orDeferred },
    ...deferrals.map(deferred),
    {
      when: [
        isSo(
          'onlyListedPostOfKind',
          p.unplaced__onlyPost,
          fact('onlyListedPostOfKind', (facts) => facts.onlyListedPostOfKind),
        ),
      ],
      leadsTo: { outcome: 'swapByHigherManager' },
    },
    {
      when: [
        shareOf(
          'cycle',
          p.art_36,
          fact('monthsInPost', (facts) => facts.monthsInPost),
          { path: 'cycleMonths', of: 'cycleMonths', read: ({ cycleMonths }) => cycleMonths },
          atLeast(fraction(1, 1)),
        ),
      ],
      leadsTo: { outcome: 'due' },
    },
  ],
  otherwise: { outcome: 'notYetDue' },
};
