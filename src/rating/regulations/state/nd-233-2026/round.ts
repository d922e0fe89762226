import { textNeeded } from '../../../../reasoning/index.js';
import type { ActRule, AuthorityRow, FormRow, RatingDeadline } from '../../regulation.js';
import { actsOf, oneself } from '../acts.js';
import { severalPosts } from '../raters.js';
import type { FileRow, RaterRule, StateRound } from '../round.js';
import { nd233Provisions as p } from './text.js';

/** Điều 9 khoản 2 */
const unitActs: readonly ActRule[] = [
  { id: 'selfRating', by: 'ratedSubject', provision: p.art_9__para_2 },
  {
    id: 'proposal',
    by: 'ratedSubject',
    after: [{ act: 'selfRating', provision: p.art_9__para_2 }],
    provision: p.art_9__para_2,
  },
  {
    id: 'verification',
    by: 'ratingAuthority',
    onlyAt: { vi: 'khiếu nại, tố cáo, mất đoàn kết', en: 'a complaint, a denunciation, disunity' },
    provision: p.art_9__para_2,
  },
  { id: 'decisionOnConstituentUnits', by: 'head', provision: p.art_9__para_1 },
  {
    id: 'decisionOnUnit',
    by: 'ratingAuthority',
    after: [
      { act: 'proposal', provision: p.art_9__para_2 },
      { act: 'verification', provision: p.art_9__para_2 },
      { act: 'decisionOnConstituentUnits', provision: p.art_9__para_1 },
    ],
    provision: p.art_8,
  },
  {
    id: 'notification',
    by: 'ratingAuthority',
    after: [{ act: 'decisionOnUnit', provision: p.art_9__para_2 }],
    provision: p.art_9__para_2,
  },
];

/** Điều 15 khoản 1: after the unit. */
const common = {
  first: [{ act: 'decisionOnUnit' as const, provision: p.art_15__para_1 }],
  time: p.art_15__para_1,
  filing: p.art_17,
};
const meeting = {
  vi: 'toàn thể viên chức; có đơn vị cấu thành thì họp tập thể lãnh đạo, đại diện cấp ủy, công đoàn, đoàn thanh niên và người đứng đầu các đơn vị; nơi quy mô lớn có thể góp ý bằng văn bản',
  en: 'all public employees; with constituent units the leadership collective, representatives of committee, trade union and youth union, and the heads of those units; in large units in writing',
};
const leader = {
  ...common,
  steps: p.art_15__para_2,
  notice: p.art_15__para_2,
  meeting,
  asksCommittee: true,
} as const;
const headActs = actsOf({ ...leader, decidedBy: 'ratingAuthority' });
const managerActs = actsOf({ ...leader, decidedBy: 'head' });
const staffActs = actsOf({
  ...common,
  steps: p.art_15__para_3,
  notice: p.art_15__para_3,
  meeting: {
    vi: 'toàn thể viên chức của đơn vị hoặc đơn vị cấu thành',
    en: 'all public employees of the unit or of the constituent unit',
  },
  decidedBy: 'head',
});

/** Điều 8 */
const itself = { vi: 'Đơn vị', en: 'The unit' };
const recognises = (
  id: string,
  rated: AuthorityRow['rated'],
  decides: AuthorityRow['decides'],
): AuthorityRow => ({
  id,
  rated,
  ratesItself: itself,
  decides,
  provision: p.art_8,
});
const ofUnits: readonly AuthorityRow[] = [
  recognises(
    'VU11.ministry',
    { vi: 'Đơn vị thuộc bộ, cơ quan ngang bộ', en: 'A unit of a ministry or ministerial-level body' },
    { vi: 'Bộ trưởng, thủ trưởng cơ quan ngang bộ', en: 'The minister or head of the body' },
  ),
  recognises(
    'VU11.province',
    { vi: 'Đơn vị thuộc Ủy ban nhân dân cấp tỉnh', en: 'A unit under a provincial People’s Committee' },
    { vi: 'Chủ tịch Ủy ban nhân dân cấp tỉnh', en: 'The provincial chairman' },
  ),
  recognises(
    'VU11.department',
    { vi: 'Đơn vị thuộc văn phòng bộ, cục', en: 'A unit of a ministry office or department' },
    {
      vi: 'Chánh Văn phòng bộ, cục trưởng',
      en: 'The chief of the ministry office, the head of the department',
    },
  ),
  recognises(
    'VU11.subDepartment',
    {
      vi: 'Đơn vị thuộc chi cục của cục, của sở',
      en: 'A unit of a sub-department of a department or provincial body',
    },
    { vi: 'Chi cục trưởng', en: 'The head of the sub-department' },
  ),
  recognises(
    'VU11.provincialBody',
    { vi: 'Đơn vị thuộc cơ quan cấp sở', en: 'A unit of a body of department level in a province' },
    { vi: 'Người đứng đầu cơ quan cấp sở', en: 'The head of that body' },
  ),
  recognises(
    'VU11.commune',
    { vi: 'Đơn vị thuộc Ủy ban nhân dân cấp xã', en: 'A unit of a commune' },
    { vi: 'Chủ tịch Ủy ban nhân dân cấp xã', en: 'The commune chairman' },
  ),
  recognises(
    'VU11.constituent',
    { vi: 'Đơn vị cấu thành', en: 'A constituent unit' },
    { vi: 'Người đứng đầu đơn vị', en: 'The head of the unit' },
  ),
];

/** Điều 13 khoản 2, 3 */
const unitHead = { vi: 'Người đứng đầu đơn vị', en: 'The head of the unit' };
const managingHead = { vi: 'Người đứng đầu cơ quan quản lý đơn vị', en: 'The head of the managing body' };
const person = (
  id: string,
  rated: AuthorityRow['rated'],
  tracks: AuthorityRow['decides'],
  decides: AuthorityRow['decides'],
): AuthorityRow => ({ id, rated, ratesItself: oneself, tracks, decides, provision: p.art_13__para_3 });
const ofHeads = [person('VP14.head', unitHead, managingHead, managingHead)];
const ofManagers = [
  person(
    'VP14.manager',
    {
      vi: 'Cấp phó của người đứng đầu, người đứng đầu đơn vị cấu thành',
      en: 'A deputy of the head, the head of a constituent unit',
    },
    unitHead,
    unitHead,
  ),
];
const ofStaff = [
  person(
    'VP14',
    { vi: 'Viên chức khác', en: 'Other public employees' },
    {
      vi: 'Người đứng đầu đơn vị cấu thành; không có đơn vị cấu thành thì người đứng đầu đơn vị',
      en: 'The head of the constituent unit; where there is none, the head of the unit',
    },
    unitHead,
  ),
];

/** Điều 9 khoản 1, Điều 15 khoản 1, Điều 18 khoản 1 điểm b */
const special = {
  id: 'ratingOfSpecialBodies',
  by: 'ratingAuthority',
  before: { month: 1, day: 15, ofNextYear: true },
  closes: 'later',
} as const;
const day = {
  id: 'stateRating',
  by: 'ratingAuthority',
  before: { month: 12, day: 15 },
  closes: 'atYearEnd',
} as const;
const unitDays: readonly RatingDeadline[] = [
  { ...day, id: 'rating', provision: p.art_9__para_1 },
  {
    id: 'ratingOfSchools',
    by: 'ratingAuthority',
    closes: 'earlier',
    setBy: 'managingBody',
    unread: textNeeded({
      vi: 'Thời điểm xếp loại đơn vị giáo dục theo quy định của Bộ Giáo dục và Đào tạo.',
      en: 'Education units are rated as the Ministry of Education and Training sets.',
    }),
    provision: p.art_9__para_1,
  },
  { ...special, provision: p.art_9__para_1 },
];
const personDays: readonly RatingDeadline[] = [
  {
    ...day,
    printed: { reading: 'rating.nd233DecemberDay', is: 'asPrinted', month: 12, day: 5 },
    provision: p.art_15__para_1,
  },
  { ...special, provision: p.art_15__para_1 },
  {
    id: 'databaseEntry',
    by: 'managingBody',
    after: { act: 'decision', unit: 'days', n: 5 },
    provision: p.art_18__para_1__point_b,
  },
];

const everyEmployee = <Part>(part: Part) => ({
  publicEmployeeHead: part,
  managingPublicEmployee: part,
  publicEmployee: part,
});

const raters: readonly RaterRule[] = [
  { case: 'moved', by: 'newBody', enters: { what: 'periodResultsOfOldBody' }, provision: p.art_15__para_1 },
  severalPosts,
];

const forms: readonly FormRow[] = [
  {
    code: 'Phụ lục II',
    for: 'publicEmployee',
    vi: 'Phiếu đánh giá, xếp loại chất lượng viên chức',
    en: 'Rating form of a public employee',
    provision: p.art_15__para_2,
  },
];

/** Điều 17 */
const file: readonly FileRow[] = [
  { id: 'minutes', provision: p.art_17 },
  { id: 'ratingForm', provision: p.art_17 },
  { id: 'committeeComment', ifAny: true, provision: p.art_17 },
  { id: 'petitionPapers', ifAny: true, provision: p.art_17 },
  { id: 'other', provision: p.art_17 },
];

/** Điều 8, 9, 13, 15, 17, 18. */
export const nd233Round: StateRound = {
  authorities: {
    serviceUnit: ofUnits,
    publicEmployeeHead: ofHeads,
    managingPublicEmployee: ofManagers,
    publicEmployee: ofStaff,
  },
  deadlines: { serviceUnit: unitDays, ...everyEmployee(personDays) },
  acts: {
    serviceUnit: unitActs,
    publicEmployeeHead: headActs,
    managingPublicEmployee: managerActs,
    publicEmployee: staffActs,
  },
  raters: everyEmployee(raters),
  absent: { ratedOn: 'pointsOfTimeWorked', provision: p.art_15__para_1 },
  reRating: [p.art_4__para_5, p.art_15__para_4],
  forms: everyEmployee(forms),
  file: everyEmployee(file),
  // The petition is the law's: lawPetitions
  petition: {},
};
