export type { Coded, Fit, PerRelease } from './coded.js';
export { type IjwRelation, ijwRelations } from './ijw-relations.js';
export { type LegalConcept, legalConcepts } from './legal-concepts.js';
export { type BySex, networkRoleMappings, type RoleCodes, type RoleMapping } from './network-roles.js';
export { fhirOfIjw, type IjwCode, type OfIjw } from './of-ijw.js';
