import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Consumer, install, manifest } from './install.js';

let consumer: Consumer;
beforeAll(() => {
  consumer = install();
});
afterAll(() => rmSync(consumer.dir, { recursive: true, force: true }));

describe('the tarball', () => {
  test('holds the build, the manifest and the papers, nothing else', () => {
    const allowed = /^(?:dist\/.+|package\.json|README(?:\.vi)?\.md|LICENSE|CHANGELOG\.md)$/;
    expect(consumer.shipped.filter((path) => !allowed.test(path))).toEqual([]);
    expect(consumer.shipped).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'README.md',
        'dist/index.js',
        'dist/index.cjs',
        'dist/index.d.ts',
        'dist/index.d.cts',
      ]),
    );
  });

  test('needs zod beside it and date-fns, nothing else', () => {
    expect(Object.keys(manifest.peerDependencies)).toEqual(['zod']);
    expect(Object.keys(manifest.dependencies)).toEqual(['date-fns']);
  });

  test('the lockfile pins versions and hashes, not the place they came from', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
  });
});

describe('on Node', () => {
  const print = 'console.log(JSON.stringify(Object.keys(canbo).sort()))';

  test('import and require give the same names', () => {
    const esm = consumer.node('--input-type=module', '-e', `import * as canbo from 'canbo'; ${print}`);
    const cjs = consumer.node('--input-type=commonjs', '-e', `const canbo = require('canbo'); ${print}`);
    expect(JSON.parse(esm)).toContain('assessConfidence');
    expect(JSON.parse(cjs)).toEqual(JSON.parse(esm));
  });
});

describe('types', () => {
  const tsc = (file: string, ...options: string[]) =>
    execFileSync(
      process.execPath,
      [
        resolve('node_modules/typescript/bin/tsc'),
        '--ignoreConfig',
        '--noEmit',
        '--strict',
        '--exactOptionalPropertyTypes',
        '--target',
        'es2022',
        '--lib',
        'es2022,dom',
        ...options,
        file,
      ],
      { cwd: consumer.dir, encoding: 'utf8' },
    );

  test.each([
    ['esm.mts', 'node16'],
    ['cjs.cts', 'node16'],
    ['esm.mts', 'nodenext'],
    ['cjs.cts', 'nodenext'],
  ])('%s compiles under %s', (file, module) => {
    expect(tsc(file, '--module', module)).toBe('');
  });

  test('esm.mts compiles under a bundler', () => {
    expect(tsc('esm.mts', '--module', 'esnext', '--moduleResolution', 'bundler')).toBe('');
  });
});

describe('in a browser', () => {
  test('a bundled page runs under a content-security policy without eval', async () => {
    const { outputFiles } = await build({
      entryPoints: [join(consumer.dir, 'page.js')],
      bundle: true,
      platform: 'browser',
      format: 'iife',
      target: 'es2022',
      charset: 'utf8',
      write: false,
      logLevel: 'error',
    });
    const page = createContext({}, { codeGeneration: { strings: false, wasm: false } });
    expect(() => runInContext('new Function("return 1")', page)).toThrow(/Code generation from strings/);
    expect(runInContext('typeof process + typeof require + typeof Buffer', page)).toBe(
      'undefinedundefinedundefined',
    );
    runInContext(outputFiles[0]?.text ?? '', page);
    expect(runInContext('shown', page)).toBe('twoThirdsLow');
  });
});
