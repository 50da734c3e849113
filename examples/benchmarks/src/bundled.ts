/** A program as one plain file: what a TypeScript loader takes is then not counted as its own. */
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/** Bundles a program into a folder; gives the path of the file. */
export function bundled(program: URL, folder: string): string {
  const entry = fileURLToPath(program);
  const outfile = join(folder, basename(entry).replace(/\.ts$/, '.mjs'));
  buildSync({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['@jeugd/source'],
    outfile,
  });
  return outfile;
}
