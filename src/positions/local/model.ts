import * as z from 'zod';
import { isoDate } from '../../calendar/index.js';
import type { Bilingual, InstrumentId } from '../../law/index.js';
import { branches, type Position, type PositionId, positionIdSchema, positionLevels } from '../model.js';
import type { TitleCatalogue } from '../regulations/catalogue.js';
import type { ManagingLevel } from '../regulations/management.js';

const bilingual = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });

const managers = [
  'municipalStandingCommittee',
  'provincialStandingCommittee',
  'districtStandingCommittee',
  'communeStandingCommittee',
  'headOfBody',
] as const satisfies readonly ManagingLevel[];

export const localTableSchema = z.strictObject({
  /** The id of the decision, kind, number, issuer and year: `qd-15-tu-hanoi-2026`. */
  id: z.string().min(1),
  name: bilingual,
  province: z.enum(['hanoi', 'hoChiMinhCity', 'otherCity', 'province']),
  from: isoDate,
  to: isoDate.optional(),
  /** The groups, highest first; in each its tiers, highest first; in each the ids of its titles. */
  groups: z.array(
    z.strictObject({ code: z.string().min(1), name: bilingual, tiers: z.array(z.array(positionIdSchema)) }),
  ),
  /** Titles of the locality that are not on record. */
  titles: z
    .array(
      z.strictObject({
        id: positionIdSchema,
        name: bilingual,
        aliases: z.array(z.string().min(1)).optional(),
        level: z.enum(positionLevels),
        branch: z.enum(branches),
      }),
    )
    .optional(),
  /** Who manages which title, where the decision says so. */
  managed: z.array(z.strictObject({ by: z.enum(managers), titles: z.array(positionIdSchema) })).optional(),
});
/** A table of titles as a locality issues it: its decision, its groups and tiers, its own titles, who manages them. */
export type LocalTable = z.infer<typeof localTableSchema>;

/** How a locality names its table, its groups and the titles of its own; an answer that rests on the table carries them. */
export interface LocalNames {
  readonly id: InstrumentId;
  readonly name: Bilingual;
  readonly groups: readonly { readonly code: string; readonly name: Bilingual }[];
  readonly titles: readonly { readonly id: PositionId; readonly name: Bilingual }[];
}

/** A local table made ready: pass it as `options.local`. */
export interface LocalCatalogue {
  readonly table: LocalTable;
  readonly names: LocalNames;
  readonly titles: readonly Position[];
  readonly catalogue: TitleCatalogue;
}

/** Made by `localCatalogue`, which has checked it. */
export const localCatalogueSchema = z.looseObject({
  table: z.looseObject({ id: z.string() }),
  titles: z.array(z.unknown()),
  catalogue: z.looseObject({}),
});
