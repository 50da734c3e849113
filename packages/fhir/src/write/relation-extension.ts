/** A relation of the register, whole: for contact persons, members of a care team, and people that FHIR cannot relate. */
import type { Relation } from '@jeugd/core';
import { extensionUrls } from '../names/systems.js';
import { fhirPeriodOf } from '../r4/period.js';
import type { Extension, Reference } from '../r4/types.js';
import type { Draft } from './draft.js';
import { fieldExtensions } from './field-extensions.js';

/** The extension that holds a relation. `to` where the element around it does not say whom it is to. */
export function relationExtension(draft: Draft, relation: Relation, to?: Reference): Extension {
  const period = fhirPeriodOf(relation);
  return {
    url: extensionUrls.relation,
    extension: [
      { url: 'id', valueString: draft.ids.of('relations', relation.id) },
      ...fieldExtensions(draft, 'relations', relation, ['fromId', 'toId', 'start', 'end']),
      ...(period === undefined ? [] : [{ url: 'period', valuePeriod: period }]),
      ...(to === undefined ? [] : [{ url: 'to', valueReference: to }]),
    ],
  };
}
