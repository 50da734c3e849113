/**
 * The lists of codes that stand in records, with their names in Dutch and English: for choice lists and tables.
 *
 * @packageDocumentation
 */
export { codeLabel } from './code-label.js';
export type { CodeList, LabelledCode } from './code-list.js';
export { type CodeListName, codeLists } from './code-lists.js';
