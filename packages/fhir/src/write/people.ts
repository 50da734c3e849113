/** Persons: a Patient for who receives help, a Person for anybody else. */
import type { Person } from '@jeugd/core';
import { idSystem, systems } from '../names/systems.js';
import type { FhirResource, Reference } from '../r4/types.js';
import { type Draft, referenceKey } from './draft.js';
import { extensionElement, fieldExtensions, wordOf } from './field-extensions.js';
import { metaOf } from './meta.js';

/** The Patient or Person of somebody. `standsAs` are the contact persons and professionals that are the same human being. */
export function personResource(
  draft: Draft,
  person: Person,
  resourceId: string,
  standsAs: readonly Reference[],
): FhirResource {
  const isPatient = draft.clients.has(person.id);
  const native = isPatient ? (['deathDate'] as const) : [];
  const extensions = fieldExtensions(draft, 'persons', person, [
    'birthDate',
    'name',
    'bsn',
    ...sexElement(person),
    ...native,
  ]);
  return {
    resourceType: isPatient ? 'Patient' : 'Person',
    id: resourceId,
    ...(isPatient && metaOf(draft, 'patient')),
    ...extensionElement(extensions),
    identifier: identifiersOf(draft, person),
    ...humanOf(draft, person),
    ...(isPatient && person.deathDate !== undefined && { deceasedDateTime: person.deathDate }),
    ...(standsAs.length > 0 && { link: standsAs.map((each) => linkOf(isPatient, each)) }),
  };
}

/** Name, sex and day of birth: what a contact person has too. */
export function humanOf(draft: Draft, person: Person) {
  const name = person.name === undefined ? undefined : wordOf(draft, 'name', person.name);
  return {
    ...(name !== undefined && { name: [{ text: name }] }),
    ...genderOf(person),
    birthDate: person.birthDate,
  };
}

/** Who it is, in ids of the register. */
export function ownIdentifier(draft: Draft, personId: string) {
  return { system: idSystem('persons'), value: draft.ids.of('persons', personId) };
}

/** Whether somebody is a Patient. */
export function isClient(draft: Draft, id: string): boolean {
  return draft.clients.has(id) && draft.references.has(referenceKey('persons', id));
}

function identifiersOf(draft: Draft, { id, bsn }: Person) {
  return [ownIdentifier(draft, id), ...(bsn === undefined ? [] : [{ system: systems.bsn, value: bsn }])];
}

function linkOf(isPatient: boolean, other: Reference) {
  return isPatient ? { other, type: 'seealso' } : { target: other };
}

/** A sex that the element can hold needs no extension. */
function sexElement({ sex }: Person): readonly 'sex'[] {
  return sex === 'female' || sex === 'male' || sex === 'unknown' ? ['sex'] : [];
}

function genderOf({ sex }: Person) {
  const code =
    sex === undefined || !Object.hasOwn(genderCodes, sex)
      ? undefined
      : genderCodes[sex as keyof typeof genderCodes];
  if (code === undefined) return {};
  const specification = {
    url: 'http://nictiz.nl/fhir/StructureDefinition/ext-CodeSpecification',
    valueCodeableConcept: { coding: [code] },
  };
  return { gender: sex, _gender: { extension: [specification] } };
}

/** GeslachtCodelijst. */
const genderCodes = {
  female: { system: 'http://terminology.hl7.org/CodeSystem/v3-AdministrativeGender', code: 'F' },
  male: { system: 'http://terminology.hl7.org/CodeSystem/v3-AdministrativeGender', code: 'M' },
  unknown: { system: systems.nullFlavor, code: 'UNK' },
} as const;
