/**
 * All examples of the documentation: `@example` of what the packages export, and ts blocks in Markdown.
 */
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { codeBlocksIn, markdownFiles } from '../lib/markdown.js';
import { root } from '../lib/packages.js';
import type { Example } from './example.js';
import type { PackageExports, PublicExport } from './exports.js';
import { whyNotRun } from './not-run.js';

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

/** The ts and js blocks of the pages at the top, of the READMEs and of `docs/`; `not-run.ts` names those left out. */
export function examplesInMarkdown(): readonly Example[] {
  return markdownFiles().flatMap((file) =>
    codeBlocksIn(readFileSync(join(root, file), 'utf8'))
      .filter(({ language, text }) => ['ts', 'js'].includes(language) && !whyNotRun(file, text))
      .map(({ line, text }) => ({
        title: `${file}:${line}`,
        text,
        folder: file.startsWith('packages/') ? join(root, dirname(file)) : join(root, 'packages/core'),
        imports: '',
      })),
  );
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
