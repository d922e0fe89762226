import { type Instrument, provisionsOf } from '../../law/index.js';
import type { RotationCase } from '../model.js';
import { type MoveText, ofGrounds } from './regulation.js';
import {
  equalOffice,
  healthy,
  inPlan,
  lastsAtLeast,
  leaderToLeadership,
  notLocal,
  postExisted,
  standardMet,
  timeLeftAtLeast,
  twoTerms,
} from './rotation-parts.js';

const instrument: Instrument = {
  id: 'qd-65-tw-2022',
  kind: 'regulation',
  number: '65-QĐ/TW',
  title: { vi: 'Quy định về luân chuyển cán bộ', en: 'Regulation on the rotation of cadres' },
  issuer: 'politburo',
  signedOn: '2022-04-28',
  inForceFrom: '2022-04-28',
  replaces: ['qd-98-tw-2017'],
  evidence: 'readInSeveralSources',
};

const p = provisionsOf(instrument.id, {
  art_3: {
    evidence: 'readInOneSource',
    vi: 'Không tăng thêm chức danh để luân chuyển; trường hợp đặc biệt do Bộ Chính trị xem xét, quyết định.',
    en: 'No post is added for the sake of rotation; special cases are decided by the Politburo.',
  },
  art_3__para_3: {
    evidence: 'readInSeveralSources',
    vi: 'Hai nhiệm kỳ liên tiếp: giữ chức vụ cấp trưởng ở cùng một địa phương, cơ quan, đơn vị liên tục từ 8 năm (96 tháng) trở lên.',
    en: 'Two consecutive terms: head of the same place, agency or unit continuously for 8 years (96 months) or more.',
  },
  art_4__para_1: {
    evidence: 'readInSeveralSources',
    vi: 'Phạm vi: từ cấp trên xuống, từ cấp dưới lên, giữa các địa phương, giữa các cơ quan cùng cấp trong hệ thống chính trị.',
    en: 'Four directions: from higher to lower, from lower to higher, locality to locality, between same-level bodies.',
  },
  art_4__para_2: {
    evidence: 'readInSeveralSources',
    vi: 'Đối tượng: cán bộ lãnh đạo, quản lý, gồm ba nhóm.',
    en: 'Whom it is for: leaders, in three groups.',
  },
  art_4__para_2__point_a: {
    evidence: 'readInSeveralSources',
    vi: 'Cán bộ trong quy hoạch chức vụ lãnh đạo, quản lý.',
    en: 'Cadres in the plan for leadership posts.',
  },
  art_4__para_2__point_b: {
    evidence: 'readInSeveralSources',
    vi: 'Để một số chức danh chủ chốt cấp tỉnh, cấp huyện không là người địa phương và cấp trưởng không giữ chức vụ quá hai nhiệm kỳ liên tiếp ở một địa phương, cơ quan, đơn vị: bí thư cấp ủy, chủ tịch ủy ban nhân dân, chánh án, viện trưởng viện kiểm sát, cấp trưởng công an, thanh tra, tài chính, thuế, hải quan.',
    en: 'So that key leaders of province and district are not local people and heads do not stay more than two consecutive terms: Party secretary, People’s Committee chair, chief judge, chief procurator, heads of police, inspectorate, finance, tax, customs.',
  },
  art_4__para_2__point_c: {
    evidence: 'readInSeveralSources',
    vi: 'Cán bộ khác theo yêu cầu, do cấp có thẩm quyền quyết định.',
    en: 'Others, decided by the competent level.',
  },
  art_4__para_3: {
    evidence: 'readInSeveralSources',
    vi: 'Cơ bản bố trí chức vụ tương đương; chức vụ cao hơn khi cần và cán bộ có năng lực, triển vọng nổi trội.',
    en: 'As a rule to an equal office; to a higher one only where needed and where quality stands out.',
  },
  art_5: {
    evidence: 'readInSeveralSources',
    vi: 'Đáp ứng tiêu chuẩn chức danh khi luân chuyển; đủ sức khỏe.',
    en: 'Meets the standards of the title at the moment of rotation; healthy.',
  },
  art_5__timeLeft: {
    evidence: 'readInSeveralSources',
    vi: 'Còn thời gian công tác ít nhất 10 năm (120 tháng) tính từ thời điểm luân chuyển; trường hợp đặc biệt do cấp có thẩm quyền quyết định.',
    en: 'At least 10 years (120 months) of working time left from the moment of rotation; special cases are decided by the competent level.',
  },
  art_7__para_2: {
    evidence: 'readInOneSource',
    vi: 'Năm bước: rà soát, xây dựng kế hoạch, thông qua chủ trương; đề nghị giới thiệu nhân sự; tổng hợp, thẩm định tiêu chuẩn; trao đổi với nơi đi, nơi đến, gặp gỡ cán bộ; quyết định và tổ chức thực hiện.',
    en: 'Five steps: review, plan, policy; names asked for; compiled and checked; exchange with both places and meeting the person; decided and carried out.',
  },
  art_7__para_2__later: {
    evidence: 'readInSiblingText',
    vi: 'Bước 4, bước 5 chưa đọc được nguyên văn; lấy theo Điều 46 Nghị định 170/2025/NĐ-CP.',
    en: 'Steps 4 and 5 could not be read verbatim; after Art. 46 of Decree 170/2025.',
  },
  art_8: {
    evidence: 'readInSeveralSources',
    vi: 'Thời gian luân chuyển ít nhất 3 năm (36 tháng) đối với một chức danh; trường hợp đặc biệt do cấp có thẩm quyền quyết định.',
    en: 'At least 3 years (36 months) per rotation; special cases are decided by the competent level.',
  },
  art_10: {
    evidence: 'readInOneSource',
    vi: 'Sau luân chuyển, bố trí theo nhu cầu, kết quả và nhận xét; được bố trí ổn định ở nơi đến thì không còn là cán bộ luân chuyển.',
    en: 'Afterwards arranged by need, results and comments; kept for good at the destination, no longer a rotated cadre.',
  },
  art_11: {
    evidence: 'readInOneSource',
    vi: 'Nơi đến bảo đảm lương, nơi ở, đi lại, sinh hoạt; phụ cấp chức vụ mới thấp hơn thì bảo lưu phụ cấp cũ.',
    en: 'The destination provides pay, housing, travel, subsistence; a lower allowance keeps the old one.',
  },
  unplaced__yearlyRating: {
    evidence: 'readInSiblingText',
    numberUnverified: true,
    vi: 'Đánh giá hằng năm cán bộ luân chuyển: chưa đọc được, lấy theo Điều 49 Nghị định 170/2025/NĐ-CP.',
    en: 'Yearly evaluation of the rotated: could not be read, after Art. 49 of Decree 170/2025.',
  },
});

/** Two consecutive terms as head, in months, and by a reading in full terms. */
export const twoTermBar = { provision: p.art_3__para_3, months: 96, terms: 2 } as const;

/** The minimum of one rotation, in months. */
export const rotationMinimum = { provision: p.art_8, months: 36 } as const;

/** 65-QĐ/TW. */
export const qd65: MoveText<RotationCase> & {
  readonly instrument: Instrument;
  readonly provisions: typeof p;
} = {
  instrument,
  provisions: p,
  conditions: [
    ...leaderToLeadership(p.art_4__para_2),
    { ...inPlan(p.art_4__para_2__point_a), ...ofGrounds('planned') },
    ...twoTerms(p.art_3__para_3, twoTermBar.months, twoTermBar.terms),
    notLocal(p.art_4__para_2__point_b),
    equalOffice(p.art_4__para_3),
    postExisted(p.art_3),
    standardMet(p.art_5),
    healthy(p.art_5),
    timeLeftAtLeast(p.art_5__timeLeft, 120),
    lastsAtLeast(p.art_8, rotationMinimum.months),
  ],
};
