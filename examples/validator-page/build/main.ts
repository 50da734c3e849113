/** Builds the page into `dist` and says where it is. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pages } from './pages.js';

const folder = fileURLToPath(new URL('../dist', import.meta.url));
for (const [name, content] of await pages()) {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  process.stdout.write(`${path}  ${Math.round(content.length / 1000)} kB\n`);
}
