/** Organisations. */
import type { Organisation } from '@jeugd/core';
import { idSystem, kvkSystem, systems } from '../names/systems.js';
import type { FhirResource } from '../r4/types.js';
import { conceptOf } from './concepts.js';
import type { Draft } from './draft.js';
import { extensionElement, fieldExtensions, wordOf } from './field-extensions.js';
import { metaOf } from './meta.js';

/** The list of organisation types knows hospitals and JGZ. */
const noType = {
  nl: 'de lijst van organisatietypen kent geen code voor jeugdhulp',
  en: 'the list of organisation types has no code for youth help',
};

/** The Organization of an organisation. */
export function organisationResource(
  draft: Draft,
  organisation: Organisation,
  resourceId: string,
): FhirResource {
  const { id, kind } = organisation;
  const [words, agb, kvk] = (['name', 'agb', 'kvk'] as const).map((field) => {
    const value = organisation[field];
    return value === undefined ? undefined : wordOf(draft, field, value);
  });
  return {
    resourceType: 'Organization',
    id: resourceId,
    ...metaOf(draft, 'organisation'),
    ...extensionElement(
      fieldExtensions(draft, 'organisations', organisation, ['kind', 'name', 'agb', 'kvk']),
    ),
    identifier: [
      { system: idSystem('organisations'), value: draft.ids.of('organisations', id) },
      ...(agb === undefined ? [] : [{ system: systems.agb, value: agb }]),
      ...(kvk === undefined ? [] : [{ system: kvkSystem, value: kvk }]),
    ],
    type: [conceptOf(draft, { own: { list: 'organisations', code: kind }, note: noType })],
    ...(words !== undefined && { name: words }),
  };
}
