/**
 * Which stays an authorisation may carry, as types: a closed authorisation on a foster placement does not compile.
 *
 * Source: what each authorisation may carry in the project's reference of Dutch law (Jeugdwet 6.1.2 and 6.1.3, Burgerlijk
 * Wetboek 1:265b). Of authorisations under other laws, of a conditional one (which lives outside and, after 6.1.6, inside)
 * and of a code from data nothing is excluded.
 */
import type { CareFormId } from '../care-forms/index.js';
import type { AuthorisationKind } from '../legal/index.js';

/** Closed youth care: a stay behind a closed door (`isClosedYouthCare` says the same at run time). */
export const closedYouthCareForms = [
  'gesloten-jeugdhulp',
  'kleinschalig-gesloten',
  'gesloten-instelling',
  'gesloten-kort-mst',
  'gesloten-voorwaardelijk',
] as const satisfies readonly CareFormId[];

/** Settings where one child is closed in and another is not: either authorisation may stand behind the stay. */
export const partlyClosedForms = ['hybride-groep', 'topkliniek'] as const satisfies readonly CareFormId[];

/** Authorisations for a closed stay. */
export const closedAuthorisationKinds = [
  'gesloten-machtiging',
  'gesloten-spoed',
] as const satisfies readonly AuthorisationKind[];

/** Authorisations for a stay out of home that is not closed. */
export const openAuthorisationKinds = ['muhp', 'spoed-muhp'] as const satisfies readonly AuthorisationKind[];

type ClosedForm = (typeof closedYouthCareForms)[number];
type PartlyClosedForm = (typeof partlyClosedForms)[number];

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
export type VoluntaryForm = Exclude<PlacementForm, ClosedForm>;

/**
 * The care forms that an authorisation of a kind may carry.
 *
 * @dutch zorgvormen die een machtiging kan dragen
 */
export type CarriedBy<Kind extends AuthorisationKind> = Kind extends (typeof closedAuthorisationKinds)[number]
  ? ClosedForm | PartlyClosedForm
  : Kind extends (typeof openAuthorisationKinds)[number]
    ? VoluntaryForm
    : PlacementForm;
