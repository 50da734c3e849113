/** The words that options of several commands may be. */
export const textOrJson = ['text', 'json'] as const;

/** The forms of the files of a register. */
export const registerForms = ['csv', 'jsonl', 'json', 'parquet'] as const;
