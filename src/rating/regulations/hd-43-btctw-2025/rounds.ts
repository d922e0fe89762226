import type { ActRule, AuthorityRow, FormRow, RatingDeadline } from '../regulation.js';
import { hd43Provisions as p } from './provisions.js';

/** Mục 2.1 a: the draft report comes before the review of the collective. */
export const withDraftReport = (acts: readonly ActRule[]): readonly ActRule[] => [
  { id: 'draftReport', by: 'head', provision: p['point_2.1__point_a'] },
  ...acts.map((act) =>
    act.id === 'collectiveReview'
      ? {
          ...act,
          after: [...(act.after ?? []), { act: 'draftReport' as const, provision: p['point_2.1__point_a'] }],
        }
      : act,
  ),
];

const itself = { vi: 'Tổ chức đó', en: 'The body itself' };
const standingAbove = {
  vi: 'Ban thường vụ đảng ủy cấp trên trực tiếp của tổ chức cơ sở đảng',
  en: 'The standing committee of the committee directly above grassroots organisations',
};
const standingOfProvince = {
  vi: 'Ban thường vụ cấp ủy cấp tỉnh',
  en: 'The provincial standing committee',
};
const centralAppraisal = {
  vi: 'Ban Tổ chức Trung ương tổng hợp, thẩm định sau khi lấy ý kiến các cơ quan Trung ương',
  en: 'The Central Organisation Commission compiles and appraises, after asking the central bodies',
};
const politburo = { vi: 'Bộ Chính trị, Ban Bí thư', en: 'The Politburo, the Secretariat' };

/** Mục 3: thẩm quyền. */
export const hd43Authorities: readonly AuthorityRow[] = [
  {
    id: 'AU1',
    rated: { vi: 'Chi bộ trực thuộc', en: 'Cell under a grassroots committee' },
    ratesItself: { vi: 'Chi ủy; không có chi ủy thì chi bộ', en: 'Its committee; where none, the cell' },
    proposes: { vi: 'Đảng ủy bộ phận, nếu có', en: 'The sectional committee, if any' },
    decides: {
      vi: 'Đảng ủy cơ sở, hoặc ban thường vụ đảng ủy cấp trên trực tiếp của tổ chức cơ sở đảng (đảng ủy cơ sở được giao quyền)',
      en: 'The grassroots committee, or the standing committee directly above grassroots organisations (a grassroots committee given that power)',
    },
    provision: p.point_3,
  },
  {
    id: 'AU2',
    rated: { vi: 'Chi bộ cơ sở', en: 'Grassroots cell' },
    ratesItself: { vi: 'Chi ủy, chi bộ', en: 'Its committee, the cell' },
    decides: standingAbove,
    provision: p.point_3,
  },
  {
    id: 'AU3',
    rated: { vi: 'Đảng bộ bộ phận', en: 'Sectional organisation' },
    ratesItself: { vi: 'Đảng ủy bộ phận', en: 'The sectional committee' },
    decides: {
      vi: 'Đảng ủy cơ sở, hoặc ban thường vụ cấp trên trực tiếp (một bản chỉ nêu ban thường vụ)',
      en: 'The grassroots committee, or the standing committee directly above (one print names only the latter)',
    },
    provision: p.point_3,
  },
  {
    id: 'AU4',
    rated: {
      vi: 'Đảng bộ cơ sở, kể cả nơi được giao quyền cấp trên',
      en: 'Grassroots organisation, also one given upper power',
    },
    ratesItself: {
      vi: 'Đảng ủy cơ sở hoặc ban thường vụ',
      en: 'The grassroots committee or its standing committee',
    },
    decides: standingAbove,
    provision: p.point_3,
  },
  {
    id: 'AU5',
    rated: {
      vi: 'Chi bộ, đảng bộ cơ sở trực thuộc cấp tỉnh',
      en: 'Grassroots cell or organisation directly under the province',
    },
    ratesItself: itself,
    decides: standingOfProvince,
    provision: p.point_3,
  },
  {
    id: 'AU6',
    rated: {
      vi: 'Đảng bộ cấp trên trực tiếp của tổ chức cơ sở đảng',
      en: 'Organisation directly above grassroots organisations',
    },
    ratesItself: { vi: 'Ban thường vụ đảng ủy', en: 'Its standing committee' },
    decides: standingOfProvince,
    provision: p.point_3,
  },
  {
    id: 'AU6.commune',
    rated: { vi: 'Đảng bộ xã, phường, đặc khu', en: 'Commune, ward, special-zone organisation' },
    ratesItself: { vi: 'Ban thường vụ đảng ủy', en: 'Its standing committee' },
    decides: standingOfProvince,
    provision: p.point_3__communes,
  },
  {
    id: 'AU7',
    rated: { vi: 'Đảng bộ cấp tỉnh', en: 'Provincial organisation' },
    ratesItself: {
      vi: 'Ban thường vụ; ban chấp hành thông qua',
      en: 'Its standing committee; the executive committee adopts',
    },
    proposes: centralAppraisal,
    decides: politburo,
    provision: p.point_3,
  },
  {
    id: 'AU8',
    rated: {
      vi: 'Cán bộ Bộ Chính trị, Ban Bí thư quản lý',
      en: 'Cadres managed by the Politburo, the Secretariat',
    },
    ratesItself: { vi: 'Cá nhân', en: 'The person' },
    proposes: centralAppraisal,
    decides: politburo,
    provision: p.point_3,
  },
];

/** Mục 2.1 a, mục 4: thời hạn; "trước ngày" is strictly before. */
export const hd43Deadlines: readonly RatingDeadline[] = [
  {
    id: 'draftReport',
    by: 'head',
    workingDaysBefore: 3,
    provision: p['point_2.1__point_a'],
  },
  { id: 'rating', by: 'directSuperiorCommittee', before: { month: 12, day: 31 }, provision: p['point_4.1'] },
  {
    id: 'ratingOfSchools',
    by: 'directSuperiorCommittee',
    before: { month: 12, day: 31 },
    provision: p['point_4.1'],
  },
  {
    id: 'ratingOfSpecialBodies',
    by: 'directSuperiorCommittee',
    before: { month: 1, day: 15, ofNextYear: true },
    provision: p['point_4.1'],
  },
  {
    id: 'fileToCentre',
    by: 'directSuperiorCommittee',
    before: { month: 2, day: 1, ofNextYear: true },
    provision: p['point_4.2'],
  },
  {
    id: 'reportToPolitburo',
    by: 'centralOrganisationCommission',
    before: { month: 3, day: 1, ofNextYear: true },
    provision: p['point_4.3'],
  },
];

/** Tám mẫu: 2A is the leader's, where the letters of 2023 had it the other way round. */
export const hd43Forms: readonly FormRow[] = [
  {
    code: 'Mẫu 01-HD KĐ.ĐG 2025',
    for: 'collective',
    vi: 'Báo cáo kiểm điểm, tự đánh giá, xếp loại chất lượng của tập thể',
    en: 'Review report and self-rating of a collective',
    provision: p.unplaced__forms,
  },
  {
    code: 'Mẫu 02A-HD KĐ.ĐG 2025',
    for: 'leader',
    vi: 'Bản kiểm điểm, tự đánh giá, xếp loại cá nhân giữ chức vụ lãnh đạo, quản lý',
    en: 'Self-review and self-rating of an individual with a leading post',
    provision: p['point_2.1__point_b'],
  },
  {
    code: 'Mẫu 02B-HD KĐ.ĐG 2025',
    for: 'nonLeader',
    vi: 'Bản kiểm điểm, tự đánh giá, xếp loại cá nhân không giữ chức vụ lãnh đạo, quản lý',
    en: 'Self-review and self-rating of an individual without a leading post',
    provision: p['point_2.1__point_b'],
  },
  {
    code: 'Mẫu 02C-HD KĐ.ĐG 2025',
    for: 'memberOutsideSystem',
    vi: 'Bản kiểm điểm, tự đánh giá, xếp loại cá nhân là đảng viên không làm việc trong hệ thống chính trị',
    en: 'Self-review and self-rating of a member not working in the political system',
    provision: p['point_2.1__point_b'],
  },
  {
    code: 'Mẫu 03-HD KĐ.ĐG',
    for: 'reRating',
    vi: 'Quyết định đánh giá, xếp loại lại tổ chức đảng, đảng viên',
    en: 'Decision on re-rating an organisation or member',
    provision: p.unplaced__forms,
  },
  {
    code: 'Mẫu 04-HD KĐ.ĐG 2025',
    for: 'file',
    vi: 'Danh mục hồ sơ kiểm điểm, đánh giá, xếp loại',
    en: 'List of the file',
    provision: p['point_4.2'],
  },
  {
    code: 'Mẫu 05-HD KĐ.ĐG',
    for: 'everyone',
    vi: 'Bản tự đánh giá, xếp loại của cá nhân quý, năm',
    en: 'Self-rating of an individual, by quarter and year',
    provision: p.unplaced__forms,
  },
  {
    code: 'Mẫu tổng hợp',
    for: 'summary',
    vi: 'Tổng hợp kết quả đánh giá và đề xuất xếp loại quý, năm đối với cán bộ Bộ Chính trị, Ban Bí thư quản lý',
    en: 'Summary of assessments and proposed levels, quarter and year, of centrally managed cadres',
    provision: p.unplaced__summaryForm,
  },
];
