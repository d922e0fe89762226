import type {
  Discipline,
  DisciplinedKind,
  DisciplineEffect,
  DisciplineForm,
  DisciplineTrack,
} from '../../discipline/index.js';
import type { Bilingual } from '../../law/index.js';

/** Forms of discipline. */
export const disciplineForm = {
  reprimand: { vi: 'khiển trách', en: 'reprimand' },
  warning: { vi: 'cảnh cáo', en: 'warning' },
  salaryReduction: { vi: 'hạ bậc lương', en: 'reduction of salary grade' },
  demotion: { vi: 'giáng chức', en: 'demotion' },
  removalFromOffice: { vi: 'cách chức', en: 'removal from office' },
  forcedTermination: { vi: 'buộc thôi việc', en: 'forced termination' },
  recall: { vi: 'bãi nhiệm', en: 'recall' },
  expulsion: { vi: 'khai trừ', en: 'expulsion' },
  dissolution: { vi: 'giải tán', en: 'dissolution' },
  titleAnnulment: { vi: 'xóa tư cách chức vụ', en: 'annulment of the former title' },
} satisfies Record<DisciplineForm, Bilingual>;

/** Under whose rules. */
export const disciplineTrack = {
  party: { vi: 'kỷ luật đảng', en: 'Party discipline' },
  cadre: { vi: 'kỷ luật cán bộ', en: 'discipline of cadres' },
  civilServant: { vi: 'kỷ luật công chức', en: 'discipline of civil servants' },
  publicEmployee: { vi: 'kỷ luật viên chức', en: 'discipline of public employees' },
  massOrganisation: { vi: 'kỷ luật của đoàn thể', en: 'discipline of a mass organisation' },
} satisfies Record<DisciplineTrack, Bilingual>;

/** Who was disciplined, seen from the subject that is rated. */
export const disciplineOf = {
  self: { vi: 'bản thân', en: 'the subject itself' },
  member: { vi: 'thành viên tập thể', en: 'a member of the collective' },
  subUnit: { vi: 'đơn vị trực thuộc', en: 'a subordinate unit' },
  directSubordinate: { vi: 'cấp dưới trực tiếp', en: 'a direct subordinate' },
} satisfies Record<Discipline['of'], Bilingual>;

/** What a disciplinary decision does to the period and the body rated. */
export const disciplineEffect = {
  counts: { vi: 'tính vào kỳ này', en: 'counts in this period' },
  otherBody: {
    vi: 'tính cho nơi xảy ra vi phạm, không tính ở đây',
    en: 'counts where the breach was committed, not here',
  },
  otherPeriod: { vi: 'thuộc kỳ khác, không tính vào kỳ này', en: 'belongs to another period' },
  reRatesActYear: {
    vi: 'xếp loại lại năm xảy ra vi phạm, không tính vào kỳ này',
    en: 'the year of the breach is rated again, this period is untouched',
  },
  authorityWeighs: {
    vi: 'vi phạm cũ, cấp có thẩm quyền xem xét ở kỳ này',
    en: 'an old breach, weighed by the authority in this period',
  },
  textSilent: { vi: 'văn bản không nói tính vào đâu', en: 'no text says where it counts' },
  alreadyCounted: { vi: 'đã tính một lần, không tính lại', en: 'counted once already, not again' },
  outsideDuty: {
    vi: 'không tính, vì không liên quan đến công vụ và không do suy thoái',
    en: 'does not count: no link with duty, no degradation',
  },
} satisfies Record<DisciplineEffect, Bilingual>;

/** Whom a form of discipline is for. */
export const disciplinedKind = {
  member: { vi: 'đảng viên chính thức', en: 'a full member' },
  probationaryMember: { vi: 'đảng viên dự bị', en: 'a member on probation' },
  organisation: { vi: 'tổ chức đảng', en: 'a Party organisation' },
  leader: { vi: 'người giữ chức vụ lãnh đạo, quản lý', en: 'an official who leads' },
  nonLeader: { vi: 'người không giữ chức vụ lãnh đạo, quản lý', en: 'an official who does not lead' },
  former: { vi: 'người đã thôi việc, nghỉ hưu', en: 'somebody who left or retired' },
} satisfies Record<DisciplinedKind, Bilingual>;
