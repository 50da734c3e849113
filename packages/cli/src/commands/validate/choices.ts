/** The words that options of `jeugd validate` may be. */
export const forms = ['text', 'json', 'sarif', 'operation-outcome', 'html'] as const;

/**
 * Levels of a message. 1: the form of the message, as its schema asks. 2: the rules that look inside one message.
 * 3: against the messages that came before. 4: against sources outside the messages; rules of level 4 that need no source
 * go with 3.
 */
export const levels = ['1', '2', '3', '4'] as const;
