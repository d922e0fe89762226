import type {
  CadreFacts,
  Degree,
  DegreeStanding,
  NotCountedWhy,
  SchemeOutcome,
  TargetVerdict,
  TheoryLevel,
  TrainingReadings,
} from '../../assignment/index.js';
import type { Bilingual } from '../../law/index.js';
import type { Choice } from './choice.js';

/** How far a scheme has come. */
export const scheme = {
  targetsMet: { vi: 'các chỉ tiêu đến hạn đều đạt', en: 'every target whose day has come is met' },
  targetsNotMet: { vi: 'có chỉ tiêu đến hạn chưa đạt', en: 'a target whose day has come is not met' },
  onCourse: {
    vi: 'chưa có chỉ tiêu nào đến hạn mà không đạt; còn chỉ tiêu chưa đến hạn',
    en: 'no target is missed; the day of some has not come',
  },
} satisfies Record<SchemeOutcome, Bilingual>;

/** How one target stands. */
export const targetVerdict = {
  pass: { vi: 'đạt', en: 'met' },
  fail: { vi: 'chưa đạt', en: 'not met' },
  unknown: { vi: 'chưa rõ', en: 'not known' },
  onCourse: { vi: 'chưa đến hạn', en: 'not due yet' },
  notApplicable: { vi: 'không có ai thuộc nhóm', en: 'nobody in the group' },
} satisfies Record<TargetVerdict, Bilingual>;

/** Whether somebody holds the degree the law asks. */
export const degreeStanding = {
  holdsDegree: { vi: 'có trình độ đại học trở lên', en: 'holds a university degree or higher' },
  inGrace: {
    vi: 'chưa có trình độ đại học, còn trong thời hạn phải đạt',
    en: 'no university degree, within the time given to obtain it',
  },
  lacksDegree: { vi: 'chưa có trình độ đại học', en: 'no university degree' },
} satisfies Record<DegreeStanding, Bilingual>;

/** Highest degree. */
export const degree = {
  none: { vi: 'chưa có bằng chuyên môn', en: 'no degree' },
  intermediate: { vi: 'trung cấp', en: 'intermediate' },
  college: { vi: 'cao đẳng', en: 'college' },
  university: { vi: 'đại học', en: 'university' },
  master: { vi: 'thạc sĩ', en: 'master' },
  doctor: { vi: 'tiến sĩ', en: 'doctor' },
} satisfies Record<Degree, Bilingual>;

/** Level of political theory. */
export const theory = {
  none: { vi: 'chưa qua đào tạo lý luận chính trị', en: 'no training in political theory' },
  elementary: { vi: 'sơ cấp lý luận chính trị', en: 'elementary political theory' },
  intermediate: { vi: 'trung cấp lý luận chính trị', en: 'intermediate political theory' },
  advanced: { vi: 'cao cấp lý luận chính trị', en: 'advanced political theory' },
} satisfies Record<TheoryLevel, Bilingual>;

/** Why somebody does not count. */
export const notCounted = {
  titleEnded: { vi: 'chức danh đã kết thúc', en: 'the title has ended' },
  titleNotYet: { vi: 'chức danh chưa có vào ngày đó', en: 'the title does not exist yet' },
  communeKindEnded: {
    vi: 'loại đơn vị hành chính đã kết thúc',
    en: 'the kind of commune has ended',
  },
  communeKindNotYet: {
    vi: 'loại đơn vị hành chính chưa có vào ngày đó',
    en: 'the kind of commune does not exist yet',
  },
  outsideScheme: {
    vi: 'chức danh không thuộc đối tượng của đề án',
    en: 'the title is none the scheme is about',
  },
} satisfies Record<NotCountedWhy, Bilingual>;

const degreeFact = { vi: 'trình độ chuyên môn', en: 'the degree' };
const since = {
  vi: 'ngày bắt đầu giữ chức vụ ở cấp xã',
  en: 'the first day in an office of the commune level',
};
type Known = 'degree' | 'theory' | 'inOfficeSince';

/** The facts of a cadre, alone and in a list. */
export const trainingFact = {
  degree: degreeFact,
  inOfficeSince: since,
  'cadres[].facts.degree': degreeFact,
  'cadres[].facts.theory': { vi: 'trình độ lý luận chính trị', en: 'the level of political theory' },
  'cadres[].facts.inOfficeSince': since,
  'cadres[].commune': { vi: 'xã, phường nơi công tác', en: 'the commune' },
  'cadres[].communeKind': { vi: 'loại đơn vị hành chính cấp xã', en: 'the kind of commune' },
} satisfies Readonly<Record<string, Bilingual>> &
  Record<`cadres[].facts.${Known & keyof CadreFacts}`, Bilingual>;

/** What the floor of degrees asks. */
export const trainingFlag = {
  degreeFloor: { vi: 'có trình độ đại học trở lên', en: 'holds a university degree or higher' },
  degreeGrace: {
    vi: 'đang giữ chức vụ ở cấp xã ngày 01/08/2023',
    en: 'was in office at the commune level on 01/08/2023',
  },
  degreeGraceOpen: {
    vi: 'còn trong thời hạn đạt trình độ theo nghị định',
    en: 'the time the decree gives is not over',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What a share of a scheme is a share of. */
export const trainingWhole = {
  targetGroup: { vi: 'người thuộc nhóm của chỉ tiêu', en: 'persons of the group' },
  cadresCounted: { vi: 'cán bộ được tính', en: 'cadres counted' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What each value of a reading means. */
export const trainingReading = {
  'training.keyCommuneCadres.sixTitles': { vi: 'sáu chức danh', en: 'the six titles' },
  'training.keyCommuneCadres.withFrontChairperson': {
    vi: 'thêm Chủ tịch Ủy ban Mặt trận Tổ quốc',
    en: 'with the Front chairperson',
  },
  'training.degreeFloorGap.undetermined': { vi: 'để ngỏ', en: 'left open' },
  'training.degreeFloorGap.goesOnForCadres': {
    vi: 'vẫn áp dụng đối với cán bộ',
    en: 'goes on for cadres',
  },
  'training.degreeGrace.noted': { vi: 'chỉ lưu ý', en: 'pointed out only' },
  'training.degreeGrace.binding': { vi: 'còn hiệu lực', en: 'still binding' },
  'training.degreeGrace.lapsed': { vi: 'không còn', en: 'lapsed' },
} satisfies Record<Choice<Required<TrainingReadings>>, Bilingual>;
