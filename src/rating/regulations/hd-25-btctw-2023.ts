import { type Instrument, provisionsOf } from '../../law/index.js';
import type { AuthorityRow, FormRow, RatingDeadline } from './regulation.js';

/** Hướng dẫn 25-HD/BTCTW: guidance on 124-QĐ/TW. */
export const hd25: Instrument = {
  id: 'hd-25-btctw-2023',
  kind: 'guidance',
  number: '25-HD/BTCTW',
  title: {
    vi: 'Hướng dẫn một số nội dung về kiểm điểm và đánh giá, xếp loại chất lượng hằng năm đối với tập thể, cá nhân trong hệ thống chính trị',
    en: 'Guidance on annual review, assessment and quality rating of collectives and individuals in the political system',
  },
  issuer: 'centralOrganisationCommission',
  signedOn: '2023-11-10',
  inForceFrom: '2023-11-10',
  inForceTo: '2025-10-30',
  replaces: ['hd-21-btctw-2019'],
  evidence: 'readInSeveralSources',
  remark: {
    vi: 'Chưa đọc được các mục 2, 6, 7 (thời lượng kiểm điểm, người vắng mặt, nghỉ ốm, sinh hoạt tạm thời).',
    en: 'Items 2, 6 and 7 (length of the review, absentees, sick leave, temporary activity) could not be read.',
  },
};

export const hd25Provisions = provisionsOf('hd-25-btctw-2023', {
  'point_1.1': {
    evidence: 'readInOneSource',
    vi: 'Ở cơ sở: ban thường vụ đảng ủy cơ sở (không có thì đảng ủy cơ sở); đảng ủy bộ phận; chi ủy cơ sở; chi ủy trực thuộc.',
    en: 'At the base: the standing committee of the grassroots committee (where none, the committee); sectional committees; cell committees.',
  },
  point_3: {
    evidence: 'readInOneSource',
    vi: 'Chi bộ, đảng ủy bộ phận, chi ủy trực thuộc: đảng ủy cơ sở quyết định; tổ chức cơ sở đảng: ban thường vụ cấp ủy cấp huyện; trực thuộc tỉnh: ban thường vụ cấp ủy cấp tỉnh.',
    en: 'Cells, sectional committees and cell committees: the grassroots committee decides; grassroots organisations: the district standing committee; bodies directly under the province: the provincial standing committee.',
  },
  point_4: {
    evidence: 'readInOneSource',
    vi: 'Khi quyết định kỷ luật có hiệu lực, cấp ủy cấp trên trực tiếp xếp loại lại năm xảy ra vi phạm; tự phát hiện và đã khắc phục thì xem xét, quyết định; hủy danh hiệu, khen thưởng gắn với kết quả cũ.',
    en: 'Once a disciplinary decision takes effect the directly superior committee rates the year of the breach again; self-discovered and remedied: it weighs and decides; titles and rewards tied to the old result are cancelled.',
  },
  'point_5.1': {
    evidence: 'readInOneSource',
    vi: 'Hoàn thành trước ngày 31/12; trường học theo kết quả năm học nhưng cũng trước 31/12; đơn vị đặc thù do cấp trên trực tiếp quy định, trước 15/01 năm sau.',
    en: 'Finished before 31/12; schools on the results of the school year but also before 31/12; special bodies as the direct superior sets, before 15/01 of the next year.',
  },
  'point_5.2': {
    evidence: 'readInOneSource',
    vi: 'Gửi hồ sơ về Ban Tổ chức Trung ương trước ngày 15/02 năm sau.',
    en: 'The file is sent to the Central Organisation Commission before 15/02 of the next year.',
  },
  unplaced__forms: {
    evidence: 'readInSeveralSources',
    vi: 'Mẫu 02A: cá nhân không giữ chức vụ lãnh đạo, quản lý; Mẫu 02B: cá nhân giữ chức vụ lãnh đạo, quản lý.',
    en: 'Form 02A: individuals without a leading post; Form 02B: individuals with one.',
  },
  unplaced__fileForm: {
    evidence: 'readInOneSource',
    vi: 'Mẫu 04: danh mục hồ sơ.',
    en: 'Form 04: list of the file.',
  },
  unplaced__otherForms: {
    evidence: 'unverified',
    vi: 'Mẫu 01: báo cáo kiểm điểm tập thể; Mẫu 03: quyết định đánh giá, xếp loại lại.',
    en: 'Form 01: report of a collective; Form 03: decision on re-rating.',
  },
});

const p = hd25Provisions;

/** Mục 3: thẩm quyền. */
export const hd25Authorities: readonly AuthorityRow[] = [
  {
    id: 'A1',
    rated: {
      vi: 'Chi bộ, đảng ủy bộ phận, chi ủy trực thuộc đảng ủy cơ sở',
      en: 'Cells, sectional committees, cell committees under a grassroots committee',
    },
    ratesItself: { vi: 'Tổ chức đó', en: 'The body itself' },
    decides: { vi: 'Đảng ủy cơ sở', en: 'The grassroots committee' },
    provision: p.point_3,
  },
  {
    id: 'A2',
    rated: {
      vi: 'Đảng bộ cơ sở, chi bộ cơ sở trực thuộc cấp huyện',
      en: 'Grassroots organisations and cells under a district',
    },
    ratesItself: {
      vi: 'Đảng ủy cơ sở (ban thường vụ), chi ủy cơ sở',
      en: 'The grassroots committee (its standing committee), the cell committee',
    },
    decides: { vi: 'Ban thường vụ cấp ủy cấp huyện', en: 'The district standing committee' },
    provision: p.point_3,
  },
  {
    id: 'A3',
    rated: {
      vi: 'Tổ chức cơ sở đảng trực thuộc cấp tỉnh',
      en: 'Grassroots bodies directly under the province',
    },
    ratesItself: { vi: 'Tổ chức đó', en: 'The body itself' },
    decides: { vi: 'Ban thường vụ cấp ủy cấp tỉnh', en: 'The provincial standing committee' },
    provision: p.point_3,
  },
];

/** Mục 5: thời hạn. */
export const hd25Deadlines: readonly RatingDeadline[] = [
  { id: 'rating', by: 'directSuperiorCommittee', before: { month: 12, day: 31 }, provision: p['point_5.1'] },
  {
    id: 'ratingOfSchools',
    by: 'directSuperiorCommittee',
    before: { month: 12, day: 31 },
    provision: p['point_5.1'],
  },
  {
    id: 'ratingOfSpecialBodies',
    by: 'directSuperiorCommittee',
    before: { month: 1, day: 15, ofNextYear: true },
    provision: p['point_5.1'],
  },
  {
    id: 'fileToCentre',
    by: 'directSuperiorCommittee',
    before: { month: 2, day: 15, ofNextYear: true },
    provision: p['point_5.2'],
  },
];

/** Các mẫu; năm 2025 đổi chữ: 2A là cán bộ lãnh đạo, 2B là cá nhân không giữ chức vụ. */
export const hd25Forms: readonly FormRow[] = [
  {
    code: 'Mẫu 01',
    for: 'collective',
    vi: 'Báo cáo kiểm điểm tập thể',
    en: 'Review report of a collective',
    provision: p.unplaced__otherForms,
  },
  {
    code: 'Mẫu 02A-HD KĐ.ĐG 2023',
    for: 'nonLeader',
    vi: 'Bản kiểm điểm cá nhân không giữ chức vụ lãnh đạo, quản lý',
    en: 'Self-review of an individual without a leading post',
    provision: p.unplaced__forms,
  },
  {
    code: 'Mẫu 02B-HD KĐ.ĐG 2023',
    for: 'leader',
    vi: 'Bản kiểm điểm cá nhân giữ chức vụ lãnh đạo, quản lý',
    en: 'Self-review of an individual with a leading post',
    provision: p.unplaced__forms,
  },
  {
    code: 'Mẫu 03',
    for: 'reRating',
    vi: 'Quyết định đánh giá, xếp loại lại',
    en: 'Decision on re-rating',
    provision: p.unplaced__otherForms,
  },
  {
    code: 'Mẫu 04',
    for: 'file',
    vi: 'Danh mục hồ sơ',
    en: 'List of the file',
    provision: p.unplaced__fileForm,
  },
];
