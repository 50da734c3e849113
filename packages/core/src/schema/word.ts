/**
 * Words of an open list: some are known to rules and figures, any other is allowed and carries no meaning.
 */

/**
 * One of the known words, or any other text.
 *
 * @dutch woord uit een open lijst
 */
export type Word<Known extends string> = Known | (string & Record<never, never>);
