/**
 * The notebooks of `examples/notebook`, run from beginning to end in Jupyter against the packed packages:
 * `pnpm run notebooks`.
 *
 * What they show must be what is stored in them; `pnpm run notebooks --write` stores it. Without Jupyter they are not
 * run: their tests see to it that the code in them still gives what is stored.
 */
import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../lib/commands.js';
import { conclude } from '../lib/faults.js';
import { root } from '../lib/packages.js';
import { inTemporaryFolder } from '../lib/temporary.js';
import { differencesOf, type Notebook } from '../notebooks/difference.js';
import { jupyterPython } from '../notebooks/jupyter.js';
import { furnish, notebooks } from '../notebooks/workplace.js';

const isWriting = process.argv.includes('--write');
const names = readdirSync(notebooks).filter((name) => name.endsWith('.ipynb'));
const python = jupyterPython();

if (python === undefined) {
  console.log(
    'Skipped: no Jupyter. Install python3-nbclient (Debian) or nbclient (pip); a Python that has it can be named in JUPYTER_PYTHON.',
  );
} else {
  await inTemporaryFolder((folder) => {
    const place = furnish(folder);
    conclude(
      names.flatMap((name) => faultsOf(name, place, python)),
      `${names.length} notebooks show what is stored in them`,
    );
  });
}

function faultsOf(name: string, place: string, python: string): string[] {
  const result = join(place, `${name}.result`);
  const started = performance.now();
  const program = join(root, '.ci/notebooks/execute.py');
  const { succeeded, output } = run(python, [program, join(place, name), place, result]);
  console.log(`${name}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
  if (!succeeded) return [`${name} does not run to its end\n${output}`];
  if (isWriting) copyFileSync(result, join(notebooks, name));
  const differences = differencesOf(notebookIn(join(notebooks, name)), notebookIn(result));
  return differences.map((difference) => `${name}, ${difference}`);
}

function notebookIn(path: string): Notebook {
  return JSON.parse(readFileSync(path, 'utf8'));
}
