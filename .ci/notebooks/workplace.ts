/**
 * A folder in which the notebooks run as a stranger has them: the packed packages and a TypeScript kernel installed, and
 * the examples beside each other.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { mustRun } from '../lib/commands.js';
import { root } from '../lib/packages.js';
import { packInto } from '../lib/tarballs.js';

/** The kernel. It stands in no package.json: whoever only wants our packages need not install it. */
const tslab = '1.0.22';

/** The examples: the notebooks, and those of which they read the data. */
const examples = ['notebook', 'municipality', 'statline', 'survival-real'];

/** Where the notebooks stand. */
export const notebooks = join(root, 'examples/notebook');

/** Fills an empty folder; gives the folder in it where the notebooks stand. */
export function furnish(folder: string): string {
  const tarballs = packInto(folder);
  const ours = Object.fromEntries(
    tarballs.map(({ package: { manifest }, path }) => [manifest.name, `file:${path}`]),
  );
  const manifest = JSON.parse(readFileSync(join(notebooks, 'package.json'), 'utf8'));
  const used = Object.keys(manifest.dependencies).map((name) => [name, ours[name]]);
  const dependencies = { ...Object.fromEntries(used), tslab };
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, dependencies, overrides: ours }),
  );
  mustRun('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts'], folder);
  for (const name of examples) {
    cpSync(join(root, 'examples', name), join(folder, 'examples', name), {
      recursive: true,
      filter: (path) => basename(path) !== 'node_modules',
    });
  }
  offerKernel(folder);
  return join(folder, 'examples/notebook');
}

/** Tells Jupyter of the kernel, for this run only. */
function offerKernel(folder: string): void {
  const argv = [
    process.execPath,
    join(folder, 'node_modules/tslab/bin/tslab'),
    'kernel',
    '--config-path',
    '{connection_file}',
  ];
  const kernel = join(folder, 'jupyter/kernels/tslab');
  mkdirSync(kernel, { recursive: true });
  writeFileSync(
    join(kernel, 'kernel.json'),
    JSON.stringify({ argv, display_name: 'TypeScript', language: 'typescript' }),
  );
  process.env['JUPYTER_PATH'] = join(folder, 'jupyter');
}
