/**
 * All examples of the documentation: `@example` of what the packages export, and ts blocks in Markdown.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from '../lib/packages.js';
import type { Example } from './example.js';
import type { PackageExports, PublicExport } from './exports.js';

/** The examples in doc comments. In scope is all that the package and the packages it builds on export. */
export function examplesInComments(packages: readonly PackageExports[]): readonly Example[] {
  return packages.flatMap((one) => {
    const { manifest, folder } = one.package;
    const siblings = packages.filter(
      (other) => manifest.dependencies?.[other.package.manifest.name] !== undefined,
    );
    const imports = importsOf([one, ...siblings].flatMap((other) => other.exports));
    return withoutRepeats(one.exports).flatMap((exported) =>
      exported.examples.map((text, index) => ({
        title: `${relative(root, exported.file)} ${exported.name}${index > 0 ? ` (${index + 1})` : ''}`,
        text,
        folder: join(folder, 'src'),
        imports,
      })),
    );
  });
}

/** The ts blocks of the pages at the top, of the READMEs and of `docs/`; a block marked `no-run` is left out. */
export function examplesInMarkdown(): readonly Example[] {
  return markdownFiles().flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    return [...text.matchAll(/^```(?:ts|typescript)[ \t]*\n([\s\S]*?)^```/gm)].map((block) => ({
      title: `${file}:${text.slice(0, block.index).split('\n').length}`,
      text: block[1] ?? '',
      folder: file.startsWith('packages/') ? join(root, dirname(file)) : join(root, 'packages/core'),
      imports: '',
    }));
  });
}

function markdownFiles(): string[] {
  const homes = ['packages', 'examples'].flatMap((folder) =>
    namesIn(folder).map((name) => join(folder, name)),
  );
  const readmes = homes.map((folder) => join(folder, 'README.md'));
  const atRoot = namesIn('.').filter((name) => name.endsWith('.md'));
  const pages = namesIn('docs', true).filter((name) => name.endsWith('.md') && !name.startsWith('api/'));
  return [
    ...atRoot,
    ...readmes.filter((file) => existsSync(join(root, file))),
    ...pages.map((name) => join('docs', name)),
  ];
}

function namesIn(folder: string, recursive = false): string[] {
  const path = join(root, folder);
  return existsSync(path) ? readdirSync(path, { recursive, encoding: 'utf8' }).sort() : [];
}

/** Of two exports with one name, the first: a function may be exported from two entry points. */
function withoutRepeats(exports: readonly PublicExport[]): readonly PublicExport[] {
  const byName = new Map<string, PublicExport>();
  for (const exported of exports) if (!byName.has(exported.name)) byName.set(exported.name, exported);
  return [...byName.values()];
}

/** One import line per specifier. */
function importsOf(exports: readonly PublicExport[]): string {
  const bySpecifier = new Map<string, string[]>();
  for (const { name, specifier, isType } of withoutRepeats(exports)) {
    bySpecifier.set(specifier, [...(bySpecifier.get(specifier) ?? []), isType ? `type ${name}` : name]);
  }
  return [...bySpecifier]
    .map(([specifier, names]) => `import { ${names.join(', ')} } from '${specifier}';`)
    .join('\n');
}
