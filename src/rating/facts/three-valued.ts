/** Three truth values: `undefined` is unknown, and stays so unless something known settles it. */
type Truth = boolean | undefined;

/** All of these: one that is not so decides. */
export const every = (parts: readonly Truth[]): Truth =>
  parts.includes(false) ? false : parts.includes(undefined) ? undefined : true;

/** Any of these: one that is so decides. */
export const some = (parts: readonly Truth[]): Truth =>
  parts.includes(true) ? true : parts.includes(undefined) ? undefined : false;
