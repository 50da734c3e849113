/**
 * The catalogue of everything that can be imported, with the Dutch term beside each name.
 */
import { exportsOfPackages, type PublicExport } from '../../doc-examples/exports.js';
import { type Catalogue, table } from '../catalogue.js';

/** `docs/reference/exports.md`. */
export const exportsCatalogue: Catalogue = {
  file: 'exports.md',
  title: 'Everything you can import',
  render: () =>
    exportsOfPackages()
      .flatMap((one) => one.package.entries.map(({ specifier }) => ({ specifier, exports: one.exports })))
      .map(({ specifier, exports }) => ({
        specifier,
        exports: exports.filter((one) => one.specifier === specifier),
      }))
      .filter(({ exports }) => exports.length > 0)
      .map(
        ({ specifier, exports }) =>
          `## ${specifier}\n\n${table(['name', 'Dutch', 'what it is'], rowsOf(exports))}`,
      )
      .join('\n\n'),
};

function rowsOf(exports: readonly PublicExport[]): string[][] {
  return [...exports]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, isType, isFunction, dutch, summary }) => {
      const kind = isType ? ' (type)' : isFunction ? '()' : '';
      return [`\`${name}\`${kind}`, dutch ?? '', summary];
    });
}
