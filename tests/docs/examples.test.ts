import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Block, documentedBlocks, moduleOf } from './blocks.js';

const directory = resolve('tests/docs/.blocks');
const frontDoor = resolve('src/index.ts');
const blocks = documentedBlocks();
const pathOf = ({ file, line }: Block) => `${directory}/${file.replaceAll(/[\\/]/g, '.')}.${line}.ts`;
const write = (block: Block) => writeFileSync(pathOf(block), moduleOf(block));

beforeAll(() => void mkdirSync(directory, { recursive: true }));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

describe('every example runs and gives what it says', () => {
  test.for(blocks.filter(({ run }) => run).map((block) => [`${block.file}:${block.line}`, block] as const))(
    '%s',
    async ([, block]) => {
      write(block);
      await import(/* @vite-ignore */ pathOf(block));
    },
  );
});

describe('for the compiler', () => {
  let program: ts.Program;
  beforeAll(() => {
    blocks.forEach(write);
    const { config } = ts.readConfigFile('tsconfig.tests.json', ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(
      { ...config, files: [frontDoor] },
      ts.sys,
      resolve('.'),
    );
    program = ts.createProgram([frontDoor, ...blocks.map(pathOf)], options);
  }, 60_000);

  test('every example compiles', { timeout: 60_000 }, () => {
    const wrong = blocks.flatMap((block) => {
      const source = program.getSourceFile(pathOf(block));
      return ts.getPreEmitDiagnostics(program, source).map(({ start = 0, messageText }) => {
        const line = 1 + (source?.getLineAndCharacterOfPosition(start).line ?? 0);
        return `${block.file}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
      });
    });
    expect(wrong).toEqual([]);
  });

  test('every public name is documented, every public function by an example', { timeout: 60_000 }, () => {
    const checker = program.getTypeChecker();
    const source = program.getSourceFile(frontDoor);
    const module = source && checker.getSymbolAtLocation(source);
    const names = module ? checker.getExportsOfModule(module) : [];
    const lacking = names.flatMap((name) => {
      const symbol = name.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(name) : name;
      const isFunction =
        (symbol.flags & ts.SymbolFlags.Value) !== 0 &&
        checker.getTypeOfSymbol(symbol).getCallSignatures().length > 0;
      const hasExample = symbol.getJsDocTags(checker).some((tag) => tag.name === 'example');
      if (isFunction && !hasExample) return [`${name.name}: no @example`];
      return symbol.getDocumentationComment(checker).length > 0 ? [] : [`${name.name}: no comment`];
    });
    expect(names.length).toBeGreaterThan(0);
    expect(lacking).toEqual([]);
  });
});
