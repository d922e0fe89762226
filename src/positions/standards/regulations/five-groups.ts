import { type Instrument, type Provision, provisionsOf } from '../../../law/index.js';
import type { StandardGroup, StandardsText } from './regulation.js';

const fiveGroupsText = {
  evidence: 'readInOneSource',
  numberUnverified: true,
  vi: 'Tiêu chuẩn chung gồm năm nhóm: chính trị tư tưởng; đạo đức, lối sống; trình độ; năng lực và uy tín; sức khỏe, độ tuổi và kinh nghiệm.',
  en: 'General standards in five groups: politics and ideology; ethics and lifestyle; qualification; ability and prestige; health, age and experience.',
} as const;

const qd90: Instrument = {
  id: 'qd-90-tw-2017',
  kind: 'regulation',
  number: '90-QĐ/TW',
  title: {
    vi: 'Quy định về tiêu chuẩn chức danh, tiêu chí đánh giá cán bộ thuộc diện Ban Chấp hành Trung ương, Bộ Chính trị, Ban Bí thư quản lý',
    en: 'Regulation on title standards and criteria for assessing centrally managed cadres',
  },
  issuer: 'politburo',
  signedOn: '2017-08-04',
  inForceFrom: '2017-08-04',
  inForceTo: '2020-01-01',
  evidence: 'readInOneSource',
  remark: {
    vi: 'Ngày hiệu lực lấy theo ngày ký, chưa kiểm chứng.',
    en: 'The day of signing is taken as entry into force, unverified.',
  },
};

const groups = (provision: Provision): readonly StandardGroup[] => [
  {
    id: 'politicsIdeology',
    name: { vi: 'Chính trị tư tưởng', en: 'Politics and ideology' },
    provision,
  },
  { id: 'ethicsLifestyle', name: { vi: 'Đạo đức, lối sống', en: 'Ethics and lifestyle' }, provision },
  { id: 'qualification', name: { vi: 'Trình độ', en: 'Qualification' }, provision },
  { id: 'abilityPrestige', name: { vi: 'Năng lực và uy tín', en: 'Ability and prestige' }, provision },
  {
    id: 'healthAgeExperience',
    name: { vi: 'Sức khỏe, độ tuổi và kinh nghiệm', en: 'Health, age and experience' },
    provision,
  },
];

const textOf = (id: string): StandardsText => {
  const provisions = provisionsOf(id, { unplaced__fiveGroups: fiveGroupsText });
  return {
    id,
    instrument: { id },
    provisions: [provisions],
    groups: groups(provisions.unplaced__fiveGroups),
    titles: [],
  };
};

/** Leading cadres of every level; centrally managed ones have a text of their own. */
export const qd89 = textOf('qd-89-tw-2017');
export const qd90Standards = textOf(qd90.id);
export const qd214 = textOf('qd-214-tw-2020');
export const fiveGroupInstruments: readonly Instrument[] = [qd90];
