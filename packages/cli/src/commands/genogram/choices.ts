/** The words that options of `jeugd genogram` may be. */
export const forms = ['svg', 'dot', 'json'] as const;
