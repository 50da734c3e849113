/**
 * The packages as they would be published: one tarball each, from a fresh build.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pnpm } from './commands.js';
import { root, type WorkspacePackage, workspacePackages } from './packages.js';

/** A packed package. */
export interface Tarball {
  readonly package: WorkspacePackage;
  /** The tarball, as an absolute path. */
  readonly path: string;
}

/** Builds what has changed since its last build. */
export function buildWhatChanged(): void {
  if (workspacePackages().some((one) => newest(join(one.folder, 'src')) > newest(join(one.folder, 'dist')))) {
    console.log('building ...');
    pnpm(['-r', 'run', 'build']);
  }
}

/** Packs every package into a folder. */
export function packInto(folder: string): readonly Tarball[] {
  buildWhatChanged();
  pnpm(['-r', '--filter=./packages/*', 'pack', '--pack-destination', folder], root);
  const files = readdirSync(folder);
  return workspacePackages().map((one) => {
    const name = files.find((file) => file.startsWith(`jeugd-${one.room}-`) && file.endsWith('.tgz'));
    if (name === undefined) throw new Error(`${one.manifest.name} was not packed`);
    return { package: one, path: join(folder, name) };
  });
}

/** The moment the newest file in a folder was written; 0 when there is no such folder. */
function newest(folder: string): number {
  if (!existsSync(folder)) return 0;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Math.max(0, ...files.map((file) => statSync(join(folder, file)).mtimeMs));
}
