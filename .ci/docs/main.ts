/**
 * The documentation that is made from the code: `pnpm run docs`.
 *
 * Writes the catalogues of `docs/reference` (in the repository, so that a reader and a reviewer see them change) and
 * the pages about every export in `docs/api` (not in the repository). With `--check` it writes nothing and fails
 * when a catalogue differs from the code or a doc comment has a fault.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { conclude } from '../lib/faults.js';
import { root } from '../lib/packages.js';
import { apiDocs } from './api.js';
import { pageOf } from './catalogue.js';
import { catalogues } from './catalogues.js';

const folder = join(root, 'docs/reference');
const isCheck = process.argv.includes('--check');

const pages = new Map(catalogues.map((catalogue) => [catalogue.file, pageOf(catalogue)]));
const strangers = filesIn(folder).filter((file) => !pages.has(file));
const stale = [...pages].filter(
  ([file, text]) => !existsSync(join(folder, file)) || readFileSync(join(folder, file), 'utf8') !== text,
);
if (!isCheck) write();

const isSound = await apiDocs(isCheck ? undefined : join(root, 'docs/api'));
const faults = isCheck
  ? [
      ...stale.map(([file]) => `docs/reference/${file} differs from the code: run pnpm run docs`),
      ...strangers.map((file) => `docs/reference/${file} is made by no catalogue: run pnpm run docs`),
    ]
  : [];
if (!isSound) faults.push('the doc comments have faults: see above');
conclude(faults, `${pages.size} catalogues and the doc comments of all packages are in order`);

function write(): void {
  mkdirSync(folder, { recursive: true });
  for (const file of strangers) rmSync(join(folder, file));
  for (const [file, text] of pages) writeFileSync(join(folder, file), text);
}

function filesIn(path: string): string[] {
  return existsSync(path) ? readdirSync(path) : [];
}
