import * as z from 'zod';
import { placeSchema } from '../model.js';

export const deputyBodies = [
  'communePeoplesCommittees',
  'communePeoplesCouncil',
  'provincialPeoplesCommittee',
  'provincialPeoplesCouncil',
  'provincialFrontBoard',
  'ministry',
  'body',
  'subBody',
] as const;
/**
 * Whose deputies are counted: Phó Chủ tịch UBND of all communes of a province together, HĐND of a commune, UBND and HĐND of a
 * province, a board of the provincial Front agency, a ministry, any body with assigned staff, a body inside another.
 */
export type DeputyBody = (typeof deputyBodies)[number];

const count = z.int().min(0).max(1_000_000);
const units = z.union([z.literal(1), z.literal(2), z.literal(3)]);

export const deputyCaseSchema = z.strictObject({
  of: z.enum(deputyBodies),
  deputies: count.optional(),
  province: placeSchema.shape.province.optional(),
  mergedFrom: units.optional(),
  classOne: z.boolean().optional(),
  chairFullTime: z.boolean().optional(),
  units: count.min(1).optional(),
  staff: count.optional(),
  deputiesAbove: count.optional(),
});

/** A body whose deputies are counted. An absent fact is not known. */
export interface DeputyCase {
  readonly of: DeputyBody;
  /** Those it has; posts filled by rotation from the Centre are not counted in (300/2025/NĐ-CP). */
  readonly deputies?: number | undefined;
  readonly province?: z.infer<typeof placeSchema>['province'] | undefined;
  /** How many units were merged into it in 2025; 1: it was not merged. */
  readonly mergedFrom?: 1 | 2 | 3 | undefined;
  /** The province, or one of those merged into it, is of class I. */
  readonly classOne?: boolean | undefined;
  /** The Chairperson of the People's Council is full-time. */
  readonly chairFullTime?: boolean | undefined;
  /** Communes, wards and special zones of the province. */
  readonly units?: number | undefined;
  /** Biên chế được giao, assigned staff. */
  readonly staff?: number | undefined;
  /** Deputies of the body directly above. */
  readonly deputiesAbove?: number | undefined;
}

/** The most deputies a text allows, and where the number there are is given how it stands. */
export interface DeputyLimit {
  readonly of: DeputyBody;
  readonly most: number;
  readonly deputies?: number;
  readonly standing?: 'within' | 'exceeded';
}
