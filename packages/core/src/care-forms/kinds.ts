/**
 * What rules and figures ask of a care form. An unknown code answers `false`, or `undefined` where the question
 * has a third answer.
 */
import type { CareFormCode } from './code.js';
import { careForm } from './lookup.js';
import { isA } from './tree.js';

/**
 * Whether the child sleeps elsewhere as care. An informal stay with the own network is none; detention and
 * compulsory admission are. `undefined` when it depends on the form below (`jeugdhulp`), or the code is unknown.
 *
 * Says nothing of the nights: weekend foster care has residence too.
 *
 * @dutch met verblijf
 * @example
 * hasResidence('pleegzorg'); // true
 * hasResidence('informeel-netwerk'); // false
 * hasResidence('jeugdhulp'); // undefined
 */
export function hasResidence(code: CareFormCode): boolean | undefined {
  return careForm(code)?.withResidence ?? undefined;
}

/**
 * Whether the child lives, or is helped, within a family: the own one, a foster family or a family home.
 * `undefined` when it depends, nobody says, or the code is unknown.
 *
 * @dutch gezinsgericht
 * @example
 * isFamilyBased('gezinshuis'); // true
 * isFamilyBased('open-leefgroep'); // false
 * isFamilyBased('logeren'); // undefined
 */
export function isFamilyBased(code: CareFormCode): boolean | undefined {
  return careForm(code)?.familyBased ?? undefined;
}

/**
 * Whether it is foster care of any kind, part-time and crisis foster care included. A family home is not.
 *
 * @dutch pleegzorg
 * @example
 * isFosterCare('crisispleegzorg'); // true
 * isFosterCare('gezinshuis'); // false
 */
export function isFosterCare(code: CareFormCode): boolean {
  return isA(code, 'pleegzorg');
}

/**
 * Whether it is a family home: family life run by professionals.
 *
 * @dutch gezinshuis
 * @example
 * isFamilyHome('gezinshuis'); // true
 * isFamilyHome('pleegzorg'); // false
 */
export function isFamilyHome(code: CareFormCode): boolean {
  return isA(code, 'gezinshuis');
}

/**
 * Whether it is a stay meant for a crisis: a crisis bed or crisis foster care. Crisis help at home is no stay.
 *
 * @dutch crisisverblijf
 * @example
 * isCrisisStay('crisisopvang'); // true
 * isCrisisStay('ambulante-spoedhulp'); // false
 */
export function isCrisisStay(code: CareFormCode): boolean {
  return isA(code, 'crisisopvang') || isA(code, 'crisispleegzorg');
}

/**
 * Whether the setting is closed, under whatever law: closed youth care, detention or compulsory admission.
 * Hybrid settings are not; see {@link isHybrid}.
 *
 * Which authorisation it takes depends on the law: for the Youth Act ask {@link isClosedYouthCare}.
 *
 * @dutch gesloten
 * @example
 * isClosed('gesloten-instelling'); // true
 * isClosed('jji'); // true
 * isClosed('hybride-groep'); // false
 */
export function isClosed(code: CareFormCode): boolean {
  return careForm(code)?.openness === 'closed';
}

/**
 * Whether it is a closed stay under chapter 6 of the Youth Act, for which the authorisation of article 6.1.2, 6.1.3
 * or 6.1.6 must exist. Detention and compulsory admission have laws of their own; a hybrid setting is not closed.
 *
 * @dutch gesloten jeugdhulp
 * @example
 * isClosedYouthCare('gesloten-kort-mst'); // true
 * isClosedYouthCare('jji'); // false
 * isClosedYouthCare('topkliniek'); // false
 */
export function isClosedYouthCare(code: CareFormCode): boolean {
  return isClosed(code) && isA(code, 'gesloten-jeugdhulp');
}

/**
 * Whether the setting is open by name with part of the freedoms limited. What holds for a child must then be recorded
 * for each child and day: it does not follow from the building.
 *
 * @dutch hybride
 * @example
 * isHybrid('hybride-groep'); // true
 * isHybrid('open-leefgroep'); // false
 */
export function isHybrid(code: CareFormCode): boolean {
  return careForm(code)?.openness === 'hybrid';
}
