/**
 * Which measures and authorisations there are: the ids of our reference of Dutch law (Burgerlijk Wetboek book 1,
 * Jeugdwet as labelled 2026-01-01, Wetboek van Burgerlijke Rechtsvordering). What each may carry and for how long
 * stands in `law/`, published as `@jeugd/core/legal`.
 */
import type { UnknownCode } from '../schema/unknown-code.js';

/**
 * Child protection measures and youth probation, by id.
 *
 * @dutch kinderbeschermingsmaatregelen en jeugdreclassering
 */
export const measureKinds = [
  /** ondertoezichtstelling: supervision order (BW 1:255, 1:258, 1:260-1:262). */
  'ots',
  /** voorlopige ondertoezichtstelling: provisional supervision order (BW 1:257, 1:258). */
  'vots',
  /** schorsing gezag met voorlopige voogdij: suspension of gezag with provisional guardianship (BW 1:268). */
  'schorsing-gezag',
  /** beeindiging ouderlijk gezag: termination of parental authority (BW 1:266, 1:267, 1:267a, 1:274, 1:275). */
  'gezagsbeeindiging',
  /** jeugdreclassering: youth probation (Jeugdwet 1.1; Sr 77hh). */
  'jeugdreclassering',
] as const;

/**
 * Court authorisations for a placement out of home or in closed care, by id.
 *
 * @dutch machtigingen
 */
export const authorisationKinds = [
  /** machtiging tot uithuisplaatsing: out-of-home placement authorisation (BW 1:265a-1:265c). */
  'muhp',
  /** spoedmachtiging uithuisplaatsing (zonder horen): emergency placement authorisation without hearing (Rv 800(3), 809(3) with BW 1:265b). */
  'spoed-muhp',
  /** machtiging gesloten jeugdhulp: closed care authorisation (Jeugdwet 6.1.2, 6.1.8, 6.1.10, 6.1.12). */
  'gesloten-machtiging',
  /** spoedmachtiging gesloten jeugdhulp: emergency closed authorisation (Jeugdwet 6.1.3, 6.1.10(3), 6.1.12(2)). */
  'gesloten-spoed',
  /** voorwaardelijke machtiging gesloten jeugdhulp: conditional closed authorisation (Jeugdwet 6.1.4-6.1.7, 6.1.12(2)). */
  'gesloten-voorwaardelijk',
  /** zorgmachtiging (Wvggz): care authorisation under the compulsory mental health care Act (Jeugdwet 6.1.2(8)). */
  'wvggz-zorgmachtiging',
  /** machtiging tot opname en verblijf (Wzd): admission authorisation under the care and coercion Act (Jeugdwet 6.1.2(8)). */
  'wzd-machtiging',
  /** machtiging in justitiele jeugdinrichting: closed authorisation carried out in a JJI (Jeugdwet 6.2.2(2)). */
  'jji-tenuitvoerlegging',
] as const;

/**
 * Id of a measure; a literal that does not exist does not compile.
 *
 * @dutch soort maatregel
 */
export type MeasureKind = (typeof measureKinds)[number] | UnknownCode;

/**
 * Id of an authorisation; a literal that does not exist does not compile.
 *
 * @dutch soort machtiging
 */
export type AuthorisationKind = (typeof authorisationKinds)[number] | UnknownCode;
