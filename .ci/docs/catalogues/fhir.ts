/**
 * The catalogue of the mapping to FHIR: concepts and resources, roles, law, and kinds of relation of iJw.
 */
import {
  type BySex,
  type Coded,
  type ConceptProfile,
  carriedTables,
  conceptProfiles,
  ijwRelations,
  legalConcepts,
  networkRoleMappings,
  type RoleCodes,
  type RoleMapping,
  systems,
} from '../../../packages/fhir/src/index.js';
import { type Catalogue, table } from '../catalogue.js';

/** `docs/reference/fhir.md`. */
export const fhirCatalogue: Catalogue = {
  file: 'fhir.md',
  title: 'FHIR: what becomes what',
  render: () =>
    [
      'From `@jeugd/fhir`; how to use it is in [speak FHIR](../how-to/speak-fhir.md). FHIR is R4; the zibs are the releases 2020 and 2024 of Nictiz, whose profiles are drafts.',
      `A bundle carries these tables, whole: ${carriedTables.map((one) => `\`${one}\``).join(', ')}. Of the others it says how many records it left out.`,
      '## Concepts and resources',
      'A proposal: there is no zib, the choice of resource is ours. The profile is that of zib 2020; those of zib 2024 are not known.',
      table(
        ['Dutch', 'English', 'resource', 'table', 'profile', 'proposal'],
        Object.values<ConceptProfile>(conceptProfiles).map((one) => [
          one.name.nl,
          one.name.en,
          one.resource,
          one.table,
          one.profile?.split('/').at(-1),
          one.isProposal ? 'yes' : '',
        ]),
      ),
      '## Code systems',
      'What has no published code has a code of ours, in `urn:jeugd:codes:` followed by the list; fields without an element are extensions `urn:jeugd:field:` followed by the field.',
      table(
        ['name here', 'system'],
        Object.entries(systems).map(([name, system]) => [name, system]),
      ),
      '## Roles around a child',
      'Of a required list `OTH` is all that is left; our own code stands beside it. A role that is not here has no code in either release.',
      table(
        ['role', 'zib 2020', 'zib 2024', 'fit', 'what to know'],
        Object.entries<RoleMapping>(networkRoleMappings).map(([role, mapping]) => [
          `\`${role}\``,
          rolesOf(mapping['2020']),
          rolesOf(mapping['2024']),
          mapping.fit,
          mapping.note?.en,
        ]),
      ),
      '## Law',
      table(
        ['Dutch', 'English', 'iJw', 'zib 2020', 'zib 2024', 'kinds of record', 'what to know'],
        legalConcepts.map((one) => [
          one.name.nl,
          one.name.en,
          one.iJw && `${one.iJw.list} ${one.iJw.code}`,
          one['2020']?.join(', '),
          one['2024']?.join(', '),
          [...(one.measures ?? []), ...(one.authorisations ?? []), ...(one.authorities ?? [])].join(', '),
          one.note?.en,
        ]),
      ),
      '## Kinds of relation of iJw (COD472)',
      'To zib 2020; the mapping to zib 2024 is not known. The list of FHIR has the same number and is not the same list: never pass a code through.',
      table(
        ['iJw', 'Dutch', 'zib 2020', 'what to know'],
        ijwRelations.map((one) => [one.iJw, one.dutch, rolesOf(one), one.note?.en]),
      ),
    ].join('\n\n'),
};

/** `relationship MTH (female), FTH (male); role 11`. */
function rolesOf(codes: RoleCodes | undefined): string {
  const parts = [
    codes?.relationship && `relationship: ${sexesOf(codes.relationship)}`,
    codes?.role && `role: ${codeOf(codes.role)}`,
  ];
  return parts.filter((part) => part !== undefined).join('; ');
}

function sexesOf({ female, male, any }: BySex): string {
  const parts = [
    female && `${codeOf(female)} (female)`,
    male && `${codeOf(male)} (male)`,
    any && codeOf(any),
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}

function codeOf({ system, code }: Coded): string {
  const name = Object.entries(systems).find(([, each]) => each === system)?.[0];
  return `${name} ${code}`;
}
