/** A text in lines, one sentence or item a line; deeper lines are indented by two spaces. */
export type Lines = readonly string[];

export const indented = (lines: Lines): Lines => lines.map((line) => `  ${line}`);

/** A heading with its lines under it; nothing where there are none. */
export const section = (heading: string, lines: Lines): Lines =>
  lines.length === 0 ? [] : [heading, ...indented(lines)];

/** Padded to the longest, so that what follows stands in one column. */
export const column = (texts: Lines): Lines => {
  const width = Math.max(0, ...texts.map((text) => text.length));
  return texts.map((text) => text.padEnd(width));
};

/** An item of a numbered list; its further lines stand under its first. */
export function numbered(number: number, lines: Lines): Lines {
  const mark = `${number}. `;
  return lines.map((line, index) => (index === 0 ? `${mark}${line}` : `${' '.repeat(mark.length)}${line}`));
}
