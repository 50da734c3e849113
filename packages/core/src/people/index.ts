export { hasDied, isAlive } from './alive.js';
export { Authority } from './authority.js';
export { HouseholdSpell } from './household-spell.js';
export { type AuthorityKind, authorityKinds, type RelationKind, relationKinds } from './kinds.js';
export { Organisation, type OrganisationKind, organisationKinds } from './organisation.js';
export {
  PartialAuthority,
  type PartialAuthoritySubject,
  partialAuthoritySubjects,
} from './partial-authority.js';
export { Person, type Sex, sexes } from './person.js';
export {
  type ParentageBasis,
  type Partnership,
  parentageBases,
  partnerships,
  Relation,
  type SiblingKind,
  siblingKinds,
} from './relation.js';
export { type KnownRoleId, type RoleId, roleIds } from './role-ids.js';
