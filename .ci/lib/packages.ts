/**
 * The packages of this repository and their public entry points, read from their package.json.
 *
 * An entry point is a key of `exports` with a `@jeugd/source` condition: `.` or `./node`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder of the whole repository. */
export const root = resolve(import.meta.dirname, '../..');

/** The conditions of one subpath of `exports`, or a plain file name. */
export type Target = string | { readonly [condition: string]: Target };

/** What the checks read from a package.json. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly license?: string;
  readonly author?: string;
  readonly description?: string;
  readonly keywords?: readonly string[];
  readonly type?: string;
  readonly sideEffects?: boolean;
  readonly engines?: Readonly<Record<string, string>>;
  readonly files?: readonly string[];
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, Target>>;
  readonly publishConfig?: { readonly access?: string; readonly exports?: Readonly<Record<string, Target>> };
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** One way into a package. */
export interface EntryPoint {
  /** What a user imports: `@jeugd/files/node`. */
  readonly specifier: string;
  /** The source file behind it, as an absolute path. */
  readonly source: string;
}

/** A package under `packages/`. */
export interface WorkspacePackage {
  /** The name of its folder: `core`. */
  readonly room: string;
  /** Its folder as an absolute path. */
  readonly folder: string;
  /** Its package.json. */
  readonly manifest: Manifest;
  /** Its public entry points; none for a package that only has a command. */
  readonly entries: readonly EntryPoint[];
}

/** All packages under `packages/`, in the order of their names. */
export function workspacePackages(): readonly WorkspacePackage[] {
  return readdirSync(join(root, 'packages'))
    .sort()
    .filter((room) => existsSync(join(root, 'packages', room, 'package.json')))
    .map((room) => packageIn(room));
}

/** The target of one condition, or undefined when it is not there. */
export function targetOf(target: Target | undefined, condition: string): Target | undefined {
  return typeof target === 'object' ? target[condition] : undefined;
}

function packageIn(room: string): WorkspacePackage {
  const folder = join(root, 'packages', room);
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const entries = Object.entries(manifest.exports ?? {}).flatMap(([subpath, target]) => {
    const source = targetOf(target, '@jeugd/source');
    if (typeof source !== 'string') return [];
    return [{ specifier: manifest.name + subpath.slice(1), source: join(folder, source) }];
  });
  return { room, folder, manifest, entries };
}
