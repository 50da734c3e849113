/**
 * The arrows of the house, for dependency-cruiser: `pnpm run layers`.
 *
 * `arrows.json` names for each package the entry points it may import. Whatever it does not name is forbidden:
 * other packages, their inner files, examples and the tools in this folder.
 */
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const arrows = require('./arrows.json');

const packages = join(__dirname, '../packages');
const rooms = readdirSync(packages, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
const entries = new Map(rooms.flatMap(entriesOf));

/** Files that are not shipped: they may use tools and the disk. */
const workshop = '(\\.test\\.ts|\\.bench\\.ts|/tsup\\.config\\.ts)$|/(fixtures|bench|testing)/';

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'nothing-missing', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...rooms.map((room) => ({
      name: `arrows-of-${room}`,
      comment: `@jeugd/${room} may import: ${allowed(room).join(', ') || 'no other package'}`,
      severity: 'error',
      from: { path: `^packages/${room}/` },
      to: {
        path: '^(packages|examples|\\.ci)/',
        pathNot: [`^packages/${room}/`, ...allowed(room).map(sourceOf)],
      },
    })),
    {
      name: 'examples-use-the-public-door',
      severity: 'error',
      from: { path: '^examples/([^/]+)/' },
      to: {
        path: '^(packages|examples|\\.ci)/',
        pathNot: ['^examples/$1/', ...[...entries.values()].map(exactly)],
      },
    },
    {
      name: 'other-packages-by-their-name',
      comment: "write import … from '@jeugd/core', not a path into another folder",
      severity: 'error',
      from: { path: '^(packages|examples)/([^/]+)/' },
      to: { path: '^packages/', pathNot: '^$1/$2/', dependencyTypes: ['local'] },
    },
    {
      name: 'engine-knows-no-rules',
      severity: 'error',
      from: { path: '^packages/validators/src/engine/', pathNot: workshop },
      to: { path: '^packages/validators/src/(rules|validate)' },
    },
    {
      name: 'report-knows-no-register',
      comment: 'the report serves messages as well: it stands below the engine for registers',
      severity: 'error',
      from: { path: '^packages/validators/src/report/', pathNot: workshop },
      to: { path: '^packages/validators/src/(engine|rules|validate)' },
    },
    {
      name: 'no-node-in-libraries',
      comment: 'a library package runs in the browser; only files/node and the command may use Node',
      severity: 'error',
      from: { path: '^packages/', pathNot: ['^packages/cli/', '^packages/files/src/node/', workshop] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'dependencies-are-declared',
      severity: 'error',
      from: { path: '^(packages|examples)/', pathNot: workshop },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'shipped-code-uses-no-tools',
      comment: 'a package that shipped code imports belongs in dependencies, unless tsup bundles it',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/', pathNot: workshop },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '/@stdlib/' },
    },
    {
      name: 'tests-are-not-imported',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/', pathNot: workshop },
      to: { path: '\\.(test|bench)\\.ts$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|coverage|docs/api)/|^\\.ci/consumer/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: join(__dirname, '../tsconfig.base.json') },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@jeugd/source', 'import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.json', '.d.ts'],
    },
  },
};

function allowed(room) {
  const specifiers = arrows[room];
  if (!specifiers) throw new Error(`.ci/arrows.json does not say what packages/${room} may import`);
  return specifiers.map((specifier) => `@jeugd/${specifier}`);
}

function sourceOf(specifier) {
  const source = entries.get(specifier);
  if (!source) throw new Error(`.ci/arrows.json names ${specifier}, which no package offers`);
  return exactly(source);
}

function exactly(path) {
  return `^${path.replaceAll('.', '\\.')}$`;
}

/** What a package offers: pairs of `@jeugd/files/node` and `packages/files/src/node/index.ts`. */
function entriesOf(room) {
  const manifest = JSON.parse(readFileSync(join(packages, room, 'package.json'), 'utf8'));
  return Object.entries(manifest.exports ?? {})
    .filter(([, target]) => target['@jeugd/source'])
    .map(([subpath, target]) => [
      manifest.name + subpath.slice(1),
      join('packages', room, target['@jeugd/source']),
    ]);
}
