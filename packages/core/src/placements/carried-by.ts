/**
 * Which stays an authorisation may carry, as types: a closed authorisation on a foster placement does not compile.
 *
 * Source: what each authorisation may carry in the project's reference of Dutch law (Jeugdwet 6.1.2 and 6.1.3, Burgerlijk
 * Wetboek 1:265b). Of authorisations under other laws, of a conditional one (which lives outside and, after 6.1.6, inside)
 * and of a code from data nothing is excluded.
 */
import type { CareFormId } from '../care-forms/index.js';
import type { AuthorisationKind } from '../legal/index.js';

/**
 * The forms of closed youth care (`isClosedYouthCare` says the same at run time).
 *
 * @dutch vormen van gesloten jeugdhulp
 */
export type ClosedYouthCareForm =
  | 'gesloten-jeugdhulp'
  | 'kleinschalig-gesloten'
  | 'gesloten-instelling'
  | 'gesloten-kort-mst'
  | 'gesloten-voorwaardelijk';

/**
 * Settings where one child is closed in and another is not: either authorisation may stand behind the stay.
 *
 * @dutch hybride vormen
 */
export type PartlyClosedForm = 'hybride-groep' | 'topkliniek';

/**
 * Authorisations for a closed stay.
 *
 * @dutch gesloten machtigingen
 */
export type ClosedAuthorisationKind = 'gesloten-machtiging' | 'gesloten-spoed';

/**
 * Authorisations for a stay out of home that is not closed.
 *
 * @dutch machtigingen tot uithuisplaatsing
 */
export type OpenAuthorisationKind = 'muhp' | 'spoed-muhp';

/**
 * The care forms of a placement: all but living at home, which is a home spell.
 *
 * @dutch zorgvormen buiten het eigen gezin
 */
export type PlacementForm = Exclude<CareFormId, 'thuis'>;

/**
 * The care forms of a placement that can do without an authorisation: closed youth care never can.
 *
 * @dutch zorgvormen die zonder machtiging kunnen
 */
export type VoluntaryForm = Exclude<PlacementForm, ClosedYouthCareForm>;

/**
 * The care forms that an authorisation of a kind may carry.
 *
 * @dutch zorgvormen die een machtiging kan dragen
 */
export type CarriedBy<Kind extends AuthorisationKind> = Kind extends ClosedAuthorisationKind
  ? ClosedYouthCareForm | PartlyClosedForm
  : Kind extends OpenAuthorisationKind
    ? VoluntaryForm
    : PlacementForm;

/** {@link ClosedAuthorisationKind}, at run time. */
export const closedAuthorisationKinds: readonly ClosedAuthorisationKind[] = [
  'gesloten-machtiging',
  'gesloten-spoed',
];

/** {@link OpenAuthorisationKind}, at run time. */
export const openAuthorisationKinds: readonly OpenAuthorisationKind[] = ['muhp', 'spoed-muhp'];
