/**
 * Every package.json of `packages/` says the same where packages are alike: `pnpm run manifests`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { conclude } from '../lib/faults.js';
import {
  type Manifest,
  root,
  type Target,
  type WorkspacePackage,
  workspacePackages,
} from '../lib/packages.js';

/** Fields that are equal in every package. */
const alike: Partial<Manifest> = {
  license: 'MIT',
  author: 'the @jeugd authors',
  type: 'module',
  sideEffects: false,
  engines: { node: '>=20.19' },
  scripts: { build: 'tsup' },
};

/** What every package packs; a package may pack more, when it exports it. */
const packed = ['dist', 'README.md', 'LICENSE'];

const arrows: Record<string, string[]> = JSON.parse(readFileSync(join(root, '.ci/arrows.json'), 'utf8'));

const packages = workspacePackages();
const faults = packages.flatMap((one) => faultsOf(one).map((fault) => `${one.manifest.name}: ${fault}`));
if (!existsSync(join(root, 'LICENSE')))
  faults.push('the LICENSE that pnpm packs with every package is missing');
conclude(faults, `${packages.length} packages agree`);

function faultsOf(one: WorkspacePackage): string[] {
  return [...commonFaults(one), ...exportFaults(one), ...olderFaults(one), ...dependencyFaults(one)];
}

function commonFaults({ folder, room, manifest }: WorkspacePackage): string[] {
  const fields = Object.entries(alike).filter(
    ([field, value]) => !isDeepStrictEqual(Reflect.get(manifest, field), value),
  );
  return [
    ...fields.map(([field, value]) => `${field} should be ${JSON.stringify(value)}`),
    ...packed.filter((name) => !manifest.files?.includes(name)).map((name) => `files should hold ${name}`),
    ...ifTrue(manifest.name !== `@jeugd/${room}`, `name should be @jeugd/${room}`),
    ...ifTrue(!manifest.description, 'description is missing'),
    ...ifTrue(!manifest.keywords?.includes('jeugdzorg'), 'keywords should include jeugdzorg'),
    ...ifTrue(manifest.publishConfig?.access !== 'public', 'publishConfig.access should be public'),
    ...ifTrue(!existsSync(join(folder, 'README.md')), 'README.md is missing'),
    ...ifTrue(!existsSync(join(folder, 'tsconfig.json')), 'tsconfig.json is missing'),
  ];
}

/** What is published is what we develop with, minus the way to the source. */
function exportFaults({ manifest, entries }: WorkspacePackage): string[] {
  const { exports = {}, publishConfig } = manifest;
  const published = Object.fromEntries(
    Object.entries(exports).map(([path, target]) => [path, withoutSource(target)]),
  );
  const subpaths = Object.entries(exports).filter(([, target]) => typeof target !== 'string');
  return [
    ...ifTrue(exports['./package.json'] !== './package.json', 'exports should offer ./package.json'),
    ...ifTrue(
      subpaths.length > 0 && !isDeepStrictEqual(publishConfig?.exports, published),
      'publishConfig.exports should equal exports without @jeugd/source',
    ),
    ...subpaths.flatMap(([path, target]) =>
      ifTrue(Object.keys(target)[0] !== '@jeugd/source', `exports ${path} should name @jeugd/source first`),
    ),
    ...entries.flatMap(({ specifier, source }) =>
      ifTrue(!existsSync(source), `the source of ${specifier} is missing`),
    ),
  ];
}

/** What a resolver that knows no `exports` reads, such as that of notebook kernels, is what `exports` says. */
function olderFaults({ manifest }: WorkspacePackage): string[] {
  const required = Object.entries(manifest.exports ?? {}).flatMap(([path, target]) =>
    typeof target === 'string' || typeof target['require'] !== 'object'
      ? []
      : [[path, target['require']] as const],
  );
  if (required.length === 0) return [];
  const { '.': main, ...subpaths } = Object.fromEntries(required);
  const versions = Object.entries(subpaths).map(([path, { types }]) => [path.slice(2), [types]]);
  const expected = {
    main: main?.['default'],
    types: main?.['types'],
    typesVersions: versions.length === 0 ? undefined : { '*': Object.fromEntries(versions) },
  };
  return Object.entries(expected)
    .filter(([field, value]) => !isDeepStrictEqual(Reflect.get(manifest, field), value))
    .map(([field, value]) => `${field} should be ${JSON.stringify(value)}, as exports says`);
}

function dependencyFaults({ room, manifest }: WorkspacePackage): string[] {
  const neighbours = new Set(arrows[room]?.map((specifier) => `@jeugd/${specifier.split('/')[0]}`));
  const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  return all.flatMap(([name, version]) => {
    const isOurs = name.startsWith('@jeugd/');
    if (isOurs && !neighbours.has(name)) return [`may not depend on ${name} (.ci/arrows.json)`];
    const isRight = isOurs
      ? version === 'workspace:^'
      : version === 'catalog:' || /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version);
    return ifTrue(!isRight, `${name} should be ${isOurs ? 'workspace:^' : 'one exact version or catalog:'}`);
  });
}

function withoutSource(target: Target): Target {
  if (typeof target === 'string') return target;
  return Object.fromEntries(Object.entries(target).filter(([condition]) => condition !== '@jeugd/source'));
}

function ifTrue(holds: boolean, fault: string): string[] {
  return holds ? [fault] : [];
}
