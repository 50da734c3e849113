/**
 * The examples that a reader copies into a project of their own: `pnpm run examples`.
 *
 * Each is copied out of the repository into a path with a space, gets the packed packages instead of those of the
 * workspace, and must install, pass its own tests and build.
 */
import { copyFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { run } from '../lib/commands.js';
import { conclude } from '../lib/faults.js';
import { type Manifest, root } from '../lib/packages.js';
import { packInto, type Tarball } from '../lib/tarballs.js';
import { inTemporaryFolder } from '../lib/temporary.js';

const examples = ['ten-lines', 'shell-pipeline', 'fastify-service', 'react-form'];

/** What a reader would type, in this order. */
const commands = [
  ['install', '--no-audit', '--no-fund', '--prefer-offline'],
  ['test'],
  ['run', 'build', '--if-present'],
];

await inTemporaryFolder((folder) => {
  const tarballs = packInto(folder);
  copyFileSync(join(root, 'tsconfig.base.json'), join(folder, 'tsconfig.base.json'));
  const faults = examples.flatMap((example) => faultsOf(example, folder, tarballs));
  conclude(faults, `${examples.length} examples work outside this repository`);
});

function faultsOf(example: string, folder: string, tarballs: readonly Tarball[]): string[] {
  const project = join(folder, 'examples', example);
  const isOurs = (path: string) => !['node_modules', 'dist'].includes(basename(path));
  cpSync(join(root, 'examples', example), project, { recursive: true, filter: isOurs });
  writeFileSync(join(project, 'package.json'), JSON.stringify(manifestWith(tarballs, project), null, 2));
  for (const command of commands) {
    const { succeeded, output } = run('npm', command, project);
    if (!succeeded) return [`examples/${example}: npm ${command.join(' ')}\n${output}`];
    if (command.includes('build')) console.log(output.trim());
  }
  console.log(`examples/${example} passed`);
  return [];
}

/** The package.json of the example, with tarballs for what it and they depend on. */
function manifestWith(tarballs: readonly Tarball[], project: string): object {
  const manifest: Manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  const ours = new Map(tarballs.map(({ package: { manifest }, path }) => [manifest.name, `file:${path}`]));
  const packed = (dependencies: Manifest['dependencies'] = {}) =>
    Object.fromEntries(
      Object.entries(dependencies).map(([name, version]) => [name, ours.get(name) ?? version]),
    );
  return {
    ...manifest,
    dependencies: packed(manifest.dependencies),
    devDependencies: packed(manifest.devDependencies),
    overrides: Object.fromEntries(ours),
  };
}
