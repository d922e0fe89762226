import { build } from 'esbuild';
import { expect, it } from 'vitest';

/** The app that imports one name of the package and nothing else. */
async function appOf(name: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${name} } from './src/index.ts';`, resolveDir: '.' },
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    external: ['zod'],
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

it('the catalogue is left out of an app that does not ask for it', async () => {
  const name = 'Cấp trưởng cơ quan tham mưu, giúp việc của đảng ủy cấp xã';
  expect(await appOf('rankOf')).toContain(name);
  for (const other of ['assessConfidence', 'tallyBallots', 'rate', 'workingDaysBetween'])
    expect(await appOf(other)).not.toContain(name);
});
