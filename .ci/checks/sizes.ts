/**
 * What one import costs in a bundle: `pnpm run sizes`.
 *
 * Each line of `.ci/size-limits.json` is bundled from the built package, minified and compressed with gzip,
 * and must stay under its ceiling in bytes.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { conclude } from '../lib/faults.js';
import { root, targetOf, type WorkspacePackage, workspacePackages } from '../lib/packages.js';
import { buildWhatChanged } from '../lib/tarballs.js';

/** One ceiling. */
interface Limit {
  /** What a reader calls it. */
  readonly name: string;
  /** The entry point: `@jeugd/core`. */
  readonly from: string;
  /** The names that are imported; `predicates` are those like `isBsn` that no other line lists. */
  readonly imports: readonly string[] | 'schemas' | 'everything' | 'predicates';
  /** Whether each is imported by itself; otherwise all together. */
  readonly apart?: boolean;
  /** The most bytes it may take, compressed. */
  readonly bytes: number;
}

const limits: readonly Limit[] = JSON.parse(readFileSync(join(root, '.ci/size-limits.json'), 'utf8'));
const faults: string[] = [];

buildWhatChanged();
for (const limit of limits) {
  const names = await namesOf(limit);
  for (const together of limit.apart ? names.map((name) => [name]) : [names]) {
    const bytes = await bytesOf(limit.from, together);
    const what = limit.apart ? `${limit.name}: ${together.join()}` : limit.name;
    console.log(`${String(bytes).padStart(7)} of ${String(limit.bytes).padStart(7)} bytes  ${what}`);
    if (bytes > limit.bytes) faults.push(`${what} takes ${bytes} bytes, ${bytes - limit.bytes} too many`);
  }
}
conclude(faults, `${limits.length} ceilings hold`);

async function namesOf({ from, imports }: Limit): Promise<readonly string[]> {
  if (typeof imports === 'object') return imports;
  const exports = await builtExports(from);
  const names = Object.keys(exports);
  if (imports === 'everything') return names;
  if (imports === 'schemas') return names.filter((name) => isSchema(exports[name]));
  const listed = new Set(limits.flatMap((limit) => (typeof limit.imports === 'object' ? limit.imports : [])));
  return names.filter((name) => /^is[A-Z]/.test(name) && !listed.has(name));
}

function isSchema(value: unknown): boolean {
  return typeof value === 'object' && value !== null && '_zod' in value;
}

async function builtExports(specifier: string): Promise<Readonly<Record<string, unknown>>> {
  const owner = ownerOf(specifier);
  const subpath = specifier.slice(owner.manifest.name.length);
  const file = targetOf(targetOf(owner.manifest.exports?.[`.${subpath}`], 'import'), 'default');
  if (typeof file !== 'string') throw new Error(`${specifier} names no file for import`);
  return import(pathToFileURL(join(owner.folder, file)).href);
}

async function bytesOf(specifier: string, names: readonly string[]): Promise<number> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { ${names.join(', ')} } from '${specifier}';`,
      resolveDir: ownerOf(specifier).folder,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}

function ownerOf(specifier: string): WorkspacePackage {
  const owner = workspacePackages().find((one) => one.entries.some((entry) => entry.specifier === specifier));
  if (!owner) throw new Error(`no package offers ${specifier}`);
  return owner;
}
