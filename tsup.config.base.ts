import { defineConfig, type Options } from 'tsup';

/** How every package is built: ESM and CommonJS with types, one file per entry. */
export const buildOf = (entry: Options['entry'], overrides: Options = {}) =>
  defineConfig({
    entry: entry ?? ['src/index.ts'],
    format: ['esm', 'cjs'],
    dts: { compilerOptions: { composite: false, ignoreDeprecations: '6.0', customConditions: [] } },
    target: 'es2022',
    sourcemap: true,
    clean: true,
    treeshake: false,
    ...overrides,
  });
