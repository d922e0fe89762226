import { governing, type NoText } from '../../law/index.js';
import { lifeOn } from '../list.js';
import type { LocalNames } from '../local/model.js';
import type { Asked, HeldPost } from '../options.js';
import type { TitleCatalogue } from '../regulations/catalogue.js';
import { catalogueTimeline } from '../regulations/index.js';
import { type Standing, stand } from './stand.js';

/** A post under the catalogue of its day, or the reason why no catalogue ranks it. */
export type Judged =
  | { readonly post: HeldPost; readonly catalogue: TitleCatalogue; readonly standing: Standing }
  | { readonly post: HeldPost; readonly none: NoText };

/** The local catalogue where it covers the day and names the title; else the central one of the day. */
export function judged(post: HeldPost, { readings, local }: Asked): Judged {
  const life = lifeOn(post.title, post.on);
  if (life !== 'inUse') return { post, none: life };
  const { id } = post.title;
  if (local !== undefined && covers(local.table, post.on)) {
    const standing = stand(local.catalogue, id, post.place, readings);
    if (standing.at !== 'unlisted') return { post, catalogue: local.catalogue, standing };
  }
  const found = governing(catalogueTimeline, post.on);
  if (!found.inForce) return { post, none: found.why };
  const catalogue = found.text;
  const kind = post.place?.commune;
  const known =
    kind === undefined || catalogue.communeKinds === undefined || catalogue.communeKinds.includes(kind);
  const standing = known ? stand(catalogue, id, post.place, readings) : ({ at: 'emptyCell' } as const);
  return { post, catalogue, standing };
}

const covers = (
  { from, to }: { readonly from: string; readonly to?: string | undefined },
  on: string,
): boolean => from <= on && (to === undefined || on <= to);

/** The local table by its own names, where it ranks one of the posts or one of them is a title of its own. */
export const localNamesIn = (
  posts: readonly Judged[],
  { local }: Asked,
): { readonly local?: LocalNames | undefined } =>
  local !== undefined &&
  posts.some(
    (one) =>
      local.titles.includes(one.post.title) || ('catalogue' in one && one.catalogue === local.catalogue),
  )
    ? { local: local.names }
    : {};
