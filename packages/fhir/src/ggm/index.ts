/**
 * Names of the Gemeentelijk Gegevensmodel beside ours.
 *
 * @packageDocumentation
 */
export { type GgmAlias, type GgmFit, ggmAliases, ggmOfIjw } from './aliases.js';
export { ggmNamesOf, namesOfGgm } from './lookup.js';
