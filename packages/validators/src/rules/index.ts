export { type CatalogueEntry, ruleCatalogue } from './catalogue.js';
export { domainRules } from './domain-rules.js';
export { notCheckedRules } from './not-checked.js';
export type { NotCheckedRule } from './not-checked-rule.js';
