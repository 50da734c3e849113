/** From our names to those of the GGM and back. */
import type { TableName } from '@jeugd/core';
import { type GgmAlias, ggmAliases } from './aliases.js';

/**
 * What the GGM calls a record, or a field of it. None when it has no name for it: care forms, authorisations and programmes have none.
 *
 * @dutch namen in het GGM
 * @example
 * ggmNamesOf('authorities', 'start').map(({ ggm }) => ggm); // ['GEZAGSVERHOUDING.INGANGSDATUM']
 * ggmNamesOf('authorities').map(({ ggm }) => ggm); // ['GEZAGSVERHOUDING']
 * ggmNamesOf('placements', 'careForm'); // []
 */
export function ggmNamesOf(table: TableName, field?: string): readonly GgmAlias[] {
  return ggmAliases.filter((alias) => alias.table === table && alias.field === field);
}

/**
 * What we call an entity of the GGM, or an attribute of one, written `ENTITY` or `ENTITY.ATTRIBUTE`. Capitals do not matter.
 * Of an attribute without a name of ours: none, also when its entity has one.
 *
 * @dutch onze namen van het GGM
 * @example
 * namesOfGgm('Levering.DatumStop').map(({ table, field }) => `${table}.${field}`); // ['trajectories.end', 'placements.end']
 * namesOfGgm('TARIEF'); // []
 */
export function namesOfGgm(name: string): readonly GgmAlias[] {
  const wanted = name.toUpperCase();
  return ggmAliases.filter(({ ggm }) => ggm === wanted);
}
