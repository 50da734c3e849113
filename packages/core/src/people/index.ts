export { Authority } from './authority.js';
export { HouseholdSpell } from './household-spell.js';
export { type AuthorityKind, authorityKinds, type RelationKind, relationKinds } from './kinds.js';
export { Organisation, type OrganisationKind, organisationKinds } from './organisation.js';
export { Person, type Sex, sexes } from './person.js';
export { type ParentageBasis, parentageBases, Relation } from './relation.js';
