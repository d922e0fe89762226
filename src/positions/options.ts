import * as z from 'zod';
import { type IsoDate, isoDate } from '../calendar/index.js';
import { checked } from '../input/index.js';
import {
  defaultsOf,
  type Note,
  type ResolvedReadings,
  readingNote,
  readingsSchema,
} from '../reasoning/index.js';
import { titleOf } from './list.js';
import { type LocalCatalogue, localCatalogueSchema } from './local/model.js';
import {
  type Place,
  type Position,
  type PositionId,
  type Post,
  placeSchema,
  positionIdSchema,
  postSchema,
} from './model.js';
import { type PositionReadings, readings } from './readings.js';

/** The day, and what a question about titles may further say. */
export interface PositionOptions {
  /** The day whose catalogue and lists answer. */
  readonly on: IsoDate;
  /** Where the titles are held, for those that do not say. */
  readonly place?: Place | undefined;
  readonly readings?: PositionReadings | undefined;
  /** A local catalogue, made by `localCatalogue`. */
  readonly local?: LocalCatalogue | undefined;
}

const optionsSchema = z.strictObject({
  on: isoDate,
  place: placeSchema.optional(),
  readings: readingsSchema(readings).optional(),
  local: localCatalogueSchema.optional(),
});

/** A question about titles: the day, the readings in force, the local catalogue. */
export interface Asked {
  readonly on: IsoDate;
  readonly readings: ResolvedReadings;
  readonly chosen: readonly Note[];
  readonly local: LocalCatalogue | undefined;
  readonly place: Place | undefined;
}

export function askedBy(options: PositionOptions): Asked {
  const {
    on,
    place,
    readings: chosen = {},
    local,
  } = checked(optionsSchema, options, 'options') as PositionOptions;
  const given = Object.entries(chosen).filter(([, value]) => value !== undefined);
  return {
    on,
    place,
    local,
    readings: { ...defaultsOf(readings), ...Object.fromEntries(given) },
    chosen: given.map(([id, value]) => readingNote(id, value)),
  };
}

/** A title as somebody holds it, found in the tables. */
export interface HeldPost {
  readonly title: Position;
  readonly place: Place | undefined;
  readonly fullTime: boolean | undefined;
  readonly on: IsoDate;
  readonly path: string;
}

const holdingSchema = z.union([positionIdSchema, postSchema]);

export function postAt(given: PositionId | Post, path: string, { on, place, local }: Asked): HeldPost {
  const holding = checked(holdingSchema, given, path);
  const post: Post = typeof holding === 'string' ? { position: holding } : holding;
  return {
    title: titleOf(post.position, typeof holding === 'string' ? path : `${path}.position`, local),
    place: post.place ?? place,
    fullTime: post.fullTime,
    on: post.on ?? on,
    path,
  };
}
