/** What is known of a role in the family and care network. */
import type { Texts } from '../../findings/locale.js';
import type { KnownRoleId } from '../../people/role-ids.js';

/**
 * On which side somebody stands: family, friends and volunteers (`informal`), paid professionals and organisations with
 * a task (`formal`), or those who raise the child as care (`formal-care`). The child itself is `self`.
 *
 * @dutch formeel en informeel netwerk
 */
export type NetworkSide = 'self' | 'informal' | 'formal' | 'formal-care';

/**
 * A role.
 *
 * @dutch rol rond een kind
 */
export interface NetworkRole {
  /** Its id. */
  readonly id: KnownRoleId;
  /** What it is called. */
  readonly name: Texts;
  /** What kind of tie it is. */
  readonly kind:
    | 'subject'
    | 'kin'
    | 'kin-legal'
    | 'kin-genetic'
    | 'household'
    | 'authority'
    | 'carer'
    | 'mentor'
    | 'support'
    | 'school'
    | 'professional'
    | 'representative'
    | 'organisation';
  /** Whether whoever has the role may hold authority by it. A biological parent who is no legal parent may not. */
  readonly mayHoldAuthority: boolean;
  /** Whether a person or an organisation has it. */
  readonly party: 'person' | 'organisation';
  /** On which side it stands. */
  readonly network: NetworkSide;
  /** How many may have it for one child; absent when any number. */
  readonly maxPerChild?: number;
  /** From which age one may have it; absent when nobody says. */
  readonly minAge?: number;
  /** What else to know. */
  readonly note?: Texts;
  /** Where it comes from. */
  readonly sources: readonly string[];
}
