/**
 * Building a placement in code, so that what cannot be does not compile.
 */
import { isClosedYouthCare, isHybrid } from '../care-forms/index.js';
import { JeugdError } from '../findings/jeugd-error.js';
import type { AuthorisationKind, AuthorisationOf } from '../legal/index.js';
import {
  type CarriedBy,
  closedAuthorisationKinds,
  openAuthorisationKinds,
  type PlacementForm,
  type VoluntaryForm,
} from './carried-by.js';
import type { Placement } from './placement.js';
import { cannotCarryTexts, missingTexts, ofAnotherChildTexts } from './texts.js';

/**
 * The fields of a placement, with the authorisation itself in place of its id.
 *
 * @dutch velden van een verblijf
 */
export type PlacementFields<Form extends PlacementForm> = Omit<Placement, 'careForm' | 'authorisationId'> & {
  /** Which form of care. */
  readonly careForm: Form;
};

/**
 * A placement that rests on an authorisation which may carry it, or on none. Closed youth care always takes one.
 *
 * A closed authorisation carries closed youth care and settings that are partly closed; an authorisation for placement
 * carries everything else; a conditional one and those under other laws are not limited here. What may not be does not
 * compile, and throws where the compiler could not see it. Living at home is no placement.
 *
 * It is stricter than the law in one place: under a supervision order a closed authorisation counts as one for placement
 * (Jeugdwet 6.1.2(6)). Write such a stay without the builder; `mayCarry` of `@jeugd/core/legal` says what the law allows.
 * It does not look at dates: that is for the rules.
 *
 * @dutch verblijf opstellen
 * @throws {JeugdError} `core/authorisation-cannot-carry` when the authorisation may not carry the care form,
 * `core/authorisation-of-another-child` when it is not of the same child, `core/authorisation-missing` when a closed stay
 * comes without one
 * @example
 * const leave = buildAuthorisation({ id: 'a1', personId: 'c1', kind: 'muhp', decidedOn: '2024-01-08', start: '2024-01-10', end: '2025-01-10' });
 * buildPlacement({ id: 'p1', personId: 'c1', careForm: 'pleegzorg', start: '2024-01-10' }, leave).authorisationId; // 'a1'
 * buildPlacement({ id: 'p1', personId: 'c2', careForm: 'pleegzorg', start: '2024-01-10' }, leave); // throws 'core/authorisation-of-another-child'
 */
export function buildPlacement<const Form extends VoluntaryForm>(placement: PlacementFields<Form>): Placement;
export function buildPlacement<Kind extends AuthorisationKind, const Form extends CarriedBy<Kind>>(
  placement: PlacementFields<Form>,
  authorisation: AuthorisationOf<Kind>,
): Placement;
export function buildPlacement(
  placement: PlacementFields<PlacementForm>,
  authorisation?: AuthorisationOf<AuthorisationKind>,
): Placement {
  if (authorisation === undefined) {
    if (isClosedYouthCare(placement.careForm))
      throw new JeugdError('core/authorisation-missing', missingTexts);
    return placement;
  }
  if (authorisation.personId !== placement.personId)
    throw new JeugdError('core/authorisation-of-another-child', ofAnotherChildTexts);
  if (!isBuiltOn(authorisation.kind, placement.careForm))
    throw new JeugdError('core/authorisation-cannot-carry', cannotCarryTexts);
  return { ...placement, authorisationId: authorisation.id };
}

/** What {@link CarriedBy} says, for a caller without types. */
function isBuiltOn(kind: AuthorisationKind, form: PlacementForm | 'thuis'): boolean {
  const isOneOf = (kinds: readonly AuthorisationKind[]) => kinds.includes(kind);
  if (form === 'thuis') return false;
  if (isOneOf(closedAuthorisationKinds)) return isClosedYouthCare(form) || isHybrid(form);
  return !isOneOf(openAuthorisationKinds) || !isClosedYouthCare(form);
}
