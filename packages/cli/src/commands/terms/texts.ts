/** What `jeugd terms` says. */
import type { Texts } from '@jeugd/core';

export const termsErrorTexts = {
  'cli/no-such-term': {
    nl: 'Dit begrip staat niet in de lijst. Alle begrippen: jeugd terms',
    en: 'This term is not in the list. All terms: jeugd terms',
  },
  'cli/skos-is-whole': {
    nl: '--format skos geeft alle begrippen. Laat het woord weg.',
    en: '--format skos gives all terms. Leave out the word.',
  },
} as const satisfies Record<string, Texts>;

export const termsWords = {
  dutch: { nl: 'Nederlands', en: 'Dutch' },
  english: { nl: 'Engels', en: 'English' },
  id: { nl: 'id', en: 'id' },
  broader: { nl: 'ruimer', en: 'broader' },
  narrower: { nl: 'smaller', en: 'narrower' },
  related: { nl: 'zie ook', en: 'see also' },
  source: { nl: 'bron', en: 'source' },
  since: { nl: 'sinds', en: 'since' },
  others: { nl: 'Ook gevonden: {names}', en: 'Also found: {names}' },
} as const satisfies Record<string, Texts>;
