/**
 * The terms as SKOS in JSON-LD, for a vocabulary server or a catalogue of linked data.
 */
import type { Term } from './term.js';
import { terms } from './terms.js';

/**
 * A concept of the vocabulary.
 *
 * @dutch concept
 */
export interface SkosConcept {
  /** Its address: the base followed by the id of the term. */
  readonly '@id': string;
  /** What it is. */
  readonly '@type': 'Concept';
  /** The id of the term. */
  readonly notation: string;
  /** Its name in both languages. */
  readonly prefLabel: { readonly nl: string; readonly en: string };
  /** Its abbreviation. */
  readonly altLabel?: { readonly nl: string };
  /** What it means, in both languages. */
  readonly definition: { readonly nl: string; readonly en: string };
  /** Addresses of the wider concepts. */
  readonly broader?: readonly string[];
  /** Addresses of the narrower concepts. */
  readonly narrower?: readonly string[];
  /** Addresses of the concepts beside it. */
  readonly related?: readonly string[];
  /** Where it comes from; the article last. */
  readonly source: readonly string[];
  /** The vocabulary, when it stands at the top. */
  readonly topConceptOf?: string;
  /** The vocabulary it belongs to. */
  readonly inScheme: string;
}

/**
 * A vocabulary in JSON-LD: what its words mean, itself, and its concepts.
 *
 * @dutch begrippenlijst in JSON-LD
 */
export interface SkosDocument {
  /** What the short names stand for. */
  readonly '@context': Readonly<Record<string, unknown>>;
  /** Address of the vocabulary. */
  readonly '@id': string;
  /** What it is. */
  readonly '@type': 'ConceptScheme';
  /** Its name in both languages. */
  readonly prefLabel: { readonly nl: string; readonly en: string };
  /** Addresses of the concepts that have no wider one. */
  readonly hasTopConcept: readonly string[];
  /** All concepts. Inside the document they are included, not said of the vocabulary. */
  readonly '@included': readonly SkosConcept[];
}

/**
 * The whole glossary as one SKOS concept scheme in JSON-LD 1.1: plain data, to be written as JSON.
 *
 * `base` is the address under which the vocabulary is published; each concept is the base followed by its id. Without
 * it the addresses are relative (`#ots`) and take the place where the document stands: we own no address to put there.
 *
 * @dutch begrippen als SKOS
 * @example
 * termsAsSkos({ base: 'https://example.org/terms/' })['@included'][0]?.['@id']; // 'https://example.org/terms/jeugdwet'
 */
export function termsAsSkos({ base = '#' }: { readonly base?: string } = {}): SkosDocument {
  const all = Object.values(terms);
  return {
    '@context': context,
    '@id': `${base}terms-of-youth-care`,
    '@type': 'ConceptScheme',
    prefLabel: { nl: 'Begrippen van de jeugdzorg', en: 'Terms of Dutch youth care' },
    hasTopConcept: all.filter(isTop).map(({ id }) => base + id),
    '@included': all.map((term) => conceptOf(term, base)),
  };
}

const link = (name: string) => ({ '@id': `skos:${name}`, '@type': '@id' });
const inLanguages = (name: string) => ({ '@id': `skos:${name}`, '@container': '@language' });

const context = /* @__PURE__ */ (() => ({
  '@version': 1.1,
  skos: 'http://www.w3.org/2004/02/skos/core#',
  source: 'http://purl.org/dc/terms/source',
  Concept: 'skos:Concept',
  ConceptScheme: 'skos:ConceptScheme',
  notation: 'skos:notation',
  prefLabel: inLanguages('prefLabel'),
  altLabel: inLanguages('altLabel'),
  definition: inLanguages('definition'),
  broader: link('broader'),
  narrower: link('narrower'),
  related: link('related'),
  inScheme: link('inScheme'),
  topConceptOf: link('topConceptOf'),
  hasTopConcept: link('hasTopConcept'),
}))();

function conceptOf(term: Term, base: string): SkosConcept {
  const { id, nl, en, abbreviation, definition, broader, narrower, related, sources, article } = term;
  const scheme = `${base}terms-of-youth-care`;
  const addresses = (ids: readonly string[]) => ids.map((each) => base + each);
  return {
    '@id': base + id,
    '@type': 'Concept',
    notation: id,
    prefLabel: { nl, en },
    ...(abbreviation !== undefined && { altLabel: { nl: abbreviation } }),
    definition: { nl: definition.nl, en: definition.en },
    ...(broader.length > 0 && { broader: addresses(broader) }),
    ...(narrower.length > 0 && { narrower: addresses(narrower) }),
    ...(related.length > 0 && { related: addresses(related) }),
    source: article === undefined ? sources : [...sources, article],
    ...(isTop(term) && { topConceptOf: scheme }),
    inScheme: scheme,
  };
}

function isTop({ broader }: Term): boolean {
  return broader.length === 0;
}
