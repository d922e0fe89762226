import { textSilent } from '../../../../reasoning/index.js';
import type { AuthorityRow, FormRow, RatingDeadline } from '../../regulation.js';
import { actsOf, oneself } from '../acts.js';
import { l58Petition } from '../petitions.js';
import { elsewhereForATime, elsewhereRows, severalPosts } from '../raters.js';
import type { FileRow, RaterRule, StateRound } from '../round.js';
import { nd90Provisions as p } from './text.js';

const common = { time: p.art_20__para_2, filing: p.art_22 };

/** Điều 17 */
const cadre = actsOf({
  ...common,
  steps: p.art_17,
  notice: p.art_17,
  meeting: {
    vi: 'tập thể lãnh đạo nơi cán bộ công tác',
    en: 'the leadership collective where the cadre works',
  },
  asksCommittee: true,
  decidedBy: 'ratingAuthority',
});

const withUnits = {
  vi: 'có đơn vị cấu thành thì họp tập thể lãnh đạo, đại diện cấp ủy, công đoàn, đoàn thanh niên và người đứng đầu các đơn vị; nơi quy mô lớn, người đứng đầu đơn vị có thể góp ý bằng văn bản',
  en: 'with constituent units the leadership collective, representatives of committee, trade union and youth union, and the heads of those units; in large bodies these heads may write in',
};

/** Điều 18 khoản 1 */
const civilServantHead = actsOf({
  ...common,
  steps: p.art_18__para_1,
  notice: p.art_18__para_1,
  meeting: { vi: `toàn thể công chức; ${withUnits.vi}`, en: `all civil servants; ${withUnits.en}` },
  asksCommittee: true,
  decidedBy: 'ratingAuthority',
});

/** Điều 18 khoản 2 */
const otherCivilServants = actsOf({
  ...common,
  steps: p.art_18__para_2,
  notice: p.art_18__para_2,
  meeting: { vi: 'toàn thể công chức của đơn vị', en: 'all civil servants of the unit' },
  decidedBy: 'head',
});

/** Điều 19 khoản 1 */
const managers = actsOf({
  ...common,
  steps: p.art_19__para_1,
  notice: p.art_19__para_1,
  meeting: { vi: `toàn thể viên chức; ${withUnits.vi}`, en: `all public employees; ${withUnits.en}` },
  asksCommittee: true,
  decidedBy: 'ratingAuthority',
});

/** Điều 19 khoản 2 */
const otherEmployees = actsOf({
  ...common,
  steps: p.art_19__para_2,
  notice: p.art_19__para_2,
  meeting: {
    vi: 'toàn thể viên chức của đơn vị hoặc đơn vị cấu thành',
    en: 'all public employees of the unit or of the constituent unit',
  },
  decidedBy: 'head',
});

/** Điều 16 */
const row = (
  id: string,
  rated: AuthorityRow['rated'],
  decides: AuthorityRow['decides'],
  provision: AuthorityRow['provision'],
) => ({
  id,
  rated,
  ratesItself: oneself,
  decides,
  provision,
});
const ofCadres = [
  row(
    'A1',
    { vi: 'Cán bộ', en: 'A cadre' },
    { vi: 'Cấp có thẩm quyền quản lý cán bộ, theo phân cấp', en: 'The level competent to manage the cadre' },
    p.art_16__para_1,
  ),
];
const ofHeads = [
  row(
    'A2',
    { vi: 'Công chức là người đứng đầu cơ quan, đơn vị', en: 'A civil servant who heads an agency or unit' },
    { vi: 'Người đứng đầu cơ quan cấp trên quản lý trực tiếp', en: 'The head of the direct superior agency' },
    p.art_16__para_2__point_a,
  ),
];
const ofOthers = [
  row(
    'A3',
    { vi: 'Cấp phó và công chức khác', en: 'Deputies and other civil servants' },
    { vi: 'Người đứng đầu cơ quan sử dụng công chức', en: 'The head of the agency using them' },
    p.art_16__para_2__point_b,
  ),
];
const ofEmployees = [
  row(
    'A4',
    { vi: 'Viên chức', en: 'A public employee' },
    {
      vi: 'Người đứng đầu đơn vị; có thể giao lại và vẫn chịu trách nhiệm',
      en: 'The head of the unit, who may delegate and stays answerable',
    },
    p.art_16__para_3,
  ),
];
const ofManagers: readonly AuthorityRow[] = [
  {
    ...row(
      'A4.manager',
      { vi: 'Viên chức quản lý', en: 'A public employee holding a managerial position' },
      { vi: 'Cấp bổ nhiệm viên chức quản lý', en: 'Whoever appoints the manager' },
      p.art_16__para_3,
    ),
    evidence: 'unverified',
  },
];

/** Điều 20 */
const day: RatingDeadline = {
  id: 'stateRating',
  by: 'ratingAuthority',
  before: { month: 12, day: 15 },
  provision: p.art_20__para_2,
};
const days = [day];
const daysOfEmployees: readonly RatingDeadline[] = [
  { ...day, closes: 'atYearEnd' },
  {
    id: 'ratingOfSchools',
    by: 'ratingAuthority',
    closes: 'earlier',
    setBy: 'head',
    provision: p.art_20__para_2__schools,
  },
];
const moved: RaterRule = {
  case: 'moved',
  by: 'newBody',
  enters: { what: 'opinionOfOldBody', fromMonths: 6, unlessGone: true },
  provision: p.art_20__para_1,
};

const form = (
  code: string,
  ofWhom: FormRow['for'],
  vi: string,
  en: string,
  provision: FormRow['provision'],
) => [{ code, for: ofWhom, vi, en, provision }];
const cadreForm = form(
  'Mẫu số 01',
  'cadre',
  'Phiếu đánh giá, xếp loại chất lượng cán bộ',
  'Rating form of a cadre',
  p.art_17,
);
const civilServantForm = form(
  'Mẫu số 02',
  'civilServant',
  'Phiếu đánh giá, xếp loại chất lượng công chức',
  'Rating form of a civil servant',
  p.art_18__para_1,
);
const employeeForm = form(
  'Mẫu số 03',
  'publicEmployee',
  'Phiếu đánh giá, xếp loại chất lượng viên chức',
  'Rating form of a public employee',
  p.art_19__para_1,
);

const everyPerson = <Part>(part: Part) => ({
  cadre: part,
  civilServantHead: part,
  leadingCivilServant: part,
  civilServant: part,
  publicEmployeeHead: part,
  managingPublicEmployee: part,
  publicEmployee: part,
});

/** Điều 22 as issued. */
const fileUnread = textSilent({
  vi: 'Điều 22 trước khi được Nghị định 48/2023 sửa đổi chưa đọc được.',
  en: 'Article 22 before Decree 48/2023 amended it could not be read.',
});

/** Điều 16 đến 22 as issued. */
export const nd90Round: StateRound = {
  authorities: {
    cadre: ofCadres,
    civilServantHead: ofHeads,
    leadingCivilServant: ofOthers,
    civilServant: ofOthers,
    publicEmployeeHead: ofManagers,
    managingPublicEmployee: ofManagers,
    publicEmployee: ofEmployees,
  },
  acts: {
    cadre,
    civilServantHead,
    leadingCivilServant: otherCivilServants,
    civilServant: otherCivilServants,
    publicEmployeeHead: managers,
    managingPublicEmployee: managers,
    publicEmployee: otherEmployees,
  },
  deadlines: {
    ...everyPerson(days),
    publicEmployeeHead: daysOfEmployees,
    managingPublicEmployee: daysOfEmployees,
    publicEmployee: daysOfEmployees,
  },
  raters: everyPerson([moved]),
  absent: { ratedOn: 'selfReportSentIn', provision: p.art_20__para_3 },
  combinedMeeting: p.art_20__para_3__combined,
  forms: {
    cadre: cadreForm,
    civilServantHead: civilServantForm,
    leadingCivilServant: civilServantForm,
    civilServant: civilServantForm,
    publicEmployeeHead: employeeForm,
    managingPublicEmployee: employeeForm,
    publicEmployee: employeeForm,
  },
  file: everyPerson(fileUnread),
  petition: {
    cadre: { to: ['ratingAuthority'], provision: p.unplaced__petition },
    civilServant: { to: ['ratingAuthority'], provision: p.unplaced__petition },
    publicEmployee: {
      to: ['ratingAuthority'],
      provision: p.unplaced__petition,
      complaint: l58Petition.art_44__para_3,
    },
  },
};

/** Điều 22 as Nghị định 48/2023 (Điều 1 khoản 2) amends it. */
const file: readonly FileRow[] = [
  { id: 'minutes', provision: p.art_22 },
  { id: 'ratingForm', onPaperToo: true, provision: p.art_22 },
  { id: 'committeeComment', ifAny: true, provision: p.art_22 },
  { id: 'conclusionAndNotice', onPaperToo: true, provision: p.art_22 },
  { id: 'petitionPapers', ifAny: true, provision: p.art_22 },
  { id: 'other', provision: p.art_22 },
];
export const nd90RoundWithNd48: StateRound = {
  ...nd90Round,
  raters: everyPerson([moved, severalPosts]),
  file: everyPerson(file),
};

/** From 01/07/2025: civil servants elsewhere for a time (Nghị định 170/2025/NĐ-CP). */
const otherRows = [...ofOthers, ...elsewhereRows];
const civilServantsMoved = [moved, ...elsewhereForATime, severalPosts];
export const nd90RoundUnderLaw80: StateRound = {
  ...nd90RoundWithNd48,
  authorities: {
    cadre: ofCadres,
    civilServantHead: [...ofHeads, ...elsewhereRows],
    leadingCivilServant: otherRows,
    civilServant: otherRows,
  },
  raters: {
    ...nd90RoundWithNd48.raters,
    civilServantHead: civilServantsMoved,
    leadingCivilServant: civilServantsMoved,
    civilServant: civilServantsMoved,
  },
};
