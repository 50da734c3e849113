/** The words that options of `jeugd survival` may be. */
export const confidenceTypes = ['log', 'log-log', 'plain'] as const;
