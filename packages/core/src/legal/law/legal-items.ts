/** All items of law in one table. The texts stand by subject in `items/`. */
import { agesAndConsentItems } from './items/ages-and-consent.js';
import { authorisationsItems } from './items/authorisations.js';
import { authorityItems } from './items/authority.js';
import { closedStayItems } from './items/closed-stay.js';
import { dataItems } from './items/data.js';
import { helpItems } from './items/help.js';
import { measuresItems } from './items/measures.js';
import { municipalityItems } from './items/municipality.js';
import { organisationsItems } from './items/organisations.js';
import { pendingItems } from './items/pending.js';
import type { LegalItem } from './legal-item.js';
import type { LegalItemId } from './legal-item-ids.js';

/**
 * Everything the law says that this library knows, by id; items that changed have dated versions.
 *
 * @dutch wettelijke begrippen
 * @example
 * legalItems.ots.maxDuration; // { value: 1, unit: 'year' }
 */
export const legalItems: Readonly<Record<LegalItemId, LegalItem>> = /* @__PURE__ */ (() =>
  Object.fromEntries(
    [
      ...measuresItems,
      ...authorisationsItems,
      ...authorityItems,
      ...helpItems,
      ...closedStayItems,
      ...agesAndConsentItems,
      ...municipalityItems,
      ...dataItems,
      ...organisationsItems,
      ...pendingItems,
    ].map((item) => [item.id, item]),
  ) as Record<LegalItemId, LegalItem>)();
