/** The words that options of `jeugd terms` may be. */
export const forms = ['text', 'json', 'skos'] as const;
