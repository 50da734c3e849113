/**
 * The tarballs, seen as a registry and as the TypeScript of a user see them: `pnpm run pack-check`.
 *
 * publint reads the package, attw ("are the types wrong") resolves its types in every module mode.
 */

import { mustRun, run } from '../lib/commands.js';
import { conclude } from '../lib/faults.js';
import { packInto, type Tarball } from '../lib/tarballs.js';
import { inTemporaryFolder } from '../lib/temporary.js';

await inTemporaryFolder((folder) => {
  const tarballs = packInto(folder);
  conclude(tarballs.flatMap(faultsOf), `${tarballs.length} tarballs are in order`);
});

function faultsOf(tarball: Tarball): string[] {
  const { manifest, entries } = tarball.package;
  const content = mustRun('tar', ['-tzf', tarball.path]).split('\n');
  const missing = ['README.md', 'LICENSE', 'package.json'].filter(
    (name) => !content.includes(`package/${name}`),
  );
  const surplus = content.filter((name) => /\.test\.|\/src\/|fixtures/.test(name));
  const lint = run('npx', ['publint', tarball.path, '--strict']);
  // A package with a command only has no types to resolve. The mode without `exports` (node10) is not supported.
  const types = entries.length > 0 ? run('npx', ['attw', tarball.path, '--profile', 'node16']) : undefined;
  return [
    ...missing.map((name) => `${manifest.name}: ${name} is not in the tarball`),
    ...surplus.map((name) => `${manifest.name}: ${name} does not belong in the tarball`),
    ...(lint.succeeded ? [] : [`${manifest.name}: publint\n${lint.output}`]),
    ...(types === undefined || types.succeeded ? [] : [`${manifest.name}: attw\n${types.output}`]),
  ];
}
