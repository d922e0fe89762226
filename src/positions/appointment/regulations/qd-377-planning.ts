import { provisionsOf } from '../../../law/index.js';
import { fraction } from '../../../quantity/index.js';
import { textSilent } from '../../../reasoning/index.js';
import {
  isObject,
  lowPoll,
  planAge,
  planIf,
  planIfNot,
  planMust,
  planMustNot,
  trainingSuffices,
} from './plan-parts.js';
import type { PlanningText, PlanWait } from './planning.js';
import { guide, p as scope, stateTracks } from './qd-377-tw-2025.js';

const p = provisionsOf('qd-377-tw-2025', {
  art_19__para_2: {
    evidence: 'readInSeveralSources',
    vi: 'Quy hoạch chức danh cao hơn chức danh đang đảm nhiệm; không quy hoạch chức danh đang giữ, tương đương, thấp hơn, kiêm nhiệm theo cơ cấu.',
    en: 'Planned for a title higher than the one held; never for the same, an equal, a lower or a structural concurrent title.',
  },
  art_19__seat: {
    evidence: 'readInOneSource',
    vi: 'Đang giữ chức danh cao hơn chức danh cấp ủy theo cơ cấu: không phải quy hoạch, không thực hiện quy trình 4 bước.',
    en: 'Holder of a title higher than the committee seat given by structure: no planning and no 4-step procedure for it.',
  },
  art_19__extras: {
    evidence: 'readInOneSource',
    vi: 'Đã quy hoạch phó bí thư hoặc ủy viên ban thường vụ: được quy hoạch thêm 2 trong 3 chức danh nêu kèm.',
    en: 'Planned as deputy secretary or standing member: 2 of the 3 titles named may be added.',
  },
  art_25__para_1: {
    evidence: 'readInOneSource',
    vi: 'Diện Bộ Chính trị, Ban Bí thư: cao cấp lý luận chính trị hoặc tương đương khi phê duyệt; chức danh khác: đối tượng 1 phải đạt trình độ lý luận, đối tượng 2 chưa đạt thì phải có kế hoạch đào tạo.',
    en: 'Titles of the Politburo and Secretariat: advanced political theory or equivalent at approval; others: object 1 must have the level, object 2 may lack it with a training plan.',
  },
  art_25__para_2: {
    evidence: 'readInOneSource',
    vi: 'Tuổi nghỉ hưu thực tế trừ tuổi tại tháng mốc: ít nhất 60 tháng (đối tượng 1), 120 tháng (đối tượng 2).',
    en: 'Actual retirement age less the age at the month of reference: at least 60 months (object 1), 120 (object 2).',
  },
  art_26__para_1: {
    evidence: 'readInOneSource',
    vi: 'Cấp ủy, ban thường vụ, ủy ban kiểm tra: hệ số 1,0 đến 1,5 lần số lượng theo quy định.',
    en: 'Committee, standing committee, inspection committee: 1.0 to 1.5 times the regulated number.',
  },
  art_26__para_2: {
    evidence: 'readInSeveralSources',
    vi: 'Mỗi chức danh lãnh đạo quy hoạch không quá 3 người; mỗi người không quá 3 chức danh ở một cấp phê duyệt, không tính cấp ủy, ban thường vụ, ủy ban kiểm tra.',
    en: 'At most 3 persons for each leading post; at most 3 titles a person at one approving level, committee seats not counted.',
  },
  art_26__secretary: {
    evidence: 'readInOneSource',
    vi: 'Phó bí thư, chủ tịch ủy ban nhân dân do Trung ương điều động không là người địa phương: khi đã đủ số lượng quy hoạch bí thư thì được thêm 1.',
    en: 'A deputy secretary or chair sent by the Centre so as not to be local: one place more for the secretary once the number is used up.',
  },
  art_29: {
    evidence: 'readInOneSource',
    vi: 'Bị kỷ luật: đưa ra khỏi quy hoạch ngay sau khi có quyết định; trường hợp khác đưa ra ở kỳ rà soát hằng năm gần nhất. Danh mục của Quy định 50 được dùng cho trường hợp khác.',
    en: 'Disciplined: out of all plans at once after the decision; other cases at the nearest yearly review. The list of Regulation 50 stands in for those others.',
  },
  unplaced__planAfterDiscipline: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Vẫn được quy hoạch: khiển trách, cảnh cáo đã hết hiệu lực; không nêu cách chức.',
    en: 'May still be planned: reprimand or warning whose effect has ended; removal from office is not named.',
  },
  unplaced__dynamicOpen: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Hằng năm rà soát, đưa ra khỏi quy hoạch người không còn đạt tiêu chuẩn, không hoàn thành nhiệm vụ, vi phạm.',
    en: 'Every year: out of the plan who no longer meets standards, is rated "not completed", or violates.',
  },
});

const afterDiscipline = { id: 'disciplineEffect', provision: p.unplaced__planAfterDiscipline };

/** The regulation covers civil servants and public employees too; whether it bars those outside the Party is read. */
const afterEach: readonly Omit<PlanWait, 'months'>[] = [
  { ...afterDiscipline, tracks: ['party'] },
  {
    ...afterDiscipline,
    tracks: stateTracks,
    readings: ['planning.barNonMember'],
    otherwise: [
      {
        when: [planIfNot('partyMember', scope.art_1)],
        onlyIf: { reading: 'planning.barNonMember', is: 'authorityWeighs' },
        weighs: 'managingAuthority',
      },
    ],
  },
];

const waitsAfter = (decision: Omit<PlanWait, 'months'>): readonly PlanWait[] => [
  { ...decision, months: { reprimand: 12, warning: 12 } },
  {
    ...decision,
    months: { removalFromOffice: 12 },
    onlyIf: { reading: 'planning.afterRemoval', is: 'effectEnded' },
  },
  {
    ...decision,
    months: { removalFromOffice: 60 },
    onlyIf: { reading: 'planning.afterRemoval', is: 'wait' },
    thenAssessedBy: 'managingAuthority',
  },
];

/** 377-QĐ/TW Điều 19–29 with 45-HD/BTCTW item II. */
export const qd377Planning: PlanningText = {
  id: 'qd-377-tw-2025',
  instrument: { id: 'qd-377-tw-2025' },
  provisions: [p],
  conditions: [
    planMust('higherThanHeld', p.art_19__para_2, { unless: [planIf('holdsHigherThanSeat', p.art_19__seat)] }),
    planAge('age.objectOne', p.art_25__para_2, 60, { unless: [isObject('two', p.art_25__para_2)] }),
    planAge('age.objectTwo', p.art_25__para_2, 120, { unless: [isObject('one', p.art_25__para_2)] }),
    planMust('theoryLevelMet', p.art_25__para_1, { unless: [trainingSuffices(p.art_25__para_1)] }),
    planMust('standardsMet', p.unplaced__dynamicOpen),
    planMust('politicalStandardMet', p.art_29),
    planMust('fileTrue', guide['point_VI.1']),
    planMustNot('ratedNotCompleted', p.unplaced__dynamicOpen),
    lowPoll,
  ],
  waits: afterEach.flatMap(waitsAfter),
  references: {
    grassroots: '2030-04',
    aboveGrassroots: '2030-06',
    commune: '2030-07',
    centralDirect: '2030-09',
    stateBodies: '2031-03',
    front: '2031-05',
    socioPolitical: '2031-06',
  },
  numbers: {
    coefficient: { most: fraction(3, 2), provision: p.art_26__para_1 },
    personsPerPost: { most: 3, provision: p.art_26__para_2 },
    titlesPerPerson: { most: 3, provision: p.art_26__para_2 },
    extras: { most: 2, provision: p.art_19__extras },
    secretaryPlace: { more: 1, provision: p.art_26__secretary },
  },
};

/** The shares of young, women, minority and science-technology cadres are asked for without a number. */
export const unreadTargets = textSilent({
  vi: 'Tỷ lệ cán bộ trẻ, nữ, dân tộc thiểu số, khoa học - công nghệ theo Quy định 377 không có con số.',
  en: 'Regulation 377 names no number for the shares of young, women, minority and science-technology cadres.',
});
