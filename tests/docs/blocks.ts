import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A piece of code in the documentation: a TSDoc `@example`, or a fenced `ts` block. */
export interface Block {
  readonly file: string;
  /** The line in `file` where its code begins. */
  readonly line: number;
  readonly code: string;
  /** False for a block marked `no-run`: it must compile, nothing more. */
  readonly run: boolean;
}

const linesBefore = (text: string, offset: number) => text.slice(0, offset).split('\n').length - 1;

/** The ```ts blocks of a text that begins on line `line` of `file`. */
const fenced = (file: string, text: string, line: number): Block[] =>
  Array.from(
    text.matchAll(/^ *```ts\b(.*)\n([\s\S]*?)^ *```$/gm),
    ({ index, 1: marks = '', 2: code = '' }) => ({
      file,
      line: line + linesBefore(text, index) + 1,
      code,
      run: !marks.includes('no-run'),
    }),
  );

/** The examples of one TSDoc comment: fenced blocks, or all the code under `@example` where nothing is fenced. */
const examples = (file: string, comment: string, line: number): Block[] => {
  const text = comment.replace(/ *\*\/$/, '').replace(/^ *\/?\*+ ?/gm, '');
  return Array.from(text.matchAll(/^@example\b.*\n((?:(?!@\w).*\n?)*)/gm)).flatMap(
    ({ 0: all, index, 1: code = '' }) => {
      const start = line + linesBefore(text, index + all.length - code.length);
      return code.includes('```') ? fenced(file, code, start) : [{ file, line: start, code, run: true }];
    },
  );
};

const filesUnder = (directory: string, ending: string): string[] =>
  existsSync(directory)
    ? readdirSync(directory, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith(ending))
        .map((file) => join(directory, file))
        .sort()
    : [];

/** Every block of the sources, the readmes and the guides. */
export const documentedBlocks = (): Block[] => [
  ...filesUnder('src', '.ts').flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return Array.from(text.matchAll(/^ *\/\*\*[\s\S]*?\*\//gm)).flatMap(({ 0: comment, index }) =>
      examples(file, comment, 1 + linesBefore(text, index)),
    );
  }),
  ...['README.md', 'README.vi.md', ...filesUnder('docs/guides', '.md')]
    .filter((file) => existsSync(file))
    .flatMap((file) => fenced(file, readFileSync(file, 'utf8'), 1)),
];

const isExpression = (text: string) =>
  ts.transpileModule(`(${text})`, { reportDiagnostics: true }).diagnostics?.length === 0;

/** The shortest run of comment lines that reads as one expression. */
const expression = (lines: readonly string[]): string => {
  const found = lines.map((_, last) => lines.slice(0, last + 1).join('\n')).find(isExpression);
  if (found === undefined) throw new SyntaxError(`"${lines[0]}" is not a value`);
  return found;
};

/**
 * The block as a module of its own, its lines numbered as in its file. A statement followed by `// => value` on its
 * line or the next one becomes a comparison with that value, which may run on over further comment lines.
 */
export function moduleOf({ line, code }: Block): string {
  let checked = code;
  let moved = 0;
  let compared = 0;
  const compare = (from: number, end: number, left: string) => {
    const after = /^[ \t]*(?:\n[ \t]*)?\/\/ ?=>((?:.*(?:\n[ \t]*\/\/(?! ?=>).*)*))/.exec(code.slice(end));
    if (after?.[1] === undefined) return;
    const value = expression(after[1].split('\n').map((text) => text.replace(/^\s*\/\//, '').trim()));
    const spare = code.slice(from, end);
    const comparison = `__expect(${left}).toEqual(${value.replaceAll('\n', ' ')});`;
    checked = checked.slice(0, from + moved) + comparison + checked.slice(end + moved);
    moved += comparison.length - spare.length;
    compared += 1;
  };
  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node)) compare(node.getStart(), node.end, node.expression.getText());
    else if (ts.isVariableStatement(node)) {
      const name = node.declarationList.declarations.at(-1)?.name;
      if (name && ts.isIdentifier(name)) compare(node.end, node.end, name.text);
    } else ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('block.ts', code, ts.ScriptTarget.ES2022, true));
  const promised = code.match(/\/\/ ?=>/g)?.length ?? 0;
  if (compared !== promised)
    throw new SyntaxError(`${promised - compared} of ${promised} values follow no statement`);
  return `import { expect as __expect } from 'vitest';${'\n'.repeat(line - 1)}${checked}`;
}
