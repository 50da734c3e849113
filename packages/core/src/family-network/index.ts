/**
 * The family network: who is who around a child on a day. Parentage, authority and actual upbringing as three separate
 * facts, kinship derived from parentage, households, consent, and the informal and formal network.
 *
 * @packageDocumentation
 */
export {
  type AuthorityHolder,
  type AuthorityOnDay,
  holdersOfAuthority,
} from './authority/holders-of-authority.js';
export type { CareAskedAbout } from './consent/care-asked-about.js';
export { type ConsentNeeded, consentNeeded } from './consent/consent-needed.js';
export { type ConsentOnDay, consentSuffices } from './consent/consent-suffices.js';
export { daysOfEveryAnswer, turnsOfConsent } from './consent/turns-of-consent.js';
export {
  type Household,
  type HouseholdMember,
  type HouseholdsOnDay,
  householdOn,
} from './households/household-on.js';
export { isWithSiblings, type SiblingOnDay, type SiblingsOnDay } from './households/is-with-siblings.js';
export {
  type HouseholdNights,
  type NightsOnDay,
  nightsPerHousehold,
} from './households/nights-per-household.js';
export { type Kin, kinOf, type Relative } from './kinship/kin-of.js';
export type { KinshipBasis, KinshipKind, KinshipTie } from './kinship/kinship.js';
export { type Kinship, kinshipBetween } from './kinship/kinship-between.js';
export { kinshipWord } from './kinship/words.js';
export { type NetworkChanges, networkChanges, type RoleChange } from './network/network-changes.js';
export { type NetworkMember, type NetworkOnDay, networkOn } from './network/network-on.js';
export { type NetworkSize, networkSize } from './network/network-size.js';
export {
  type PossibleCarer,
  type PossibleCarers,
  possibleNetworkCarers,
} from './network/possible-network-carers.js';
export { roleOf } from './network/role-of.js';
export { type NetworkReason, networkReasonTexts } from './network-reasons.js';
export { type Parentage, type ParentOnDay, type ParentTie, parentageOn } from './parentage/parentage-on.js';
export { raisedByOn, type Upbringer, type Upbringing } from './parentage/raised-by-on.js';
export { type AuthorityDefinition, authorityDefinitions } from './reference/authority-definitions.js';
export { type AuthorityFact, authorityFacts } from './reference/authority-facts.js';
export {
  type ConsentDoubt,
  type ConsentRule,
  type ConsentRuleId,
  consentDoubts,
  consentRules,
} from './reference/consent-rules.js';
export { type NetworkConstraint, networkConstraints } from './reference/network-constraints.js';
export type { NetworkRole, NetworkSide } from './reference/network-role.js';
export { networkRoles } from './reference/network-roles.js';
export { type RelationDefinition, relationDefinitions } from './reference/relation-definitions.js';
export { explainUndetermined, type Undetermined } from './undetermined.js';
