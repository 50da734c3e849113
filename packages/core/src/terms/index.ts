/**
 * The terms of Dutch youth care: 256 words with their meaning, to look up, to search and to export as SKOS.
 *
 * @packageDocumentation
 */
export { term } from './lookup.js';
export { searchTerms } from './search-terms.js';
export { type SkosConcept, type SkosDocument, termsAsSkos } from './skos.js';
export type { Term } from './term.js';
export { type TermId, termIds } from './term-ids.js';
export { terms } from './terms.js';
