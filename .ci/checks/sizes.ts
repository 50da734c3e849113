/**
 * What one import costs in a bundle: `pnpm run sizes`.
 *
 * Each line of `.ci/size-limits.json` is bundled from the built package, minified and compressed with gzip,
 * and must stay under its ceiling in bytes. `imports` names the exports, or holds patterns such as `*`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { conclude } from '../lib/faults.js';
import { root, workspacePackages } from '../lib/packages.js';
import { buildWhatChanged } from '../lib/tarballs.js';

/** One ceiling. */
interface Limit {
  /** What a reader calls it. */
  readonly name: string;
  /** The entry point: `@jeugd/core`. */
  readonly from: string;
  /** The names imported together; `*` stands for all of the entry point. */
  readonly imports: readonly string[];
  /** The most bytes it may take, compressed. */
  readonly bytes: number;
}

const limits: readonly Limit[] = JSON.parse(readFileSync(join(root, '.ci/size-limits.json'), 'utf8'));
const faults: string[] = [];

buildWhatChanged();
for (const limit of limits) {
  const bytes = await bytesOf(limit);
  console.log(`${String(bytes).padStart(7)} of ${String(limit.bytes).padStart(7)} bytes  ${limit.name}`);
  if (bytes > limit.bytes) faults.push(`${limit.name} takes ${bytes} bytes, ${bytes - limit.bytes} too many`);
}
conclude(faults, `${limits.length} imports are under their ceiling`);

async function bytesOf({ from, imports }: Limit): Promise<number> {
  const names = imports.includes('*') ? '*' : `{ ${imports.join(', ')} }`;
  const owner = workspacePackages().find((one) => one.entries.some((entry) => entry.specifier === from));
  if (!owner) throw new Error(`no package offers ${from}`);
  const { outputFiles } = await build({
    stdin: { contents: `export ${names} from '${from}';`, resolveDir: owner.folder },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}
