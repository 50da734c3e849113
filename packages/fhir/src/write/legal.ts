/** Measures, authorisations and authority: each a Condition, as the zib LegalSituation has it. */
import type { Authorisation, Authority, Measure, Period, TableName, Texts } from '@jeugd/core';
import type { Coded } from '../mapping/coded.js';
import {
  codeOfKind,
  conceptOfKind,
  legalStatusCategory,
  representationCategory,
} from '../mapping/legal-codes.js';
import { otherCode } from '../mapping/places.js';
import { extensionUrls, idSystem, systems } from '../names/systems.js';
import { lastDayBefore } from '../r4/period.js';
import type { Extension, FhirResource, Reference } from '../r4/types.js';
import { conceptOf } from './concepts.js';
import { type Draft, hasCome, referenceTo, referenceToParty } from './draft.js';
import { extensionElement, fieldExtensions } from './field-extensions.js';
import { metaOf } from './meta.js';

/** The Condition of a measure. */
export function measureResource(draft: Draft, measure: Measure, resourceId: string): FhirResource {
  const { organisationId } = measure;
  const by: Extension[] =
    organisationId === undefined
      ? []
      : [
          {
            url: extensionUrls.organisation,
            valueReference: referenceTo(draft, 'organisations', organisationId),
          },
        ];
  return {
    ...conditionOf(draft, 'measures', measure, resourceId, [
      ...by,
      ...fieldExtensions(draft, 'measures', measure, ['personId', 'kind', 'start', 'end', 'organisationId']),
    ]),
    ...metaOf(draft, 'measure'),
    category: [{ coding: [legalStatusCategory[draft.zib]] }],
    subject: referenceTo(draft, 'persons', measure.personId),
  };
}

/** The Condition of an authorisation. */
export function authorisationResource(
  draft: Draft,
  authorisation: Authorisation,
  resourceId: string,
): FhirResource {
  const extensions = fieldExtensions(draft, 'authorisations', authorisation, [
    'personId',
    'kind',
    'start',
    'end',
  ]);
  return {
    ...conditionOf(draft, 'authorisations', authorisation, resourceId, extensions),
    ...metaOf(draft, 'authorisation'),
    category: [{ coding: [legalStatusCategory[draft.zib]] }],
    subject: referenceTo(draft, 'persons', authorisation.personId),
  };
}

/** The Condition of authority. Its holder, who may be an organisation, stands in an extension: the zib has no place for one. */
export function authorityResource(draft: Draft, authority: Authority, resourceId: string): FhirResource {
  const holder: Reference = referenceToParty(draft, authority.holderId);
  return {
    ...conditionOf(draft, 'authorities', authority, resourceId, [
      { url: extensionUrls.holder, valueReference: holder },
    ]),
    ...metaOf(draft, 'representation'),
    category: [{ coding: [representationCategory] }],
    subject: referenceTo(draft, 'persons', authority.childId),
  };
}

type LegalRecord = Period & { readonly id: string; readonly kind: string };

function conditionOf(
  draft: Draft,
  table: TableName & ('measures' | 'authorisations' | 'authorities'),
  { id, kind, start, end }: LegalRecord,
  resourceId: string,
  extensions: readonly Extension[],
): FhirResource {
  const ended = hasCome(draft, end);
  // An end to come, or one before any day, is no abatement: the day stands in an extension.
  const day =
    end !== undefined && (!ended || end <= start)
      ? [{ url: `${extensionUrls.field}end`, valueDate: end }]
      : [];
  return {
    resourceType: 'Condition',
    id: resourceId,
    ...extensionElement([...day, ...extensions]),
    identifier: [{ system: idSystem(table), value: draft.ids.of(table, id) }],
    clinicalStatus: { coding: [{ system: systems.conditionClinical, code: ended ? 'inactive' : 'active' }] },
    code: conceptOf(draft, {
      published: publishedCodes(draft, table, kind),
      own: { list: table, code: kind },
      note: noteOf(draft, table, kind),
    }),
    onsetDateTime: start,
    ...(ended && { abatementDateTime: end > start ? lastDayBefore(end) : start }),
  };
}

/** Zib 2024 has "other" in both lists; those of zib 2020 have not, and there the concept has our own code alone. */
function publishedCodes(
  draft: Draft,
  table: 'measures' | 'authorisations' | 'authorities',
  kind: string,
): readonly Coded[] {
  const code = codeOfKind(table, kind, draft.zib);
  if (code !== undefined) return [code];
  return draft.zib === '2024' ? [otherCode] : [];
}

function noteOf(
  draft: Draft,
  table: 'measures' | 'authorisations' | 'authorities',
  kind: string,
): Texts | undefined {
  if (codeOfKind(table, kind, draft.zib) !== undefined) return undefined;
  return conceptOfKind(table, kind)?.note ?? noCode;
}

const noCode: Texts = { nl: 'de mapping heeft hiervoor geen code', en: 'the mapping has no code for this' };
