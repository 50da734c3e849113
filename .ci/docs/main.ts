/**
 * The documentation: `pnpm run docs`.
 *
 * Writes what is made from the code: the catalogues of `docs/reference`, the pictures of `docs/pictures`, the JSON Schemas
 * and the rules as JSON (in the repository, so that a reader and a reviewer see them change), and the site in `docs/api`
 * (not in the repository). With `--check` it writes nothing and fails when a file differs from the code, a doc comment has a
 * fault, a link leads nowhere or a README has lost its shape.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { conclude } from '../lib/faults.js';
import { root } from '../lib/packages.js';
import { inTemporaryFolder } from '../lib/temporary.js';
import { apiModels } from './api.js';
import { pageOf } from './catalogue.js';
import { catalogues } from './catalogues.js';
import { jsonSchemaFiles } from './json-schemas.js';
import { brokenLinks, unlinkedPages } from './markdown-links.js';
import { tableSchemaFiles } from './metrics-files.js';
import { pictureFiles } from './pictures.js';
import { readmeFaults } from './readmes.js';
import { deadLinks } from './site/built-links.js';
import { writeSite } from './site/site.js';
import { reportSchemaFiles, ruleFiles } from './validators-files.js';

/** What is made from the code, by folder and file name. */
const made: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['docs/reference', new Map(catalogues.map((catalogue) => [catalogue.file, pageOf(catalogue)]))],
  ['docs/pictures', await pictureFiles()],
  ['packages/core/schemas', jsonSchemaFiles()],
  ['packages/validators/catalogue', ruleFiles()],
  ['packages/validators/schemas', reportSchemaFiles()],
  ['packages/metrics/schemas', tableSchemaFiles()],
]);
const isCheck = process.argv.includes('--check');

const stale = [...made].flatMap(([folder, files]) =>
  [...files].filter(([file, text]) => textOf(folder, file) !== text).map(([file]) => join(folder, file)),
);
const strangers = [...made].flatMap(([folder, files]) =>
  filesIn(folder)
    .filter((file) => !files.has(file))
    .map((file) => join(folder, file)),
);
if (!isCheck) write();

const { models, isSound } = await apiModels();
const faults = [
  ...(isCheck ? staleFaults() : []),
  ...(isSound ? [] : ['the doc comments have faults: see above']),
  ...brokenLinks(),
  ...unlinkedPages(),
  ...readmeFaults(),
  ...(isCheck ? await inTemporaryFolder(siteFaults) : await siteFaults(join(root, 'docs/api'))),
];
conclude(
  faults,
  `${catalogues.length} catalogues, the JSON Schemas, the doc comments of all packages and all links are in order`,
);

function staleFaults(): string[] {
  return [
    ...stale.map((file) => `${file} differs from the code: run pnpm run docs`),
    ...strangers.map((file) => `${file} is not made from the code: run pnpm run docs`),
  ];
}

/** Writes the site and follows its links. */
async function siteFaults(folder: string): Promise<readonly string[]> {
  const isWritten = await writeSite(folder, models);
  return [...(isWritten ? [] : ['the site has faults: see above']), ...deadLinks(folder)];
}

function write(): void {
  for (const file of strangers) rmSync(join(root, file));
  for (const [folder, files] of made) {
    mkdirSync(join(root, folder), { recursive: true });
    for (const [file, text] of files) writeFileSync(join(root, folder, file), text);
  }
}

function textOf(folder: string, file: string): string | undefined {
  const path = join(root, folder, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function filesIn(folder: string): string[] {
  const path = join(root, folder);
  return existsSync(path) ? readdirSync(path) : [];
}
