/**
 * Finding a term by its id.
 */
import type { Term } from './term.js';
import type { TermId } from './term-ids.js';
import { terms } from './terms.js';

/**
 * The term with an id. A text that is no id gives `undefined`; a literal id always gives a term.
 *
 * @dutch begrip
 * @example
 * term('uithuisplaatsing').en; // 'out-of-home placement'
 * term('no-such-term'); // undefined
 */
export function term(id: TermId): Term;
export function term(id: string): Term | undefined;
export function term(id: string): Term | undefined {
  return Object.hasOwn(terms, id) ? terms[id as TermId] : undefined;
}
