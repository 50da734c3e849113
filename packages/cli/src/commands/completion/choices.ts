/** The shells that `jeugd completion` speaks to. */
export const shells = ['bash', 'zsh', 'fish'] as const;
