import * as z from 'zod';
import { type IsoDate, isoDate } from '../calendar/index.js';
import type { Bilingual, Evidence, InstrumentId } from '../law/index.js';

export const positionLevels = ['central', 'province', 'district', 'commune'] as const;
/** Level of the political system a title stands at: Trung ương, cấp tỉnh, cấp huyện (ended in 2025), cấp xã. */
export type PositionLevel = (typeof positionLevels)[number];

export const branches = [
  'party',
  'state',
  'nationalAssembly',
  'peoplesCouncil',
  'front',
  'socioPolitical',
  'association',
  'court',
  'procuracy',
  'military',
  'police',
  'publicUnit',
  'enterprise',
] as const;
/** The part of the political system a title belongs to; `state` is the executive, from the Government to a commune. */
export type Branch = (typeof branches)[number];

/**
 * The stable id of a title: what it is called in English, in camel case, led by its level where several levels have it
 * (`communePartySecretary`, `provincialPartySecretary`). The same title keeps its id under every catalogue and place.
 */
export type PositionId = string;

/** One title (chức danh, chức vụ) of the political system. It carries no rank: rank is a matter of title, place and day. */
export interface Position {
  readonly id: PositionId;
  /** Official names; the Vietnamese one is the key of record. */
  readonly name: Bilingual;
  /** Other names of the same title in Vietnamese, as texts and officials write them. */
  readonly aliases?: readonly string[];
  readonly level: PositionLevel;
  readonly branch: Branch;
  /** First and last day of the title, where a text brought it in or ended it. */
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  /** How well the title itself could be read, wherever it is ranked or managed. */
  readonly evidence: Evidence;
  readonly remark?: Bilingual;
}

export const placeSchema = z.strictObject({
  /** Thành phố Hà Nội, Thành phố Hồ Chí Minh, another city directly under the Centre, a province. */
  province: z.enum(['hanoi', 'hoChiMinhCity', 'otherCity', 'province']),
  /** Xã, phường, thị trấn (ended in 2025), đặc khu (since 2025). */
  commune: z.enum(['commune', 'ward', 'township', 'specialZone']).optional(),
});
/** Where a title is held, as far as the texts ask: the kind of province, and of commune. */
export type Place = z.infer<typeof placeSchema>;

export const positionIdSchema = z.string().min(1);

export const postSchema = z.strictObject({
  position: positionIdSchema,
  place: placeSchema.optional(),
  /** Chuyên trách (`true`) or kiêm nhiệm; absent is not known. Only full-time titles are ranked. */
  fullTime: z.boolean().optional(),
  /** The day whose catalogue ranks it, where it is not the day asked about. */
  on: isoDate.optional(),
});
/** A title as somebody holds it. */
export type Post = z.infer<typeof postSchema>;

/** Where a catalogue puts a title: its group, and its tier (bậc) in the group, 1 the highest; no tier where none is known. */
export interface Rank {
  /** The catalogue, by its text: numbers of two catalogues are never compared. */
  readonly catalogue: InstrumentId;
  readonly group: string;
  readonly tier?: number;
}
