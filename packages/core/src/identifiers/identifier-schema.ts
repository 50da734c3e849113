/**
 * One way to make the schema of an identifier from its predicate.
 */
import * as z from 'zod/mini';
import type { Texts } from '../findings/locale.js';

/**
 * The schema of texts that a predicate accepts. A refusal says in English what was expected, carries the words in both
 * languages in `params.texts`, and never holds the text that was refused.
 */
export function identifierSchema<Identifier extends string>(
  accepts: (value: unknown) => value is Identifier,
  texts: Texts,
): z.ZodMiniType<Identifier, string> {
  const schema = z.string().check(z.refine(accepts, { error: texts.en, params: { texts } }));
  return schema as z.ZodMiniType<string, string> as z.ZodMiniType<Identifier, string>; // the predicate proves it
}
