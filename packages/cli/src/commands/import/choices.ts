/** The words that options of `jeugd import` may be. */
export const sources = ['ijw'] as const;
export const homes = ['planned', 'never'] as const;
