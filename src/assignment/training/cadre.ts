import * as z from 'zod';
import { type IsoDate, isoDate } from '../../calendar/index.js';
import { type Place, type PositionId, positionIdSchema } from '../../positions/index.js';

export const degrees = ['none', 'intermediate', 'college', 'university', 'master', 'doctor'] as const;
/** Highest degree: chưa có, trung cấp, cao đẳng, đại học, thạc sĩ, tiến sĩ. */
export type Degree = (typeof degrees)[number];

export const theoryLevels = ['none', 'elementary', 'intermediate', 'advanced'] as const;
/** Political theory: chưa qua đào tạo, sơ cấp, trung cấp, cao cấp. */
export type TheoryLevel = (typeof theoryLevels)[number];

/** What a fact may be; what is known to be absent has a value that says so (`degree: 'none'`). */
export type FactValue = string | number | boolean;

export const officeFacts = {
  degree: z.enum(degrees).optional(),
  inOfficeSince: isoDate.optional(),
};

export const cadreSchema = z.strictObject({
  id: z.string().min(1),
  title: positionIdSchema,
  commune: z.string().min(1).optional(),
  communeKind: z.enum(['commune', 'ward', 'township', 'specialZone']).optional(),
  facts: z
    .object({ ...officeFacts, theory: z.enum(theoryLevels).optional() })
    .catchall(z.union([z.string(), z.number(), z.boolean()]).optional()),
});

/** What is known of a cadre. Further facts may be named as the targets ask for them; an absent one is not known. */
export interface CadreFacts {
  readonly degree?: Degree | undefined;
  readonly theory?: TheoryLevel | undefined;
  /** First day in an office of the commune level, held without a gap since. */
  readonly inOfficeSince?: IsoDate | undefined;
  readonly [fact: string]: FactValue | undefined;
}

/** Somebody a scheme is about. */
export interface Cadre {
  readonly id: string;
  /** Chức danh; a title that has ended by the day asked about is reported, not counted. */
  readonly title: PositionId;
  /** The commune, by an id of the caller's. */
  readonly commune?: string | undefined;
  /** Xã, phường, thị trấn (ended in 2025), đặc khu (since 2025). */
  readonly communeKind?: Place['commune'];
  readonly facts: CadreFacts;
}
