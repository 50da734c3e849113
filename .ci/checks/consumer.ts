/**
 * A stranger's project that installs the packed packages and uses them: `pnpm run consumer`.
 *
 * Every entry point is imported as ESM and required as CommonJS, the program in `.ci/consumer/` runs, it compiles
 * with an old and with the newest TypeScript without skipping our declaration files, and the command starts.
 */
import { copyFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun, run } from '../lib/commands.js';
import { conclude } from '../lib/faults.js';
import { root } from '../lib/packages.js';
import { packInto, type Tarball } from '../lib/tarballs.js';
import { inTemporaryFolder } from '../lib/temporary.js';

/** The oldest TypeScript we promise, the last one written in TypeScript, and the newest. */
const compilers = ['5.5.4', '6.0.3', '7.0.2'];
const modes = [
  { module: 'nodenext', moduleResolution: 'nodenext' },
  { module: 'esnext', moduleResolution: 'bundler' },
];
const programs = join(root, '.ci/consumer');

await inTemporaryFolder((folder) => {
  const tarballs = packInto(folder);
  const specifiers = tarballs.flatMap((tarball) => tarball.package.entries.map((entry) => entry.specifier));
  install(folder, tarballs);
  writeFileSync(join(folder, 'every-entry.mjs'), specifiers.map((name) => `import '${name}';`).join('\n'));
  writeFileSync(join(folder, 'every-entry.cjs'), specifiers.map((name) => `require('${name}');`).join('\n'));
  writeFileSync(join(folder, 'every-entry.ts'), reexportsOf(specifiers));
  for (const file of readdirSync(programs)) copyFileSync(join(programs, file), join(folder, file));
  conclude(
    [...runFaults(folder), ...compileFaults(folder), ...commandFaults(folder)],
    'a stranger can use it all',
  );
});

function install(folder: string, tarballs: readonly Tarball[]): void {
  const ours = tarballs.map(({ package: { manifest }, path }) => [manifest.name, `file:${path}`]);
  const theirs = compilers.map((version) => [`typescript-${version}`, `npm:typescript@${version}`]);
  const dependencies = Object.fromEntries([...ours, ...theirs, ['@types/node', '20.19.43']]);
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ type: 'module', dependencies, overrides: Object.fromEntries(ours) }),
  );
  mustRun('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline'], folder);
}

function reexportsOf(specifiers: readonly string[]): string {
  return specifiers.map((name, index) => `export * as entry${index} from '${name}';`).join('\n');
}

function runFaults(folder: string): string[] {
  const files = readdirSync(folder).filter((file) => /\.(mjs|cjs)$/.test(file));
  return files.flatMap((file) => {
    const { succeeded, output } = run('node', [file], folder);
    return succeeded && output === '' ? [] : [`node ${file} should run and print nothing\n${output}`];
  });
}

function compileFaults(folder: string): string[] {
  return compilers.flatMap((version) =>
    modes.flatMap((mode) => {
      const knowsNode = mode.module === 'nodenext';
      const types = knowsNode ? ['node'] : [];
      const compilerOptions = {
        ...mode,
        target: 'es2022',
        strict: true,
        skipLibCheck: false,
        noEmit: true,
        types,
      };
      const project = `tsconfig-${mode.module}.json`;
      writeFileSync(
        join(folder, project),
        JSON.stringify({ compilerOptions, include: knowsNode ? ['*.ts', '*.cts'] : ['*.ts'] }),
      );
      const compiler = join('node_modules', `typescript-${version}`, 'bin/tsc');
      const { succeeded, output } = run('node', [compiler, '-p', project], folder);
      return succeeded ? [] : [`TypeScript ${version}, module ${mode.module}\n${output}`];
    }),
  );
}

function commandFaults(folder: string): string[] {
  const { succeeded, output } = run('npx', ['--no-install', 'jeugd', '--help'], folder);
  return succeeded && output.includes('jeugd') ? [] : [`jeugd --help should print help\n${output}`];
}
