import * as z from 'zod';
import { type IsoDate, isoDate } from '../../calendar/index.js';
import { eachOnce } from '../../input/index.js';
import type { InstrumentId } from '../../law/index.js';
import {
  type Place,
  type PositionId,
  type PositionLevel,
  placeSchema,
  positionIdSchema,
  positionLevels,
} from '../../positions/index.js';
import {
  type MovedPerson,
  type MovementBars,
  type RotationGround,
  rotationGrounds,
  rotationSchema,
} from '../model.js';
import { type HeadOffice, headOffices } from '../regulations/heads.js';

/** What a text may ask a line of a plan to state. */
export type PlanMember =
  | 'number'
  | 'need'
  | 'position'
  | 'title'
  | 'form'
  | 'place'
  | 'duration'
  | 'policy'
  | 'afterwards'
  | 'start';

export const planForms = ['rotation', 'transfer', 'secondment', 'positionChange'] as const;
/** Hình thức: luân chuyển, điều động, biệt phái, chuyển đổi vị trí công tác. */
export type PlanForm = (typeof planForms)[number];

const id = z.string().min(1);
const text = z.string().min(1).optional();
const flag = z.boolean().optional();
const months = z.int().min(1).max(240).optional();
/** What tells an office beside its title: the kind of place, by which the catalogue ranks, and what it heads. */
const office = {
  title: positionIdSchema.optional(),
  place: text,
  placeKind: placeSchema.optional(),
  isHead: flag,
  headOffice: z.enum(headOffices).optional(),
};

const lineSchema = z.strictObject({
  id,
  form: z.enum(planForms).optional(),
  ground: z.enum(rotationGrounds).optional(),
  number: z.int().min(1).max(100_000).optional(),
  need: text,
  position: text,
  ...office,
  durationMonths: months,
  policy: text,
  afterwards: text,
  startsOn: isoDate.optional(),
  named: z.array(id).optional(),
  isLeadership: flag,
  existed: flag,
  appointmentMonths: z.int().min(1).max(120).optional(),
  level: z.enum(positionLevels).optional(),
});

/** An office: its title in the catalogue, where it is held, whether and what it heads. */
export interface PlannedOffice {
  readonly title?: PositionId | undefined;
  /** The place or body, by an id of the caller's. */
  readonly place?: string | undefined;
  /** Its kind, where the catalogue ranks the title by it. */
  readonly placeKind?: Place | undefined;
  /** The title heads the place (cấp trưởng). */
  readonly isHead?: boolean | undefined;
  /** Which of the heads the Party names; without it Party secretaries and chairpersons of People's Committees are known by title. */
  readonly headOffice?: HeadOffice | undefined;
}

/** One line of a plan. What it does not state is absent: the texts say what it must state. */
export interface PlanLine extends PlannedOffice {
  readonly id: string;
  readonly form?: PlanForm | undefined;
  /** Why a rotation is made; nobody is judged for a rotation that does not say. */
  readonly ground?: RotationGround | undefined;
  /** Số lượng. */
  readonly number?: number | undefined;
  /** Nhu cầu, vị trí: in the plan's own words. */
  readonly need?: string | undefined;
  readonly position?: string | undefined;
  readonly durationMonths?: number | undefined;
  readonly policy?: string | undefined;
  readonly afterwards?: string | undefined;
  readonly startsOn?: IsoDate | undefined;
  /** Those proposed for it, by id. */
  readonly named?: readonly string[] | undefined;
  readonly isLeadership?: boolean | undefined;
  /** The post was there before the plan. */
  readonly existed?: boolean | undefined;
  readonly appointmentMonths?: number | undefined;
  readonly level?: PositionLevel | undefined;
}

export const planSchema = z.strictObject({
  instrument: id.optional(),
  to: isoDate.optional(),
  lines: z.array(lineSchema).check(({ value, issues }) =>
    eachOnce(
      issues,
      value.map((line) => line.id),
      (index) => [index, 'id'],
      'each line once',
    ),
  ),
});

/** A plan of rotation, transfer, secondment and change of position (kế hoạch luân chuyển, điều động, biệt phái, chuyển đổi). */
export interface MovementPlan {
  /** The text, by its id in the lawbook (`kh-188-tuhn-2023`) or one of the caller's own. */
  readonly instrument?: InstrumentId | undefined;
  /** Its last day: who becomes due until then is listed too. */
  readonly to?: IsoDate | undefined;
  readonly lines: readonly PlanLine[];
}

const { person, bars, healthy, healthCertificateOn } = rotationSchema.shape;
const titles = z.array(positionIdSchema).optional();

const personSchema = z.strictObject({
  id,
  person,
  bars,
  healthy,
  healthCertificateOn,
  post: z
    .strictObject({
      ...office,
      headSince: isoDate.optional(),
      fullTermsAsHead: z.int().min(0).max(20).optional(),
      listed: flag,
      cycleMonths: months,
      onlyListedOfKind: flag,
      since: isoDate.optional(),
    })
    .optional(),
  plannedFor: titles,
  meetsStandardOf: titles,
  localTo: z.array(id).optional(),
});

/** Somebody a plan may move. An absent fact is not known; an empty list is "none". */
export interface PlanPerson {
  readonly id: string;
  readonly person: MovedPerson;
  readonly bars?: MovementBars | undefined;
  readonly healthy?: boolean | undefined;
  readonly healthCertificateOn?: IsoDate | null | undefined;
  /** The post held. */
  readonly post?: HeldPost | undefined;
  /** Được quy hoạch vào các chức danh. */
  readonly plannedFor?: readonly PositionId[] | undefined;
  /** Titles whose standards are met. */
  readonly meetsStandardOf?: readonly PositionId[] | undefined;
  /** Places of which the caller holds the person to be a local (người địa phương). */
  readonly localTo?: readonly string[] | undefined;
}

/** A post as somebody holds it. */
export interface HeldPost extends PlannedOffice {
  /** Head of the same place without a break since. */
  readonly headSince?: IsoDate | undefined;
  /** Full terms as head there; asked by a reading only. */
  readonly fullTermsAsHead?: number | undefined;
  /** On the ministry's list of posts to be changed periodically, with the cycle fixed for it. */
  readonly listed?: boolean | undefined;
  readonly cycleMonths?: number | undefined;
  /** The body has only this one listed post of the kind. */
  readonly onlyListedOfKind?: boolean | undefined;
  /** First day in the post. */
  readonly since?: IsoDate | undefined;
}

export const populationSchema = z.array(personSchema).check(({ value, issues }) =>
  eachOnce(
    issues,
    value.map((one) => one.id),
    (index) => [index, 'id'],
    'each person once',
  ),
);
