import { defineConfig, type Options } from 'tsup';

const shared: Options = {
  target: 'es2022',
  platform: 'neutral',
  outDir: 'dist',
  sourcemap: false,
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
};

/**
 * For bundlers ESM stays one file a module: `sideEffects: false` then lets them drop every module an app does not reach.
 * Node takes one file: opening hundreds costs more than running them.
 */
export default defineConfig([
  { ...shared, entry: ['src/**/*.ts'], format: 'esm', bundle: false },
  { ...shared, entry: { node: 'src/index.ts' }, format: 'esm' },
  { ...shared, entry: ['src/index.ts'], format: 'cjs' },
  {
    ...shared,
    entry: ['src/index.ts'],
    format: ['esm', 'cjs'],
    dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } },
  },
]);
