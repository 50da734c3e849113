/**
 * The glossary: every term with its meaning in Dutch and English.
 */
import { type Term, terms } from '../../../packages/core/src/terms/index.js';
import { type Catalogue, table } from '../catalogue.js';

/** `docs/reference/terms.md`. */
export const termsCatalogue: Catalogue = {
  file: 'terms.md',
  title: 'Terms of Dutch youth care',
  render: () => {
    const all = Object.values(terms).sort((a, b) => (sortName(a) < sortName(b) ? -1 : 1));
    return [
      `${all.length} terms, by their Dutch name. The meanings are ours and short: not the text of a law. On the command line \`jeugd terms WORD\` finds one; \`@jeugd/core/terms\` holds them as data and as SKOS.`,
      table(['Dutch', 'English', 'meaning', 'betekenis', 'see also', 'from', 'id'], all.map(rowOf)),
    ].join('\n\n');
  },
};

function rowOf({
  id,
  nl,
  abbreviation,
  en,
  definition,
  broader,
  narrower,
  related,
  ...term
}: Term): string[] {
  const names = [...broader, ...narrower, ...related].map((other) => terms[other].nl);
  const since = term.validFrom === undefined ? '' : ` (since ${term.validFrom})`;
  return [
    abbreviation === undefined ? nl : `${nl} (${abbreviation})`,
    en,
    `${definition.en}${since}`,
    definition.nl,
    names.join(', '),
    [...term.sources, ...(term.article === undefined ? [] : [term.article])].join('; '),
    `\`${id}\``,
  ];
}

/** Signs and capitals do not count in the order. */
function sortName({ nl }: Term): string {
  return nl.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
