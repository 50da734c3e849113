/**
 * The catalogue of names of the Gemeentelijk Gegevensmodel beside ours, both ways.
 */
import { type GgmAlias, ggmAliases, ggmOfIjw } from '../../../packages/fhir/src/ggm/index.js';
import { type Catalogue, table } from '../catalogue.js';

/** `docs/reference/ggm.md`. */
export const ggmCatalogue: Catalogue = {
  file: 'ggm.md',
  title: 'Names of the Gemeentelijk Gegevensmodel (GGM)',
  render: () =>
    [
      'From `@jeugd/fhir/ggm`. Names only, of version 2.5.1 (commit 9197be9); which name goes with which is our reading. The model itself is under EUPL-1.2 and is not here. It has no care form, placement or authorisation.',
      '## From our names',
      table(
        ['table', 'field', 'GGM', 'how close', 'what to know'],
        ggmAliases.map((one) => [
          one.table,
          one.field ?? '(the record)',
          `\`${one.ggm}\``,
          one.fit,
          one.note?.en,
        ]),
      ),
      '## From the names of the GGM',
      table(
        ['GGM', 'ours', 'how close', 'in Dutch'],
        [...ggmAliases]
          .sort(byName)
          .map((one) => [`\`${one.ggm}\``, `\`${oursOf(one)}\``, one.fit, one.note?.nl]),
      ),
      '## From iJw',
      table(
        ['iJw', 'GGM'],
        ggmOfIjw.map(({ iJw, ggm }) => [iJw, ggm.map((name) => `\`${name}\``).join(', ')]),
      ),
    ].join('\n\n'),
};

function oursOf({ table: name, field }: GgmAlias): string {
  return field === undefined ? name : `${name}.${field}`;
}

function byName(a: GgmAlias, b: GgmAlias): number {
  return a.ggm < b.ggm ? -1 : a.ggm > b.ggm ? 1 : oursOf(a) < oursOf(b) ? -1 : 1;
}
