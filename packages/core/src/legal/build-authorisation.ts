/**
 * Building an authorisation in code: the compiler then knows of which kind it is, and what it may carry.
 */
import type { Authorisation } from './authorisation.js';
import type { AuthorisationKind } from './kinds.js';

/**
 * An authorisation of which the kind is known to the compiler.
 *
 * @dutch machtiging van een bekende soort
 */
export type AuthorisationOf<Kind extends AuthorisationKind> = Authorisation & { readonly kind: Kind };

/**
 * The same authorisation, with its kind kept in the type so that `buildPlacement` can refuse what it may not carry.
 *
 * Checks nothing else: what is wrong with dates is a finding of the rules.
 *
 * @dutch machtiging opstellen
 * @example
 * buildAuthorisation({ id: 'a1', personId: 'c1', kind: 'muhp', decidedOn: '2024-01-08', start: '2024-01-10', end: '2025-01-10' }).kind; // 'muhp'
 */
export function buildAuthorisation<const Kind extends AuthorisationKind>(
  authorisation: AuthorisationOf<Kind>,
): AuthorisationOf<Kind> {
  return authorisation;
}
