/** The words that options of `jeugd retour` may be. */
export const forms = ['xml', 'json'] as const;
