/** The words that options of `jeugd metrics` may be. */
export const forms = ['text', 'json', 'csv'] as const;
