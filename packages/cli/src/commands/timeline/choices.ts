/** The words that options of `jeugd timeline` may be. */
export const forms = ['svg', 'vega-lite', 'json'] as const;
