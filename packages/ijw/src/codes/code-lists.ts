/** Every list of codes, by its official id. */
import type { IjwCodeList } from './code-list.js';
import { addressDesignations } from './lists/address-designations.js';
import { addressKinds } from './lists/address-kinds.js';
import { changeReasons } from './lists/change-reasons.js';
import { communicationForms } from './lists/communication-forms.js';
import { countries } from './lists/countries.js';
import { dateUses } from './lists/date-uses.js';
import { debitCredit } from './lists/debit-credit.js';
import { deliveryStatuses } from './lists/delivery-statuses.js';
import { endReasons } from './lists/end-reasons.js';
import { frequencies } from './lists/frequencies.js';
import { legalRepresentations } from './lists/legal-representations.js';
import { legalStatuses } from './lists/legal-statuses.js';
import { messageCodes } from './lists/message-codes.js';
import { municipalities2026 } from './lists/municipalities-2026.js';
import { nameUses } from './lists/name-uses.js';
import { productCategories } from './lists/product-categories.js';
import { referrers } from './lists/referrers.js';
import { rejectionReasons } from './lists/rejection-reasons.js';
import { relationKinds } from './lists/relation-kinds.js';
import { requestAnswers } from './lists/request-answers.js';
import { requestReasons } from './lists/request-reasons.js';
import { retourCodes } from './lists/retour-codes.js';
import { sexes } from './lists/sexes.js';
import { standardProductCodes } from './lists/standard-product-codes.js';
import { transportErrorsGgk } from './lists/transport-errors-ggk.js';
import { transportErrorsVecozo } from './lists/transport-errors-vecozo.js';
import { units } from './lists/units.js';
import { yesNo } from './lists/yes-no.js';

/**
 * The lists of codes of iJw 3.2 by their official id; `X-` marks the two lists of the transport layer.
 *
 * Whoever needs one list only imports that one: the lists of countries, municipalities and products are large.
 *
 * @dutch codelijsten
 * @example
 * codeLists.WJ756.codes.length; // 7
 */
export const codeLists = {
  'COD002-VEKT': messageCodes,
  COD032: countries,
  COD043: debitCredit,
  COD046: sexes,
  COD170: dateUses,
  COD260: yesNo,
  COD327: referrers,
  COD467: deliveryStatuses,
  COD472: relationKinds,
  COD700: nameUses,
  COD747: communicationForms,
  COD757: addressKinds,
  JZ002: changeReasons,
  JZ020: productCategories,
  JZ588: endReasons,
  NUM061: addressDesignations,
  WJ001: retourCodes,
  WJ003: legalRepresentations,
  WJ232: legalStatuses,
  WJ756: units,
  WJ758: requestReasons,
  WJ759: rejectionReasons,
  WJ760: requestAnswers,
  WMO757: frequencies,
  'CBS-GEMEENTE': municipalities2026,
  JZ21: standardProductCodes,
  'X-GGK-IB': transportErrorsGgk,
  'X-VECOZO-BRS': transportErrorsVecozo,
} as const satisfies Readonly<Record<string, IjwCodeList>>;

/**
 * Official id of a list of codes.
 *
 * @dutch id van een codelijst
 */
export type CodeListId = keyof typeof codeLists;
