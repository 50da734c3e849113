export { type StateRow, type StateSpell, stateTable } from './build.js';
export { stateTableJsonSchema } from './json-schema.js';
export { mergeStateTables, subtractStateTable } from './merge.js';
export { parseStateTable } from './parse.js';
export { publishableStateTable } from './publishable.js';
export type { StateCell, StateProtection, StateTable } from './state-table.js';
