import type { IsoDate } from '../../../calendar/index.js';
import { type Instrument, type InstrumentId, provisionsOf } from '../../../law/index.js';
import { textNeeded } from '../../../reasoning/index.js';

const issuedIn2023 = {
  issuer: 'provincialPartyStandingCommittee',
  signedOn: '2023-11',
  evidence: 'readInOneSource',
} as const;

const numberOnly = {
  vi: 'Tên đọc được ở nhiều nguồn, số ở một nguồn; ký hiệu sau số chưa kiểm chứng. Ban hành trước 17/11/2023, chưa rõ ngày.',
  en: 'The title was read in several sources, the number in one; what follows the number is unverified. Issued before 17/11/2023, the day is not known.',
};

const scheme34: Instrument = {
  id: 'da-34-tuhn-2023',
  kind: 'scheme',
  number: '34-ĐA/TU',
  title: {
    vi: 'Đề án tạo nguồn, đào tạo, bồi dưỡng, nâng cao chất lượng đội ngũ cán bộ chủ chốt cấp xã thuộc thành phố Hà Nội đến năm 2025 và những năm tiếp theo',
    en: 'Scheme on creating sources for, training and raising the quality of key commune cadres of Hà Nội to 2025 and the following years',
  },
  ...issuedIn2023,
  remark: {
    vi: `${numberOnly.vi} Đối tượng, chỉ tiêu chưa đọc được.`,
    en: `${numberOnly.en} Its subjects and targets could not be read.`,
  },
};

const plan188: Instrument = {
  id: 'kh-188-tuhn-2023',
  kind: 'plan',
  number: '188-KH/TU',
  title: {
    vi: 'Kế hoạch luân chuyển, điều động, biệt phái, chuyển đổi vị trí công tác cán bộ các ban, ngành, sở Thành phố và các quận, huyện, thị xã, cấp ủy trực thuộc Thành ủy giai đoạn 2024-2025',
    en: 'Plan of rotation, transfer, secondment and change of position of cadres of municipal bodies, districts and committees directly under the municipal committee, 2024 to 2025',
  },
  ...issuedIn2023,
  remark: {
    vi: `${numberOnly.vi} Số lượng, độ tuổi, chức danh chưa đọc được.`,
    en: `${numberOnly.en} Its numbers, ages and titles could not be read.`,
  },
};

/** The two texts of Hà Nội of November 2023. */
export const schemeRecords: readonly Instrument[] = [scheme34, plan188];

/** What could be read of the scheme; its targets could not. */
export const schemeProvisions = provisionsOf(scheme34.id, {
  unplaced__targets: {
    evidence: 'unverified',
    vi: 'Đối tượng, chỉ tiêu, thời hạn của đề án: chưa đọc được.',
    en: 'Subjects, targets and dates of the scheme: not read.',
  },
  unplaced__movementPlans: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Tạo nguồn cán bộ sớm, thường xuyên; đổi mới nội dung, phương pháp đào tạo, bồi dưỡng gắn với thực tiễn; mỗi đơn vị xây dựng và thực hiện kế hoạch luân chuyển, điều động, biệt phái.',
    en: 'Sources of cadres are created early and without interruption; content and method of training are renewed, close to practice; every unit draws up and carries out a plan of rotation, transfer and secondment.',
  },
});

/** Where the targets of a scheme stand, as long as nobody has read it. */
export const unreadTargets = schemeProvisions.unplaced__targets;

/** Said where the caller gives no targets. */
export const targetsNeeded = textNeeded({
  vi: 'Chỉ tiêu phải lấy từ chính đề án; văn bản chưa đọc được, thư viện không tự đặt chỉ tiêu nào.',
  en: 'Targets must come from the scheme itself; it could not be read, and none are made up in its place.',
});

/** The last day on which those a scheme was made for existed as it knew them. */
export const objectsTo: Readonly<Record<InstrumentId, IsoDate | undefined>> = {
  [scheme34.id]: '2025-06-30',
  [plan188.id]: '2025-06-30',
};
