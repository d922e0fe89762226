import type { Bilingual, Evidence, InstrumentId, Provision, ProvisionRef } from '../law/index.js';
import type { Bar } from '../quantity/index.js';
import type { ReadingIs, Unread } from '../reasoning/index.js';

/** Those whose criteria a frame lists. */
export const criteriaSubjects = [
  'collective',
  'organisation',
  'centralLeader',
  'leader',
  'nonLeader',
  'memberOutsideSystem',
  'cadre',
  'civilServant',
  'leadingCivilServant',
  'publicEmployee',
  'managingPublicEmployee',
  'agency',
  'serviceUnit',
] as const;
/**
 * Whose criteria. In the Party: a leadership collective (tập thể lãnh đạo, quản lý), an organisation, agency or unit, a leader
 * managed by the Central Committee, Politburo or Secretariat, any other leader, one without a leading post, a Party member who
 * does not work in the political system. On the side of the State: a cadre (cán bộ), a civil servant (công chức) without a
 * leading post or with one (a deputy’s is one), a public employee (viên chức) who manages or does not, a State administrative
 * agency (cơ quan hành chính nhà nước), a public service unit (đơn vị sự nghiệp công lập).
 */
export type CriteriaSubject = (typeof criteriaSubjects)[number];

/** The three families of criteria. */
export const criterionFamilies = ['qualities', 'results', 'innovation'] as const;
/**
 * A family of criteria: political quality, ethics, lifestyle, discipline; results of tasks by quantity, quality and progress;
 * innovation, daring to think, to act and to take responsibility (đổi mới sáng tạo, dám nghĩ, dám làm, dám chịu trách nhiệm).
 */
export type CriterionFamily = (typeof criterionFamilies)[number];

export const criterionKinds = ['root', 'group', 'item', 'bloc'] as const;
/** A part of the frame (nhóm tiêu chí), a group in it, a single criterion, or one of several blocs (khối) of which one applies. */
export type CriterionKind = (typeof criterionKinds)[number];

/** The levels a band of points may stand for. */
export const bandLevels = ['excellent', 'good', 'completed', 'notCompleted'] as const;
/** The level a band of points leads to. */
export type BandLevel = (typeof bandLevels)[number];

/** One criterion of a frame: a provision with its place among the others. */
export interface Criterion extends Provision {
  /** As the frame numbers it: `A3.I.2.i`. Never used for another criterion of any frame. */
  readonly id: string;
  readonly parent: string | null;
  readonly kind: CriterionKind;
  /** The points the text itself prints; absent where it prints none. */
  readonly max?: number;
  /** A criterion on the results of the tasks given (tiêu chí về kết quả thực hiện nhiệm vụ). */
  readonly task: boolean;
  /** The family its words put it in; absent where they do not. */
  readonly family?: CriterionFamily;
  /** What it asks in numbers: the share of faults cured. */
  readonly bar?: Bar;
  /** Criteria printed under it whose words could not be read. */
  readonly unlisted?: number;
  /** What a bloc looks at. */
  readonly focus?: Bilingual;
  /** Those of the frame’s subjects it is for; absent: all of them. */
  readonly subjects?: readonly CriteriaSubject[];
}

/** From so many points on, a band; the last one starts at zero. */
export interface CentralBand {
  readonly level: BandLevel;
  readonly from: number;
  readonly provision: ProvisionRef;
}

/** A part of a frame that could not be read, or that others fill in. */
export type UnreadCriteria = Unread & {
  /** The subjects it concerns; absent: all of the frame. */
  readonly subjects?: readonly CriteriaSubject[];
};

/** Points a reading lets into a frame that otherwise prints none. */
export type PointsByReading = ReadingIs & { readonly max: Readonly<Record<string, number>> };

/** Whether a criterion is for a subject. */
export const isFor = ({ subjects }: Pick<Criterion, 'subjects'>, subject: CriteriaSubject): boolean =>
  subjects?.includes(subject) ?? true;

/** A frame of criteria (khung tiêu chí): what is looked at, in the order of the text. */
export interface CriteriaFrame {
  /** `qd-366-tw-2025/app_4`. */
  readonly id: string;
  readonly title: Bilingual;
  readonly instrument: InstrumentId;
  readonly provision: ProvisionRef;
  readonly subjects: readonly CriteriaSubject[];
  /**
   * Each criterion is given one of four grades (xuất sắc, tốt, trung bình, kém), or points, or is a condition of the levels
   * (thực hiện tốt, đáp ứng).
   */
  readonly scale: 'grades' | 'points' | 'conditions';
  readonly criteria: readonly Criterion[];
  /** Of a frame in points: the bands of its total, best first. */
  readonly bands?: readonly CentralBand[];
  readonly unread: readonly UnreadCriteria[];
  readonly pointsByReading?: PointsByReading;
  /** The quarters of a year it is for; absent: the year, and every quarter the regime assesses. */
  readonly quarters?: readonly number[];
}

/** How a body converts its products (quy đổi) to the standard product: data, and a sample of that body. */
export interface ConversionCatalogue {
  readonly id: string;
  readonly body: Bilingual;
  /** Points of the standard product (sản phẩm chuẩn): the coefficient of a product is its points over these. */
  readonly standard?: number;
  readonly standardProduct?: Bilingual;
  /** Groups of complexity, the simplest first: the most points of a product of the group, or its points. */
  readonly groups?: readonly { readonly most?: number; readonly points?: number }[];
  /** Coefficients by post, the highest first; the posts themselves could not be read. */
  readonly posts?: readonly number[];
  readonly provision: ProvisionRef;
  readonly evidence: Evidence;
}
