/**
 * What the form asks about a member of the family, as a schema: fields of our records, and a tie in the words of a form.
 *
 * A day and an id are what they are in the register, so what passes here can be stored there.
 */
import { Person, Relation, sexes } from '@jeugd/core';
import * as z from 'zod/mini';

/** What somebody is to a person who is there already. */
export const ties = ['parent-of', 'sibling-of', 'partner-of'] as const;

/** A member of the family. */
export const Relative = z.object({
  tie: z.enum(ties),
  toId: Relation.shape.toId,
  birthDate: Person.shape.birthDate,
  sex: z.enum(sexes),
  livesWithChild: z.boolean(),
});

/** A member of the family, as the form gives it. */
export type Relative = z.infer<typeof Relative>;
